//! Service texts that come back: each cell by itself, into a table that keeps every row, column and separator that it had.

use std::collections::BTreeMap;

use super::{Rows, with_text};
use crate::diagnostic::{Diagnostic, Severity};
use crate::directory::table::{guarded, mark, unguarded};
use crate::handover::Change;
use crate::handover::plan::{Fault, Plan, Today, conflict, listed, quoted};
use crate::handover::segments::service_id;
use crate::handover::sheet::Row;
use crate::handover::signs;
use crate::locale::lint;
use crate::parse::Project;
use crate::parse::services::said_of_texts;
use crate::source::Text;
use crate::translations::blocks::one_line;
use crate::translations::services::{self, COLUMNS, Service};

/// What a service gets: of each column its new text, if there is one.
type New = [Option<String>; 3];

/// Puts the services' texts into their table.
pub(super) fn services(project: &Project, tag: &str, rows: &mut Rows<'_>, plan: &mut Plan) {
    let path = services::path(project, tag);
    let mut wanted: BTreeMap<String, (Service, New)> = BTreeMap::new();
    for campaign in &project.campaigns {
        for service in services::services(project, campaign, tag) {
            let new = new_texts(&service, &path, rows, plan);
            if new.iter().any(Option::is_some) {
                wanted.entry(service.id.clone()).or_insert((service, new));
            }
        }
    }
    if wanted.is_empty() {
        return;
    }
    let count = wanted.values().map(|(_, texts)| texts.iter().flatten().count()).sum();
    let Some(text) = table(project, tag, &wanted) else {
        return plan.leave(&path, count, [Fault::new(0, "import-table").with("file", path.clone())]);
    };
    plan.files.insert(path.clone(), count);
    if project.service_files.get(tag).is_none_or(|old| *old.text != *text) {
        plan.changes.push(Change::Put(path, text));
    }
    let mut copy = project.service_copies.get(tag).map(|t| services::read(&t.text)).unwrap_or_default();
    for (id, (service, texts)) in &wanted {
        let before = |i: usize| service.before.as_ref().is_some_and(|b| b[i] == service.source[i]);
        if (0..3).all(|i| texts[i].is_some() || before(i) || service.source[i].is_empty() || i == 0) {
            copy.insert(id.clone(), service.source.clone());
        }
    }
    let text = services::written(copy.iter().map(|(id, texts)| (id.as_str(), texts)));
    if project.service_copies.get(tag).is_none_or(|old| *old.text != *text) {
        plan.changes.push(Change::Put(services::copy_path(tag), text));
    }
}

/// Why no texts could be put into the table of a locale.
pub fn impossible(project: &Project, tag: &str) -> Option<Fault> {
    table(project, tag, &BTreeMap::new()).is_none().then(|| Fault::new(0, "import-table").with("file", services::path(project, tag)))
}

/// The texts of a service that can be used; the others are told of.
fn new_texts(service: &Service, path: &str, rows: &mut Rows<'_>, plan: &mut Plan) -> New {
    let mut new = New::default();
    for i in 0..COLUMNS.len() {
        let taken = rows.take(&[service_id(&service.id, COLUMNS[i], &service.source[i])]);
        let Some(row) = with_text(taken.rows[0]) else { continue };
        let today = Today { source: &service.source[i], present: &service.translation[i], place: format!("{path} ({})", service.id) };
        match checked(row, &today).and_then(|text| kept(row.row, service, i, text)) {
            Ok(text) if !taken.unusable => new[i] = Some(text),
            Ok(_) => plan.leave(path, 1, []),
            Err(fault) => plan.leave(path, 1, [fault]),
        }
    }
    new
}

