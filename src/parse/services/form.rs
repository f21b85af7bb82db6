//! What must be said of how a table was saved: its encoding, its name, letters that were lost on the way, and in a spreadsheet formulas,
//! merged cells and what its program does not show. Decodes nothing; `source` has done it.

use super::columns::{Columns, Named};
use crate::diagnostic::Diagnostic;
use crate::directory::table::{self, Cell, Row, Table};
use crate::source::decode::{self, CodePage, Form};
use crate::source::workbook::{Workbook, Worksheet};
use crate::source::{Span, Text};

/// The table in a file; none when it is none, or its letters cannot be trusted.
pub fn table(text: &Text, columns: &Columns, said: &mut Vec<Diagnostic>) -> Option<Table> {
    let known = |name: &str| columns.id(name).is_some();
    let unusual = |name: &str| Diagnostic::warning("unusual-encoding", Span::file(text.id)).with("name", name);
    let mut read = 0..text.text.len();
    let table = match &text.form {
        Form::Unreadable(why) => {
            let fault = Diagnostic::error("unreadable-table", Span::file(text.id));
            said.push(fault.with("table", columns.kind.id()).with("reason", why.id()).with("line", "1"));
            return None;
        }
        Form::Workbook(workbook) => {
            let sheet = choose(workbook, columns, text, said)?;
            read = sheet.range.clone();
            table::of_sheet(sheet, known)
        }
        Form::Utf16(false) => {
            said.push(unusual("UTF-16"));
            table::read(&text.text, known)
        }
        Form::CodePage(page @ (CodePage::Cp850 | CodePage::MacRoman), _) => {
            said.push(unusual(page.name()));
            table::read(&text.text, known)
        }
        Form::CodePage(CodePage::Windows1252, _) | Form::Utf16(true) | Form::Utf8 => table::read(&text.text, known),
    };
    let is_workbook = matches!(text.form, Form::Workbook(_));
    if is_workbook != text.path.to_lowercase().ends_with(".xlsx") && !text.path.is_empty() {
        let kind = if is_workbook { "xlsx" } else { "csv" };
        let fault = Diagnostic::warning("misnamed-table", Span::file(text.id)).with("kind", kind);
        said.push(fault.with("table", columns.kind.id()));
    }
    if let Some((at, was)) = decode::mojibake(&text.text[read.clone()]) {
        let at = read.start + at.start..read.start + at.end;
        let value = text.text[at.clone()].to_owned();
        said.push(Diagnostic::error("mojibake", Span::new(text.id, at)).with("value", value).with("suggestion", was));
        return None;
    }
    Some(table)
}

/// The sheet with the table: the one of that name, else the first that is seen and has a header, else the first that is seen.
fn choose<'a>(workbook: &'a Workbook, columns: &Columns, text: &Text, said: &mut Vec<Diagnostic>) -> Option<&'a Worksheet> {
    let has_header = |sheet: &&Worksheet| table::of_sheet(sheet, |name| columns.id(name).is_some()).header.is_some();
    let seen = || workbook.sheets.iter().filter(|sheet| !sheet.hidden);
    let named = workbook.sheets.iter().find(|sheet| columns.is_sheet(&sheet.name));
    let sheet = named.or_else(|| seen().find(has_header)).or_else(|| seen().next()).or(workbook.sheets.first())?;
    let passed_over =
        workbook.sheets.iter().take_while(|other| !std::ptr::eq(*other, sheet)).find(|other| other.hidden && has_header(other));
    for (unseen, read) in [(Some(sheet).filter(|s| s.hidden), "yes"), (passed_over, "no")] {
        let Some(unseen) = unseen else { continue };
        let at = Span::new(text.id, unseen.range.start..unseen.range.start);
        said.push(Diagnostic::warning("hidden-sheet", at).with("name", unseen.name.clone()).with("read", read));
    }
    Some(sheet)
}

/// What in a spreadsheet can mislead whoever looks at it, each once for the whole table.
pub fn marks(text: &Text, header: &Row, table: &Table, columns: &Named, said: &mut Vec<Diagnostic>) {
    let Form::Workbook(workbook) = &text.form else { return };
    let hidden: Vec<&Row> = table.rows.iter().filter(|row| row.hidden).collect();
    if let Some(first) = hidden.first() {
        let fault = Diagnostic::warning("hidden-rows", Span::new(text.id, first.range.clone())).with("cell", table::place(0, first.number));
        said.push(fault.with("row", first.number.to_string()).with("count", hidden.len().to_string()));
    }
    let unseen = |column: usize| workbook.sheets.iter().any(|s| s.range.contains(&header.range.start) && s.hides(column));
    for (column, name) in columns.values().map(|(column, name)| (*column, name.as_str())) {
        if unseen(column) {
            let fault = Diagnostic::warning("hidden-column", Span::new(text.id, header.range.clone())).with("column", name);
            said.push(fault.with("cell", table::place(column, header.number)));
        }
        let cells = || table.rows.iter().filter_map(|row| row.cells.get(column));
        let first_of = |code: &'static str, is: fn(&Cell) -> bool| {
            let first = cells().find(|c| is(c))?;
            let fault = Diagnostic::warning(code, Span::new(text.id, first.range.clone())).with("column", name);
            let value = first.text.clone();
            Some(fault.with("cell", first.place.clone()).with("value", value).with("count", cells().filter(|c| is(c)).count().to_string()))
        };
        said.extend(first_of("worked-out-cell", |cell| cell.formula));
        said.extend(first_of("merged-cell", |cell| cell.merged));
    }
}
