//! `duplicate-address`, `duplicate-topic`, `invalid-alias`, `unusable-address`: two things at one address, of which readers would see only one,
//! and names and old addresses that no host could serve.

use super::{Subject, documents};
use crate::diagnostic::Diagnostic;
use crate::parse::address::{folder, is_file_path, is_plain_path};
use crate::parse::document::Document;
use crate::site::{Clash, Page, Site, addresses};
use crate::source::Span;
use rayon::prelude::*;

/// Speaks of every conflict that resolving met, and of every name that cannot be an address.
pub fn check(Subject { site, project }: Subject<'_>) -> Vec<Diagnostic> {
    let conflicts = site.conflicts.iter().map(|conflict| {
        let code = match conflict.clash {
            Clash::Topic => "duplicate-topic",
            Clash::Address => "duplicate-address",
        };
        let address = conflict.path.strip_suffix("index.html").unwrap_or(&conflict.path);
        Diagnostic::error(code, conflict.second).with("address", format!("{}{address}", site.base_path)).at_other(conflict.first)
    });
    let mut said: Vec<Diagnostic> = conflicts.collect();
    said.par_extend(documents(site).flat_map_iter(|(page, document)| aliases(document).chain(name(site, page, document))));
    let campaign = project.campaigns.iter().find(|campaign| campaign.config.id == site.config.id);
    let statics = campaign.into_iter().flat_map(|campaign| &campaign.statics).filter(|(name, _)| !is_file_path(name));
    said.extend(statics.map(|(name, media)| unusable(Span::file(media.id), name)));
    said
}

fn aliases(document: &Document) -> impl Iterator<Item = Diagnostic> {
    let wrong = document.front.aliases.iter().filter(|alias| !is_plain_path(folder(&alias.value)));
    wrong.map(|alias| Diagnostic::error("invalid-alias", alias.span).with("alias", alias.value.clone()))
}

/// A page without a slug is called by its file's name, and stands below its folder's.
fn name(site: &Site, page: &Page, document: &Document) -> Option<Diagnostic> {
    let path = &document.topic;
    let parts = || path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
    let mut start = 0;
    for end in parts() {
        let part = &path[start..end];
        start = end + 1;
        let own = site.topic(&path[..end]).and_then(|topic| site.topic_of(topic).pages[page.language]);
        let slug = own.and_then(|id| site.page(id).document.as_ref()?.front.slug.as_ref());
        if slug.is_none() && !part.is_empty() && !is_plain_path(part) {
            return Some(unusable(Span::file(document.file), part));
        }
    }
    None
}

fn unusable(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error("unusable-address", span).with("name", name).with("suggestion", addresses::word(name))
}
