//! Accepting a translation: the source, as it is today, is copied to where the next comparison will look for it, and the addresses of both are
//! written down. What is no translation is refused.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::Change;
use crate::parse::address::composed;
use crate::parse::{Campaign, Project, TRANSLATED_FROM};
use crate::site::addresses::Planned;
use crate::source::Text;
use crate::translations::addresses::{self, Moved};
use crate::translations::messages::{of_files, written};
use crate::translations::pages::{self, Page, copy_path};
use crate::translations::services;

/// Why a file cannot be accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is no page, message file or table of service texts of the project.
    NotOurs,
    /// It is in the source language.
    NoTranslation,
    /// There is nothing that it could have been translated from.
    NoSource,
}

impl Refusal {
    /// The Fluent message that says it.
    pub fn message(&self) -> &'static str {
        match self {
            Refusal::NotOurs => "accept-not-ours",
            Refusal::NoTranslation => "accept-no-translation",
            Refusal::NoSource => "accept-no-source",
        }
    }
}

/// What accepting the file at a path from the project's root comes to; nothing when it is accepted as it stands.
///
/// # Errors
/// Why it cannot be accepted.
pub fn accept(project: &Project, path: &str) -> Result<Vec<Change>, Refusal> {
    Acceptance::of(project).accept(path)
}

/// Accepting several files: what has to be known of a campaign is found out when its first page is accepted, and once.
pub struct Acceptance<'p> {
    project: &'p Project,
    looked: BTreeMap<&'p str, Looked<'p>>,
}

/// What has been found out of a campaign.
struct Looked<'p> {
    ground: Ground<'p>,
    pages: Vec<Page>,
    /// By path, each document's locale, and the number of its page if it is one that is translated into.
    documents: HashMap<Arc<str>, (&'p str, Option<usize>)>,
}

impl<'p> Looked<'p> {
    fn at(project: &'p Project, campaign: &'p Campaign) -> Looked<'p> {
        let pages = pages::pages(project, campaign);
        let mut documents: HashMap<_, _> = campaign.documents.iter().map(|d| (d.path.clone(), (d.locale.as_str(), None))).collect();
        for (number, document) in pages.iter().enumerate().filter_map(|(number, page)| Some((number, page.document.as_ref()?))) {
            documents.entry(document.path.clone()).and_modify(|(_, page)| *page = Some(number));
        }
        Looked { ground: Ground::of(project, campaign), pages, documents }
    }
}

impl<'p> Acceptance<'p> {
    /// Of files of the project.
    pub fn of(project: &'p Project) -> Acceptance<'p> {
        Acceptance { project, looked: BTreeMap::new() }
    }

    fn look(&mut self, campaign: &'p Campaign) -> &Looked<'p> {
        self.looked.entry(&campaign.config.id).or_insert_with(|| Looked::at(self.project, campaign))
    }

    /// What accepting the file at a path comes to, as [`accept`] says it.
    ///
    /// # Errors
    /// Why it cannot be accepted.
    pub fn accept(&mut self, path: &str) -> Result<Vec<Change>, Refusal> {
        let project = self.project;
        let inside = |campaign: &&Campaign| path.starts_with(&format!("content/{}/", campaign.config.id));
        if let Some(campaign) = project.campaigns.iter().find(inside) {
            let looked = self.look(campaign);
            if let Some((tag, page)) = looked.documents.get(path) {
                let locale = project.config.locale(tag).ok_or(Refusal::NotOurs)?;
                pages::source_of(project, locale).ok_or(Refusal::NoTranslation)?;
                let page = page.and_then(|number| looked.pages.get(number)).ok_or(Refusal::NoSource)?;
                return accept_page(&looked.ground, page);
            }
        }
        for (tag, files) in &project.message_files {
            if let Some(file) = files.iter().find(|f| *f.path == *path) {
                return accept_messages(project, tag, file);
            }
        }
        match services::locale_at(project, path) {
            Some(locale) if locale.tag == project.config.source_locale => Err(Refusal::NoTranslation),
            Some(locale) => Ok(accept_services(project, &locale.tag)),
            None => Err(Refusal::NotOurs),
        }
    }

    /// Every file that could be accepted, by path.
    pub fn all(&mut self, campaigns: &[String]) -> Vec<String> {
        let project = self.project;
        let mut found: Vec<String> = Vec::new();
        for campaign in project.campaigns.iter().filter(|c| campaigns.is_empty() || campaigns.contains(&c.config.id)) {
            let pages = self.look(campaign).pages.iter().filter(|page| page.source.is_some());
            found.extend(pages.filter_map(|page| Some(page.document.as_ref()?.path.to_string())));
        }
        for locale in project.config.locales.iter().filter(|l| pages::source_of(project, l).is_some()) {
            found.extend(project.message_files.get(&locale.tag).into_iter().flatten().map(|f| f.path.to_string()));
            if project.directory.services.iter().any(|s| s.texts.contains_key(&locale.tag)) {
                found.push(services::path(project, &locale.tag));
            }
        }
        found
    }
}

/// What has to be known of a whole campaign to accept pages of it.
pub struct Ground<'p> {
    campaign: &'p Campaign,
    planned: Planned<'p>,
    moved: BTreeSet<Moved>,
}

impl<'p> Ground<'p> {
    /// Of a campaign of the project.
    pub fn of(project: &'p Project, campaign: &'p Campaign) -> Ground<'p> {
        Ground { campaign, planned: Planned::of(project, campaign), moved: addresses::moved(project, campaign) }
    }

