//! `budkavle translations`: what translators and those who lead them ask for.

mod lint;

use std::process::ExitCode;

use budkavle::report::Trouble;
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Translations {
    /// Checks any folder of Fluent files against its source language
    Lint(lint::Lint),
}

/// Runs a command.
pub fn run(command: &Translations) -> Result<ExitCode, Trouble> {
    match command {
        Translations::Lint(options) => lint::run(options),
    }
}