fn checked(row: &Row, today: &Today<'_>) -> Result<String, Fault> {
    let text = one_line(&row.text);
    if let Some(fault) = conflict(row, today, &text) {
        return Err(fault);
    }
    if row.text.trim().lines().any(|line| line.trim().is_empty()) {
        return Err(Fault::new(row.row, "import-blank-line").with("text", quoted(&row.text)));
    }
    let allowed = [today.source, today.present].map(signs::of_plain);
    let seen = signs::surplus(&signs::of_plain(&text), &allowed);
    if !seen.is_empty() {
        return Err(Fault::new(row.row, "import-signs-plain").with("signs", listed(seen)));
    }
    match lint::unbalanced_direction(&text).filter(|_| lint::unbalanced_direction(today.source).is_none()) {
        Some(sign) => Err(Fault::new(row.row, "import-direction").with("character", format!("U+{:04X}", u32::from(sign)))),
        None => Ok(text),
    }
}

/// The text, if the table keeps it: its reader passes over a row with a formula, an identity number or somebody's own address.
fn kept(row: usize, service: &Service, column: usize, text: String) -> Result<String, Fault> {
    // What is somebody's own is told by the name beside it.
    let mut texts = [service.translation[0].clone(), String::new(), String::new()];
    texts[column].clone_from(&text);
    let texts = texts.map(|text| guarded(&text).into_owned());
    let table = Text::made("", &services::written([(service.id.as_str(), &texts)]));
    let of_text = |said: &&Diagnostic| said.severity == Severity::Error && said.facts.contains(&("column", COLUMNS[column].to_owned()));
    match said_of_texts(&table, std::slice::from_ref(&service.id)).iter().find(of_text) {
        Some(said) => {
            let mut fault = Fault::of(row, said);
            fault.facts.iter_mut().filter(|(name, _)| *name == "cell").for_each(|(_, place)| place.clone_from(&service.id));
            Err(fault)
        }
        None => Ok(text),
    }
}

/// The table with the new texts; `None` where it is no table of text, or its headings are not the columns' own names.
fn table(project: &Project, tag: &str, wanted: &BTreeMap<String, (Service, New)>) -> Option<String> {
    let file = project.service_files.get(tag);
    if file.is_some_and(|file| !file.path.ends_with(".csv")) {
        return None;
    }
    let old = file.map(|file| &*file.text).filter(|text| !text.trim().is_empty()).unwrap_or("id,name,summary,how-to\n");
    let separator = [b';', b'\t'].into_iter().find(|s| old.lines().next().is_some_and(|l| l.as_bytes().contains(s))).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(old.as_bytes());
    let mut rows: Vec<Vec<String>> =
        reader.records().map(|r| r.map(|r| r.iter().map(str::to_owned).collect())).collect::<Result<_, _>>().ok()?;
    let head = rows.first()?.clone();
    let at = |name: &str| head.iter().position(|h| h.trim().eq_ignore_ascii_case(name));
    let (id_at, columns) = (at("id")?, [at(COLUMNS[0])?, at(COLUMNS[1])?, at(COLUMNS[2])?]);
    for (id, (service, texts)) in wanted {
        let place = rows.iter().skip(1).position(|row| row.get(id_at).is_some_and(|c| c.trim() == id)).map(|i| i + 1);
        let is_new = place.is_none();
        let place = place.unwrap_or_else(|| {
            let mut row = vec![String::new(); head.len()];
            row[id_at].clone_from(id);
            rows.push(row);
            rows.len() - 1
        });
        for ((column, new), present) in columns.into_iter().zip(texts).zip(&service.translation) {
            // A row of its own takes the place of what the workbook of the services says: nothing of that may be lost.
            let Some(text) = new.as_ref().or_else(|| is_new.then_some(present)) else { continue };
            let row = &mut rows[place];
            row.resize(row.len().max(column + 1), String::new());
            if one_line(unguarded(&row[column])) != *text {
                row[column] = guarded(text).into_owned();
            }
        }
    }
    if wanted.values().all(|(service, texts)| (0..3).all(|i| texts[i].as_ref().is_none_or(|text| *text == service.translation[i]))) {
        return Some(old.to_owned());
    }
    let ends = if old.contains("\r\n") { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    let mut writer = csv::WriterBuilder::new().flexible(true).delimiter(separator).terminator(ends).from_writer(mark(separator).into());
    rows.iter().try_for_each(|row| writer.write_record(row)).ok()?;
    String::from_utf8(writer.into_inner().ok()?).ok()
}
