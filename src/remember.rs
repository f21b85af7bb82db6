//! Nothing changed, nothing done: what a published site was made of, and what was said of it, kept beside it. If both are as before and the
//! output is intact, the build is over before it begins.

use std::path::Path;

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::Asked;
use crate::diagnostic::{Diagnostic, Severity, words};
use crate::memo::Hash;
use crate::publish;
use crate::report::{self, Outcome, Report, SiteReport};
use crate::source::{FileId, Sources, Span};

/// The hash of everything that a published site is made of: the program, what was asked for, the day and the sources.
pub fn inputs(sources: &Sources, asked: &Asked, today: Date) -> Hash {
    let program = std::env::current_exe().and_then(std::fs::metadata).map(|m| format!("{} {:?}", m.len(), m.modified().ok()));
    // Where a site stands depends on how many are asked for.
    let asked = format!("{:?} {:?} {} {} {today}", asked.options, asked.campaigns, asked.in_folders, asked.strict);
    Hash::of_parts([program.unwrap_or_default().as_bytes(), env!("CARGO_PKG_VERSION").as_bytes(), asked.as_bytes(), &sources.hash().0])
}

/// The report of a build that has nothing to do; `None` when there is something.
pub fn unchanged(sources: &Sources, asked: &Asked) -> Option<Report> {
    let mut ids: Vec<String> =
        crate::campaign_ids(sources).into_iter().filter(|id| asked.campaigns.is_empty() || asked.campaigns.contains(id)).collect();
    ids.sort();
    if ids.is_empty() || asked.campaigns.iter().any(|id| !ids.contains(id)) {
        return None;
    }
    let kept: Option<Vec<(SiteReport, String)>> = ids.iter().map(|id| site(sources, asked, &asked.output, id)).collect();
    let (sites, languages): (Vec<_>, Vec<_>) = kept?.into_iter().unzip();
    Some(Report { sites, sources: Sources::default(), language: languages.into_iter().next()? })
}

fn site(sources: &Sources, asked: &Asked, output: &Path, id: &str) -> Option<(SiteReport, String)> {
    let published = publish::published(output, id)?;
    let zone = published.remember.get("zone")?.as_str()?;
    let today = asked.options.date.unwrap_or_else(|| report::today_in(zone));
    if !published.intact || published.inputs != inputs(sources, asked, today) {
        return None;
    }
    let language = published.remember.get("language")?.as_str()?.to_owned();
    Some((restore(&published.remember, sources, id)?, language))
}

/// How many services a campaign was last published with; `None` when it was not, or nothing is known of it.
pub fn services(output: &Path, campaign: &str) -> Option<usize> {
    publish::remembered(output, campaign)?["listed"].as_u64().map(|count| count as usize)
}

/// What is kept of a report.
pub fn save(report: &SiteReport, sources: &Sources, zone: &str, language: &str) -> Value {
    let span = |span: &Span| json!([sources.path(span.file), span.start, span.end]);
    let said = |d: &Diagnostic| {
        json!({
            "span": span(&d.span), "code": d.code, "severity": d.severity, "other": d.other.as_ref().map(span),
            "facts": d.facts.iter().map(|(name, value)| json!([name, value])).collect::<Vec<_>>(),
        })
    };
    json!({
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
