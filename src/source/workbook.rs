//! A spreadsheet (xlsx) made into text with a place for every cell. Takes each cell as its program shows it: a date as a date, a time as a
//! time, of a formula the value that was kept with it. Does not decide what any sheet, column or value means; what can mislead (formulas,
//! merged cells, what is hidden) is marked, for others to speak of.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Cursor};
use std::ops::Range;

use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use quick_xml::events::{BytesStart, Event};

/// Why a spreadsheet cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// A spreadsheet that is not whole.
    Damaged,
    /// A spreadsheet under a password.
    Locked,
    /// A spreadsheet as Excel saved it before 2007.
    Old,
    /// A spreadsheet of a program whose format is not read, as OpenDocument.
    Foreign,
}

impl Unreadable {
    /// Its name in diagnostics: `damaged`.
    pub fn id(self) -> &'static str {
        match self {
            Unreadable::Damaged => "damaged",
            Unreadable::Locked => "locked",
            Unreadable::Old => "old",
            Unreadable::Foreign => "foreign",
        }
    }
}

/// A spreadsheet file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Workbook {
    /// Its sheets, in order.
    pub sheets: Vec<Worksheet>,
    /// Whether its days are counted from 1904, as old Macintosh programs did.
    pub from_1904: bool,
}

/// A sheet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Worksheet {
    /// What its tab says.
    pub name: String,
    /// Whether nobody sees it in the program.
    pub hidden: bool,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// The rows that hold anything.
    pub rows: Vec<SheetRow>,
    /// Columns that nobody sees in the program, from 0.
    pub hidden_columns: BTreeSet<u32>,
}

/// A row that holds anything.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SheetRow {
    /// Its number, from 1.
    pub number: u32,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Whether nobody sees it in the program, as when a filter is on.
    pub hidden: bool,
    /// Its cells, from the first column on.
    pub cells: Vec<SheetCell>,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SheetCell {
    /// What it says.
    pub text: String,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Whether it is worked out by a formula; its text is what was kept of that.
    pub formula: bool,
    /// Whether its value is that of the merged cell that it is a part of.
    pub merged: bool,
}

/// A cell's place: sheet, row from 1, column from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellPlace {
    /// What the sheet's tab says.
    pub sheet: String,
    /// Row.
    pub row: usize,
    /// Column.
    pub column: usize,
}

impl Workbook {
    /// The cell that byte `at` of the text is in; the sheet's first where it is in none.
    pub fn place(&self, at: usize) -> Option<CellPlace> {
        let sheet = self.sheets.iter().rev().find(|s| s.range.start <= at).or(self.sheets.first())?;
        let row = sheet.rows.partition_point(|row| row.range.start <= at).checked_sub(1).map(|index| &sheet.rows[index]);
        let column = row.map_or(1, |row| row.cells.partition_point(|cell| cell.range.start <= at).max(1));
        Some(CellPlace { sheet: sheet.name.clone(), row: row.map_or(1, |row| row.number as usize), column })
    }
}

impl Worksheet {
    /// Whether the program does not show a column, from 0.
    pub fn hides(&self, column: usize) -> bool {
        u32::try_from(column).is_ok_and(|column| self.hidden_columns.contains(&column))
    }
}

/// Columns beyond this one are not looked at: no table of services is as wide, and a stray cell at the far edge must not cost memory.
const COLUMNS: u32 = 512;

type Cells = BTreeMap<u32, BTreeMap<u32, SheetCell>>;

/// Reads a spreadsheet's bytes.
///
/// # Errors
/// When they are no whole xlsx file.
pub fn read(bytes: &[u8]) -> Result<(String, Workbook), Unreadable> {
    let mut xlsx: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| what_else(bytes))?;
    let hidden = hidden(bytes).unwrap_or_default();
    let mut text = String::new();
    let mut sheets = Vec::new();
    for sheet in xlsx.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let mut cells = cells(&mut xlsx, &sheet.name).ok_or(Unreadable::Damaged)?;
        let merged = xlsx.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        merged.iter().for_each(|region| spread(&mut cells, *region));
        let unseen = hidden.get(&sheet.name).cloned().unwrap_or_default();
        let hidden = sheet.visible != SheetVisible::Visible;
        sheets.push(lay_out(Worksheet { name: sheet.name, hidden, ..Worksheet::default() }, cells, unseen, &mut text));
    }
    if sheets.is_empty() { Err(Unreadable::Damaged) } else { Ok((text, Workbook { sheets, from_1904: xlsx.has_1904_epoch() })) }
}

/// What an archive is that is no xlsx.
fn what_else(bytes: &[u8]) -> Unreadable {
    let foreign = |name: &str| name == "content.xml" || name.ends_with(".iwa") || name == "xl/workbook.bin";
    match zip::ZipArchive::new(Cursor::new(bytes)) {
        Ok(archive) if archive.file_names().flatten().any(|name| foreign(&name)) => Unreadable::Foreign,
        _ => Unreadable::Damaged,
    }
}

