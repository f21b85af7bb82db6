//! The matrix in words: headings, cells and notes in one language, as text, CSV and HTML. The CSV has the rows, columns and cells of the
//! report's own figures, so that the two can be laid side by side.

use minijinja::context;
use minijinja::value::{Serde, Value};
use serde::Serialize;

use super::{Names, csv_of, page};
use crate::directory::matrix::{Figure, Matrix, matrix, percent};
use crate::directory::table::guarded;
use crate::locale::{FluentArgs, Formatter};

/// A figure in words.
#[derive(Debug, Clone, Serialize)]
pub struct Sheet {
    /// BCP 47 tag of the language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What the figure shows.
    pub caption: String,
    /// The heading of the headings.
    pub corner: String,
    /// Headings of the columns.
    pub columns: Vec<String>,
    /// What the shares are of.
    pub total: String,
    /// How many there are of it in each column.
    pub sizes: Vec<u64>,
    /// The rows.
    pub rows: Vec<Line>,
    /// What must be said with it.
    pub notes: Vec<String>,
    #[serde(skip)]
    figure: Option<Figure>,
}

/// A row in words.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// Its heading.
    pub name: String,
    /// Its cells, one for each column.
    pub cells: Vec<Share>,
}

/// A cell.
#[derive(Debug, Clone, Serialize)]
pub struct Share {
    /// How many.
    pub count: u64,
    /// Of all in the column, in whole per cent.
    pub percent: Option<u64>,
    /// The number as the language writes it.
    pub number: String,
    /// The share as the language writes it; none of nothing.
    pub share: Option<String>,
}

/// What the cells of a CSV file hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cells {
    /// Shares, as in the report.
    Percent,
    /// Numbers.
    Count,
    /// Both, in a column each.
    Both,
}

/// Counts a figure and puts it into words.
pub fn sheet(names: &Names<'_>, figure: Figure) -> Sheet {
    let counted = matrix(names.directory, figure);
    let locale = &names.language.locale;
    let formatter = Formatter::new(locale);
    let share = |count: u64, size: u64| {
        let percent = percent(count, size);
        let number = |n: u64| formatter.number(i64::try_from(n).unwrap_or(i64::MAX));
        let words = percent.map(|p| names.message("matrix-percent", &FluentArgs::from_iter([("percent", number(p))])));
        Share { count, percent, number: number(count), share: words }
    };
    let line = |row: &crate::directory::matrix::Row| Line {
        name: names.subject(&row.subject),
        cells: row.counts.iter().zip(&counted.sizes).map(|(&count, &size)| share(count, size)).collect(),
    };
    let mut rows: Vec<Line> = counted.rows.iter().map(line).collect();
    if figure == Figure::Area {
        names.sort(&mut rows, |line| line.name.clone());
    }
    let of_report = |id: &str| names.word(&if names.report.is_some() { format!("{id}.report") } else { id.to_owned() });
    let (caption, corner, total) = match figure {
        Figure::SectorAndTargetGroup => ("matrix-caption-sector-and-target-group", names.word("matrix-group"), "matrix-services"),
        Figure::Area => ("matrix-caption-area", of_report("matrix-area"), "matrix-mentions"),
    };
    Sheet {
        lang: locale.tag.clone(),
        dir: locale.direction.as_str(),
        caption: names.word(caption),
        corner,
        columns: counted.columns.iter().map(|id| names.situation(id)).collect(),
        total: names.word(total),
        sizes: counted.sizes.clone(),
        rows,
        notes: notes(names, &counted),
        figure: Some(figure),
    }
}

/// What a reader of the figure must know: what the shares are of, that they are rounded, and what is not in it.
fn notes(names: &Names<'_>, counted: &Matrix) -> Vec<String> {
    let mut notes: Vec<String> = note_ids(counted.figure).iter().map(|id| names.word(id)).collect();
    for (id, services) in left_out(counted) {
        notes.push(names.message(id, &FluentArgs::from_iter([("count", services.len() as i64)])));
    }
    notes
}

