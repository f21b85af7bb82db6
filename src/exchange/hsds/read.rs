//! HSDS tables as they are found: CSV files of any edition, or JSON with its nested objects taken apart into the same tables. Every value knows
//! its place. Decides nothing about what it reads: it takes whatever has the shape of a table, and says what has none.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::value::RawValue;

use super::tables;
use crate::diagnostic::Diagnostic;
use crate::directory::table;
use crate::source::{Span, Text};

/// A value with its place.
#[derive(Debug, Clone)]
pub struct Value {
    /// What it says; never empty.
    pub text: String,
    /// Where.
    pub span: Span,
    /// Where, as people find it: `F3`, `/contents/0/name`.
    pub place: String,
}

/// A row of a table, or an object.
#[derive(Debug, Clone)]
pub struct Record {
    /// Its values by column, in lower case.
    pub values: BTreeMap<String, Value>,
    /// Where it is.
    pub span: Span,
    /// Where it is, as people find it.
    pub place: String,
}

impl Record {
    /// What it says in a column.
    pub fn get(&self, column: &str) -> Option<&str> {
        self.values.get(column).map(|value| value.text.as_str())
    }

    /// Where it says that; where it is, if it does not.
    pub fn at(&self, column: &str) -> Span {
        self.values.get(column).map_or(self.span, |value| value.span)
    }
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Records by table.
    pub tables: BTreeMap<&'static str, Vec<Record>>,
    /// Whether it came as JSON, where things are nested and stand as often as they are needed.
    pub nested: bool,
}

impl Found {
    /// The records of a table.
    pub fn of(&self, table: &str) -> &[Record] {
        self.tables.get(table).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Reads a table's file, which is called `name`, into `found`.
pub fn csv(text: &Text, name: &str, found: &mut Found, said: &mut Vec<Diagnostic>) {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let Some(kind) = tables::found(stem) else {
        said.push(Diagnostic::note("hsds-unknown-table", Span::file(text.id)).with("file", name));
        return;
    };
    let table = table::read(&text.text, tables::is_column);
    if let Some(at) = table.open_quote {
        let line = table::line_of(&text.text, at).to_string();
        said.push(Diagnostic::error("unreadable-table", Span::new(text.id, at..at + 1)).with("reason", "quote").with("line", line));
    }
    let Some(header) = table.header else {
        if table.open_quote.is_none() {
            said.push(Diagnostic::error("unreadable-table", Span::file(text.id)).with("reason", "header").with("line", "1"));
        }
        return;
    };
    let columns: Vec<String> = header.cells.iter().map(|cell| cell.text.to_lowercase()).collect();
    let records = table.rows.into_iter().map(|row| {
        let place = row.cells.first().map_or_else(String::new, |cell| cell.place.clone());
        let cells = columns.iter().zip(row.cells).filter(|(column, cell)| !column.is_empty() && !cell.text.is_empty());
        let value = |cell: table::Cell| Value { text: cell.text, span: Span::new(text.id, cell.range), place: cell.place };
        let values = cells.map(|(column, cell)| (column.clone(), value(cell))).collect();
        Record { values, span: Span::new(text.id, row.range), place }
    });
    found.tables.entry(kind.name).or_default().extend(records);
}

/// Keys of a page that holds the records.
const PAGES: [&str; 4] = ["contents", "services", "data", "items"];

/// How deep objects may lie in each other.
const DEPTH: usize = 24;

/// Reads JSON: one object, an array of them or a page of them.
pub fn json(text: &Text, found: &mut Found, said: &mut Vec<Diagnostic>) {
    found.nested = true;
    let root: &RawValue = match serde_json::from_str(&text.text) {
        Ok(root) => root,
        Err(error) => {
            let at = offset(&text.text, error.line(), error.column());
            said.push(Diagnostic::error("hsds-json", Span::new(text.id, at..at)).with("reason", error.to_string()));
            return;
        }
    };
    let mut walk = Walk { text, found };
    let page = fields(root).and_then(|fields| {
        let is_record = fields.contains_key("name") || fields.contains_key("id");
        PAGES
            .iter()
            .find_map(|key| Some((*key, *fields.get(*key)?)))
            .filter(|(key, list)| items(list).is_some() && (!is_record || *key == "contents"))
    });
    let (list, pointer) = page.map_or((root, String::new()), |(key, list)| (list, format!("/{key}")));
    match items(list) {
        Some(items) => {
            for (index, item) in items.into_iter().enumerate() {
                walk.record(kind(item), item, None, &format!("{pointer}/{index}"), 0);
            }
        }
        None => drop(walk.record(kind(list), list, None, &pointer, 0)),
    }
    if found.tables.is_empty() {
        said.push(Diagnostic::error("hsds-json", Span::file(text.id)).with("reason", ""));
    }
}

/// The byte of a line and column as serde_json counts them.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn fields(raw: &RawValue) -> Option<BTreeMap<String, &RawValue>> {
    raw.get().starts_with('{').then(|| serde_json::from_str(raw.get()).ok()).flatten()
}

fn items(raw: &RawValue) -> Option<Vec<&RawValue>> {
    raw.get().starts_with('[').then(|| serde_json::from_str(raw.get()).ok()).flatten()
}

/// The table that an object without a name of its own belongs to.
fn kind(raw: &RawValue) -> &'static str {
    let keys = fields(raw).unwrap_or_default();
    let has = |names: &[&str]| names.iter().any(|name| keys.contains_key(*name));
    if has(&["services", "locations", "organization_identifiers", "legal_status"]) {
        "organization"
    } else if has(&["status", "organization", "service_at_locations", "service_areas", "eligibility_description"]) {
        "service"
    } else if has(&["location"]) {
        "service_at_location"
    } else if has(&["location_type", "addresses"]) {
        "location"
    } else {
        "service"
    }
}

