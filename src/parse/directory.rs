//! Which files the directory is read from, and with which words; kept while those stay as they are. How a table is read is `services`'.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::config::ProjectConfig;
use super::{Language, Memos, Project, TRANSLATED_FROM, services};
use crate::diagnostic::Diagnostic;
use crate::directory::Directory;
use crate::locale::facts;
use crate::memo::{Hash, Key};
use crate::source::{Source, Sources, Text};

struct DirectoryInput<'a> {
    texts: BTreeMap<&'a str, &'a Text>,
    translations: Vec<(&'a str, &'a Text)>,
    messages: services::Messages,
    /// Tag and hash of each locale's part of the messages.
    names: Vec<(&'a str, Hash)>,
    languages: Vec<(String, String)>,
    source_locale: &'a str,
}

impl DirectoryInput<'_> {
    fn given(&self) -> services::Inputs<'_> {
        let text = |name: &str| self.texts.get(name).copied();
        services::Inputs {
            services: text("services.csv"),
            spreadsheet: SPREADSHEETS.iter().find_map(|name| text(name)),
            translations: &self.translations,
            areas: text("areas.csv"),
            taxonomies: text("taxonomies.toml"),
            messages: &self.messages,
            languages: &self.languages,
            source_locale: self.source_locale,
        }
    }
}

impl Key for DirectoryInput<'_> {
    fn key(&self) -> Hash {
        let texts = self.texts.values().chain(self.translations.iter().map(|(_, text)| text));
        let texts = texts.flat_map(|t| [t.path.as_bytes().to_vec(), t.read_hash().0.to_vec()]);
        let rest = [format!("{:?}", self.names), format!("{:?}", self.languages), self.source_locale.to_owned()];
        Hash::of_parts(texts.chain(rest.map(String::into_bytes)))
    }
}

/// What a spreadsheet with the services may be called. Those of other formats cannot be read, which is to be said and not passed over.
const SPREADSHEETS: [&str; 3] = ["services.xlsx", "services.xls", "services.ods"];

/// Where the directory lies.
pub(super) const DIRECTORY: &str = "content/directory/";

/// The directory, and what is wrong with it.
pub(super) fn directory(
    sources: &Sources,
    config: &ProjectConfig,
    languages: &BTreeMap<String, Arc<Language>>,
    memos: &Memos,
) -> (Arc<Directory>, Vec<Diagnostic>) {
    let input = directory_input(sources, &config.source_locale, languages);
    let made = memos.directory.get(&input, |input| {
        let (directory, said) = services::parse(input.given());
        (Arc::new(directory), said)
    });
    (made.0.clone(), made.1.clone())
}

fn directory_input<'a>(sources: &'a Sources, source_locale: &'a str, languages: &'a BTreeMap<String, Arc<Language>>) -> DirectoryInput<'a> {
    let mut input = DirectoryInput {
        texts: BTreeMap::new(),
        translations: Vec::new(),
        messages: directory_messages(languages),
        names: languages.iter().map(|(tag, language)| (tag.as_str(), language.directory_names_hash)).collect(),
        languages: facts::known().filter_map(|tag| Some((facts::autonym(tag)?.to_owned(), tag.to_owned()))).collect(),
        source_locale,
    };
    for source in sources.under(DIRECTORY) {
        let Source::Text(text) = source else { continue };
        let name = &text.path[DIRECTORY.len()..];
        if name.starts_with(TRANSLATED_FROM) {
            continue;
        }
        let tag = name.strip_prefix("services.").and_then(|rest| rest.strip_suffix(".csv").or(rest.strip_suffix(".xlsx")));
        match tag {
            Some(tag) => input.translations.push((tag, text)),
            None => {
                input.texts.insert(name, text);
            }
        }
    }
    input
}

/// A table of services that is to be read in place of the project's own.
#[derive(Debug, Clone, Default)]
pub struct Table<'a> {
    /// The services.
    pub services: Option<&'a Text>,
    /// Their texts in other locales, by tag.
    pub translations: Vec<(&'a str, &'a Text)>,
}

/// Reads the project's table of services whole, or `instead` as if it were that.
pub fn services_table(sources: &Sources, project: &Project, instead: Option<Table<'_>>) -> (services::Whole, Vec<Diagnostic>) {
    let mut input = directory_input(sources, &project.config.source_locale, &project.languages);
    if let Some(table) = instead {
        input.texts.retain(|name, _| *name != "services.csv" && !SPREADSHEETS.contains(name));
        input.texts.extend(table.services.map(|text| ("services.csv", text)));
        input.translations = table.translations;
    }
    services::whole(input.given())
}

/// The names by which headers and values of the directory are recognised: message by id, in each locale.
pub fn directory_messages(languages: &BTreeMap<String, Arc<Language>>) -> services::Messages {
    languages.iter().map(|(tag, language)| (tag.clone(), language.directory_names.clone())).collect()
}
