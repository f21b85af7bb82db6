//! Services as readers see them: on their own page, as a card, and gathered by how near they are. What is unknown stays unknown.

use minijinja::context;
use minijinja::value::{Serde, Value};
use serde_json::json;

use super::phrases::{area_name, link, message, number, phrase, service_name, source_text, topic_link};
use super::shared::Shared;
use super::view::{Day, Phrase, ServiceGroup, ServiceView};
use super::{Rendering, finder, hours};
use crate::directory::{AreaKind, Service};
use crate::locale::facts;

/// How much of a service a card shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Card {
    /// All that one needs to make contact.
    Whole,
    /// A name and a number, for services that many pages list.
    Line,
}

/// A day as the page's language writes it.
pub fn day(shared: &Shared, year: i16, month: i8, day: i8) -> Day {
    Day { iso: format!("{year:04}-{month:02}-{day:02}"), text: shared.formatter.date(i32::from(year), month as u8, day as u8) }
}

/// All that templates see of a service.
pub fn view(rendering: &Rendering, language: usize, index: usize, heading: &'static str) -> ServiceView {
    let site = &rendering.site;
    let shared = rendering.shared(language);
    let service = &site.directory.services[index];
    let locale = site.locale(language);
    let easy = locale.ordinary.is_some();
    let own = service.texts.get(&locale.tag);
    // Prose is not put on an easy-to-read page unless it was written for one.
    let prose = |own: Option<&String>, source: &Option<String>| match own {
        Some(text) => Some(Phrase { text: text.clone(), ..Phrase::default() }),
        None if easy => None,
        None => source.as_ref().map(|text| source_text(site, language, text)),
    };
    let topic = rendering.service_topics.get(&index).map(|id| site.topic_of(*id));
    let page = topic.and_then(|t| t.pages[language]);
    let summary = prose(own.and_then(|t| t.summary.as_ref()), &service.summary);
    let ordinary =
        topic.filter(|_| easy && summary.is_none() && service.summary.is_some()).and_then(|t| t.pages[site.counterpart(language)?]);
    let term = |kind: &str, id: &str| message(site, language, &format!("{kind}-{id}"), &[]);
    let situations = service.situations.iter().filter_map(|id| rendering.situation_pages.get(id).and_then(|pages| pages[language]));
    ServiceView {
        id: service.id.clone(),
        name: service_name(site, language, service),
        url: page.map_or_else(String::new, |id| site.url(site.page(id))),
        organisation: Some(service.organisation.clone()).filter(|o| !o.is_empty()).map(|o| source_text(site, language, &o)),
        sector: service.sector.as_ref().map(|id| term("sector", id)),
        summary,
        how_to: prose(own.and_then(|t| t.how_to.as_ref()), &service.how_to),
        ordinary: ordinary.map(|id| link(site, language, id)),
        phones: service.phones.iter().cloned().map(number).collect(),
        chat: service.chat.clone(),
        web: service.web.clone(),
        web_host: service.web.as_deref().map(host),
        email: service.email.clone(),
        address: service.address.as_ref().map(|a| source_text(site, language, a)),
        hours: service.hours.as_ref().map(|h| source_text(site, language, h)),
        hours_exceptions: service.hours_exceptions.as_ref().map(|h| source_text(site, language, h)),
        opening: hours::of_service(&site.languages[language], &shared.formatter, service, site.today),
        open_data: rendering.open_data(index),
        situations: situations.map(|id| link(site, language, id)).collect(),
        target_groups: service.target_groups.iter().map(|id| term("target-group", id)).collect(),
        areas: service.areas.iter().map(|code| area_name(site, language, code)).collect(),
        languages: service.languages.iter().map(|tag| phrase(site, language, facts::autonym(tag).unwrap_or(tag), tag)).collect(),
        interpreter: service.interpreter,
        easy_read: service.easy_read.as_ref().map(crate::directory::EasyRead::exists),
        ages: service.ages.clone(),
        free: service.free,
        anonymous: service.anonymous,
        verified: service.verified.map(|d| day(shared, d.year, d.month as i8, d.day as i8)),
        source: service.source.clone(),
        heading,
        marks: finder::marks(site, service),
        others: site.config.directory.as_ref().and_then(|topic| topic_link(site, language, &topic.value)),
    }
}

fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default().trim_start_matches("www.").to_owned()
}

/// A service's card.
pub fn card(rendering: &Rendering, language: usize, index: usize, kind: Card) -> String {
    let shared = rendering.shared(language);
    let made = shared.cards[index][kind as usize].get_or_init(|| {
        let before = rendering.holes();
        let made = card_at(rendering, language, index, kind, "h3");
        (rendering.holes() == before).then_some(made)
    });
    // The card is made once, and lacks in every page that has it.
    made.clone().unwrap_or_else(|| {
        rendering.leave_hole();
        String::new()
    })
}

/// A service's card under a heading of another level.
pub fn card_at(rendering: &Rendering, language: usize, index: usize, kind: Card, heading: &'static str) -> String {
    let shared = rendering.shared(language);
    let template = match kind {
        Card::Whole => "components/service-card.html",
        Card::Line => "components/service-line.html",
    };
    let service = view(rendering, language, index, heading);
    let url = service.url.clone();
    let context = context! { service => Value::from(Serde(&service)), site => rendering.frame(language) };
    rendering.or_say(shared.templates.render(template, context, &url))
}

