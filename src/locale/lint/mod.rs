//! What is wrong with the Fluent messages of a locale, judged against those of the source locale: a superset of what Mozilla's
//! compare-locales, Pontoon and Weblate look for. Everything here is a function of two parsed texts; nothing reads files, knows a project or
//! formats a message. One file holds one group of checks.
//!
//! A message may be excused from a rule: a line `allow: CODE, CODE` in its comment, in the comment of its group (`##`) or of its file
//! (`###`), in the source or in the translation. “Do not translate” in a comment excuses it from `same-as-source`, “empty” or “blank” from
//! `empty-text`: so such comments have always been written.

mod copies;
mod counts;
mod entries;
mod graph;
mod markup;
mod parts;
mod plurals;
mod references;
mod split;
mod style;
#[cfg(test)]
mod tests;
mod text;

use std::collections::{HashMap, HashSet};

pub use entries::{Entry, File, read};
pub use text::unbalanced_direction;

use super::facts;
use super::plurals::Plurals;
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{FileId, Span};

/// What is so of a whole locale, whichever of its files a check looks at.
pub struct Scope<'t> {
    /// Its tag, as it is to be told.
    pub tag: String,
    /// Which plural categories it has; `None` when nobody knows.
    pub plurals: Option<Plurals>,
    /// Whether it is the language of the source, so that equal texts are no copies.
    pub same_language: bool,
    /// What its messages can refer to: `id`, `id.attribute`, `-term`, its own and those that it falls back to.
    pub known: HashSet<String>,
    /// The functions that the source calls; other files than a project's may be written for more of them than Fluent has.
    pub functions: HashSet<&'t str>,
}

impl<'t> Scope<'t> {
    /// The scope of the locale `tag`, whose messages can refer to what is `known`, and whose source is in `source_tag`.
    pub fn new(tag: &str, source_tag: &str, known: HashSet<String>, source: &[&File<'t>]) -> Scope<'t> {
        let functions = source.iter().flat_map(|file| &file.entries).flat_map(references::functions).collect();
        let same_language = facts::same_language(tag, source_tag);
        Scope { tag: tag.to_owned(), plurals: Plurals::of(tag), same_language, known, functions }
    }
}

/// What can be referred to in files: `id`, `id.attribute`, `-term`.
pub fn names<'a, 't: 'a>(files: impl IntoIterator<Item = &'a File<'t>>) -> HashSet<String> {
    files.into_iter().flat_map(|file| file.entries.iter().flat_map(Entry::names)).collect()
}

/// What comparing came to.
#[derive(Debug, Default)]
pub struct Findings<'t> {
    /// What the translation lacks: the source's entries, in order.
    pub missing: Vec<(String, Span)>,
    /// Everything else.
    pub said: Vec<Diagnostic>,
    /// Nothing of the files is kept but their lifetime.
    lifetime: std::marker::PhantomData<&'t str>,
}

/// Compares what is one unit of translation: a file with the same file of the source, or all files of two locales.
pub fn compare<'t>(source: &[&File<'t>], target: &[&File<'t>], scope: &Scope<'t>) -> Findings<'t> {
    let mut findings = Findings::default();
    let (theirs, ours) = (by_key(source), by_key(target));
    for entry in source.iter().flat_map(|file| &file.entries) {
        if !ours.contains_key(entry.key.as_str()) && is_last(&theirs, entry) {
            findings.missing.push((entry.key.clone(), entry.span));
        }
    }
    for file in target {
        findings.said.extend(file.faults.iter().cloned());
        findings.said.extend(duplicates(file, Severity::Error));
        for entry in file.entries.iter().filter(|entry| is_last(&ours, entry)) {
            match theirs.get(entry.key.as_str()) {
                None => findings.said.extend(obsolete(entry, scope)),
                Some(original) => findings.said.extend(pair(original, entry, scope)),
            }
        }
    }
    findings
}

/// An entry that the source does not have.
fn obsolete(entry: &Entry<'_>, scope: &Scope<'_>) -> Vec<Diagnostic> {
    let mut said = vec![at(entry, "obsolete-message", entry.span).with("locale", scope.tag.clone())];
    said.extend(references::unknown(entry, None, scope));
    said.retain(|d| !entry.allows(d.code));
    said
}

/// What is wrong with the source itself, which has nothing to be compared with.
pub fn alone<'t>(files: &[&File<'t>], scope: &Scope<'t>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for file in files {
        said.extend(file.faults.iter().cloned());
        said.extend(duplicates(file, Severity::Warning));
        for entry in &file.entries {
            let mut found = single(entry, scope);
            found.extend(markup::alone(entry));
            found.extend(references::unknown(entry, None, scope));
            found.extend(references::unknown_functions(entry, scope));
            found.retain(|d| !entry.allows(d.code));
            said.extend(found);
        }
    }
    said
}

