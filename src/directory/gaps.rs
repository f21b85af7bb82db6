//! Where help is missing: for each area, situation and target group, whether there is a service, and whether one can be telephoned, is open in
//! the evening, speaks other languages, has easy-to-read information and has been verified of late. Three answers: it has, it has not,
//! nobody knows. An empty cell never accuses anyone: what is not written is unknown.
//!
//! The answers are put together by Kleene's three-valued logic: a service that may be for the group, and may be open, may help.

use super::hours::{Minute, Rule};
use super::matrix::root;
use super::{AreaKind, Date, Directory, EasyRead, Service};

/// What may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// A service at all.
    Service,
    /// A number to call.
    Phone,
    /// Hours in the evening.
    Evening,
    /// An interpreter, or a language beside that of the directory.
    Language,
    /// Easy-to-read information.
    EasyRead,
    /// Facts that a person has verified of late.
    Verified,
}

impl Aspect {
    /// Every aspect, in the order of the report.
    pub const ALL: [Aspect; 6] = [Aspect::Service, Aspect::Phone, Aspect::Evening, Aspect::Language, Aspect::EasyRead, Aspect::Verified];

    /// What its words are found by.
    pub fn id(self) -> &'static str {
        match self {
            Aspect::Service => "service",
            Aspect::Phone => "phone",
            Aspect::Evening => "evening",
            Aspect::Language => "language",
            Aspect::EasyRead => "easy-read",
            Aspect::Verified => "verified",
        }
    }
}

/// How far away what an area has is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// For the area itself.
    Own,
    /// For the county around it.
    County,
    /// For the whole country.
    National,
}

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is, as near as this.
    Has(Reach),
    /// Nobody has written it down.
    Unknown,
    /// There is not: no service, or each says no.
    HasNot,
}

impl State {
    /// Every state, the best first.
    pub const ALL: [State; 5] =
        [State::Has(Reach::Own), State::Has(Reach::County), State::Has(Reach::National), State::Unknown, State::HasNot];

    /// What its words are found by.
    pub fn id(self) -> &'static str {
        match self {
            State::Has(Reach::Own) => "own",
            State::Has(Reach::County) => "county",
            State::Has(Reach::National) => "national",
            State::Unknown => "unknown",
            State::HasNot => "has-not",
        }
    }
}

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Today.
    pub today: Date,
    /// How many months a verification is good for.
    pub months: u32,
    /// BCP 47 tag of the language that everyone is expected to speak.
    pub language: &'a str,
}

/// The answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gaps {
    /// Codes of the areas: the parts of the directory's county, or of the country.
    pub areas: Vec<String>,
    /// Ids of the situations.
    pub situations: Vec<String>,
    /// Ids of the target groups.
    pub target_groups: Vec<String>,
    states: Vec<State>,
}

impl Gaps {
    /// The answer for an aspect of an area, a situation and a target group, each by its place in its list.
    pub fn state(&self, aspect: Aspect, area: usize, situation: usize, group: usize) -> State {
        let cell = (area * self.situations.len() + situation) * self.target_groups.len() + group;
        self.states[cell * Aspect::ALL.len() + aspect as usize]
    }

    /// How many answers of an aspect are `state`.
    pub fn count(&self, aspect: Aspect, state: State) -> usize {
        self.states.iter().skip(aspect as usize).step_by(Aspect::ALL.len()).filter(|s| **s == state).count()
    }
}

/// Looks for what is missing.
pub fn gaps(directory: &Directory, asked: Asked<'_>) -> Gaps {
    let root = root(directory).unwrap_or_default();
    let areas: Vec<String> = directory.areas.children(root).map(|a| a.code.clone()).collect();
    let ids = |taxonomy: &super::Taxonomy| -> Vec<String> { taxonomy.terms.iter().map(|t| t.id.clone()).collect() };
    let (situations, target_groups) = (ids(&directory.situations), ids(&directory.target_groups));
    let answers: Vec<[Option<bool>; 6]> = directory.services.iter().map(|s| Aspect::ALL.map(|aspect| has(s, aspect, asked))).collect();
    let mut states = Vec::with_capacity(areas.len() * situations.len() * target_groups.len() * Aspect::ALL.len());
    for area in &areas {
        let near: Vec<(usize, Reach)> =
            (0..directory.services.len()).filter_map(|n| Some((n, reach(directory, &directory.services[n], area)?))).collect();
        for situation in &situations {
            for group in &target_groups {
                let concerned: Vec<(Option<bool>, Reach, usize)> = near
                    .iter()
                    .map(|&(n, reach)| {
                        let service = &directory.services[n];
                        (and(names(&service.situations, situation), names(&service.target_groups, group)), reach, n)
                    })
                    .filter(|(concerns, ..)| *concerns != Some(false))
                    .collect();
                let of = |aspect: Aspect| concerned.iter().map(move |&(concerns, reach, n)| (concerns, reach, n, aspect));
                states.extend(
                    Aspect::ALL.map(|aspect| {
                        any(of(aspect).map(|(concerns, reach, n, aspect)| (and(concerns, answers[n][aspect as usize]), reach)))
                    }),
                );
            }
        }
    }
    Gaps { areas, situations, target_groups, states }
}

