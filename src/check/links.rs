//! `broken-link`, `broken-anchor`, `unsafe-link`: a link that leads nowhere leaves a reader who may not try again.

use rayon::prelude::*;

use super::{Subject, documents};
use crate::diagnostic::Diagnostic;
use crate::parse::document::Document;
use crate::site::Site;
use crate::site::links::{Target, target};
use crate::source::Span;

/// Follows every link of every page.
pub fn check(Subject { site, .. }: Subject<'_>) -> Vec<Diagnostic> {
    documents(site)
        .flat_map_iter(|(page, document)| {
            let links = document.body.links.iter();
            let links = links.filter_map(|link| follow(site, page.language, document, &link.target, link.span));
            links.chain(expired(site, page.language, document)).collect::<Vec<_>>()
        })
        .chain(site.expired.par_iter().filter_map(|gone| expired(site, gone.language, &gone.document)))
        .collect()
}

/// Where readers are led, or will be, when the page is gone; then it has no places to lead to either.
fn expired(site: &Site, language: usize, document: &Document) -> Option<Diagnostic> {
    let link = document.front.expired_link.as_ref()?;
    match target(site, language, document, &link.value) {
        Target::Here(_) => Some(Diagnostic::error("broken-link", link.span).with("target", link.value.clone()).with("suggestion", "")),
        _ => follow(site, language, document, &link.value, link.span),
    }
}

fn follow(site: &Site, language: usize, document: &Document, written: &str, span: Span) -> Option<Diagnostic> {
    match target(site, language, document, written) {
        Target::Missing(meant) => {
            let broken = Diagnostic::error("broken-link", span).with("target", written);
            let meant = meant.trim_end_matches(".md");
            Some(broken.suggest(meant, site.document_topics().filter(|t| !t.is_empty())))
        }
        Target::Unsafe => Some(Diagnostic::error("unsafe-link", span).with("target", written)),
        Target::Here(anchor) => missing_anchor(document, &anchor, written, span),
        Target::Page(id, Some(anchor)) => {
            let to = site.page(id).document.as_ref()?;
            missing_anchor(to, &anchor, written, span)
        }
        _ => None,
    }
}

fn missing_anchor(document: &Document, anchor: &str, written: &str, span: Span) -> Option<Diagnostic> {
    let ids = &document.body.ids;
    // The frame of every page has this one.
    if anchor.is_empty() || anchor == "main" || ids.iter().any(|id| id == anchor) {
        return None;
    }
    let broken = Diagnostic::error("broken-anchor", span).with("anchor", anchor).with("target", written);
    Some(broken.suggest(anchor, ids.iter().map(String::as_str)))
}
