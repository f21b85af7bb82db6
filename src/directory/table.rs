//! A table as office programs save it: whatever the delimiter, line ends and order of the columns, with title rows above the header. Every
//! cell knows its bytes in the text, so that a fault can be shown where it is. Reads text and sheets, not bytes: `source` decodes them.
//! Knows nothing of what the columns mean.

use std::ops::Range;

use super::terms::clean;
use crate::source::workbook::{SheetRow, Worksheet};

/// A table.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// The names of the columns; none where no row looks like a header.
    pub header: Option<Row>,
    /// Whether there is text above the header.
    pub titled: bool,
    /// The rows below the header that are not wholly empty and do not repeat it.
    pub rows: Vec<Row>,
    /// Byte of a quotation mark that is never closed. What follows it was not read, nor was the row it stands in.
    pub open_quote: Option<usize>,
}

/// A row.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// Its bytes, without the line's end.
    pub range: Range<usize>,
    /// Its number in a spreadsheet, from 1.
    pub number: usize,
    /// Whether the spreadsheet does not show it.
    pub hidden: bool,
}

/// A cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// What it says: without quotation marks round it and without what programs add unseen, lines ended by `\n`.
    pub text: String,
    /// Its bytes, quotation marks included.
    pub range: Range<usize>,
    /// How a spreadsheet calls its place: `F3`.
    pub place: String,
    /// Whether it begins with a tab, behind which formulas hide from those who look for them.
    pub indented: bool,
    /// Whether a formula worked it out.
    pub formula: bool,
    /// Whether it has its value from a merged cell over several rows.
    pub merged: bool,
}

/// Where a header is looked for.
const HEADER_ROWS: usize = 10;

/// Reads `text`, which has no byte order mark. `known` says whether a text is the name of a column: the delimiter and the header are those
/// with most known names, and two at least.
pub fn read(text: &str, known: impl Fn(&str) -> bool) -> Table {
    let (given, start) = separator_line(text);
    let names = |row: &Row| row.cells.iter().filter(|c| known(&c.text)).count();
    let candidates = given.map_or_else(|| vec![b';', b',', b'\t'], |d| vec![d]);
    let best = candidates
        .into_iter()
        .filter_map(|delimiter| {
            let (rows, _) = rows(text, start, delimiter, HEADER_ROWS);
            let (index, count) = rows.iter().map(names).enumerate().rev().max_by_key(|(_, count)| *count)?;
            Some((count, delimiter, index))
        })
        .rev()
        .max_by_key(|(count, ..)| *count);
    let Some((_, delimiter, index)) = best.filter(|(count, ..)| *count >= 2) else {
        let (_, open_quote) = rows(text, start, b',', usize::MAX);
        return Table { open_quote, ..Table::default() };
    };
    let (rows, open_quote) = rows(text, start, delimiter, usize::MAX);
    Table { open_quote, ..below_header(rows, index) }
}

/// A sheet as a table. `known` as for [`read`].
pub fn of_sheet(sheet: &Worksheet, known: impl Fn(&str) -> bool) -> Table {
    let rows: Vec<Row> = sheet.rows.iter().map(of_row).collect();
    let names = |row: &Row| row.cells.iter().filter(|c| known(&c.text)).count();
    let best = rows.iter().take(HEADER_ROWS).map(names).enumerate().rev().max_by_key(|(_, count)| *count);
    best.filter(|(_, count)| *count >= 2).map(|(index, _)| below_header(rows, index)).unwrap_or_default()
}

fn of_row(row: &SheetRow) -> Row {
    let number = row.number as usize;
    let cells = row.cells.iter().enumerate().map(|(column, cell)| Cell {
        text: clean(&cell.text.replace("\r\n", "\n")),
        range: cell.range.clone(),
        place: place(column, number),
        indented: cell.text.starts_with('\t'),
        formula: cell.formula,
        merged: cell.merged,
    });
    Row { cells: cells.collect(), range: row.range.clone(), number, hidden: row.hidden }
}

