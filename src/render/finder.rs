//! What helps readers choose: the situations and areas that have pages and, on those of areas, whom everyone can call, the questions of what
//! it is about and for whom, the words that a script says while it filters, and neighbours where there is little. Nothing is offered that
//! leads to nothing.

use std::collections::BTreeMap;

use super::Rendering;
use super::phrases::{area_name, link, message, number, optional, phrase, service_name, source_text};
use super::view::{Choice, Counts, CountyLinks, FilterView, FinderView, FirstLine, Link, Marks, Neighbour, Phrase, Place, SituationLink};
use crate::directory::{Area, AreaKind, Service};
use crate::locale::{FluentArgs, FluentValue, Formatter, catalogue, facts};
use crate::site::{PageId, Site, Subject};

/// A situation's id, and its pages within an area in each language.
pub type Pair = (String, Vec<Option<PageId>>);

/// What every finder of a language says; made once, as thousands of pages say it.
pub struct Words {
    hits: Counts,
    maybe: Counts,
    /// "3 municipalities", for the field above the list of municipalities.
    places: Counts,
    situations: BTreeMap<String, Phrase>,
    target_groups: BTreeMap<String, Phrase>,
    first: Vec<(String, FirstLine)>,
}

/// Prepares the words of a language.
pub fn words(rendering: &Rendering, language: usize) -> Words {
    let site = &rendering.site;
    let services = site.directory.services.len();
    let formatter = &rendering.shared(language).formatter;
    let counts = |id, most| counts(site, language, formatter, id, most);
    let named = |kind: &str, id: &str| (id.to_owned(), message(site, language, &format!("{kind}-{id}"), &[]));
    Words {
        hits: counts("filter-hits", services),
        maybe: counts("filter-maybe", services),
        places: counts("finder-hits", site.directory.areas.areas.len()),
        situations: site.config.situations.iter().map(|s| named("situation", &s.value)).collect(),
        target_groups: site.directory.target_groups.terms.iter().map(|t| named("target-group", &t.id)).collect(),
        first: first_lines(rendering, language),
    }
}

/// A message about a number of things, for every number up to `most`: the forms it takes, and which number takes which. A script then needs no
/// plural rules of its own, and browsers that lack those of a language say it right.
fn counts(site: &Site, language: usize, formatter: &Formatter, id: &str, most: usize) -> Counts {
    forms(most, formatter, |count| {
        let mut args = FluentArgs::new();
        args.set("count", FluentValue::from(count as i64));
        let answer = site.languages[language].catalogue.format(id, &args);
        answer.map_or_else(|| count.to_string(), |a| catalogue::plain(&a.text))
    })
}

fn forms(most: usize, formatter: &Formatter, say: impl Fn(usize) -> String) -> Counts {
    let mut forms: Vec<String> = Vec::new();
    let mut of = String::with_capacity(most + 1);
    for count in 0..=most {
        // The number as the message writes it: in the language's own digits, in groups of three.
        let form = say(count).replace('|', "/").replacen(&formatter.number(count as i64), "#", 1);
        let number = forms.iter().position(|known| *known == form).unwrap_or_else(|| {
            forms.push(form);
            forms.len() - 1
        });
        // No language has more than six plural forms; a number with its own words beside them is one more. A message that writes its number
        // in another way has no forms: then the number must do.
        let Some(digit) = char::from_digit(number as u32, 36) else { return Counts { forms: "#".to_owned(), of: "0".repeat(most + 1) } };
        of.push(digit);
    }
    Counts { forms: forms.join("|"), of }
}

impl Counts {
    /// The same for numbers up to `most` only.
    pub fn up_to(&self, most: usize) -> Counts {
        let all: Vec<&str> = self.forms.split('|').collect();
        let of: String = self.of.chars().take(most + 1).collect();
        // Forms are numbered as they first come up.
        let used = of.chars().filter_map(|digit| digit.to_digit(36)).max().map_or(0, |last| last as usize + 1);
        Counts { forms: all[..used.min(all.len())].join("|"), of }
    }
}

