//! The directory's tables made into a [`Directory`]: `services.csv`, its translations, `areas.csv` and `taxonomies.toml`. A row with an error
//! is left out, the others are kept, and every fault is said at its cell. Nothing here reads files or knows today's date, and no fact is made
//! up: an empty cell means that nothing is known.

mod cells;
mod form;
mod hours;
mod known;
mod lists;
mod mangled;
mod privacy;
mod row;
pub(super) mod sheet;
mod translations;

use std::collections::BTreeMap;

pub use known::Messages;

use crate::diagnostic::{Diagnostic, Severity};
use crate::directory::slug::slug;
use crate::directory::{Directory, Service};
use crate::source::{Span, Text};
use known::{Known, Words};

/// Everything that a directory is made of.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// `services.csv`.
    pub services: Option<&'a Text>,
    /// `services.xlsx`.
    pub spreadsheet: Option<&'a Text>,
    /// `services.<locale>.csv` or `.xlsx`, by the tags of their locales.
    pub translations: &'a [(&'a str, &'a Text)],
    /// `areas.csv`.
    pub areas: Option<&'a Text>,
    /// `taxonomies.toml`.
    pub taxonomies: Option<&'a Text>,
    /// Every locale's messages, for what columns, terms, areas and values are called.
    pub messages: &'a Messages,
    /// Names of languages beside the messages `language-<tag>`: pairs of a spelling and a BCP 47 tag.
    pub languages: &'a [(String, String)],
    /// Tag of the locale that `services.csv` is written in.
    pub source_locale: &'a str,
}

/// Reads the directory. A project without a table of services has an empty one.
pub fn parse(inputs: Inputs<'_>) -> (Directory, Vec<Diagnostic>) {
    let mut said = Vec::new();
    let lists = inputs.taxonomies.map(|text| lists::taxonomies(text, &mut said)).unwrap_or_default();
    let areas = inputs.areas.map(|text| lists::areas(text, &mut said)).unwrap_or_default();
    let county = lists::county(lists.county.as_ref(), &areas, &mut said);
    let lists_are_whole = said.iter().all(|d| d.severity != Severity::Error);
    let words = Words { messages: inputs.messages, source: inputs.source_locale };
    let known = Known::new(&lists, &areas, county.clone(), &words, inputs.languages);
    let mut directory = Directory {
        services: Vec::new(),
        situations: lists.situations,
        target_groups: lists.target_groups,
        sectors: lists.sectors,
        areas,
        county,
        report_labels: lists.report_labels,
    };
    let Some(text) = table(&inputs, &mut said) else { return (directory, said) };
    let missing = [("taxonomies.toml", inputs.taxonomies.is_none()), ("areas.csv", inputs.areas.is_none())];
    let missing: Vec<_> = missing.into_iter().filter(|(_, is_missing)| *is_missing).collect();
    said.extend(missing.iter().map(|(file, _)| Diagnostic::error("missing-list", Span::file(text.id)).with("file", *file)));
    // Where a list is missing or broken, every row would seem to be at fault.
    if missing.is_empty() && lists_are_whole {
        let all = services(text, &known, &words, &mut said);
        directory.services = all.kept;
        for (locale, text) in inputs.translations {
            translations::read(locale, text, &all.ids, &mut directory.services, &words, &mut said);
        }
    }
    (directory, said)
}

/// The table of services, if there is one and no other.
fn table<'a>(inputs: &Inputs<'a>, said: &mut Vec<Diagnostic>) -> Option<&'a Text> {
    match (inputs.services, inputs.spreadsheet) {
        (Some(_), Some(spreadsheet)) => {
            said.push(Diagnostic::error("duplicate-directory", Span::file(spreadsheet.id)));
            None
        }
        (services, spreadsheet) => services.or(spreadsheet),
    }
}

/// The services that can be published, and the ids of all.
struct All {
    kept: Vec<Service>,
    ids: Vec<String>,
}

fn services(text: &Text, known: &Known, words: &Words<'_>, said: &mut Vec<Diagnostic>) -> All {
    let mut all = All { kept: Vec::new(), ids: Vec::new() };
    let columns = row::columns(words);
    let Some(sheet) = sheet::read(text, &columns, said) else { return all };
    if !sheet.has_required(said) {
        return all;
    }
    // What every row lacks is said once.
    sheet.has(&["sector", "target-groups", "verified"], Severity::Warning, said);
    if sheet.is_empty() {
        said.push(Diagnostic::error("empty-table", sheet.header()));
    }
    let rows: Vec<sheet::Reading<'_>> = sheet.rows().collect();
    let mut ids = row::Ids::of(&rows);
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    for mut row in rows {
        if row.damaged {
            all.ids.extend(row.text("id"));
            said.append(&mut row.said);
            continue;
        }
        if cells::yes_no(&mut row, "published", known) == Some(false) {
            // Work that is not done: neither shown nor spoken of.
            all.ids.extend(row.text("id").or_else(|| row.text("name").map(|name| slug(&name))));
            continue;
        }
        let service = row::service(&mut row, known, &mut ids, &mut places);
        all.ids.extend(service.as_ref().map(|s| s.id.clone()).or_else(|| row.text("id")));
        let failed = row.failed();
        said.append(&mut row.said);
        all.kept.extend(service.filter(|_| !failed));
    }
    all
}

#[cfg(test)]
mod tests;
