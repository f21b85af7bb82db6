//! What a build or a check came to: for each campaign what was made, what was said, and whether it stands published. Also the two questions
//! that decide it: whose fault is whose, and how severe.

mod trouble;

use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Severity};
use crate::parse::Project;
use crate::parse::config::TIME_ZONE;
use crate::publish;
use crate::site::{Site, Subject};
use crate::source::Sources;
pub use trouble::{Trouble, shown};

/// What a command came to.
pub struct Report {
    /// One for each campaign.
    pub sites: Vec<SiteReport>,
    /// What it was made of, to show places.
    pub sources: Sources,
    /// The language that the project's staff reads: `en` or `sv`.
    pub language: String,
}

/// What became of one campaign.
#[derive(Debug, Clone)]
pub struct SiteReport {
    /// Its id.
    pub campaign: String,
    /// Pages by locale, in menu order.
    pub pages: Vec<(String, usize)>,
    /// Services with a page.
    pub services: usize,
    /// Services of its situations, with a page or without.
    pub listed: usize,
    /// The next day on which a page appears or disappears.
    pub next_change: Option<Date>,
    /// What was said.
    pub said: Vec<Diagnostic>,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a campaign.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// It was looked at, and nothing was to be written.
    Checked,
    /// It has errors; what was published before stands.
    Refused,
    /// It stands published.
    Published(publish::Outcome),
    /// Nothing had changed since it was published.
    Unchanged,
    /// The machine's trouble: nobody could look at all of it, and what was published before stands.
    Failed(Arc<Trouble>),
}

impl Report {
    /// Whether any campaign has an error.
    pub fn at_fault(&self) -> bool {
        self.sites.iter().any(|s| s.said.iter().any(|d| d.severity == Severity::Error))
    }

    /// The trouble of each campaign that the machine failed at.
    pub fn troubles(&self) -> impl Iterator<Item = &Trouble> {
        self.sites.iter().filter_map(|site| if let Outcome::Failed(trouble) = &site.outcome { Some(&**trouble) } else { None })
    }

    /// Everything said, each thing once.
    pub fn said(&self) -> Vec<Diagnostic> {
        let mut said: Vec<Diagnostic> = self.sites.iter().flat_map(|s| s.said.iter().cloned()).collect();
        crate::diagnostic::sort(&self.sources, &mut said);
        said
    }
}

/// Today in a campaign's time zone; of a project without campaigns, in the zone of those that name none.
pub fn today(project: &Project, campaign: usize) -> Date {
    today_in(project.campaigns.get(campaign).map_or(TIME_ZONE, |campaign| &campaign.config.time_zone))
}

/// Today in a time zone: the only clock that the program looks at for a day.
pub fn today_in(zone: &str) -> Date {
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    jiff::Timestamp::now().to_zoned(zone).date()
}

/// The report of a site.
pub fn of(site: &Site, outcome: Outcome, said: Vec<Diagnostic>) -> SiteReport {
    let mut pages: Vec<(String, usize)> = site.languages.iter().map(|l| (l.locale.tag.clone(), 0)).collect();
    for page in &site.pages {
        pages[page.language].1 += 1;
    }
    let services = site.topics.iter().filter(|t| matches!(t.subject, Subject::Service(_))).count();
    let listed = site.services.len();
    SiteReport { campaign: site.config.id.clone(), pages, services, listed, next_change: site.next_change, said, outcome }
}

/// That a site has lost most of the services that it was published with, of which there were `earlier`: a table cut off, or the wrong file.
pub fn collapse(site: &Site, earlier: usize) -> Option<Diagnostic> {
    let kept = &site.config.services_kept;
    let count = site.services.len();
    let few = (count as i64).saturating_mul(100) < (earlier as i64).saturating_mul(kept.value) && earlier - count.min(earlier) >= FEW;
    let fault = Diagnostic::error("collapsed-directory", kept.span).with("count", count.to_string());
    few.then(|| fault.with("earlier", earlier.to_string()).with("minimum", kept.value.to_string()))
}

/// So many must have gone before anything is said: of four services, three are soon closed.
const FEW: usize = 4;

/// Whether a file is part of a site, so that a fault in it is the site's: a slip in one campaign must not hold back another.
pub fn concerns(site: &Site, path: &str) -> bool {
    let id = site.config.id.as_str();
    if let Some(inner) = path.strip_prefix("content/") {
        let folder = inner.split('/').next().unwrap_or_default();
        return folder == id || folder == "directory" || !inner.contains('/');
    }
    if let Some(inner) = path.strip_prefix("themes/") {
        return site.theme.chain.iter().any(|theme| inner.starts_with(&format!("{theme}/")));
    }
    if let Some(inner) = path.strip_prefix("locales/") {
        let spoken = |tag: &str| site.languages.iter().any(|l| l.locale.tag == tag || l.locale.fallback.iter().any(|f| f == tag));
        return inner.split('/').next().is_some_and(spoken);
    }
    true
}

/// Gives each diagnostic the severity that the campaign's `[checks]` wants, and under `--strict` makes warnings errors.
pub fn weigh(said: &mut Vec<Diagnostic>, site: &Site, strict: bool) {
    said.retain_mut(|diagnostic| {
        match site.config.checks.get(diagnostic.code) {
            Some(None) => return false,
            Some(Some(severity)) => diagnostic.severity = *severity,
            None => {}
        }
        if strict && diagnostic.severity == Severity::Warning {
            diagnostic.severity = Severity::Error;
        }
        true
    });
}
