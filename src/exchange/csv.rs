//! Tables as text files. For people: as Swedish Excel opens them, UTF-8 with a byte order mark, semicolons and CRLF. No cell begins with a
//! sign that a spreadsheet would take for a formula; the reader of tables knows the apostrophe that stands before it.

use super::rows::{Cells, Naming};
use crate::directory::table;
use crate::source::Text;

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Between the cells.
    pub delimiter: u8,
    /// Whether the columns are called by their ids.
    pub by_id: bool,
    /// Whether lines end with CRLF.
    pub crlf: bool,
}

/// As Swedish Excel saves and opens a table.
pub const EXCEL: Style = Style { delimiter: b';', by_id: false, crlf: true };

impl Style {
    /// The style of a table that is there already, so that a change to it stays small.
    pub fn of(text: &Text, columns: &[&str]) -> Style {
        let lines = text.text.lines().take(10);
        let names = |line: &str, sign: char| line.split(sign).filter(|cell| columns.contains(&cell.trim_matches('"'))).count();
        let by_id = lines.clone().any(|line| [';', ',', '\t'].into_iter().any(|sign| names(line, sign) >= 2));
        let count = |sign: u8| lines.clone().map(|line| line.bytes().filter(|b| *b == sign).count()).max().unwrap_or(0);
        let delimiter = [b';', b',', b'\t'].into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(b';');
        Style { delimiter, by_id, crlf: text.text.contains("\r\n") }
    }
}

/// A table as the bytes of a file.
pub fn write(columns: &[&'static str], rows: &[Cells], naming: Naming<'_>, style: Style) -> Vec<u8> {
    let end = if style.crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    let mut writer =
        csv::WriterBuilder::new().delimiter(style.delimiter).terminator(end).from_writer(table::mark(style.delimiter).to_vec());
    let heading = |column: &&str| if style.by_id { (*column).to_owned() } else { naming.heading(column) };
    let cell = |row: &Cells, column: &str| row.get(column).map_or_else(String::new, |text| table::guarded(text).into_owned());
    let lines = rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect::<Vec<_>>());
    for line in std::iter::once(columns.iter().map(heading).collect()).chain(lines) {
        writer.write_record(line).expect("memory takes what is written, and every row has all columns");
    }
    writer.into_inner().expect("memory takes what is written")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_keeps_its_style() {
        let style = |text: &str| Style::of(&Text::made("a", text), &["id", "name", "phone"]);
        assert_eq!(style("id,name,phone\na,\"b; c\",1\n"), Style { delimiter: b',', by_id: true, crlf: false });
        assert_eq!(style("Id;Namn;Telefon\r\na;b;1\r\n"), EXCEL);
        assert_eq!(style("Titel\nid\tname\tphone\n"), Style { delimiter: b'\t', by_id: true, crlf: false });
    }
}
