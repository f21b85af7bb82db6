//! A page: its view, put together from the site, and its template.

use minijinja::context;
use minijinja::value::{Serde, Value};

use super::services;
use super::shared::{link, message, optional, phrase, plain_message};
use super::view::{Alternate, AreaView, LanguageLink, Link, NotFoundLanguage, NotFoundView, PageView, Phrase, SituationView};
use super::{Rendering, body};
use crate::directory::AreaKind;
use crate::locale::Kind;
use crate::site::{Page, PageId, Site, Subject, TopicId};

/// The HTML of a page.
pub fn html(rendering: &Rendering, id: PageId) -> String {
    let site = &rendering.site;
    let page = site.page(id);
    let view = view(rendering, id);
    let (template, extra) = match &site.topic_of(page.topic).subject {
        Subject::Document(_) => (template(rendering, page), context! {}),
        Subject::Area(code) => ("area.html".to_owned(), context! { area => Value::from(Serde(area(rendering, page, code))) }),
        Subject::Situation(id) => {
            ("situation.html".to_owned(), context! { situation => Value::from(Serde(situation(rendering, page, id))) })
        }
        Subject::Service(index) => {
            let view = services::view(rendering, page.language, *index, "h2");
            ("service.html".to_owned(), context! { service => Value::from(Serde(&view)) })
        }
    };
    let context = context! { page => Value::from(Serde(&view)), site => frame(rendering, page), ..extra };
    rendering.or_say(rendering.shared(page.language).templates.render(&template, context, &site.url(page)))
}

fn template(rendering: &Rendering, page: &Page) -> String {
    let named = format!("{}.html", page.structure.layout);
    if rendering.shared(page.language).templates.has(&named) { named } else { "document.html".to_owned() }
}

/// The frame with the page's own place in the menus marked.
fn frame(rendering: &Rendering, page: &Page) -> Value {
    let site = &rendering.site;
    let shared = rendering.shared(page.language);
    let own = site.url(page);
    let above: Vec<String> =
        ancestors(site, page.topic).filter_map(|t| site.nearest(t, page.language)).map(|id| site.url(site.page(id))).collect();
    let marked = |links: &[Link]| -> Vec<Link> {
        let home = site.home(page.language);
        let mark = |l: &Link| Link { current: l.url == own, ancestor: l.url != home && above.contains(&l.url), ..l.clone() };
        links.iter().map(mark).collect()
    };
    let (menu, footer) = (marked(&shared.view.menu), marked(&shared.view.footer));
    let sign = shared.view.sign_language.as_ref().map(|l| Link { current: l.url == own, ..l.clone() });
    context! {
        menu => Value::from(Serde(menu)),
        footer => Value::from(Serde(footer)),
        sign_language => Value::from(Serde(sign)),
        ..rendering.frame(page.language)
    }
}

/// The topics above one, nearest first.
fn ancestors(site: &Site, topic: TopicId) -> impl Iterator<Item = TopicId> {
    std::iter::successors(site.topic_of(topic).parent, |t| site.topic_of(*t).parent)
}

/// What every kind of page has.
fn view(rendering: &Rendering, id: PageId) -> PageView {
    let site = &rendering.site;
    let page = site.page(id);
    let topic = site.topic_of(page.topic);
    let front = page.document.as_ref().map(|d| &d.front);
    let shared = rendering.shared(page.language);
    let (title, head) = titles(site, page);
    let reviewed = front.and_then(|f| f.reviewed.as_ref()).map(|d| services::day(shared, d.value.year(), d.value.month(), d.value.day()));
    let image = page.structure.image.as_ref().zip(page.document.as_ref()).and_then(|(image, document)| {
        let media = crate::site::links::media(site, document, image)?;
        Some(format!("{}{}", site.origin, body::media_url(site, media)?))
    });
    let json_ld = match &topic.subject {
        Subject::Service(index) => Some(services::json_ld(rendering, page.language, *index, &site.canonical(page))),
        _ => None,
    };
    PageView {
        kind: kind(&topic.subject),
        title,
        head_title: head,
        description: description(site, page),
        url: site.url(page),
        canonical: site.canonical(page),
        // An easy-to-read page is no translation: it names none, and none names it.
        alternates: if site.locale(page.language).hreflang.is_some() { alternates(site, page.topic) } else { Vec::new() },
        languages: languages(site, page),
        counterpart: counterpart(site, page),
        breadcrumbs: breadcrumbs(site, page),
        reviewed,
        reviewer: front.and_then(|f| f.reviewer.as_ref()).map(|r| r.value.clone()),
        draft: page.draft,
        newer: page.newer.map(|newer| link(site, page.language, newer)),
        noindex: page.draft,
        quick_exit: page.structure.quick_exit,
        image,
        image_alt: front.and_then(|f| f.image_alt.as_ref()).map(|a| a.value.clone()),
        body: page.document.as_ref().map_or_else(String::new, |d| body::html(rendering, page, d)),
        json_ld,
    }
}

