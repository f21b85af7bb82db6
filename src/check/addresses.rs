//! `duplicate-address`, `duplicate-topic`, `invalid-alias`: two things at one address, of which readers would see only one, and old addresses
//! that no host could serve.

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::site::routes::is_plain_path;

/// Speaks of every conflict that resolving met.
pub fn check(Subject { site, .. }: Subject<'_>) -> Vec<Diagnostic> {
    let conflicts = site.conflicts.iter().map(|conflict| {
        let code = if site.topic(&conflict.path).is_some() { "duplicate-topic" } else { "duplicate-address" };
        let address = conflict.path.trim_end_matches("index.html");
        Diagnostic::error(code, conflict.second).with("address", format!("{}{address}", site.base_path)).at_other(conflict.first)
    });
    let documents = site.pages.iter().filter_map(|page| page.document.as_ref());
    let aliases = documents.flat_map(|document| &document.front.aliases).filter_map(|alias| {
        let path = alias.value.trim_matches('/').trim_end_matches("index.html").trim_end_matches('/');
        (!is_plain_path(path)).then(|| Diagnostic::error("invalid-alias", alias.span).with("alias", alias.value.clone()))
    });
    conflicts.chain(aliases).collect()
}
