//! The doorbell: something changed on the disk. What the watcher says of it is a hint, by which those files are read first; the whole folder
//! is looked through afterwards, so that nothing it missed stays missed.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::{Event, Preview};
use crate::source::Sources;

/// Editors write a file in several steps; this long without a further step means that they are done.
const QUIET: Duration = Duration::from_millis(8);

/// Waits for changes and takes them in, for as long as the program runs.
pub fn run(preview: &Preview, tell: &(impl Fn(Event) + Send + Sync)) {
    let (ring, bell) = mpsc::channel();
    let watcher = watcher(preview, ring);
    if let Err(error) = &watcher {
        tell(Event::Unreadable(error.to_string()));
    }
    preview.check(&preview.now());
    while let Some(hints) = wait(&bell) {
        let before = preview.now().sources.clone();
        let hinted = before.reread(&hints).map_err(Into::into).and_then(|sources| take_in(preview, &before, sources));
        let before = preview.now().sources.clone();
        let swept =
            Sources::read(&preview.asked.root, Some(&before)).map_err(Into::into).and_then(|sources| take_in(preview, &before, sources));
        match (hinted, swept) {
            (Ok(None), Ok(None)) => {}
            (Ok(first), Ok(second)) => tell(Event::Changed(second.or(first).unwrap_or(0))),
            (Err(error), _) | (_, Err(error)) => tell(Event::Unreadable(error.to_string())),
        }
    }
}

fn take_in(preview: &Preview, before: &Sources, after: Sources) -> Result<Option<usize>, crate::report::Trouble> {
    if before.hash() == after.hash() {
        return Ok(None);
    }
    preview.take_in(after).map(Some)
}

fn watcher(preview: &Preview, ring: mpsc::Sender<PathBuf>) -> notify::Result<RecommendedWatcher> {
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        // Reading rings the bell too: only what writes counts.
        if event.kind.is_access() {
            return;
        }
        for path in event.paths {
            let _ = ring.send(path);
        }
    })?;
    let root = &preview.asked.root;
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in ["content", "locales", "themes"].map(|f| root.join(f)).iter().filter(|f| f.is_dir()) {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    Ok(watcher)
}

/// The paths of the next change, when it is over; `None` when there is no watcher any more.
fn wait(bell: &Receiver<PathBuf>) -> Option<Vec<PathBuf>> {
    let mut hints = vec![bell.recv().ok()?];
    while let Ok(path) = bell.recv_timeout(QUIET) {
        hints.push(path);
    }
    hints.sort();
    hints.dedup();
    Some(hints)
}
