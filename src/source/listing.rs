//! Which files a project has, with their sizes and times: all that can be told of it without opening a file.

use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::kinds::{relative, wanted};
use super::read::{FOLDERS, ReadError};
use crate::memo::Hash;

/// The files of a project, by path.
#[derive(Debug)]
pub struct Listing {
    pub(super) files: Vec<Listed>,
    taken: SystemTime,
}

/// A file that has not been opened.
#[derive(Debug)]
pub(super) struct Listed {
    pub path: Arc<str>,
    pub location: PathBuf,
    pub metadata: Metadata,
}

/// A file that changed shorter ago than this could change again and still have the same time: file systems count in steps, the coarsest of
/// those in use in two seconds.
const STEP: Duration = Duration::from_secs(2);

/// Down to this depth each folder is listed by itself, on any thread; what lies deeper is one walk, which notices when links lead in circles.
const APART: usize = 2;

/// The files below `folder`, by name.
fn below(root: &Path, folder: &Path, apart: usize) -> Result<Vec<Listed>, ReadError> {
    let deepest = if apart == 0 { usize::MAX } else { 1 };
    let walk = WalkDir::new(folder).min_depth(1).max_depth(deepest).follow_links(true).sort_by_file_name().into_iter();
    let fail = |e: walkdir::Error| ReadError { path: e.path().unwrap_or(folder).to_owned(), error: e.into() };
    let listed = |entry: DirEntry| {
        let metadata = entry.metadata().map_err(fail)?;
        Ok(Listed { path: relative(root, entry.path()).into(), location: entry.into_path(), metadata })
    };
    let found = walk.filter_entry(wanted).map(|entry| entry.map_err(fail)).collect::<Result<Vec<DirEntry>, ReadError>>()?;
    let files = found.into_par_iter().map(|entry| match entry.file_type() {
        kind if kind.is_file() => Ok(vec![listed(entry)?]),
        kind if kind.is_dir() && apart > 0 => below(root, entry.path(), apart - 1),
        _ => Ok(Vec::new()),
    });
    Ok(files.collect::<Result<Vec<_>, ReadError>>()?.into_iter().flatten().collect())
}

impl Listing {
    /// Lists the project at `root`.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub fn of(root: &Path) -> Result<Listing, ReadError> {
        let mut listing = Listing { files: Vec::new(), taken: SystemTime::now() };
        let config = root.join("budkavle.toml");
        if let Ok(metadata) = std::fs::metadata(&config) {
            listing.files.push(Listed { path: "budkavle.toml".into(), location: config, metadata });
        }
        for folder in FOLDERS {
            let top = root.join(folder);
            if !top.is_dir() {
                continue;
            }
            listing.files.extend(below(root, &top, APART)?);
        }
        Ok(listing)
    }

    /// The paths of the files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| &*file.path)
    }

    /// One hash of paths, sizes and times: while it is the same, no file has changed. `None` where that cannot be told, since a file changed
    /// just now. The time is that of the inode, which no program can set.
    pub fn stamp(&self) -> Option<Hash> {
        let settled = self.taken.checked_sub(STEP)?.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs() as i64;
        let mut parts = Vec::with_capacity(self.files.len() * 64);
        for Listed { path, metadata, .. } in &self.files {
            if metadata.ctime() >= settled || metadata.mtime() >= settled {
                return None;
            }
            let numbers = [
                metadata.len() as i64,
                metadata.ino() as i64,
                metadata.mtime(),
                metadata.mtime_nsec(),
                metadata.ctime(),
                metadata.ctime_nsec(),
            ];
            parts.extend_from_slice(path.as_bytes());
            parts.push(0);
            numbers.iter().for_each(|number| parts.extend_from_slice(&number.to_le_bytes()));
        }
        Some(Hash::of(&parts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aged(listing: &Listing, seconds: u64) -> Listing {
        let files =
            listing.files.iter().map(|f| Listed { path: f.path.clone(), location: f.location.clone(), metadata: f.metadata.clone() });
        Listing { files: files.collect(), taken: listing.taken + Duration::from_secs(seconds) }
    }

    #[test]
    fn a_stamp_changes_with_any_file_and_is_not_given_too_early() {
        let root = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(root.path().join("content")).expect("a folder");
        let page = root.path().join("content/a.sv.md");
        let list = || Listing::of(root.path()).expect("it can be read");
        std::fs::write(&page, "one").expect("a file");
        let first = list();
        assert_eq!(first.stamp(), None, "written just now");
        let stamp = aged(&first, 10).stamp();
        assert!(stamp.is_some());
        assert_eq!(aged(&list(), 10).stamp(), stamp, "nothing changed");
        // The same size and, by its own word, the same time.
        let time = std::fs::metadata(&page).expect("it is there").modified().expect("it has a time");
        let beside = root.path().join("b");
        std::fs::write(&beside, "two").expect("a file");
        std::fs::rename(&beside, &page).expect("it can be replaced");
        std::fs::File::options().append(true).open(&page).and_then(|file| file.set_modified(time)).expect("times can be set");
        assert_ne!(aged(&list(), 10).stamp(), stamp, "another file");
    }
}
