//! How hard each page file of a site is to read: figures for staff to look at. What is wrong with them the rules say.

use super::Subject;
use crate::locale::readability::{Band, Counts, Formula};

/// What is known of a page.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Its file.
    pub path: String,
    /// Tag of its locale.
    pub locale: String,
    /// What was counted.
    pub counts: Counts,
    /// The formula of its language, the score and its band; none where no formula has been validated, or the page has no words that can be
    /// told apart.
    pub score: Option<(Formula, f64, Band)>,
}

/// Every page file, a topic's languages together.
pub fn of(Subject { site, .. }: Subject<'_>) -> Vec<Reading> {
    let pages = site.topics.iter().flat_map(|topic| topic.pages.iter().flatten());
    let documents = pages.filter_map(|id| site.page(*id).document.as_deref());
    let reading = |document: &crate::parse::document::Document| {
        let (counts, tag) = (document.counts, document.locale.as_str());
        let formula = Formula::of(tag).filter(|_| counts.words > 0 && counts.has_words());
        let score = formula.map(|f| (f, f.score(&counts), f.band(tag, f.score(&counts))));
        Reading { path: document.path.to_string(), locale: tag.to_owned(), counts, score }
    };
    documents.map(reading).collect()
}
