//! What helps readers choose, on the pages of areas: whom everyone can call, the questions of what it is about and for whom, the words that
//! a script says while it filters, and neighbours where there is little. Nothing is offered that leads to nothing.

use std::collections::BTreeMap;

use super::Rendering;
use super::services::{self, name};
use super::shared::{link, message, number, phrase};
use super::view::{Choice, Counts, FilterView, FirstLine, Link, Marks, Neighbour, Phrase};
use crate::directory::{AreaKind, Service};
use crate::locale::{FluentArgs, FluentValue, catalogue, facts};
use crate::site::Site;

/// What every finder of a language says; made once, as thousands of pages say it.
pub struct Words {
    hits: Counts,
    maybe: Counts,
    /// "3 municipalities", for the field above the list of municipalities.
    pub places: Counts,
    situations: BTreeMap<String, Phrase>,
    target_groups: BTreeMap<String, Phrase>,
    first: Vec<(String, FirstLine)>,
}

/// Prepares the words of a language.
pub fn words(rendering: &Rendering, language: usize) -> Words {
    let site = &rendering.site;
    let services = site.directory.services.len();
    let named = |kind: &str, id: &str| (id.to_owned(), message(site, language, &format!("{kind}-{id}"), &[]));
    Words {
        hits: counts(site, language, "filter-hits", services),
        maybe: counts(site, language, "filter-maybe", services),
        places: counts(site, language, "finder-hits", site.directory.areas.areas.len()),
        situations: site.config.situations.iter().map(|s| named("situation", &s.value)).collect(),
        target_groups: site.directory.target_groups.terms.iter().map(|t| named("target-group", &t.id)).collect(),
        first: first_lines(rendering, language),
    }
}

/// A message about a number of things, for every number up to `most`: the forms it takes, and which number takes which. A script then needs no
/// plural rules of its own, and browsers that lack those of a language say it right.
fn counts(site: &Site, language: usize, id: &str, most: usize) -> Counts {
    let mut forms: Vec<String> = Vec::new();
    let mut of = String::with_capacity(most + 1);
    for count in 0..=most {
        let mut args = FluentArgs::new();
        args.set("count", FluentValue::from(count as i64));
        let answer = site.languages[language].catalogue.format(id, &args);
        let text = answer.map_or_else(|| count.to_string(), |a| catalogue::plain(&a.text));
        let form = text.replacen(&count.to_string(), "#", 1).replace('|', "/");
        let number = forms.iter().position(|known| *known == form).unwrap_or_else(|| {
            forms.push(form);
            forms.len() - 1
        });
        // No language has more than six plural forms; a number with its own words beside them is one more.
        of.push(char::from_digit((number % 36) as u32, 36).unwrap_or('0'));
    }
    Counts { forms: forms.join("|"), of }
}

impl Counts {
    /// The same for numbers up to `most` only.
    pub fn up_to(&self, most: usize) -> Counts {
        Counts { forms: self.forms.clone(), of: self.of.chars().take(most + 1).collect() }
    }
}

/// For each of the campaign's situations, in its order, the line that people in it can call wherever they live: the campaign's own, if it is
/// for them, else the first in the table that is for the whole country. So the line for those who do harm stands apart from that of those
/// who are harmed.
fn first_lines(rendering: &Rendering, language: usize) -> Vec<(String, FirstLine)> {
    let site = &rendering.site;
    let own = site.config.helpline.as_ref().map(|id| id.value.as_str());
    let country = |s: &Service| s.areas.iter().any(|a| site.directory.areas.by_code(a).is_some_and(|a| a.kind == AreaKind::Country));
    let for_all: Vec<&Service> =
        site.services.iter().map(|&i| &site.directory.services[i]).filter(|s| country(s) && !s.phones.is_empty()).collect();
    let line = |situation: &str| {
        let about = |s: &&&Service| s.situations.iter().any(|id| id == situation);
        let found = for_all.iter().filter(about).find(|s| Some(s.id.as_str()) == own).or_else(|| for_all.iter().find(about))?;
        let index = site.services.iter().copied().find(|&i| std::ptr::eq(&site.directory.services[i], *found))?;
        let page = rendering.service_topics.get(&index).and_then(|t| site.topic_of(*t).pages[language]);
        Some(FirstLine {
            situations: vec![message(site, language, &format!("situation-{situation}"), &[])],
            name: name(site, language, found),
            url: page.map(|id| site.url(site.page(id))),
            phone: number(found.phones.first()?.clone()),
            hours: found.hours.as_ref().map(|h| services::source_text(site, language, h)),
            free: found.free,
            anonymous: found.anonymous,
        })
    };
    let named = site.config.situations.iter().filter(|s| rendering.situation_pages.contains_key(&s.value));
    named.filter_map(|s| Some((s.value.clone(), line(&s.value)?))).collect()
}

/// The lines to call for one situation, or for all; one that is for several situations is said once.
pub fn first(words: &Words, only: Option<&str>) -> Vec<FirstLine> {
    let mut lines: Vec<FirstLine> = Vec::new();
    for (_, line) in words.first.iter().filter(|(id, _)| only.is_none_or(|only| only == id)) {
        match lines.iter_mut().find(|known| known.phone.href == line.phone.href) {
            Some(known) => known.situations.extend(line.situations.iter().cloned()),
            None => lines.push(line.clone()),
        }
    }
    lines
}

