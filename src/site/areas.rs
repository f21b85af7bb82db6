//! The directory's pages: one for each situation, area and service that concerns the campaign, in each of its languages, below the topic
//! that `campaign.toml` names; and below each municipality one for each situation that its people find a service for. None is empty.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Page, PageId, Site, Structure, Subject, Topic, TopicId};
use crate::directory::{AreaKind, Service};
use crate::locale::catalogue;

/// Adds the directory's topics and pages, if the campaign wants any.
pub fn add(site: &mut Site) {
    let Some(parent) = site.config.directory.as_ref().and_then(|path| site.topic(&path.value)) else { return };
    let situations: Vec<String> = used_situations(site);
    for id in &situations {
        add_topic(site, Subject::Situation(id.clone()), parent);
    }
    for code in shown_areas(site) {
        add_topic(site, Subject::Area(code), parent);
    }
    add_pairs(site, &situations);
    for number in site.services.clone() {
        add_topic(site, Subject::Service(number), parent);
    }
}

/// The campaign's situations that at least one service is for, in the order that the campaign names them.
fn used_situations(site: &Site) -> Vec<String> {
    let known = |id: &str| site.directory.situations.by_id(id).is_some();
    let used = |id: &str| site.services.iter().any(|&n| site.directory.services[n].situations.iter().any(|s| s == id));
    let named = site.config.situations.iter().map(|s| s.value.as_str());
    let mut seen = BTreeSet::new();
    named.filter(|id| known(id) && used(id) && seen.insert(*id)).map(str::to_owned).collect()
}

/// Municipalities of the areas that the campaign names, the areas that a service names, and what lies around them; all of which have at
/// least one service that their people can turn to.
fn shown_areas(site: &Site) -> BTreeSet<String> {
    let areas = &site.directory.areas;
    let mut shown: BTreeSet<String> = BTreeSet::new();
    for named in &site.config.areas {
        shown.extend(areas.areas.keys().filter(|code| areas.contains(&named.value, code)).cloned());
    }
    for &number in &site.services {
        shown.extend(site.directory.services[number].areas.iter().cloned());
    }
    let around: Vec<String> = shown.iter().flat_map(|code| areas.ancestors(code)).map(|a| a.code.clone()).collect();
    shown.extend(around);
    let national = site.services.iter().any(|&n| serves(site, &site.directory.services[n], AreaKind::Country));
    shown.retain(|code| {
        let served = |s: &Service| s.areas.iter().any(|a| areas.contains(a, code) || areas.contains(code, a));
        national || site.services.iter().any(|&n| served(&site.directory.services[n]))
    });
    shown
}

/// A page for each municipality and situation, where there is a service. What counties and the country have is on their own pages.
fn add_pairs(site: &mut Site, situations: &[String]) {
    let mut about: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for service in site.services.iter().map(|&number| &site.directory.services[number]) {
        for code in &service.areas {
            about.entry(code).or_default().extend(service.situations.iter().map(String::as_str));
        }
    }
    let mut pairs = Vec::new();
    for (number, topic) in site.topics.iter().enumerate() {
        let Subject::Area(code) = &topic.subject else { continue };
        let small = site.directory.areas.by_code(code).is_some_and(|a| a.kind >= AreaKind::Municipality);
        let around = site.directory.areas.ancestors(code);
        let known = |id: &str| {
            std::iter::once(code.as_str())
                .chain(around.iter().map(|a| a.code.as_str()))
                .any(|at| about.get(at).is_some_and(|a| a.contains(id)))
        };
        let with_results = situations.iter().filter(|id| small && known(id));
        pairs.extend(with_results.map(|id| (Subject::Pair(code.clone(), id.clone()), TopicId(number as u32))));
    }
    for (subject, area) in pairs {
        add_topic(site, subject, area);
    }
}

fn serves(site: &Site, service: &Service, kind: AreaKind) -> bool {
    service.areas.iter().any(|code| site.directory.areas.by_code(code).is_some_and(|a| a.kind == kind))
}

fn add_topic(site: &mut Site, subject: Subject, parent: TopicId) {
    let topic = TopicId(site.topics.len() as u32);
    let structure = Arc::new(Structure { layout: subject.kind().to_owned(), quick_exit: true, ..Structure::default() });
    let mut pages = Vec::with_capacity(site.languages.len());
    for language in 0..site.languages.len() {
        let (title, title_lang) = title(site, &subject, language);
        pages.push(Some(PageId(site.pages.len() as u32)));
        site.pages.push(Page {
            topic,
            language,
            path: String::new(),
            title,
            title_lang,
            document: None,
            structure: structure.clone(),
            draft: false,
            newer: None,
        });
    }
    site.topics.push(Topic { subject, parent: Some(parent), pages });
}

/// What a directory page is called in a language, and the language of that name.
fn title(site: &Site, subject: &Subject, language: usize) -> (String, String) {
    let source = || site.source_locale.clone();
    match subject {
        Subject::Area(code) => area_name(site, code, language),
        Subject::Situation(id) | Subject::Pair(_, id) => {
            message(site, &format!("situation-{id}"), language).unwrap_or_else(|| (id.clone(), source()))
        }
        Subject::Service(number) => service_name(site, &site.directory.services[*number], language),
        Subject::Document(path) => (path.clone(), source()),
    }
}

fn message(site: &Site, id: &str, language: usize) -> Option<(String, String)> {
    let answer = site.languages[language].catalogue.format(id, &crate::locale::FluentArgs::new())?;
    let tag = if answer.foreign { answer.tag } else { site.locale(language).tag.clone() };
    Some((catalogue::plain(&answer.text), tag))
}

/// An area's name in a language, and the language that the name is in.
pub fn area_name(site: &Site, code: &str, language: usize) -> (String, String) {
    // A message that only another language has is that language's name: the table's own name is as good and nearer.
    let own = message(site, &format!("area-{code}"), language).filter(|(_, tag)| *tag == site.locale(language).tag);
    own.unwrap_or_else(|| {
        let name = site.directory.areas.by_code(code).map_or_else(|| code.to_owned(), |a| a.name.clone());
        (name, in_its_language(site, language))
    })
}

fn service_name(site: &Site, service: &Service, language: usize) -> (String, String) {
    let locale = site.locale(language);
    let own = service.texts.get(&locale.tag).and_then(|t| t.name.clone());
    match own {
        Some(name) => (name, locale.tag.clone()),
        None => (service.name.clone(), in_its_language(site, language)),
    }
}

/// A Swedish name is not foreign on an easy-to-read Swedish page.
fn in_its_language(site: &Site, language: usize) -> String {
    let source = site.source_locale.as_str();
    let locale = site.locale(language);
    if locale.tag == source || locale.ordinary.as_deref() == Some(source) { locale.tag.clone() } else { source.to_owned() }
}

/// For each area code, the campaign's services that name that very area; what lies around it is not counted.
pub fn by_area(site: &Site) -> BTreeMap<&str, Vec<usize>> {
    let mut found: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for &number in &site.services {
        for code in &site.directory.services[number].areas {
            found.entry(code).or_default().push(number);
        }
    }
    found
}
