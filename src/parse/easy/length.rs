//! How long a sentence and a line are to a reader, also in scripts that write no blanks between words: there sentences have letters and nobody
//! knows how many words.

use super::page::Sentence;
use crate::locale::readability::segment::{is_unspaced, is_wide, letters};

/// How long a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// In words.
    Words(u32),
    /// In letters, where most of it is in a script without blanks.
    Letters(u32),
}

/// The length of a sentence.
pub fn of(sentence: &Sentence<'_>) -> Length {
    let (mut words, mut spaced, mut unspaced) = (0, 0, 0);
    for word in (0..sentence.words.len()).map(|index| sentence.word(index)) {
        if word.starts_with(is_unspaced) {
            unspaced += letters(word);
        } else {
            words += 1;
            spaced += letters(word);
        }
    }
    if unspaced > spaced { Length::Letters(unspaced + spaced) } else { Length::Words(words) }
}

/// How much room a line takes, in letters of the Latin alphabet: signs of Chinese and Japanese are twice as wide.
pub fn width(line: &str) -> usize {
    line.chars().map(|c| if is_wide(c) || ('\u{3000}'..='\u{303f}').contains(&c) { 2 } else { 1 }).sum()
}
