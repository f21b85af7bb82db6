//! Who uses which message: templates, the program, and the ids that staff make up, which follow from those of their data. The one list of
//! the messages that the program itself asks for.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::calls::{self, Said};
use crate::parse::theme::Theme;
use crate::source::Text;

/// Messages that the program itself asks for, each with the variables that it passes.
pub const OWN: [(&str, &[&str]); 53] = [
    ("page-title", &["page", "campaign"]),
    ("not-found-title", &[]),
    ("not-found-text", &[]),
    ("not-found-home", &[]),
    ("not-found-call", &[]),
    ("area-title", &["area"]),
    ("country-title", &["area"]),
    ("area-description", &["area"]),
    ("service-description", &["service"]),
    ("situation-title-neutral", &[]),
    ("table-region", &[]),
    ("footnote", &[]),
    ("footnotes", &[]),
    ("footnote-back", &[]),
    ("words", &[]),
    ("words-back", &[]),
    ("pair-title", &["area", "situation"]),
    ("hours-line", &["days", "times"]),
    ("hours-span", &["from", "to"]),
    ("hours-range", &["from", "to"]),
    ("hours-every-day", &[]),
    ("hours-whole-day", &[]),
    ("hours-closed", &[]),
    ("hours-holidays", &[]),
    ("hours-eves", &[]),
    ("hours-odd-weeks", &["days"]),
    ("hours-even-weeks", &["days"]),
    ("hours-season", &["days", "season"]),
    ("hours-week", &["number"]),
    ("hours-weeks", &["from", "to"]),
    ("hours-nth", &["nth", "day"]),
    ("hours-channel", &["channel", "hours"]),
    ("hours-appointment", &[]),
    ("hours-machine", &[]),
    ("hours-weekdays", &[]),
    ("finder-hits", &["count"]),
    ("filter-hits", &["count"]),
    ("filter-maybe", &["count"]),
    ("matrix-caption-sector-and-target-group", &[]),
    ("matrix-caption-area", &[]),
    ("matrix-group", &[]),
    ("matrix-area", &[]),
    ("matrix-services", &[]),
    ("matrix-mentions", &[]),
    ("matrix-whole-county", &[]),
    ("matrix-percent", &["percent"]),
    ("matrix-note-services", &[]),
    ("matrix-note-mentions", &[]),
    ("matrix-note-rounding", &[]),
    ("matrix-note-outside", &["count"]),
    ("matrix-note-without-target-group", &["count"]),
    ("matrix-note-without-sector", &["count"]),
    ("matrix-note-without-situation", &["count"]),
];

/// What the names of a campaign's own messages begin with; its id follows.
pub const OF_CAMPAIGNS: [&str; 3] = ["campaign-", "publisher-", "helpline-"];

/// Templates with what they say.
pub struct Templates<'a>(Vec<(&'a Arc<Text>, Said)>);

impl<'a> Templates<'a> {
    /// Reads the templates of themes.
    pub fn of(themes: impl Iterator<Item = &'a Arc<Theme>>) -> Templates<'a> {
        let mut seen = HashSet::new();
        let texts = themes.flat_map(|theme| theme.templates.values()).filter(|text| seen.insert(text.id));
        Templates(texts.map(|text| (text, calls::read(&text.text))).collect())
    }

    /// Their calls, each with its template.
    pub fn calls(&self) -> impl Iterator<Item = (&'a Arc<Text>, &calls::Call)> {
        self.0.iter().flat_map(|(text, said)| said.calls.iter().map(|call| (*text, call)))
    }
}

/// What is used.
pub struct Uses<'a> {
    ids: HashSet<&'a str>,
    beginnings: Vec<&'a str>,
    campaigns: HashSet<&'a str>,
}

impl<'a> Uses<'a> {
    /// What templates, the program and campaigns use.
    pub fn of(templates: &'a Templates<'_>, campaigns: impl Iterator<Item = &'a str>) -> Uses<'a> {
        let mut ids: HashSet<&str> = OWN.iter().map(|(id, _)| *id).collect();
        let mut beginnings = crate::parse::NAMES.to_vec();
        for (_, said) in &templates.0 {
            ids.extend(said.texts.iter().map(|text| text.split('.').next().unwrap_or(text)));
            beginnings.extend(said.beginnings.iter().map(String::as_str).filter(|beginning| !beginning.is_empty()));
        }
        Uses { ids, beginnings, campaigns: campaigns.collect() }
    }

    /// Whether something asks for a message. What other messages refer to is another question.
    pub fn has(&self, id: &str) -> bool {
        let of_campaign = OF_CAMPAIGNS.iter().any(|of| id.strip_prefix(of).is_some_and(|campaign| self.campaigns.contains(campaign)));
        self.ids.contains(id) || of_campaign || self.beginnings.iter().any(|beginning| id.starts_with(beginning))
    }
}

/// What messages refer to, with all that follows from it: from what is used to everything that is then used.
pub fn closure<'a>(start: impl Iterator<Item = &'a str>, references: &HashMap<&'a str, Vec<&'a str>>) -> HashSet<&'a str> {
    let mut all = HashSet::new();
    let mut open: Vec<&str> = start.collect();
    while let Some(id) = open.pop() {
        if all.insert(id) {
            open.extend(references.get(id).into_iter().flatten().copied());
        }
    }
    all
}