struct Walk<'a> {
    text: &'a Text,
    found: &'a mut Found,
}

impl Walk<'_> {
    /// Where a part of the text stands in it.
    fn range(&self, raw: &RawValue) -> Range<usize> {
        let start = (raw.get().as_ptr() as usize).saturating_sub(self.text.text.as_ptr() as usize).min(self.text.text.len());
        start..(start + raw.get().len()).min(self.text.text.len())
    }

    /// Takes an object apart; gives the id that others may know it by, and where.
    fn record(
        &mut self,
        kind: &'static str,
        raw: &RawValue,
        parent: Option<(&'static str, &Value)>,
        pointer: &str,
        depth: usize,
    ) -> Option<Value> {
        let fields = fields(raw).filter(|_| depth < DEPTH)?;
        let span = Span::new(self.text.id, self.range(raw));
        let mut values = BTreeMap::new();
        for (key, raw) in &fields {
            if let Some(text) = scalar(raw) {
                let place = format!("{pointer}/{key}");
                values.insert(key.to_lowercase(), Value { text, span: Span::new(self.text.id, self.range(raw)), place });
            }
        }
        // What has no id is known by its place, which no id looks like.
        let id = values.get("id").cloned().unwrap_or_else(|| Value { text: pointer.to_owned(), span, place: pointer.to_owned() });
        if let Some((table, parent)) = parent {
            let column = if kind == "attribute" { "link_id".to_owned() } else { format!("{table}_id") };
            values.entry(column).or_insert_with(|| parent.clone());
            if kind == "attribute" {
                values.entry("link_entity".to_owned()).or_insert_with(|| Value { text: table.to_owned(), ..parent.clone() });
            }
        }
        for (key, raw) in &fields {
            let Some(table) = tables::found(key).filter(|table| table.name != "metadata") else { continue };
            let below = format!("{pointer}/{key}");
            match items(raw) {
                Some(items) => {
                    for (index, item) in items.into_iter().enumerate() {
                        self.record(table.name, item, Some((kind, &id)), &format!("{below}/{index}"), depth + 1);
                    }
                }
                None => {
                    if let Some(child) = self.record(table.name, raw, None, &below, depth + 1) {
                        values.entry(format!("{}_id", table.name)).or_insert(child);
                    }
                }
            }
        }
        // Others point to it by its place: it must be found there.
        values.entry("id".to_owned()).or_insert_with(|| id.clone());
        self.found.tables.entry(kind).or_default().push(Record { values, span, place: pointer.to_owned() });
        Some(id)
    }
}

/// What a text, a number or a truth value says.
fn scalar(raw: &RawValue) -> Option<String> {
    let raw = raw.get();
    let text = match raw.as_bytes().first()? {
        b'"' => serde_json::from_str::<String>(raw).ok()?,
        b'{' | b'[' | b'n' => return None,
        _ => raw.to_owned(),
    };
    Some(crate::directory::terms::clean(&text)).filter(|text| !text.is_empty())
}
