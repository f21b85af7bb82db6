//! Parts of the year as staff write them: `i juli`, `24–26 december`, `1 juni–31 augusti`, `2026-12-24`, `v. 28–31`, `julafton`.

use super::items::{Cut, Found, Item};
use super::tokens::Shape;
use super::{Reason, Season, names, words};
use crate::directory::Date;

/// A day as written: its year may be left out, and of the first of two its month.
#[derive(Clone, Copy)]
struct Day {
    year: Option<i16>,
    month: Option<u8>,
    day: u8,
}

impl Cut<'_> {
    /// A part of the year, or several.
    pub(super) fn season(&self, at: usize) -> Found<Item> {
        if let Some((season, length)) = self.called(at).or_else(|| self.bounded(at)) {
            return Some((season, length));
        }
        let start = at + self.longest(at, &["under perioden", "perioden", "under", "i", "den", "hela"]).unwrap_or(0);
        let mut seasons = Vec::new();
        let mut end = start;
        let mut next = start;
        while let Some((some, length)) = self.one_season(next) {
            seasons.extend(some);
            end = next + length;
            match self.and(end) {
                Some(and) => next = end + and + self.longest(end + and, &["i", "den", "under"]).unwrap_or(0),
                None => break,
            }
        }
        (!seasons.is_empty()).then(|| (season_item(seasons), end - at))
    }

    /// `sommartid (1 juni–31 augusti)`.
    fn called(&self, at: usize) -> Found<Item> {
        let name = self.longest(at, &words::CALLED)?;
        let bracket = self.is_sign(at + name, '(');
        let start = name + usize::from(bracket || self.is_sign(at + name, ':'));
        let (season, length) = self.season(at + start)?;
        let end = start + length;
        Some((season, end + usize::from(bracket && self.is_sign(at + end, ')'))))
    }

    /// `från 1 juni till 31 augusti`, `mellan 1 juni och 31 augusti`. What only has a beginning is left unread.
    fn bounded(&self, at: usize) -> Found<Item> {
        const FROM: [&str; 9] = ["från och med den", "från och med", "från den", "från", "from den", "from", "fom", "mellan den", "mellan"];
        let start = self.longest(at, &FROM)?;
        if self.word(at) == Some("mellan")
            && let Some((first, length)) = self.day(at + start)
            && let Some(and) = self.longest(at + start + length, &["och den", "och"])
            && let Some((last, more)) = self.day(at + start + length + and)
        {
            return Some((season_item(in_months(&[(first, last)])?), start + length + and + more));
        }
        let (seasons, length) = self.one_season(at + start)?;
        let is_range = match seasons[..] {
            [Season::Months(from, to) | Season::Weeks(from, to)] => from != to,
            [Season::Yearly(from, to)] => from != to,
            [Season::Dates(from, to)] => from != to,
            [Season::Easter(from, to)] => from != to,
            _ => false,
        };
        is_range.then(|| (season_item(seasons), start + length))
    }

    fn one_season(&self, at: usize) -> Found<Vec<Season>> {
        self.weeks(at).or_else(|| self.named(at)).or_else(|| self.day_list(at)).or_else(|| self.months(at))
    }

    /// `v. 28–31`.
    fn weeks(&self, at: usize) -> Found<Vec<Season>> {
        let word = self.longest(at, &["vecka", "veckorna", "veckor", "v"])?;
        let from = self.number(at + word)?;
        let to = self.to(at + word + 1).and_then(|to| Some((self.number(at + word + 1 + to)?, to + 1)));
        let (to, more) = to.unwrap_or((from, 0));
        let week = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
        Some((vec![Season::Weeks(week(from), week(to))], word + 1 + more))
    }

    /// `julafton`, `långfredag–annandag påsk`.
    fn named(&self, at: usize) -> Found<Vec<Season>> {
        let (first, length) = self.holiday(at)?;
        let last = self.to(at + length).and_then(|to| self.holiday(at + length + to).map(|(day, more)| (day, to + more)));
        match (first, last) {
            (first, None) => Some((vec![first], length)),
            (Season::Yearly(from, _), Some((Season::Yearly(_, to), more))) => Some((vec![Season::Yearly(from, to)], length + more)),
            (Season::Easter(from, _), Some((Season::Easter(_, to), more))) if from <= to => {
                Some((vec![Season::Easter(from, to)], length + more))
            }
            // Midsummer Eve to Midsummer Day are two days.
            (first @ Season::First(5, _), Some((last @ Season::First(6, _), more))) => Some((vec![first, last], length + more)),
            _ => None,
        }
    }

    fn holiday(&self, at: usize) -> Found<Season> {
        let following: Vec<&str> = (at..at + 3).map_while(|i| self.word(i)).collect();
        names::named_day(&following)
    }

    /// `juni–augusti`.
    fn months(&self, at: usize) -> Found<Vec<Season>> {
        let range = self.to(at + 1);
        let last = range.and_then(|to| Some((names::month(self.word(at + 1 + to)?, true)?, to + 1)));
        let from = names::month(self.word(at)?, last.is_some())?;
        let (to, more) = last.unwrap_or((from, 0));
        Some((vec![Season::Months(from, to)], 1 + more))
    }

    /// Days with a date, the month after the last of several: `24, 25 och 31 december`.
    fn day_list(&self, at: usize) -> Found<Vec<Season>> {
        let mut pairs: Vec<(Day, Day)> = Vec::new();
        let mut next = at;
        loop {
            let (first, length) = self.day(next)?;
            let last = self.to(next + length).and_then(|to| self.day(next + length + to).map(|(day, more)| (day, to + more)));
            let (to, more) = last.unwrap_or((first, 0));
            pairs.push((first, to));
            next += length + more;
            if to.month.is_some() {
                break;
            }
            next += self.and(next)?;
        }
        // In “9–15 juni–augusti” the numbers are hours.
        if self.to(next).is_some_and(|to| self.word(next + to).is_some_and(|word| names::month(word, true).is_some())) {
            return None;
        }
        Some((in_months(&pairs)?, next - at))
    }

    fn day(&self, at: usize) -> Found<Day> {
        if let Shape::Date(year, month, day) = self.tokens.get(at)?.kind {
            return Some((Day { year: Some(year), month: Some(month), day }, 1));
        }
        let day = self.number(at).and_then(|day| u8::try_from(day).ok()).filter(|day| (1..=39).contains(day))?;
        if let Some(month) = self.word(at + 1).and_then(|word| names::month(word, true)) {
            let year = self.number(at + 2).filter(|year| (1900..=2200).contains(year)).map(|year| year as i16);
            return Some((Day { year, month: Some(month), day }, 2 + usize::from(year.is_some())));
        }
        if self.is_sign(at + 1, '/')
            && let Some(month) = self.number(at + 2).and_then(|month| u8::try_from(month).ok()).filter(|month| (1..=12).contains(month))
        {
            let year = self.number(at + 3).filter(|year| (1900..=2200).contains(year)).map(|year| year as i16);
            return Some((Day { year, month: Some(month), day }, 3 + usize::from(year.is_some())));
        }
        Some((Day { year: None, month: None, day }, 1))
    }
}

