//! The messages of each locale, with those that it falls back to, made ready once and kept while their files stay as they are. What is wrong
//! with what they say is `check`'s.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::config::ProjectConfig;
use super::{Memos, TRANSLATED_FROM};
use crate::diagnostic::Diagnostic;
use crate::locale::{self, Bundled, Catalogue, Locale, Resource};
use crate::memo::{Hash, Key};
use crate::source::{Source, Sources, Text};

/// The messages of a locale.
pub struct Language {
    /// The locale.
    pub locale: Locale,
    /// Its messages with its fallback chain, ready to be put into words.
    pub catalogue: Catalogue,
    /// Its own files, those that come with the program first.
    pub texts: Vec<Arc<Text>>,
    /// The same, taken apart.
    pub resources: Vec<Arc<Resource>>,
    /// Names by which the directory's headers and values are recognised, by the message's id.
    pub directory_names: Arc<BTreeMap<String, String>>,
    /// Hash of those names alone: another message leaves the directory as it is.
    pub directory_names_hash: Hash,
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.locale.tag)
    }
}

impl Language {
    /// A language whose messages no file holds: tag and text of each, its own first and then those of what it falls back to.
    pub fn of_texts(locale: Locale, texts: &[(String, Arc<str>)]) -> Language {
        let files: Vec<_> = texts.iter().map(|(tag, text)| (tag.clone(), locale::bundled(text))).collect();
        Language {
            catalogue: Catalogue::new(&locale, &files),
            locale,
            texts: Vec::new(),
            resources: Vec::new(),
            // The directory has been read by then.
            directory_names: Arc::default(),
            directory_names_hash: Hash::default(),
        }
    }
}

/// The project's own message files below a folder.
pub(super) fn message_files(sources: &Sources, folder: &str) -> Vec<Arc<Text>> {
    let texts = sources.under(folder).filter_map(|s| if let Source::Text(t) = s { Some(t.clone()) } else { None });
    texts.filter(|t| !t.built_in && t.path.ends_with(".ftl")).collect()
}

/// Those of the source locale as they were when those of a locale were accepted.
pub(super) fn message_files_in_copy(sources: &Sources, tag: &str) -> Vec<Arc<Text>> {
    message_files(sources, &format!("locales/{TRANSLATED_FROM}/{tag}/"))
}

struct ResourceInput<'a>(&'a Text);

impl Key for ResourceInput<'_> {
    fn key(&self) -> Hash {
        Hash::of_parts([&self.0.id.0.to_le_bytes()[..], &self.0.hash.0])
    }
}

impl ResourceInput<'_> {
    fn bundled(&self) -> Bundled {
        locale::bundled(&self.0.text)
    }
}

struct LanguageInput<'a> {
    locale: &'a Locale,
    /// Built-in files first: the project's own override them.
    texts: Vec<(String, Arc<Text>)>,
    /// The same, ready for a catalogue.
    files: Vec<(String, Bundled)>,
    own: Vec<Arc<Text>>,
    resources: Vec<Arc<Resource>>,
}

impl Key for LanguageInput<'_> {
    fn key(&self) -> Hash {
        let locale = format!("{:?}", self.locale).into_bytes();
        let texts = self.texts.iter().flat_map(|(tag, text)| {
            [tag.as_bytes().to_vec(), text.path.as_bytes().to_vec(), text.hash.0.to_vec(), text.id.0.to_le_bytes().to_vec()]
        });
        Hash::of_parts(std::iter::once(locale).chain(texts))
    }
}

/// Every locale of the project.
pub(super) fn languages(
    sources: &Sources,
    config: &ProjectConfig,
    memos: &Memos,
    said: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Arc<Language>> {
    let own = |tag: &str| -> Vec<Arc<Text>> {
        let folder = format!("locales/{tag}/");
        let mut texts: Vec<_> =
            sources.under(&folder).filter_map(|s| if let Source::Text(t) = s { Some(t.clone()) } else { None }).collect();
        texts.retain(|t| t.path.ends_with(".ftl"));
        texts.sort_by_key(|t| !t.built_in);
        texts
    };
    let language = |locale: &Locale| {
        let mine = own(&locale.tag);
        let resources: Vec<Arc<Resource>> = mine
            .iter()
            .map(|text| memos.resources.get(&ResourceInput(text), |input| locale::parse_resource(&input.0.text, input.0.id)))
            .collect();
        let chain = std::iter::once(&locale.tag).chain(&locale.fallback);
        let texts: Vec<(String, Arc<Text>)> = chain.flat_map(|tag| own(tag).into_iter().map(|t| (tag.clone(), t))).collect();
        let bundled = |text: &Text| Bundled::clone(&memos.bundled.get(&ResourceInput(text), ResourceInput::bundled));
        let files = texts.iter().map(|(tag, text)| (tag.clone(), bundled(text))).collect();
        let input = LanguageInput { locale, texts, files, own: mine, resources };
        let language = memos.languages.get(&input, |input| {
            let catalogue = Catalogue::new(input.locale, &input.files);
            let directory_names = directory_names(&input.resources, &catalogue);
            Arc::new(Language {
                locale: input.locale.clone(),
                directory_names_hash: Hash::of_parts(directory_names.iter().flat_map(|(id, name)| [id, name])),
                directory_names: Arc::new(directory_names),
                catalogue,
                texts: input.own.clone(),
                resources: input.resources.clone(),
            })
        });
        Arc::clone(&*language)
    };
    let languages: Vec<Arc<Language>> = config.locales.par_iter().map(language).collect();
    said.extend(languages.iter().flat_map(|language| &language.resources).flat_map(|r| r.diagnostics.iter().cloned()));
    languages.into_iter().map(|language| (language.locale.tag.clone(), language)).collect()
}

/// What the ids of messages begin with that name things of the directory: its columns, sheet, terms, areas, values and languages.
pub const NAMES: [&str; 8] = ["column-", "sheet-", "situation-", "target-group-", "sector-", "area-", "value-", "language-"];

/// The names by which headers and values of the directory are recognised in a language: text by message.
fn directory_names(resources: &[Arc<Resource>], catalogue: &Catalogue) -> BTreeMap<String, String> {
    let own = resources.iter().flat_map(|r| &r.messages).filter(|m| NAMES.iter().any(|n| m.id.starts_with(n)));
    let ids = own.flat_map(|m| std::iter::once(m.id.clone()).chain(m.attributes.iter().map(|a| format!("{}.{a}", m.id))));
    let said = |id: &str| Some(locale::plain(&catalogue.format(id, &locale::FluentArgs::new())?.text));
    ids.filter_map(|id| said(&id).map(|text| (id, text))).collect()
}
