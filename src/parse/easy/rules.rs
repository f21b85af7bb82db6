//! What the pages of each easy-to-read locale are held to: its limits, and the words of its lists.

use std::collections::BTreeMap;

use super::vocabulary::Vocabulary;
use crate::diagnostic::Diagnostic;
use crate::locale::readability::Limits;
use crate::locale::{Kind, Locale};
use crate::memo::Hash;
use crate::parse::config::ProjectConfig;
use crate::source::{Sources, Text};

/// What the pages of an easy-to-read locale are held to.
#[derive(Debug, Clone)]
pub struct Rules {
    pub(super) limits: Limits,
    pub(super) vocabulary: Vocabulary,
    /// German gives every noun a capital, so that a capital says nothing of names.
    pub(super) capitals_are_names: bool,
    /// Hash of everything that the rules are made of.
    pub hash: Hash,
}

/// The rules of every easy-to-read locale, by tag. The words are those of `locales/<language>/easy-read.csv` and of
/// `locales/<tag>/easy-read.csv`, which a project can have of its own.
pub fn rules(sources: &Sources, config: &ProjectConfig, said: &mut Vec<Diagnostic>) -> BTreeMap<String, Rules> {
    let easy = config.locales.iter().filter(|locale| locale.kind == Kind::EasyRead);
    easy.map(|locale| (locale.tag.clone(), of_locale(sources, locale, said))).collect()
}

fn of_locale(sources: &Sources, locale: &Locale, said: &mut Vec<Diagnostic>) -> Rules {
    let language = locale.tag.split('-').next().unwrap_or_default();
    let mut tags = vec![language, locale.ordinary.as_deref().unwrap_or(language), &locale.tag];
    tags.dedup();
    let file = |tag: &&str| sources.text(&format!("locales/{tag}/easy-read.csv")).map(|text| &**text);
    let texts: Vec<&Text> = tags.iter().filter_map(file).collect();
    let mut vocabulary = Vocabulary::default();
    texts.iter().for_each(|text| vocabulary.read(text, said));
    let parts = texts.iter().map(|text| text.read_hash().0.to_vec());
    let hash = Hash::of_parts(parts.chain([format!("{:?}", locale.limits).into_bytes(), locale.tag.clone().into_bytes()]));
    Rules { limits: locale.limits, vocabulary, capitals_are_names: language != "de", hash }
}
