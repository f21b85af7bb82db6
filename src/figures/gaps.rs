//! The gaps in words: what is missing where, as text that gathers what is alike, as CSV with a row for each answer, and as a page of HTML
//! whose heat maps are tables. A state is always a word and a sign, never a colour alone.

use std::collections::BTreeMap;

use minijinja::context;
use minijinja::value::{Serde, Value};
use serde::Serialize;

use super::{Names, csv_of, page};
use crate::diagnostic::words::{FluentArgs, Words};
use crate::directory::gaps::{Asked, Aspect, Gaps, Reach, State, gaps};
use crate::directory::table::guarded;
use crate::locale::facts;

/// The gaps of a directory with all that they are told in.
pub struct Report<'a> {
    names: &'a Names<'a>,
    words: &'a Words,
    /// BCP 47 tag of the words.
    lang: &'a str,
    months: u32,
    found: Gaps,
    /// The areas as they are shown: their places in `found`, in the order of their names.
    order: Vec<usize>,
    areas: Vec<String>,
    situations: Vec<String>,
    groups: Vec<String>,
}

/// States that text lists: the gaps, what is not known, and the gaps that only a national line fills.
const LISTED: [State; 3] = [State::HasNot, State::Unknown, State::Has(Reach::National)];

/// Looks for gaps. `lang` is the language of `words`.
pub fn report<'a>(names: &'a Names<'a>, words: &'a Words, lang: &'a str, asked: Asked<'_>) -> Report<'a> {
    let found = gaps(names.directory, asked);
    let areas: Vec<String> = found.areas.iter().map(|code| names.area(code)).collect();
    let mut order: Vec<usize> = (0..areas.len()).collect();
    names.sort(&mut order, |&at| areas[at].clone());
    let situations = found.situations.iter().map(|id| names.situation(id)).collect();
    let groups = found.target_groups.iter().map(|id| names.target_group(id)).collect();
    Report { names, words, lang, months: asked.months, found, order, areas, situations, groups }
}

fn sign(state: State) -> &'static str {
    match state {
        State::Has(Reach::Own) => "●",
        State::Has(Reach::County) => "◐",
        State::Has(Reach::National) => "○",
        State::Unknown => "?",
        State::HasNot => "✕",
    }
}

