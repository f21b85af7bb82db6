//! HTML that is split over messages: a tag or an element that begins in a message or a term and ends in the one that refers to it. Each may
//! look right by itself, and a translator who moves the reference, or translates only one of them, breaks both. All files of a locale at once.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::InlineExpression;

use super::entries::{Into, Node, Pattern, walk};
use super::markup::{choices, scan};
use super::references::reference;
use super::{Entry, File, at};
use crate::diagnostic::Diagnostic;

/// A message in a message in a message: deeper than anyone writes.
const DEEPEST: usize = 5;

/// `split-markup`, where `source` does not split the same.
pub fn check(files: &[&File<'_>], source: &[&File<'_>]) -> Vec<Diagnostic> {
    let ours = found(files, source);
    if ours.is_empty() {
        return Vec::new();
    }
    let in_source: BTreeSet<(String, String)> = found(source, &[]).into_iter().map(|split| (split.part, split.reference)).collect();
    let ours = ours.into_iter().filter(|split| !in_source.contains(&(split.part.clone(), split.reference.clone())));
    ours.map(|split| split.said).collect()
}

struct Split {
    part: String,
    reference: String,
    said: Diagnostic,
}

type Patterns<'a, 't> = BTreeMap<String, &'a Pattern<'t>>;

/// What is split in `files`, which can refer to `others` too.
fn found(files: &[&File<'_>], others: &[&File<'_>]) -> Vec<Split> {
    let entries = || files.iter().flat_map(|file| &file.entries);
    let all = others.iter().flat_map(|file| &file.entries).chain(entries());
    let mut patterns: Patterns<'_, '_> = BTreeMap::new();
    for entry in all {
        patterns.extend(entry.parts().map(|(part, pattern)| (entry.name_of(part), pattern)));
    }
    let mut referred: BTreeSet<String> = BTreeSet::new();
    for (_, pattern) in entries().flat_map(Entry::parts) {
        referred.extend(references(pattern).into_iter().map(|(name, _)| name));
    }
    let is_piece = |name: &String| patterns.get(name).is_some_and(|pattern| scan(&piece(pattern, &patterns, 0)).is_piece());
    let pieces: BTreeSet<String> = referred.into_iter().filter(is_piece).collect();
    let mut found = Vec::new();
    for entry in entries().filter(|entry| !pieces.is_empty() && !entry.allows("split-markup")) {
        for (part, pattern) in entry.parts() {
            let of_pieces: Vec<(String, &str)> = references(pattern).into_iter().filter(|(name, _)| pieces.contains(name)).collect();
            if of_pieces.is_empty() || !whole(pattern, &patterns, 0).iter().any(|text| scan(text).is_markup()) {
                continue;
            }
            found.extend(of_pieces.into_iter().map(|(reference, slice)| Split {
                part: entry.name_of(part),
                said: at(entry, "split-markup", entry.place(slice)).with("reference", reference.clone()),
                reference,
            }));
        }
    }
    found
}

fn references<'t>(pattern: &Pattern<'t>) -> Vec<(String, &'t str)> {
    let mut names = Vec::new();
    walk(pattern, Into::Shown, &mut |node| {
        if let Node::Inline(inline) = node {
            names.extend(reference(inline));
        }
    });
    names
}

/// The texts that a pattern can come to, with those of what it refers to.
fn whole(pattern: &Pattern<'_>, patterns: &Patterns<'_, '_>, depth: usize) -> Vec<String> {
    let says = |inline: &InlineExpression<&str>| {
        let named = reference(inline).and_then(|(name, _)| patterns.get(&name)).filter(|_| depth < DEEPEST);
        named.map_or_else(String::new, |pattern| piece(pattern, patterns, depth + 1))
    };
    choices(pattern, &says)
}

/// Of these the first that is not whole; else what the pattern comes to by default.
fn piece(pattern: &Pattern<'_>, patterns: &Patterns<'_, '_>, depth: usize) -> String {
    let mut texts = whole(pattern, patterns, depth);
    let at = texts.iter().position(|text| scan(text).is_piece()).unwrap_or(0);
    texts.swap_remove(at)
}