/// Parts of the year, unless there is no such part of any.
fn season_item(seasons: Vec<Season>) -> Item {
    match seasons.iter().find_map(impossible) {
        Some(reason) => Item::Faulty(reason, String::new()),
        None => Item::Season(seasons),
    }
}

/// What is not said with a day is what is said with the last.
fn in_months(pairs: &[(Day, Day)]) -> Option<Vec<Season>> {
    let (_, last) = pairs.last()?;
    let season = |(from, to): &(Day, Day)| {
        let to = Day { month: to.month.or(last.month), year: to.year.or(last.year), ..*to };
        let from = Day { month: from.month.or(to.month), ..*from };
        let turns = (from.month, from.day) > (to.month, to.day);
        // 24 December–2 January 2027 began the year before.
        let from = Day { year: from.year.or(to.year.map(|year| year - i16::from(turns))), ..from };
        let (from_month, to_month) = (from.month?, to.month?);
        Some(match (from.year, to.year) {
            (Some(a), Some(b)) => {
                Season::Dates(Date { year: a, month: from_month, day: from.day }, Date { year: b, month: to_month, day: to.day })
            }
            _ => Season::Yearly((from_month, from.day), (to_month, to.day)),
        })
    };
    pairs.iter().map(season).collect()
}

/// Why there is no such part of any year.
fn impossible(season: &Season) -> Option<Reason> {
    match *season {
        Season::Dates(from, to) => {
            if !exists(from) || !exists(to) {
                return Some(Reason::NoSuchDate);
            }
            (from > to).then_some(Reason::DatesTurned)
        }
        Season::Yearly(from, to) => {
            // The 29th of February is a day of some years.
            let on = |(month, day): (u8, u8)| exists(Date { year: 2028, month, day });
            (!on(from) || !on(to)).then_some(Reason::NoSuchDate)
        }
        Season::Weeks(from, to) => (from == 0 || to == 0 || from > 53 || to > 53).then_some(Reason::Week),
        Season::Months(..) | Season::Easter(..) | Season::First(..) => None,
    }
}

fn exists(date: Date) -> bool {
    jiff::civil::Date::new(date.year, date.month as i8, i8::try_from(date.day).unwrap_or(i8::MAX)).is_ok()
}
