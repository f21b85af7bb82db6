//! A table with known columns, and one row of it being read: its cells by column, and what is wrong with them, said at the cell. Knows
//! columns by name; what a cell's text means is decided in `cells`.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Severity};
use crate::directory::table::{self, Cell, Row, Table};
use crate::directory::terms::{Found, Names};
use crate::source::{Span, Text};

/// The columns that a table may have.
pub struct Columns {
    ids: Vec<&'static str>,
    names: Names,
    /// What to call a column that is not there, by id.
    labels: BTreeMap<&'static str, String>,
}

impl Columns {
    /// Columns that are named by their ids alone.
    pub fn of_ids(ids: &[&'static str]) -> Columns {
        Columns::new(ids, Vec::new(), BTreeMap::new())
    }

    /// Columns that are named by their ids and by `names`, pairs of a spelling and an id; `labels` are the names to speak of them by.
    pub fn new(ids: &[&'static str], names: Vec<(String, String)>, labels: BTreeMap<&'static str, String>) -> Columns {
        let own = ids.iter().map(|id| ((*id).to_owned(), (*id).to_owned()));
        Columns { ids: ids.to_vec(), names: Names::new(own.chain(names)), labels }
    }

    /// The id of the column that a header calls `name`.
    pub fn id(&self, name: &str) -> Option<&'static str> {
        // A word that is one column's id is that column, whatever another locale calls so.
        let found = match self.names.find(name) {
            Found::One(id) => Some(id),
            Found::Several(ids) => ids.into_iter().find(|id| *id == name),
            Found::None => None,
        }?;
        self.ids.iter().copied().find(|id| *id == found)
    }

    fn label(&self, id: &str) -> String {
        self.labels.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }
}

/// A table whose header is understood.
pub struct Sheet<'a> {
    text: &'a Text,
    table: Table,
    columns: &'a Columns,
    /// By column id: its place in a row and what the header calls it.
    found: BTreeMap<&'static str, (usize, String)>,
    width: usize,
    header: Range<usize>,
}

/// Reads `text` as a table with `columns`. None when it is no such table.
pub fn read<'a>(text: &'a Text, columns: &'a Columns, said: &mut Vec<Diagnostic>) -> Option<Sheet<'a>> {
    let mut table = table::read(&text.text, |name| columns.id(name).is_some());
    let unreadable =
        |range: Range<usize>, reason: &str| Diagnostic::error("unreadable-table", Span::new(text.id, range)).with("reason", reason);
    if let Some(at) = table.open_quote {
        let line = table::line_of(&text.text, at);
        said.push(unreadable(at..at + 1, "quote").with("line", line.to_string()));
    }
    let Some(header) = table.header.take() else {
        if table.open_quote.is_none() {
            said.push(unreadable(0..0, "header").with("line", "1"));
        }
        return None;
    };
    let mut found: BTreeMap<&'static str, (usize, String)> = BTreeMap::new();
    for (index, cell) in header.cells.iter().enumerate().filter(|(_, c)| !c.text.is_empty()) {
        let at = Span::new(text.id, cell.range.clone());
        let about = |d: Diagnostic| d.with("column", cell.text.clone()).with("cell", cell.place.clone());
        match columns.id(&cell.text) {
            None => said.push(about(Diagnostic::warning("unknown-column", at)).suggest(&cell.text, columns.names.spellings())),
            Some(id) if found.contains_key(id) => said.push(about(Diagnostic::error("duplicate-column", at))),
            Some(id) => {
                found.insert(id, (index, cell.text.clone()));
            }
        }
    }
    Some(Sheet { text, columns, found, width: header.cells.len(), header: header.range, table })
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

    /// Whether there is no row at all.
    pub fn is_empty(&self) -> bool {
        self.table.rows.is_empty()
    }

    /// Whether `columns` are all there; says of each that is not that it is missing.
    pub fn has(&self, columns: &[&'static str], said: &mut Vec<Diagnostic>) -> bool {
        let missing: Vec<_> = columns.iter().filter(|c| !self.contains(c)).collect();
        said.extend(missing.iter().map(|c| self.missing(c, Severity::Error)));
        missing.is_empty()
    }

    /// That `column` is missing.
    pub fn missing(&self, column: &str, severity: Severity) -> Diagnostic {
        Diagnostic { severity, ..Diagnostic::error("missing-column", self.header()).with("column", self.columns.label(column)) }
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
    /// Letters of it are lost for good: nothing else need be said of it.
    pub damaged: bool,
}

impl<'a> Reading<'a> {
    fn new(sheet: &'a Sheet<'a>, row: &'a Row) -> Reading<'a> {
        let mut reading = Reading { sheet, row, said: Vec::new(), damaged: false };
        let (cells, expected) = (row.cells.len(), sheet.width);
        let whole = sheet.span(&row.range);
        let surplus = row.cells.iter().skip(expected).any(|c| !c.text.is_empty());
        // Cells too many that hold something have most likely pushed the others out of their columns.
        let fault = if surplus { Diagnostic::error("row-length", whole) } else { Diagnostic::warning("row-length", whole) };
        if surplus || cells < expected {
            reading.said.push(fault.with("cells", cells.to_string()).with("expected", expected.to_string()));
        }
        let lost = row.cells.iter().find(|c| c.text.contains('\u{fffd}'));
        reading.damaged = lost.is_some();
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
            self.said.push(self.fault(Diagnostic::error, "missing-cell", column));
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

    /// Whether something was said that keeps the row out.
    pub fn failed(&self) -> bool {
        self.said.iter().any(|d| d.severity == Severity::Error)
    }
}
