//! The workbook for an agency: a sheet named after the language, with a row a segment and one column to fill in, and a sheet that says how.
//! Written with Excel in mind and read again whatever program it comes back from. It knows cells, not translations.

use std::io::Cursor;

use calamine::{Data, Range, Reader};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

use super::segments::Segment;
use crate::diagnostic::words::{FluentArgs, Language, Words};

/// Columns by the last part of their words' ids, with their width in characters.
const COLUMNS: [(&str, f64); 9] = [
    ("id", 14.0),
    ("file", 24.0),
    ("context", 30.0),
    ("source", 50.0),
    ("before", 40.0),
    ("present", 50.0),
    ("new", 50.0),
    ("note", 24.0),
    ("seen", 30.0),
];
const ID: usize = 0;
const SOURCE: usize = 3;
const PRESENT: usize = 5;
const NEW: usize = 6;

/// A row that came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// The row as Excel counts.
    pub row: usize,
    /// The segment's id.
    pub id: String,
    /// The source, as the sheet has it.
    pub source: String,
    /// The translation that there was, as the sheet has it.
    pub present: String,
    /// The new translation; empty where none is filled in.
    pub text: String,
    /// Why the new translation is not to be had from the cell, although there is something in it.
    pub unread: Option<Unread>,
}

impl Row {
    /// Whether somebody has filled it in.
    pub fn is_filled(&self) -> bool {
        !self.text.is_empty() || self.unread.is_some()
    }
}

/// What is no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// A formula, and nothing that it came to.
    Formula(String),
    /// An error, such as `#NAME?`.
    Error(String),
    /// A number, a day, a truth: what was written is lost, and only what it means is left.
    Value(String),
}

/// Why a workbook cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no workbook, and why.
    NoWorkbook(String),
    /// No sheet has the columns.
    NoColumns,
    /// A sheet has some of the columns; the ids of the words for the others.
    Lacks(String, Vec<String>),
}

/// The workbook's bytes.
///
/// # Errors
/// When it cannot be made.
pub fn write(locale: &str, rtl: bool, segments: &[Segment], words: &Words) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    fill(book.add_worksheet(), locale, rtl, segments, words)?;
    instructions(book.add_worksheet(), locale, words)?;
    book.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, locale: &str, rtl: bool, rows: &[Segment], words: &Words) -> Result<(), XlsxError> {
    sheet.set_name(locale)?;
    let head = Format::new().set_bold().set_text_wrap().set_background_color(Color::RGB(0x001F_3A4D)).set_font_color(Color::White);
    let locked = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    // Which way a cell is read: 1 from the left, 2 from the right.
    let reading = if rtl { 2 } else { 1 };
    let own = locked.clone().set_reading_direction(reading);
    // As text: else a program takes what is typed for a number, a day or a formula, and something else comes back.
    let open = own.clone().set_num_format("@").set_unlocked().set_background_color(Color::RGB(0x00FF_F9E5)).set_border(FormatBorder::Thin);
    for (column, (name, width)) in COLUMNS.iter().enumerate() {
        let column = column as u16;
        sheet.set_column_width(column, *width)?;
        sheet.write_string_with_format(0, column, words.get(&format!("sheet-{name}"), &FluentArgs::new()), &head)?;
    }
    for (number, segment) in rows.iter().enumerate() {
        let row = number as u32 + 1;
        let reason = words.get(&format!("sheet-reason-{}", segment.reason), &FluentArgs::new());
        let part = if segment.part.is_empty() {
            String::new()
        } else {
            format!(" ({})", words.get(&format!("part-{}", segment.part), &FluentArgs::new()))
        };
        let context = format!("{}{part}", segment.context);
        let cells = [&segment.id, &segment.file, &context, &segment.source, &segment.before, &segment.present];
        for (column, text) in cells.into_iter().enumerate() {
            let format = if column == PRESENT { &own } else { &locked };
            sheet.write_string_with_format(row, column as u16, text, format)?;
        }
        sheet.write_blank(row, NEW as u16, &open)?;
        sheet.write_string_with_format(row, 7, reason, &locked)?;
        sheet.write_string_with_format(row, 8, &segment.seen, &locked)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, rows.len() as u32, COLUMNS.len() as u16 - 1)?;
    sheet.protect_with_options(&rust_xlsxwriter::ProtectionOptions {
        use_autofilter: true,
        sort: true,
        format_columns: true,
        format_rows: true,
        ..Default::default()
    });
    Ok(())
}

