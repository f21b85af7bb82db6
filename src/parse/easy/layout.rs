//! Sentences, lines, paragraphs and headings: `long-sentence`, `several-thoughts`, `sentences-on-a-line`, `long-paragraph`, `few-headings`,
//! `italics`.

use super::length::{self, Length};
use super::page::{Page, Sentence};
use super::vocabulary::Rule;
use crate::diagnostic::Diagnostic;
use crate::locale::readability::LINE_CHARACTERS;
use crate::parse::prose::{Block, Kind};
use crate::source::Span;

/// Holds a page to the rules of layout.
pub fn check(page: &Page<'_, '_>) -> Vec<Diagnostic> {
    let mut said: Vec<Diagnostic> = page.sentences.iter().flat_map(|sentence| sentence_rules(page, sentence)).collect();
    said.extend(page.sentences.windows(2).filter_map(|pair| one_line(page, &pair[0], &pair[1])));
    said.extend(page.prose.blocks.iter().filter_map(|block| paragraph(page, block)));
    said.extend(sections(page));
    let file = page.with.file;
    said.extend(page.prose.italics.iter().map(|range| Diagnostic::warning("italics", Span::new(file, range.clone()))));
    said
}

fn sentence_rules(page: &Page<'_, '_>, sentence: &Sentence<'_>) -> Vec<Diagnostic> {
    let limits = &page.rules.limits;
    let (unit, count, most) = match length::of(sentence) {
        Length::Words(count) => ("words", count, Some(limits.sentence_words)),
        Length::Letters(count) => ("letters", count, limits.sentence_letters),
    };
    let span = page.span(sentence.block, sentence.range.clone());
    let mut said = Vec::new();
    if let Some(most) = most.filter(|most| count > *most) {
        let long = Diagnostic::warning("long-sentence", span).with("unit", unit);
        said.push(long.with("count", count.to_string()).with("limit", most.to_string()));
    } else if sentence.block.kind == Kind::Text {
        let joints = sentence.found.iter().filter(|found| found.rule == Rule::Joint).count();
        let signs = [";", " – ", " — ", " (", "؛", "፤"].iter().any(|sign| sentence.text().contains(sign));
        if joints > 1 || signs {
            said.push(Diagnostic::note("several-thoughts", span));
        }
    }
    said
}

/// Two sentences in a block with no line broken between them.
fn one_line(page: &Page<'_, '_>, first: &Sentence<'_>, second: &Sentence<'_>) -> Option<Diagnostic> {
    let same = std::ptr::eq(first.block, second.block) && first.block.kind == Kind::Text;
    let broken = same && first.block.text[first.range.end..second.range.start].contains('\n');
    (same && !broken).then(|| Diagnostic::warning("sentences-on-a-line", page.span(second.block, second.range.clone())))
}

/// A paragraph has the lines that its author breaks, and those that are longer than the measure take more.
fn paragraph(page: &Page<'_, '_>, block: &Block) -> Option<Diagnostic> {
    let lines: usize = block.text.trim().split('\n').map(|line| length::width(line).div_ceil(LINE_CHARACTERS).max(1)).sum();
    let most = page.rules.limits.paragraph_lines;
    let long = block.kind == Kind::Text && lines as u32 > most;
    let span = || page.span(block, 0..block.text.len());
    long.then(|| Diagnostic::warning("long-paragraph", span()).with("count", lines.to_string()).with("limit", most.to_string()))
}

/// The heading, or the page's beginning, after which too much comes before the next. Of sentences whose words cannot be told apart nothing is
/// said.
fn sections(page: &Page<'_, '_>) -> Vec<Diagnostic> {
    let most = page.rules.limits.section_words;
    let mut said = Vec::new();
    let (mut words, mut from): (u32, Option<&Block>) = (0, None);
    let mut end = |words: u32, from: Option<&Block>| {
        if let Some(block) = from.filter(|_| words > most) {
            let few = Diagnostic::note("few-headings", page.span(block, 0..block.text.len()));
            said.push(few.with("count", words.to_string()).with("limit", most.to_string()));
        }
    };
    for sentence in page.sentences {
        if sentence.block.kind == Kind::Heading && !from.is_some_and(|block| std::ptr::eq(block, sentence.block)) {
            end(words, from);
            (words, from) = (0, Some(sentence.block));
        } else if sentence.block.kind == Kind::Text {
            from = from.or(Some(sentence.block));
            words += if let Length::Words(count) = length::of(sentence) { count } else { 0 };
        }
    }
    end(words, from);
    said
}
