//! Words and numbers: `hard-word`, `foreign-word`, `abbreviation`, `passive`, `metaphor`, `percent`, `number-word`, `double-negation`,
//! `awkward-number`, `capitals`, `unexplained-word`. Each word is spoken of once a page, where it comes first.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

use super::page::{Page, Sentence};
use super::vocabulary::{Found, Rule};
use crate::diagnostic::Diagnostic;
use crate::locale::readability::segment;
use crate::parse::html;
use crate::parse::prose::Kind;

/// Holds a page to the rules of words.
pub fn check(page: &Page<'_, '_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let mut seen = HashSet::new();
    for sentence in page.sentences {
        listed(page, sentence, &mut seen, &mut said);
        numbers(page, sentence, &mut said);
        capitals(page, sentence, &mut said);
    }
    unexplained(page, &mut seen, &mut said);
    said
}

fn code(rule: Rule) -> Option<fn(crate::source::Span) -> Diagnostic> {
    Some(match rule {
        Rule::Hard => |at| Diagnostic::warning("hard-word", at),
        Rule::Foreign => |at| Diagnostic::warning("foreign-word", at),
        Rule::Abbreviation => |at| Diagnostic::warning("abbreviation", at),
        Rule::Passive => |at| Diagnostic::note("passive", at),
        Rule::Metaphor => |at| Diagnostic::note("metaphor", at),
        Rule::Percent => |at| Diagnostic::warning("percent", at),
        Rule::Number => |at| Diagnostic::note("number-word", at),
        Rule::Negation | Rule::Contrary | Rule::Joint | Rule::Explains | Rule::Names | Rule::Except => return None,
    })
}

fn listed(page: &Page<'_, '_>, sentence: &Sentence<'_>, seen: &mut HashSet<String>, said: &mut Vec<Diagnostic>) {
    let (lower, found) = (&sentence.lower, &sentence.found);
    for found in found {
        let Some(make) = code(found.rule) else { continue };
        let words = &lower[found.at..found.at + found.length];
        let explained = found.rule == Rule::Hard && page.with.words.find(words).is_some();
        let capital = found.at > 0 && sentence.word(found.at).starts_with(char::is_uppercase);
        let name = found.rule == Rule::Foreign && capital && page.rules.capitals_are_names;
        if !explained && !name && seen.insert(words.join(" ")) {
            let range = sentence.words[found.at].start..sentence.words[found.at + found.length - 1].end;
            let word = sentence.block.text[range.clone()].to_owned();
            said.push(make(page.span(sentence.block, range)).with("word", word).with("suggestion", found.instead));
        }
    }
    if is_negated_twice(found) {
        said.push(Diagnostic::note("double-negation", page.span(sentence.block, sentence.range.clone())));
    }
}

/// Whether a sentence says not twice: “not … never”, or “not impossible”, where both words stand near each other.
fn is_negated_twice(found: &[Found<'_>]) -> bool {
    let places = |rule: Rule| found.iter().filter(move |found| found.rule == rule).map(|found| found.at);
    let near = |contrary: usize| places(Rule::Negation).any(|negation| negation.abs_diff(contrary) <= NEAR);
    places(Rule::Negation).count() > 1 || places(Rule::Contrary).any(near)
}

/// “Not all that impossible”: so many words from one to the other.
const NEAR: usize = 3;

/// Signs of percent, and numbers that are hard to take in: decimals, and thousands from ten on. Telephone numbers are to be dialled, not
/// taken in; three digits in two groups are one too, as 116 006.
fn numbers(page: &Page<'_, '_>, sentence: &Sentence<'_>, said: &mut Vec<Diagnostic>) {
    let text = sentence.text();
    let start = sentence.range.start;
    let at = |range: Range<usize>| page.span(sentence.block, start + range.start..start + range.end);
    for (index, sign) in text.char_indices().filter(|(_, c)| "%‰٪".contains(*c)) {
        let range = index..index + sign.len_utf8();
        said.push(Diagnostic::warning("percent", at(range)).with("word", sign.to_string()).with("suggestion", ""));
    }
    let phones = html::phones(text);
    for range in groups_of_digits(text) {
        let number = &text[range.clone()];
        let digits = number.chars().filter(|c| c.is_numeric()).count();
        let decimal = number.contains([',', '.', '٫']) && digits < 5 && !is_time(number) && !is_date(&text[range.end..]);
        let large = digits > 4 && !is_short_line(number);
        let phone = phones.iter().any(|phone| phone.start < range.end && range.start < phone.end);
        if !phone && (decimal || large) {
            said.push(Diagnostic::note("awkward-number", at(range)).with("value", number.to_owned()));
        }
    }
}

/// Europe's lines that are the same in every country, 116 111, and Sweden's of five digits; those stand together, 11 414 is thousands.
fn is_short_line(number: &str) -> bool {
    let digits: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    match digits.len() {
        5 => digits == number && (digits.starts_with("11") || digits.starts_with("90")),
        6 => digits.starts_with("116") || digits.starts_with("118"),
        _ => false,
    }
}

/// Half past nine as most of Europe writes it: 9.30.
fn is_time(number: &str) -> bool {
    let Some((hour, minute)) = number.split_once('.') else { return false };
    minute.len() == 2 && hour.parse().is_ok_and(|hour: u8| hour < 25) && minute.parse().is_ok_and(|minute: u8| minute < 60)
}

/// Whether a day and a month come before `rest`: 24.12.2018.
fn is_date(rest: &str) -> bool {
    rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(char::is_numeric))
}

