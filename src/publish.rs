//! The only writer of sites. Artifacts are put into a staging folder beside the sites, in any order and from many threads; only `commit` makes
//! it the site, by one exchange of folders. Whatever happens before that, the old site stands whole. What was written is kept in a
//! manifest, so that unchanged files stay the same files, and so that a folder that Budkavle did not make is known as such and
//! never replaced. Nothing here knows what a page is, or whether a site is fit to be published.
//!
//! The folder of the site before last is not thrown away but kept as the spare, holding links to such files only as are published now. The next
//! staging begins with it, so that a build costs what it changes: making and removing folders is what takes time with many pages.
//! A spare is never trusted: a file in it counts only if it is the very file that is published.

mod folders;
mod manifest;

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::artifact::{Artifact, Bytes};
use crate::memo::Hash;
use folders::{Flusher, fill, new_file, park, prune, same_file, swap, sync};
use manifest::Manifest;
pub use manifest::{Published, Written, published, remember, remembered};

/// The folder in the output folder that holds stagings, locks and manifests.
const STATE: &str = ".budkavle";

/// A site on its way. Dropped without `commit`, it is gone and the old site stays.
#[derive(Debug)]
pub struct Staging {
    campaign: String,
    state: PathBuf,
    site: PathBuf,
    folder: PathBuf,
    /// Whether the staging began with the spare, so that something may stand where a file is to be put.
    reused: bool,
    previous: Option<Manifest>,
    folders: Mutex<HashSet<String>>,
    files: Mutex<BTreeMap<String, Written>>,
    kept: AtomicUsize,
    flusher: Flusher,
    links: AtomicBool,
    _lock: File,
}

/// What a build wants to find again.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stamp {
    /// Hash of the program, its options, the date and the sources.
    pub inputs: Hash,
    /// Whatever the caller wants to have back: its diagnostics.
    pub remember: serde_json::Value,
}

/// What `commit` did, in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// New, or with other content.
    pub written: usize,
    /// The same as before.
    pub kept: usize,
    /// Published before and no longer there.
    pub removed: usize,
    /// Whether there is another site now; `false` when the one that stood there was the same.
    pub exchanged: bool,
}

/// Why a site cannot be published.
#[derive(Debug)]
pub enum PublishError {
    /// Something stands there that Budkavle did not make.
    Foreign {
        /// The campaign's folder.
        path: PathBuf,
    },
    /// The campaign's folder is a mount point, which cannot be exchanged; the folder above it can be mounted instead.
    Mount {
        /// The campaign's folder.
        path: PathBuf,
    },
    /// Another build publishes the same campaign at this moment.
    Busy {
        /// The campaign's folder.
        path: PathBuf,
    },
    /// The campaign's name cannot be a folder's.
    Name {
        /// The name.
        campaign: String,
    },
    /// A file that is to be copied is no longer what it was when it was read: it would stand under a wrong fingerprint.
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// An artifact that leads out of the site, was put already, or stands where another needs a folder: the caller's fault.
    Clash {
        /// Its path, or the folder of the site.
        path: PathBuf,
    },
    /// The system refused.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
}

/// Names the path in an I/O error.
fn at(path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    |error| PublishError::Io { path: path.to_owned(), error }
}

impl Staging {
    /// Begins a site for `campaign`, which is to stand at `<output>/<campaign>/`. Clears away what killed builds left behind.
    ///
    /// # Errors
    /// When something foreign stands there, another build is at it, or the output folder cannot be written to.
    pub fn begin(output: &Path, campaign: &str) -> Result<Staging, PublishError> {
        if !stays_inside(campaign) || campaign.contains('/') || campaign.starts_with('.') {
            return Err(PublishError::Name { campaign: campaign.to_owned() });
        }
        let (state, site) = (output.join(STATE), output.join(campaign));
        fs::create_dir_all(&state).map_err(at(&state))?;
        let lock = lock(&state.join(format!("{campaign}.lock")), &site)?;
        settle(&state, campaign, &site).map_err(at(&state))?;
        let previous = Manifest::read(&Manifest::path(&state, campaign));
        if foreign(&site, previous.as_ref()).map_err(at(&site))? {
            return Err(PublishError::Foreign { path: site });
        }
        let folder = state.join(format!("staging-{campaign}-{}", std::process::id()));
        let reused = fs::rename(spare(&state, campaign), &folder).is_ok();
        if !reused {
            fs::create_dir(&folder).map_err(at(&folder))?;
        }
        Ok(Staging {
            campaign: campaign.to_owned(),
            state,
            site,
            folder,
            reused,
            previous,
            folders: Mutex::default(),
            files: Mutex::default(),
            kept: AtomicUsize::new(0),
            flusher: Flusher::default(),
            links: AtomicBool::new(true),
            _lock: lock,
        })
    }

