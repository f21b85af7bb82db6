//! `same-as-source` where a text does not show it by itself: one word beside names (“USB enabled”) may well be the same in both languages. It is
//! not if the locale has another word for it wherever else it stands. All files of a locale at once.

use std::collections::HashMap;

use super::entries::Pattern;
use super::text::{copy, is_copied, keeps_word, lone_words, shown};
use super::{Entry, Scope, Unit, by_key, is_last};
use crate::diagnostic::Diagnostic;

/// Once may be chance.
const OFTEN: usize = 2;

/// Entries of the source and of the translation with the same id.
type Pairs<'a, 't> = [(&'a Entry<'t>, &'a Entry<'t>)];

/// Looks at every pair of texts that are equal.
pub fn check(units: &[Unit<'_, '_>], scope: &Scope<'_>) -> Vec<Diagnostic> {
    let pairs: Vec<_> = units.iter().flat_map(paired).collect();
    let mut known: HashMap<String, bool> = HashMap::new();
    let mut said = Vec::new();
    for (source, target) in pairs.iter().filter(|(source, target)| !is_excused(source) && !is_excused(target)) {
        for (_, ours) in target.parts().filter(|(part, ours)| is_copied(source, target, *part, ours, scope)) {
            let mut is_translated = |word: String| *known.entry(word).or_insert_with_key(|word| translated_elsewhere(word, &pairs));
            if lone_words(ours).into_iter().any(&mut is_translated) {
                said.push(copy(source, target, ours, scope));
            }
        }
    }
    said
}

fn paired<'a, 't>((source, target): &Unit<'a, 't>) -> Vec<(&'a Entry<'t>, &'a Entry<'t>)> {
    let (theirs, ours) = (by_key(source), by_key(target));
    let all = target.iter().flat_map(|file| &file.entries).filter(|entry| is_last(&ours, entry));
    all.filter_map(|entry| Some((*theirs.get(entry.key.as_str())?, entry))).collect()
}

fn is_excused(entry: &Entry<'_>) -> bool {
    entry.allows("same-as-source")
}

/// Whether the source has a word elsewhere too, and the translation there never has it.
fn translated_elsewhere(word: &str, pairs: &Pairs<'_, '_>) -> bool {
    let mut translated = 0;
    for (source, target) in pairs {
        for (part, theirs) in source.parts().filter(|(_, theirs)| has_word(theirs, word)) {
            match target.part(part) {
                Some(ours) if ours == theirs => {}
                Some(ours) if keeps_word(ours, word) => return false,
                Some(_) => translated += 1,
                None => {}
            }
        }
    }
    translated >= OFTEN
}

fn has_word(pattern: &Pattern<'_>, word: &str) -> bool {
    let text = shown(pattern).to_lowercase();
    text.contains(word) && text.split(|c: char| !c.is_alphanumeric()).any(|other| other == word)
}