/// The table whose header is row `index`.
fn below_header(mut rows: Vec<Row>, index: usize) -> Table {
    let mut below = rows.split_off((index + 1).min(rows.len()));
    let header = rows.pop();
    let texts = |row: &Row| row.cells.iter().map(|c| c.text.clone()).collect::<Vec<_>>();
    let names = header.as_ref().map(texts);
    // Tables that were put together from several have the header in between.
    below.retain(|row| row.cells.iter().any(|c| !c.text.is_empty() || c.formula) && Some(texts(row)) != names);
    let titled = rows.iter().flat_map(|row| &row.cells).any(|c| !c.text.is_empty());
    Table { header, titled, rows: below, open_quote: None }
}

/// What the file of a table begins with: Excel takes text for UTF-8 only after a byte order mark; where semicolons are not used, Excel is not
/// what the table is kept with.
pub fn mark(delimiter: u8) -> &'static [u8] {
    if delimiter == b';' { b"\xef\xbb\xbf" } else { b"" }
}

/// `text` as a cell that no spreadsheet takes for a formula: with an apostrophe before it where it begins with a sign that starts one. A text
/// that already looks so gets another, so that [`unguarded`] gives back exactly what was.
pub fn guarded(text: &str) -> std::borrow::Cow<'_, str> {
    if starts_formula(text.trim_start_matches('\'')) { format!("'{text}").into() } else { text.into() }
}

/// What [`guarded`] was given.
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if starts_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

/// Whether a spreadsheet may reckon a cell out.
fn starts_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// The line that a byte stands in, from 1, whichever way lines end.
pub fn line_of(text: &str, at: usize) -> usize {
    let before = &text.as_bytes()[..at.min(text.len())];
    let ends = |(i, b): (usize, &u8)| *b == b'\n' || (*b == b'\r' && text.as_bytes().get(i + 1) != Some(&b'\n'));
    before.iter().enumerate().filter(|&pair| ends(pair)).count() + 1
}

/// How a spreadsheet calls a cell: `F3` for the sixth column, 5, of row 3.
pub fn place(column: usize, row: usize) -> String {
    format!("{}{row}", column_name(column))
}

/// The name of a column in a spreadsheet: `A` for 0, `AA` for 26.
pub fn column_name(index: usize) -> String {
    let letter = char::from(b'A' + (index % 26) as u8);
    if index < 26 { letter.to_string() } else { format!("{}{letter}", column_name(index / 26 - 1)) }
}

/// `sep=;` on the first line names the delimiter and is no row. With it, where the rows begin.
fn separator_line(text: &str) -> (Option<u8>, usize) {
    let line = &text[..text.find(['\r', '\n']).unwrap_or(text.len())];
    let Some(sign) = line.trim_matches('"').strip_prefix("sep=").filter(|s| s.len() == 1) else { return (None, 0) };
    let after = &text[line.len()..];
    let end = if after.starts_with("\r\n") { 2 } else { after.len().min(1) };
    (Some(sign.as_bytes()[0]), line.len() + end)
}

/// At most `limit` rows from byte `at` on, empty ones included, and the quotation mark that is never closed.
fn rows(text: &str, mut at: usize, delimiter: u8, limit: usize) -> (Vec<Row>, Option<usize>) {
    let mut rows = Vec::new();
    while at < text.len() && rows.len() < limit {
        let mut row = Row { range: at..at, number: rows.len() + 1, ..Row::default() };
        loop {
            let raw = match cell(text, at, delimiter) {
                Ok(raw) => raw,
                Err(quote) => return (rows, Some(quote)),
            };
            let place = place(row.cells.len(), row.number);
            row.range.end = raw.end;
            let (said, indented) = (clean(&raw.text), raw.text.starts_with('\t'));
            row.cells.push(Cell { text: said, range: trimmed(text, at..raw.end), place, indented, ..Cell::default() });
            at = raw.end;
            if text.as_bytes().get(at) != Some(&delimiter) {
                break;
            }
            at += 1;
        }
        at += if text[at..].starts_with("\r\n") { 2 } else { 1 };
        rows.push(row);
    }
    (rows, None)
}

struct Raw {
    text: String,
    end: usize,
}

