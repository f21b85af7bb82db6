//! The services' texts in another locale: how each stands to the source table's texts, today's and those of the accepted copy.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::messages::State;
use crate::locale::{Kind, Locale};
use crate::parse::{Campaign, Project, TRANSLATED_FROM};

/// The texts of a service: name, summary, how-to; empty where there is none.
pub type Texts = [String; 3];

/// The columns that hold them.
pub const COLUMNS: [&str; 3] = ["name", "summary", "how-to"];

/// A service in another locale.
#[derive(Debug, Clone)]
pub struct Service {
    /// Its id.
    pub id: String,
    /// The file that the translation stands in, or is to stand in.
    pub table: Arc<str>,
    /// Today's texts in the source locale.
    pub source: Texts,
    /// Those when the translation was accepted.
    pub before: Option<Texts>,
    /// The translation; empty texts where there is none.
    pub translation: Texts,
    /// How it stands.
    pub state: State,
}

/// The table that the texts of a locale stand in; where there is none, the one that is to come.
pub fn path(project: &Project, tag: &str) -> String {
    let file = project.service_files.get(tag).map(|file| file.path.to_string());
    file.unwrap_or_else(|| format!("content/directory/services.{tag}.csv"))
}

/// The locale whose table is at a path.
pub fn locale_at<'p>(project: &'p Project, at: &str) -> Option<&'p Locale> {
    project.config.locales.iter().find(|locale| path(project, &locale.tag) == at)
}

/// The copy of the source's texts that those of a locale were accepted against.
pub fn copy_path(tag: &str) -> String {
    format!("content/directory/{TRANSLATED_FROM}/{tag}/services.csv")
}

/// How the services of a campaign's situations stand in a locale; those that say nothing beside their name are left out.
pub fn services(project: &Project, campaign: &Campaign, tag: &str) -> Vec<Service> {
    let Some(locale) = project.config.locale(tag).filter(|l| l.tag != project.config.source_locale) else { return Vec::new() };
    let copies = project.service_copies.get(tag).map(|text| read(&text.text)).unwrap_or_default();
    let ours = |s: &&crate::directory::Service| s.situations.iter().any(|id| campaign.config.situations.iter().any(|o| o.value == *id));
    let table: Arc<str> = path(project, tag).into();
    let mut found = Vec::new();
    for service in project.directory.services.iter().filter(ours) {
        let source = source_texts(service);
        if source[1].is_empty() && source[2].is_empty() {
            continue;
        }
        let text = |t: &Option<String>| t.clone().unwrap_or_default();
        let translation = service.texts.get(tag).map(|t| [text(&t.name), text(&t.summary), text(&t.how_to)]).unwrap_or_default();
        let before = copies.get(&service.id).cloned();
        let lacks = (1..3).any(|i| !source[i].is_empty() && translation[i].is_empty());
        let none = translation.iter().all(String::is_empty);
        let state = match &before {
            _ if none && locale.kind == Kind::EasyRead => continue,
            _ if none || lacks => State::Missing,
            None => State::Unknown,
            Some(before) if (0..3).all(|i| before[i] == source[i]) => State::Current,
            Some(_) => State::Outdated,
        };
        found.push(Service { id: service.id.clone(), table: table.clone(), source, before, translation, state });
    }
    found
}

/// A service's own texts.
pub fn source_texts(service: &crate::directory::Service) -> Texts {
    let text = |t: &Option<String>| super::blocks::one_line(t.as_deref().unwrap_or_default());
    [super::blocks::one_line(&service.name), text(&service.summary), text(&service.how_to)]
}

/// Reads a table of the columns id, name, summary, how-to: a copy, which the program itself has written.
pub fn read(text: &str) -> BTreeMap<String, Texts> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let cell = |row: &csv::StringRecord, i: usize| row.get(i).unwrap_or_default().to_owned();
    reader.records().filter_map(Result::ok).map(|row| (cell(&row, 0), [cell(&row, 1), cell(&row, 2), cell(&row, 3)])).collect()
}

/// Writes such a table.
pub fn written<'a>(rows: impl IntoIterator<Item = (&'a str, &'a Texts)>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory cannot fail.
    let _ = writer.write_record(["id", "name", "summary", "how-to"]);
    for (id, texts) in rows {
        let _ = writer.write_record([id, &texts[0], &texts[1], &texts[2]]);
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}
