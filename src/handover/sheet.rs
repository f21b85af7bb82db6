//! The workbook for an agency: a sheet named after the language, with a row a segment and one column to fill in, and a sheet that says how.
//! Written with Excel in mind and read again whatever program it comes back from. It knows cells, not translations.

use std::io::Cursor;

use calamine::Reader;
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
const NEW: usize = 6;

/// More characters than Excel has room for in a cell.
const LONGEST: usize = 32_000;

/// A row that came back filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The row as Excel counts.
    pub row: usize,
    /// The segment's id.
    pub id: String,
    /// The translation.
    pub text: String,
}

/// Why a workbook cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no workbook, and why.
    NoWorkbook(String),
    /// No sheet has the columns.
    NoColumns,
}

/// The workbook's bytes, and how many segments were too long for it.
///
/// # Errors
/// When it cannot be made.
pub fn write(locale: &str, rtl: bool, segments: &[Segment], words: &Words) -> Result<(Vec<u8>, usize), XlsxError> {
    let mut book = Workbook::new();
    let fits = |s: &&Segment| [&s.source, &s.before, &s.present].iter().all(|text| text.chars().count() < LONGEST);
    let rows: Vec<&Segment> = segments.iter().filter(fits).collect();
    fill(book.add_worksheet(), locale, rtl, &rows, words)?;
    instructions(book.add_worksheet(), locale, words)?;
    Ok((book.save_to_buffer()?, segments.len() - rows.len()))
}

fn fill(sheet: &mut Worksheet, locale: &str, rtl: bool, rows: &[&Segment], words: &Words) -> Result<(), XlsxError> {
    sheet.set_name(locale)?;
    let head = Format::new().set_bold().set_text_wrap().set_background_color(Color::RGB(0x001F_3A4D)).set_font_color(Color::White);
    let locked = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    // Which way a cell is read: 1 from the left, 2 from the right.
    let reading = if rtl { 2 } else { 1 };
    let own = locked.clone().set_reading_direction(reading);
    let open = own.clone().set_unlocked().set_background_color(Color::RGB(0x00FF_F9E5)).set_border(FormatBorder::Thin);
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
            let format = if column == 5 { &own } else { &locked };
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

/// The locale, and every row that has a translation filled in.
///
/// # Errors
/// When it is no workbook of this kind.
pub fn read(bytes: Vec<u8>) -> Result<(String, Vec<Filled>), Unreadable> {
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))
        .map_err(|error: calamine::XlsxError| Unreadable::NoWorkbook(error.to_string()))?;
    let heads = |column: usize| -> Vec<String> {
        let id = format!("sheet-{}", COLUMNS[column].0);
        [Language::English, Language::Swedish].map(|l| Words::new(l).get(&id, &FluentArgs::new())).to_vec()
    };
    let (ids, news) = (heads(ID), heads(NEW));
    for name in book.sheet_names() {
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let first = range.start().map_or(0, |(row, _)| row as usize);
        let text = |cell: &calamine::Data| cell.to_string().replace("\r\n", "\n").replace("_x000D_", "");
        let mut rows = range.rows();
        let Some(head) = rows.next() else { continue };
        let at = |known: &[String]| head.iter().position(|cell| known.contains(&text(cell).trim().to_owned()));
        let (Some(id), Some(new)) = (at(&ids), at(&news)) else { continue };
        let filled = rows.enumerate().filter_map(|(number, row)| {
            let (id, text) = (row.get(id).map(&text)?, row.get(new).map(&text)?);
            let filled = !id.trim().is_empty() && !text.trim().is_empty();
            filled.then(|| Filled { row: first + number + 2, id: id.trim().to_owned(), text: text.trim().to_owned() })
        });
        return Ok((name.clone(), filled.collect()));
    }
    Err(Unreadable::NoColumns)
}