/// Digits with the signs and blanks that stand between them in one number. Days, times and paragraphs of laws have other signs.
fn groups_of_digits(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_numeric()) {
        let end = at + c.len_utf8();
        match found.last_mut() {
            Some(last) if joins(&text[last.clone()], &text[last.end..at], &text[at..]) => last.end = end,
            _ => found.push(at..end),
        }
    }
    let lone = |range: &Range<usize>| {
        let (before, after) = (text[..range.start].chars().next_back(), text[range.end..].chars().next());
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "-:/+–".contains(c));
        !inside(before) && !inside(after.filter(|c| *c != ':' && *c != '-'))
    };
    found.retain(lone);
    found
}

fn joins(number: &str, between: &str, rest: &str) -> bool {
    let three = rest.chars().take_while(|c| c.is_numeric()).count() == 3;
    match between {
        "" => true,
        "," | "." | "٫" => !number.contains([',', '.', '٫']),
        " " | "\u{a0}" | "\u{202f}" | "٬" => three && number.chars().take_while(|c| c.is_numeric()).count() <= 3,
        _ => false,
    }
}

fn is_capitals(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(char::is_uppercase) && segment::letters(word) > 1
}

/// Words in capitals, but for names of letters such as KAST, which are to be explained instead.
fn capitals(page: &Page<'_, '_>, sentence: &Sentence<'_>, said: &mut Vec<Diagnostic>) {
    let mut at = 0;
    while at < sentence.words.len() {
        let run = (at..sentence.words.len()).take_while(|i| is_capitals(sentence.word(*i))).count();
        if run > 1 || (run == 1 && segment::letters(sentence.word(at)) > 5) {
            let range = sentence.words[at].start..sentence.words[at + run - 1].end;
            said.push(Diagnostic::warning("capitals", page.span(sentence.block, range)));
        }
        at += run.max(1);
    }
}

/// Long words and names of letters that neither the page nor the campaign's list explains.
fn unexplained(page: &Page<'_, '_>, seen: &mut HashSet<String>, said: &mut Vec<Diagnostic>) {
    let explained = explained(page);
    let names = names(page);
    let limit = page.rules.limits.word_letters;
    for sentence in page.sentences {
        let lower = &sentence.lower;
        let mut listed = 0;
        for (index, word) in lower.iter().enumerate() {
            if let Some((_, length)) = page.with.words.find(&lower[index..]) {
                listed = listed.max(index + length);
            }
            let written = sentence.word(index);
            let beside = || [index.checked_sub(1), Some(index + 1).filter(|next| *next < lower.len())].into_iter().flatten();
            let shouted = || beside().any(|i| is_capitals(sentence.word(i)));
            let initials = is_capitals(written) && segment::letters(written) <= 5 && !shouted();
            // The longest part of a hyphenated word is what is hard in it.
            let long = || {
                word.len() > limit as usize
                    && !word.starts_with(segment::is_unspaced)
                    && word.split(['-', '\u{2010}', '\u{2011}']).any(|part| segment::letters(part) > limit)
            };
            if !initials && !long() {
                continue;
            }
            let name = !initials && page.rules.capitals_are_names && names.contains(written);
            if name || index < listed || explained.iter().any(|e| alike(e, word)) {
                continue;
            }
            if !seen.iter().any(|s| alike(s, word)) {
                seen.insert(word.to_string());
                let at = page.span(sentence.block, sentence.words[index].clone());
                said.push(Diagnostic::note("unexplained-word", at).with("word", written.to_owned()));
            }
        }
    }
}

/// Words that have a capital inside a sentence somewhere on the page.
fn names<'a>(page: &'a Page<'_, '_>) -> HashSet<&'a str> {
    let inside = page.sentences.iter().filter(|s| s.block.kind != Kind::Heading).flat_map(|s| (1..s.words.len()).map(|i| s.word(i)));
    inside.filter(|word| word.starts_with(char::is_uppercase)).collect()
}

/// What the page explains itself: what stands before “means” or after “is called”, and terms of a list of explanations.
fn explained<'a>(page: &Page<'a, '_>) -> Vec<Cow<'a, str>> {
    let mut words = Vec::new();
    for sentence in page.sentences {
        let lower = &sentence.lower;
        for found in page.rules.vocabulary.explanations(lower) {
            match found.rule {
                Rule::Explains if found.at < 5 => words.extend_from_slice(&lower[..found.at]),
                Rule::Names => words.extend(lower[found.at + found.length..].iter().cloned()),
                _ => {}
            }
        }
        if sentence.block.kind == Kind::Term {
            words.extend(lower.iter().cloned());
        }
    }
    words
}

/// Whether two words are forms of one: the same beginning, and a short ending.
fn alike(a: &str, b: &str) -> bool {
    let same = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let lengths = (a.chars().count(), b.chars().count());
    a == b || same >= 5 && same + 2 >= lengths.0.min(lengths.1) && same + 4 >= lengths.0.max(lengths.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_alike_in_every_alphabet() {
        for (a, b) in [("kirjasto", "kirjaston"), ("kirjastöä", "kirjastssa"), ("социальный", "социальная")] {
            assert!(alike(a, b) && alike(b, a), "{a} {b}");
        }
        for (a, b) in [("social", "socialtjänst"), ("hus", "huset"), ("kirja", "kirjastossa")] {
            assert!(!alike(a, b) && !alike(b, a), "{a} {b}");
        }
    }
}
