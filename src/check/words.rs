//! `unused-word`: an entry of a list of words that no page of the campaign, or of any campaign that shares it, uses, so that someone
//! keeps up an explanation for nothing.

use std::collections::HashSet;

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::parse::Campaign;
use crate::source::Span;

/// Looks for each entry on the pages of its locale.
pub fn check(Subject { site, project }: Subject<'_>) -> Vec<Diagnostic> {
    let Some(campaign) = project.campaigns.iter().find(|c| c.config.id == site.config.id) else { return Vec::new() };
    // A campaign that is not asked for uses words too.
    let mut used: HashSet<Span> = project.campaigns.iter().flat_map(used).collect();
    // A shared word that each campaign replaces stands among the words of none of them.
    let entries = campaign.words.values().chain(project.words.values()).flat_map(|words| &words.entries);
    let unused = entries.filter(|entry| used.insert(entry.span));
    unused.map(|entry| Diagnostic::note("unused-word", entry.span).with("word", entry.word.clone())).collect()
}

/// The rows of the words that a campaign's pages use.
fn used(campaign: &Campaign) -> impl Iterator<Item = Span> {
    campaign.documents.iter().flat_map(|document| {
        let words = campaign.words.get(&document.locale);
        document.words.iter().filter_map(move |number| Some(words?.entries.get(*number)?.span))
    })
}
