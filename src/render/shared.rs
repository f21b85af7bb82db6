//! What every page of a language shares, made once: templates that speak it, the frame around pages, the finder, and service cards, which
//! stand on many pages and are made when one first asks for them.

use std::sync::OnceLock;

use minijinja::value::Value;

use super::templates::{Templates, attribute_text};
use super::view::{CountyLinks, FinderView, Helpline, Icons, Link, Phone, Phrase, Place, Publisher, SiteView, SituationLink, ThemeColor};
use super::{Rendering, hours, services};
use crate::directory::{AreaKind, phone};
use crate::locale::{FluentArgs, FluentValue, Formatter, Sorter, catalogue, facts};
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
    pub words: OnceLock<super::finder::Words>,
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

/// A message with text arguments as a phrase; its id where there is no such message.
pub fn message(site: &Site, language: usize, id: &str, args: &[(&str, &str)]) -> Phrase {
    let mut fluent = FluentArgs::new();
    for (name, value) in args {
        // A name that is itself a message brings its own isolates, and is put between new ones.
        fluent.set(*name, FluentValue::from(catalogue::plain(value)));
    }
    match site.languages[language].catalogue.format(id, &fluent) {
        Some(answer) => {
            let text = attribute_text(&site.languages[language], &answer.text);
            if answer.foreign { phrase(site, language, text, &answer.tag) } else { Phrase { text, ..Phrase::default() } }
        }
        None => Phrase { text: id.to_owned(), ..Phrase::default() },
    }
}

/// A message, if the language or one that it falls back to has it.
pub fn optional(site: &Site, language: usize, id: &str) -> Option<Phrase> {
    site.languages[language].catalogue.tag_of(id)?;
    Some(message(site, language, id, &[]))
}

/// Text in the language `tag`, marked with it unless it is the page's own.
pub fn phrase(site: &Site, language: usize, text: impl Into<String>, tag: &str) -> Phrase {
    let locale = site.locale(language);
    let own = locale.tag == tag || locale.ordinary.as_deref() == Some(tag);
    Phrase { text: text.into(), lang: (!own).then(|| tag.to_owned()), dir: (!own).then(|| facts::direction(tag).as_str()) }
}

/// A link from a page of `language` to a page, called by its own title.
pub fn link(site: &Site, language: usize, to: PageId) -> Link {
    let page = site.page(to);
    let foreign = page.language != language;
    let locale = site.locale(page.language);
    Link {
        title: phrase(site, language, page.title.clone(), &page.title_lang),
        url: site.url(page),
        hreflang: foreign.then(|| locale.tag.clone()),
        language: foreign.then(|| phrase(site, language, locale.name.clone(), &locale.tag)),
        current: false,
        ancestor: false,
    }
}

fn topic_link(site: &Site, language: usize, path: &str) -> Option<Link> {
    Some(link(site, language, site.nearest(site.topic(path)?, language)?))
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

/// A number as templates see it.
pub fn number(phone: phone::Phone) -> Phone {
    Phone { display: phone.display, href: phone.href }
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
        name: named.unwrap_or_else(|| services::name(site, language, service)),
        phone: service.phones.first().cloned().map_or_else(|| Phone { display: String::new(), href: String::new() }, number),
        hours: service.hours.as_ref().map(|h| services::source_text(site, language, h)),
        hours_exceptions: service.hours_exceptions.as_ref().map(|h| services::source_text(site, language, h)),
        opening: hours::of_service(&site.languages[language], formatter, service, site.today),
        open_data: rendering.open_data(index),
        free: service.free,
        anonymous: service.anonymous,
        url: page.map(|id| site.url(site.page(id))),
    }
}

/// The situations and areas that have pages, as links.
pub fn finder(rendering: &Rendering, shared: &Shared, language: usize) -> FinderView {
    let site = &rendering.site;
    let mut view = FinderView { hits: rendering.words(language).places.clone(), ..FinderView::default() };
    let mut counties: Vec<(String, CountyLinks)> = Vec::new();
    let mut municipalities: Vec<(String, Place)> = Vec::new();
    for topic in &site.topics {
        let Some(page) = topic.pages[language] else { continue };
        match &topic.subject {
            Subject::Situation(id) => {
                let description = optional(site, language, &format!("situation-{id}.description"));
                view.situations.push(SituationLink { link: link(site, language, page), description });
            }
            Subject::Area(code) => {
                let Some(area) = site.directory.areas.by_code(code) else { continue };
                let link = link(site, language, page);
                match area.kind {
                    AreaKind::Country => view.country = Some(link),
                    AreaKind::County => {
                        let names = names(area, &link);
                        counties.push((code.clone(), CountyLinks { county: link, names, municipalities: Vec::new() }));
                    }
                    AreaKind::Municipality => {
                        let names = names(area, &link);
                        municipalities.push((area.parent.clone().unwrap_or_default(), Place { code: code.clone(), link, names }));
                    }
                    AreaKind::District => {}
                }
            }
            _ => {}
        }
    }
    shared.sorter.sort_by_name(&mut municipalities, |(_, place)| &place.link.title.text);
    for (county, place) in municipalities {
        if let Some((_, links)) = counties.iter_mut().find(|(code, _)| *code == county) {
            links.municipalities.push(place);
        }
    }
    shared.sorter.sort_by_name(&mut counties, |(_, links)| &links.county.title.text);
    // The county that the directory is about comes first.
    counties.sort_by_key(|(code, _)| *code != site.directory.county);
    view.counties = counties.into_iter().map(|(_, links)| links).collect();
    view
}

/// What else people may call an area when they look for it: the table's name, where the page has another, and its aliases.
fn names(area: &crate::directory::Area, shown: &Link) -> String {
    let all = std::iter::once(&area.name).chain(&area.aliases).filter(|name| **name != shown.title.text);
    all.cloned().collect::<Vec<_>>().join("|")
}

/// Plain text of a message, for places where no markup can be.
pub fn plain_message(site: &Site, language: usize, id: &str) -> String {
    catalogue::plain(&message(site, language, id, &[]).text)
}
