//! What every page of a language shares, made once: templates that speak it, the frame around pages, the finder, and service cards, which
//! stand on many pages and are made when one first asks for them.

use std::sync::OnceLock;

use minijinja::value::Value;

use super::finder::Words;
use super::phrases::{link, message, number, optional, service_name, source_text, topic_link};
use super::templates::Templates;
use super::view::{FinderView, Helpline, Icons, Link, Phone, Publisher, SiteView, ThemeColor};
use super::{Rendering, hours};
use crate::directory::phone;
use crate::locale::{Formatter, Sorter};
use crate::site::{PageId, Site, Subject};

/// What the pages of one language share.
pub struct Shared {
    /// The theme, speaking the language.
    pub templates: Templates,
    /// The frame; its links are those of no page in particular.
    pub view: SiteView,
    /// Dates and numbers.
    pub formatter: Formatter,
    /// The language's alphabet.
    pub sorter: Sorter,
    /// Situations and areas to choose from.
    pub finder: OnceLock<FinderView>,
    /// The finder as templates see it.
    pub finder_value: OnceLock<Value>,
    /// What finders and filters say.
    pub words: OnceLock<Words>,
    /// Cards by number of the service, whole and in one line; none where its template failed.
    pub cards: Vec<[OnceLock<Option<String>>; 2]>,
}

/// Prepares a language.
pub fn prepare(rendering: &Rendering, language: usize) -> Shared {
    let site = &rendering.site;
    let locale = site.locale(language);
    let formatter = Formatter::new(locale);
    Shared {
        templates: rendering.templates.speaking(&site.languages[language]),
        view: frame(rendering, language, &formatter),
        formatter,
        sorter: Sorter::new(locale),
        finder: OnceLock::new(),
        finder_value: OnceLock::new(),
        words: OnceLock::new(),
        cards: (0..site.directory.services.len()).map(|_| Default::default()).collect(),
    }
}

fn frame(rendering: &Rendering, language: usize, formatter: &Formatter) -> SiteView {
    let site = &rendering.site;
    let (config, locale) = (&site.config, site.locale(language));
    let asset = |name: &str| site.assets.get(name).cloned();
    let links =
        |topics: &[crate::parse::fields::Placed<String>]| topics.iter().filter_map(|t| topic_link(site, language, &t.value)).collect();
    let emergency = phone::parse(&config.emergency.value).ok();
    SiteView {
        campaign: config.id.clone(),
        name: message(site, language, &format!("campaign-{}", config.id), &[]),
        lang: locale.tag.clone(),
        dir: locale.direction.as_str(),
        easy_read: locale.kind == crate::locale::Kind::EasyRead,
        home: site.home(language),
        style: asset("style.css").unwrap_or_default(),
        scripts: site.theme.scripts.iter().filter_map(|s| asset(s.path.rsplit('/').next().unwrap_or_default())).collect(),
        icons: Icons { svg: asset("icon.svg"), png: asset("icon-32.png"), apple: asset("apple-touch-icon.png") },
        manifest: format!("{}manifest.webmanifest", site.home(language)),
        theme_color: ThemeColor { light: site.theme.colors.0.clone(), dark: site.theme.colors.1.clone() },
        menu: if config.menu.is_empty() { own_menu(site, language) } else { links(&config.menu) },
        footer: links(&config.footer),
        publisher: Publisher { name: message(site, language, &format!("publisher-{}", config.id), &[]), url: config.publisher_url.clone() },
        helpline: helpline(rendering, language, formatter),
        emergency: emergency
            .map_or_else(|| Phone { display: config.emergency.value.clone(), href: format!("tel:{}", config.emergency.value) }, number),
        quick_exit: config.quick_exit.as_ref().map(|url| url.value.clone()),
        sign_language: config.sign_language.as_ref().and_then(|topic| topic_link(site, language, &topic.value)),
        unverified: config.sample,
    }
}

/// Where the campaign names no menu: the topics right below the start page, by their place, that the footer does not name.
fn own_menu(site: &Site, language: usize) -> Vec<Link> {
    let footer = |path: &str| site.config.footer.iter().any(|t| t.value == path);
    let start = site.topic("");
    let mut found: Vec<(i64, &str, PageId)> = Vec::new();
    for topic in site.topics.iter().filter(|t| t.parent.is_some() && t.parent == start) {
        let Subject::Document(path) = &topic.subject else { continue };
        let page = site.topic(path).and_then(|id| site.nearest(id, language)).filter(|_| !footer(path));
        found.extend(page.map(|id| (site.page(id).structure.menu_order, path.as_str(), id)));
    }
    found.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
    found.into_iter().map(|(_, _, id)| link(site, language, id)).collect()
}

fn helpline(rendering: &Rendering, language: usize, formatter: &Formatter) -> Helpline {
    let site = &rendering.site;
    let config = &site.config;
    let service = config.helpline.as_ref().and_then(|id| site.directory.services.iter().position(|s| s.id == id.value));
    let named = optional(site, language, &format!("helpline-{}", config.id));
    let Some(index) = service else {
        let none = Phone { display: String::new(), href: String::new() };
        return Helpline {
            name: named.unwrap_or_default(),
            phone: none,
            hours: None,
            hours_exceptions: None,
            opening: Vec::new(),
            open_data: None,
            free: None,
            anonymous: None,
            url: None,
        };
    };
    let service = &site.directory.services[index];
    let page = site.topics.iter().find(|t| t.subject == Subject::Service(index)).and_then(|t| t.pages[language]);
    Helpline {
        name: named.unwrap_or_else(|| service_name(site, language, service)),
        phone: service.phones.first().cloned().map_or_else(|| Phone { display: String::new(), href: String::new() }, number),
        hours: service.hours.as_ref().map(|h| source_text(site, language, h)),
        hours_exceptions: service.hours_exceptions.as_ref().map(|h| source_text(site, language, h)),
        opening: hours::of_service(&site.languages[language], formatter, service, site.today),
        open_data: rendering.open_data(index),
        free: service.free,
        anonymous: service.anonymous,
        url: page.map(|id| site.url(site.page(id))),
    }
}
