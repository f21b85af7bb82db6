//! `missing-description`, `unknown-layout`: what search engines show under a page's title, and the template that a page asks for.

use rayon::prelude::*;

use super::{Subject, documents};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Looks at the front matter of every page.
pub fn check(Subject { site, .. }: Subject<'_>) -> Vec<Diagnostic> {
    let of = |document: &crate::parse::document::Document| {
        let front = &document.front;
        let description =
            (front.description.is_none() && front.readable).then(|| Diagnostic::warning("missing-description", Span::file(document.file)));
        let layout = front.layout.as_ref().filter(|layout| !site.theme.templates.contains_key(&format!("{}.html", layout.value)));
        let layout = layout.map(|layout| {
            let known = site.theme.templates.keys().filter_map(|name| name.strip_suffix(".html"));
            Diagnostic::error("unknown-layout", layout.span).with("layout", layout.value.clone()).suggest(&layout.value, known)
        });
        description.into_iter().chain(layout)
    };
    documents(site).flat_map_iter(|(_, document)| of(document)).collect()
}
