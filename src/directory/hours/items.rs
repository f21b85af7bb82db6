//! Tokens made into things with a meaning: days, times, parts of the year, “closed”. Each is the longest that fits where it stands; how they
//! belong together is decided in `read`.

use std::ops::Range;

use super::tokens::{Shape, Token};
use super::{Channel, Days, Minute, Parity, Reason, names, words};
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
    /// What begins the hours of the rest of the year.
    Rest,
    /// A word that was probably meant to be this weekday.
    Misspelt(&'static str),
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
            .or_else(|| one(&words::REST, Item::Rest))
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
            .or_else(|| self.misspelt(at))
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

    /// `lunchstängt 12–13`, `12–13 lunch`.
    fn lunch(&self, at: usize) -> Found<Item> {
        let Some(mut length) = self.longest(at, &words::LUNCH) else {
            let (times, length) = self.times(at).filter(|(item, _)| matches!(item, Item::Times(_)))?;
            let after = at + length;
            let word = self
                .longest(after, &words::LUNCH)
                .filter(|word| self.times(after + word + usize::from(self.is_sign(after + word, ':'))).is_none())?;
            return if let Item::Times(spans) = times { Some((Item::Lunch(spans), length + word)) } else { None };
        };
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
        let first = names::english(self.word(at)?)?;
        let last = self.to(at + 1).and_then(|length| Some((names::english(self.word(at + 1 + length)?)?, length + 1)));
        Some(match last {
            Some((last, more)) => (Item::Faulty(Reason::English, format!("{first}–{last}")), 1 + more),
            None => (Item::Faulty(Reason::English, first.to_owned()), 1),
        })
    }

    /// A weekday with a slip in it, and the range that it is in.
    fn misspelt(&self, at: usize) -> Found<Item> {
        let meant = names::misspelt_weekday(self.word(at)?)?;
        let last = self.to(at + 1).filter(|to| {
            self.word(at + 1 + to).is_some_and(|word| names::weekday(word).is_some() || names::misspelt_weekday(word).is_some())
        });
        Some((Item::Misspelt(meant), 1 + last.map_or(0, |to| to + 1)))
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
        // What has no 24:00 ends the day at its last minute.
        (0, 0 | 1439) => Ok((0, DAY)),
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
