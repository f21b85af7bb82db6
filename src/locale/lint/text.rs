//! What shows in the text itself: nothing where the source says something, the source's own words, signs that turn the direction of what
//! follows and are not ended, and letters that were lost on the way.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use super::entries::Pattern;
use super::{Entry, Scope, at};
use crate::diagnostic::Diagnostic;

/// `empty-text`, `same-as-source` and `direction-character`.
pub fn compare(source: &Entry<'_>, target: &Entry<'_>, scope: &Scope<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for (part, ours) in target.parts() {
        let theirs = source.part(part);
        if theirs.is_some_and(|theirs| !has_empty(theirs)) && has_empty(ours) {
            said.push(at(target, "empty-text", target.start(ours)));
        }
        if let Some(sign) = unbalanced(ours).filter(|_| theirs.is_none_or(|theirs| unbalanced(theirs).is_none())) {
            let sign = format!("U+{:04X}", u32::from(sign));
            said.push(at(target, "direction-character", target.start(ours)).with("character", sign));
        }
        if is_copied(source, target, part, ours, scope) && says_something(ours) {
            said.push(copy(source, target, ours, scope));
        }
    }
    said
}

/// Whether a part of a message says in another language exactly what it says in the source.
pub fn is_copied<'t>(source: &Entry<'t>, target: &Entry<'t>, part: Option<&str>, ours: &Pattern<'t>, scope: &Scope<'_>) -> bool {
    !scope.same_language && !target.is_term() && source.part(part) == Some(ours) && !part.is_some_and(for_machines)
}

/// `same-as-source`.
pub fn copy<'t>(source: &Entry<'t>, target: &Entry<'t>, ours: &Pattern<'t>, scope: &Scope<'_>) -> Diagnostic {
    at(target, "same-as-source", target.start(ours)).with("locale", scope.tag.clone()).at_other(source.span)
}

/// `lost-character`: the sign that programs put where they could not read a letter.
pub fn lost_characters(entry: &Entry<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for (_, pattern) in entry.parts() {
        texts(pattern, &mut |text| {
            for (index, sign) in text.match_indices('\u{fffd}') {
                said.push(at(entry, "lost-character", entry.place(&text[index..index + sign.len()])));
            }
        });
    }
    said
}

/// Every text and literal of a pattern.
pub fn texts<'t>(pattern: &Pattern<'t>, visit: &mut dyn FnMut(&'t str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(value),
            PatternElement::Placeable { expression } => in_expression(expression, visit),
        }
    }
}

fn in_expression<'t>(expression: &Expression<&'t str>, visit: &mut dyn FnMut(&'t str)) {
    match expression {
        Expression::Select { variants, .. } => variants.iter().for_each(|variant| texts(&variant.value, visit)),
        Expression::Inline(InlineExpression::Placeable { expression }) => in_expression(expression, visit),
        Expression::Inline(InlineExpression::StringLiteral { value }) => visit(value),
        Expression::Inline(_) => {}
    }
}

/// Whether it, or one of its choices, shows nothing at all.
fn has_empty(pattern: &Pattern<'_>) -> bool {
    let mut selects = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(variants),
        _ => None,
    });
    let silent = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => value.trim().is_empty(),
        PatternElement::Placeable { expression } => matches!(expression, Expression::Select { .. }),
    };
    // Where other text stands beside the choice, a choice of nothing is a way of writing.
    if !pattern.elements.iter().all(silent) {
        return false;
    }
    match selects.next() {
        None => true,
        Some(variants) => selects.next().is_none() && variants.iter().any(|variant| has_empty(&variant.value)),
    }
}

/// The first sign that turns the direction and is not ended, or ends what was not begun: isolates, embeddings and overrides. The marks
/// U+200E, U+200F and U+061C stand alone and turn nothing.
fn unbalanced(pattern: &Pattern<'_>) -> Option<char> {
    let mut found = None;
    texts_of_choices(pattern, &mut |text| found = found.or_else(|| unbalanced_direction(text)));
    found
}

/// The text of a pattern outside its choices, and of each choice by itself.
fn texts_of_choices(pattern: &Pattern<'_>, visit: &mut dyn FnMut(&str)) {
    let mut own = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => own.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| texts_of_choices(&variant.value, visit));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                own.push_str(&unescaped(value));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    visit(&own);
}

/// A literal as it is shown.
pub fn unescaped(literal: &str) -> std::borrow::Cow<'_, str> {
    fluent_syntax::unicode::unescape_unicode_to_string(literal)
}

/// The first sign of a text that turns the direction and is not ended, or ends what was not begun.
pub fn unbalanced_direction(text: &str) -> Option<char> {
    let mut open = Vec::new();
    for sign in text.chars() {
        match sign {
            '\u{2066}'..='\u{2068}' | '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push(sign),
            '\u{2069}' if open.pop().is_none_or(|opened| opened < '\u{2066}') => return Some(sign),
            '\u{202c}' if open.pop().is_none_or(|opened| opened >= '\u{2066}') => return Some(sign),
            _ => {}
        }
    }
    open.pop()
}

/// Attributes that hold no words: sizes, keys, names of classes.
fn for_machines(attribute: &str) -> bool {
    attribute == "style" || attribute == "class" || attribute.ends_with("key")
}

