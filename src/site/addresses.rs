//! Where every page stands. Addresses are folders with a trailing slash, the only form that every static host serves alike; slugs are per
//! language, and what has none is called by its topic.

use std::borrow::Cow;

use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::{Clash, Conflict, Site, Subject, TopicId};
use crate::directory::slug;
use crate::locale::Locale;
use crate::memo::Hash;
use crate::parse::address::is_plain_part;
use crate::parse::{Campaign, Project};
use crate::source::Span;

/// Splits a base URL into the host (`https://host`) and the folder on it (`/` or `/folder/`).
pub fn split(base_url: &str) -> (String, String) {
    let after = base_url.find("://").map_or(0, |i| i + 3);
    let slash = base_url[after..].find('/').map_or(base_url.len(), |i| after + i);
    let path = base_url[slash..].trim_matches('/');
    let base_path = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
    (base_url[..slash].to_owned(), base_path)
}

/// What stands before every address of a language: nothing for the first one, else its prefix and a slash.
pub fn prefix(site: &Site, language: usize) -> String {
    prefix_of(site.locale(language), language == 0)
}

fn prefix_of(locale: &Locale, first: bool) -> String {
    match (first, locale.prefix.is_empty()) {
        (true, _) => String::new(),
        (false, false) => format!("{}/", locale.prefix),
        // The project's default language is not this campaign's: it needs a folder of its own here.
        (false, true) => format!("{}/", locale.tag.to_lowercase()),
    }
}

/// Gives every page its address.
pub fn assign(site: &mut Site) {
    let paths: Vec<String> = site.pages.par_iter().map(|page| path(site, page.topic, page.language)).collect();
    let mut taken: FxHashMap<&str, usize> = FxHashMap::with_capacity_and_hasher(paths.len(), FxBuildHasher);
    for (index, path) in paths.iter().enumerate() {
        let first = *taken.entry(path).or_insert(index);
        if first != index {
            let (first, second) = (span(site, first), span(site, index));
            site.conflicts.push(Conflict { clash: Clash::Address, path: path.clone(), first, second });
        }
    }
    for (page, path) in site.pages.iter_mut().zip(paths) {
        page.path = path;
    }
}

/// The place that answers for a page's address.
pub fn span(site: &Site, index: usize) -> Span {
    let page = &site.pages[index];
    if let Some(document) = &page.document {
        return document.front.slug.as_ref().map_or(Span::file(document.file), |s| s.span);
    }
    match &site.topic_of(page.topic).subject {
        Subject::Service(number) => site.directory.services[*number].at("id"),
        Subject::Area(code) => site.directory.areas.by_code(code).map_or(site.config.span, |a| a.span),
        Subject::Situation(id) | Subject::Pair(_, id) => site.directory.situations.by_id(id).map_or(site.config.span, |t| t.span),
        Subject::Document(_) => site.config.span,
    }
}

/// The address of a topic in a language, as [`super::Page::path`] is.
pub fn path(site: &Site, topic: TopicId, language: usize) -> String {
    prefix(site, language) + &below(site, topic, language)
}

/// The address of a topic in a language, below that language's prefix.
pub fn below(site: &Site, topic: TopicId, language: usize) -> String {
    match &site.topic_of(topic).subject {
        Subject::Document(path) => document(site, path, language),
        _ => {
            let above = site.topic_of(topic).parent.map(|parent| below(site, parent, language)).unwrap_or_default();
            format!("{above}{}/", slug(site, topic, language))
        }
    }
}

/// The file that stands at a folder, which is named without slashes around it.
pub fn index(folder: &str) -> String {
    if folder.is_empty() { "index.html".to_owned() } else { format!("{folder}/index.html") }
}

/// A file's or a folder's name as part of an address. A name that cannot be one is made into one, so that nothing else is in its way; `check`
/// speaks of it.
pub fn word(name: &str) -> Cow<'_, str> {
    if is_plain_part(name) {
        return name.into();
    }
    let word = slug::slug(name);
    if word.is_empty() { Hash::of(name.as_bytes()).short().into() } else { word.into() }
}

/// The address of a page file's topic: a slug for each part of its path.
pub fn document(site: &Site, path: &str, language: usize) -> String {
    in_words(path, |topic| {
        let page = site.topic_of(site.topic(topic)?).pages[language]?;
        Some(&site.page(page).document.as_ref()?.front.slug.as_ref()?.value)
    })
}

