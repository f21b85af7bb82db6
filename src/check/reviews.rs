//! `unreviewed-translation`, `review-due`: a translation that no native speaker has read, and a page whose next review has come.

use rayon::prelude::*;

use super::{Subject, documents};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Looks at who has read what.
pub fn check(Subject { site, project }: Subject<'_>) -> Vec<Diagnostic> {
    let source = &project.config.source_locale;
    documents(site)
        .flat_map_iter(|(_, document)| {
            let front = &document.front;
            let unread = document.locale != *source && front.reviewer.is_none();
            let unread = unread
                .then(|| Diagnostic::note("unreviewed-translation", Span::file(document.file)).with("locale", document.locale.clone()));
            let due = front.next_review.as_ref().filter(|day| day.value <= site.today);
            let due = due.map(|day| Diagnostic::warning("review-due", day.span).with("day", day.value.to_string()));
            unread.into_iter().chain(due)
        })
        .collect()
}
