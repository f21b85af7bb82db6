//! The two figures of the directory: which services there are for whom (sector and target group), and where (area), situation by situation.
//! Whole numbers all the way. Nothing here knows the subject, words or languages, and no share is bent so that a column adds up to 100.
//!
//! Source of the rules: Länsstyrelsen Stockholm, report 2019:6, figures 5 and 6, whose every cell they give.

use std::collections::BTreeSet;

use super::{AreaKind, Directory, Service};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// By target group and by sector: shares of the services in the column.
    SectorAndTargetGroup,
    /// By area: shares of the mentions of areas in the column.
    Area,
}

impl Figure {
    /// Every figure.
    pub const ALL: [Figure; 2] = [Figure::SectorAndTargetGroup, Figure::Area];

    /// As commands and pages write it: `sector-and-target-group`.
    pub fn id(self) -> &'static str {
        match self {
            Figure::SectorAndTargetGroup => "sector-and-target-group",
            Figure::Area => "area",
        }
    }

    /// The figure of that id.
    pub fn by_id(id: &str) -> Option<Figure> {
        Figure::ALL.into_iter().find(|f| f.id() == id)
    }
}

/// What a row is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A target group, by id.
    TargetGroup(String),
    /// A sector, by id.
    Sector(String),
    /// An area, by code.
    Area(String),
}

/// A row: how many in each column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub subject: Subject,
    /// By column: services, in the figure of areas mentions.
    pub counts: Vec<u64>,
}

/// A figure, counted. Services are named by their number in the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// What is counted.
    pub figure: Figure,
    /// Ids of the situations, in their own order.
    pub columns: Vec<String>,
    /// By column, what its shares are of: its services; in the figure of areas, its mentions of areas that have a row.
    pub sizes: Vec<u64>,
    /// Target groups, then sectors; or areas, the widest first, the others by code.
    pub rows: Vec<Row>,
    /// Services that say no situation: they are in no column.
    pub without_situation: Vec<usize>,
    /// Services in a column that say no target group, or in the figure of areas none.
    pub without_target_group: Vec<usize>,
    /// Services in a column that say no sector, or in the figure of areas none.
    pub without_sector: Vec<usize>,
    /// Services in a column that name an area outside the figure: another county, or the whole country.
    pub outside: Vec<usize>,
}

/// The share of `count` in `size` in whole per cent, a half upwards; none of nothing. Source: figure 6, where 2 of 16 is 13 %.
pub fn percent(count: u64, size: u64) -> Option<u64> {
    (size > 0).then(|| (200 * count + size) / (2 * size))
}

/// Counts a figure.
pub fn matrix(directory: &Directory, figure: Figure) -> Matrix {
    match figure {
        Figure::SectorAndTargetGroup => by_sector_and_target_group(directory),
        Figure::Area => by_area(directory),
    }
}

/// The area whose parts are compared: the directory's county; without one, the country.
pub fn root(directory: &Directory) -> Option<&str> {
    let named = directory.areas.by_code(&directory.county);
    let country = || directory.areas.areas.values().find(|a| a.kind == AreaKind::Country);
    named.or_else(country).map(|a| a.code.as_str())
}

/// The row that a mention of `code` counts for: the root, or the part of it that the area is or lies in. None when it is outside.
pub fn row_of<'a>(directory: &'a Directory, root: &str, code: &'a str) -> Option<&'a str> {
    let around = directory.areas.ancestors(code).into_iter().map(|a| a.code.as_str());
    let chain: Vec<&str> = std::iter::once(code).chain(around).collect();
    let at = chain.iter().position(|c| *c == root)?;
    Some(chain[at.saturating_sub(1)])
}

fn by_sector_and_target_group(directory: &Directory) -> Matrix {
    let groups = directory.target_groups.terms.iter().map(|t| Subject::TargetGroup(t.id.clone()));
    let sectors = directory.sectors.terms.iter().map(|t| Subject::Sector(t.id.clone()));
    let mut matrix = empty(directory, Figure::SectorAndTargetGroup, groups.chain(sectors));
    for (number, service, columns) in placed(directory) {
        if service.target_groups.is_empty() {
            matrix.without_target_group.push(number);
        }
        if service.sector.is_none() {
            matrix.without_sector.push(number);
        }
        for column in columns {
            matrix.sizes[column] += 1;
            for row in &mut matrix.rows {
                let is_counted = match &row.subject {
                    Subject::TargetGroup(id) => service.target_groups.contains(id),
                    Subject::Sector(id) => service.sector.as_ref() == Some(id),
                    Subject::Area(_) => false,
                };
                row.counts[column] += u64::from(is_counted);
            }
        }
    }
    matrix
}

fn by_area(directory: &Directory) -> Matrix {
    let root = root(directory).unwrap_or_default();
    let shown = std::iter::once(root).chain(directory.areas.children(root).map(|a| a.code.as_str())).filter(|code| !code.is_empty());
    let mut matrix = empty(directory, Figure::Area, shown.map(|code| Subject::Area(code.to_owned())));
    for (number, service, columns) in placed(directory) {
        // An area is mentioned once by a service, though two of its districts be named.
        let rows: BTreeSet<&str> = service.areas.iter().filter_map(|code| row_of(directory, root, code)).collect();
        if service.areas.iter().any(|code| row_of(directory, root, code).is_none()) {
            matrix.outside.push(number);
        }
        for column in columns {
            matrix.sizes[column] += rows.len() as u64;
            for row in &mut matrix.rows {
                let is_counted = matches!(&row.subject, Subject::Area(code) if rows.contains(code.as_str()));
                row.counts[column] += u64::from(is_counted);
            }
        }
    }
    matrix
}

fn empty(directory: &Directory, figure: Figure, subjects: impl Iterator<Item = Subject>) -> Matrix {
    let columns: Vec<String> = directory.situations.terms.iter().map(|t| t.id.clone()).collect();
    let without = directory.services.iter().enumerate().filter(|(_, s)| columns_of(&columns, s).is_empty());
    Matrix {
        figure,
        sizes: vec![0; columns.len()],
        rows: subjects.map(|subject| Row { subject, counts: vec![0; columns.len()] }).collect(),
        without_situation: without.map(|(number, _)| number).collect(),
        without_target_group: Vec::new(),
        without_sector: Vec::new(),
        outside: Vec::new(),
        columns,
    }
}

/// The services that are in a column, each with its number and its columns.
fn placed(directory: &Directory) -> impl Iterator<Item = (usize, &Service, Vec<usize>)> {
    let situations: Vec<String> = directory.situations.terms.iter().map(|t| t.id.clone()).collect();
    let all = directory.services.iter().enumerate().map(move |(number, service)| (number, service, columns_of(&situations, service)));
    all.filter(|(_, _, columns)| !columns.is_empty())
}

fn columns_of(situations: &[String], service: &Service) -> Vec<usize> {
    (0..situations.len()).filter(|&at| service.situations.contains(&situations[at])).collect()
}

#[cfg(test)]
mod tests;