/// For each of the campaign's situations, in its order, where people in it can turn wherever they live: the campaign's own line, if it is for
/// them, else the first in the table that is for the whole country and has a number, else the first without one. So the line for those who do
/// harm stands apart from that of those who are harmed.
fn first_lines(rendering: &Rendering, language: usize) -> Vec<(String, FirstLine)> {
    let site = &rendering.site;
    let own = site.config.helpline.as_ref().map(|id| id.value.as_str());
    let is_country = |code: &String| site.directory.areas.by_code(code).is_some_and(|a| a.kind == AreaKind::Country);
    let all: Vec<(usize, &Service)> = site.services.iter().map(|&i| (i, &site.directory.services[i])).collect();
    let for_all: Vec<&(usize, &Service)> = all.iter().filter(|(_, s)| s.areas.iter().any(is_country)).collect();
    let rank = |s: &Service| (Some(s.id.as_str()) != own, s.phones.is_empty());
    let found = |id: &str| for_all.iter().filter(|(_, s)| s.situations.iter().any(|known| known == id)).min_by_key(|(_, s)| rank(s));
    let named = site.config.situations.iter().map(|s| &s.value).filter(|id| rendering.situation_pages.contains_key(*id));
    named.filter_map(|id| Some((id.clone(), first_line(rendering, language, id, found(id)?.0)))).collect()
}

fn first_line(rendering: &Rendering, language: usize, situation: &str, index: usize) -> FirstLine {
    let site = &rendering.site;
    let service = &site.directory.services[index];
    let page = rendering.service_topics.get(&index).and_then(|t| site.topic_of(*t).pages[language]);
    FirstLine {
        situations: vec![message(site, language, &format!("situation-{situation}"), &[])],
        name: service_name(site, language, service),
        url: page.map(|id| site.url(site.page(id))),
        phone: service.phones.first().cloned().map(number),
        hours: service.hours.as_ref().map(|h| source_text(site, language, h)),
        free: service.free,
        anonymous: service.anonymous,
    }
}

/// The lines to call for one situation, or for all; one that is for several situations is said once.
pub fn first(words: &Words, only: Option<&str>) -> Vec<FirstLine> {
    let mut lines: Vec<FirstLine> = Vec::new();
    for (_, line) in words.first.iter().filter(|(id, _)| only.is_none_or(|only| only == id)) {
        match lines.iter_mut().find(|known| known.url == line.url && known.name == line.name) {
            Some(known) => known.situations.extend(line.situations.iter().cloned()),
            None => lines.push(line.clone()),
        }
    }
    lines
}

/// The situations and areas that have pages, as links.
pub fn view(rendering: &Rendering, language: usize) -> FinderView {
    let site = &rendering.site;
    let sorter = &rendering.shared(language).sorter;
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
    sorter.sort_by_name(&mut municipalities, |(_, place)| &place.link.title.text);
    for (county, place) in municipalities {
        if let Some((_, links)) = counties.iter_mut().find(|(code, _)| *code == county) {
            links.municipalities.push(place);
        }
    }
    sorter.sort_by_name(&mut counties, |(_, links)| &links.county.title.text);
    // The county that the directory is about comes first.
    counties.sort_by_key(|(code, _)| *code != site.directory.county);
    view.counties = counties.into_iter().map(|(_, links)| links).collect();
    view
}

/// What else people may call an area when they look for it: the table's name, where the page has another, and its aliases.
fn names(area: &Area, shown: &Link) -> String {
    let all = std::iter::once(&area.name).chain(&area.aliases).filter(|name| **name != shown.title.text);
    all.cloned().collect::<Vec<_>>().join("|")
}

/// What stands among the languages of a service with interpreters: it can help in whichever is asked for.
const ANY_LANGUAGE: &str = "*";

