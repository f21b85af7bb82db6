//! Accepting a translation: the source, as it is today, is copied to where the next comparison will look for it. What is no translation is
//! refused, and so is a page that has left an address behind to which nothing leads any more.

use std::sync::Arc;

use super::Change;
use crate::parse::{Campaign, Project, TRANSLATED_FROM};
use crate::source::Text;
use crate::translations::messages::{of_files, written};
use crate::translations::pages::{self, Page, copied_slug, copied_topic, copy_path};
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
    /// The source page had another slug when it was accepted last, and the page does not name it among its aliases.
    LeavesAddress(String),
}

impl Refusal {
    /// The Fluent message that says it.
    pub fn message(&self) -> &'static str {
        match self {
            Refusal::NotOurs => "accept-not-ours",
            Refusal::NoTranslation => "accept-no-translation",
            Refusal::NoSource => "accept-no-source",
            Refusal::LeavesAddress(_) => "accept-leaves-address",
        }
    }
}

/// What accepting the file at a path from the project's root comes to; nothing when it is accepted as it stands.
///
/// # Errors
/// Why it cannot be accepted.
pub fn accept(project: &Project, path: &str) -> Result<Vec<Change>, Refusal> {
    for campaign in &project.campaigns {
        if let Some(document) = campaign.documents.iter().find(|d| *d.path == *path) {
            let locale = project.config.locale(&document.locale).ok_or(Refusal::NotOurs)?;
            pages::source_of(project, locale).ok_or(Refusal::NoTranslation)?;
            let page = pages::pages(project, campaign).into_iter().find(|p| p.document.as_ref().is_some_and(|d| d.path == document.path));
            return accept_page(campaign, &page.ok_or(Refusal::NoSource)?);
        }
    }
    for (tag, files) in &project.message_files {
        if let Some(file) = files.iter().find(|f| *f.path == *path) {
            return accept_messages(project, tag, file);
        }
    }
    let tag = path.strip_prefix("content/directory/services.").and_then(|rest| rest.strip_suffix(".csv"));
    match tag {
        Some(tag) if *tag == project.config.source_locale => Err(Refusal::NoTranslation),
        Some(tag) if project.config.locale(tag).is_some() => Ok(accept_services(project, tag)),
        _ => Err(Refusal::NotOurs),
    }
}

/// Every file that could be accepted, by path.
pub fn all(project: &Project, campaigns: &[String]) -> Vec<String> {
    let wanted = |c: &&Campaign| campaigns.is_empty() || campaigns.contains(&c.config.id);
    let mut found: Vec<String> = Vec::new();
    for campaign in project.campaigns.iter().filter(wanted) {
        let pages = pages::pages(project, campaign);
        found.extend(pages.into_iter().filter(|p| p.source.is_some()).filter_map(|p| Some(p.document?.path.to_string())));
    }
    for locale in project.config.locales.iter().filter(|l| pages::source_of(project, l).is_some()) {
        found.extend(project.message_files.get(&locale.tag).into_iter().flatten().map(|f| f.path.to_string()));
        if project.directory.services.iter().any(|s| s.texts.contains_key(&locale.tag)) {
            found.push(format!("content/directory/services.{}.csv", locale.tag));
        }
    }
    found
}

fn accept_page(campaign: &Campaign, page: &Page) -> Result<Vec<Change>, Refusal> {
    let source = page.source.as_ref().ok_or(Refusal::NoSource)?;
    let own = copy_path(&campaign.config.id, &page.locale, &page.topic);
    let mut changes = Vec::new();
    if let Some(copy) = &page.copy {
        if let Some(old) = left_behind(campaign, page, copy) {
            return Err(Refusal::LeavesAddress(old));
        }
        if *copy.path != *own {
            changes.push(Change::Remove(copy.path.to_string()));
        }
    }
    let there = page.copy.as_ref().is_some_and(|copy| *copy.path == *own && copy.text == source.text);
    if !there {
        changes.insert(0, Change::Put(own, source.text.to_string()));
    }
    Ok(changes)
}

/// The slug that the source page had when its copy was made, if it has another now and no alias ends with the old one. Once the copy is
/// replaced nobody would know.
fn left_behind(campaign: &Campaign, page: &Page, copy: &Text) -> Option<String> {
    let source = page.source.as_ref()?;
    let last = |topic: &str| topic.rsplit('/').next().unwrap_or_default().to_owned();
    let was = copied_slug(copy).unwrap_or_else(|| last(&copied_topic(copy, campaign, &page.locale).unwrap_or_default()));
    let is = source.front.slug.as_ref().map_or_else(|| last(&page.topic), |s| s.value.clone());
    let kept = |alias: &str| crate::parse::address::folder(alias).rsplit('/').next() == Some(&was);
    (was != is && !was.is_empty() && !source.front.aliases.iter().any(|a| kept(&a.value))).then_some(was)
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
    put_if_new(copy.as_ref(), format!("content/directory/{TRANSLATED_FROM}/{tag}/services.csv"), text)
}

fn put_if_new(known: Option<&Vec<Arc<Text>>>, path: String, text: String) -> Vec<Change> {
    let there = known.into_iter().flatten().any(|file| *file.path == *path && *file.text == *text);
    if there { Vec::new() } else { vec![Change::Put(path, text)] }
}
