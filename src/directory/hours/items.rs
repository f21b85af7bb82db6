//! Tokens made into things with a meaning: days, times, parts of the year, “closed”. Each is the longest that fits where it stands; how they
//! belong together is decided in `read`.

use std::ops::Range;

use super::tokens::{Shape, Token};
use super::{Channel, Days, Minute, Parity, Reason, words};
use super::{DAY, LONGEST_NIGHT};

/// Something that the text says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// Days of the week, and whether public holidays are left out; no days where only that is said.
    Days(Vec<Days>, bool),
    /// Open from and to.
    Times(Vec<(Minute, Minute)>),
    /// Closed for lunch from and to.
    Lunch(Vec<(Minute, Minute)>),
    /// Odd or even weeks.
    Weeks(Parity),
    /// A part of the year.
    Season(Vec<super::Season>),
    /// Closed.
    Closed,
    /// Not on what follows.
    Except,
    /// On what follows too.
    Even,
    /// A way of making contact.
    Channel(Channel),
    /// By appointment only.
    Appointment,
    /// The answering machine takes the calls at other times.
    Machine,
    /// Words that say nothing.
    Filler,
    /// A comma, “and”.
    Comma,
    /// Where a bracket opens.
    Open,
    /// Where a bracket closes.
    Close,
    /// Where a part of the text ends.
    Stop,
    /// What cannot be, and what was probably meant.
    Faulty(Reason, String),
    /// A time with no end to it.
    OpenEnd,
    /// Words that mean nothing here.
    Unknown,
}

/// Something that the text says, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// What it says.
    pub item: Item,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// The items of a text.
pub fn items(text: &str, tokens: &[Token]) -> Vec<Placed> {
    let cut = Cut { text, tokens };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (item, length) = cut.item(at);
        found.push(Placed { item, range: tokens[at].range.start..tokens[at + length - 1].range.end });
        at += length;
    }
    found
}

/// The tokens of a text, looked at from any of them.
pub(super) struct Cut<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
}

/// What stands at a place, and of how many tokens it is made.
pub(super) type Found<T> = Option<(T, usize)>;

