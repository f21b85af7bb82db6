//! The doorbell: something changed on the disk. What the watcher says of it is a hint, by which those files are read first; the whole folder
//! is looked through afterwards, so that nothing it missed stays missed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Event, Preview};
use crate::report::Trouble;
use crate::source::{ReadError, Sources};

/// Editors write a file in several steps. They are done when the file that was there is closed, or, where the system does not tell or files
/// come and go under other names, this long without a further step.
const QUIET: Duration = Duration::from_millis(8);

/// Why there is something to do.
pub enum Ring {
    /// A file or folder has changed.
    Changed(PathBuf),
    /// A file that was written has been closed.
    Closed(PathBuf),
    /// A page that was rendered showed what is wrong with its template.
    Rendered,
}

/// The folders of the project being watched.
pub struct Watching {
    watcher: Option<RecommendedWatcher>,
    folders: [PathBuf; 3],
}

impl Watching {
    /// Watches the project; where the machine cannot, that is told, and only what stands there now is shown.
    pub fn begin(preview: &Preview, tell: &impl Fn(Event)) -> Watching {
        let (root, ring) = (&preview.asked.root, preview.ring.clone());
        let heard = move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            let closed = event.kind == EventKind::Access(AccessKind::Close(AccessMode::Write));
            // Reading rings the bell too: only what writes counts.
            if event.kind.is_access() && !closed {
                return;
            }
            for path in event.paths {
                let _ = ring.send(if closed { Ring::Closed(path) } else { Ring::Changed(path) });
            }
        };
        let begun = notify::recommended_watcher(heard).and_then(|mut watcher| {
            watcher.watch(root, RecursiveMode::NonRecursive)?;
            Ok(watcher)
        });
        let watcher = begun.map_err(|error| tell(unwatched(root, error))).ok();
        let mut watching = Watching { watcher, folders: ["content", "locales", "themes"].map(|folder| root.join(folder)) };
        let all = watching.folders.to_vec();
        watching.made(&all, tell);
        // What changed since the project was read, and before it was watched, has not been heard.
        let _ = preview.ring.send(Ring::Changed(root.clone()));
        watching
    }

    /// Watches those of the project's folders that are among `paths`: one that was not there before, or is another now.
    fn made(&mut self, paths: &[PathBuf], tell: &impl Fn(Event)) {
        let Some(watcher) = &mut self.watcher else { return };
        for folder in self.folders.iter().filter(|folder| paths.contains(folder) && folder.is_dir()) {
            if let Err(error) = watcher.watch(folder, RecursiveMode::Recursive) {
                tell(unwatched(folder, error));
            }
        }
    }
}

/// That a folder cannot be watched.
fn unwatched(folder: &Path, error: notify::Error) -> Event {
    let error = match error.kind {
        notify::ErrorKind::Io(error) => error,
        _ => std::io::Error::other(error),
    };
    Event::Unreadable(Arc::new(Trouble::Io(folder.to_owned(), error)))
}

/// Waits for changes and takes them in, for as long as the program runs.
pub fn run(preview: &Preview, mut watching: Watching, bell: &Receiver<Ring>, tell: &impl Fn(Event)) {
    preview.check();
    // What was read last, whether or not it could be shown: a mistake taken back is a change too.
    let mut taken = preview.now().sources.clone();
    while let Some((hints, rendered)) = wait(bell, &taken) {
        let mut old = Vec::new();
        let mut outcome = Ok(());
        if !hints.is_empty() {
            outcome = take_in(preview, &mut taken, |taken| taken.reread(&hints)).map(|shown| old.extend(shown));
            watching.made(&hints, tell);
            let swept = take_in(preview, &mut taken, |taken| Sources::read(&preview.asked.root, Some(taken)));
            outcome = swept.map(|shown| old.extend(shown)).and(outcome);
        }
        if rendered || !old.is_empty() {
            preview.check();
        }
        if !old.is_empty() {
            preview.memos.sweep();
        }
        match outcome {
            Err(trouble) => tell(Event::Unreadable(Arc::new(trouble))),
            Ok(()) if !old.is_empty() => tell(Event::Changed(preview.now().pages())),
            Ok(()) => {}
        }
    }
}

/// Reads, and shows what differs from what was read before; gives what was shown until then.
fn take_in(
    preview: &Preview,
    taken: &mut Sources,
    read: impl FnOnce(&Sources) -> Result<Sources, ReadError>,
) -> Result<Option<std::sync::Arc<super::Shown>>, Trouble> {
    let new = read(taken)?;
    let before = std::mem::replace(taken, new.clone());
    if before.same_as(&new) { Ok(None) } else { preview.take_in(new).map(Some) }
}

/// The paths of the next change, when it is over, and whether a page showed something; nothing when nobody can ring any more.
fn wait(bell: &Receiver<Ring>, taken: &Sources) -> Option<(Vec<PathBuf>, bool)> {
    let (mut hints, mut rendered) = (BTreeSet::new(), false);
    // What has changed and may change once more.
    let mut open = BTreeSet::new();
    let mut next = Some(bell.recv().ok()?);
    while let Some(ring) = next {
        match ring {
            Ring::Changed(path) => {
                open.insert(path.clone());
                hints.insert(path);
            }
            Ring::Closed(path) => {
                if taken.has(&path) {
                    open.remove(&path);
                } else {
                    open.insert(path.clone());
                }
                hints.insert(path);
            }
            Ring::Rendered => rendered = true,
        }
        let quiet = if open.is_empty() { Duration::ZERO } else { QUIET };
        next = bell.recv_timeout(quiet).ok();
    }
    Some((hints.into_iter().collect(), rendered))
}
