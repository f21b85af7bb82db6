//! A page: its view, put together from the site, and its template.

use minijinja::context;
use minijinja::value::{Serde, Value};

use super::phrases::{area_name, link, message, optional, phrase, plain_message};
use super::view::{AreaView, Child, Link, NotFoundLanguage, NotFoundView, PageView, PairView, Phrase, SituationView};
use super::{Rendering, body, finder, languages, services};
use crate::directory::AreaKind;
use crate::locale::{catalogue, pseudo};
use crate::site::{Page, PageId, Site, Subject, TopicId, areas, variants};

/// The HTML of a page.
pub fn html(rendering: &Rendering, id: PageId) -> String {
    let site = &rendering.site;
    let page = site.page(id);
    let view = view(rendering, id);
    let (template, extra) = match &site.topic_of(page.topic).subject {
        Subject::Document(_) => (template(rendering, page), context! {}),
        Subject::Area(code) => ("area.html".to_owned(), context! { area => Value::from(Serde(area(rendering, page, code, None))) }),
        Subject::Pair(code, id) => {
            let (area, pair) = (area(rendering, page, code, Some(id)), pair(rendering, page, code, id));
            ("pair.html".to_owned(), context! { area => Value::from(Serde(area)), pair => Value::from(Serde(pair)) })
        }
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

/// The frame with the page's own place in the menus marked. A menu can be long, and is every page's: only the links that are marked are made anew.
fn frame(rendering: &Rendering, page: &Page) -> Value {
    let site = &rendering.site;
    let shared = rendering.shared(page.language);
    let (own, home) = (site.url(page), site.home(page.language));
    let above: Vec<String> =
        ancestors(site, page.topic).filter_map(|t| site.nearest(t, page.language)).map(|id| site.url(site.page(id))).collect();
    let mark = |link: &Link| Link { current: link.url == own, ancestor: link.url != home && above.contains(&link.url), ..link.clone() };
    let concerned = |link: &Link| link.url == own || above.contains(&link.url);
    let frame = rendering.frame(page.language);
    let (menu, footer, sign) = (&shared.view.menu, &shared.view.footer, &shared.view.sign_language);
    if !menu.iter().chain(footer).chain(sign).any(concerned) {
        return frame;
    }
    let marked = |name: &str, links: &[Link]| -> Value {
        let known = frame.get_attr(name).unwrap_or_default();
        let known = known.try_iter().into_iter().flatten();
        known.zip(links).map(|(value, link)| if concerned(link) { Value::from(Serde(mark(link))) } else { value }).collect()
    };
    let (menu, footer) = (marked("menu", menu), marked("footer", footer));
    context! { menu, footer, sign_language => Value::from(Serde(sign.as_ref().map(mark))), ..frame }
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
    let translations = rendering.translations(page.topic);
    let (title, head) = titles(rendering, page);
    let reviewed = front.and_then(|f| f.reviewed.as_ref()).map(|d| services::day(shared, d.value.year(), d.value.month(), d.value.day()));
    let image = page.structure.image.as_ref().zip(page.document.as_ref()).and_then(|(image, document)| {
        let media = crate::site::links::media(site, document, image)?;
        Some(format!("{}{}", site.origin, variants::url(site, media)?))
    });
    let json_ld = match &topic.subject {
        Subject::Service(index) => Some(services::json_ld(rendering, page.language, *index, &site.canonical(page))),
        _ => None,
    };
    PageView {
        kind: topic.subject.kind(),
        title,
        head_title: head,
        description: description(site, page),
        url: site.url(page),
        canonical: site.canonical(page),
        // An easy-to-read page is no translation: it names none, and none names it.
        alternates: if site.locale(page.language).hreflang.is_some() {
            translations.alternates.clone()
        } else {
            Value::from_safe_string(String::new())
        },
        languages: languages::menu(rendering, page),
        counterpart: counterpart(site, page),
        breadcrumbs: breadcrumbs(site, page),
        children: children(rendering, page),
        reviewed,
        reviewer: front.and_then(|f| f.reviewer.as_ref()).map(|r| r.value.clone()),
        draft: page.draft,
        newer: page.newer.map(|newer| link(site, page.language, newer)),
        noindex: noindex(site, page),
        quick_exit: page.structure.quick_exit,
        image,
        image_alt: front.and_then(|f| f.image_alt.as_ref()).map(|a| a.value.clone()),
        body: page.document.as_ref().map_or_else(String::new, |d| body::html(rendering, page, d)),
        json_ld,
    }
}

/// Pages for nobody to find by searching: drafts, and the situations within an area, which say in parts what the pages of the area and of the
/// situation say whole, too many times over for a search engine to tell them apart.
pub fn noindex(site: &Site, page: &Page) -> bool {
    let made_up = site.languages.iter().any(|l| pseudo::is(&l.locale.tag));
    made_up || page.draft || matches!(site.topic_of(page.topic).subject, Subject::Pair(..))
}

/// The heading of a page, and the title of its window.
fn titles(rendering: &Rendering, page: &Page) -> (Phrase, String) {
    let (site, language) = (&rendering.site, page.language);
    let own = phrase(site, language, page.title.clone(), &page.title_lang);
    let (heading, revealed) = match &site.topic_of(page.topic).subject {
        Subject::Area(code) => {
            let country = site.directory.areas.by_code(code).is_some_and(|a| a.kind == AreaKind::Country);
            let id = if country { "country-title" } else { "area-title" };
            let heading = message(site, language, id, &[("area", &page.title)]);
            (heading.clone(), heading)
        }
        Subject::Situation(id) if site.config.discreet => (own, neutral(site, language, id)),
        Subject::Pair(code, id) => {
            let (area, _) = areas::area_name(site, code, language);
            let of = |situation: &str| message(site, language, "pair-title", &[("area", &area), ("situation", situation)]);
            let revealed = if site.config.discreet { neutral(site, language, id).text } else { page.title.clone() };
            (of(&page.title), of(&revealed))
        }
        _ => (own.clone(), own),
    };
    let campaign = catalogue::plain(&rendering.shared(language).view.name.text);
    let head = if revealed.text == campaign {
        campaign
    } else {
        message(site, language, "page-title", &[("page", &revealed.text), ("campaign", &campaign)]).text
    };
    (heading, head)
}

/// What a window is called instead of a situation's name.
fn neutral(site: &Site, language: usize, situation: &str) -> Phrase {
    let own = optional(site, language, &format!("situation-{situation}.neutral"));
    own.unwrap_or_else(|| message(site, language, "situation-title-neutral", &[]))
}

fn description(site: &Site, page: &Page) -> String {
    let language = page.language;
    match &site.topic_of(page.topic).subject {
        Subject::Document(_) => {
            let written = page.document.as_ref().and_then(|d| d.front.description.as_ref());
            written.map_or_else(String::new, |d| d.value.clone())
        }
        Subject::Area(_) => message(site, language, "area-description", &[("area", &page.title)]).text,
        Subject::Situation(_) | Subject::Pair(..) if site.config.discreet => message(site, language, "situation-title-neutral", &[]).text,
        Subject::Situation(id) | Subject::Pair(_, id) => {
            optional(site, language, &format!("situation-{id}.description")).map_or_else(String::new, |p| p.text)
        }
        Subject::Service(_) => message(site, language, "service-description", &[("service", &page.title)]).text,
    }
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

fn children(rendering: &Rendering, page: &Page) -> Vec<Child> {
    let site = &rendering.site;
    let below = rendering.children.get(&page.topic).into_iter().flatten();
    let mut found: Vec<PageId> = below.filter_map(|topic| site.nearest(*topic, page.language)).collect();
    found.sort_by_key(|id| site.page(*id).structure.menu_order);
    let child = |id: PageId| Child { link: link(site, page.language, id), description: description(site, site.page(id)) };
    found.into_iter().map(child).collect()
}

/// What there is for the people of an area; about one situation, where it is given.
fn area(rendering: &Rendering, page: &Page, code: &str, situation: Option<&str>) -> AreaView {
    let site = &rendering.site;
    let areas = &site.directory.areas;
    let kind = areas.by_code(code).map_or("municipality", |a| a.kind.id());
    let page_of =
        |code: &str| rendering.area_pages.get(code).and_then(|pages| pages[page.language]).map(|id| link(site, page.language, id));
    let mut children: Vec<Link> = areas.children(code).filter_map(|a| page_of(&a.code)).collect();
    rendering.shared(page.language).sorter.sort_by_name(&mut children, |l| &l.title.text);
    let pairs = rendering.pair_pages.get(code).map(Vec::as_slice).unwrap_or_default();
    let choices = pairs.iter().filter(|(id, _)| situation != Some(id)).filter_map(|(_, pages)| pages[page.language]);
    AreaView {
        name: area_name(site, page.language, code),
        kind: kind.to_owned(),
        parent: areas.ancestors(code).iter().find_map(|a| page_of(&a.code)),
        groups: services::nearest_first(rendering, page.language, code, situation),
        children,
        first: finder::first(rendering.words(page.language), situation),
        choices: choices.map(|id| link(site, page.language, id)).collect(),
        filters: finder::filters(rendering, page.language, &services::nearby(rendering, code, situation)),
        neighbours: finder::neighbours(rendering, page.language, code, situation),
    }
}

fn pair(rendering: &Rendering, page: &Page, code: &str, id: &str) -> PairView {
    let site = &rendering.site;
    PairView {
        situation: phrase(site, page.language, page.title.clone(), &page.title_lang),
        description: optional(site, page.language, &format!("situation-{id}.description")),
        all: finder::page(rendering, page.language, code, None),
    }
}

fn situation(rendering: &Rendering, page: &Page, id: &str) -> SituationView {
    let site = &rendering.site;
    let mut finder = rendering.finder(page.language).clone();
    // The reader has chosen what it is about; what is left to choose is where.
    finder.situations.clear();
    for county in &mut finder.counties {
        county.municipalities.retain_mut(|place| match finder::page(rendering, page.language, &place.code, Some(id)) {
            Some(found) => {
                // Called by the place: what it is about is the page's heading.
                place.link.url = found.url;
                true
            }
            None => false,
        });
    }
    SituationView {
        name: phrase(site, page.language, page.title.clone(), &page.title_lang),
        description: optional(site, page.language, &format!("situation-{id}.description")),
        first: finder::first(rendering.words(page.language), Some(id)),
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
        alternates: Value::from_safe_string(String::new()),
        languages: Value::from(Serde(languages::starts(site, language))),
        counterpart: None,
        breadcrumbs: Vec::new(),
        children: Vec::new(),
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
