//! A cell cut into words, numbers, times and signs, each with its place. Knows the shapes of things, and
//! no words but those that change them.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::names;

/// A piece of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Shape,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Whether there is space before it.
    pub spaced: bool,
}

/// What a piece of the text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A word, in small letters.
    Word(String),
    /// Digits: their value, and how many.
    Number(u32, usize),
    /// `8.30`, `08:30`.
    Time(u32, u32),
    /// `2026-12-24`, which need not exist.
    Date(i16, u8, u8),
    /// A sign; every dash is `-`, and what ends a part of the text is `;`.
    Sign(char),
}

/// Abbreviations with stops inside.
const DOTTED: [&str; 8] = ["t.o.m.", "t.o.m", "fr.o.m.", "fr.o.m", "f.o.m.", "f.o.m", "o.s.v.", "bl.a."];

/// Words that are often written with a stop after them.
const ABBREVIATED: [&str; 44] = [
    "kl", "mån", "månd", "må", "tis", "tisd", "ti", "ons", "onsd", "on", "tor", "tors", "torsd", "to", "fre", "fred", "fr", "lör", "lörd",
    "lö", "sön", "sönd", "sö", "vard", "helgfr", "jan", "feb", "febr", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov",
    "dec", "v", "tel", "inkl", "exkl", "tom", "lunchst",
];

/// Cuts `text`.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut at = 0;
    let mut spaced = false;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if c.is_whitespace() && !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}') || is_invisible(c) {
            spaced |= c.is_whitespace();
            at += c.len_utf8();
            continue;
        }
        let (kind, length) = comma_time(rest, found.last()).unwrap_or_else(|| one(rest, c));
        found.push(Token { kind, range: at..at + length, spaced });
        spaced = false;
        at += length;
    }
    found
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The first piece of `rest`, and how many bytes of it.
fn one(rest: &str, first: char) -> (Shape, usize) {
    if first.is_ascii_digit() {
        return digits(rest);
    }
    if first.is_alphabetic() {
        return word(rest);
    }
    let sign = match first {
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' | '\u{fe58}' | '\u{ff0d}' | '~' => '-',
        ';' | '|' | '\n' | '\r' | '•' | '·' | '\u{2028}' | '\u{2029}' => ';',
        other => other,
    };
    (Shape::Sign(sign), first.len_utf8())
}

fn word(rest: &str) -> (Shape, usize) {
    let lower = |text: &str| text.nfc().collect::<String>().to_lowercase();
    if let Some(found) = DOTTED.iter().find(|d| rest.get(..d.len()).is_some_and(|start| start.eq_ignore_ascii_case(d))) {
        return (Shape::Word(found.replace('.', "")), found.len());
    }
    let is_mark = |c: char| ('\u{300}'..='\u{36f}').contains(&c);
    let length = rest.find(|c: char| !c.is_alphabetic() && !is_mark(c)).unwrap_or(rest.len());
    let word = lower(&rest[..length]);
    let stop = rest[length..].starts_with('.') && ABBREVIATED.contains(&word.as_str());
    (Shape::Word(word), length + usize::from(stop))
}

/// `8,30`: a time with a comma for its stop. Between two dashes it is rather the end of one time and the start of the next, as in 9–12,15–18;
/// with a month after it, or among weeks, a list of days.
fn comma_time(rest: &str, before: Option<&Token>) -> Option<(Shape, usize)> {
    let count = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let length = count(rest);
    let after = rest.get(length..)?.strip_prefix(',').filter(|after| matches!(length, 1 | 2) && count(after) == 2)?;
    let (hour, minute) = (rest[..length].parse().ok()?, after[..2].parse().ok()?);
    let next = after[2..].trim_start();
    let dash = |c: char| one("", c).0 == Shape::Sign('-');
    let is_list = match before.map(|token| &token.kind) {
        Some(Shape::Sign('-')) => next.starts_with(dash),
        Some(Shape::Word(word)) => ["v", "vecka", "veckor", "veckorna", "den"].contains(&word.as_str()),
        Some(Shape::Sign(',') | Shape::Number(..)) => true,
        _ => false,
    };
    let word: String = next.chars().take_while(|c| c.is_alphabetic()).collect();
    let is_day = names::month(&word.to_lowercase(), true).is_some() || next.starts_with('/');
    let is_time = hour <= 24 && matches!(minute, 0 | 15 | 30 | 45) && !is_list && !is_day;
    is_time.then_some((Shape::Time(hour, minute), length + 3))
}

fn digits(rest: &str) -> (Shape, usize) {
    let count = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let value = |range: Range<usize>| rest[range].parse::<u32>().unwrap_or(u32::MAX);
    let length = count(rest);
    let sign = |at: usize| rest.as_bytes().get(at).copied();
    if length == 4 && sign(4) == Some(b'-') && count(&rest[5..]) == 2 && sign(7) == Some(b'-') && count(&rest[8..]) == 2 {
        return (Shape::Date(value(0..4) as i16, value(5..7) as u8, value(8..10) as u8), 10);
    }
    if length <= 2 && matches!(sign(length), Some(b'.' | b':')) && count(&rest[length + 1..]) == 2 {
        let end = length + 3;
        // 8.30.15 is no time of day that anyone opens at.
        let more = matches!(sign(end), Some(b'.' | b':')) && count(&rest[end + 1..]) > 0;
        if !more {
            return (Shape::Time(value(0..length), value(length + 1..end)), end);
        }
    }
    (Shape::Number(value(0..length), length), length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shapes(text: &str) -> Vec<Shape> {
        tokens(text).into_iter().map(|t| t.kind).collect()
    }

    #[test]
    fn shapes_of_things() {
        let word = |w: &str| Shape::Word(w.to_owned());
        assert_eq!(shapes("Mån.–FRE kl. 8"), [word("mån"), Shape::Sign('-'), word("fre"), word("kl"), Shape::Number(8, 1)]);
        assert_eq!(shapes("ma\u{30a}ndag t.o.m. v28"), [word("måndag"), word("tom"), word("v"), Shape::Number(28, 2)]);
        assert_eq!(shapes("8.30—08:05"), [Shape::Time(8, 30), Shape::Sign('-'), Shape::Time(8, 5)]);
        assert_eq!(shapes("2026-12-24 8.5"), [Shape::Date(2026, 12, 24), Shape::Number(8, 1), Shape::Sign('.'), Shape::Number(5, 1)]);
        assert_eq!(shapes("fre. å"), [word("fre"), word("å")]);
        assert_eq!(shapes("99999999999999"), [Shape::Number(u32::MAX, 14)]);
    }

    #[test]
    fn places_are_those_of_the_text() {
        for text in ["Ö\u{a0}8–16\nX", "a\u{30a}\u{301}b", "😀 8:3", "2026-1", "t.o.", "٣–٤", "2026-12-"] {
            for token in tokens(text) {
                assert!(text.get(token.range.clone()).is_some_and(|part| !part.is_empty()), "{text} {token:?}");
            }
        }
    }
}