fn kind(subject: &Subject) -> &'static str {
    match subject {
        Subject::Document(_) => "document",
        Subject::Area(_) => "area",
        Subject::Situation(_) => "situation",
        Subject::Service(_) => "service",
    }
}

/// The heading of a page, and the title of its window.
fn titles(site: &Site, page: &Page) -> (Phrase, String) {
    let language = page.language;
    let own = phrase(site, language, page.title.clone(), &page.title_lang);
    let (heading, revealed) = match &site.topic_of(page.topic).subject {
        Subject::Area(code) => {
            let country = site.directory.areas.by_code(code).is_some_and(|a| a.kind == AreaKind::Country);
            let id = if country { "country-title" } else { "area-title" };
            let heading = message(site, language, id, &[("area", &page.title)]);
            (heading.clone(), heading)
        }
        Subject::Situation(id) if site.config.discreet => {
            let neutral = optional(site, language, &format!("situation-{id}.neutral"));
            (own, neutral.unwrap_or_else(|| message(site, language, "situation-title-neutral", &[])))
        }
        _ => (own.clone(), own),
    };
    let campaign = plain_message(site, language, &format!("campaign-{}", site.config.id));
    let head = if revealed.text == campaign {
        campaign
    } else {
        message(site, language, "page-title", &[("page", &revealed.text), ("campaign", &campaign)]).text
    };
    (heading, head)
}

fn description(site: &Site, page: &Page) -> String {
    let language = page.language;
    match &site.topic_of(page.topic).subject {
        Subject::Document(_) => {
            let written = page.document.as_ref().and_then(|d| d.front.description.as_ref());
            written.map_or_else(String::new, |d| d.value.clone())
        }
        Subject::Area(_) => message(site, language, "area-description", &[("area", &page.title)]).text,
        Subject::Situation(_) if site.config.discreet => message(site, language, "situation-title-neutral", &[]).text,
        Subject::Situation(id) => optional(site, language, &format!("situation-{id}.description")).map_or_else(String::new, |p| p.text),
        Subject::Service(_) => message(site, language, "service-description", &[("service", &page.title)]).text,
    }
}

/// A page's real translations, for search engines; they do not know easy-to-read as a language of its own.
pub fn alternates(site: &Site, topic: TopicId) -> Vec<Alternate> {
    let pages = &site.topic_of(topic).pages;
    let named = |language: usize| site.locale(language).hreflang.clone();
    let real: Vec<(String, PageId)> =
        (0..pages.len()).filter_map(|l| Some((named(l)?, pages[l]?))).filter(|(_, id)| !site.page(*id).draft).collect();
    if real.len() < 2 {
        return Vec::new();
    }
    let href = |id: PageId| site.canonical(site.page(id));
    let default = Alternate { hreflang: "x-default".to_owned(), href: href(real[0].1) };
    real.iter().map(|(tag, id)| Alternate { hreflang: tag.clone(), href: href(*id) }).chain([default]).collect()
}

fn languages(site: &Site, page: &Page) -> Vec<LanguageLink> {
    let own = site.topic_of(page.topic);
    let entry = |language: usize| {
        let locale = site.locale(language);
        let translated = own.pages[language];
        LanguageLink {
            name: locale.name.clone(),
            lang: locale.tag.clone(),
            dir: locale.direction.as_str(),
            url: translated.map_or_else(|| site.home(language), |id| site.url(site.page(id))),
            current: language == page.language,
            translated: translated.is_some(),
            easy_read: locale.kind == Kind::EasyRead,
        }
    };
    (0..site.languages.len()).map(entry).collect()
}

fn counterpart(site: &Site, page: &Page) -> Option<Link> {
    let other = site.counterpart(page.language)?;
    let id = site.topic_of(page.topic).pages[other]?;
    Some(link(site, page.language, id))
}

fn breadcrumbs(site: &Site, page: &Page) -> Vec<Link> {
    let mut crumbs: Vec<Link> =
        ancestors(site, page.topic).filter_map(|topic| Some(link(site, page.language, site.nearest(topic, page.language)?))).collect();
    crumbs.reverse();
    crumbs
}

