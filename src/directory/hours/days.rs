//! Days as staff write them: weekdays, ranges and lists of them, `alla dagar utom söndag`, `första och tredje tisdagen i månaden`, `udda
//! veckor`.

use super::items::{Cut, Found, Item};
use super::{Days, Parity, names, rules, words};

/// Days, whether public holidays are taken out of them, and of how many tokens they are made.
type DayList = (Vec<Days>, bool, usize);

impl Cut<'_> {
    pub(super) fn parity(&self, at: usize) -> Found<Item> {
        let start = at + self.longest(at, &["på", "under", "i"]).unwrap_or(0);
        let parity = match self.word(start)? {
            "udda" | "ojämna" | "ojämn" => Parity::Odd,
            "jämna" | "jämn" => Parity::Even,
            _ => return None,
        };
        let week = self.longest(start + 1, &["veckor", "vecka", "veckorna", "v"])?;
        Some((Item::Weeks(parity), start + 1 + week - at))
    }

    pub(super) fn days(&self, at: usize) -> Found<Item> {
        let (days, free, length) = self.weekday_list(at)?;
        if let Some((days, closed, more)) = self.except_days(at + length, &days) {
            return Some((Item::Days(days, free || closed), length + more));
        }
        Some((Item::Days(days, free), length))
    }

    fn weekday_list(&self, at: usize) -> Option<DayList> {
        let (mut days, mut free, mut length) = (Vec::new(), false, 0);
        let mut next = at;
        while let Some((some, is_free, more)) = self.some_days(next) {
            days.extend(some);
            free |= is_free;
            length = next + more - at;
            match self.and(at + length) {
                Some(and) => next = at + length + and,
                None => break,
            }
        }
        (length > 0).then_some((days, free, length))
    }

    /// `utom söndagar` between days and their times: which of `all` are left, and whether public holidays are taken out.
    fn except_days(&self, at: usize, all: &[Days]) -> Option<DayList> {
        let comma = usize::from(self.is_sign(at, ','));
        let except = self.longest(at + comma, &words::EXCEPT)?;
        let (out, _, more) = self.weekday_list(at + comma + except)?;
        let end = comma + except + more;
        let next = at + end;
        let next = next + usize::from(self.is_sign(next, ',') || self.is_sign(next, ':'));
        let is_week = |days: &Days| matches!(days, Days::Week(..));
        let fits = all.iter().all(is_week) && out.iter().all(|days| is_week(days) || *days == Days::Holidays);
        if !fits || !matches!(self.times(next), Some((Item::Times(_), _))) {
            return None;
        }
        let left = rules::mask(all) & !if out.iter().any(is_week) { rules::mask(&out) } else { 0 };
        let left = runs(left);
        (!left.is_empty()).then(|| (left, out.contains(&Days::Holidays), end))
    }

    /// Days without a list: whether public holidays are left out, and how many tokens.
    fn some_days(&self, at: usize) -> Option<DayList> {
        let skipped = self.longest(at, &["på", "alla", "varje", "från", "på alla"]).unwrap_or(0);
        for from in [at, at + skipped] {
            let group = |phrases: &[&str], days: Days, free| Some((vec![days], free, from - at + self.longest(from, phrases)?));
            let found = group(&words::EVES, Days::Eves, false)
                .or_else(|| group(&words::EVERY_DAY, Days::Week(1, 7), false))
                .or_else(|| group(&words::WORKING_DAYS, Days::Week(1, 5), true))
                .or_else(|| group(&words::HOLIDAYS, Days::Holidays, false))
                .or_else(|| group(&words::WEEKENDS, Days::Week(6, 7), false));
            if found.is_some() {
                return found;
            }
        }
        let start = at + skipped;
        if let Some((days, length)) = self.nth(start) {
            return Some((days, false, start + length - at));
        }
        let free = self.longest(start, &["helgfri", "helgfria", "helgfr"]).unwrap_or(0);
        let first = start + free;
        let word = self.word(first)?;
        // “Man” and “son” are words of their own, but not with a weekday after a dash.
        let ranged = || self.to(first + 1).and_then(|to| names::bare_weekday(self.word(first + 1 + to)?));
        let from = names::weekday(word).or_else(|| names::bare_weekday(word).filter(|_| ranged().is_some()))?;
        let last = self.to(first + 1).and_then(|to| {
            let at = first + 1 + to + self.longest(first + 1 + to, &["helgfri", "helgfria"]).unwrap_or(0);
            Some((names::bare_weekday(self.word(at)?)?, at - first))
        });
        let (to, more) = last.unwrap_or((from, 0));
        Some((vec![Days::Week(from, to)], free > 0, first + 1 + more - at))
    }

    /// `första och tredje tisdagen i månaden`.
    fn nth(&self, at: usize) -> Found<Vec<Days>> {
        let mut next = at + self.longest(at, &["den"]).unwrap_or(0);
        let mut nth = Vec::new();
        while let Some((number, length)) = self.ordinal(next) {
            nth.push(number);
            next += length;
            match self.and(next) {
                Some(and) if self.ordinal(next + and).is_some() => next += and,
                _ => break,
            }
        }
        let day = names::weekday(self.word(next)?).filter(|_| !nth.is_empty())?;
        next += 1;
        next += self.longest(next, &["i varje månad", "i månaden", "varje månad", "i månad", "per månad", "i mån"]).unwrap_or(0);
        Some((vec![Days::Nth(nth, day)], next - at))
    }

    fn ordinal(&self, at: usize) -> Found<i8> {
        const ORDINALS: [(&str, i8); 8] =
            [("första", 1), ("förste", 1), ("andra", 2), ("tredje", 3), ("fjärde", 4), ("femte", 5), ("sista", -1), ("siste", -1)];
        if let Some((_, number)) = ORDINALS.iter().find(|(word, _)| self.word(at) == Some(word)) {
            return Some((*number, 1));
        }
        let number = self.number(at).filter(|n| (1..=5).contains(n))?;
        let colon = usize::from(self.is_sign(at + 1, ':'));
        let ends = matches!(self.word(at + 1 + colon), Some("a" | "e"));
        ends.then_some((number as i8, 2 + colon))
    }
}

/// The weekdays whose bits are set, those that follow upon each other together.
fn runs(mask: u16) -> Vec<Days> {
    let mut found: Vec<Days> = Vec::new();
    for day in (1..=7).filter(|day| mask & (1 << (day - 1)) != 0) {
        match found.last_mut() {
            Some(Days::Week(_, to)) if *to + 1 == day => *to = day,
            _ => found.push(Days::Week(day, day)),
        }
    }
    found
}
