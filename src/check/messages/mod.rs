//! Messages of a campaign: those that are asked for must be there, those of each language must fit those of the source language, templates
//! must pass the variables that messages need, and what nobody uses is told. What is looked for in the messages themselves is in
//! `locale::lint`; here is what only the whole project can show.

mod arguments;
mod calls;
mod uses;

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::locale::lint::{self, Entry, File, Scope};
use crate::locale::{Kind, facts};
use crate::parse::{Language, NAMES};
use crate::site::Site;
use crate::source::{FileId, Span};
use uses::{OF_CAMPAIGNS, OWN, Templates, Uses};

/// Looks at every message that is asked for, and every one that there is.
pub fn check(subject: Subject<'_>) -> Vec<Diagnostic> {
    let Subject { site, project } = subject;
    let templates = Templates::of(std::iter::once(&site.theme));
    let source_tag = &project.config.source_locale;
    let mut said = wanted(site, source_tag, &templates);
    let files: Vec<(&Language, Vec<File<'_>>)> = site.languages.par_iter().map(|language| (&**language, read(language))).collect();
    said.extend(arguments::check(&templates, &files, source_tag));
    let Some(source) = project.languages.get(source_tag) else { return said };
    let source_files = read(source);
    let theirs: Vec<&File<'_>> = source_files.iter().collect();
    let scope = Scope::new(source_tag, source_tag, known_ids(subject, source), &theirs);
    said.extend(lint::alone(&theirs, &scope));
    said.extend(lint::together(&theirs, &[]));
    said.extend(unused(subject, source, &theirs));
    let wanted = needed(site, &templates, &theirs);
    let translations = files.par_iter().filter(|(language, _)| language.locale.tag != *source_tag);
    said.par_extend(
        translations.flat_map_iter(|(language, own)| translated(subject, language, &own.iter().collect::<Vec<_>>(), &theirs, &wanted)),
    );
    // What comes with the program is not the author's to mend; what does not follow the grammar was said when it was read.
    let built_in: HashSet<FileId> = project.languages.values().flat_map(|l| &l.texts).filter(|t| t.built_in).map(|t| t.id).collect();
    said.retain(|d| !built_in.contains(&d.span.file) && !matches!(d.code, "message-syntax" | "duplicate-message"));
    said
}

fn read(language: &Language) -> Vec<File<'_>> {
    language.texts.iter().map(|text| lint::read(&text.text, text.id)).collect()
}

/// A language against the source language.
fn translated(
    subject: Subject<'_>,
    language: &Language,
    own: &[&File<'_>],
    theirs: &[&File<'_>],
    wanted: &HashSet<&str>,
) -> Vec<Diagnostic> {
    let locale = &language.locale;
    let source_tag = &subject.project.config.source_locale;
    let scope = Scope::new(&locale.tag, source_tag, known_ids(subject, language), theirs);
    let found = lint::compare(theirs, own, &scope);
    let mut said = found.said;
    said.extend(lint::unchecked_plurals(own, &scope));
    said.extend(lint::together(own, theirs));
    said.extend(lint::copied(&[(theirs.to_vec(), own.to_vec())], &scope));
    let easy = locale.kind == Kind::EasyRead;
    said.retain(|d| {
        let id = d.facts.iter().find(|(name, _)| *name == "id").map_or("", |(_, id)| id);
        let left_to_ordinary = easy && matches!(d.code, "missing-value" | "missing-message-attribute");
        let spelling = matches!(d.code, "missing-message-attribute" | "obsolete-message-attribute") && is_spelling(d, id);
        !(left_to_ordinary || spelling || (d.code.starts_with("obsolete-") && of_one_language(id)))
    });
    // The ordinary language has the terms of an easy one.
    let missing = found
        .missing
        .into_iter()
        .filter(|(id, _)| !(easy && id.starts_with('-')) && wanted.contains(id.as_str()) && !has(language, id))
        .collect::<Vec<_>>();
    let place = language.texts.iter().find(|text| !text.built_in).map_or(subject.site.config.span, |text| Span::file(text.id));
    said.extend(lint::lacking(place, &locale.tag, &missing));
    said
}

/// Names by which a spreadsheet is written and understood, which languages need that staff write in, and those of areas, which have their own:
/// each language has what it needs of them.
fn of_one_language(id: &str) -> bool {
    let named = ["column-", "sheet-", "value-", "language-", "area-"].iter().any(|of| id.starts_with(of));
    id == "hours-weekdays" || (named && !OWN.iter().any(|(own, _)| *own == id))
}

/// Whether an attribute holds other spellings of a name of the directory (`column-phone.also`): a language's own, which no translation owes.
fn is_spelling(said: &Diagnostic, id: &str) -> bool {
    said.facts.iter().any(|(name, value)| *name == "attribute" && value == "also") && NAMES.iter().any(|of| id.starts_with(of))
}

/// The messages of the source that a language of this campaign should have.
fn needed<'a>(site: &Site, templates: &Templates<'_>, theirs: &[&'a File<'_>]) -> HashSet<&'a str> {
    let uses = Uses::of(templates, std::iter::once(site.config.id.as_str()));
    let shown: HashSet<String> = terms(site).into_iter().collect();
    let asked = |id: &str| {
        let listed =
            ["situation-", "target-group-", "sector-"].iter().any(|of| id.starts_with(of)) && !OWN.iter().any(|(own, _)| *own == id);
        uses.has(id) && !of_one_language(id) && (!listed || shown.contains(id))
    };
    let entries = || theirs.iter().flat_map(|file| &file.entries);
    uses::closure(entries().map(|entry| entry.key.as_str()).filter(|id| asked(id)), &references(entries()))
}

