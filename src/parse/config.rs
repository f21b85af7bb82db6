//! `budkavle.toml` and `campaign.toml`. Reads what is written and says what cannot be; whether the things named exist is not decided here.

mod values;

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{Fields, Placed};
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::readability::Limits;
use crate::locale::{Kind, Locale, facts};
use crate::source::{Span, Text};
pub use values::{Period, Threshold, is_web_address};
use values::{base_url, checks, period, thresholds, time_zone, web_address};

/// `budkavle.toml`.
#[derive(Debug, Clone, PartialEq)]
pub struct ProjectConfig {
    /// Every locale, in menu order.
    pub locales: Vec<Locale>,
    /// The tag of the locale that is written first and translated from; its pages stand at `/`.
    pub source_locale: String,
    /// The language of messages to staff: `en` or `sv`.
    pub language: String,
    /// The whole file.
    pub span: Span,
}

impl ProjectConfig {
    /// Whether a locale has an easy-to-read one.
    pub fn is_made_easier(&self, tag: &str) -> bool {
        self.locales.iter().any(|l| l.ordinary.as_deref() == Some(tag))
    }

    /// The locale with a tag.
    pub fn locale(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|l| l.tag == tag)
    }
}

/// `campaign.toml`.
#[derive(Debug, Clone, PartialEq)]
pub struct CampaignConfig {
    /// The folder's name.
    pub id: String,
    /// Where the site will stand, with a trailing slash.
    pub base_url: Placed<String>,
    /// The theme's folder.
    pub theme: Placed<String>,
    /// Tags, in menu order; the first stands at `/`.
    pub locales: Vec<Placed<String>>,
    /// Topics in the menu.
    pub menu: Vec<Placed<String>>,
    /// Topics in the footer.
    pub footer: Vec<Placed<String>>,
    /// The service that is the campaign's own line.
    pub helpline: Option<Placed<String>>,
    /// The emergency number.
    pub emergency: Placed<String>,
    /// Where the quick exit leads; none switches it off.
    pub quick_exit: Option<Placed<String>>,
    /// The topic with films in sign language.
    pub sign_language: Option<Placed<String>>,
    /// Addresses and titles of directory pages name no situation.
    pub discreet: bool,
    /// Every page says that the data must be verified before publication.
    pub sample: bool,
    /// The campaign's time zone.
    pub time_zone: String,
    /// The publisher's own site.
    pub publisher_url: Option<String>,
    /// The topic below which the directory's pages stand; none leaves them out.
    pub directory: Option<Placed<String>>,
    /// Situations of the directory that are the campaign's business.
    pub situations: Vec<Placed<String>>,
    /// Areas all of whose municipalities have a page.
    pub areas: Vec<Placed<String>>,
    /// Severity by code; `None` is off.
    pub checks: BTreeMap<String, Option<Severity>>,
    /// How much of the translations must be current.
    pub thresholds: Vec<Threshold>,
    /// Whether readers of an outdated page are told so.
    pub outdated_notice: bool,
    /// Fewest services that the directory may have.
    pub minimum_services: Option<Placed<i64>>,
    /// How many of a hundred services of the published site there must be at least.
    pub services_kept: Placed<i64>,
    /// How fresh a service's facts are to be; older ones are warned of.
    pub verified_within: Period,
    /// How old they may be at most; none lets them be as old as they are.
    pub refused_after: Option<Period>,
    /// The whole file.
    pub span: Span,
}

const LOCALE_KEYS: [&str; 11] = [
    "tag",
    "kind",
    "name",
    "prefix",
    "fallback",
    "of",
    "sentence-words",
    "sentence-letters",
    "word-letters",
    "paragraph-lines",
    "section-words",
];

