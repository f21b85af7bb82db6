//! Tables as an Excel workbook: every cell is text, so that nothing is reckoned out and no telephone number loses its zero. The same book gives
//! the same bytes, whatever the clock says.

use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::rows::{Book, Cells, Naming, TEXT_COLUMNS};
use crate::directory::table;
use crate::parse::services::COLUMNS;

/// Rows of a sheet that is to be filled in which are ready for text.
pub const READY_ROWS: u32 = 1000;

/// The book as a workbook: the services, and a sheet of texts for each locale, called by its tag.
///
/// # Errors
/// When a sheet would be larger than Excel allows.
pub fn write(book: &Book, naming: Naming<'_>, services: &str) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook()?;
    fill(sheet(&mut workbook, services, &COLUMNS, naming)?, &COLUMNS, &book.rows)?;
    for (tag, texts) in &book.texts {
        fill(sheet(&mut workbook, tag, &TEXT_COLUMNS, naming)?, &TEXT_COLUMNS, texts)?;
    }
    workbook.save_to_buffer()
}

/// The texts of one locale as a workbook of their own.
///
/// # Errors
/// When the sheet would be larger than Excel allows.
pub fn texts(tag: &str, texts: &[Cells], naming: Naming<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook()?;
    fill(sheet(&mut workbook, tag, &TEXT_COLUMNS, naming)?, &TEXT_COLUMNS, texts)?;
    workbook.save_to_buffer()
}

/// An empty workbook that does not say when it was made.
pub fn workbook() -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    Ok(workbook)
}

/// A sheet with a frozen row of headings, its columns wide enough for what stands in them and ready for text.
pub fn sheet<'a>(workbook: &'a mut Workbook, name: &str, columns: &[&str], naming: Naming<'_>) -> Result<&'a mut Worksheet, XlsxError> {
    let sheet = workbook.add_worksheet().set_name(name)?;
    let heading = heading();
    for (index, column) in (0u16..).zip(columns) {
        sheet.set_column_width(index, width(column))?;
        sheet.set_column_format(index, &text())?;
        sheet.write_string_with_format(0, index, naming.heading(column), &heading)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(sheet)
}

/// How a heading looks.
pub fn heading() -> Format {
    Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_background_color(Color::RGB(0x00E6_ECF2))
}

/// How a cell looks that holds text and nothing else.
pub fn text() -> Format {
    Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top)
}

fn fill(sheet: &mut Worksheet, columns: &[&str], rows: &[Cells]) -> Result<(), XlsxError> {
    // Marked as Excel marks what was typed after an apostrophe: text stays text when the cell is edited.
    let format = text().set_quote_prefix();
    for (number, row) in (1u32..).zip(rows) {
        for (index, column) in (0u16..).zip(columns) {
            if let Some(text) = row.get(column) {
                // The reader takes the apostrophe of a guarded text away: one that is part of a text must have another before it.
                let text = if table::unguarded(text) == text { text.as_str().into() } else { table::guarded(text) };
                sheet.write_string_with_format(number, index, text, &format)?;
            }
        }
    }
    Ok(())
}

/// In characters.
fn width(column: &str) -> f64 {
    match column {
        "name" | "organisation" | "web" | "chat" | "hours" | "source" => 32.0,
        "situations" | "target-groups" | "areas" | "address" | "hours-exceptions" => 28.0,
        "summary" | "how-to" => 50.0,
        "id" | "phone" | "email" | "languages" | "sector" => 20.0,
        _ => 14.0,
    }
}
