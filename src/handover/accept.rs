//! Accepting a translation: the source, as it is today, is copied to where the next comparison will look for it. What is no translation is
//! refused, and so is a page that has left an address behind to which nothing leads any more.

use std::sync::Arc;

use super::Change;
use crate::parse::document::Document;
use crate::parse::{Campaign, Project, TRANSLATED_FROM};
use crate::source::Text;
use crate::translations::messages::{of_files, written};
use crate::translations::pages::{self, Page, copied_slug, copy_path, last_part, slug_path};
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
    /// The page or its source had another slug when it was accepted last, and does not name it among its aliases.
    LeavesAddress(LeftBehind),
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

/// An address that a page has left, and to which nothing leads any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftBehind {
    /// The page that is to name it among its aliases.
    pub page: String,
    /// The last part of the address.
    pub slug: String,
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

/// What accepting a page comes to: the source and the last part of the page's own address are kept, under the page's present name.
///
/// # Errors
/// When the page has no source, or an address would be forgotten.
pub fn accept_page(campaign: &Campaign, page: &Page) -> Result<Vec<Change>, Refusal> {
    let source = page.source.as_ref().ok_or(Refusal::NoSource)?;
    if let Some(left) = left_behind(campaign, page, source) {
        return Err(Refusal::LeavesAddress(left));
    }
    let (id, locale, topic) = (&campaign.config.id, &page.locale, &page.topic);
    let mut changes = Vec::new();
    let (copy_at, slug_at) = (copy_path(id, locale, topic), slug_path(id, locale, topic));
    let slug = last_part(page.document.as_deref(), topic);
    if page.copy.as_ref().is_none_or(|copy| *copy.path != *copy_at || copy.text != source.text) {
        changes.push(Change::Put(copy_at, source.text.to_string()));
    }
    let moved_from = page.accepted_topic(campaign).filter(|was| was != topic);
    if !topic.is_empty() && (page.accepted_slug.as_deref() != Some(slug) || moved_from.is_some()) {
        changes.push(Change::Put(slug_at, format!("{slug}\n")));
    }
    if let Some(was) = moved_from {
        changes.push(Change::Remove(copy_path(id, locale, &was)));
        changes.extend(page.accepted_slug.is_some().then(|| Change::Remove(slug_path(id, locale, &was))));
    }
    Ok(changes)
}

/// The address that the source page or the page itself had when it was accepted, if it has another now and no alias ends with the old one.
/// Once it is accepted again nobody would know.
fn left_behind(campaign: &Campaign, page: &Page, source: &Document) -> Option<LeftBehind> {
    let topic_then = page.accepted_topic(campaign)?;
    let source_then = page.copy.as_ref().and_then(|copy| copied_slug(copy));
    let source_then = source_then.unwrap_or_else(|| last_part(None, &topic_then).to_owned());
    let own = page.document.as_deref().zip(page.accepted_slug.clone());
    [Some((source, source_then)), own].into_iter().flatten().find_map(|(document, was)| {
        let kept = |alias: &str| crate::parse::address::folder(alias).rsplit('/').next() == Some(&was);
        let left = was != last_part(Some(document), &page.topic) && !was.is_empty();
        let left = left && !document.front.aliases.iter().any(|alias| kept(&alias.value));
        left.then(|| LeftBehind { page: document.path.to_string(), slug: was.clone() })
    })
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