/// Reads `budkavle.toml`.
pub fn project(text: &Text) -> (ProjectConfig, Vec<Diagnostic>) {
    let (mut fields, mut said) = super::fields::toml(&text.text, text.id, 0, "config-syntax");
    let span = Span::file(text.id);
    let source = fields.text("source-locale", &mut said);
    let language = fields.text("language", &mut said).map_or_else(|| "en".to_owned(), |l| l.value);
    let tables = fields.tables("locale", &mut said);
    fields.unknown(&["source-locale", "language", "locale"], &mut said);
    let first = tables.iter().find_map(|t| t.value.clone().text("tag", &mut Vec::new()));
    let source_locale = source.or(first).map_or_else(|| "sv".to_owned(), |s| s.value);
    let mut locales: Vec<Locale> = tables.into_iter().filter_map(|t| locale(t, &source_locale, &mut said)).collect();
    if locales.is_empty() {
        let source = Locale::of(&source_locale).or_else(|| Locale::of("sv"));
        locales.extend(source.map(|l| Locale { prefix: String::new(), ..l }));
    }
    let chains: Vec<Vec<String>> = locales.iter().map(|l| chain(l, &locales, &source_locale)).collect();
    for (locale, chain) in locales.iter_mut().zip(chains) {
        locale.fallback = chain;
    }
    (ProjectConfig { locales, source_locale, language, span }, said)
}

fn locale(table: Placed<Fields>, source: &str, said: &mut Vec<Diagnostic>) -> Option<Locale> {
    let mut fields = table.value;
    let Some(tag) = fields.text("tag", said) else {
        said.push(Diagnostic::error("missing-key", table.span).with("key", "tag"));
        return None;
    };
    let Some(known) = Locale::of(&tag.value) else {
        said.push(Diagnostic::error("invalid-value", tag.span).with("key", "tag").with("allowed", "locale"));
        return None;
    };
    let kind = match fields.text("kind", said) {
        Some(kind) if kind.value == "easy-read" => Kind::EasyRead,
        Some(kind) if kind.value == "standard" => Kind::Standard,
        Some(kind) => {
            said.push(Diagnostic::error("invalid-value", kind.span).with("key", "kind").with("allowed", "kind"));
            known.kind
        }
        None => known.kind,
    };
    let name = fields.text("name", said);
    if name.is_none() && facts::autonym(&tag.value).is_none() {
        said.push(Diagnostic::error("missing-key", tag.span).with("key", "name"));
    }
    let default_prefix = if tag.value == source { String::new() } else { tag.value.to_lowercase() };
    let prefix = fields.path("prefix", said).unwrap_or(default_prefix);
    let fallback = fields.texts("fallback", said).into_iter().map(|f| f.value).collect();
    let of = fields.text("of", said).map(|o| o.value);
    let limits = limits(&mut fields, known.limits, said);
    fields.unknown(&LOCALE_KEYS, said);
    let ordinary = of.or(known.ordinary.clone()).filter(|_| kind == Kind::EasyRead);
    let hreflang = known.hreflang.clone().filter(|_| kind == Kind::Standard);
    let name = name.map_or_else(|| known.name.clone(), |n| n.value);
    Some(Locale { kind, prefix, fallback, ordinary, hreflang, name, limits, ..known })
}

/// What an easy-to-read locale's texts are held to: what is written, else what suits its language.
fn limits(fields: &mut Fields, usual: Limits, said: &mut Vec<Diagnostic>) -> Limits {
    let mut limit = |key: &'static str| {
        let written = fields.text(key, said)?;
        let limit = written.value.parse().ok().filter(|n| *n > 0);
        if limit.is_none() {
            said.push(Diagnostic::error("invalid-value", written.span).with("key", key).with("allowed", "positive"));
        }
        limit
    };
    Limits {
        sentence_words: limit("sentence-words").unwrap_or(usual.sentence_words),
        sentence_letters: limit("sentence-letters").or(usual.sentence_letters),
        word_letters: limit("word-letters").unwrap_or(usual.word_letters),
        paragraph_lines: limit("paragraph-lines").unwrap_or(usual.paragraph_lines),
        section_words: limit("section-words").unwrap_or(usual.section_words),
    }
}

/// After itself: what is written, else the ordinary language of an easy one; last the source.
fn chain(locale: &Locale, all: &[Locale], source: &str) -> Vec<String> {
    let mut chain: Vec<String> = locale.ordinary.iter().chain(&locale.fallback).cloned().collect();
    chain.push(source.to_owned());
    let mut seen = std::collections::BTreeSet::from([locale.tag.clone()]);
    chain.retain(|tag| all.iter().any(|l| l.tag == *tag) && seen.insert(tag.clone()));
    chain
}

/// The time zone of a campaign that names none.
pub const TIME_ZONE: &str = "Europe/Stockholm";

