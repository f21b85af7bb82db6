//! The rules that an easy-to-read page is held to, each said at the sentence or the word: those of MTM and LL-förlaget for Swedish, of Inclusion
//! Europe's “Information for all”, and of the guideline for authorities on webbriktlinjer.se. What makes a text hard in one language only is
//! in that language's list of words. Of the pages that it is asked for it counts what readability is measured by, and keeps nothing else of
//! the text.

mod layout;
mod length;
mod page;
mod rules;
mod vocabulary;
mod words;

use std::borrow::Cow;
use std::collections::HashSet;

use page::{Page, Sentence, sentences};

pub use page::With;
pub use rules::{Rules, RulesMemo, rules};

use super::prose::Prose;
use crate::diagnostic::Diagnostic;
use crate::locale::readability::{Counter, Counts};

/// Counts a page's text, and holds it to the rules where it is to be easy to read.
pub fn read(prose: &Prose, with: &With<'_>, said: &mut Vec<Diagnostic>) -> Counts {
    let none = HashSet::new();
    let abbreviations = with.rules.map_or(&none, |rules| &rules.vocabulary.abbreviations);
    let mut sentences: Vec<Sentence<'_>> = prose.blocks.iter().flat_map(|block| sentences(block, abbreviations)).collect();
    let mut counter = Counter::new(with.locale);
    for sentence in &sentences {
        counter.sentence((0..sentence.words.len()).map(|i| sentence.word(i)));
    }
    if let Some(rules) = with.rules {
        for sentence in &mut sentences {
            sentence.lower = (0..sentence.words.len()).map(|i| lower_case(sentence.word(i))).collect();
            sentence.found = rules.vocabulary.matches(&sentence.lower);
        }
        let page = Page { rules, with, prose, sentences: &sentences };
        said.extend(layout::check(&page));
        said.extend(words::check(&page));
    }
    counter.finish()
}

/// Most words are in lower case already.
fn lower_case(word: &str) -> Cow<'_, str> {
    if word.chars().all(char::is_lowercase) { word.into() } else { word.to_lowercase().into() }
}

#[cfg(test)]
mod tests;
