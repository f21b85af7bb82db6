//! `missing-message`, `unknown-reference`, `unknown-variable`: words that templates ask for must be there, and messages must not point at
//! messages or variables that do not exist: readers would see `{$name}`.

use std::collections::{BTreeMap, BTreeSet};

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::locale::Message;
use crate::parse::Language;
use crate::site::Site;
use crate::source::{Span, Text};

/// Messages that the program itself asks for.
const OWN: [&str; 16] = [
    "page-title",
    "not-found-title",
    "not-found-text",
    "not-found-home",
    "not-found-call",
    "area-title",
    "country-title",
    "area-description",
    "service-description",
    "situation-title-neutral",
    "table-region",
    "footnote",
    "footnotes",
    "footnote-back",
    "words",
    "words-back",
];

/// Looks up every message that is asked for, and every one that a message asks for.
pub fn check(subject: Subject<'_>) -> Vec<Diagnostic> {
    let mut said = wanted(subject.site);
    for language in &subject.site.languages {
        said.extend(inside(language, subject));
    }
    said
}

/// Messages asked for by templates, at the place in the template, and by the program, at the campaign's file.
fn wanted(site: &Site) -> Vec<Diagnostic> {
    let mut places: BTreeMap<String, Span> = BTreeMap::new();
    for text in site.theme.templates.values() {
        for (id, span) in asked_for(text) {
            places.entry(id).or_insert(span);
        }
    }
    let own = OWN.iter().map(|id| (*id).to_owned()).chain(["campaign", "publisher"].map(|what| format!("{what}-{}", site.config.id)));
    for id in own.chain(terms(site)) {
        places.entry(id).or_insert(site.config.span);
    }
    let mut said = Vec::new();
    for (id, span) in places {
        let lacking: Vec<&str> = site.languages.iter().filter(|l| !has(l, &id)).map(|l| l.locale.tag.as_str()).collect();
        // A message that no language has is an error; one that falls back is shown, marked with its language.
        let nowhere = site.languages.iter().all(|l| l.catalogue.tag_of(&id).is_none());
        if nowhere {
            said.push(Diagnostic::error("missing-message", span).with("id", id).with("locale", lacking.join(", ")));
        } else if !lacking.is_empty() {
            said.push(Diagnostic::warning("missing-translation", span).with("id", id).with("locale", lacking.join(", ")));
        }
    }
    said
}

/// Names of the directory's terms that the campaign shows.
fn terms(site: &Site) -> Vec<String> {
    if site.config.directory.is_none() {
        return Vec::new();
    }
    let known = site.config.situations.iter().filter(|s| site.directory.situations.by_id(&s.value).is_some());
    let situations = known.map(|s| format!("situation-{}", s.value));
    let of = |kind: &str, taxonomy: &crate::directory::Taxonomy| -> Vec<String> {
        taxonomy.terms.iter().map(|t| format!("{kind}-{}", t.id)).collect()
    };
    situations.chain(of("target-group", &site.directory.target_groups)).chain(of("sector", &site.directory.sectors)).collect()
}

/// Whether the language itself, or the ordinary one of an easy-to-read, has the message.
fn has(language: &Language, id: &str) -> bool {
    let locale = &language.locale;
    language.catalogue.tag_of(id).is_some_and(|tag| {
        tag == locale.tag || locale.ordinary.as_deref() == Some(tag) || crate::locale::facts::same_language(tag, &locale.tag)
    })
}

/// Ids in `t("…")` and `text("…")`, with their places.
fn asked_for(text: &Text) -> Vec<(String, Span)> {
    let mut found = Vec::new();
    for call in ["t(\"", "text(\""] {
        for (at, _) in text.text.match_indices(call) {
            let before = text.text[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
                continue;
            }
            let start = at + call.len();
            if let Some(length) = text.text[start..].find('"') {
                found.push((text.text[start..start + length].to_owned(), Span::new(text.id, start..start + length)));
            }
        }
    }
    found
}

/// What the messages of a language refer to.
fn inside(language: &Language, subject: Subject<'_>) -> Vec<Diagnostic> {
    let source = subject.project.languages.get(&subject.project.config.source_locale);
    let source: BTreeMap<&str, BTreeSet<&str>> = source.map(|s| variables(s)).unwrap_or_default();
    let known = known_ids(subject, language);
    let mut said = Vec::new();
    for message in language.resources.iter().flat_map(|r| r.messages.iter().chain(&r.terms)) {
        for (id, span) in &message.references {
            if !known.contains(id.as_str()) {
                let unknown = Diagnostic::error("unknown-reference", *span).with("id", id.clone());
                said.push(unknown.suggest(id, known.iter().map(String::as_str)));
            }
        }
        said.extend(unknown_variables(message, &source));
    }
    said
}

fn variables(language: &Language) -> BTreeMap<&str, BTreeSet<&str>> {
    let messages = language.resources.iter().flat_map(|r| &r.messages);
    messages.map(|m| (m.id.as_str(), m.variables.iter().map(|(name, _)| name.as_str()).collect())).collect()
}

/// A translation can only use the variables that the source message is given.
fn unknown_variables<'a>(message: &'a Message, source: &'a BTreeMap<&str, BTreeSet<&str>>) -> impl Iterator<Item = Diagnostic> + 'a {
    let given = source.get(message.id.as_str());
    let unknown = message.variables.iter().filter(move |(name, _)| given.is_some_and(|g| !g.contains(name.as_str())));
    unknown.map(|(name, span)| Diagnostic::error("unknown-variable", *span).with("variable", name.clone()).with("id", message.id.clone()))
}

/// Ids that a message can refer to: those of its own language and of the languages that it falls back to.
fn known_ids(subject: Subject<'_>, language: &Language) -> BTreeSet<String> {
    let chain = std::iter::once(&language.locale.tag).chain(&language.locale.fallback);
    let languages = chain.filter_map(|tag| subject.project.languages.get(tag));
    let mut ids = BTreeSet::new();
    for resource in languages.flat_map(|l| &l.resources) {
        for message in &resource.messages {
            ids.insert(message.id.clone());
            ids.extend(message.attributes.iter().map(|attribute| format!("{}.{attribute}", message.id)));
        }
        ids.extend(resource.terms.iter().map(|term| format!("-{}", term.id.trim_start_matches('-'))));
    }
    ids
}
