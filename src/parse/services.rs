//! The directory's tables made into a [`Directory`]: `services.csv`, its translations, `areas.csv` and `taxonomies.toml`. A row with an error
//! is left out, the others are kept, and every fault is said at its cell. Nothing here reads files or knows today's date, and no fact is made
//! up: an empty cell means that nothing is known.

mod cells;
pub(super) mod columns;
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

pub use known::{Known, List, Messages, Words};
pub use row::COLUMNS;

use crate::diagnostic::{Diagnostic, Severity};
use crate::directory::slug::slug;
use crate::directory::{Directory, Service};
use crate::source::{Form, Span, Text};

/// Everything that a directory is made of.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// `services.csv`.
    pub services: Option<&'a Text>,
    /// `services.xlsx`, or a spreadsheet of another format.
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

/// A table of services as whoever moves it in or out needs it: its rows as typed, those that are not to be published too.
#[derive(Debug, Default)]
pub struct Whole {
    /// What is published of it.
    pub directory: Directory,
    /// Every row, in order.
    pub rows: Vec<TableRow>,
    /// What its cells were compared with.
    pub known: Known,
}

/// A row of the table of services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// The cells that say something, by column id, as typed.
    pub cells: BTreeMap<&'static str, String>,
    /// What was read of it; none where something keeps it out.
    pub service: Option<Service>,
    /// Where it is.
    pub span: Span,
}

/// Which rows are wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Published,
    All,
}

/// Reads the directory. A project without a table of services has an empty one.
pub fn parse(inputs: Inputs<'_>) -> (Directory, Vec<Diagnostic>) {
    let (whole, said) = read(inputs, Wanted::Published);
    (whole.directory, said)
}

/// Reads the directory with every row of its table.
pub fn whole(inputs: Inputs<'_>) -> (Whole, Vec<Diagnostic>) {
    read(inputs, Wanted::All)
}

fn read(inputs: Inputs<'_>, wanted: Wanted) -> (Whole, Vec<Diagnostic>) {
    let mut said = Vec::new();
    let mut rows = Vec::new();
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
    let Some(text) = table(&inputs, &mut said) else { return (Whole { directory, rows, known }, said) };
    let missing = [("taxonomies.toml", inputs.taxonomies.is_none()), ("areas.csv", inputs.areas.is_none())];
    let missing: Vec<_> = missing.into_iter().filter(|(_, is_missing)| *is_missing).collect();
    said.extend(missing.iter().map(|(file, _)| Diagnostic::error("missing-list", Span::file(text.id)).with("file", *file)));
    // Where a list is missing or broken, every row would seem to be at fault.
    if missing.is_empty() && lists_are_whole {
        let (text, sheets) = apart(text, &inputs);
        let all = services(&text, &known, &words, wanted, &mut said);
        let mut services = all.kept;
        // What a file of its own says of a service goes before what the sheet does.
        for (locale, text) in sheets.iter().map(|(locale, text)| (locale, text)).chain(inputs.translations.iter().map(|(l, t)| (l, *t))) {
            translations::read(locale, text, &all.ids, &mut services, &words, &mut said);
        }
        rows = with_services(all.rows, &services);
        services.retain(|s| s.published);
        directory.services = services;
    }
    (Whole { directory, rows, known }, said)
}

/// What is said of a table of texts in another locale, read by itself; its columns are called by their ids, and its services are `ids`.
pub fn said_of_texts(text: &Text, ids: &[String]) -> Vec<Diagnostic> {
    let (messages, mut said) = (Messages::new(), Vec::new());
    translations::read("", text, ids, &mut [], &Words { messages: &messages, source: "" }, &mut said);
    said
}

fn with_services(mut rows: Vec<TableRow>, services: &[Service]) -> Vec<TableRow> {
    let by_place: BTreeMap<Span, &Service> = services.iter().map(|s| (s.span, s)).collect();
    for row in &mut rows {
        row.service = by_place.get(&row.span).map(|s| (*s).clone());
    }
    rows
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

/// A spreadsheet without the sheets that are called by the tag of another locale, and those: texts in that locale.
fn apart<'a>(text: &Text, inputs: &Inputs<'a>) -> (Text, Vec<(&'a str, Text)>) {
    let Form::Workbook(workbook) = &text.form else { return (text.clone(), Vec::new()) };
    let is_of = |tag: &str, sheet: &str| tag != inputs.source_locale && sheet.trim().eq_ignore_ascii_case(tag);
    let tags = inputs.messages.keys().map(String::as_str);
    let of = |tag: &str| workbook.sheets.iter().any(|sheet| is_of(tag, &sheet.name)).then(|| text.with_sheets(|sheet| is_of(tag, sheet)));
    let texts: Vec<(&str, Text)> = tags.clone().filter_map(|tag| Some((tag, of(tag)?))).collect();
    if texts.len() >= workbook.sheets.len() {
        return (text.clone(), Vec::new());
    }
    (text.with_sheets(|sheet| !tags.clone().any(|tag| is_of(tag, sheet))), texts)
}

/// The services that can be published, with the others where they are wanted, the ids of all, and the wanted rows, still without what was
/// read of them.
#[derive(Default)]
struct All {
    kept: Vec<Service>,
    ids: Vec<String>,
    rows: Vec<TableRow>,
}

fn services(text: &Text, known: &Known, words: &Words<'_>, wanted: Wanted, said: &mut Vec<Diagnostic>) -> All {
    let mut all = All::default();
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
    let mut hidden = Vec::new();
    for mut row in rows {
        if wanted == Wanted::All {
            let cells = COLUMNS.into_iter().filter_map(|column| Some((column, row.text(column)?))).collect();
            all.rows.push(TableRow { cells, service: None, span: row.whole() });
        }
        if row.damaged {
            all.ids.extend(row.text("id"));
            said.append(&mut row.said);
            continue;
        }
        if cells::yes_no(&mut row, "published", known) == Some(false) {
            // Work that is not done: neither shown nor spoken of.
            all.ids.extend(row.text("id").or_else(|| row.text("name").map(|name| slug(&name))));
            hidden.push(row);
            continue;
        }
        let service = row::service(&mut row, known, &mut ids, &mut places);
        all.ids.extend(service.as_ref().map(|s| s.id.clone()).or_else(|| row.text("id")));
        let failed = row.failed();
        said.append(&mut row.said);
        all.kept.extend(service.filter(|_| !failed));
    }
    if wanted == Wanted::All {
        // After the others, which must be called the same whether these are read or not. What is wrong with them is nobody's trouble yet.
        for mut row in hidden {
            row.said.clear();
            let service = row::service(&mut row, known, &mut ids, &mut places);
            all.kept.extend(service.filter(|_| !row.failed()).map(|service| Service { published: false, ..service }));
        }
    }
    all
}

#[cfg(test)]
mod tests;
