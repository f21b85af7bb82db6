//! What the pages of each easy-to-read locale are held to: its limits, and the words of its lists.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::vocabulary::Vocabulary;
use crate::diagnostic::Diagnostic;
use crate::locale::readability::Limits;
use crate::locale::{Kind, Locale};
use crate::memo::{Hash, Key, Memo};
use crate::parse::config::ProjectConfig;
use crate::source::{Source, Sources, Span, Text, is_called_as_table};

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
/// `locales/<tag>/easy-read.csv`, which a project can have of its own, also as spreadsheets.
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
    /// Of each list the files that it stands in, of which there is to be one.
    lists: Vec<Vec<&'a Text>>,
}

impl<'a> RulesInput<'a> {
    fn of(sources: &'a Sources, locale: &'a Locale) -> RulesInput<'a> {
        let language = locale.tag.split('-').next().unwrap_or_default();
        let mut tags = vec![language, locale.ordinary.as_deref().unwrap_or(language), &locale.tag];
        tags.dedup();
        let lists = tags.iter().map(|tag| list(sources, &format!("locales/{tag}/easy-read."))).collect();
        RulesInput { locale, language, lists }
    }

    fn read(&self) -> (Arc<Rules>, Vec<Diagnostic>) {
        let (mut vocabulary, mut said) = (Vocabulary::default(), Vec::new());
        for list in &self.lists {
            let Some((first, others)) = list.split_first() else { continue };
            vocabulary.read(first, &mut said);
            let twice =
                |other: &&Text| Diagnostic::error("duplicate-word-list", Span::file(other.id)).with("other", first.path.to_string());
            said.extend(others.iter().map(twice));
        }
        let capitals_are_names = self.language != "de";
        (Arc::new(Rules { limits: self.locale.limits, vocabulary, capitals_are_names, hash: self.key() }), said)
    }
}

/// The tables whose path begins with `start`: the project's own, else the one that comes with the program.
fn list<'a>(sources: &'a Sources, start: &str) -> Vec<&'a Text> {
    let texts = sources.under(start).filter_map(|source| if let Source::Text(text) = source { Some(&**text) } else { None });
    let (built_in, own): (Vec<&Text>, Vec<&Text>) = texts.filter(|text| is_called_as_table(&text.path)).partition(|text| text.built_in);
    if own.is_empty() { built_in } else { own }
}

impl Key for RulesInput<'_> {
    fn key(&self) -> Hash {
        let parts = self.lists.iter().flatten().map(|text| text.read_hash().0.to_vec());
        Hash::of_parts(parts.chain([format!("{:?}", self.locale.limits).into_bytes(), self.locale.tag.clone().into_bytes()]))
    }
}