/// What a card is marked with for filters: numbers of terms, which say nothing to who looks at the source.
pub fn marks(site: &Site, service: &Service) -> Marks {
    let directory = &site.directory;
    let numbers = |terms: &[crate::directory::Term], ids: &[String]| {
        let at = |id: &String| terms.iter().position(|t| t.id == *id).map(|n| n.to_string());
        ids.iter().filter_map(at).collect::<Vec<_>>().join(" ")
    };
    let interpreter = (service.interpreter == Some(true)).then_some(ANY_LANGUAGE);
    let languages = service.languages.iter().map(String::as_str).chain(interpreter);
    Marks {
        situations: numbers(&directory.situations.terms, &service.situations),
        target_groups: numbers(&directory.target_groups.terms, &service.target_groups),
        languages: languages.collect::<Vec<_>>().join(" "),
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

/// The languages that some service says it speaks, each by its own name; where one has interpreters, those of the site too.
fn tongues(rendering: &Rendering, language: usize, all: &[&Service]) -> Vec<Choice> {
    let of_site = rendering.site.languages.iter().map(|l| &l.locale).filter(|l| l.ordinary.is_none()).map(|l| &l.tag);
    let interpreted = all.iter().any(|s| s.interpreter == Some(true));
    let mut tags: Vec<&String> = all.iter().flat_map(|s| &s.languages).chain(of_site.filter(|_| interpreted)).collect();
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
    let offer = |other: &str| {
        let count = own(other);
        let page = page(rendering, language, other, situation).filter(|_| count > 0)?;
        Some(Neighbour { link: Link { title: area_name(site, language, other), ..page }, count })
    };
    let mut found: Vec<Neighbour> = area.neighbours.iter().filter_map(|other| offer(other)).collect();
    if let Some(parent) = area.parent.as_deref().filter(|_| found.is_empty()) {
        found = areas.children(parent).filter(|other| other.code != code).filter_map(|other| offer(&other.code)).collect();
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    #[test]
    fn every_number_finds_its_form() {
        let swedish = |n: usize| if n == 1 { "1 träff".to_owned() } else { format!("{n} träffar") };
        let arabic = |n: usize| match n {
            0 => "صفر".to_owned(),
            1 => "واحد".to_owned(),
            2 => "اثنان".to_owned(),
            3..=10 => format!("{n} قليل"),
            _ => format!("{n} كثير"),
        };
        let formatter = Formatter::new(&Locale::of("sv").expect("a tag"));
        for say in [&swedish as &dyn Fn(usize) -> String, &arabic, &|_| "a|b".to_owned()] {
            let counts = forms(120, &formatter, say);
            let all: Vec<&str> = counts.forms.split('|').collect();
            for (n, digit) in counts.of.chars().enumerate() {
                let form = all[digit.to_digit(36).unwrap() as usize];
                assert_eq!(form.replacen('#', &n.to_string(), 1), say(n).replace('|', "/"), "{n}");
            }
            assert_eq!(counts.up_to(3).of.len(), 4);
        }
    }

    #[test]
    fn thousands_weigh_a_digit_each() {
        for tag in ["sv", "en", "fa", "ar", "de"] {
            let formatter = Formatter::new(&Locale::of(tag).expect("a tag"));
            let say = |n: usize| match n {
                0 => "ingen".to_owned(),
                1 => format!("{} träff", formatter.number(1)),
                n => format!("{} träffar", formatter.number(n as i64)),
            };
            let counts = forms(2_000, &formatter, say);
            assert_eq!((counts.forms.as_str(), counts.of.len()), ("ingen|# träff|# träffar", 2_001), "{tag}");
            assert_eq!((counts.up_to(1).forms.as_str(), counts.up_to(1).of.as_str()), ("ingen|# träff", "01"));
        }
        let formatter = Formatter::new(&Locale::of("sv").expect("a tag"));
        let otherwise = forms(2_000, &formatter, |n| format!("{n}.0 träffar"));
        assert!(otherwise.forms.len() < 200, "{}", otherwise.forms);
        let words = forms(2_000, &formatter, |n| "i".repeat(n));
        assert_eq!((words.forms.as_str(), words.of.len()), ("#", 2_001));
    }
}
