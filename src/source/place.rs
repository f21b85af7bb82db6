//! Lines and columns of bytes in a file. For many places at once a file is counted through once, however many there are and however long its
//! lines; nothing is remembered between two uses. Shows nothing.

use std::collections::HashMap;

use super::{FileId, Form, Place, Sources, Span, floor_char};

/// A byte whose line and column are known.
#[derive(Debug, Clone, Copy)]
struct Mark {
    at: usize,
    line: usize,
    column: usize,
}

/// The places of some spans.
#[derive(Debug)]
pub struct Places<'s> {
    sources: &'s Sources,
    marks: HashMap<FileId, Vec<Mark>>,
}

/// Characters of a line between two marks.
const STEP: usize = 500;

impl<'s> Places<'s> {
    /// Counts the files that `spans` are in.
    pub fn of(sources: &'s Sources, spans: impl IntoIterator<Item = Span>) -> Places<'s> {
        let mut marks = HashMap::new();
        for span in spans {
            marks.entry(span.file).or_insert_with(|| marked(sources.text_of(span.file)));
        }
        Places { sources, marks }
    }

    /// As [`Sources::locate`].
    pub fn locate(&self, span: Span) -> Place {
        let Some(marks) = self.marks.get(&span.file) else { return self.sources.locate(span) };
        place(self.sources, span, |text, at| {
            let after = marks.partition_point(|mark| mark.at <= at);
            after.checked_sub(1).map_or((1, 1), |index| {
                let mark = marks[index];
                (mark.line, mark.column + text[mark.at..at].chars().count())
            })
        })
    }
}

/// The beginning of every line, and more marks where lines are long.
fn marked(text: &str) -> Vec<Mark> {
    let mut mark = Mark { at: 0, line: 1, column: 1 };
    let mut marks = vec![mark];
    for (at, c) in text.char_indices() {
        let (line, column) = if c == '\n' { (mark.line + 1, 1) } else { (mark.line, mark.column + 1) };
        mark = Mark { at: at + c.len_utf8(), line, column };
        if c == '\n' || column % STEP == 0 {
            marks.push(mark);
        }
    }
    marks
}

/// Where a span is; `counted` gives the line and column of a byte.
pub(super) fn place(sources: &Sources, span: Span, counted: impl Fn(&str, usize) -> (usize, usize)) -> Place {
    let path = sources.path(span.file).to_owned();
    if let Some(Form::Workbook(workbook)) = sources.text(&path).map(|text| &text.form)
        && let Some(cell) = workbook.place(span.start as usize)
    {
        let (line, column) = (cell.row, cell.column);
        return Place { path, line, column, end_line: line, end_column: column + 1, sheet: Some(cell.sheet) };
    }
    let text = sources.text_of(span.file);
    let start = floor_char(text, span.start as usize);
    let end = floor_char(text, span.end as usize).max(start);
    let ((line, column), (end_line, end_column)) = (counted(text, start), counted(text, end));
    Place { path, line, column, end_line, end_column, sheet: None }
}

/// The line and column of a byte, counted from the file's beginning.
pub(super) fn line_column(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let line = before.bytes().filter(|&b| b == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |i| i + 1);
    (line, before[start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_places_are_those_of_one() {
        let long = "åäö\r\n\n".to_owned() + &"é=x ".repeat(1000) + "\nslut";
        let sources = Sources::from_texts([("content/a.md", long.as_str()), ("content/b.md", "")]);
        for path in ["content/a.md", "content/b.md"] {
            let id = sources.text(path).expect("it was put in").id;
            let places = Places::of(&sources, [Span::file(id)]);
            for start in 0..long.len() + 3 {
                let span = Span::new(id, start..start + 5);
                assert_eq!(places.locate(span), sources.locate(span), "{path} {start}");
            }
        }
    }
}