/// The cell that begins at `start`, up to its delimiter or line end; or the place of its quotation mark, if that is never closed.
fn cell(text: &str, start: usize, delimiter: u8) -> Result<Raw, usize> {
    let blank = |b: &u8| *b == b' ' && delimiter != b' ';
    let quote = start + text.as_bytes()[start..].iter().take_while(|b| blank(b)).count();
    if text.as_bytes().get(quote) != Some(&b'"') {
        let end = plain_end(text, start, delimiter);
        return Ok(Raw { text: text[start..end].to_owned(), end });
    }
    let mut said = String::new();
    let mut at = quote + 1;
    loop {
        let close = at + text[at..].find('"').ok_or(quote)?;
        said.push_str(&text[at..close]);
        at = close + 1;
        if text.as_bytes().get(at) != Some(&b'"') {
            break;
        }
        said.push('"');
        at += 1;
    }
    let end = plain_end(text, at, delimiter);
    said.push_str(&text[at..end]);
    Ok(Raw { text: said.replace("\r\n", "\n").replace('\r', "\n"), end })
}

fn plain_end(text: &str, start: usize, delimiter: u8) -> usize {
    let ends = |b: &u8| *b == delimiter || *b == b'\r' || *b == b'\n';
    text.as_bytes()[start..].iter().position(ends).map_or(text.len(), |n| start + n)
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let raw = &text[range.clone()];
    let start = range.start + (raw.len() - raw.trim_start().len());
    start..(start + raw.trim().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str) -> bool {
        ["id", "name", "phone"].contains(&name.to_lowercase().as_str())
    }

    fn said(text: &str) -> Vec<Vec<String>> {
        read(text, known).rows.iter().map(|r| r.cells.iter().map(|c| c.text.clone()).collect()).collect()
    }

    #[test]
    fn the_same_table_however_it_was_saved() {
        for text in [
            "id,name,phone\na,B c,1\nd,\"e, \"\"f\"\"\",2\n",
            "id;name;phone\r\na;B c;1\r\nd;e, \"f\";2\r\n",
            "id\tname\tphone\ra\tB c\t1\rd\te, \"f\"\t2",
            "sep=;\r\nid;name;phone\r\na;B c;1\r\nd;\"e, \"\"f\"\"\";2",
            "\"sep=|\"\nid|name|phone\na|B c|1\nd|e, \"f\"|2",
            "Kartläggning;;\n;;\nid;Name;PHONE\na;B c;1\n;;\nd; \"e, \"\"f\"\"\" ;2\n;;",
        ] {
            assert_eq!(said(text), [["a", "B c", "1"], ["d", "e, \"f\"", "2"]], "{text}");
        }
    }

    #[test]
    fn cells_know_their_place() {
        let text = "sep=,\r\nid,name\r\nå,\"två\r\nrader\"\r\nx, y \r\n";
        let table = read(text, known);
        let cell = &table.rows[0].cells[1];
        assert_eq!((cell.text.as_str(), cell.place.as_str(), &text[cell.range.clone()]), ("två\nrader", "B2", "\"två\r\nrader\""));
        let cell = &table.rows[1].cells[1];
        assert_eq!((cell.text.as_str(), cell.place.as_str(), &text[cell.range.clone()]), ("y", "B3", "y"));
        assert_eq!(line_of(text, cell.range.start), 5);
        assert_eq!(&text[table.rows[1].range.clone()], "x, y ");
    }

    #[test]
    fn formulas_are_disarmed_and_nothing_else_is_touched() {
        for (text, safe) in [
            ("=1+1", "'=1+1"),
            ("+46 8 123 456", "'+46 8 123 456"),
            ("-", "'-"),
            ("@a", "'@a"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("'=1", "''=1"),
            ("''@", "'''@"),
            ("'s-Hertogenbosch", "'s-Hertogenbosch"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), safe);
            assert_eq!(unguarded(safe), text);
        }
    }

    #[test]
    fn lines_and_columns_have_names() {
        assert_eq!(line_of("a\rb\rc", 4), 3);
        assert_eq!([column_name(0), column_name(25), column_name(26), column_name(52)], ["A", "Z", "AA", "BA"]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_told() {
        let text = "id,name\na,b\nc,\"d\ne,f\n";
        let table = read(text, known);
        assert_eq!((table.rows.len(), table.open_quote), (1, text.find('"')));
    }

    #[test]
    fn no_header_no_table() {
        for text in ["", "a,b\nc,d\n", "name\n"] {
            assert!(read(text, known).header.is_none(), "{text}");
        }
        assert!(read("id,name\n", known).header.is_some());
    }
}