/// The messages of a figure that hold for every directory.
pub fn note_ids(figure: Figure) -> [&'static str; 2] {
    match figure {
        Figure::SectorAndTargetGroup => ["matrix-note-services", "matrix-note-rounding"],
        Figure::Area => ["matrix-note-mentions", "matrix-note-rounding"],
    }
}

/// What is not in the figure, or not in all of it: messages with the variable `count`, and the services.
pub fn left_out(counted: &Matrix) -> Vec<(&'static str, &[usize])> {
    let all = [
        ("matrix-note-outside", &counted.outside),
        ("matrix-note-without-target-group", &counted.without_target_group),
        ("matrix-note-without-sector", &counted.without_sector),
        ("matrix-note-without-situation", &counted.without_situation),
    ];
    all.into_iter().filter(|(_, services)| !services.is_empty()).map(|(id, services)| (id, services.as_slice())).collect()
}

/// As CSV. With shares alone it has the rows and cells of the report's figure.
pub fn csv(sheet: &Sheet, cells: Cells) -> String {
    let both = |number: &str, share: &str| match cells {
        Cells::Percent => vec![share.to_owned()],
        Cells::Count => vec![number.to_owned()],
        Cells::Both => vec![number.to_owned(), share.to_owned()],
    };
    let is_area = sheet.figure == Some(Figure::Area);
    // The report's figure 5 has nothing in its corner, and tells how many services there are; its figure 6 does not tell the mentions.
    let mut header = vec![if is_area { guarded(&sheet.corner).into_owned() } else { String::new() }];
    header.extend(
        sheet
            .columns
            .iter()
            .flat_map(|name| both(&guarded(name), &guarded(&if cells == Cells::Both { format!("{name} %") } else { name.clone() }))),
    );
    let mut total = vec![guarded(&sheet.total).into_owned()];
    total.extend(sheet.sizes.iter().flat_map(|n| if cells == Cells::Both { both(&n.to_string(), "") } else { vec![n.to_string()] }));
    let line = |line: &Line| {
        let share = |s: &Share| both(&s.count.to_string(), &s.percent.map_or_else(String::new, |p| format!("{p}%")));
        std::iter::once(guarded(&line.name).into_owned()).chain(line.cells.iter().flat_map(share)).collect()
    };
    let total = (!is_area || cells != Cells::Percent).then_some(total);
    csv_of(std::iter::once(header).chain(total).chain(sheet.rows.iter().map(line)))
}

/// As text for a terminal: columns numbered, their names below.
pub fn text(sheet: &Sheet) -> String {
    let mut table: Vec<Vec<String>> =
        vec![std::iter::once(sheet.corner.clone()).chain((1..=sheet.columns.len()).map(|n| n.to_string())).collect()];
    table.push(std::iter::once(sheet.total.clone()).chain(sheet.sizes.iter().map(u64::to_string)).collect());
    let shown = |s: &Share| match &s.share {
        Some(share) => format!("{} ({share})", s.number),
        None => "–".to_owned(),
    };
    table.extend(sheet.rows.iter().map(|l| std::iter::once(l.name.clone()).chain(l.cells.iter().map(shown)).collect()));
    let width = |at: usize| table.iter().filter_map(|row| row.get(at)).map(|c| c.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..=sheet.columns.len()).map(width).collect();
    let mut out = format!("{}\n\n", sheet.caption);
    for row in &table {
        let padded = row.iter().zip(&widths).enumerate().map(|(at, (c, w))| {
            let space = " ".repeat(w - c.chars().count());
            if at == 0 { format!("{c}{space}") } else { format!("{space}{c}") }
        });
        out.push_str(padded.collect::<Vec<_>>().join("  ").trim_end());
        out.push('\n');
    }
    out.push('\n');
    out.extend(sheet.columns.iter().enumerate().map(|(at, name)| format!("{}  {name}\n", at + 1)));
    out.push('\n');
    out.extend(sheet.notes.iter().map(|note| format!("{note}\n")));
    out
}

/// As one page of HTML.
pub fn html(sheets: &[Sheet]) -> String {
    let Some(first) = sheets.first() else { return String::new() };
    page("matrix.html", context! { lang => &first.lang, dir => first.dir, title => &first.caption, sheets => Value::from(Serde(sheets)) })
}
