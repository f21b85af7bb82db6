//! `budkavle directory matrix`.

use std::process::ExitCode;

use budkavle::directory::matrix as count;
use budkavle::figures::{Names, sheet};
use budkavle::report::Trouble;
use clap::{Args, ValueEnum};

use super::read::{self, Form};

/// What is counted, and how it is told.
#[derive(Args)]
pub struct Matrix {
    #[command(flatten)]
    common: read::Common,
    /// Which figure [default: both; with csv, the first]
    #[arg(long, value_enum)]
    figure: Option<Figure>,
    /// What situations, groups, sectors and areas are called
    #[arg(long, value_enum, default_value_t = Labels::Names)]
    labels: Labels,
    /// What the cells of a CSV file hold
    #[arg(long, value_enum, default_value_t = Cells::Percent)]
    cells: Cells,
}

#[derive(Clone, Copy, ValueEnum)]
enum Figure {
    /// For whom and by whom: shares of the services in each column (figure 5)
    SectorAndTargetGroup,
    /// Where: shares of the areas named in each column (figure 6)
    Area,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Labels {
    /// As on the site
    Names,
    /// As in the report of 2019
    Report,
}

#[derive(Clone, Copy, ValueEnum)]
enum Cells {
    /// Shares, as in the report
    Percent,
    /// Numbers
    Count,
    /// Both, in a column each
    Both,
}

/// Counts the services and prints the figures.
pub fn run(options: &Matrix) -> Result<ExitCode, Trouble> {
    let read = read::read(&options.common)?;
    let wanted = match options.figure {
        Some(Figure::SectorAndTargetGroup) => vec![count::Figure::SectorAndTargetGroup],
        Some(Figure::Area) => vec![count::Figure::Area],
        None if options.common.format == Form::Csv => vec![count::Figure::SectorAndTargetGroup],
        None => count::Figure::ALL.to_vec(),
    };
    let report = |figure| (options.labels == Labels::Report).then_some(figure);
    let names = |figure| Names { directory: &read.project.directory, language: &read.language, report: report(figure) };
    let sheets: Vec<sheet::Sheet> = wanted.into_iter().map(|figure| sheet::sheet(&names(figure), figure)).collect();
    let cells = match options.cells {
        Cells::Percent => sheet::Cells::Percent,
        Cells::Count => sheet::Cells::Count,
        Cells::Both => sheet::Cells::Both,
    };
    match options.common.format {
        Form::Text => anstream::print!("{}", sheets.iter().map(sheet::text).collect::<Vec<_>>().join("\n")),
        Form::Csv => anstream::print!("{}", sheets.iter().map(|s| sheet::csv(s, cells)).collect::<String>()),
        Form::Html => anstream::print!("{}", sheet::html(&sheets)),
    }
    Ok(read.verdict())
}