/// What each message refers to.
fn references<'a, 't: 'a>(entries: impl Iterator<Item = &'a Entry<'t>>) -> HashMap<&'a str, Vec<&'a str>> {
    let entries: Vec<&Entry<'_>> = entries.collect();
    let keys: HashMap<&str, &str> = entries.iter().map(|entry| (entry.key.as_str(), entry.key.as_str())).collect();
    let of = |entry: &&'a Entry<'t>| {
        let names = lint::refers_to(entry);
        (entry.key.as_str(), names.iter().filter_map(|name| keys.get(name.split('.').next()?).copied()).collect())
    };
    entries.iter().map(of).collect()
}

/// `unused-message`: what neither templates nor the program nor a campaign of the project asks for, nor a message that is used.
fn unused(subject: Subject<'_>, source: &Language, theirs: &[&File<'_>]) -> Vec<Diagnostic> {
    let templates = Templates::of(subject.project.themes.values());
    let uses = Uses::of(&templates, subject.project.campaigns.iter().map(|campaign| campaign.config.id.as_str()));
    let built_in: HashSet<FileId> = source.texts.iter().filter(|text| text.built_in).map(|text| text.id).collect();
    let entries = || theirs.iter().flat_map(|file| &file.entries);
    let used = uses::closure(entries().map(|entry| entry.key.as_str()).filter(|id| uses.has(id)), &references(entries()));
    let unused = entries().filter(|entry| !used.contains(entry.key.as_str()) && !built_in.contains(&entry.span.file));
    let unused = unused.filter(|entry| !entry.allows("unused-message"));
    unused.map(|entry| Diagnostic::warning("unused-message", entry.span).with("id", entry.key.clone())).collect()
}

/// Messages asked for by templates, at the place in the template, and by the program, at the campaign's file.
fn wanted(site: &Site, source_tag: &str, templates: &Templates<'_>) -> Vec<Diagnostic> {
    let mut places: BTreeMap<String, Span> = BTreeMap::new();
    for (text, call) in templates.calls() {
        places.entry(call.id.clone()).or_insert(Span::new(text.id, call.place.clone()));
    }
    let own = OWN.iter().filter(|(id, _)| !of_one_language(id)).map(|(id, _)| (*id).to_owned());
    let own = own.chain(OF_CAMPAIGNS[..2].iter().map(|of| format!("{of}{}", site.config.id)));
    for id in own.chain(terms(site)) {
        places.entry(id).or_insert(site.config.span);
    }
    let mut said = Vec::new();
    for (id, span) in places {
        let lacking: Vec<&str> = site.languages.iter().filter(|l| !has(l, &id)).map(|l| l.locale.tag.as_str()).collect();
        // A message that no language has is an error; one that falls back is shown, marked with its language. What others lack of the
        // source language's is told together.
        let nowhere = site.languages.iter().all(|l| l.catalogue.tag_of(&id).is_none());
        if nowhere {
            said.push(Diagnostic::error("missing-message", span).with("id", id).with("locale", lacking.join(", ")));
        } else if lacking.contains(&source_tag) {
            said.push(Diagnostic::warning("missing-translation", span).with("id", id).with("locale", source_tag));
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
    language
        .catalogue
        .tag_of(id)
        .is_some_and(|tag| tag == locale.tag || locale.ordinary.as_deref() == Some(tag) || facts::same_language(tag, &locale.tag))
}

/// Ids that a message can refer to: those of its own language and of the languages that it falls back to.
fn known_ids(subject: Subject<'_>, language: &Language) -> HashSet<String> {
    let chain = std::iter::once(&language.locale.tag).chain(&language.locale.fallback);
    let languages = chain.filter_map(|tag| subject.project.languages.get(tag));
    let mut ids = HashSet::new();
    for resource in languages.flat_map(|l| &l.resources) {
        for message in &resource.messages {
            ids.insert(message.id.clone());
            ids.extend(message.attributes.iter().map(|attribute| format!("{}.{attribute}", message.id)));
        }
        ids.extend(resource.terms.iter().map(|term| format!("-{}", term.id.trim_start_matches('-'))));
    }
    ids
}
