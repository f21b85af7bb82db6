//! Nothing changed, nothing done: what a published site was made of, and what was said of it, kept beside it. If both are as before and the
//! output is intact, the build is over before it begins: most times before a single source has been opened.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::asked::Asked;
use crate::diagnostic::{Diagnostic, Severity, words};
use crate::memo::Hash;
use crate::parse;
use crate::publish::{self, Published};
use crate::report::{self, Outcome, Report, SiteReport};
use crate::source::{FileId, Listing, Sources, Span};

/// The hash of everything that a published site is made of beside its sources: the program, what was asked for and the day.
fn beside_sources(asked: &Asked, today: Date) -> Hash {
    let program = std::env::current_exe().and_then(std::fs::metadata).map(|m| format!("{} {:?}", m.len(), m.modified().ok()));
    // Where a site stands depends on how many are asked for.
    let asked = format!("{:?} {:?} {} {} {today}", asked.options, asked.campaigns, asked.in_folders, asked.strict);
    Hash::of_parts([program.unwrap_or_default().as_bytes(), env!("CARGO_PKG_VERSION").as_bytes(), asked.as_bytes()])
}

/// The hash of everything that a published site is made of.
pub fn inputs(sources: &Sources, asked: &Asked, today: Date) -> Hash {
    Hash::of_parts([beside_sources(asked, today).0, sources.hash().0])
}

/// The same by the sources' names, sizes and times, of which `stamp` is the hash.
pub fn inputs_by_times(stamp: Option<Hash>, asked: &Asked, today: Date) -> Option<Hash> {
    Some(Hash::of_parts([beside_sources(asked, today).0, stamp?.0]))
}

/// The report of a build that has nothing to do, told without opening a source; `None` when there is something, or that cannot be told.
pub fn unchanged_listing(listing: &Listing, stamp: Option<Hash>, asked: &Asked) -> Option<Report> {
    let ids = listing.paths().filter_map(parse::campaign_of).map(str::to_owned).collect();
    let as_before = |site: &Site| kept_by_times(&site.published) == inputs_by_times(stamp, asked, site.today) && stamp.is_some();
    let sites = sites(asked, ids, as_before)?;
    let paths: BTreeSet<&str> = sites.iter().flat_map(|site| paths_said(&site.published.remember)).collect();
    // How a table of the directory is read can depend on all other files.
    if paths.iter().any(|path| path.starts_with("content/directory/")) {
        return None;
    }
    let sources = Sources::read_only(&asked.root, paths).ok()?;
    reported(sites, sources)
}

/// The report of a build that has nothing to do, since the sources say what they said before; `None` when there is something. From then on
/// their times tell it too.
pub fn unchanged(sources: &Sources, stamp: Option<Hash>, asked: &Asked) -> Option<Report> {
    let ids = parse::campaign_ids(sources);
    let mut sites = sites(asked, ids, |site| site.published.inputs == inputs(sources, asked, site.today))?;
    for site in &mut sites {
        let by_times = inputs_by_times(stamp, asked, site.today);
        if let Some(by_times) = by_times.filter(|now| kept_by_times(&site.published) != Some(*now)) {
            site.published.remember["by-times"] = json!(by_times.hex());
            // Nothing is lost but time if it cannot be kept.
            let _ = publish::remember(&asked.output, &site.id, &site.published.remember);
        }
    }
    reported(sites, sources.clone())
}

/// A campaign as it was published.
struct Site {
    id: String,
    published: Published,
    today: Date,
}

/// The campaigns that are asked for, if all are published as they stand and `as_before`.
fn sites(asked: &Asked, mut ids: Vec<String>, as_before: impl Fn(&Site) -> bool) -> Option<Vec<Site>> {
    ids.retain(|id| asked.campaigns.is_empty() || asked.campaigns.contains(id));
    ids.sort();
    if ids.is_empty() || asked.campaigns.iter().any(|id| !ids.contains(id)) {
        return None;
    }
    let site = |id: String| {
        let published = publish::published(&asked.output, &id)?;
        let zone = published.remember.get("zone")?.as_str()?;
        let today = asked.options.date.unwrap_or_else(|| report::today_in(zone));
        let site = Site { id, published, today };
        (site.published.intact && as_before(&site)).then_some(site)
    };
    ids.into_iter().map(site).collect()
}