/// What a card is marked with for filters: numbers of terms, which say nothing to who looks at the source.
pub fn marks(site: &Site, service: &Service) -> Marks {
    let directory = &site.directory;
    let numbers = |terms: &[crate::directory::Term], ids: &[String]| {
        let at = |id: &String| terms.iter().position(|t| t.id == *id).map(|n| n.to_string());
        ids.iter().filter_map(at).collect::<Vec<_>>().join(" ")
    };
    Marks {
        situations: numbers(&directory.situations.terms, &service.situations),
        target_groups: numbers(&directory.target_groups.terms, &service.target_groups),
        languages: service.languages.join(" "),
    }
}

/// The questions that can be answered on a page with these services. One that would change nothing is not asked.
pub fn filters(rendering: &Rendering, language: usize, shown: &[usize]) -> Option<FilterView> {
    let site = &rendering.site;
    let words = rendering.words(language);
    let all: Vec<&Service> = shown.iter().map(|&i| &site.directory.services[i]).collect();
    let choice = |terms: &[crate::directory::Term], names: &BTreeMap<String, Phrase>, ids: fn(&Service) -> &[String]| -> Vec<Choice> {
        let used = |id: &String| all.iter().any(|s| ids(s).contains(id));
        let found = terms.iter().enumerate().filter(|(_, term)| used(&term.id));
        let choices: Vec<Choice> =
            found.filter_map(|(n, t)| Some(Choice { value: n.to_string(), name: names.get(&t.id)?.clone() })).collect();
        let tells_apart = all.iter().any(|s| ids(s) != ids(all[0]));
        if tells_apart && choices.len() > 1 { choices } else { Vec::new() }
    };
    let view = FilterView {
        situations: choice(&site.directory.situations.terms, &words.situations, |s| &s.situations),
        target_groups: choice(&site.directory.target_groups.terms, &words.target_groups, |s| &s.target_groups),
        languages: tongues(rendering, language, &all),
        hits: words.hits.up_to(all.len()),
        maybe: words.maybe.up_to(all.len()),
    };
    let asks = !(view.situations.is_empty() && view.target_groups.is_empty() && view.languages.is_empty());
    // Two services are seen at a glance.
    (asks && all.len() > 2).then_some(view)
}

/// The languages that some service says it speaks, each by its own name.
fn tongues(rendering: &Rendering, language: usize, all: &[&Service]) -> Vec<Choice> {
    let mut tags: Vec<&String> = all.iter().flat_map(|s| &s.languages).collect();
    tags.sort();
    tags.dedup();
    let named = |tag: &String| phrase(&rendering.site, language, facts::autonym(tag).unwrap_or(tag), tag);
    let mut choices: Vec<Choice> = tags.into_iter().map(|tag| Choice { value: tag.clone(), name: named(tag) }).collect();
    rendering.shared(language).sorter.sort_by_name(&mut choices, |c| &c.name.text);
    choices
}

/// An area with fewer services of its own than this is shown what its neighbours have.
const LITTLE: usize = 3;

/// Areas nearby that have services of their own (about `situation`, where it is given), if `code` has little: those that staff name beside it,
/// else the others of its county.
pub fn neighbours(rendering: &Rendering, language: usize, code: &str, situation: Option<&str>) -> Vec<Neighbour> {
    let site = &rendering.site;
    let areas = &site.directory.areas;
    let own = |code: &str| {
        let about = |s: &Service| situation.is_none_or(|id| s.situations.iter().any(|s| s == id));
        rendering.by_area.get(code).map_or(0, |list| list.iter().filter(|&&i| about(&site.directory.services[i])).count())
    };
    let Some(area) = areas.by_code(code).filter(|a| a.kind >= AreaKind::Municipality && own(code) < LITTLE) else { return Vec::new() };
    let beside: Vec<&str> = match (&area.neighbours, &area.parent) {
        (named, _) if !named.is_empty() => named.iter().map(String::as_str).collect(),
        (_, Some(parent)) => areas.children(parent).map(|a| a.code.as_str()).filter(|other| *other != code).collect(),
        (_, None) => Vec::new(),
    };
    let offer = |other: &str| {
        let count = own(other);
        let page = page(rendering, language, other, situation).filter(|_| count > 0)?;
        Some(Neighbour { link: Link { title: services::area_name(rendering, language, other), ..page }, count })
    };
    let mut found: Vec<Neighbour> = beside.into_iter().filter_map(offer).collect();
    rendering.shared(language).sorter.sort_by_name(&mut found, |n| &n.link.title.text);
    found
}

/// The page of an area, or of an area and a situation, as a link.
pub fn page(rendering: &Rendering, language: usize, code: &str, situation: Option<&str>) -> Option<Link> {
    let pages = match situation {
        None => rendering.area_pages.get(code),
        Some(id) => rendering.pair_pages.get(code).and_then(|of| of.iter().find(|(known, _)| known == id)).map(|(_, pages)| pages),
    };
    Some(link(&rendering.site, language, pages?[language]?))
}
