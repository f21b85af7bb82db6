//! A page as the rules of easy-to-read see it: sentences with their words, and where they stand in the file.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use super::rules::Rules;
use super::vocabulary::Found;
use crate::locale::readability::segment;
use crate::parse::glossary::Glossary;
use crate::parse::prose::{Block, Prose};
use crate::source::{FileId, Span};

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

/// A page that is to be easy to read.
pub(super) struct Page<'a, 'w> {
    pub(super) rules: &'a Rules,
    pub(super) with: &'a With<'w>,
    pub(super) prose: &'a Prose,
    pub(super) sentences: &'a [Sentence<'a>],
}

impl Page<'_, '_> {
    pub(super) fn span(&self, block: &Block, range: Range<usize>) -> Span {
        Span::new(self.with.file, block.place(range))
    }
}

/// A sentence with its words, as places in its block.
pub(super) struct Sentence<'a> {
    pub(super) block: &'a Block,
    pub(super) range: Range<usize>,
    pub(super) words: Vec<Range<usize>>,
    /// The words in lower case; none where the page is only counted.
    pub(super) lower: Vec<Cow<'a, str>>,
    /// What the language's list has of them.
    pub(super) found: Vec<Found<'a>>,
}

impl<'a> Sentence<'a> {
    pub(super) fn text(&self) -> &'a str {
        &self.block.text[self.range.clone()]
    }

    pub(super) fn word(&self, index: usize) -> &'a str {
        &self.block.text[self.words[index].clone()]
    }
}

pub(super) fn sentences<'a>(block: &'a Block, abbreviations: &HashSet<String>) -> Vec<Sentence<'a>> {
    let mut words = segment::words(&block.text).into_iter().peekable();
    let of = |range: Range<usize>| {
        let inside = std::iter::from_fn(|| words.next_if(|word| word.start < range.end));
        // What stands between two sentences is in neither.
        let words = inside.filter(|word| word.start >= range.start).collect();
        Sentence { block, words, range, lower: Vec::new(), found: Vec::new() }
    };
    segment::sentences(&block.text, abbreviations).into_iter().map(of).collect()
}
