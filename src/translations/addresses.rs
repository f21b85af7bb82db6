//! Addresses that pages are known to have had: each time a translation is accepted, its address and that of the page it was translated from
//! are written down. What leads from them is `site`'s.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::pages::{kept_path, paired};
use crate::parse::address::composed;
use crate::parse::{ADDRESSES, Campaign, Project};
use crate::source::Text;

/// A topic in a locale whose record lies under another name: the files have been renamed, and not accepted since.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moved {
    /// Tag of the locale.
    pub locale: String,
    /// The topic.
    pub now: String,
    /// The topic whose record counts for it too.
    pub then: String,
}

/// Where the record of a topic lies below the project's root.
pub fn record_path(campaign: &str, locale: &str, topic: &str) -> String {
    kept_path(campaign, locale, topic, ADDRESSES)
}

/// The addresses in a record, as they are written among a page's `aliases`: `/en/about/`.
pub fn lines(record: &Text) -> impl Iterator<Item = Cow<'_, str>> {
    record.text.lines().map(str::trim).filter(|line| !line.is_empty()).map(composed)
}

/// What has been renamed since it was accepted. A source page has no copy of its own: where it was is told by those of its translations.
pub fn moved(project: &Project, campaign: &Campaign) -> BTreeSet<Moved> {
    let pages: BTreeSet<(&str, &str)> = campaign.documents.iter().map(|document| (&*document.locale, &*document.topic)).collect();
    // Nothing is looked for that nobody misses.
    if campaign.addresses.keys().all(|(locale, topic)| pages.contains(&(locale, topic))) {
        return BTreeSet::new();
    }
    let renamed = paired(project, campaign).into_iter().filter_map(|page| {
        let then = page.accepted_topic().filter(|then| *then != page.topic)?;
        Some([&page.locale.tag, page.from].map(|tag| Moved { locale: tag.to_owned(), now: page.topic.to_owned(), then: then.to_owned() }))
    });
    renamed.flatten().collect()
}
