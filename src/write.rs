//! A file replaced at once: readers see the old text or the new one, never half of either, whenever the program is stopped. For whoever
//! changes single files; whole sites are `publish`'s, and nothing here decides what is written.

use std::fs::{OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

static COUNT: AtomicU64 = AtomicU64::new(0);

/// Makes `path` hold `bytes`. What a file may be used for and by whom stays as it is; a new one is readable by everyone. A symbolic link is
/// followed, not replaced. A pipe or device, such as `/dev/stdout`, gets the bytes and stays what it is.
///
/// # Errors
/// When the folder is missing or cannot be written to, or the disk is full; then the file is as it was.
pub fn whole_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let there = std::fs::metadata(&path).ok();
    if there.as_ref().is_some_and(|metadata| !metadata.is_file() && !metadata.is_dir()) {
        return OpenOptions::new().write(true).open(&path)?.write_all(bytes);
    }
    let beside = beside(&path)?;
    let mode = there.map_or(0o644, |metadata| metadata.permissions().mode() & 0o7777);
    let result = fill(&beside, bytes, mode).and_then(|()| std::fs::rename(&beside, &path));
    if result.is_err() {
        // What went wrong first is what matters; a leftover is hidden and in nobody's way.
        let _ = std::fs::remove_file(&beside);
    }
    result
}

/// Makes `path` hold `bytes`, and the folders that it needs.
///
/// # Errors
/// As [`whole_file`], and when a folder cannot be made.
pub fn whole_file_in_folder(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    whole_file(path, bytes)
}

/// Takes a file away, if it is there, and the folder that it leaves empty.
///
/// # Errors
/// When the file cannot be removed.
pub fn remove(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        result => result?,
    }
    if let Some(folder) = path.parent() {
        // One that still holds something stays.
        let _ = std::fs::remove_dir(folder);
    }
    Ok(())
}

/// A name in the same folder that nobody else has; hidden, so that reading a project passes it by.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy();
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    Ok(path.with_file_name(format!(".{name}.{}-{count}.tmp", std::process::id())))
}

/// Makes a folder, and those above it, where there is none.
///
/// # Errors
/// When a file stands in the way, or the folder above cannot be written to.
pub fn folder(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path)
}

fn fill(path: &Path, bytes: &[u8], mode: u32) -> io::Result<()> {
    // Before anything is in it: a file that few may read is read by few at every moment.
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.set_permissions(Permissions::from_mode(mode))?;
    file.write_all(bytes)?;
    // Without this a crash of the machine can leave the new name with nothing in it.
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::os::unix::fs::FileTypeExt;

    use super::*;

    #[test]
    fn replaces_the_file_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        whole_file(&path, b"one").unwrap();
        whole_file(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o644);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        std::fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
        whole_file(&path, b"three").unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn what_cannot_be_written_leaves_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        assert!(whole_file(&folder.path().join("missing/a.csv"), b"x").is_err());
        let taken = folder.path().join("folder");
        std::fs::create_dir_all(taken.join("full")).unwrap();
        assert!(whole_file(&taken, b"x").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_is_no_file_is_written_to_and_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pipe");
        rustix::fs::mknodat(rustix::fs::CWD, &path, rustix::fs::FileType::Fifo, rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR, 0)
            .unwrap();
        // Open for both, so that nobody waits for the other.
        let mut pipe = OpenOptions::new().read(true).write(true).open(&path).unwrap();
        whole_file(&path, b"one").unwrap();
        assert!(std::fs::metadata(&path).unwrap().file_type().is_fifo());
        let mut got = [0; 3];
        pipe.read_exact(&mut got).unwrap();
        assert_eq!(&got, b"one");
    }

    #[test]
    fn follows_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real"), folder.path().join("link"));
        std::fs::write(&real, "one").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        whole_file(&link, b"two").unwrap();
        assert!(link.is_symlink());
        assert_eq!(std::fs::read(&real).unwrap(), b"two");
    }
}
