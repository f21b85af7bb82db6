//! From page files to topics and pages: which files belong together, what they inherit, and which of them are shown on the site's day.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Page, PageId, Site, Structure, Subject, Topic, TopicId};
use crate::parse::document::Document;
use crate::parse::{Campaign, Project};
use crate::translations;

/// A page that has had its time, and says where its readers are led.
#[derive(Debug, Clone)]
pub struct Expired {
    /// Its text.
    pub document: Arc<Document>,
    /// Number of its language.
    pub language: usize,
}

/// The files of a topic, with the number of their language.
type Files<'a> = Vec<(usize, &'a Arc<Document>)>;

/// Adds the topics and pages of a campaign's page files. Gives the expired pages that lead elsewhere.
pub fn add(site: &mut Site, campaign: &Campaign, drafts: bool) -> Vec<Expired> {
    let numbers: FxHashMap<String, usize> = site.languages.iter().enumerate().map(|(n, l)| (l.locale.tag.clone(), n)).collect();
    let mut files_of: FxHashMap<&str, Files<'_>> = FxHashMap::default();
    files_of.insert("", Files::new());
    for document in &campaign.documents {
        // A page in a language that the campaign does not have is not the campaign's.
        let Some(&language) = numbers.get(&document.locale) else { continue };
        let files = files_of.entry(&document.topic).or_default();
        match files.iter().find(|(taken, _)| *taken == language) {
            Some((_, first)) => site.conflicts.push(conflict(first, document)),
            None => files.push((language, document)),
        }
    }
    let mut topics: Vec<(&str, Files<'_>)> = files_of.into_iter().collect();
    topics.sort_unstable_by_key(|(path, _)| *path);
    let mut expired = Vec::new();
    for (path, mut files) in topics {
        files.sort_unstable_by_key(|(language, _)| *language);
        add_topic(site, path, &files, drafts, &mut expired);
    }
    for index in 0..site.topics.len() {
        site.topics[index].parent = parent(site, index);
    }
    expired
}

fn conflict(first: &Document, second: &Document) -> super::Conflict {
    use crate::source::Span;
    super::Conflict {
        clash: super::Clash::Topic,
        path: first.topic.clone(),
        first: Span::file(first.file),
        second: Span::file(second.file),
    }
}

fn add_topic(site: &mut Site, path: &str, files: &[(usize, &Arc<Document>)], drafts: bool, expired: &mut Vec<Expired>) {
    let Some(&(_, source)) = files.first() else {
        // Even without a page the start has a topic, so that everything has a root.
        let id = TopicId(site.topics.len() as u32);
        site.topics.push(Topic { subject: Subject::Document(path.to_owned()), parent: None, pages: vec![None; site.languages.len()] });
        site.by_topic.insert(path.to_owned(), id);
        return;
    };
    let structure = Arc::new(structure(source, path));
    let id = TopicId(site.topics.len() as u32);
    let mut pages = vec![None; site.languages.len()];
    for &(language, document) in files {
        let state = state(site, document, source);
        let hidden = state != State::Shown;
        if hidden && !drafts {
            if state == State::Expired && document.front.expired_link.is_some() {
                expired.push(Expired { document: document.clone(), language });
            }
            continue;
        }
        pages[language] = Some(PageId(site.pages.len() as u32));
        let title = document.front.title.as_ref().map_or_else(String::new, |t| t.value.clone());
        let structure = match own_structure(document, &structure) {
            Some(own) => Arc::new(own),
            None => structure.clone(),
        };
        site.pages.push(Page {
            topic: id,
            language,
            path: String::new(),
            title,
            title_lang: document.locale.clone(),
            document: Some(document.clone()),
            structure,
            draft: hidden,
            newer: None,
        });
    }
    site.topics.push(Topic { subject: Subject::Document(path.to_owned()), parent: None, pages });
    site.by_topic.insert(path.to_owned(), id);
}

fn structure(source: &Document, path: &str) -> Structure {
    let layout = source.front.layout.as_ref().map_or(if path.is_empty() { "start" } else { "document" }, |l| &l.value);
    Structure {
        layout: layout.to_owned(),
        quick_exit: source.front.quick_exit.unwrap_or(true),
        menu_order: source.front.menu_order.unwrap_or(0),
        image: source.front.image.as_ref().map(|i| i.value.clone()),
    }
}

/// What a page says of itself goes before what it inherits.
fn own_structure(document: &Document, inherited: &Structure) -> Option<Structure> {
    let front = &document.front;
    let own = Structure {
        layout: front.layout.as_ref().map_or_else(|| inherited.layout.clone(), |l| l.value.clone()),
        quick_exit: front.quick_exit.unwrap_or(inherited.quick_exit),
        menu_order: front.menu_order.unwrap_or(inherited.menu_order),
        image: front.image.as_ref().map(|i| i.value.clone()).or_else(|| inherited.image.clone()),
    };
    (own != *inherited).then_some(own)
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum State {
    Shown,
    Draft,
    Tomorrow,
    Expired,
}

/// Whether a page is shown on the site's day; remembers when that next changes.
fn state(site: &mut Site, document: &Document, source: &Document) -> State {
    let front = &document.front;
    if front.draft.or(source.front.draft).unwrap_or(false) {
        return State::Draft;
    }
    let publish = front.publish_on.as_ref().or(source.front.publish_on.as_ref()).map(|d| d.value);
    let expire = front.expire_on.as_ref().or(source.front.expire_on.as_ref()).map(|d| d.value);
    for day in [publish, expire].into_iter().flatten().filter(|day| *day > site.today) {
        site.next_change = Some(site.next_change.map_or(day, |next| next.min(day)));
    }
    match (publish, expire) {
        (_, Some(day)) if day <= site.today => State::Expired,
        (Some(day), _) if day > site.today => State::Tomorrow,
        _ => State::Shown,
    }
}

/// Marks the pages whose source has changed since they were translated.
pub fn mark_outdated(site: &mut Site, project: &Project, campaign: &Campaign) {
    for page in translations::pages::pages(project, campaign) {
        if !matches!(page.state, translations::pages::State::Outdated(_)) {
            continue;
        }
        let tags = [Some(page.locale), page.source.map(|source| source.locale.clone())];
        let found = tags.map(|tag| {
            let language = site.language(&tag?)?;
            site.topic_of(site.topic(&page.topic)?).pages[language]
        });
        if let [Some(here), Some(source)] = found {
            site.pages[here.0 as usize].newer = Some(source);
        }
    }
}

/// The nearest topic above by path; the start page is above everything.
fn parent(site: &Site, index: usize) -> Option<TopicId> {
    let Subject::Document(path) = &site.topics[index].subject else { return None };
    if path.is_empty() {
        return None;
    }
    let mut path = path.as_str();
    while let Some((above, _)) = path.rsplit_once('/') {
        if let Some(found) = site.topic(above) {
            return Some(found);
        }
        path = above;
    }
    site.topic("")
}
