//! A table with known columns, and one row of it being read: its cells by column, and what is wrong with them, said at the cell. Knows
//! columns by name; what a cell's text means is decided in `cells`.

use std::ops::Range;

use super::columns::{Columns, Named};
use super::form;
use crate::diagnostic::{Diagnostic, Severity};
use crate::directory::table::{self, Cell, Row, Table};
use crate::source::decode::Form;
use crate::source::{Span, Text};

/// A table whose header is understood.
pub struct Sheet<'a> {
    text: &'a Text,
    table: Table,
    columns: &'a Columns,
    found: Named,
    /// Columns that the header probably means, but spells otherwise.
    misspelt: Vec<&'static str>,
    width: usize,
    header: Range<usize>,
}

/// Reads `text` as a table with `columns`. None when it is no such table.
pub fn read<'a>(text: &'a Text, columns: &'a Columns, said: &mut Vec<Diagnostic>) -> Option<Sheet<'a>> {
    let mut table = form::table(text, columns, said)?;
    let of_table = |fault: Diagnostic| fault.with("table", columns.kind.id());
    let unreadable = |range: Range<usize>, reason: &str| {
        of_table(Diagnostic::error("unreadable-table", Span::new(text.id, range))).with("reason", reason)
    };
    if let Some(at) = table.open_quote {
        let line = table::line_of(&text.text, at);
        said.push(unreadable(at..at + 1, "quote").with("line", line.to_string()));
    }
    let Some(header) = table.header.take() else {
        if table.open_quote.is_none() {
            said.push(match text.text.trim().is_empty() {
                true => of_table(Diagnostic::error("empty-table", Span::file(text.id))),
                false => unreadable(0..0, "header").with("line", "1"),
            });
        }
        return None;
    };
    let header_at = Span::new(text.id, header.range.clone());
    if table.titled {
        said.push(Diagnostic::warning("title-rows", header_at).with("cell", table::place(0, header.number)));
    }
    let mut found = Named::new();
    let mut unknown = Vec::new();
    for (index, cell) in header.cells.iter().enumerate().filter(|(_, c)| !c.text.is_empty()) {
        let at = Span::new(text.id, cell.range.clone());
        match columns.id(&cell.text) {
            None => unknown.push(cell),
            Some(id) if found.contains_key(id) => {
                let twice = Diagnostic::error("duplicate-column", at).with("column", cell.text.clone());
                said.push(twice.with("cell", cell.place.clone()));
            }
            Some(id) => {
                found.insert(id, (index, cell.text.clone()));
            }
        }
    }
    said.extend(nameless(text, &header, &table).into_iter().map(of_table));
    let mut misspelt = Vec::new();
    for cell in unknown {
        let (fault, meant) = columns.unknown(cell, Span::new(text.id, cell.range.clone()), &found);
        said.push(fault);
        misspelt.extend(meant);
    }
    form::marks(text, &header, &table, &found, said);
    Some(Sheet { text, columns, found, misspelt, width: header.cells.len(), header: header.range, table })
}

/// Says which columns have no name, but something in them.
fn nameless(text: &Text, header: &Row, table: &Table) -> Vec<Diagnostic> {
    let empty = header.cells.iter().enumerate().filter(|(_, cell)| cell.text.is_empty());
    let filled = |index: usize| table.rows.iter().any(|row| row.cells.get(index).is_some_and(|cell| !cell.text.is_empty()));
    let said = |(index, cell): (usize, &Cell)| {
        let fault = Diagnostic::warning("unknown-column", Span::new(text.id, cell.range.clone())).with("cell", cell.place.clone());
        fault.with("column", table::column_name(index)).with("suggestion", "")
    };
    empty.filter(|(index, _)| filled(*index)).map(said).collect()
}

impl<'a> Sheet<'a> {
    /// Where bytes of the table are.
    pub fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.text.id, range.clone())
    }

    /// Where the header is.
    pub fn header(&self) -> Span {
        self.span(&self.header)
    }

    /// Whether a column is there.
    pub fn contains(&self, column: &str) -> bool {
        self.found.contains_key(column)
    }

    /// Whether there is no row at all, nor one that was cut short.
    pub fn is_empty(&self) -> bool {
        self.table.rows.is_empty() && self.table.open_quote.is_none()
    }

    /// Whether the columns that the table is of no use without are all there; says of each that is not that it is missing.
    pub fn has_required(&self, said: &mut Vec<Diagnostic>) -> bool {
        self.has(self.columns.required, Severity::Error, said)
    }

    /// Whether `columns` are all there; says of each that is not that it is missing, unless a misspelt one has been said to be it.
    pub fn has(&self, columns: &[&'static str], severity: Severity, said: &mut Vec<Diagnostic>) -> bool {
        let missing: Vec<_> = columns.iter().filter(|c| !self.contains(c)).collect();
        let unsaid = missing.iter().filter(|column| !self.misspelt.contains(column));
        said.extend(unsaid.map(|column| {
            let fault = Diagnostic::error("missing-column", self.header()).with("column", self.columns.label(column));
            Diagnostic { severity, ..fault.with("table", self.columns.kind.id()) }
        }));
        missing.is_empty()
    }

    /// The rows, each to be read.
    pub fn rows(&'a self) -> impl Iterator<Item = Reading<'a>> {
        self.table.rows.iter().map(|row| Reading::new(self, row))
    }
}

/// A row being read.
pub struct Reading<'a> {
    sheet: &'a Sheet<'a>,
    row: &'a Row,
    /// What is wrong with it so far.
    pub said: Vec<Diagnostic>,
    /// Letters of it are lost for good, or its cells are not in their columns: nothing else need be said of it.
    pub damaged: bool,
}

