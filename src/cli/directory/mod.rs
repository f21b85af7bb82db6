//! `budkavle directory`: what can be done with the table of services; a file a command.

mod gaps;
mod hours;
mod matrix;
mod read;

use std::process::ExitCode;

use budkavle::report::Trouble;
use clap::Subcommand;

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
}

/// Runs a command.
///
/// # Errors
/// The machine's trouble, which stops the program.
pub fn run(command: &Command) -> Result<ExitCode, Trouble> {
    match command {
        Command::Matrix(options) => matrix::run(options),
        Command::Gaps(options) => gaps::run(options),
        Command::Hours(options) => hours::run(options),
    }
}
