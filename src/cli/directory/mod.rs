//! `budkavle directory`: commands about the services. A file a command.

mod hours;

use std::process::ExitCode;

use budkavle::report::Trouble;
use clap::Subcommand;

/// What can be done with the directory.
#[derive(Subcommand)]
pub enum Command {
    /// Shows how opening hours are understood, and how each language shows them
    Hours(hours::Hours),
}

/// Runs a command.
pub fn run(command: &Command) -> Result<ExitCode, Trouble> {
    match command {
        Command::Hours(options) => hours::run(options),
    }
}