const CAMPAIGN_KEYS: [&str; 18] = [
    "base-url",
    "theme",
    "locales",
    "menu",
    "footer",
    "helpline",
    "emergency",
    "quick-exit",
    "sign-language",
    "discreet",
    "sample",
    "time-zone",
    "publisher",
    "directory",
    "checks",
    "minimum",
    "translations",
    "outdated-notice",
];

/// Reads `campaign.toml` of the campaign `id`.
pub fn campaign(id: &str, text: &Text, project: &ProjectConfig) -> (CampaignConfig, Vec<Diagnostic>) {
    let (mut fields, mut said) = super::fields::toml(&text.text, text.id, 0, "config-syntax");
    let span = Span::file(text.id);
    let here = |value: &str| Placed { value: value.to_owned(), span };
    let written = fields.text("base-url", &mut said);
    if written.is_none() {
        said.push(Diagnostic::error("missing-key", span).with("key", "base-url"));
    }
    let base_url = written.and_then(|u| base_url(u, &mut said)).unwrap_or_else(|| here("/"));
    let mut locales = fields.texts("locales", &mut said);
    let mut seen = BTreeSet::new();
    locales.retain(|tag| {
        if !seen.insert(tag.value.clone()) {
            said.push(Diagnostic::warning("repeated-value", tag.span).with("value", tag.value.clone()).with("column", "locales"));
            return false;
        }
        let known = project.locale(&tag.value).is_some();
        if !known {
            let unknown = Diagnostic::error("unknown-campaign-locale", tag.span).with("locale", tag.value.clone());
            said.push(unknown.suggest(&tag.value, project.locales.iter().map(|l| l.tag.as_str())));
        }
        known
    });
    if locales.is_empty() {
        locales = project.locales.iter().map(|l| here(&l.tag)).collect();
    }
    let mut publisher = fields.table("publisher", &mut said);
    let mut directory = fields.table("directory", &mut said);
    let mut minimum = fields.table("minimum", &mut said);
    let minimum_span = minimum.clone().take("services").map(|v| v.span);
    let kept_span = minimum.clone().take("services-kept").map_or(span, |v| v.span);
    let config = CampaignConfig {
        id: id.to_owned(),
        base_url,
        theme: fields.text("theme", &mut said).unwrap_or_else(|| here("base")),
        locales,
        menu: fields.texts("menu", &mut said),
        footer: fields.texts("footer", &mut said),
        helpline: fields.text("helpline", &mut said),
        emergency: fields.text("emergency", &mut said).unwrap_or_else(|| here("112")),
        quick_exit: fields.text("quick-exit", &mut said).and_then(|u| web_address("quick-exit", u, &mut said)),
        sign_language: fields.text("sign-language", &mut said),
        discreet: fields.flag("discreet", &mut said).unwrap_or(false),
        sample: fields.flag("sample", &mut said).unwrap_or(false),
        time_zone: fields.text("time-zone", &mut said).and_then(|z| time_zone(z, &mut said)).unwrap_or_else(|| TIME_ZONE.to_owned()),
        publisher_url: publisher.text("url", &mut said).and_then(|u| web_address("url", u, &mut said)).map(|u| u.value),
        directory: directory.text("parent", &mut said),
        situations: directory.texts("situations", &mut said),
        areas: directory.texts("areas", &mut said),
        checks: checks(fields.table("checks", &mut said), &mut said),
        thresholds: thresholds(fields.table("translations", &mut said), project, &mut said),
        outdated_notice: fields.flag("outdated-notice", &mut said).unwrap_or(false),
        minimum_services: minimum.number("services", &mut said).map(|value| Placed { value, span: minimum_span.unwrap_or(span) }),
        services_kept: Placed { value: minimum.number("services-kept", &mut said).unwrap_or(50), span: kept_span },
        verified_within: period("verified-within", &mut directory, &mut said).unwrap_or(Period { months: 12, days: 0 }),
        refused_after: period("refused-after", &mut directory, &mut said),
        span,
    };
    publisher.unknown(&["url"], &mut said);
    directory.unknown(&["parent", "situations", "areas", "verified-within", "refused-after"], &mut said);
    minimum.unknown(&["services", "services-kept"], &mut said);
    fields.unknown(&CAMPAIGN_KEYS, &mut said);
    if config.helpline.is_none() {
        said.push(Diagnostic::error("missing-helpline", span));
    }
    (config, said)
}
