//! `unused-word`: an entry of `words.<locale>.csv` that no page of the campaign uses, so that someone keeps up an explanation for nothing.

use std::collections::BTreeSet;

use super::Subject;
use crate::diagnostic::Diagnostic;

/// Looks for each entry on the pages of its locale.
pub fn check(Subject { site, project }: Subject<'_>) -> Vec<Diagnostic> {
    let Some(campaign) = project.campaigns.iter().find(|c| c.config.id == site.config.id) else { return Vec::new() };
    let unused = |(tag, glossary): (&String, &crate::parse::glossary::Glossary)| -> Vec<Diagnostic> {
        let pages = campaign.documents.iter().filter(|document| document.locale == *tag);
        let used: BTreeSet<usize> = pages.flat_map(|document| document.words.iter().copied()).collect();
        let entries = glossary.entries.iter().enumerate().filter(|(number, _)| !used.contains(number));
        entries.map(|(_, entry)| Diagnostic::note("unused-word", entry.span).with("word", entry.word.clone())).collect()
    };
    campaign.words.iter().flat_map(unused).collect()
}
