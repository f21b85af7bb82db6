//! What the commands print: diagnostics in the form asked for, and a short summary. Colour and cursor only where a person looks.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use budkavle::diagnostic::words::{FluentArgs, Language, Words};
use budkavle::diagnostic::{Diagnostic, Severity, report};
use budkavle::parse::config;
use budkavle::report::{Outcome, Report, SiteReport, Trouble};
use budkavle::source::Sources;

use super::Format;

/// What becomes of notes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Notes {
    /// Each is printed.
    Listed,
    /// Only how many there are of each kind.
    Counted,
}

/// The words in the language that the project's staff reads.
pub fn words(language: &str) -> Words {
    Words::new(Language::of(language))
}

/// The words in the language of the project at `root` or around it, else of the one that the program was started in; outside a project in
/// that of whoever started it.
pub fn words_at(root: &Path) -> Words {
    let here = std::env::current_dir().unwrap_or_default();
    let there = here.join(root);
    let root = there.ancestors().chain(here.ancestors()).find(|folder| folder.join("budkavle.toml").is_file());
    let read = root.and_then(|root| Sources::read_only(root, ["budkavle.toml"]).ok());
    let language = read.and_then(|sources| Some(Language::of(&config::project(sources.text("budkavle.toml")?).0.language)));
    Words::new(language.unwrap_or_else(Language::of_environment))
}

/// A base URL from the command line, with its trailing slash.
pub fn base_url(url: &str) -> Result<String, Trouble> {
    if config::is_web_address(url) && !url.contains(['?', '#']) {
        return Ok(format!("{}/", url.trim_end_matches('/')));
    }
    Err(Trouble::BaseUrl(url.to_owned()))
}

/// Prints what was said.
pub fn diagnostics(report: &Report, words: &Words, format: Format, notes: Notes) {
    let all = report.said();
    match format {
        Format::Json => anstream::println!("{}", report::json(&all, &report.sources, words)),
        Format::Sarif => anstream::println!("{}", report::sarif(&all, &report.sources, words)),
        Format::Text => {
            let listed = |d: &&Diagnostic| notes == Notes::Listed || d.severity != Severity::Note;
            let shown: Vec<Diagnostic> = all.iter().filter(listed).cloned().collect();
            anstream::eprint!("{}", report::text(&shown, &report.sources, words, true));
            if notes == Notes::Counted {
                count_notes(&all, words);
            }
        }
    }
    for trouble in report.troubles() {
        anstream::eprintln!("budkavle: {}", trouble.said(words));
    }
}

/// Prints what was said of something that is no site.
pub fn said(said: &[Diagnostic], sources: &Sources, words: &Words, format: Format) {
    match format {
        Format::Json => anstream::println!("{}", report::json(said, sources, words)),
        Format::Sarif => anstream::println!("{}", report::sarif(said, sources, words)),
        Format::Text => anstream::eprint!("{}", report::text(said, sources, words, true)),
    }
}

fn count_notes(all: &[Diagnostic], words: &Words) {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for diagnostic in all.iter().filter(|d| d.severity == Severity::Note) {
        *counts.entry(diagnostic.code).or_default() += 1;
    }
    if counts.is_empty() {
        return;
    }
    let listed: Vec<String> = counts.iter().map(|(code, count)| format!("{code} {count}")).collect();
    let mut args = FluentArgs::new();
    args.set("notes", counts.values().sum::<i64>());
    args.set("list", listed.join(", "));
    anstream::eprintln!("{}\n", words.get("summary-notes", &args));
}

/// Prints what became of each campaign.
pub fn summary(report: &Report, words: &Words, output: &Path, took: Duration) {
    for site in &report.sites {
        anstream::println!("{}", line(site, words, output));
        let pages: Vec<String> = site.pages.iter().map(|(locale, count)| format!("{locale} {count}")).collect();
        let mut args = FluentArgs::new();
        args.set("list", pages.join(" · "));
        args.set("services", site.services as i64);
        anstream::println!("  {}", words.get("summary-pages", &args));
        if let Some(day) = site.next_change {
            let mut args = FluentArgs::new();
            args.set("day", day.to_string());
            anstream::println!("  {}", words.get("summary-next-change", &args));
        }
    }
    let all = report.said();
    let count = |severity| all.iter().filter(|d| d.severity == severity).count() as i64;
    let mut args = FluentArgs::new();
    args.set("errors", count(Severity::Error));
    args.set("warnings", count(Severity::Warning));
    args.set("notes", count(Severity::Note));
    let seconds = format!("{:.2} s", took.as_secs_f64());
    anstream::println!("{} {seconds}", words.get("summary-faults", &args));
}

fn line(site: &SiteReport, words: &Words, output: &Path) -> String {
    let mut args = FluentArgs::new();
    args.set("campaign", site.campaign.clone());
    args.set("pages", site.pages.iter().map(|(_, count)| *count as i64).sum::<i64>());
    args.set("folder", budkavle::report::shown(&output.join(&site.campaign)));
    let id = match &site.outcome {
        Outcome::Checked => "summary-checked",
        Outcome::Refused => "summary-held-back",
        Outcome::Published(outcome) => {
            args.set("written", outcome.written as i64);
            args.set("kept", outcome.kept as i64);
            "summary-published"
        }
        Outcome::Unchanged => "summary-unchanged",
        Outcome::Failed(_) => "summary-failed",
    };
    words.get(id, &args)
}
