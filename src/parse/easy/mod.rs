//! The rules that an easy-to-read page is held to, each said at the sentence or the word: those of MTM and LL-förlaget for Swedish, of Inclusion
//! Europe's “Information for all”, and of the guideline for authorities on webbriktlinjer.se. What makes a text hard in one language only is
//! in that language's list of words. Of the pages that it is asked for it counts what readability is measured by, and keeps nothing else of
//! the text.

mod layout;
mod length;
mod vocabulary;
mod words;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use super::config::ProjectConfig;
use super::glossary::Glossary;
use super::prose::{Block, Prose};
use crate::diagnostic::Diagnostic;
use crate::locale::readability::{Counter, Counts, Limits, segment};
use crate::locale::{Kind, Locale};
use crate::memo::{Hash, Key, Memo};
use crate::source::{FileId, Sources, Span, Text};
use vocabulary::{Found, Vocabulary};

/// What the pages of an easy-to-read locale are held to.
#[derive(Debug, Clone)]
pub struct Rules {
    limits: Limits,
    vocabulary: Vocabulary,
    /// German gives every noun a capital, so that a capital says nothing of names.
    capitals_are_names: bool,
    /// Hash of everything that the rules are made of.
    pub hash: Hash,
}

/// A sentence with its words, as places in its block.
struct Sentence<'a> {
    block: &'a Block,
    range: Range<usize>,
    words: Vec<Range<usize>>,
    /// The words in lower case; none where the page is only counted.
    lower: Vec<Cow<'a, str>>,
    /// What the language's list has of them.
    found: Vec<Found<'a>>,
}

impl<'a> Sentence<'a> {
    fn text(&self) -> &'a str {
        &self.block.text[self.range.clone()]
    }

    fn word(&self, index: usize) -> &'a str {
        &self.block.text[self.words[index].clone()]
    }
}

/// The rules of every easy-to-read locale, by tag. The words are those of `locales/<language>/easy-read.csv` and of
/// `locales/<tag>/easy-read.csv`, which a project can have of its own.
pub fn rules(sources: &Sources, config: &ProjectConfig, memo: &RulesMemo, said: &mut Vec<Diagnostic>) -> BTreeMap<String, Arc<Rules>> {
    let easy = config.locales.iter().filter(|locale| locale.kind == Kind::EasyRead);
    let of = |locale: &Locale| {
        let made = memo.get(&RulesInput::of(sources, locale), RulesInput::read);
        said.extend(made.1.iter().cloned());
        (locale.tag.clone(), made.0.clone())
    };
    easy.map(of).collect()
}

/// Keeps the rules of each locale, and what is wrong with its lists of words.
pub type RulesMemo = Memo<(Arc<Rules>, Vec<Diagnostic>)>;

/// Everything that a locale's rules are made of.
struct RulesInput<'a> {
    locale: &'a Locale,
    language: &'a str,
    texts: Vec<&'a Text>,
}

impl<'a> RulesInput<'a> {
    fn of(sources: &'a Sources, locale: &'a Locale) -> RulesInput<'a> {
        let language = locale.tag.split('-').next().unwrap_or_default();
        let mut tags = vec![language, locale.ordinary.as_deref().unwrap_or(language), &locale.tag];
        tags.dedup();
        let file = |tag: &&str| sources.text(&format!("locales/{tag}/easy-read.csv")).map(|text| &**text);
        RulesInput { locale, language, texts: tags.iter().filter_map(file).collect() }
    }

    fn read(&self) -> (Arc<Rules>, Vec<Diagnostic>) {
        let (mut vocabulary, mut said) = (Vocabulary::default(), Vec::new());
        self.texts.iter().for_each(|text| vocabulary.read(text, &mut said));
        let capitals_are_names = self.language != "de";
        (Arc::new(Rules { limits: self.locale.limits, vocabulary, capitals_are_names, hash: self.key() }), said)
    }
}

impl Key for RulesInput<'_> {
    fn key(&self) -> Hash {
        let parts = self.texts.iter().map(|text| text.read_hash().0.to_vec());
        Hash::of_parts(parts.chain([format!("{:?}", self.locale.limits).into_bytes(), self.locale.tag.clone().into_bytes()]))
    }
}

/// What a page's text is read with.
pub struct With<'a> {
    /// The page's file.
    pub file: FileId,
    /// Tag of its locale.
    pub locale: &'a str,
    /// The words that are explained there.
    pub words: &'a Glossary,
    /// What the page is held to, where it is to be easy to read.
    pub rules: Option<&'a Rules>,
}

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

fn sentences<'a>(block: &'a Block, abbreviations: &HashSet<String>) -> Vec<Sentence<'a>> {
    let mut words = segment::words(&block.text).into_iter().peekable();
    let of = |range: Range<usize>| {
        let inside = std::iter::from_fn(|| words.next_if(|word| word.start < range.end));
        // What stands between two sentences is in neither.
        let words = inside.filter(|word| word.start >= range.start).collect();
        Sentence { block, words, range, lower: Vec::new(), found: Vec::new() }
    };
    segment::sentences(&block.text, abbreviations).into_iter().map(of).collect()
}

/// A page that is to be easy to read.
struct Page<'a, 'w> {
    rules: &'a Rules,
    with: &'a With<'w>,
    prose: &'a Prose,
    sentences: &'a [Sentence<'a>],
}

impl Page<'_, '_> {
    fn span(&self, block: &Block, range: Range<usize>) -> Span {
        Span::new(self.with.file, block.place(range))
    }
}

#[cfg(test)]
mod tests;
