//! What values of `campaign.toml` mean that are more than a text or a number: stretches of time, how much of the translations must be current,
//! how severe a finding is, addresses, time zones. Which keys there are is not decided here.

use std::collections::BTreeMap;

use super::ProjectConfig;
use crate::diagnostic::{Diagnostic, Severity};
use crate::parse::fields::{Fields, Placed, Value};

/// How much of a locale must be current for the campaign to be published.
#[derive(Debug, Clone, PartialEq)]
pub struct Threshold {
    /// Its tag.
    pub locale: String,
    /// `current` (pages), `messages` or `services`.
    pub part: &'static str,
    /// Percent.
    pub percent: Placed<i64>,
}

/// A stretch of time as people reckon it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Months of it.
    pub months: i32,
    /// Days of it.
    pub days: i32,
}

impl Period {
    /// The day so long before `day`; the first of all days where there is none.
    pub fn before(self, day: jiff::civil::Date) -> jiff::civil::Date {
        let span = jiff::Span::new().try_months(self.months).and_then(|s| s.try_days(self.days));
        span.and_then(|span| day.checked_sub(span)).unwrap_or(jiff::civil::Date::MIN)
    }

    /// `12 months`, `1 year`, `90 days`, `6 weeks`.
    fn of(text: &str) -> Option<Period> {
        let (number, unit) = text.trim().split_once(' ')?;
        let number: i32 = number.parse().ok().filter(|n| (1..=10_000).contains(n))?;
        let (months, days) = match unit.trim().trim_end_matches('s') {
            "year" => (number * 12, 0),
            "month" => (number, 0),
            "week" => (0, number * 7),
            "day" => (0, number),
            _ => return None,
        };
        Some(Period { months, days })
    }
}

/// The stretch of time that a key says.
pub(super) fn period(key: &'static str, fields: &mut Fields, said: &mut Vec<Diagnostic>) -> Option<Period> {
    let text = fields.text(key, said)?;
    let period = Period::of(&text.value);
    if period.is_none() {
        said.push(Diagnostic::error("invalid-value", text.span).with("key", key).with("allowed", "period"));
    }
    period
}

const THRESHOLDS: [&str; 3] = ["current", "messages", "services"];

/// `[translations]`: a table of percentages for each locale, `so = { current = 80 }`.
pub(super) fn thresholds(table: Fields, project: &ProjectConfig, said: &mut Vec<Diagnostic>) -> Vec<Threshold> {
    let mut thresholds = Vec::new();
    for (key, value) in table.rest() {
        if project.locale(&key.value).is_none() {
            let unknown = Diagnostic::error("unknown-campaign-locale", key.span).with("locale", key.value.clone());
            said.push(unknown.suggest(&key.value, project.locales.iter().map(|l| l.tag.as_str())));
            continue;
        }
        let Value::Table(mut parts) = value.value else {
            said.push(Diagnostic::error("invalid-value", value.span).with("key", key.value).with("allowed", "{ current = 80 }"));
            continue;
        };
        for part in THRESHOLDS {
            let Some(written) = parts.text(part, said) else { continue };
            match written.value.parse() {
                Ok(percent @ 0..=100) => {
                    let percent = Placed { value: percent, span: written.span };
                    thresholds.push(Threshold { locale: key.value.clone(), part, percent });
                }
                _ => said.push(Diagnostic::error("invalid-value", written.span).with("key", part).with("allowed", "0–100")),
            }
        }
        parts.unknown(&THRESHOLDS, said);
    }
    thresholds
}

/// `[checks]`: a severity, or `off`, for each code.
pub(super) fn checks(table: Fields, said: &mut Vec<Diagnostic>) -> BTreeMap<String, Option<Severity>> {
    let mut checks = BTreeMap::new();
    for (key, value) in table.rest() {
        let severity = match &value.value {
            Value::Text(text) => match text.as_str() {
                "off" => Some(None),
                "note" => Some(Some(Severity::Note)),
                "warning" => Some(Some(Severity::Warning)),
                "error" => Some(Some(Severity::Error)),
                _ => None,
            },
            _ => None,
        };
        match severity {
            Some(severity) if crate::diagnostic::words::CODES.contains(&key.value) => {
                checks.insert(key.value, severity);
            }
            Some(_) => {
                let known = crate::diagnostic::words::CODES.iter().map(String::as_str);
                said.push(Diagnostic::error("unknown-key", key.span).with("key", key.value.clone()).suggest(&key.value, known));
            }
            None => said.push(Diagnostic::error("invalid-value", value.span).with("key", key.value).with("allowed", "severity")),
        }
    }
    checks
}

/// A web address, or why it is none.
pub(super) fn web_address(key: &'static str, url: Placed<String>, said: &mut Vec<Diagnostic>) -> Option<Placed<String>> {
    if is_web_address(&url.value) {
        return Some(url);
    }
    said.push(Diagnostic::error("invalid-value", url.span).with("key", key).with("allowed", "web-address"));
    None
}

/// `https://host/…` or `http://host/…` without blanks or quotes.
pub fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let bad = |c: char| c.is_whitespace() || c.is_control() || "\"'<>\\`{}|^".contains(c);
    rest.is_some_and(|r| !r.is_empty() && !r.starts_with('/') && !r.contains(bad))
}

/// Where a site stands, with a slash at the end.
pub(super) fn base_url(mut url: Placed<String>, said: &mut Vec<Diagnostic>) -> Option<Placed<String>> {
    url = web_address("base-url", url, said)?;
    if url.value.contains(['?', '#']) {
        said.push(Diagnostic::error("invalid-value", url.span).with("key", "base-url").with("allowed", "web-address"));
        return None;
    }
    if !url.value.ends_with('/') {
        url.value.push('/');
    }
    Some(url)
}

/// The name of a time zone.
pub(super) fn time_zone(zone: Placed<String>, said: &mut Vec<Diagnostic>) -> Option<String> {
    if jiff::tz::TimeZone::get(&zone.value).is_ok() {
        return Some(zone.value);
    }
    said.push(Diagnostic::error("invalid-value", zone.span).with("key", "time-zone").with("allowed", "time-zone"));
    None
}