/// The cells of a sheet that say anything; those that only have a colour or a border do not.
fn cells(xlsx: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Option<Cells> {
    let mut cells = Cells::new();
    let mut reader = xlsx.worksheet_cells_reader(sheet).ok()?;
    while let Some(cell) = reader.next_cell_with_formula_metadata().ok()? {
        let (row, column) = cell.pos;
        let (text, formula) = (shown(&cell.value), cell.formula.is_some());
        if column < COLUMNS && (formula || !text.trim().is_empty()) {
            cells.entry(row).or_default().insert(column, SheetCell { text, formula, ..SheetCell::default() });
        }
    }
    Some(cells)
}

/// A value as its program shows it, near enough: numbers with all their digits.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is) => is.to_string(),
        DataRef::DateTime(moment) => moment_of(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.trim_end_matches("T00:00:00").to_owned(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// `2019-03-01`, `08:30`, or both.
fn moment_of(moment: &ExcelDateTime) -> String {
    let value = moment.as_f64();
    // To the minute, for a third of a day is no whole number of milliseconds.
    let minutes = (value.fract().abs() * 1440.0).round() as u32;
    let time = format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    if moment.is_duration() || (0.0..1.0).contains(&value) {
        return time;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if minutes == 0 { date } else { format!("{date} {time}") }
}

/// Gives every row that a merged cell reaches over its value, as whoever looks at the sheet reads it.
fn spread(cells: &mut Cells, region: Dimensions) {
    let (first, column) = region.start;
    let Some(value) = cells.get(&first).and_then(|row| row.get(&column)).cloned() else { return };
    for (_, row) in cells.range_mut(first..=region.end.0.max(first)) {
        let cell = row.entry(column).or_insert_with(|| value.clone());
        cell.merged = region.end.0 > first;
    }
}

/// Writes a sheet's cells into `text`, a row on each line, and keeps where each of them is.
fn lay_out(mut sheet: Worksheet, cells: Cells, unseen: Hidden, text: &mut String) -> Worksheet {
    let start = text.len();
    for (row, mut cells) in cells {
        let width = cells.last_key_value().map_or(0, |(column, _)| column + 1);
        let from = text.len();
        let mut laid = Vec::new();
        for column in 0..width {
            if column > 0 {
                text.push_str(" | ");
            }
            let mut cell = cells.remove(&column).unwrap_or_default();
            let at = text.len();
            text.push_str(&cell.text.replace(|c: char| c.is_control(), " "));
            cell.range = at..text.len();
            laid.push(cell);
        }
        let hidden = unseen.rows.contains(&row);
        sheet.rows.push(SheetRow { number: row + 1, range: from..text.len(), hidden, cells: laid });
        text.push('\n');
    }
    // An empty sheet has a byte of its own all the same, so that places tell which sheet they are in.
    if text.len() == start {
        text.push('\n');
    }
    Worksheet { range: start..text.len(), hidden_columns: unseen.columns, ..sheet }
}

/// Rows and columns of a sheet that nobody sees, from 0.
#[derive(Debug, Clone, Default)]
struct Hidden {
    rows: BTreeSet<u32>,
    columns: BTreeSet<u32>,
}

/// By sheet, what is hidden, which the crate that reads cells does not tell.
fn hidden(bytes: &[u8]) -> Option<BTreeMap<String, Hidden>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut targets = BTreeMap::new();
    elements(archive.by_name("xl/_rels/workbook.xml.rels").ok()?, |element| {
        if let (Some(id), Some(target)) = (attribute(element, "Id"), attribute(element, "Target")) {
            targets.insert(id, target);
        }
    });
    let mut sheets = Vec::new();
    elements(archive.by_name("xl/workbook.xml").ok()?, |element| {
        if element.local_name().as_ref() == "sheet" {
            sheets.extend(attribute(element, "name").zip(attribute(element, "r:id")));
        }
    });
    let mut all = BTreeMap::new();
    for (name, id) in sheets {
        let Some(target) = targets.get(&id) else { continue };
        let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        let Ok(file) = archive.by_name(&path) else { continue };
        let mut unseen = Hidden::default();
        elements(file, |element| hide(element, &mut unseen));
        all.insert(name, unseen);
    }
    Some(all)
}

fn hide(element: &BytesStart<'_>, unseen: &mut Hidden) {
    let is_hidden = || attribute(element, "hidden").is_some_and(|v| v == "1" || v == "true");
    let number = |name: &str| attribute(element, name)?.parse::<u32>().ok();
    match element.local_name().as_ref() {
        "row" if is_hidden() => unseen.rows.extend(number("r").and_then(|n| n.checked_sub(1))),
        "col" if is_hidden() => {
            if let (Some(first), Some(last)) = (number("min"), number("max")) {
                unseen.columns.extend(first.saturating_sub(1)..last.min(COLUMNS));
            }
        }
        _ => {}
    }
}

/// Goes through the elements of a part of the archive, up to what cannot be read.
fn elements(part: impl std::io::Read, mut each: impl FnMut(&BytesStart<'_>)) {
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    while let Some(true) = step(&mut reader, &mut buffer, &mut each) {}
}

fn step(reader: &mut quick_xml::Reader<impl BufRead>, buffer: &mut Vec<u8>, each: &mut impl FnMut(&BytesStart<'_>)) -> Option<bool> {
    buffer.clear();
    match reader.read_event_into(buffer).ok()? {
        Event::Start(element) | Event::Empty(element) => each(&element),
        Event::Eof => return Some(false),
        _ => {}
    }
    Some(true)
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().with_checks(false).flatten().find(|a| a.key.as_ref() == name)?;
    quick_xml::escape::unescape(&found.value).ok().map(|value| value.into_owned())
}
