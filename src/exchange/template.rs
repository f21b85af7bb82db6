//! The spreadsheet that staff fill in: an empty sheet, what every column means, and the lists of what may be chosen, taken from the project's
//! own taxonomies, areas and languages. Excel offers the lists in the cells: where one value belongs nothing else is accepted, where several
//! may stand it only says how to write them.

use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, Formula, Workbook, XlsxError};

use super::rows::Naming;
use super::xlsx::{self, READY_ROWS};
use crate::diagnostic::words::{FluentArgs, Words};
use crate::directory::Directory;
use crate::locale::facts;
use crate::parse::services::COLUMNS;

/// How many values a cell takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Many {
    One,
    Several,
}

/// The columns that have a list, and its place among the lists.
const LISTED: [(&str, usize, Many); 10] = [
    ("situations", 0, Many::Several),
    ("target-groups", 1, Many::Several),
    ("sector", 2, Many::One),
    ("areas", 3, Many::Several),
    ("languages", 4, Many::Several),
    ("interpreter", 5, Many::One),
    ("free", 5, Many::One),
    ("anonymous", 5, Many::One),
    ("published", 5, Many::One),
    ("show-address", 5, Many::One),
];

/// The workbook.
///
/// # Errors
/// When a sheet would be larger than Excel allows.
pub fn write(directory: &Directory, naming: Naming<'_>, words: &Words, sheets: &[String; 3]) -> Result<Vec<u8>, XlsxError> {
    let say = |id: &str| words.get(id, &FluentArgs::new());
    let lists = lists(directory, naming);
    let [services, instructions, choices] = sheets;
    let mut workbook = xlsx::workbook()?;
    let sheet = xlsx::sheet(&mut workbook, services, &COLUMNS, naming)?;
    sheet.set_row_height(0, 32)?;
    for (index, column) in (0u16..).zip(COLUMNS) {
        let mut help = DataValidation::new().allow_any_value();
        if let Some((_, list, many)) = LISTED.iter().find(|(listed, ..)| *listed == column) {
            let range = range(choices, *list, lists[*list].1.len());
            help = DataValidation::new().allow_list_formula(Formula::new(range)).ignore_blank(true);
            help = match many {
                Many::One => help.set_error_title(say("template-not-listed"))?.set_error_message(say("template-not-listed-help"))?,
                // Several values are written with | between them, which no list has: the list is an offer, not a fence.
                Many::Several => help.show_error_message(false).set_error_style(DataValidationErrorStyle::Information),
            };
        }
        let help = help.set_input_title(short(&naming.heading(column), 32))?;
        let help = help.set_input_message(short(&say(&format!("template-hint-{column}")), 255))?;
        sheet.add_data_validation(1, index, READY_ROWS, index, &help)?;
    }
    instruction(&mut workbook, instructions, naming, words)?;
    let sheet = workbook.add_worksheet().set_name(choices)?;
    for (index, (heading, values)) in (0u16..).zip(&lists) {
        sheet.set_column_width(index, 34)?;
        sheet.write_string_with_format(0, index, heading, &xlsx::heading())?;
        sheet.write_column_with_format(1, index, values.iter().map(String::as_str), &xlsx::text())?;
    }
    sheet.set_freeze_panes(1, 0)?;
    workbook.save_to_buffer()
}

/// What may be chosen: a heading and its values.
fn lists(directory: &Directory, naming: Naming<'_>) -> Vec<(String, Vec<String>)> {
    let known = naming.known;
    let terms = |column: &str, prefix: &str, list: &crate::parse::services::List| {
        (naming.heading(column), list.ids.iter().map(|id| naming.term(prefix, list, id)).collect())
    };
    let mut codes: Vec<&str> = directory.areas.areas.keys().map(String::as_str).collect();
    // The directory's own county first, the municipalities in it, then the others.
    let county = directory.county.as_str();
    codes.sort_by_key(|code| (*code != county, county.is_empty() || !directory.areas.contains(county, code)));
    let mut languages: Vec<String> = facts::known().map(|tag| naming.language(tag)).collect();
    languages.sort();
    vec![
        terms("situations", "situation-", &known.situations),
        terms("target-groups", "target-group-", &known.target_groups),
        terms("sector", "sector-", &known.sectors),
        (naming.heading("areas"), codes.into_iter().map(|code| naming.area(code)).collect()),
        (naming.heading("languages"), languages),
        (format!("{} / {}", naming.value("yes"), naming.value("no")), vec![naming.value("yes"), naming.value("no")]),
    ]
}

/// The cells of a list, for a formula; a list without values still has its first cell, so that the formula is one.
fn range(sheet: &str, list: usize, values: usize) -> String {
    let column = crate::directory::table::place(list, 2);
    let letters = column.trim_end_matches('2');
    format!("='{}'!${letters}$2:${letters}${}", sheet.replace('\'', "''"), values.max(1) + 1)
}

fn instruction(workbook: &mut Workbook, name: &str, naming: Naming<'_>, words: &Words) -> Result<(), XlsxError> {
    let say = |id: &str| words.get(id, &FluentArgs::new());
    let sheet = workbook.add_worksheet().set_name(name)?;
    sheet.set_column_width(0, 26)?;
    sheet.set_column_width(1, 100)?;
    let (bold, text) = (xlsx::heading(), xlsx::text());
    sheet.write_string_with_format(0, 0, say("template-title"), &bold)?;
    sheet.write_string_with_format(0, 1, say("template-intro"), &text)?;
    for (row, column) in (2u32..).zip(COLUMNS) {
        sheet.write_string_with_format(row, 0, naming.heading(column), &bold)?;
        sheet.write_string_with_format(row, 1, say(&format!("template-hint-{column}")), &text)?;
    }
    Ok(())
}

/// At most so many characters, which is what Excel takes.
fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most { text.to_owned() } else { text.chars().take(most - 1).chain(['…']).collect() }
}