impl Report<'_> {
    fn word(&self, id: &str) -> String {
        self.words.get(&format!("gaps-{id}"), &FluentArgs::from_iter([("months", i64::from(self.months))]))
    }

    fn intro(&self) -> String {
        let count = |list: &[String]| list.len() as i64;
        let args = FluentArgs::from_iter([
            ("areas", count(&self.areas)),
            ("situations", count(&self.situations)),
            ("groups", count(&self.groups)),
            ("services", self.names.directory.services.len() as i64),
        ]);
        self.words.get("gaps-intro", &args)
    }

    /// For people at a terminal.
    pub fn text(&self) -> String {
        let mut out = format!("{}\n\n{}\n{}\n\n", self.word("title"), self.intro(), self.word("unknown-is-not-no"));
        for aspect in Aspect::ALL {
            out.push_str(&format!("{}\n", self.word(aspect.id())));
            for state in State::ALL {
                out.push_str(&format!(
                    "  {:>6}  {} {}\n",
                    self.found.count(aspect, state),
                    sign(state),
                    self.word(&format!("state-{}", state.id()))
                ));
            }
        }
        for aspect in Aspect::ALL {
            for state in LISTED.into_iter().filter(|state| self.found.count(aspect, *state) > 0) {
                let state_word = self.word(&format!("state-{}", state.id()));
                out.push_str(&format!("\n{} – {} {state_word}\n", self.word(aspect.id()), sign(state)));
                self.listed(aspect, state, &mut out);
            }
        }
        out
    }

    /// For each situation, the areas that lack it for the same groups, gathered.
    fn listed(&self, aspect: Aspect, state: State, out: &mut String) {
        for (situation, name) in self.situations.iter().enumerate() {
            let mut alike: BTreeMap<Vec<usize>, Vec<&str>> = BTreeMap::new();
            for &area in &self.order {
                let groups: Vec<usize> =
                    (0..self.groups.len()).filter(|&group| self.found.state(aspect, area, situation, group) == state).collect();
                if !groups.is_empty() {
                    alike.entry(groups).or_default().push(&self.areas[area]);
                }
            }
            if !alike.is_empty() {
                out.push_str(&format!("  {name}\n"));
            }
            for (groups, areas) in alike {
                let named: Vec<&str> = groups.iter().map(|&group| self.groups[group].as_str()).collect();
                let groups = if named.len() == self.groups.len() { self.word("all-groups") } else { named.join(", ") };
                let areas = if areas.len() == self.areas.len() { self.word("all-areas") } else { areas.join(", ") };
                out.push_str(&format!("    {groups}: {areas}\n"));
            }
        }
    }

    /// For a spreadsheet: a row for each answer.
    pub fn csv(&self) -> String {
        let header = ["code", "area", "situation", "target-group", "aspect", "state", "reach"].map(|id| self.word(&format!("column-{id}")));
        let mut rows = vec![header.to_vec()];
        for &area in &self.order {
            for (situation, situation_name) in self.situations.iter().enumerate() {
                for (group, group_name) in self.groups.iter().enumerate() {
                    for aspect in Aspect::ALL {
                        let state = self.found.state(aspect, area, situation, group);
                        let (answer, reach) = match state {
                            State::Has(_) => ("has", self.word(&format!("reach-{}", state.id()))),
                            _ => (state.id(), String::new()),
                        };
                        let answer = self.word(&format!("answer-{answer}"));
                        let names =
                            [&self.found.areas[area], &self.areas[area], situation_name, group_name].map(|text| guarded(text).into_owned());
                        rows.push(names.into_iter().chain([self.word(aspect.id()), answer, reach]).collect());
                    }
                }
            }
        }
        csv_of(rows)
    }

    /// For the browser.
    pub fn html(&self) -> String {
        let states: Vec<Shown> = State::ALL.iter().map(|state| self.shown(*state)).collect();
        let aspects: Vec<Section> = Aspect::ALL.iter().map(|aspect| self.section(*aspect)).collect();
        let locale = &self.names.language.locale;
        let foreign = !facts::same_language(self.lang, &locale.tag);
        let mark = |value: &str| if foreign { value.to_owned() } else { String::new() };
        page(
            "gaps.html",
            context! {
                lang => self.lang,
                dir => "ltr",
                names_lang => mark(&locale.tag),
                names_dir => mark(locale.direction.as_str()),
                title => self.word("title"),
                intro => self.intro(),
                unknown => self.word("unknown-is-not-no"),
                contents => self.word("contents"),
                summary => self.word("summary"),
                aspect => self.word("column-aspect"),
                area => self.word("column-area"),
                groups => &self.groups,
                states => Value::from(Serde(&states)),
                aspects => Value::from(Serde(&aspects)),
            },
        )
    }

    fn shown(&self, state: State) -> Shown {
        Shown { id: state.id(), sign: sign(state), word: self.word(&format!("state-{}", state.id())) }
    }

    fn section(&self, aspect: Aspect) -> Section {
        let row = |area: usize, situation: usize| Row {
            area: self.areas[area].clone(),
            states: (0..self.groups.len()).map(|group| self.place(aspect, area, situation, group)).collect(),
        };
        let maps = self
            .situations
            .iter()
            .enumerate()
            .map(|(situation, name)| Map { situation: name.clone(), rows: self.order.iter().map(|&area| row(area, situation)).collect() });
        Section {
            id: aspect.id(),
            name: self.word(aspect.id()),
            counts: State::ALL.iter().map(|state| self.found.count(aspect, *state)).collect(),
            maps: maps.collect(),
        }
    }

    /// The place in [`State::ALL`] of an answer.
    fn place(&self, aspect: Aspect, area: usize, situation: usize, group: usize) -> usize {
        let state = self.found.state(aspect, area, situation, group);
        State::ALL.iter().position(|s| *s == state).unwrap_or_default()
    }
}

#[derive(Serialize)]
struct Shown {
    id: &'static str,
    sign: &'static str,
    word: String,
}

#[derive(Serialize)]
struct Section {
    id: &'static str,
    name: String,
    counts: Vec<usize>,
    maps: Vec<Map>,
}

#[derive(Serialize)]
struct Map {
    situation: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    area: String,
    states: Vec<usize>,
}