impl Cut<'_> {
    fn item(&self, at: usize) -> (Item, usize) {
        if let Shape::Sign(sign) = self.tokens[at].kind {
            return (sign_item(sign), 1);
        }
        let one = |phrases: &[&str], item: Item| self.longest(at, phrases).map(|length| (item, length));
        one(&words::OTHERWISE_CLOSED, Item::Filler)
            .or_else(|| one(&words::MACHINE, Item::Machine))
            .or_else(|| one(&words::APPOINTMENT, Item::Appointment))
            .or_else(|| self.lunch(at))
            .or_else(|| self.round(at).map(|length| (Item::Times(vec![(0, DAY)]), length)))
            .or_else(|| self.season(at))
            .or_else(|| self.parity(at))
            .or_else(|| self.days(at))
            .or_else(|| one(&["helgfria", "helgfri", "helgfritt"], Item::Days(Vec::new(), true)))
            .or_else(|| self.times(at))
            .or_else(|| one(&words::CLOSED, Item::Closed))
            .or_else(|| one(&words::EXCEPT, Item::Except))
            .or_else(|| one(&words::EVEN, Item::Even))
            .or_else(|| one(&["och", "samt"], Item::Comma))
            .or_else(|| self.channel(at))
            .or_else(|| one(&words::FILLERS, Item::Filler))
            .or_else(|| self.english(at))
            .unwrap_or((Item::Unknown, 1))
    }

    pub(super) fn word(&self, at: usize) -> Option<&str> {
        match self.tokens.get(at).map(|t| &t.kind) {
            Some(Shape::Word(word)) => Some(word),
            _ => None,
        }
    }

    pub(super) fn number(&self, at: usize) -> Option<u32> {
        match self.tokens.get(at).map(|t| &t.kind) {
            Some(Shape::Number(value, _)) => Some(*value),
            _ => None,
        }
    }

    pub(super) fn is_sign(&self, at: usize, sign: char) -> bool {
        self.tokens.get(at).is_some_and(|t| t.kind == Shape::Sign(sign))
    }

    /// How many tokens `phrase` takes at `at`: words, `#` for a number and `-` for a dash.
    fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let parts = phrase.split(' ').enumerate();
        let fits = |(i, part): (usize, &str)| match part {
            "#" => self.number(at + i).is_some(),
            "-" => self.is_sign(at + i, '-'),
            word => self.word(at + i) == Some(word),
        };
        let count = parts.clone().count();
        parts.into_iter().all(fits).then_some(count)
    }

    pub(super) fn longest(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        phrases.iter().filter_map(|phrase| self.phrase(at, phrase)).max()
    }

    /// “To”: a dash or a word for it.
    pub(super) fn to(&self, at: usize) -> Option<usize> {
        if self.is_sign(at, '-') {
            return Some(1);
        }
        self.longest(at, &["till och med", "fram till", "till", "tom", "t o m"])
    }

    /// What stands between the parts of a list.
    pub(super) fn and(&self, at: usize) -> Option<usize> {
        let sign = [',', '&', '+', '/'].iter().any(|sign| self.is_sign(at, *sign));
        let word = self.longest(at + usize::from(sign), &["och", "samt"]);
        match (sign, word) {
            (true, word) => Some(1 + word.unwrap_or(0)),
            (false, word) => word,
        }
    }

    fn round(&self, at: usize) -> Option<usize> {
        if self.number(at) == Some(24) && self.is_sign(at + 1, '/') && self.number(at + 2) == Some(7) {
            return Some(3);
        }
        let length = self.longest(at, &words::ROUND)?;
        // Of numbers of hours only 24 is all of them.
        self.number(at).is_none_or(|hours| hours == 24).then_some(length)
    }

    fn lunch(&self, at: usize) -> Found<Item> {
        let mut length = self.longest(at, &words::LUNCH)?;
        length += usize::from(self.is_sign(at + length, ':'));
        match self.times(at + length)? {
            (Item::Times(spans), more) => Some((Item::Lunch(spans), length + more)),
            (faulty, more) => Some((faulty, length + more)),
        }
    }

    fn channel(&self, at: usize) -> Found<Item> {
        let fits = words::CHANNELS.iter().filter_map(|(phrase, channel)| Some((Item::Channel(*channel), self.phrase(at, phrase)?)));
        fits.max_by_key(|(_, length)| *length)
    }

    fn english(&self, at: usize) -> Found<Item> {
        let first = words::english(self.word(at)?)?;
        let last = self.to(at + 1).and_then(|length| Some((words::english(self.word(at + 1 + length)?)?, length + 1)));
        Some(match last {
            Some((last, more)) => (Item::Faulty(Reason::English, format!("{first}–{last}")), 1 + more),
            None => (Item::Faulty(Reason::English, first.to_owned()), 1),
        })
    }

    fn parity(&self, at: usize) -> Found<Item> {
        let start = at + self.longest(at, &["på", "under", "i"]).unwrap_or(0);
        let parity = match self.word(start)? {
            "udda" | "ojämna" | "ojämn" => Parity::Odd,
            "jämna" | "jämn" => Parity::Even,
            _ => return None,
        };
        let week = self.longest(start + 1, &["veckor", "vecka", "veckorna", "v"])?;
        Some((Item::Weeks(parity), start + 1 + week - at))
    }

    fn days(&self, at: usize) -> Found<Item> {
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
        (length > 0).then_some((Item::Days(days, free), length))
    }

    /// Days without a list: whether public holidays are left out, and how many tokens.
    fn some_days(&self, at: usize) -> Option<(Vec<Days>, bool, usize)> {
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
        let from = words::weekday(self.word(first)?)?;
        let last = self.to(first + 1).and_then(|to| {
            let at = first + 1 + to + self.longest(first + 1 + to, &["helgfri", "helgfria"]).unwrap_or(0);
            Some((words::weekday(self.word(at)?)?, at - first))
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
        let day = words::weekday(self.word(next)?).filter(|_| !nth.is_empty())?;
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

    /// Times from and to, one pair or several.
    pub(super) fn times(&self, at: usize) -> Found<Item> {
        let (mut spans, mut length) = (Vec::new(), 0);
        let mut next = at;
        loop {
            match self.span(next) {
                Some((Ok(span), more)) => {
                    spans.push(span);
                    length = next + more - at;
                }
                Some((Err(faulty), more)) => return Some((faulty, next + more - at)),
                None => break,
            }
            next = at + length + self.and(at + length).unwrap_or(0);
            // A list of days of the month is no list of hours.
            if self.season(next).is_some() {
                break;
            }
        }
        if length > 0 {
            return Some((Item::Times(spans), length));
        }
        self.open_end(at)
    }

    /// A time that is only said to begin.
    fn open_end(&self, at: usize) -> Found<Item> {
        let prefix = self.longest(at, &["från kl", "från klockan", "kl", "klockan", "från"]).unwrap_or(0);
        self.time(at + prefix)?;
        let is_time = prefix > 0 || matches!(self.tokens[at].kind, Shape::Time(..));
        is_time.then_some((Item::OpenEnd, prefix + 1))
    }

    /// One time to another: `kl. 8–16.30`.
    fn span(&self, at: usize) -> Found<Result<(Minute, Minute), Item>> {
        let prefix = self.longest(at, &["från kl", "från klockan", "mellan kl", "mellan klockan", "kl", "klockan", "från", "mellan"]);
        let between = self.word(at) == Some("mellan");
        let first = at + prefix.unwrap_or(0);
        let from = self.time(first)?;
        let to = if between { self.longest(first + 1, &["och"]).or_else(|| self.to(first + 1)) } else { self.to(first + 1) }?;
        let second = first + 1 + to + self.longest(first + 1 + to, &["kl", "klockan"]).unwrap_or(0);
        let until = self.time(second)?;
        let end = second + 1;
        let is_count = matches!(self.word(end), Some("år" | "åringar" | "procent" | "personer" | "kr" | "kronor" | "dagar" | "veckor"));
        // 08-12 34 56 is a number to call.
        let goes_on = self.is_sign(end, '-') || (self.number(end).is_some() && self.span(end).is_none() && self.season(end).is_none());
        if is_count || goes_on {
            return None;
        }
        Some((between_times(from, until, || self.turned(first, second)).map_err(|(r, s)| Item::Faulty(r, s)), end - at))
    }

    /// Two times in the other order.
    fn turned(&self, first: usize, second: usize) -> String {
        let part = |at: usize| &self.text[self.tokens[at].range.clone()];
        format!("{}–{}", part(second), part(first))
    }

    /// Hour and minute.
    fn time(&self, at: usize) -> Option<(u32, u32)> {
        match &self.tokens.get(at)?.kind {
            Shape::Time(hour, minute) => Some((*hour, *minute)),
            Shape::Number(hour, 1 | 2) => Some((*hour, 0)),
            Shape::Number(both, 4) => Some((both / 100, both % 100)),
            Shape::Word(word) if word == "midnatt" => Some((24, 0)),
            _ => None,
        }
    }
}

/// Minutes from and to, if there is such an opening.
fn between_times(from: (u32, u32), to: (u32, u32), turned: impl Fn() -> String) -> Result<(Minute, Minute), (Reason, String)> {
    for (hour, minute) in [from, to] {
        if minute > 59 {
            return Err((Reason::Minute, String::new()));
        }
        if hour > 24 || (hour == 24 && minute > 0) {
            return Err((Reason::Hour, String::new()));
        }
    }
    let minutes = |(hour, minute): (u32, u32)| (hour * 60 + minute) as Minute;
    let (from, to) = (minutes(from) % DAY, minutes(to));
    match (from, to) {
        (0, 0) => Ok((0, DAY)),
        (from, to) if from == to => Err((Reason::Same, String::new())),
        (from, 0) => Ok((from, DAY)),
        (from, to) if from < to => Ok((from, to)),
        (from, to) if to + DAY - from >= LONGEST_NIGHT => Err((Reason::Turned, turned())),
        (from, to) => Ok((from, to + DAY)),
    }
}

fn sign_item(sign: char) -> Item {
    match sign {
        ',' | '&' | '+' | '/' => Item::Comma,
        ';' | '.' | '!' => Item::Stop,
        '(' | '[' => Item::Open,
        ')' | ']' => Item::Close,
        ':' | '*' => Item::Filler,
        _ => Item::Unknown,
    }
}