/// A topic's path with the slug of each topic on the way, where it has one.
fn in_words<'a>(path: &str, slug: impl Fn(&str) -> Option<&'a String>) -> String {
    let mut address = String::new();
    let mut end = 0;
    for part in path.split('/').filter(|p| !p.is_empty()) {
        end += part.len() + usize::from(end > 0);
        match slug(&path[..end]) {
            Some(slug) => address.push_str(slug),
            None => address.push_str(&word(part)),
        }
        address.push('/');
    }
    address
}

/// Where a campaign's page files stand, today and on other days, told of a project that is not resolved, and of pages that are yet to be written.
pub struct Planned<'p> {
    /// The campaign's languages, the first one first.
    locales: Vec<&'p Locale>,
    /// By locale and topic.
    slugs: FxHashMap<(&'p str, &'p str), Slug<'p>>,
}

struct Slug<'p> {
    slug: &'p String,
    /// Whether the page is hidden on some days: pages below it do without its slug then.
    at_times: bool,
}

impl<'p> Planned<'p> {
    /// Of a campaign of the project.
    pub fn of(project: &'p Project, campaign: &'p Campaign) -> Planned<'p> {
        let languages = campaign.config.locales.iter().filter_map(|tag| project.languages.get(&tag.value));
        let (mut slugs, mut hidden) = (FxHashMap::default(), FxHashSet::default());
        // Of two files for the same page the first is the page, with a slug or without.
        for document in &campaign.documents {
            slugs.entry((&*document.locale, &*document.topic)).or_insert(document.front.slug.as_ref().map(|slug| &slug.value));
            let front = &document.front;
            // In one language it may be because another says so.
            if front.draft == Some(true) || front.publish_on.is_some() || front.expire_on.is_some() {
                hidden.insert(&*document.topic);
            }
        }
        let slugs = slugs.into_iter().filter_map(|(key, slug)| Some((key, Slug { slug: slug?, at_times: hidden.contains(key.1) })));
        Planned { locales: languages.map(|language| &language.locale).collect(), slugs: slugs.collect() }
    }

    /// The addresses of a topic in a locale of the campaign, without slashes around them: more than one when a page above it is hidden at times.
    pub fn folders(&self, locale: &str, topic: &str) -> Vec<String> {
        let Some(number) = self.locales.iter().position(|l| l.tag == locale) else { return Vec::new() };
        let mut folders = vec![prefix_of(self.locales[number], number == 0)];
        let ends = topic.match_indices('/').map(|(at, _)| at).chain((!topic.is_empty()).then_some(topic.len()));
        for path in ends.map(|end| &topic[..end]) {
            let name = word(path.rsplit('/').next().unwrap_or(path));
            let own = self.slugs.get(&(locale, path));
            let at_times = own.is_some_and(|own| own.at_times && path != topic);
            let words = [Some(own.map_or(&*name, |own| own.slug)), at_times.then_some(&*name)];
            folders = words.iter().flatten().flat_map(|word| folders.iter().map(move |above| format!("{above}{word}/"))).collect();
        }
        folders.iter().map(|folder| folder.trim_end_matches('/').to_owned()).collect()
    }
}

/// The address that a page file would have if it were shown; the pages above it are where they are today.
pub fn if_shown(site: &Site, language: usize, path: &str, slug: Option<&str>) -> String {
    let (above, last) = path.rsplit_once('/').unwrap_or(("", path));
    let own = if path.is_empty() { String::new() } else { format!("{}/", slug.unwrap_or(&word(last))) };
    format!("{}{}{own}", prefix(site, language), document(site, above, language))
}

fn slug(site: &Site, topic: TopicId, language: usize) -> String {
    let tag = &site.locale(language).tag;
    match &site.topic_of(topic).subject {
        Subject::Area(code) => site.directory.areas.by_code(code).map_or_else(|| code.to_lowercase(), |a| a.slug.clone()),
        Subject::Service(number) => site.directory.services[*number].id.clone(),
        Subject::Situation(id) | Subject::Pair(_, id) => {
            // A history or a log that shows the address shall not show what it was about. Made from the id, it stays when the list is reordered.
            let neutral = || format!("s-{}", &Hash::of(id.as_bytes()).hex()[..4]);
            let term = site.directory.situations.by_id(id).filter(|_| !site.config.discreet);
            term.map_or_else(neutral, |term| term.slug_in(tag).to_owned())
        }
        Subject::Document(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_urls_split_into_host_and_folder() {
        for (url, host, folder) in [
            ("https://a.example/", "https://a.example", "/"),
            ("https://a.example", "https://a.example", "/"),
            ("http://127.0.0.1:80/x/y/", "http://127.0.0.1:80", "/x/y/"),
            ("/", "", "/"),
        ] {
            assert_eq!(split(url), (host.to_owned(), folder.to_owned()), "{url}");
        }
    }
}
