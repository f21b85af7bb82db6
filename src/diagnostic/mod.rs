//! What is wrong with the author's work, as data: a code, a severity, a place and the facts of the case. No sentence stands here: the
//! words are in `en.ftl` and `sv.ftl` beside this file, found by code, and are put together only at the edge, by [`report`].

pub mod report;
pub mod words;

use crate::source::{Sources, Span};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is published.
    Error,
    /// Published, but it ought to be mended; fails under `--strict`.
    Warning,
    /// Good to know.
    Note,
}

/// One thing that is wrong, at one place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagnostic {
    /// Where.
    pub span: Span,
    /// The rule's name: `broken-link`. Its words are the Fluent message of that id: what is wrong as its value, why it matters as its
    /// attribute `.why`, what to write instead as `.help`.
    pub code: &'static str,
    /// How bad.
    pub severity: Severity,
    /// The facts of the case, as the words' variables.
    pub facts: Vec<(&'static str, String)>,
    /// Another place that has to do with it, shown beside the first and named in the variable `other`.
    pub other: Option<Span>,
}

impl Diagnostic {
    /// An error.
    pub fn error(code: &'static str, span: Span) -> Diagnostic {
        Diagnostic { span, code, severity: Severity::Error, facts: Vec::new(), other: None }
    }

    /// A warning.
    pub fn warning(code: &'static str, span: Span) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, span) }
    }

    /// A note.
    pub fn note(code: &'static str, span: Span) -> Diagnostic {
        Diagnostic { severity: Severity::Note, ..Diagnostic::error(code, span) }
    }

    /// With one more fact.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Diagnostic {
        self.facts.push((name, value.into()));
        self
    }

    /// With another place that has to do with it.
    pub fn at_other(mut self, other: Span) -> Diagnostic {
        self.other = Some(other);
        self
    }

    /// With the fact `suggestion`: the entry of `known` that looks most like `written`; empty when none does.
    pub fn suggest<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
        let nearest = nearest(written, known).unwrap_or_default().to_owned();
        self.with("suggestion", nearest)
    }
}

/// The entry of `known` that `written` was probably meant to be.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = written.to_lowercase();
    known
        .into_iter()
        .map(|k| (strsim::jaro_winkler(&lower, &k.to_lowercase()), k))
        .filter(|(score, _)| *score > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, k)| k)
}

/// In the order people read them: by file, line and column, each thing once.
pub fn sort(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        let places = (a.span.start, a.span.end).cmp(&(b.span.start, b.span.end));
        let files = sources.path(a.span.file).cmp(sources.path(b.span.file));
        files.then(places).then_with(|| (a.severity, a.code, &a.facts).cmp(&(b.severity, b.code, &b.facts)))
    });
    diagnostics.dedup();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_only_what_is_near() {
        assert_eq!(nearest("titel", ["title", "slug"]), Some("title"));
        assert_eq!(nearest("xyz", ["title", "slug"]), None);
    }
}