fn area(rendering: &Rendering, page: &Page, code: &str) -> AreaView {
    let site = &rendering.site;
    let areas = &site.directory.areas;
    let kind = areas.by_code(code).map_or("municipality", |a| a.kind.id());
    let page_of =
        |code: &str| rendering.area_pages.get(code).and_then(|pages| pages[page.language]).map(|id| link(site, page.language, id));
    let mut children: Vec<Link> = areas.children(code).filter_map(|a| page_of(&a.code)).collect();
    rendering.shared(page.language).sorter.sort_by_name(&mut children, |l| &l.title.text);
    AreaView {
        name: phrase(site, page.language, page.title.clone(), &page.title_lang),
        kind: kind.to_owned(),
        parent: areas.ancestors(code).iter().find_map(|a| page_of(&a.code)),
        groups: services::nearest_first(rendering, page.language, code),
        children,
    }
}

fn situation(rendering: &Rendering, page: &Page, id: &str) -> SituationView {
    let site = &rendering.site;
    let mut finder = rendering.finder(page.language).clone();
    // The reader has chosen what it is about; what is left to choose is where.
    finder.situations.clear();
    SituationView {
        name: phrase(site, page.language, page.title.clone(), &page.title_lang),
        description: optional(site, page.language, &format!("situation-{id}.description")),
        groups: services::by_situation(rendering, page.language, id),
        finder,
    }
}

/// A 404 page: of one language, or, at the root, of all.
pub fn not_found(rendering: &Rendering, only: Option<usize>) -> String {
    let site = &rendering.site;
    let language = only.unwrap_or(0);
    let spoken: Vec<usize> = only.map_or_else(|| (0..site.languages.len()).collect(), |one| vec![one]);
    let entry = |language: usize| {
        let locale = site.locale(language);
        let say = |id: &str| message(site, language, id, &[]).text;
        NotFoundLanguage {
            lang: locale.tag.clone(),
            dir: locale.direction.as_str(),
            name: locale.name.clone(),
            title: say("not-found-title"),
            text: say("not-found-text"),
            home_title: say("not-found-home"),
            home: site.home(language),
            call: say("not-found-call"),
        }
    };
    let title = message(site, language, "not-found-title", &[]);
    let campaign = plain_message(site, language, &format!("campaign-{}", site.config.id));
    let page = PageView {
        kind: "not-found",
        head_title: message(site, language, "page-title", &[("page", &title.text), ("campaign", &campaign)]).text,
        title,
        description: String::new(),
        url: String::new(),
        canonical: String::new(),
        alternates: Vec::new(),
        languages: spoken_languages(site, language),
        counterpart: None,
        breadcrumbs: Vec::new(),
        reviewed: None,
        reviewer: None,
        draft: false,
        newer: None,
        noindex: true,
        quick_exit: true,
        image: None,
        image_alt: None,
        body: String::new(),
        json_ld: None,
    };
    let not_found = NotFoundView { languages: spoken.into_iter().map(entry).collect() };
    let context =
        context! { page => Value::from(Serde(&page)), site => rendering.frame(language), not_found => Value::from(Serde(&not_found)) };
    rendering.or_say(rendering.shared(language).templates.render("not-found.html", context, "404.html"))
}

/// The language menu of a page that is about nothing: every language's start page.
fn spoken_languages(site: &Site, current: usize) -> Vec<LanguageLink> {
    let entry = |language: usize| {
        let locale = site.locale(language);
        LanguageLink {
            name: locale.name.clone(),
            lang: locale.tag.clone(),
            dir: locale.direction.as_str(),
            url: site.home(language),
            current: language == current,
            translated: false,
            easy_read: locale.kind == Kind::EasyRead,
        }
    };
    (0..site.languages.len()).map(entry).collect()
}

/// The page at an old address.
pub fn redirect(rendering: &Rendering, to: &str, language: usize) -> String {
    let site = &rendering.site;
    let locale = site.locale(language);
    let whole = if to.starts_with('/') { format!("{}{to}", site.origin) } else { to.to_owned() };
    let context = context! {
        url => to, canonical => whole, lang => &locale.tag, dir => locale.direction.as_str(),
        title => plain_message(site, language, &format!("campaign-{}", site.config.id)),
    };
    rendering.or_say(rendering.shared(language).templates.render("redirect.html", context, to))
}