/// Whether a text has words that are translated: two or more beside names and what programs read, of which one at least is no name's beginning.
/// Of a choice the default is taken: the others mostly say the same of other numbers.
fn says_something(pattern: &Pattern<'_>) -> bool {
    let text = shown(pattern);
    let counted: Vec<&str> = translatable(&words(&text)).map(|word| word.text).collect();
    let longer = counted.iter().any(|word| word.chars().nth(2).is_some());
    counted.len() > 1 && longer && counted.iter().any(|word| word.starts_with(char::is_lowercase))
}

/// Of a text that says nothing by itself the words that are translated if they are words of the source's language only, where other words
/// stand beside them. What stands in brackets is mostly said to programs.
pub fn lone_words(pattern: &Pattern<'_>) -> Vec<String> {
    let text = shown(pattern);
    let all = words(&text);
    if all.iter().filter(|word| !word.text.is_empty()).count() < 2 || says_something(pattern) {
        return Vec::new();
    }
    let lone = translatable(&all).filter(|word| word.text.starts_with(char::is_lowercase) && word.text.chars().nth(2).is_some());
    lone.filter(|word| !word.bracketed).map(|word| word.text.to_owned()).collect()
}

/// Whether a text has a word of the source, by itself or with an ending or a beginning of the language's own.
pub fn keeps_word(pattern: &Pattern<'_>, word: &str) -> bool {
    words(&shown(pattern)).iter().any(|own| own.is_plain() && own.text.to_lowercase().contains(word))
}

/// Those that are neither names nor parts of names.
fn translatable<'a, 't>(all: &'a [Word<'t>]) -> impl Iterator<Item = &'a Word<'t>> {
    let capital = |at: Option<usize>| at.and_then(|at| all.get(at)).is_some_and(|word| word.text.starts_with(char::is_uppercase));
    let counted = all.iter().enumerate().filter(move |(at, word)| {
        let inside_name = NAME_PARTS.contains(&word.text) && capital(at.checked_sub(1)) && capital(Some(at + 1));
        word.is_plain() && !word.is_name() && !inside_name
    });
    counted.map(|(_, word)| word)
}

/// What stands in small letters within names of places and people: Isle of Man, Bassas da India.
const NAME_PARTS: [&str; 21] =
    ["af", "al", "av", "da", "de", "del", "della", "der", "des", "di", "do", "dos", "du", "e", "el", "la", "las", "le", "of", "van", "von"];

/// A word of a text.
struct Word<'t> {
    text: &'t str,
    /// Whether a sentence begins with it, so that its capital says nothing.
    begins: bool,
    /// Whether it stands in brackets.
    bracketed: bool,
}

impl Word<'_> {
    fn is_plain(&self) -> bool {
        self.text.chars().filter(|c| c.is_alphabetic()).count() > 1 && self.text.chars().all(|c| c.is_alphabetic() || "'’-".contains(c))
    }

    /// Whether it is an abbreviation in capitals, a name with a capital inside (iCalendar, YouTube), or has a capital inside a sentence.
    fn is_name(&self) -> bool {
        let capitals = self.text.chars().filter(|c| c.is_uppercase()).count();
        let first = self.text.starts_with(char::is_uppercase);
        capitals > 1 || (capitals == 1 && (!first || !self.begins))
    }
}

/// The words of a text without what is for programs.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let (mut begins, mut bracketed) = (true, false);
    for chunk in text.split_whitespace() {
        bracketed |= chunk.starts_with(['(', '[']);
        if is_code(chunk) {
            begins = false;
            continue;
        }
        let word = chunk.trim_matches(|c: char| !c.is_alphanumeric());
        words.push(Word { text: word, begins, bracketed });
        bracketed &= !chunk.contains([')', ']']);
        let end = chunk.trim_end_matches(['"', '”', '’', '»', ')']);
        begins = end.ends_with(['.', '!', '?', ':', '…']) || (begins && word.is_empty());
    }
    words
}

/// Addresses, options of programs, names of variables and the like are the same in every language.
fn is_code(chunk: &str) -> bool {
    chunk.contains("://") || chunk.starts_with('-') || chunk.contains(['@', '<', '>', '=', '%', '$', '_', '\\', '{', '}', '#'])
}

/// The words of a text as it is shown where every choice is the default one. Blanks stand for tags, and for what is put in.
pub fn shown(pattern: &Pattern<'_>) -> String {
    let mut text = String::new();
    shown_by_default(pattern, &mut text);
    without_tags(&text)
}

fn shown_by_default(pattern: &Pattern<'_>, out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => default_of(expression, out),
        }
        out.push(' ');
    }
}

fn default_of(expression: &Expression<&str>, out: &mut String) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().filter(|variant| variant.default).for_each(|variant| shown_by_default(&variant.value, out));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => default_of(expression, out),
        Expression::Inline(InlineExpression::StringLiteral { value }) => out.push_str(value),
        Expression::Inline(_) => {}
    }
}

/// A text with a blank in place of each tag.
fn without_tags(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        let is_tag = tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        let end = if is_tag { tag.find('>') } else { None };
        out.push_str(before);
        out.push_str(if end.is_some() { " " } else { "<" });
        rest = &tag[end.unwrap_or(0) + 1..];
    }
    out + rest
}
