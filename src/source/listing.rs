//! Which files a project has, with their sizes and times: all that can be told of it without opening a file.

use std::ffi::OsString;
use std::fs::Metadata;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use super::kinds::{is_content, relative, wanted};
use crate::memo::Hash;

/// Folders of a project that are read; anything else beside them (`public/`, `.git/`) is not ours.
pub(super) const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

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

/// The machine's trouble while reading: the path, and why.
#[derive(Debug)]
pub struct ReadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system said.
    pub error: io::Error,
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for ReadError {}

/// A file that changed shorter ago than this could change again and still have the same time: file systems count in steps, the coarsest of
/// those in use in two seconds.
const STEP: Duration = Duration::from_secs(2);

/// Down to this depth each folder is listed by itself, on any thread; what lies deeper is one walk, which notices when links lead in circles.
const APART: usize = 2;

/// The files below `folder`, by name.
fn below(root: &Path, folder: &Path, apart: usize) -> Result<Vec<Listed>, ReadError> {
    if apart == 0 {
        return walked(root, folder);
    }
    let names = std::fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>());
    let mut names = names.map_err(|error| ReadError { path: folder.to_owned(), error })?;
    names.retain(|name| is_content(&name.to_string_lossy()));
    names.sort();
    let of = |name: OsString| {
        let location = folder.join(name);
        match std::fs::metadata(&location) {
            Ok(metadata) if metadata.is_dir() => below(root, &location, apart - 1),
            Ok(metadata) if metadata.is_file() => Ok(vec![Listed { path: relative(root, &location).into(), location, metadata }]),
            Ok(_) => Ok(Vec::new()),
            Err(error) => Err(ReadError { path: location, error }),
        }
    };
    // Whatever the threads do, of several errors it is the first that is told.
    let found: Vec<Result<Vec<Listed>, ReadError>> = names.into_par_iter().map(of).collect();
    Ok(found.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

fn walked(root: &Path, folder: &Path) -> Result<Vec<Listed>, ReadError> {
    let fail = |e: walkdir::Error| ReadError { path: e.path().unwrap_or(folder).to_owned(), error: e.into() };
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(folder).follow_links(true).sort_by(by_name).into_iter().filter_entry(wanted) {
        let entry = entry.map_err(fail)?;
        if entry.file_type().is_file() {
            let metadata = entry.metadata().map_err(fail)?;
            files.push(Listed { path: relative(root, entry.path()).into(), location: entry.into_path(), metadata });
        }
    }
    Ok(files)
}

/// Of files in one folder: to compare their whole paths, byte by byte, is to compare their names, which would have to be looked for first.
fn by_name(a: &walkdir::DirEntry, b: &walkdir::DirEntry) -> std::cmp::Ordering {
    a.path().as_os_str().cmp(b.path().as_os_str())
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