/// How near a service is to the people of an area: by the nearest area that it names. None when it is not for them.
pub fn reach(directory: &Directory, service: &Service, area: &str) -> Option<Reach> {
    let around = directory.areas.ancestors(area).into_iter().map(|a| (a.code.as_str(), a.kind));
    let of = |(code, kind): (&str, AreaKind)| {
        let reach = match kind {
            _ if code == area => Reach::Own,
            AreaKind::Country => Reach::National,
            AreaKind::County => Reach::County,
            AreaKind::Municipality | AreaKind::District => Reach::Own,
        };
        service.areas.iter().any(|a| a == code).then_some(reach)
    };
    std::iter::once((area, AreaKind::District)).chain(around).find_map(of)
}

/// Whether a service has what an aspect asks for; none when it does not say.
pub fn has(service: &Service, aspect: Aspect, asked: Asked<'_>) -> Option<bool> {
    match aspect {
        Aspect::Service => Some(true),
        Aspect::Phone => (!service.phones.is_empty()).then_some(true),
        Aspect::Evening => has_evening_hours(service),
        Aspect::Language => has_other_language(service, asked.language),
        Aspect::EasyRead => service.easy_read.as_ref().map(EasyRead::exists),
        Aspect::Verified => service.verified.map(|day| is_fresh(day, asked)),
    }
}

/// Whether a service is open after six in the evening on some day of an ordinary week. Of hours that were not wholly understood, or hold in a
/// part of the year only, nothing is known.
fn has_evening_hours(service: &Service) -> Option<bool> {
    const SIX: Minute = 18 * 60;
    let hours = service.opening.as_ref().filter(|hours| hours.is_computable())?;
    let usual: Vec<_> = hours.rules.iter().filter(|rule| rule.opens() && !rule.exception).collect();
    let late = |rule: &&&Rule| rule.spans.iter().any(|(_, closes)| *closes > SIX);
    let always = |rule: &&&Rule| rule.when.seasons.is_empty();
    if usual.iter().filter(late).any(|rule| always(&rule)) {
        return Some(true);
    }
    (!usual.iter().any(|rule| late(&rule))).then_some(false)
}

/// Whether one can be helped in another language than `own`. That only one language is listed does not say that no interpreter can be had.
fn has_other_language(service: &Service, own: &str) -> Option<bool> {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let speaks = service.languages.iter().any(|tag| primary(tag) != primary(own));
    match service.interpreter {
        _ if speaks => Some(true),
        Some(false) if service.languages.is_empty() => None,
        answer => answer,
    }
}

/// Whether a day is at most `months` months ago. The same day of the month, so many months ago, still is.
fn is_fresh(day: Date, asked: Asked<'_>) -> bool {
    let months = i32::from(asked.today.year) * 12 + i32::from(asked.today.month) - 1 - i32::try_from(asked.months).unwrap_or(i32::MAX / 2);
    let limit = (months.div_euclid(12), months.rem_euclid(12) + 1, i32::from(asked.today.day));
    (i32::from(day.year), i32::from(day.month), i32::from(day.day)) >= limit
}

/// Whether a list names `id`; an empty list says nothing.
fn names(list: &[String], id: &str) -> Option<bool> {
    (!list.is_empty()).then(|| list.iter().any(|i| i == id))
}

fn and(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// Whether any is so, and how near the nearest of those is.
fn any(answers: impl Iterator<Item = (Option<bool>, Reach)>) -> State {
    let mut state = State::HasNot;
    for (answer, reach) in answers {
        state = match answer {
            Some(true) => state.min(State::Has(reach)),
            None => state.min(State::Unknown),
            Some(false) => state,
        };
    }
    state
}

#[cfg(test)]
mod tests;
