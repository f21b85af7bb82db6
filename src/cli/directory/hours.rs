//! `budkavle directory hours`: what is understood of a text with opening hours. Needs no project; in one it uses the project's languages.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use budkavle::diagnostic::Diagnostic;
use budkavle::diagnostic::words::{FluentArgs, FluentValue, Language, Words};
use budkavle::directory::hours::{self as reading, Hours as Read, Kind, osm::osm};
use budkavle::locale::{Catalogue, Formatter, Locale, bundled, plain};
use budkavle::parse;
use budkavle::render::hours::lines;
use budkavle::report::Trouble;
use budkavle::source::{Source, Sources, Text};
use clap::Args;

use crate::cli::verdict;

/// A text with opening hours, and where the project is.
#[derive(Args)]
pub struct Hours {
    /// The hours as staff write them, in Swedish: "mån–fre 8–16, lunchstängt 12–13"
    text: String,
    /// Exceptions from them: "2026-12-24–2026-12-26 stängt"
    #[arg(long, value_name = "TEXT")]
    exceptions: Option<String>,
    /// The project whose languages are used; without one, those that come with the program
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// A language that pages are in.
struct Shown {
    locale: Locale,
    catalogue: Catalogue,
}

/// Prints what is understood.
pub fn run(options: &Hours) -> Result<ExitCode, Trouble> {
    let (shown, staff) = languages(&options.root)?;
    let words = Words::new(staff);
    let mut hours = reading::read(&options.text);
    if let Some(exceptions) = &options.exceptions {
        hours = reading::read_exceptions(hours, exceptions);
    }
    understood(&hours, &words, &built_in(if staff == Language::Swedish { "sv" } else { "en" }));
    anstream::println!("\n{}", line(&words, "hours-shown", &[]));
    let width = shown.iter().map(|s| s.locale.tag.len()).max().unwrap_or_default();
    for language in &shown {
        for (index, text) in on_pages(language, &hours, &words).iter().enumerate() {
            let tag = if index == 0 { language.locale.tag.as_str() } else { "" };
            anstream::println!("  {tag:width$}  {text}");
        }
    }
    not_understood(&hours, options, &words);
    Ok(verdict(hours.kind() == Kind::Error || !hours.exceptions.faults.is_empty()))
}

fn line(words: &Words, id: &str, facts: &[(&'static str, &str)]) -> String {
    words.get(id, &facts.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect::<FluentArgs>())
}

/// The blocks, in the words of whoever runs the program, and OpenStreetMap's form.
fn understood(hours: &Read, words: &Words, own: &Shown) {
    anstream::println!("{}", line(words, "hours-of", &[("typed", &hours.typed)]));
    // What was not understood is told by itself.
    let part = Read { unread: Vec::new(), faults: Vec::new(), exceptions: reading::Exceptions::default(), ..hours.clone() };
    let blocks = lines(&own.locale, &own.catalogue, &Formatter::new(&own.locale), &part, jiff::Zoned::now().date()).unwrap_or_default();
    if blocks.is_empty() {
        return anstream::println!("{}", line(words, "hours-nothing", &[]));
    }
    anstream::println!("\n{}", line(words, "hours-understood", &[]));
    blocks.iter().for_each(|block| anstream::println!("  {block}"));
    match osm(hours) {
        Some(osm) => {
            anstream::println!("{}", line(words, "hours-osm", &[("osm", &osm)]));
            if !hours.holidays_said && !osm.starts_with("24/7") && !osm.starts_with("Mo-Su") {
                anstream::println!("{}", line(words, "hours-holidays-unsaid", &[]));
            }
        }
        None => anstream::println!("{}", line(words, "hours-no-osm", &[])),
    }
}

/// What stands on a page of a language.
fn on_pages(language: &Shown, hours: &Read, words: &Words) -> Vec<String> {
    let swedish = language.locale.tag == "sv" || language.locale.ordinary.as_deref() == Some("sv");
    let said = lines(&language.locale, &language.catalogue, &Formatter::new(&language.locale), hours, jiff::Zoned::now().date())
        .filter(|_| !swedish);
    let typed =
        || vec![format!("{} ({})", [hours.typed.as_str(), &hours.exceptions.typed].join(" ").trim(), line(words, "hours-as-typed", &[]))];
    said.map_or_else(typed, |lines| lines.iter().map(|text| plain(text)).collect())
}

fn not_understood(hours: &Read, options: &Hours, words: &Words) {
    let exceptions = options.exceptions.as_deref().unwrap_or_default();
    let faults = [(&options.text[..], &hours.faults), (exceptions, &hours.exceptions.faults)];
    let unread = [(&options.text[..], &hours.unread), (exceptions, &hours.exceptions.unread)];
    let said = |code: &'static str, part: &str, reason: &str, meant: &str| {
        let place = budkavle::source::Span::file(budkavle::source::FileId(0));
        let cell = line(words, "hours-text", &[]);
        let facts = Diagnostic::error(code, place).with("value", part).with("reason", reason).with("cell", cell).with("suggestion", meant);
        words.of(&facts)
    };
    for (text, fault) in faults.iter().flat_map(|(text, faults)| faults.iter().map(move |fault| (text, fault))) {
        let said = said("impossible-hours", &text[fault.range.clone()], fault.reason.id(), &fault.suggestion);
        anstream::println!("\n{} {}", line(words, "hours-impossible", &[]), said.message);
        said.help.iter().for_each(|help| anstream::println!("  {help}"));
    }
    for (text, part) in unread.iter().flat_map(|(text, parts)| parts.iter().map(move |part| (text, part))) {
        let said = said("unread-hours", &text[part.range.clone()], part.why.id(), part.why.suggestion());
        anstream::println!("\n{} {}", line(words, "hours-not-understood", &[]), said.message);
    }
}

/// The languages of the project, and the one that its staff reads; without a project those that come with the program.
fn languages(root: &Path) -> Result<(Vec<Shown>, Language), Trouble> {
    let project = root.join("budkavle.toml").is_file();
    let sources = if project { Sources::read(root, None)? } else { Sources::from_texts([]) };
    if !project {
        let staff = Language::of_environment();
        let tags: BTreeSet<String> =
            texts(&sources, "locales/").iter().filter_map(|text| text.path.split('/').nth(1).map(str::to_owned)).collect();
        return Ok((tags.iter().map(|tag| built_in(tag)).collect(), staff));
    }
    let (project, _) = parse::parse(&sources, &parse::Memos::default());
    let tags: Vec<Locale> = project.config.locales.clone();
    Ok((
        tags.into_iter().map(|locale| Shown { catalogue: catalogue(&locale, &sources), locale }).collect(),
        Language::of(&project.config.language),
    ))
}

/// A language as it comes with the program.
fn built_in(tag: &str) -> Shown {
    let locale = Locale::of(tag).or_else(|| Locale::of("en")).expect("en is a tag");
    Shown { catalogue: catalogue(&locale, &Sources::from_texts([])), locale }
}

fn catalogue(locale: &Locale, sources: &Sources) -> Catalogue {
    let own = |tag: &String| {
        let mut own = texts(sources, &format!("locales/{tag}/"));
        own.sort_by_key(|text| !text.built_in);
        own.into_iter().map(|text| (tag.clone(), bundled(&text.text))).collect::<Vec<_>>()
    };
    let files: Vec<_> = std::iter::once(&locale.tag).chain(&locale.fallback).flat_map(own).collect();
    Catalogue::new(locale, &files)
}

/// The message files below a folder.
fn texts(sources: &Sources, folder: &str) -> Vec<Arc<Text>> {
    let text = |source: &Source| if let Source::Text(text) = source { Some(text.clone()) } else { None };
    sources.under(folder).filter_map(text).filter(|text| text.path.ends_with(".ftl")).collect()
}
