//! A figure of the directory as pages show it: `:::matrix`. The counting is `directory`'s; here it gets headings, numbers and notes in the
//! page's language, each marked where it falls back to another.

use super::Rendering;
use super::phrases::{area_name, message};
use super::view::{MatrixCell, MatrixRow, MatrixView, Phrase};
use crate::directory::matrix::{Figure, Matrix, Row, Subject, matrix, percent};
use crate::figures::sheet::{left_out, note_ids};

/// All that the component's template sees of a figure of the whole directory.
pub fn view(rendering: &Rendering, language: usize, figure: Figure) -> MatrixView {
    let site = &rendering.site;
    let counted = matrix(&site.directory, figure);
    let word = |id: &str| message(site, language, id, &[]);
    let (caption, corner, total) = match figure {
        Figure::SectorAndTargetGroup => ("matrix-caption-sector-and-target-group", "matrix-group", "matrix-services"),
        Figure::Area => ("matrix-caption-area", "matrix-area", "matrix-mentions"),
    };
    MatrixView {
        caption: word(caption),
        corner: word(corner),
        columns: counted.columns.iter().map(|id| word(&format!("situation-{id}"))).collect(),
        total: word(total),
        sizes: counted.sizes.iter().map(|n| number(rendering, language, *n)).collect(),
        rows: rows(rendering, language, &counted),
        notes: notes(rendering, language, &counted),
    }
}

fn rows(rendering: &Rendering, language: usize, counted: &Matrix) -> Vec<MatrixRow> {
    let row = |row: &Row| MatrixRow {
        name: name(rendering, language, &row.subject),
        cells: row.counts.iter().zip(&counted.sizes).map(|(&count, &size)| cell(rendering, language, count, size)).collect(),
    };
    let mut rows: Vec<MatrixRow> = counted.rows.iter().map(row).collect();
    if counted.figure == Figure::Area {
        let sorter = &rendering.shared(language).sorter;
        // As the report sorts: a hyphen stands where a space might.
        rows.sort_by_cached_key(|row| (sorter.key(&row.name.text.replace('-', " ")), row.name.text.clone()));
    }
    rows
}

fn name(rendering: &Rendering, language: usize, subject: &Subject) -> Phrase {
    let site = &rendering.site;
    match subject {
        Subject::TargetGroup(id) => message(site, language, &format!("target-group-{id}"), &[]),
        Subject::Sector(id) => message(site, language, &format!("sector-{id}"), &[]),
        Subject::Area(code) if *code == site.directory.county => message(site, language, "matrix-whole-county", &[]),
        Subject::Area(code) => area_name(site, language, code),
    }
}

fn cell(rendering: &Rendering, language: usize, count: u64, size: u64) -> MatrixCell {
    let share = |percent: u64| message(&rendering.site, language, "matrix-percent", &[("percent", &percent.to_string())]).text;
    let percent = percent(count, size).map(|p| crate::locale::plain(&share(p)));
    MatrixCell { count: number(rendering, language, count), percent }
}

fn notes(rendering: &Rendering, language: usize, counted: &Matrix) -> Vec<Phrase> {
    let site = &rendering.site;
    let always = note_ids(counted.figure).into_iter().map(|id| message(site, language, id, &[]));
    let count = |services: &[usize]| number(rendering, language, services.len() as u64);
    let some = left_out(counted).into_iter().map(|(id, services)| message(site, language, id, &[("count", &count(services))]));
    always.chain(some).collect()
}

fn number(rendering: &Rendering, language: usize, n: u64) -> String {
    rendering.shared(language).formatter.number(i64::try_from(n).unwrap_or(i64::MAX))
}
