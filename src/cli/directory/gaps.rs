//! `budkavle directory gaps`.

use std::process::ExitCode;

use budkavle::diagnostic::words::Language;
use budkavle::directory::Date;
use budkavle::directory::gaps::Asked;
use budkavle::figures::{Names, gaps};
use budkavle::report::{self, Trouble};
use clap::Args;

use super::read::{self, Form};
use crate::cli::print;

/// What is asked, and how it is told.
#[derive(Args)]
pub struct Gaps {
    #[command(flatten)]
    common: read::Common,
    /// How many months facts stay good after somebody verified them
    #[arg(long, value_name = "N", default_value_t = 12)]
    months: u32,
    /// The day that it is, instead of today: 2026-12-24
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<jiff::civil::Date>,
}

/// Looks for what is missing and prints it.
pub fn run(options: &Gaps) -> Result<ExitCode, Trouble> {
    let read = read::read_for_staff(&options.common)?;
    let day = options.date.unwrap_or_else(|| report::today(&read.project, 0));
    let today = Date { year: day.year(), month: day.month() as u8, day: day.day() as u8 };
    let names = Names { directory: &read.project.directory, language: &read.language, report: None };
    // In the language of the names, where the program speaks it.
    let tag = &read.language.locale.tag;
    let lang = if Language::of(tag) == Language::Swedish { "sv" } else { "en" };
    let words = print::words(tag);
    let asked = Asked { today, months: options.months, language: &read.project.config.source_locale };
    let found = gaps::report(&names, &words, lang, asked);
    match options.common.format {
        Form::Text => anstream::print!("{}", found.text()),
        Form::Csv => anstream::print!("{}", found.csv()),
        Form::Html => anstream::print!("{}", found.html()),
    }
    Ok(read.verdict())
}
