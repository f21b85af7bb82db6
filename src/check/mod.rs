//! What is wrong with a site: one file a rule, each a plain function of the site. Faults that show in a single file are said when it is
//! parsed; here are those that only the whole can show. Nothing here changes anything, renders anything or reads the disk.

mod addresses;
mod campaign;
mod components;
mod descriptions;
mod easier;
mod facts;
mod links;
mod media;
mod menus;
mod messages;
mod pages;
pub mod readability;
mod reviews;
mod translations;
mod trust;
mod words;

use rayon::prelude::*;

use crate::artifact::{Artifact, Bytes};
use crate::diagnostic::Diagnostic;
use crate::parse::Project;
use crate::parse::document::Document;
use crate::site::{Page, Site};
pub use pages::Facts;

/// What a rule looks at.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The campaign.
    pub site: &'a Site,
    /// What it was made of.
    pub project: &'a Project,
}

type Rule = fn(Subject<'_>) -> Vec<Diagnostic>;

const RULES: [Rule; 13] = [
    addresses::check,
    campaign::check,
    components::check,
    descriptions::check,
    easier::check,
    links::check,
    media::check,
    menus::check,
    messages::check,
    reviews::check,
    translations::check,
    trust::check,
    words::check,
];

/// Everything that is wrong with a site before it is rendered.
pub fn site(subject: Subject<'_>) -> Vec<Diagnostic> {
    let mut said: Vec<Diagnostic> = RULES.par_iter().flat_map_iter(|rule| rule(subject)).collect();
    // A made-up language has no captions to lack and nobody to review it.
    said.retain(|d| !d.facts.iter().any(|(name, value)| *name == "locale" && crate::locale::pseudo::is(value)));
    said
}

/// What is to be remembered of a finished page; `None` for everything else. `sure` is HTML whose links were made from pages of the site and
/// which has no ids: where it stands in the page nothing is looked up.
pub fn facts(site: &Site, artifact: &Artifact, sure: &str) -> Option<Facts> {
    match &artifact.bytes {
        Bytes::Page(html) => Some(pages::facts(site, &artifact.path, html, sure)),
        Bytes::Made(_) | Bytes::Copied { .. } => None,
    }
}

/// Everything that is wrong with its finished pages: path and facts of each.
pub fn rendered(site: &Site, facts: &[(String, Facts)]) -> Vec<Diagnostic> {
    pages::check(site, facts)
}

/// Page files with the pages that they are.
fn documents(site: &Site) -> impl ParallelIterator<Item = (&Page, &Document)> {
    site.pages.par_iter().filter_map(|page| Some((page, &**page.document.as_ref()?)))
}