fn instructions(sheet: &mut Worksheet, locale: &str, words: &Words) -> Result<(), XlsxError> {
    let mut args = FluentArgs::new();
    args.set("locale", locale.to_owned());
    sheet.set_name(words.get("sheet-instructions", &args))?;
    sheet.set_column_width(0, 100)?;
    let format = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (row, line) in words.get("sheet-how", &args).lines().enumerate() {
        sheet.write_string_with_format(row as u32, 0, line, &format)?;
    }
    sheet.protect();
    Ok(())
}

/// The locale, and every row that has an id or a translation.
///
/// # Errors
/// When it is no workbook of this kind.
pub fn read(bytes: Vec<u8>) -> Result<(String, Vec<Row>), Unreadable> {
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))
        .map_err(|error: calamine::XlsxError| Unreadable::NoWorkbook(error.to_string()))?;
    let needed = [ID, SOURCE, PRESENT, NEW].map(|column| format!("sheet-{}", COLUMNS[column].0));
    let words = [Language::English, Language::Swedish].map(Words::new);
    let mut unreadable = Unreadable::NoColumns;
    for name in book.sheet_names() {
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let Some(head) = range.rows().next() else { continue };
        let is = |cell: &Data, id: &str| words.iter().any(|words| words.get(id, &FluentArgs::new()) == plain(cell).trim());
        let found: Vec<Option<usize>> = needed.iter().map(|id| head.iter().position(|cell| is(cell, id))).collect();
        if let [Some(id), Some(source), Some(present), Some(new)] = found[..] {
            let formulas = book.worksheet_formula(&name).unwrap_or_default();
            return Ok((name, rows(&range, &formulas, [id, source, present, new])));
        }
        // Any sheet may have a column of one of the names.
        if found[0].is_some() || found[3].is_some() {
            let lacks = needed.iter().zip(&found).filter(|(_, found)| found.is_none()).map(|(id, _)| id.clone());
            unreadable = Unreadable::Lacks(name, lacks.collect());
        }
    }
    Err(unreadable)
}

fn rows(range: &Range<Data>, formulas: &Range<String>, columns: [usize; 4]) -> Vec<Row> {
    let first = range.start().unwrap_or_default();
    let row = |(number, cells): (usize, &[Data])| {
        let cell = |column: usize| cells.get(column).unwrap_or(&Data::Empty);
        let [id, source, present] = [0, 1, 2].map(|i| plain(cell(columns[i])));
        let at = (first.0 + number as u32, first.1 + columns[3] as u32);
        let mut row = Row { row: at.0 as usize + 1, id: id.trim().to_owned(), source, present, ..Row::default() };
        let formula = formulas.get_value(at).filter(|formula| !formula.is_empty());
        match (cell(columns[3]), formula) {
            (Data::Empty, None) => {}
            (Data::Error(error), _) => row.unread = Some(Unread::Error(error.to_string())),
            (Data::String(_), None) => row.text = plain(cell(columns[3])),
            (Data::String(text), Some(_)) if !text.trim().is_empty() => row.text = plain(cell(columns[3])),
            (_, Some(formula)) => row.unread = Some(Unread::Formula(formula.clone())),
            // A number that stands in the source too is nothing but its digits.
            (value, None) if plain(value) == row.source.trim() => row.text = plain(value),
            (value, None) => row.unread = Some(Unread::Value(plain(value))),
        }
        if row.text.trim().is_empty() {
            row.text.clear();
        }
        row
    };
    range.rows().enumerate().skip(1).map(row).filter(|row| !row.id.is_empty() || row.is_filled()).collect()
}

/// What a cell says, with the ends of lines that the project has.
fn plain(cell: &Data) -> String {
    cell.to_string().replace("\r\n", "\n").replace('\r', "\n")
}
