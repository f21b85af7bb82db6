//! What the pages of each easy-to-read locale are held to: its limits, and the words of its lists.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::vocabulary::Vocabulary;
use crate::diagnostic::Diagnostic;
use crate::locale::readability::Limits;
use crate::locale::{Kind, Locale};
use crate::memo::{Hash, Key, Memo};
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
pub fn rules(sources: &Sources, config: &ProjectConfig, memo: &RulesMemo, said: &mut Vec<Diagnostic>) -> BTreeMap<String, Arc<Rules>> {
    let easy = config.locales.iter().filter(|locale| locale.kind == Kind::EasyRead);
    let of = |locale: &Locale| {
        let made = memo.get(&RulesInput::of(sources, locale), RulesInput::read);
        said.extend(made.1.iter().cloned());
        (locale.tag.clone(), made.0.clone())
    };
    easy.map(of).collect()
}

/// Keeps the rules of each locale, and what is wrong with its lists of words.
pub type RulesMemo = Memo<(Arc<Rules>, Vec<Diagnostic>)>;

/// Everything that a locale's rules are made of.
struct RulesInput<'a> {
    locale: &'a Locale,
    language: &'a str,
    texts: Vec<&'a Text>,
}

impl<'a> RulesInput<'a> {
    fn of(sources: &'a Sources, locale: &'a Locale) -> RulesInput<'a> {
        let language = locale.tag.split('-').next().unwrap_or_default();
        let mut tags = vec![language, locale.ordinary.as_deref().unwrap_or(language), &locale.tag];
        tags.dedup();
        let file = |tag: &&str| sources.text(&format!("locales/{tag}/easy-read.csv")).map(|text| &**text);
        RulesInput { locale, language, texts: tags.iter().filter_map(file).collect() }
    }

    fn read(&self) -> (Arc<Rules>, Vec<Diagnostic>) {
        let (mut vocabulary, mut said) = (Vocabulary::default(), Vec::new());
        self.texts.iter().for_each(|text| vocabulary.read(text, &mut said));
        let capitals_are_names = self.language != "de";
        (Arc::new(Rules { limits: self.locale.limits, vocabulary, capitals_are_names, hash: self.key() }), said)
    }
}

impl Key for RulesInput<'_> {
    fn key(&self) -> Hash {
        let parts = self.texts.iter().map(|text| text.read_hash().0.to_vec());
        Hash::of_parts(parts.chain([format!("{:?}", self.locale.limits).into_bytes(), self.locale.tag.clone().into_bytes()]))
    }
}
