//! `budkavle translations export`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use budkavle::diagnostic::words::FluentArgs;
use budkavle::handover::handout::{Handout, handout};
use budkavle::handover::segments::Segment;
use budkavle::handover::sheet;
use budkavle::locale::{Direction, Kind};
use budkavle::report::Trouble;
use budkavle::translations::pages::source_of;
use budkavle::{Loaded, seen, write};
use clap::{Args, ValueEnum};

use super::{Of, verdict};

#[derive(Args)]
pub struct Export {
    #[command(flatten)]
    of: Of,
    /// The language to translate into
    locale: String,
    /// The kind of file
    #[arg(long, value_enum, default_value_t = To::Xlsx)]
    to: To,
    /// The file to write [default: translations-LOCALE.xlsx]
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// Everything, what is up to date too
    #[arg(long)]
    all: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum To {
    /// A workbook for Excel and its like
    Xlsx,
}

/// Writes the workbook.
pub fn run(options: &Export) -> Result<ExitCode, Trouble> {
    let read = options.of.read()?;
    let (project, words) = (&read.loaded.project, &read.words);
    let mut args = FluentArgs::new();
    args.set("locale", options.locale.clone());
    let known = project.config.locale(&options.locale).filter(|locale| source_of(project, locale).is_some());
    let Some(locale) = known else {
        anstream::eprintln!("{}", words.get("export-no-locale", &args));
        return Ok(verdict(true));
    };
    let Handout { segments: mut found, by_hand } = handout(project, &options.of.campaign, &locale.tag, options.all);
    let messages = match found.iter().any(|segment| segment.id.starts_with("message:")) {
        true => seen::pages(&read.loaded.sites, project, &locale.tag),
        false => BTreeMap::new(),
    };
    found.iter_mut().for_each(|segment| segment.seen = seen_at(&read.loaded, &locale.tag, segment, &messages));
    let To::Xlsx = options.to;
    let file = options.file.clone().unwrap_or_else(|| format!("translations-{}.xlsx", locale.tag).into());
    let fail = |error: std::io::Error| Trouble::Io(file.clone(), error);
    let made = sheet::write(&locale.tag, locale.direction == Direction::Rtl, &found, words);
    let bytes = made.map_err(|error| fail(std::io::Error::other(error)))?;
    write::whole_file(&file, &bytes).map_err(fail)?;
    args.set("file", file.display().to_string());
    args.set("count", found.len());
    anstream::println!("{}", words.get("export-done", &args));
    for fault in &by_hand {
        args.set("said", fault.said(words));
        anstream::eprintln!("{}", words.get("export-by-hand", &args));
    }
    if locale.kind == Kind::EasyRead {
        anstream::println!("{}", words.get("export-easy", &args));
    }
    Ok(ExitCode::SUCCESS)
}

/// Where a segment can be seen on the web: its page, or a page that shows its message; empty where no page does.
fn seen_at(loaded: &Loaded, tag: &str, segment: &Segment, messages: &BTreeMap<String, String>) -> String {
    if let Some(rest) = segment.id.strip_prefix("message:") {
        let name = rest.split(':').next().unwrap_or_default().trim_end_matches('.');
        let id = name.split('.').next().unwrap_or_default();
        return messages.get(name).or_else(|| messages.get(id)).cloned().unwrap_or_default();
    }

    let page = |site: &budkavle::site::Site| {
        let language = site.language(tag)?;
        if let Some(rest) = segment.id.strip_prefix("page:") {
            let topic = rest.strip_prefix(&format!("{}/", site.config.id))?.rsplitn(3, ':').nth(2)?;
            return Some(site.canonical(site.page(site.nearest(site.topic(topic)?, language)?)));
        }
        let id = segment.id.strip_prefix("service:")?.split('.').next()?;
        let number = site.directory.services.iter().position(|s| s.id == id)?;
        let topic = site.topics.iter().position(|t| t.subject == budkavle::site::Subject::Service(number))?;
        Some(site.canonical(site.page(site.nearest(budkavle::site::TopicId(topic as u32), language)?)))
    };
    loaded.sites.iter().find_map(|site| page(site)).unwrap_or_default()
}