/// What shows only in all files of a locale at once: references that lead back to where they came from, or to more placeables than Fluent puts
/// together, and HTML that is split over messages. `source` is what the locale is translated from; nothing for the source itself.
pub fn together(files: &[&File<'_>], source: &[&File<'_>]) -> Vec<Diagnostic> {
    let mut said = graph::check(files);
    said.extend(split::check(files, source));
    said
}

/// Files of the source, and those of a locale that they are compared with: of one path, or all of both.
pub type Unit<'a, 't> = (Vec<&'a File<'t>>, Vec<&'a File<'t>>);

/// Texts that are the source's own, which shows only when one knows how the locale translates their words elsewhere.
pub fn copied(units: &[Unit<'_, '_>], scope: &Scope<'_>) -> Vec<Diagnostic> {
    copies::check(units, scope)
}

/// How many ids a list names before it only counts.
const NAMED: usize = 8;

/// One `missing-translations` for all that a file or a locale lacks; none when it lacks nothing.
pub fn lacking(span: Span, locale: &str, missing: &[(String, Span)]) -> Option<Diagnostic> {
    let (_, first) = missing.first()?;
    let more = missing.len().saturating_sub(NAMED);
    let named: Vec<&str> = missing.iter().take(NAMED).map(|(id, _)| id.as_str()).collect();
    let said = Diagnostic::warning("missing-translations", span).with("locale", locale).with("count", missing.len().to_string());
    let said = said.with("list", named.join(", ")).with("more", if more > 0 { more.to_string() } else { String::new() });
    Some(said.at_other(*first))
}

/// One `unknown-plural-rules` for a locale with choices by number that nobody can check.
pub fn unchecked_plurals(files: &[&File<'_>], scope: &Scope<'_>) -> Option<Diagnostic> {
    plurals::unknown(files, scope)
}

/// Everything that an entry refers to: `id`, `id.attribute`, `-term`, `-term.attribute`.
pub fn refers_to(entry: &Entry<'_>) -> std::collections::BTreeSet<String> {
    references::every_reference(entry)
}

/// The variables that each value and attribute (`id`, `id.attribute`) needs, with those of the messages that it takes in. Terms need none:
/// they see only what the message gives them.
pub fn needs<'t>(files: &[&File<'t>]) -> HashMap<String, std::collections::BTreeSet<&'t str>> {
    references::needs(files)
}

/// What shows in one entry.
fn single(entry: &Entry<'_>, scope: &Scope<'_>) -> Vec<Diagnostic> {
    let mut said = parts::duplicate_attributes(entry);
    said.extend(plurals::check(entry, scope));
    said.extend(text::lost_characters(entry));
    said
}

/// What shows when a translation is laid beside its source.
fn pair<'t>(source: &Entry<'t>, target: &Entry<'t>, scope: &Scope<'t>) -> Vec<Diagnostic> {
    let mut said = single(target, scope);
    if !target.is_term() {
        said.extend(parts::compare(source, target));
        said.extend(style::compare(source, target));
        said.extend(references::compare(source, target));
        said.extend(references::unknown_variables(source, target));
        said.extend(counts::compare(source, target));
    }
    said.extend(references::unknown(target, Some(source), scope));
    said.extend(references::unknown_functions(target, scope));
    said.extend(markup::compare(source, target));
    said.extend(text::compare(source, target, scope));
    said.retain(|d| !target.allows(d.code) && !source.allows(d.code));
    said
}

type ByKey<'a, 't> = HashMap<&'a str, &'a Entry<'t>>;

/// Of an entry that stands twice the last counts.
fn by_key<'a, 't>(files: &[&'a File<'t>]) -> ByKey<'a, 't> {
    files.iter().flat_map(|file| &file.entries).map(|entry| (entry.key.as_str(), entry)).collect()
}

fn is_last(all: &ByKey<'_, '_>, entry: &Entry<'_>) -> bool {
    all.get(entry.key.as_str()).is_some_and(|last| last.span == entry.span)
}

fn duplicates(file: &File<'_>, severity: Severity) -> Vec<Diagnostic> {
    let mut seen: HashMap<&str, Span> = HashMap::new();
    let mut said = Vec::new();
    for entry in &file.entries {
        if let Some(first) = seen.insert(&entry.key, entry.span) {
            let twice = Diagnostic { severity, ..Diagnostic::error("duplicate-message", entry.span) };
            said.push(twice.with("id", entry.key.clone()).at_other(first));
        }
    }
    said
}

/// A warning about an entry.
fn at(entry: &Entry<'_>, code: &'static str, span: Span) -> Diagnostic {
    Diagnostic::warning(code, span).with("id", entry.key.clone())
}

/// An error in an entry.
fn error(entry: &Entry<'_>, code: &'static str, span: Span) -> Diagnostic {
    Diagnostic { severity: Severity::Error, ..at(entry, code, span) }
}

/// The place of a slice of a text: its address is its place.
fn place(text: &str, file: FileId, part: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
    Span::new(file, start..start + part.len())
}
