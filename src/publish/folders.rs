//! Whole folders and new files, as `publish` needs them: filled, synced, exchanged, pruned. Knows nothing of manifests, and decides nothing.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;

use super::{PublishError, at};
use crate::artifact::Bytes;
use crate::memo::Hash;

/// Writes a new file. What is copied is hashed on the way: a source that changed since it was read would stand under a wrong fingerprint.
pub(super) fn fill(target: &Path, bytes: &Bytes, hash: Hash) -> Result<File, PublishError> {
    let mut file = create(target).map_err(at(target))?;
    match bytes {
        Bytes::Page(html) => file.write_all(html.as_bytes()).map_err(at(target))?,
        Bytes::Made(bytes) => file.write_all(bytes).map_err(at(target))?,
        Bytes::Copied { from, .. } => {
            let original = File::open(from).map_err(at(from))?;
            if Hash::of_reader(original, |piece| file.write_all(piece)).map_err(at(from))? != hash {
                return Err(PublishError::Changed { path: from.clone() });
            }
        }
    }
    Ok(file)
}

fn create(target: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o644).open(target)
}

/// Writes a new file that is on the disk after the [`sync`] of a folder beside it. One of its own would wait for all that is being written.
pub(super) fn new_file(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create(target)?;
    file.write_all(bytes)?;
    // Only Linux has one sync for all files.
    if cfg!(target_os = "linux") { Ok(()) } else { file.sync_all() }
}

/// One sync for the whole site, before it is shown.
pub(super) fn sync(folder: &Path) -> io::Result<()> {
    let folder = File::open(folder)?;
    #[cfg(target_os = "linux")]
    rustix::fs::syncfs(&folder)?;
    #[cfg(not(target_os = "linux"))]
    folder.sync_all()?;
    Ok(())
}

/// Brings what is written to the disk while more is being made, so that the sync before the exchange finds little left to wait for.
#[derive(Debug, Default)]
pub(super) struct Flusher {
    written: AtomicU64,
    flush: Mutex<Option<JoinHandle<io::Result<()>>>>,
}

/// Bytes between one flush and the next.
const FLUSH_EVERY: u64 = 16 << 20;

impl Flusher {
    /// Takes note of `size` bytes written below `folder`. A flush that is under way is not waited for.
    ///
    /// # Errors
    /// That of the flush before.
    pub fn wrote(&self, size: u64, folder: &Path) -> io::Result<()> {
        let before = self.written.fetch_add(size, Ordering::Relaxed);
        if before / FLUSH_EVERY == (before + size) / FLUSH_EVERY { Ok(()) } else { self.begin(folder) }
    }

    /// Begins a flush of what has been written below `folder`, if anything has.
    ///
    /// # Errors
    /// That of the flush before.
    pub fn flush(&self, folder: &Path) -> io::Result<()> {
        if self.written.load(Ordering::Relaxed) == 0 { Ok(()) } else { self.begin(folder) }
    }

    fn begin(&self, folder: &Path) -> io::Result<()> {
        let mut flush = self.flush.lock().unwrap_or_else(PoisonError::into_inner);
        match flush.take() {
            Some(running) if !running.is_finished() => *flush = Some(running),
            done => {
                joined(done)?;
                let folder = folder.to_owned();
                *flush = Some(std::thread::spawn(move || sync(&folder)));
            }
        }
        Ok(())
    }

    /// Waits for a flush under way.
    ///
    /// # Errors
    /// That of the flush: the system tells of it but once.
    pub fn finish(&self) -> io::Result<()> {
        joined(self.flush.lock().unwrap_or_else(PoisonError::into_inner).take())
    }
}

fn joined(flush: Option<JoinHandle<io::Result<()>>>) -> io::Result<()> {
    flush.map_or(Ok(()), |flush| flush.join().unwrap_or_else(|_| Err(io::Error::other("the flush to the disk ended early"))))
}

/// Puts `folder` where `site` is and, if there was one, the old site where `folder` was. File systems that cannot exchange (network shares, 9p) get
/// two renames by way of `aside`, from which `settle` brings the old site back should the program be killed between them.
pub(super) fn swap(folder: &Path, site: &Path, aside: &Path) -> Result<(), PublishError> {
    let done = match renameat_with(CWD, folder, CWD, site, RenameFlags::EXCHANGE) {
        Err(Errno::NOENT) => fs::rename(folder, site),
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => swap_by_way_of(folder, site, aside),
        other => other.map_err(io::Error::from),
    };
    done.map_err(|error| match Errno::from_io_error(&error) {
        Some(Errno::BUSY | Errno::XDEV) => PublishError::Mount { path: site.to_owned() },
        _ => at(site)(error),
    })
}

pub(super) fn swap_by_way_of(folder: &Path, site: &Path, aside: &Path) -> io::Result<()> {
    if !site.exists() {
        return fs::rename(folder, site);
    }
    fs::rename(site, aside)?;
    if let Err(error) = fs::rename(folder, site) {
        fs::rename(aside, site)?;
        return Err(error);
    }
    fs::rename(aside, folder)
}

/// Makes `folder` the spare: of its files only those stay that are published, so that nothing that was taken back lies about.
pub(super) fn park(folder: &Path, site: &Path, spare: &Path) -> io::Result<()> {
    let left = prune(folder, &|path| same_file(&folder.join(path), &site.join(path)))?;
    if left == 0 || spare.exists() { fs::remove_dir_all(folder) } else { fs::rename(folder, spare) }
}

/// Removes the files below `folder` that are not to be kept, and the folders that are left empty. Says how many files stay.
pub(super) fn prune(folder: &Path, keep: &dyn Fn(&str) -> bool) -> io::Result<usize> {
    let (mut left, mut needed) = (0, HashSet::new());
    for entry in walkdir::WalkDir::new(folder).min_depth(1).contents_first(true) {
        let entry = entry?;
        let path = entry.path();
        let stays = match entry.file_type().is_dir() {
            true => needed.remove(path),
            false => path.strip_prefix(folder).ok().and_then(Path::to_str).is_some_and(keep),
        };
        match (stays, entry.file_type().is_dir()) {
            (true, is_dir) => {
                left += usize::from(!is_dir);
                needed.extend(path.parent().map(Path::to_owned));
            }
            (false, true) => fs::remove_dir(path)?,
            (false, false) => fs::remove_file(path)?,
        }
    }
    Ok(left)
}

/// Whether two paths are one file.
pub(super) fn same_file(a: &Path, b: &Path) -> bool {
    let [a, b] = [a, b].map(|path| fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file));
    a.zip(b).is_some_and(|(a, b)| (a.dev(), a.ino()) == (b.dev(), b.ino()))
}
