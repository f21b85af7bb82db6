//! One state of the project, as it is shown. Parsing gives something of whatever is written, and that is shown; but where the information at
//! the top of a page or a file of settings cannot be read at all, the file stands in as it last could be, or a page would lose its address,
//! and a site its languages, while someone is still typing.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::render::{Rendering, image};
use crate::report::{Trouble, concerns};
use crate::source::{FileId, Sources};
use crate::{Asked, Loaded, Memos};

/// What is said of a file that nothing can be made of.
const UNREADABLE: [&str; 3] = ["config-syntax", "unreadable-front-matter", "unclosed-front-matter"];

/// One state of the project.
pub struct Shown {
    /// States are counted, so that a browser can tell whether its page is of this one.
    pub number: u64,
    /// The files as they are on the disk.
    pub sources: Sources,
    pub loaded: Loaded,
    pub renderings: Vec<Arc<Rendering>>,
    /// Where a file stands in as it was: all files as they were loaded, and which.
    stand_in: Option<(Sources, BTreeSet<FileId>)>,
    /// What is wrong with those that stand in.
    unreadable: Vec<Diagnostic>,
}

impl Shown {
    /// The state that `sources` make after `before`.
    pub fn new(sources: Sources, before: Option<&Shown>, memos: &Memos, asked: &Asked) -> Result<Shown, Trouble> {
        if sources.text("budkavle.toml").is_none() {
            return Err(Trouble::NoProject(asked.root.clone()));
        }
        let mut loaded = crate::load_with(&sources, None, memos, asked);
        let as_written = loaded.as_ref().map_or(&[][..], |loaded| &loaded.said);
        let mut unreadable: Vec<Diagnostic> = as_written.iter().filter(|d| UNREADABLE.contains(&d.code)).cloned().collect();
        let stand_in = before.and_then(|before| before.standing_in(&sources, &unreadable));
        if let Some((sources, files)) = &stand_in {
            unreadable.retain(|d| files.contains(&d.span.file));
            loaded = crate::load_with(sources, None, memos, asked);
        } else {
            unreadable.clear();
        }
        let loaded = loaded?;
        let pictures = || image::Cache::at(Some(asked.output.join(".budkavle").join("images")));
        let renderings = loaded.sites.iter().map(|site| Arc::new(Rendering::new(site.clone(), pictures()))).collect();
        Ok(Shown { number: before.map_or(0, |before| before.number + 1), sources, loaded, renderings, stand_in, unreadable })
    }

    /// The files that were loaded.
    fn standing(&self) -> &Sources {
        self.stand_in.as_ref().map_or(&self.sources, |(sources, _)| sources)
    }

    /// `sources` with the files that cannot be read as they were last loaded, and which those are; none where that changes nothing.
    fn standing_in(&self, sources: &Sources, unreadable: &[Diagnostic]) -> Option<(Sources, BTreeSet<FileId>)> {
        let mut files: BTreeSet<FileId> = unreadable.iter().map(|d| d.span.file).collect();
        let kept = self.standing();
        files.retain(|id| kept.file_id(sources.path(*id)).is_some() && kept.text_of(*id) != sources.text_of(*id));
        let with = |all: Sources, id: &FileId| all.with_file_of(sources.path(*id), kept);
        (!files.is_empty()).then(|| (files.iter().fold(sources.clone(), with), files))
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.loaded.sites.iter().map(|site| site.pages.len()).sum()
    }

    /// Everything that is wrong, but for notes.
    pub fn faults(&self, asked: &Asked) -> Vec<Diagnostic> {
        let mut all = Vec::new();
        for (site, rendering) in self.loaded.sites.iter().zip(&self.renderings) {
            let mut found = rendering.said();
            found.extend(self.unreadable.iter().filter(|d| concerns(site, self.sources.path(d.span.file))).cloned());
            all.extend(self.loaded.said_of(site, &self.sources, asked, found));
        }
        // What stands in is what nobody sees in their editor: of those files only that they cannot be read.
        let seen = |d: &Diagnostic| UNREADABLE.contains(&d.code) || !self.stand_in.as_ref().is_some_and(|(_, f)| f.contains(&d.span.file));
        all.retain(|d| d.severity != Severity::Note && seen(d));
        crate::diagnostic::sort(&self.sources, &mut all);
        all
    }
}