impl<'a> Reading<'a> {
    fn new(sheet: &'a Sheet<'a>, row: &'a Row) -> Reading<'a> {
        let mut reading = Reading { sheet, row, said: Vec::new(), damaged: false };
        let (cells, expected) = (row.cells.len(), sheet.width);
        let whole = sheet.span(&row.range);
        let surplus = row.cells.iter().skip(expected).any(|c| !c.text.is_empty());
        // In text, cells too many that hold something have most likely pushed the others out of their columns; a sheet's cells stay put.
        let in_sheet = matches!(sheet.text.form, Form::Workbook(_));
        let severity = if surplus && !in_sheet { Diagnostic::error } else { Diagnostic::warning };
        if surplus || (cells < expected && !in_sheet) {
            let fault = severity("row-length", whole).with("cell", table::place(0, row.number));
            reading.said.push(fault.with("cells", cells.to_string()).with("expected", expected.to_string()));
        }
        let lost = row.cells.iter().find(|c| c.text.contains('\u{fffd}'));
        reading.damaged = lost.is_some() || reading.failed();
        // Where the bytes were no UTF-8, whoever reads files says so once; here it is the file that was damaged before it came.
        if let Some(cell) = lost.filter(|_| sheet.text.invalid_at.is_none()) {
            let fault = Diagnostic::error("lost-letters", sheet.span(&cell.range));
            reading.said.push(fault.with("cell", cell.place.clone()).with("value", cell.text.clone()));
        }
        reading
    }

    /// The cell in `column`, if it says anything.
    pub fn cell(&self, column: &str) -> Option<&'a Cell> {
        self.any_cell(column).filter(|c| !c.text.is_empty())
    }

    fn any_cell(&self, column: &str) -> Option<&'a Cell> {
        let (index, _) = self.sheet.found.get(column)?;
        self.row.cells.get(*index)
    }

    /// What the cell in `column` says, if anything.
    pub fn text(&self, column: &str) -> Option<String> {
        self.cell(column).map(|c| table::unguarded(&c.text).to_owned())
    }

    /// What the cell in `column` says; says that it is missing if nothing.
    pub fn required(&mut self, column: &str) -> Option<String> {
        let text = self.text(column);
        if text.is_none() {
            let table = self.sheet.columns.kind.id();
            self.said.push(self.fault(Diagnostic::error, "missing-cell", column).with("table", table));
        }
        text
    }

    /// Where the row is.
    pub fn whole(&self) -> Span {
        self.sheet.span(&self.row.range)
    }

    /// Whether `column` is there and says nothing in this row.
    pub fn is_empty_in(&self, column: &str) -> bool {
        self.sheet.contains(column) && self.cell(column).is_none()
    }

    /// Where the cell in `column` is; the row, where there is no such cell.
    pub fn span(&self, column: &str) -> Span {
        self.sheet.span(self.any_cell(column).map_or(&self.row.range, |c| &c.range))
    }

    /// Where `part` stands in the cell in `column`; the cell, where it is not written quite so.
    pub fn part(&self, column: &str, part: &str) -> Span {
        let Some(cell) = self.cell(column) else { return self.span(column) };
        let raw = &self.sheet.text.text[cell.range.clone()];
        raw.find(part).map_or_else(
            || self.span(column),
            |at| {
                let start = cell.range.start + at;
                self.sheet.span(&(start..start + part.len()))
            },
        )
    }

    /// How a spreadsheet calls the place of the cell in `column`.
    pub fn place(&self, column: &str) -> String {
        self.sheet.found.get(column).map_or_else(String::new, |(index, _)| table::place(*index, self.row.number))
    }

    /// What the header calls `column`.
    pub fn label(&self, column: &str) -> String {
        self.sheet.found.get(column).map_or_else(|| self.sheet.columns.label(column), |(_, name)| name.clone())
    }

    /// A diagnostic at the cell in `column`, with the facts `column` and `cell`; to be finished and put into `said`.
    pub fn fault(&self, severity: fn(&'static str, Span) -> Diagnostic, code: &'static str, column: &str) -> Diagnostic {
        severity(code, self.span(column)).with("column", self.label(column)).with("cell", self.place(column))
    }

    /// Whether the spreadsheet counts its days from 1904.
    pub fn counts_from_1904(&self) -> bool {
        matches!(&self.sheet.text.form, Form::Workbook(workbook) if workbook.from_1904)
    }

    /// Whether something was said that keeps the row out.
    pub fn failed(&self) -> bool {
        self.said.iter().any(|d| d.severity == Severity::Error)
    }
}
