//! `duplicate-id`, `broken-page-link`: what only finished pages show. They catch what templates write, after everything that authors write has
//! been looked at in their own files.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::facts::{self, Fact};
use crate::diagnostic::Diagnostic;
use crate::site::{Route, Site, addresses};
use crate::source::{Span, Text};

/// What stays of a finished page: what can only be judged when all pages are there, so that memory grows with faults and not with links.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Every `id`, in order.
    pub ids: Vec<String>,
    /// Addresses that are not certainly well, each once.
    pub links: Vec<String>,
}

/// The ids of each page.
type Ids<'a> = FxHashMap<&'a str, &'a [String]>;

/// Looks at the facts of every finished page.
pub fn check(site: &Site, facts: &[(String, Facts)]) -> Vec<Diagnostic> {
    let ids: Ids<'_> = facts.par_iter().map(|(path, f)| (path.as_str(), f.ids.as_slice())).collect();
    let mut said: Vec<Diagnostic> = facts.par_iter().flat_map_iter(|(path, facts)| of(site, &ids, path, facts)).collect();
    // A fault of a template is on every page: one is enough.
    let mut seen = BTreeSet::new();
    said.retain(|d| seen.insert((d.code, d.facts.first().cloned())));
    said
}

/// What is to be remembered of the finished page at `path`; nothing of what stands in `sure`.
pub fn facts(site: &Site, path: &str, html: &str, sure: &str) -> Facts {
    let mut facts = Facts::default();
    let mut file = String::new();
    facts::each(html, sure, &mut |fact| match fact {
        Fact::Id(id) => facts.ids.push(id.into_owned()),
        Fact::Link(link) => {
            let well = file_of(site, path, &link, &mut file).is_none_or(|anchor| anchor.is_empty() && site.routes.contains_key(&file));
            if !well {
                facts.links.push(link.into_owned());
            }
        }
    });
    facts.links.sort();
    facts.links.dedup();
    facts.links.shrink_to_fit();
    facts.ids.shrink_to_fit();
    facts
}

fn of(site: &Site, ids: &Ids<'_>, path: &str, facts: &Facts) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let mut seen = FxHashSet::default();
    let page = format!("{}{}", site.base_path, path.trim_end_matches("index.html"));
    for id in facts.ids.iter().filter(|id| !seen.insert(id.as_str())) {
        let at = in_template(site, &format!("id=\"{id}\"")).unwrap_or_else(|| place(site, path));
        said.push(Diagnostic::error("duplicate-id", at).with("id", id.clone()).with("page", page.clone()));
    }
    for link in facts.links.iter().filter(|link| leads_nowhere(site, ids, path, link) && !is_home(site, link)) {
        let at = in_template(site, &format!("\"{link}\"")).unwrap_or_else(|| place(site, path));
        said.push(Diagnostic::error("broken-page-link", at).with("target", link.clone()).with("page", page.clone()));
    }
    said
}

/// The start page of a language: where that is missing, it is said once, of the campaign.
fn is_home(site: &Site, link: &str) -> bool {
    (0..site.languages.len()).any(|language| site.home(language) == link)
}

/// Where a template of the theme has these very words.
fn in_template(site: &Site, words: &str) -> Option<Span> {
    let found = |text: &Arc<Text>| text.text.find(words).map(|at| Span::new(text.id, at..at + words.len()));
    site.theme.templates.values().find_map(found)
}

fn place(site: &Site, path: &str) -> Span {
    match site.routes.get(path) {
        Some(Route::Page(id)) => addresses::span(site, id.0 as usize),
        _ => site.config.span,
    }
}

/// The `file` and the place in it that an address of the site itself stands for; `None` for other sites, which are not ours to judge.
fn file_of<'a>(site: &Site, path: &str, link: &'a str, file: &mut String) -> Option<&'a str> {
    let (address, anchor) = memchr::memchr(b'#', link.as_bytes()).map_or((link, ""), |at| (&link[..at], &link[at + 1..]));
    file.clear();
    if address.is_empty() {
        file.push_str(path);
        return Some(anchor);
    }
    let from_host =
        address.strip_prefix(site.origin.as_str()).filter(|rest| rest.starts_with('/') && !site.origin.is_empty()).unwrap_or(address);
    if !from_host.starts_with('/') || from_host.starts_with("//") {
        return None;
    }
    let inner = from_host.strip_prefix(site.base_path.as_str()).unwrap_or(from_host);
    file.push_str(inner);
    if inner.is_empty() || inner.ends_with('/') {
        file.push_str("index.html");
    }
    Some(anchor)
}

fn leads_nowhere(site: &Site, ids: &Ids<'_>, path: &str, link: &str) -> bool {
    let mut file = String::new();
    let Some(anchor) = file_of(site, path, link, &mut file) else { return false };
    // The anchors of a page file's links are looked at in the file, where their place is.
    let written = matches!(site.routes.get(path), Some(Route::Page(id)) if site.page(*id).document.is_some());
    let missing = |known: &&[String]| !written && !anchor.is_empty() && !known.iter().any(|id| id == anchor);
    !site.routes.contains_key(&file) || ids.get(file.as_str()).is_some_and(missing)
}
