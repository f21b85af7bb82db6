//! What a translator is handed: the pieces of a locale that need work. Each page, message and table is tried against the importer first; what
//! could not be taken back is not handed out, and somebody is told to do it by hand.

use std::collections::BTreeSet;

use super::import;
use super::plan::{Fault, quoted};
use super::segments::{Segment, of_message, of_page, of_service};
use crate::locale::Kind as LocaleKind;
use crate::parse::{Campaign, Project};
use crate::translations::{messages, pages, services};

/// What a translator is handed, and what has to be done by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Handout {
    /// A row each.
    pub segments: Vec<Segment>,
    /// What cannot be put together from rows, and why.
    pub by_hand: Vec<Fault>,
}

/// More characters than Excel has room for in a cell.
const LONGEST: usize = 32_000;

/// What there is to do in a locale (or everything there is) in the campaigns that are asked for, all if none is; in order, and what several
/// campaigns use only once. What could not be imported again is not handed out.
pub fn handout(project: &Project, campaigns: &[String], tag: &str, all: bool) -> Handout {
    let wanted = |c: &&Campaign| campaigns.is_empty() || campaigns.contains(&c.config.id);
    let spoken = |c: &&Campaign| c.config.locales.iter().any(|l| l.value == tag);
    let mut found = Handout::default();
    let mut take = |segments: Vec<Segment>, possible: &dyn Fn() -> Option<Fault>| {
        let segments: Vec<Segment> = segments.into_iter().filter(|segment| all || segment.open).collect();
        if segments.is_empty() {
            return;
        }
        match too_long(&segments).or_else(possible) {
            Some(fault) => found.by_hand.push(fault),
            None => found.segments.extend(segments),
        }
    };
    for campaign in project.campaigns.iter().filter(wanted).filter(spoken) {
        // An easy-to-read page is a text of its own, and is written, not translated.
        let easy = project.config.locale(tag).is_some_and(|l| l.kind == LocaleKind::EasyRead);
        for page in pages::pages(project, campaign).iter().filter(|p| p.locale == tag && !easy) {
            take(of_page(&campaign.config.id, page), &|| import::page::impossible(page));
        }
        for message in messages::messages(project, campaign, tag) {
            take(of_message(&message, tag), &|| import::messages::impossible(project, tag, &message));
        }
        let table = import::services::impossible(project, tag);
        for service in services::services(project, campaign, tag) {
            take(of_service(&service), &|| table.clone());
        }
    }
    let mut seen = BTreeSet::new();
    found.segments.retain(|segment| seen.insert(segment.id.clone()));
    let mut told = BTreeSet::new();
    found.by_hand.retain(|fault| told.insert(fault.clone()));
    found
}

fn too_long(segments: &[Segment]) -> Option<Fault> {
    let fits = |s: &Segment| [&s.source, &s.before, &s.present].iter().all(|text| text.chars().count() < LONGEST);
    let long = segments.iter().find(|segment| !fits(segment))?;
    Some(Fault::new(0, "export-too-long").with("file", long.file.clone()).with("text", quoted(&long.source)))
}
