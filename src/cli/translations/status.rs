//! `budkavle translations status`.

use std::process::ExitCode;

use budkavle::handover::{status, status_html};
use budkavle::report::Trouble;
use clap::{Args, ValueEnum};

use super::Of;

#[derive(Args)]
pub struct Status {
    #[command(flatten)]
    of: Of,
    /// How it is told
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people at a terminal
    Text,
    /// For programs
    Json,
    /// A page to put somewhere or to print
    Html,
}

/// Tells how everything stands.
pub fn run(options: &Status) -> Result<ExitCode, Trouble> {
    let read = options.of.read()?;
    let project = &read.loaded.project;
    let found = status::status(project, &options.of.campaign);
    let text = match options.format {
        Format::Text => status::text(&found, &read.words),
        Format::Json => status::json(&found).to_string(),
        Format::Html => status_html::html(&found, &project.config.language, &project.config.source_locale, &read.words),
    };
    anstream::println!("{text}");
    Ok(ExitCode::SUCCESS)
}