    /// Puts an artifact in its place. A file that is published already with the same content is kept, times and all.
    ///
    /// # Errors
    /// When the path leads out of the site, is taken by another artifact, or cannot be written.
    pub fn put(&self, artifact: &Artifact) -> Result<(), PublishError> {
        let path = artifact.path.as_str();
        let clash = || PublishError::Clash { path: PathBuf::from(path) };
        if !stays_inside(path) {
            return Err(clash());
        }
        let hash = match &artifact.bytes {
            Bytes::Page(html) => Hash::of(html.as_bytes()),
            Bytes::Made(bytes) => Hash::of(bytes),
            Bytes::Copied { hash, .. } => Hash(*hash),
        };
        let written = match self.standing(path, hash) {
            Some(kept) => {
                self.keep(path, kept, &artifact.bytes)?;
                self.kept.fetch_add(1, Ordering::Relaxed);
                kept
            }
            None => {
                let target = self.room(path).map_err(at(Path::new(path)))?;
                let file = fill(&target, &artifact.bytes, hash)?;
                let written = Written::of(hash, &file.metadata().map_err(at(&target))?);
                self.flusher.wrote(written.size, &self.folder).map_err(at(&self.folder))?;
                written
            }
        };
        if held(&self.files).insert(path.to_owned(), written).is_some() { Err(clash()) } else { Ok(()) }
    }

    /// Begins to bring to the disk what was written, while the caller still makes up its mind; in vain if that is to refuse the site.
    ///
    /// # Errors
    /// When the disk has refused what was put before.
    pub fn flush(&self) -> Result<(), PublishError> {
        self.flusher.flush(&self.folder).map_err(at(&self.folder))
    }

    /// Makes the staging the site, at once, unless the site that stands there is the same.
    ///
    /// # Errors
    /// When the folders cannot be exchanged or the disk is full; then the old site stands whole. Only if the very last step fails, the renaming
    /// of the manifest, is it the new one that stands; the next build finds that out by itself.
    pub fn commit(self, stamp: Stamp) -> Result<Outcome, PublishError> {
        let files = std::mem::take(&mut *held(&self.files));
        let kept = self.kept.load(Ordering::Relaxed);
        let before = self.previous.as_ref().map(|p| &p.files);
        let removed = before.map_or(0, |before| before.keys().filter(|path| !files.contains_key(*path)).count());
        let folder = manifest::inode(&self.folder).ok_or(io::ErrorKind::NotFound.into()).map_err(at(&self.folder))?;
        let mut manifest = Manifest { inputs: stamp.inputs, remember: stamp.remember, folder, files };
        let written = manifest.files.len() - kept;
        let exchanged = written > 0 || removed > 0 || !self.site.is_dir() || manifest.lacks_any_in(&self.site);
        if exchanged {
            self.exchange(&manifest)?;
        } else {
            manifest.folder = manifest::inode(&self.site).unwrap_or(folder);
            if self.previous.as_ref() != Some(&manifest) {
                let path = Manifest::path(&self.state, &self.campaign);
                manifest.write(&path).map_err(at(&path))?;
            }
        }
        Ok(Outcome { written, kept, removed, exchanged })
    }

    /// The new manifest is on the disk before the folders change, under another name: whenever the program is killed, `settle` can tell by the
    /// folder which of the two holds.
    fn exchange(&self, manifest: &Manifest) -> Result<(), PublishError> {
        let (path, next) = (Manifest::path(&self.state, &self.campaign), Manifest::next(&self.state, &self.campaign));
        let done = manifest.bytes().and_then(|bytes| new_file(&next, &bytes)).map_err(at(&next)).and_then(|()| {
            self.prune(manifest)?;
            self.flusher.finish().and_then(|()| sync(&self.folder)).map_err(at(&self.folder))?;
            swap(&self.folder, &self.site, &self.state.join(format!("old-{}", self.campaign)))
        });
        match done {
            Ok(()) => fs::rename(&next, &path).map_err(at(&path)),
            Err(error) => {
                // The next build would do the same; the error that led here is the one to tell.
                let _ = fs::remove_file(&next);
                Err(error)
            }
        }
    }

    fn make_folder(&self, path: &str) -> io::Result<()> {
        if held(&self.folders).contains(path) {
            return Ok(());
        }
        if let Some((above, _)) = path.rsplit_once('/') {
            self.make_folder(above)?;
        }
        let folder = self.folder.join(path);
        match fs::create_dir(&folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            Err(_) if self.reused && !folder.is_dir() => self.make_folder_of_file(&folder)?,
            _ => {}
        }
        held(&self.folders).insert(path.to_owned());
        Ok(())
    }

    /// In the spare a file stands where there is to be a folder. One thread takes it away; others may be making the folder already.
    fn make_folder_of_file(&self, folder: &Path) -> io::Result<()> {
        let _one_at_a_time = held(&self.folders);
        if !folder.is_dir() {
            fs::remove_file(folder)?;
        }
        fs::create_dir(folder).or_else(|error| if folder.is_dir() { Ok(()) } else { Err(error) })
    }