fn kept_by_times(published: &Published) -> Option<Hash> {
    Hash::from_hex(published.remember.get("by-times")?.as_str()?)
}

fn reported(sites: Vec<Site>, sources: Sources) -> Option<Report> {
    let language = sites.first()?.published.remember.get("language")?.as_str()?.to_owned();
    let sites: Option<Vec<SiteReport>> = sites.iter().map(|site| restore(&site.published.remember, &sources, &site.id)).collect();
    Some(Report { sites: sites?, sources, language })
}

/// The files that something was said of.
fn paths_said(kept: &Value) -> impl Iterator<Item = &str> {
    let said = kept["said"].as_array().into_iter().flatten();
    said.flat_map(|d| [&d["span"], &d["other"]]).filter_map(|span| span[0].as_str())
}

/// How many services a campaign was last published with; `None` when it was not, or nothing is known of it.
pub fn services(output: &Path, campaign: &str) -> Option<usize> {
    publish::remembered(output, campaign)?["listed"].as_u64().map(|count| count as usize)
}

/// What is kept of a report, and by which hash it is known again as long as no source has another time.
pub fn save(report: &SiteReport, by_times: Option<Hash>, sources: &Sources, zone: &str, language: &str) -> Value {
    let span = |span: &Span| json!([sources.path(span.file), span.start, span.end]);
    let said = |d: &Diagnostic| {
        json!({
            "span": span(&d.span), "code": d.code, "severity": d.severity, "other": d.other.as_ref().map(span),
            "facts": d.facts.iter().map(|(name, value)| json!([name, value])).collect::<Vec<_>>(),
        })
    };
    json!({
        "by-times": by_times.map(|hash| hash.hex()),
        "zone": zone,
        "language": language,
        "pages": report.pages,
        "services": report.services,
        "listed": report.listed,
        "next": report.next_change.map(|d| d.to_string()),
        "said": report.said.iter().map(said).collect::<Vec<_>>(),
    })
}

fn restore(kept: &Value, sources: &Sources, id: &str) -> Option<SiteReport> {
    let said: Option<Vec<Diagnostic>> = kept["said"].as_array()?.iter().map(|d| diagnostic(d, sources)).collect();
    let pages: Vec<(String, usize)> = serde_json::from_value(kept["pages"].clone()).ok()?;
    Some(SiteReport {
        campaign: id.to_owned(),
        pages,
        services: kept["services"].as_u64()? as usize,
        listed: kept["listed"].as_u64()? as usize,
        next_change: kept["next"].as_str().and_then(|d| d.parse().ok()),
        said: said?,
        outcome: Outcome::Unchanged,
    })
}

fn diagnostic(kept: &Value, sources: &Sources) -> Option<Diagnostic> {
    let code = |name: &str| words::CODES.iter().find(|known| *known == name).map(String::as_str);
    let severity: Severity = serde_json::from_value(kept["severity"].clone()).ok()?;
    let facts: Option<Vec<(&'static str, String)>> =
        kept["facts"].as_array()?.iter().map(|fact| Some((words::fact(fact[0].as_str()?)?, fact[1].as_str()?.to_owned()))).collect();
    Some(Diagnostic {
        span: span(&kept["span"], sources)?,
        code: code(kept["code"].as_str()?)?,
        severity,
        facts: facts?,
        other: span(&kept["other"], sources),
    })
}

fn span(kept: &Value, sources: &Sources) -> Option<Span> {
    let file: FileId = sources.file_id(kept[0].as_str()?)?;
    Some(Span { file, start: kept[1].as_u64()? as u32, end: kept[2].as_u64()? as u32 })
}
