//! Results kept in memory. A memo may only save time: what it keeps is found under the hash of everything it was made of, and `make` is a plain
//! function that can capture nothing, so what it reads is in its input, and all of the input is in the key.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

/// 128 bits of BLAKE3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, std::hash::Hash, Default)]
pub struct Hash(pub [u8; 16]);

impl Hash {
    /// The hash of some bytes.
    pub fn of(bytes: &[u8]) -> Hash {
        Hash::shortened(&blake3::hash(bytes))
    }

    /// The hash of several parts, in order; each part's length counts, so that no two lists of parts run together.
    pub fn of_parts<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> Hash {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            let part = part.as_ref();
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Hash::shortened(&hasher.finalize())
    }

    /// The hash of everything that is read, which is handed on piece by piece.
    ///
    /// # Errors
    /// When it cannot be read, or a piece is refused.
    pub fn of_reader(mut from: impl io::Read, mut each: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<Hash> {
        let mut hasher = blake3::Hasher::new();
        let mut buffer = vec![0; 128 * 1024];
        loop {
            match from.read(&mut buffer) {
                Ok(0) => return Ok(Hash::shortened(&hasher.finalize())),
                Ok(count) => {
                    hasher.update(&buffer[..count]);
                    each(&buffer[..count])?;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn shortened(hash: &blake3::Hash) -> Hash {
        let mut short = [0; 16];
        short.copy_from_slice(&hash.as_bytes()[..16]);
        Hash(short)
    }

    /// As lower-case hexadecimal digits.
    pub fn hex(&self) -> String {
        digits(&self.0)
    }

    /// The hash of which [`Hash::hex`] gives these digits.
    pub fn from_hex(digits: &str) -> Option<Hash> {
        (digits.len() == 32).then(|| u128::from_str_radix(digits, 16).ok())?.map(|number| Hash(number.to_be_bytes()))
    }

    /// The first eight digits, for fingerprints in file names.
    pub fn short(&self) -> String {
        digits(&self.0[..4])
    }
}

fn digits(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// What can say what it is made of.
pub trait Key {
    /// The hash of everything that the result depends on.
    fn key(&self) -> Hash;
}

struct Kept<V> {
    value: Arc<V>,
    round: u64,
}

/// Results by the hash of what they were made of.
pub struct Memo<V> {
    kept: Mutex<(u64, FxHashMap<Hash, Kept<V>>)>,
}

impl<V> Default for Memo<V> {
    fn default() -> Self {
        Memo { kept: Mutex::new((0, FxHashMap::default())) }
    }
}

impl<V> Memo<V> {
    /// What `make` makes of `input`, made now if it was not made before.
    pub fn get<I: Key>(&self, input: &I, make: fn(&I) -> V) -> Arc<V> {
        let key = input.key();
        {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            let round = kept.0;
            if let Some(found) = kept.1.get_mut(&key) {
                found.round = round;
                return found.value.clone();
            }
        }
        // Made outside the lock: two threads may make the same value, which is the same value.
        let value = Arc::new(make(input));
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let round = kept.0;
        kept.1.insert(key, Kept { value: value.clone(), round });
        value
    }

    /// Forgets what has not been asked for since the last sweep.
    pub fn sweep(&self) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let round = kept.0;
        kept.1.retain(|_, k| k.round == round);
        kept.0 += 1;
    }

    /// How many results are kept.
    pub fn len(&self) -> usize {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).1.len()
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Key for u8 {
        fn key(&self) -> Hash {
            Hash::of(&[*self])
        }
    }

    #[test]
    fn makes_once_and_forgets_what_is_no_longer_asked_for() {
        let memo = Memo::default();
        let first = memo.get(&1, |n| vec![*n]);
        assert!(Arc::ptr_eq(&first, &memo.get(&1, |n| vec![*n])));
        memo.get(&2, |n| vec![*n]);
        memo.sweep();
        memo.get(&2, |n| vec![*n]);
        memo.sweep();
        assert_eq!(memo.len(), 1);
    }

    #[test]
    fn parts_do_not_run_together() {
        assert_ne!(Hash::of_parts(["ab", "c"]), Hash::of_parts(["a", "bc"]));
    }
}