    /// Where `path` is to be written, with nothing standing there. What stood there is taken away, never written over: it may be a link to
    /// what is published.
    fn room(&self, path: &str) -> io::Result<PathBuf> {
        if let Some((folder, _)) = path.rsplit_once('/') {
            self.make_folder(folder)?;
        }
        let target = self.folder.join(path);
        if self.reused {
            match fs::remove_file(&target) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(_) if target.is_dir() => fs::remove_dir_all(&target)?,
                other => other?,
            }
        }
        Ok(target)
    }

    /// Sees to it that the staging has the published file too: the same one, or where it cannot be linked, its like.
    fn keep(&self, path: &str, kept: Written, bytes: &Bytes) -> Result<(), PublishError> {
        if self.reused && same_file(&self.site.join(path), &self.folder.join(path)) {
            return Ok(());
        }
        let target = self.room(path).map_err(at(Path::new(path)))?;
        if !self.link(path, &target).map_err(at(&target))? {
            fill(&target, bytes, kept.hash)?.set_modified(kept.time()).map_err(at(&target))?;
        }
        Ok(())
    }

    /// Takes out of the staging what has not been put there. What has been put must all be there.
    fn prune(&self, manifest: &Manifest) -> Result<(), PublishError> {
        if !self.reused {
            return Ok(());
        }
        let left = prune(&self.folder, &|path| manifest.files.contains_key(path)).map_err(at(&self.folder))?;
        if left == manifest.files.len() { Ok(()) } else { Err(PublishError::Clash { path: self.site.clone() }) }
    }

    /// What is published at `path`, if it is Budkavle's and has this content.
    fn standing(&self, path: &str, hash: Hash) -> Option<Written> {
        let recorded = self.previous.as_ref()?.files.get(path).filter(|w| w.hash == hash)?;
        recorded.found_at(&self.site.join(path))
    }

    /// Whether the published file could be linked to `target`; where it cannot, it is written anew.
    fn link(&self, path: &str, target: &Path) -> io::Result<bool> {
        if !self.links.load(Ordering::Relaxed) {
            return Ok(false);
        }
        match fs::hard_link(self.site.join(path), target) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            Err(error) => {
                // A file taken away meanwhile says nothing of the others; anything else is this file system's way.
                self.links.fetch_and(error.kind() == io::ErrorKind::NotFound, Ordering::Relaxed);
                Ok(false)
            }
        }
    }
}

impl Drop for Staging {
    /// Makes the staging the spare; after an exchange that is the old site. What resists is cleared away by the next build.
    fn drop(&mut self) {
        let _ = park(&self.folder, &self.site, &spare(&self.state, &self.campaign));
    }
}

fn spare(state: &Path, campaign: &str) -> PathBuf {
    state.join(format!("spare-{campaign}"))
}

/// A thread that panicked while it held the lock has left nothing half-done: every change is one insertion.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether a path stays inside the site whatever the system makes of it.
fn stays_inside(path: &str) -> bool {
    !path.contains(['\\', '\0']) && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

fn lock(path: &Path, site: &Path) -> Result<File, PublishError> {
    let file = File::create(path).map_err(at(path))?;
    match file.try_lock() {
        Err(fs::TryLockError::WouldBlock) => Err(PublishError::Busy { path: site.to_owned() }),
        // Some network file systems have no locks: there, two builds at once are the user's to avoid.
        Err(fs::TryLockError::Error(error)) if error.kind() != io::ErrorKind::Unsupported => Err(at(path)(error)),
        _ => Ok(file),
    }
}

/// Ends what a killed build left half-done, one way or the other. Only for the holder of the lock.
fn settle(state: &Path, campaign: &str, site: &Path) -> io::Result<()> {
    let old = state.join(format!("old-{campaign}"));
    if old.is_dir() {
        if site.exists() { fs::remove_dir_all(&old)? } else { fs::rename(&old, site)? }
    }
    let next = Manifest::next(state, campaign);
    if next.exists() {
        let holds = Manifest::read(&next).is_some_and(|m| manifest::inode(site) == Some(m.folder));
        if holds { fs::rename(&next, Manifest::path(state, campaign))? } else { fs::remove_file(&next)? }
    }
    let (staging, unfinished) = (format!("staging-{campaign}-"), format!(".{campaign}.json."));
    for entry in fs::read_dir(state)? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        if name.strip_prefix(&staging).is_some_and(|pid| pid.bytes().all(|b| b.is_ascii_digit())) {
            park(&entry.path(), site, &spare(state, campaign))?;
        } else if name.starts_with(&unfinished) && name.ends_with(".tmp") {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Whether what stands at `site` is somebody else's: not a folder, or a folder with something in it but no file that the manifest knows.
fn foreign(site: &Path, manifest: Option<&Manifest>) -> io::Result<bool> {
    match fs::symlink_metadata(site) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
        Ok(metadata) if !metadata.is_dir() => Ok(true),
        Ok(_) => {
            let empty = fs::read_dir(site)?.next().is_none();
            let known = || manifest.is_some_and(|m| m.files.iter().any(|(path, written)| written.found_at(&site.join(path)).is_some()));
            Ok(!empty && !known())
        }
    }
}

#[cfg(test)]
mod tests;
