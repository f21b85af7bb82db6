//! `budkavle translations lint`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use budkavle::diagnostic::words::{FluentArgs, Words};
use budkavle::diagnostic::{Severity, report};
use budkavle::lint::{Linted, Missing, folder};
use budkavle::report::Trouble;
use clap::Args;

use super::super::{Format, print, verdict};

#[derive(Args)]
pub struct Lint {
    /// The folder that has a folder of .ftl files for each language
    dir: PathBuf,
    /// The language that the others are translated from: the name of its folder
    #[arg(long, value_name = "LOCALE")]
    source: String,
    /// Only this language (can be given several times)
    #[arg(long, value_name = "LOCALE")]
    locale: Vec<String>,
    /// How what is wrong is told
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Tells what is wrong, and fails if anything is an error.
pub fn run(options: &Lint) -> Result<ExitCode, Trouble> {
    let missing = if options.format == Format::Text { Missing::Together } else { Missing::Each };
    let linted = folder(&options.dir, &options.source, &options.locale, missing)?;
    // It needs no project, but is mostly started in one.
    let words = print::words_at(Path::new("."));
    match options.format {
        Format::Json => anstream::println!("{}", report::json(&linted.said, &linted.sources, &words)),
        Format::Sarif => anstream::println!("{}", report::sarif(&linted.said, &linted.sources, &words)),
        Format::Text => {
            anstream::eprint!("{}", report::text(&linted.said, &linted.sources, &words, true));
            summary(&linted, &words);
        }
    }
    Ok(verdict(linted.said.iter().any(|d| d.severity == Severity::Error)))
}

fn summary(linted: &Linted, words: &Words) {
    let count = |severity| linted.said.iter().filter(|d| d.severity == severity).count() as i64;
    let mut args = FluentArgs::new();
    args.set("messages", linted.messages as i64);
    args.set("locales", linted.locales.len() as i64);
    args.set("errors", count(Severity::Error));
    args.set("warnings", count(Severity::Warning));
    args.set("notes", count(Severity::Note));
    anstream::println!("{} {}", words.get("summary-linted", &args), words.get("summary-faults", &args));
}
