//! A page in other languages: the links that search engines follow, and the language menu. What is the same for every translation of a page
//! is made once.

use minijinja::value::{Serde, Value};

use super::view::LanguageLink;
use super::{Rendering, sitemap};
use crate::locale::Kind;
use crate::parse::html::escape;
use crate::site::{Page, PageId, Site, TopicId};

/// A page's real translations, for search engines; they do not know easy-to-read as a language of its own. `hreflang` and whole address.
fn alternates(site: &Site, topic: TopicId) -> Vec<(String, String)> {
    let pages = &site.topic_of(topic).pages;
    let named = |language: usize| site.locale(language).hreflang.clone();
    let real: Vec<(String, PageId)> =
        (0..pages.len()).filter_map(|l| Some((named(l)?, pages[l]?))).filter(|(_, id)| !site.page(*id).draft).collect();
    if real.len() < 2 {
        return Vec::new();
    }
    let href = |id: PageId| site.canonical(site.page(id));
    let default = ("x-default".to_owned(), href(real[0].1));
    real.iter().map(|(tag, id)| (tag.clone(), href(*id))).chain([default]).collect()
}

/// What the pages of a topic share, whatever their language; made once, since each has as many entries as there are languages.
pub struct Translations {
    /// As HTML.
    pub alternates: Value,
    /// The same as sitemaps have them.
    pub sitemap: String,
    /// An entry of the language menu for each language, as its own page does not see it: none is current.
    languages: Vec<Value>,
}

/// What the pages of `topic` share.
pub fn translations(site: &Site, topic: TopicId) -> Translations {
    let entry = |language| Value::from(Serde(language_link(site, site.topic_of(topic).pages[language], language, false)));
    let alternates = alternates(site, topic);
    let line = |(hreflang, href): &(String, String)| {
        format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">\n", escape(hreflang), escape(href))
    };
    Translations {
        alternates: Value::from_safe_string(alternates.iter().map(line).collect()),
        sitemap: sitemap::alternates(&alternates),
        languages: (0..site.languages.len()).map(entry).collect(),
    }
}

fn language_link(site: &Site, translated: Option<PageId>, language: usize, current: bool) -> LanguageLink {
    let locale = site.locale(language);
    LanguageLink {
        name: locale.name.clone(),
        lang: locale.tag.clone(),
        dir: locale.direction.as_str(),
        url: translated.map_or_else(|| site.home(language), |id| site.url(site.page(id))),
        current,
        translated: translated.is_some(),
        easy_read: locale.kind == Kind::EasyRead,
    }
}

/// The language menu of a page.
pub fn menu(rendering: &Rendering, page: &Page) -> Value {
    let mut links = rendering.translations(page.topic).languages.clone();
    let own = rendering.site.topic_of(page.topic).pages[page.language];
    links[page.language] = Value::from(Serde(language_link(&rendering.site, own, page.language, true)));
    Value::from(links)
}

/// The language menu of a page that is about nothing: every language's start page.
pub fn starts(site: &Site, current: usize) -> Vec<LanguageLink> {
    (0..site.languages.len()).map(|language| language_link(site, None, language, language == current)).collect()
}
