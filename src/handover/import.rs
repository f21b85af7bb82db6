//! What comes back from an agency: each text is put where it belongs, if the page or message that comes of it is whole and nobody has changed
//! it meanwhile. What cannot be put anywhere is said with its row, and the page or message that it belongs to is left as it was.

pub(super) mod messages;
pub(super) mod page;
pub(super) mod services;

use std::collections::{BTreeMap, BTreeSet};

use super::accept::Ground;
use super::plan::{Fault, Plan, listed, quoted};
use super::sheet::{Row, Unread};
use crate::locale::Kind as LocaleKind;
use crate::parse::Project;
use crate::translations::pages;

/// What `rows` come to in a locale.
pub fn plan(project: &Project, tag: &str, rows: &[Row]) -> Plan {
    let mut plan = Plan::default();
    let mut rows = Rows::of(rows, &mut plan);
    let easy = project.config.locale(tag).is_some_and(|l| l.kind == LocaleKind::EasyRead);
    for campaign in project.campaigns.iter().filter(|_| !easy) {
        let ground = Ground::of(project, campaign);
        for page in pages::pages(project, campaign).iter().filter(|p| p.locale == tag) {
            page::of_page(campaign, &ground, page, &mut rows, &mut plan);
        }
    }
    messages::messages(project, tag, &mut rows, &mut plan);
    services::services(project, tag, &mut rows, &mut plan);
    plan.faults.extend(rows.by_id.into_values().filter(|row| row.is_filled()).map(belongs_nowhere));
    plan.faults.sort_by_key(|fault| fault.row);
    plan
}

fn belongs_nowhere(row: &Row) -> Fault {
    let fault = Fault::new(row.row, "import-source-changed").with("id", row.id.clone());
    fault.with("source", quoted(&row.source))
}

/// The rows of a sheet by id, until somebody takes them.
struct Rows<'f> {
    by_id: BTreeMap<&'f str, &'f Row>,
    /// Ids of rows that cannot be used, whatever they are put into; they have been told of.
    unusable: BTreeSet<&'f str>,
}

impl<'f> Rows<'f> {
    fn of(rows: &'f [Row], plan: &mut Plan) -> Rows<'f> {
        let mut all = Rows { by_id: BTreeMap::new(), unusable: BTreeSet::new() };
        for row in rows.iter().filter(|row| row.is_filled()) {
            if let Some(fault) = unread(row) {
                plan.faults.push(fault);
                all.unusable.insert(&row.id);
            }
            if row.id.is_empty() {
                let stray = Some(row).filter(|row| !row.text.is_empty());
                plan.faults.extend(stray.map(|row| Fault::new(row.row, "import-no-id").with("text", quoted(&row.text))));
                continue;
            }
            // Nobody but the translator knows which is meant.
            if let Some(first) = all.by_id.insert(&row.id, row).filter(|first| first.text != row.text) {
                let fault = Fault::new(row.row, "import-twice").with("first", first.row.to_string()).with("second", quoted(&row.text));
                plan.faults.push(fault.with("text", quoted(&first.text)));
                all.unusable.insert(&row.id);
            }
        }
        for row in rows.iter().filter(|row| !row.is_filled()) {
            all.by_id.entry(&row.id).or_insert(row);
        }
        all
    }

    fn take(&mut self, ids: &[String]) -> Taken<'f> {
        let unusable = ids.iter().any(|id| self.unusable.contains(id.as_str()));
        Taken { rows: ids.iter().map(|id| self.by_id.remove(id.as_str())).collect(), unusable }
    }
}

/// The rows of a page, a message or a service.
struct Taken<'f> {
    /// Of each text its row, where the sheet has one.
    rows: Vec<Option<&'f Row>>,
    /// Whether one that has been told of keeps the others from being used.
    unusable: bool,
}

impl Taken<'_> {
    /// How many are filled in.
    fn filled(&self) -> usize {
        self.rows.iter().flatten().filter(|row| row.is_filled()).count()
    }
}

/// A row that says something new.
fn with_text(row: Option<&Row>) -> Option<&Row> {
    row.filter(|row| !row.text.is_empty())
}

fn unread(row: &Row) -> Option<Fault> {
    let (message, what) = match row.unread.as_ref()? {
        Unread::Formula(formula) => ("import-formula", formula),
        Unread::Error(error) => ("import-cell-error", error),
        Unread::Value(value) => ("import-cell-value", value),
    };
    Some(Fault::new(row.row, message).with("text", quoted(what)))
}

/// What is to be filled in too: by row where the sheet has one for it, else by what the source says. Of what could not be read it has been told.
fn incomplete(file: &str, mut lacking: Vec<(Option<&Row>, &str)>) -> Option<Fault> {
    lacking.retain(|(row, _)| row.is_none_or(|row| !row.is_filled()));
    let first = lacking.first()?;
    let rows = listed(lacking.iter().filter_map(|(row, _)| Some(row.as_ref()?.row)));
    let elsewhere = lacking.iter().filter(|(row, _)| row.is_none()).map(|(_, source)| format!("“{}”", quoted(source)));
    let fault = Fault::new(first.0.map_or(0, |row| row.row), "import-incomplete").with("file", file);
    Some(fault.with("rows", rows).with("texts", listed(elsewhere)))
}
