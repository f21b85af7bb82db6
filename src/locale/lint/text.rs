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
        let theirs = source.parts().find(|(name, _)| *name == part).map(|(_, pattern)| pattern);
        if theirs.is_some_and(|theirs| !has_empty(theirs)) && has_empty(ours) {
            said.push(at(target, "empty-text", target.start(ours)));
        }
        if let Some(sign) = unbalanced(ours).filter(|_| theirs.is_none_or(|theirs| unbalanced(theirs).is_none())) {
            let sign = format!("U+{:04X}", u32::from(sign));
            said.push(at(target, "direction-character", target.start(ours)).with("character", sign));
        }
        if !scope.same_language && theirs == Some(ours) && !target.is_term() && !part.is_some_and(for_machines) && says_something(ours) {
            let copy = at(target, "same-as-source", target.start(ours)).with("locale", scope.tag.clone());
            said.push(copy.at_other(source.span));
        }
    }
    said
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

/// Whether a text has words that are translated: two or more, not all of them units (`px`) or names, which are written with capitals.
fn says_something(pattern: &Pattern<'_>) -> bool {
    let mut all = String::new();
    texts(pattern, &mut |text| {
        all.push_str(text);
        all.push(' ');
    });
    let is_word = |word: &&str| {
        word.chars().filter(|c| c.is_alphabetic()).count() > 1 && word.chars().all(|c| c.is_alphabetic() || "'’-".contains(c))
    };
    let trimmed = |word: &'_ str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let words: Vec<String> = all.split_whitespace().filter(|word| !is_address(word)).map(trimmed).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).filter(is_word).collect();
    let longer = words.iter().any(|word| word.chars().nth(2).is_some());
    words.len() > 1 && longer && words.iter().any(|word| word.chars().next().is_some_and(char::is_lowercase))
}

/// Addresses, tags and options of programs are the same in every language.
fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains('@') || word.contains('<') || word.contains('=') || word.starts_with('-')
}
