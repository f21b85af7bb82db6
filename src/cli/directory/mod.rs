//! `budkavle directory`: what can be done with the table of services; a file a command.

mod export;
mod gaps;
mod hours;
mod import;
mod matrix;
mod read;
mod template;

use std::path::PathBuf;
use std::process::ExitCode;

use budkavle::diagnostic::words::Words;
use budkavle::exchange::Form;
use budkavle::parse::Project;
use budkavle::report::Trouble;
use budkavle::source::Sources;
use clap::{Args, Subcommand, ValueEnum};

use super::print;

/// Commands for the table of services.
#[derive(Subcommand)]
pub enum Command {
    /// Counts the services: for whom and by whom, or where
    ///
    /// The figures are those of the county administrative board's report 2019:6 (figures 5 and 6), for any table of services.
    Matrix(matrix::Matrix),
    /// Tells where help is missing, and where nobody knows
    ///
    /// For each area, situation and target group: whether there is a service, a telephone number, hours in the evening, an interpreter or
    /// another language, easy-to-read information, and facts verified of late. An empty cell means that nobody knows.
    Gaps(gaps::Gaps),
    /// Shows how opening hours are understood, and how each language shows them
    Hours(hours::Hours),
    /// Writes an empty spreadsheet for staff: headings, what each column means, and lists of what may be chosen
    Template(template::Template),
    /// Shows what a spreadsheet or HSDS data would change, and with --write changes it
    Import(import::Import),
    /// Writes the directory for Excel (csv, xlsx) or for other systems (hsds, json)
    Export(export::Export),
}

#[derive(Args)]
struct Root {
    /// The project: the folder with budkavle.toml
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

impl Root {
    /// The project, and the words that its staff reads.
    fn read(&self) -> Result<(Sources, Project, Words), Trouble> {
        if !self.root.join("budkavle.toml").is_file() {
            return Err(Trouble::NoProject(self.root.clone()));
        }
        let sources = Sources::read(&self.root, None)?;
        let (project, _) = budkavle::parse::parse(&sources, &budkavle::parse::Memos::default());
        let words = print::words(&project.config.language);
        Ok((sources, project, words))
    }
}

/// What a directory comes in as.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum From {
    /// A table as text
    Csv,
    /// An Excel workbook
    Xlsx,
    /// HSDS 3.0 or 3.1: a folder of tables, or a JSON file
    Hsds,
}

impl From {
    fn form(self) -> Form {
        match self {
            From::Csv => Form::Csv,
            From::Xlsx => Form::Xlsx,
            From::Hsds => Form::Hsds,
        }
    }
}

/// What a directory goes out as.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum To {
    /// A table as Swedish Excel opens it, with tables of texts beside it
    Csv,
    /// An Excel workbook
    Xlsx,
    /// HSDS 3.0: a folder of tables with datapackage.json
    Hsds,
    /// HSDS 3.0 as JSON
    Json,
}

impl To {
    fn form(self) -> Form {
        match self {
            To::Csv => Form::Csv,
            To::Xlsx => Form::Xlsx,
            To::Hsds => Form::Hsds,
            To::Json => Form::Json,
        }
    }
}

/// Runs a command.
///
/// # Errors
/// The machine's trouble, which stops the program.
pub fn run(command: &Command) -> Result<ExitCode, Trouble> {
    match command {
        Command::Template(options) => template::run(options),
        Command::Import(options) => import::run(options),
        Command::Export(options) => export::run(options),
        Command::Matrix(options) => matrix::run(options),
        Command::Gaps(options) => gaps::run(options),
        Command::Hours(options) => hours::run(options),
    }
}