    /// What keeping a page's present address comes to. What is known of its former ones comes to lie under its present name.
    fn keep_address(&self, locale: &str, topic: &str) -> Vec<Change> {
        let folders = self.planned.folders(locale, topic);
        if folders.is_empty() {
            return Vec::new();
        }
        let today = folders.iter().map(|folder| if folder.is_empty() { "/".into() } else { format!("/{folder}/").into() });
        let record_of = |topic: &str| self.campaign.addresses.get(&(locale.to_owned(), topic.to_owned()));
        let moved = self.moved.iter().filter(|moved| moved.locale == locale && moved.now == topic);
        let elsewhere: Vec<&Arc<Text>> = moved.filter_map(|moved| record_of(&moved.then)).collect();
        let mut known: Vec<Cow<'_, str>> = record_of(topic).into_iter().flat_map(|record| addresses::lines(record)).collect();
        let here = known.len();
        for address in elsewhere.iter().flat_map(|record| addresses::lines(record)).chain(today) {
            if !known.contains(&address) {
                known.push(address);
            }
        }
        let text = known.iter().flat_map(|address| [address, "\n"]).collect();
        let own = addresses::record_path(&self.campaign.config.id, locale, topic);
        let put = (known.len() > here).then(|| Change::Put(record_of(topic).map_or(own, |record| record.path.to_string()), text));
        elsewhere.iter().map(|record| Change::Remove(record.path.to_string())).chain(put).collect()
    }
}

/// What accepting a page comes to: the source and the addresses of both are kept, under the page's present name.
///
/// # Errors
/// When the page has no source.
pub fn accept_page(ground: &Ground<'_>, page: &Page) -> Result<Vec<Change>, Refusal> {
    let source = page.source.as_ref().ok_or(Refusal::NoSource)?;
    let mut changes = Vec::new();
    let mut copy_at = copy_path(&ground.campaign.config.id, &page.locale, &page.topic);
    // Systems that take letters in names apart have one file under both names.
    if let Some(copy) = page.copy.as_ref().filter(|copy| composed(&copy.path) == copy_at) {
        copy_at = copy.path.to_string();
    }
    let moved_from = page.copy.as_ref().filter(|copy| *copy.path != *copy_at);
    // What is removed goes first: on some systems both names are the same file.
    changes.extend(moved_from.map(|copy| Change::Remove(copy.path.to_string())));
    if page.copy.as_ref().is_none_or(|copy| copy.text != source.text) || moved_from.is_some() {
        changes.push(Change::Put(copy_at, source.text.to_string()));
    }
    changes.extend([&page.locale, &source.locale].into_iter().flat_map(|locale| ground.keep_address(locale, &page.topic)));
    Ok(changes)
}

fn accept_messages(project: &Project, tag: &str, file: &Arc<Text>) -> Result<Vec<Change>, Refusal> {
    let locale = project.config.locale(tag).ok_or(Refusal::NotOurs)?;
    let from = pages::source_of(project, locale).ok_or(Refusal::NoTranslation)?;
    let source = of_files(project.message_files.get(from).map_or(&[], Vec::as_slice));
    let here = crate::translations::messages::entries(file);
    let accepted: Vec<_> = here.iter().filter_map(|entry| source.get(&entry.id)).collect();
    if accepted.is_empty() {
        return Err(Refusal::NoSource);
    }
    let text: String = accepted.iter().map(|entry| written(&entry.id, &entry.texts) + "\n").collect();
    let name = file.path.strip_prefix(&format!("locales/{tag}/")).unwrap_or(&file.path);
    Ok(put_if_new(project.message_copies.get(tag), format!("locales/{TRANSLATED_FROM}/{tag}/{name}"), text))
}

fn accept_services(project: &Project, tag: &str) -> Vec<Change> {
    let translated = project.directory.services.iter().filter(|s| s.texts.contains_key(tag));
    let rows: Vec<(String, services::Texts)> = translated.map(|s| (s.id.clone(), services::source_texts(s))).collect();
    let text = services::written(rows.iter().map(|(id, texts)| (id.as_str(), texts)));
    let copy = project.service_copies.get(tag).cloned().map(|copy| vec![copy]);
    put_if_new(copy.as_ref(), services::copy_path(tag), text)
}

fn put_if_new(known: Option<&Vec<Arc<Text>>>, path: String, text: String) -> Vec<Change> {
    let there = known.into_iter().flatten().any(|file| *file.path == *path && *file.text == *text);
    if there { Vec::new() } else { vec![Change::Put(path, text)] }
}
