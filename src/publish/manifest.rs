//! What was published: every file with its hash, size and time, and what the build wanted to find again. Reads and compares; it is
//! `publish` that decides what follows.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{PublishError, at};
use crate::memo::Hash;

/// A published file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Of its content.
    #[serde(with = "hex")]
    pub hash: Hash,
    /// Bytes.
    pub size: u64,
    /// When it was written, in nanoseconds since 1970.
    pub modified: i64,
}

/// A site as it was published.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// The stamp that it was committed with.
    pub inputs: Hash,
    /// What the caller wanted to have back.
    pub remember: serde_json::Value,
    /// Every file, by path.
    pub files: BTreeMap<String, Written>,
    /// Whether these files, by size and time, and no others stand there now.
    pub intact: bool,
}

/// What was last published for `campaign`; `None` when nothing was, or nothing is known of it.
pub fn published(output: &Path, campaign: &str) -> Option<Published> {
    let (state, site) = (output.join(super::STATE), output.join(campaign));
    let next = Manifest::read(&Manifest::next(&state, campaign)).filter(|m| inode(&site) == Some(m.folder));
    let manifest = next.or_else(|| Manifest::read(&Manifest::path(&state, campaign)))?;
    let intact = site.is_dir() && manifest.files.par_iter().all(|(path, w)| w.stands_at(&site.join(path))) && !manifest.lacks_any_in(&site);
    let Manifest { inputs, remember, files, .. } = manifest;
    Some(Published { inputs, remember, files, intact })
}

/// What the caller wanted to have back of what was last published for `campaign`, whatever has become of it since.
pub fn remembered(output: &Path, campaign: &str) -> Option<serde_json::Value> {
    Some(Manifest::read(&Manifest::path(&output.join(super::STATE), campaign))?.remember)
}

/// Puts something else in the place of what the caller wanted to have back of what was last published for `campaign`.
///
/// # Errors
/// When another build is publishing it, or it cannot be written.
pub fn remember(output: &Path, campaign: &str, remember: &serde_json::Value) -> Result<(), PublishError> {
    let (state, site) = (output.join(super::STATE), output.join(campaign));
    let _lock = super::lock(&state.join(format!("{campaign}.lock")), &site)?;
    let path = Manifest::path(&state, campaign);
    match Manifest::read(&path) {
        Some(manifest) => Manifest { remember: remember.clone(), ..manifest }.write(&path).map_err(at(&path)),
        None => Ok(()),
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Manifest {
    #[serde(with = "hex")]
    pub inputs: Hash,
    /// The inode of the folder that this tells of: a renamed folder keeps it.
    pub folder: u64,
    pub remember: serde_json::Value,
    pub files: BTreeMap<String, Written>,
}

impl Manifest {
    pub fn path(state: &Path, campaign: &str) -> PathBuf {
        state.join(format!("{campaign}.json"))
    }

    /// Where the manifest of a site that is about to be published stands.
    pub fn next(state: &Path, campaign: &str) -> PathBuf {
        state.join(format!("{campaign}.json.next"))
    }

    /// `None` also for one that cannot be understood: then nothing is known of the site, and it is not touched.
    pub fn read(path: &Path) -> Option<Manifest> {
        serde_json::from_slice(&std::fs::read(path).ok()?).ok()
    }

    pub fn write(&self, path: &Path) -> io::Result<()> {
        crate::write::whole_file(path, &self.bytes()?)
    }

    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        Ok(serde_json::to_vec(self)?)
    }

    /// Whether something stands in `site` that is not listed here.
    pub fn lacks_any_in(&self, site: &Path) -> bool {
        self.lacks_any_below(site, "")
    }

    /// The same of a folder whose path from the site is `path`, with a slash at its end.
    fn lacks_any_below(&self, folder: &Path, path: &str) -> bool {
        let Ok(entries) = std::fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>) else { return true };
        entries.into_par_iter().with_min_len(8).any(|entry| {
            let (name, kind) = (entry.file_name(), entry.file_type());
            let (Some(name), Ok(kind)) = (name.to_str(), kind) else { return true };
            let path = [path, name].concat();
            if kind.is_dir() { self.lacks_any_below(&folder.join(name), &(path + "/")) } else { !self.files.contains_key(&path) }
        })
    }
}

impl Written {
    pub(super) fn of(hash: Hash, metadata: &Metadata) -> Written {
        Written { hash, size: metadata.len(), modified: modified(metadata) }
    }

    pub(super) fn time(&self) -> SystemTime {
        let apart = Duration::from_nanos(self.modified.unsigned_abs());
        if self.modified < 0 { SystemTime::UNIX_EPOCH - apart } else { SystemTime::UNIX_EPOCH + apart }
    }

    fn stands_at(&self, path: &Path) -> bool {
        std::fs::symlink_metadata(path).is_ok_and(|m| m.is_file() && m.len() == self.size && modified(&m) == self.modified)
    }

    /// This file as it stands at `path`, if it does: known by size and time, by its content when only the time differs.
    pub(super) fn found_at(&self, path: &Path) -> Option<Written> {
        let metadata = std::fs::symlink_metadata(path).ok()?;
        if !metadata.is_file() || metadata.len() != self.size {
            return None;
        }
        let found = Written::of(self.hash, &metadata);
        let same = found.modified == self.modified || Hash::of(&std::fs::read(path).ok()?) == self.hash;
        same.then_some(found)
    }
}

fn modified(metadata: &Metadata) -> i64 {
    metadata.mtime().saturating_mul(1_000_000_000).saturating_add(metadata.mtime_nsec())
}

pub(super) fn inode(path: &Path) -> Option<u64> {
    std::fs::symlink_metadata(path).ok().filter(Metadata::is_dir).map(|m| m.ino())
}

mod hex {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::memo::Hash;

    pub fn serialize<S: Serializer>(hash: &Hash, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&hash.hex())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Hash, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        Hash::from_hex(&text).ok_or_else(|| Error::custom("no hash"))
    }
}
