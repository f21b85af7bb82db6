//! Whether a choice by number has the plural categories of its language, from CLDR through ICU. What must be there are the categories that
//! whole numbers below a million take: those of fractions (Polish `other`, Czech `many`) and of millions (Spanish `many`) fall to the default
//! without anyone noticing, and compare-locales does not want them either. A choice is taken to be by number when it has a category of the
//! language other than `other`, again as compare-locales does it.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use super::super::plurals::{Categories, NAMES};
use super::entries::{Into, Node, walk};
use super::{Entry, File, Scope, at};
use crate::diagnostic::{Diagnostic, Severity};

/// Categories that whole numbers take, and that catalogues rarely have since their tools never asked for them: good to know.
const RARELY_ASKED: [(&str, &str); 5] = [("blo", "zero"), ("cv", "zero"), ("he", "two"), ("mt", "two"), ("sat", "two")];

/// `duplicate-variant`, `missing-plural` and `superfluous-plural`.
pub fn check(entry: &Entry<'_>, scope: &Scope<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for (_, pattern) in entry.parts() {
        walk(pattern, Into::Shown, &mut |node| {
            let Node::Select(selector, variants) = node else { return };
            duplicates(entry, variants, &mut said);
            if let Some(plurals) = &scope.plurals {
                let categories = if is_ordinal(selector) { plurals.ordinal.as_ref() } else { Some(&plurals.cardinal) };
                let Some(categories) = categories else { return };
                said.extend(missing(entry, variants, categories, scope));
                superfluous(entry, variants, categories, scope, &mut said);
            }
        });
    }
    said
}

/// `unknown-plural-rules`, where a choice is made by the categories of a language that nobody knows the categories of: at the first.
pub fn unknown(files: &[&File<'_>], scope: &Scope<'_>) -> Option<Diagnostic> {
    let entries = files.iter().filter(|_| scope.plurals.is_none()).flat_map(|file| &file.entries);
    entries.filter(|entry| !entry.allows("unknown-plural-rules")).find_map(|entry| {
        let mut place = None;
        for (_, pattern) in entry.parts() {
            walk(pattern, Into::Shown, &mut |node| {
                let Node::Select(_, variants) = node else { return };
                let category = variants.iter().map(key).find(|key| *key != "other" && NAMES.contains(key));
                place = place.or(category.map(|key| entry.place(key)));
            });
        }
        place.map(|place| Diagnostic::note("unknown-plural-rules", place).with("locale", scope.tag.clone()))
    })
}

fn key<'t>(variant: &Variant<&'t str>) -> &'t str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    let ordinal = |value: &InlineExpression<&str>| matches!(value, InlineExpression::StringLiteral { value: "ordinal" });
    arguments.named.iter().any(|named| named.name.name == "type" && ordinal(&named.value))
}

fn duplicates(entry: &Entry<'_>, variants: &[Variant<&str>], said: &mut Vec<Diagnostic>) {
    let mut seen = std::collections::HashMap::new();
    for variant in variants {
        let key = key(variant);
        if let Some(first) = seen.insert(key, key) {
            let twice = at(entry, "duplicate-variant", entry.place(key)).with("variant", key);
            said.push(twice.at_other(entry.place(first)));
        }
    }
}

fn missing(entry: &Entry<'_>, variants: &[Variant<&str>], categories: &Categories, scope: &Scope<'_>) -> Option<Diagnostic> {
    let given: BTreeSet<&str> = variants.iter().map(key).collect();
    if !categories.wanted.iter().any(|category| *category != "other" && given.contains(category)) {
        return None;
    }
    let missing: Vec<&str> = NAMES.into_iter().filter(|c| categories.wanted.contains(c) && !given.contains(c)).collect();
    let first = key(variants.first()?);
    if missing.is_empty() {
        return None;
    }
    let language = scope.tag.split('-').next().unwrap_or_default();
    let rarely = missing.iter().all(|category| RARELY_ASKED.contains(&(language, category)));
    let severity = if rarely { Severity::Note } else { Severity::Warning };
    let lacking = at(entry, "missing-plural", entry.place(first)).with("categories", missing.join(", ")).with("locale", scope.tag.clone());
    Some(Diagnostic { severity, ..lacking })
}

/// Only where all choices are categories or numbers: elsewhere `many` may be a word of the author's own.
fn superfluous(entry: &Entry<'_>, variants: &[Variant<&str>], categories: &Categories, scope: &Scope<'_>, said: &mut Vec<Diagnostic>) {
    let by_number = |variant: &Variant<&str>| NAMES.contains(&key(variant)) || matches!(variant.key, VariantKey::NumberLiteral { .. });
    if !variants.iter().all(by_number) {
        return;
    }
    for variant in variants.iter().filter(|variant| !variant.default) {
        let key = key(variant);
        if NAMES.contains(&key) && !categories.all.contains(key) && !categories.wanted.contains(key) {
            let dead = at(entry, "superfluous-plural", entry.place(key)).with("variant", key);
            said.push(dead.with("locale", scope.tag.clone()));
        }
    }
}