/// The services of an area by how near they are: its own, then those of each area around it. Areas below are not its own: their
/// services are not for everyone in it.
pub fn nearest_first(rendering: &Rendering, language: usize, code: &str, situation: Option<&str>) -> Vec<ServiceGroup> {
    let site = &rendering.site;
    let around = site.directory.areas.ancestors(code);
    let codes = std::iter::once(code.to_owned()).chain(around.into_iter().map(|a| a.code.clone()));
    codes
        .enumerate()
        .filter_map(|(steps, at)| {
            let kind = site.directory.areas.by_code(&at)?.kind;
            let (reach, card) = match kind {
                // On a page about one situation there is room to say all of these too.
                AreaKind::Country => ("country", if steps == 0 || situation.is_some() { Card::Whole } else { Card::Line }),
                AreaKind::County => ("county", Card::Whole),
                _ => ("local", Card::Whole),
            };
            group(rendering, language, reach, &at, card, |service| is_about(service, situation))
        })
        .collect()
}

fn is_about(service: &Service, situation: Option<&str>) -> bool {
    situation.is_none_or(|id| service.situations.iter().any(|s| s == id))
}

/// The same services, without their order.
pub fn nearby(rendering: &Rendering, code: &str, situation: Option<&str>) -> Vec<usize> {
    let site = &rendering.site;
    let around = site.directory.areas.ancestors(code).into_iter().map(|a| a.code.as_str());
    let found = std::iter::once(code).chain(around).filter_map(|at| rendering.by_area.get(at)).flatten().copied();
    found.filter(|&index| is_about(&site.directory.services[index], situation)).collect()
}

/// The services of one area as a group; `None` when there are none.
pub fn group(
    rendering: &Rendering,
    language: usize,
    reach: &'static str,
    code: &str,
    kind: Card,
    wanted: impl Fn(&Service) -> bool,
) -> Option<ServiceGroup> {
    let site = &rendering.site;
    let mut found: Vec<(usize, String)> = rendering
        .by_area
        .get(code)?
        .iter()
        .copied()
        .filter(|&i| wanted(&site.directory.services[i]))
        .map(|i| (i, service_name(site, language, &site.directory.services[i]).text))
        .collect();
    if found.is_empty() {
        return None;
    }
    rendering.shared(language).sorter.sort_by_name(&mut found, |(_, name)| name);
    // A group that fills the page shows lines, so that an old telephone gets the page at once; each leads to all that is known.
    let kind = if found.len() > MANY { Card::Line } else { kind };
    let cards = found.into_iter().map(|(index, _)| card(rendering, language, index, kind)).collect();
    Some(ServiceGroup { reach, area: area_name(site, language, code), cards })
}

/// More services than this under one heading are shown in a line each: thirty whole cards are some 8 kB compressed, and a page has 14.
const MANY: usize = 24;

/// What search engines are told of a service: schema.org, with the facts of its page and no other.
pub fn json_ld(rendering: &Rendering, language: usize, index: usize, url: &str) -> String {
    let site = &rendering.site;
    let service = &site.directory.services[index];
    let locale = site.locale(language);
    let kind = match service.sector.as_deref() {
        Some("state" | "region" | "municipal") => "GovernmentOrganization",
        Some("civil") => "NGO",
        _ => "Organization",
    };
    let channel = |phone: &crate::directory::Phone| {
        let mut point = json!({ "@type": "ContactPoint", "telephone": phone.e164.clone().unwrap_or_else(|| phone.href.trim_start_matches("tel:").to_owned()) });
        if !service.languages.is_empty() {
            point["availableLanguage"] = json!(service.languages);
        }
        json!({ "@type": "ServiceChannel", "servicePhone": point })
    };
    let area = |code: &String| {
        let name = site.directory.areas.by_code(code).map_or(code.as_str(), |a| &a.name);
        json!({ "@type": "AdministrativeArea", "name": name, "identifier": code })
    };
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "Service",
        "name": service_name(site, language, service).text,
        "url": url,
        "areaServed": service.areas.iter().map(area).collect::<Vec<_>>(),
    });
    if !service.organisation.is_empty() {
        data["provider"] = json!({ "@type": kind, "name": service.organisation });
    }
    let text = service.texts.get(&locale.tag).and_then(|t| t.summary.clone()).or_else(|| service.summary.clone());
    if let Some(text) = text.filter(|_| locale.ordinary.is_none()) {
        data["description"] = json!(text);
    }
    if let Some(web) = &service.web {
        data["sameAs"] = json!(web);
    }
    let opening = service.opening.as_ref().map(|h| hours::specifications(h, site.today)).unwrap_or_default();
    if !opening.is_empty() {
        data["hoursAvailable"] = json!(opening);
    }
    if !service.phones.is_empty() {
        data["availableChannel"] = service.phones.iter().map(channel).collect();
    }
    // Nothing in a data block may end it.
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// The groups of a situation's page: for everyone first, then county by county.
pub fn by_situation(rendering: &Rendering, language: usize, id: &str) -> Vec<ServiceGroup> {
    let site = &rendering.site;
    let about = |service: &Service| service.situations.iter().any(|s| s == id);
    let rank = |kind: AreaKind| match kind {
        AreaKind::Country => 0,
        AreaKind::County => 1,
        AreaKind::Municipality | AreaKind::District => 2,
    };
    let mut codes: Vec<(u8, bool, String, String)> = rendering
        .by_area
        .keys()
        .filter_map(|code| {
            let area = site.directory.areas.by_code(code)?;
            let home = site.directory.areas.contains(&site.directory.county, code);
            Some((rank(area.kind), !home, area_name(site, language, code).text, code.clone()))
        })
        .collect();
    rendering.shared(language).sorter.sort_by_name(&mut codes, |(_, _, name, _)| name);
    codes.sort_by_key(|(rank, away, _, _)| (*rank, *away));
    let groups = codes.iter().filter_map(|(rank, _, _, code)| {
        let reach = if *rank == 0 { "country" } else { "area" };
        group(rendering, language, reach, code, if *rank == 0 { Card::Whole } else { Card::Line }, about)
    });
    groups.collect()
}
