//! A text made into [`Hours`]: what days, times and “closed” belong together. It never guesses: what has two meanings is left unread.

use std::ops::Range;

use super::items::{Item, Placed, items};
use super::rules;
use super::tokens::{Shape, Token, tokens};
use super::{Channel, Days, Exceptions, Fault, Hours, Minute, Parity, Reason, Rule, Season, Unread, When, Why, words};

/// Reads a cell of opening hours.
pub fn read(typed: &str) -> Hours {
    let mut hours = Hours { typed: typed.trim().to_owned(), ..Hours::default() };
    let tokens = tokens(typed);
    if let Some(fault) = mangled(typed, &tokens) {
        hours.faults.push(fault);
        return hours;
    }
    let reader = Reader::default().through(items(typed, &tokens));
    hours.appointment = reader.appointment;
    hours.machine = reader.machine;
    hours.holidays_said = reader.holidays_said;
    hours.faults = reader.faults;
    hours.unread = reader.unread;
    suggest(typed, &mut hours.faults);
    hours.rules = rules::in_order(reader.rules, reader.working_days);
    hours
}

/// Reads a cell of exceptions, and puts what it says after the rules of `hours`.
pub fn read_exceptions(mut hours: Hours, typed: &str) -> Hours {
    let tokens = tokens(typed);
    let base: Vec<Rule> = hours.rules.clone();
    let start = Reader { base, ..Reader::default() };
    let mut reader = start.through(items(typed, &tokens));
    hours.holidays_said |= reader.holidays_said;
    for rule in &mut reader.rules {
        rule.exception = true;
    }
    hours.rules.extend(rules::in_order(reader.rules, false));
    hours.exceptions = Exceptions { typed: typed.trim().to_owned(), faults: reader.faults, unread: reader.unread };
    hours
}

/// What a spreadsheet has made of hours: 8-17 became the 17th of August, 08:30 a part of a day.
fn mangled(typed: &str, tokens: &[Token]) -> Option<Fault> {
    let text = typed.trim();
    let is = |range: Range<f64>| text.replace(',', ".").parse::<f64>().is_ok_and(|number| range.contains(&number));
    let fraction = text.contains(['.', ',']) && is(0.0..1.0);
    let serial = text.len() == 5 && is(36_526.0..73_051.0);
    let month = |token: Option<&Token>| matches!(token.map(|t| &t.kind), Some(Shape::Word(word)) if words::month(word, true).is_some());
    let number = |token: Option<&Token>| matches!(token.map(|t| &t.kind), Some(Shape::Number(..)));
    let dash = tokens.get(1).is_some_and(|t| t.kind == Shape::Sign('-'));
    let (first, last) = (tokens.first(), tokens.get(2));
    // 08:30:00, as a cell that is formatted as a time is saved.
    let parts: Vec<&str> = text.split(':').collect();
    let time = parts.len() == 3 && parts.iter().all(|part| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit()));
    // 17-aug, aug-17, 2024-08-17 00:00:00.
    let day_month = tokens.len() == 3 && dash && ((number(first) && month(last)) || (month(first) && number(last)));
    let only_date =
        matches!(first.map(|t| &t.kind), Some(Shape::Date(..))) && !text.contains(|c: char| c.is_alphabetic() && c != 'T' && c != 'Z');
    let reason = match () {
        () if fraction || serial || time => Reason::ExcelNumber,
        () if day_month || only_date => Reason::ExcelDate,
        () => return None,
    };
    let start = typed.len() - typed.trim_start().len();
    Some(Fault { range: start..start + text.len(), reason, suggestion: String::new() })
}

/// What was probably meant, where the whole cell says so.
fn suggest(typed: &str, faults: &mut [Fault]) {
    for fault in faults.iter_mut().filter(|f| f.suggestion.is_empty() && f.reason == Reason::NoDay) {
        fault.suggestion = format!("mån–fre {}", &typed[fault.range.clone()]);
    }
}

/// How far the reader has come.
#[derive(Default)]
pub(super) struct Reader {
    /// Rules that parts of the year without days of their own are about.
    base: Vec<Rule>,
    pub(super) rules: Vec<Rule>,
    faults: Vec<Fault>,
    unread: Vec<Unread>,
    /// Days and parts of the year that wait for their times.
    waiting: When,
    waiting_at: Option<Range<usize>>,
    /// The rule that times without days belong to.
    last: Option<usize>,
    /// Times that stand before their days.
    early: Option<Timed>,
    /// Weeks and parts of the year that hold until the next stop.
    heading: (Option<Parity>, Vec<Season>),
    channel: Option<Channel>,
    /// Since where everything named is closed, and how many rules there were then.
    closing: Option<(Range<usize>, usize)>,
    even: bool,
    separated: bool,
    bracket: Option<usize>,
    lunches: Vec<Lunch>,
    appointment: bool,
    machine: bool,
    holidays_said: bool,
    /// Whether it was said that working days are meant, so that public holidays are none.
    working_days: bool,
}

/// Open from and to, with the place.
type Timed = (Vec<(Minute, Minute)>, Range<usize>);

/// A pause in some of the rules.
struct Lunch {
    spans: Vec<(Minute, Minute)>,
    at: Range<usize>,
    /// The rules that it is about; none means all.
    rules: Option<Range<usize>>,
}

impl Reader {
    fn through(mut self, items: Vec<Placed>) -> Reader {
        for (index, placed) in items.iter().enumerate() {
            let next = items[index + 1..].iter().map(|p| &p.item).find(|item| **item != Item::Filler);
            self.take(placed, next);
            match placed.item {
                Item::Comma | Item::Stop => self.separated = true,
                Item::Open | Item::Filler => {}
                _ => self.separated = false,
            }
        }
        self.finish(&items);
        self
    }

    fn take(&mut self, placed: &Placed, next: Option<&Item>) {
        let at = placed.range.clone();
        match &placed.item {
            Item::Days(days, free) => self.days(days, *free, at, next),
            Item::Times(spans) => self.times(spans, at),
            Item::Lunch(spans) => self.lunch(spans, at),
            Item::Weeks(parity) => self.part_of_year(Some(*parity), &[], at),
            Item::Season(seasons) => self.part_of_year(None, seasons, at),
            Item::Closed => self.closed(at),
            Item::Except => self.closing = Some((at, self.rules.len())),
            Item::Even => self.even = true,
            Item::Channel(channel) => self.channel(*channel),
            Item::Appointment => self.appointment = true,
            Item::Machine => self.machine = true,
            Item::Comma => self.weak_end(),
            Item::Open => self.bracket = self.last,
            Item::Close | Item::Stop => self.strong_end(placed.item == Item::Stop),
            Item::Faulty(reason, meant) => self.faults.push(Fault { range: at, reason: *reason, suggestion: meant.clone() }),
            Item::OpenEnd => self.leave(at, Why::OpenEnd),
            Item::Unknown => self.leave(at, Why::Words),
            Item::Filler => {}
        }
    }

    /// Words that follow upon each other are left together.
    fn leave(&mut self, at: Range<usize>, why: Why) {
        match self.unread.last_mut() {
            Some(last) if last.why == why && !self.separated && (last.range.end..=last.range.end + 2).contains(&at.start) => {
                last.range.end = at.end
            }
            _ => self.unread.push(Unread { range: at, why }),
        }
    }

    fn is_waiting(&self) -> bool {
        self.waiting_at.is_some()
    }

    /// Whether only weeks or a part of the year wait.
    fn is_bare(&self) -> bool {
        self.is_waiting() && self.waiting.days.is_empty()
    }

    fn wait(&mut self, at: Range<usize>) {
        let start = self.waiting_at.take().map_or(at.start, |waiting| waiting.start);
        self.waiting_at = Some(start..at.end);
    }

    fn days(&mut self, days: &[Days], free: bool, at: Range<usize>, next: Option<&Item>) {
        let holidays = days.iter().all(|d| matches!(d, Days::Holidays | Days::Eves));
        self.holidays_said |= free || days.contains(&Days::Holidays);
        self.working_days |= free;
        if days.is_empty() {
            return;
        }
        if holidays && std::mem::take(&mut self.even) && !matches!(next, Some(Item::Times(_))) {
            return;
        }
        if self.closing.is_none() {
            if self.is_waiting() && !self.is_bare() && !self.separated {
                let unread = self.waiting_at.take().unwrap_or(at.clone());
                self.unread.push(Unread { range: unread, why: Why::NoTimes });
                self.waiting = When::default();
            }
            if self.is_bare() {
                self.heading = (self.waiting.weeks, self.waiting.seasons.clone());
            } else if !self.is_waiting() {
                self.waiting.weeks = self.heading.0;
                self.waiting.seasons = self.heading.1.clone();
            }
        }
        self.waiting.days.extend(days.iter().cloned());
        self.wait(at);
        if self.early.is_some() && self.closing.is_none() {
            if matches!(next, Some(Item::Times(_))) {
                let waiting = (std::mem::take(&mut self.waiting), self.waiting_at.take());
                self.settle_early();
                (self.waiting, self.waiting_at) = waiting;
            } else if let Some((spans, _)) = self.early.take() {
                self.add(spans);
            }
        }
    }

    fn part_of_year(&mut self, weeks: Option<Parity>, seasons: &[Season], at: Range<usize>) {
        // In “Thursday 24 December” the weekday only helps the reader.
        if matches!(seasons, [Season::Yearly(a, b)] if a == b) || matches!(seasons, [Season::Dates(a, b)] if a == b) {
            self.waiting.days.retain(|day| !matches!(day, Days::Week(a, b) if a == b));
        }
        self.waiting.weeks = weeks.or(self.waiting.weeks);
        self.waiting.seasons.extend_from_slice(seasons);
        self.wait(at);
    }

    fn times(&mut self, spans: &[(Minute, Minute)], at: Range<usize>) {
        if let Some((_, before)) = self.closing {
            if !self.is_waiting() {
                return self.lunch(spans, at);
            }
            if before == self.rules.len() {
                self.waiting = When::default();
                self.waiting_at = None;
                return self.leave(at, Why::Closed);
            }
            self.closing = None;
        }
        let whole_day = spans == [(0, super::DAY)];
        if self.is_waiting() {
            if self.is_bare() && !self.borrow_days(whole_day) {
                self.waiting = When::default();
                self.waiting_at = None;
                return self.faults.push(Fault { range: at, reason: Reason::NoDay, suggestion: String::new() });
            }
            self.add(spans.to_vec());
        } else if let Some(last) = self.last {
            self.rules[last].spans.extend_from_slice(spans);
        } else {
            self.settle_early();
            self.early = Some((spans.to_vec(), at));
        }
    }

    /// Times that got no days after them: the whole day is every day's, others are nobody's.
    fn settle_early(&mut self) {
        match self.early.take() {
            Some((spans, _)) if spans == [(0, super::DAY)] => self.add(spans),
            Some((_, at)) => self.faults.push(Fault { range: at, reason: Reason::NoDay, suggestion: String::new() }),
            None => {}
        }
    }

    /// Gives a part of the year the days of the hours before it; `false` when there is no telling which. A few days are just those days.
    fn borrow_days(&mut self, whole_day: bool) -> bool {
        if whole_day || (!self.waiting.seasons.is_empty() && self.waiting.seasons.iter().all(rules::is_short)) {
            return true;
        }
        let open = self.base.iter().chain(&self.rules).filter(|r| r.opens() && r.when.seasons.is_empty() && r.when.weeks.is_none());
        let mut lists: Vec<&Vec<Days>> = open.map(|r| &r.when.days).collect();
        lists.dedup();
        match lists[..] {
            [only] => {
                self.waiting.days = only.clone();
                true
            }
            _ => false,
        }
    }

    fn add(&mut self, spans: Vec<(Minute, Minute)>) {
        let is_open = !spans.is_empty();
        let when = std::mem::take(&mut self.waiting);
        self.waiting_at = None;
        let channel = self.channel.filter(|_| is_open);
        self.rules.push(Rule { when, spans, also: false, channel, exception: false });
        self.last = is_open.then(|| self.rules.len() - 1);
    }

    fn lunch(&mut self, spans: &[(Minute, Minute)], at: Range<usize>) {
        let rules = match (self.bracket, self.rules.len()) {
            (Some(rule), _) => Some(rule..rule + 1),
            (None, 0) => None,
            (None, count) => Some(0..count),
        };
        // “Closed 12–13” has been taken up.
        self.closing = None;
        self.lunches.push(Lunch { spans: spans.to_vec(), at, rules });
    }

    fn closed(&mut self, at: Range<usize>) {
        if self.is_waiting() && self.closing.is_none() {
            self.add(Vec::new());
        } else {
            self.closing = Some((at, self.rules.len()));
        }
    }

    fn channel(&mut self, channel: Channel) {
        if self.separated {
            self.settle_early();
        }
        let after = self.last.filter(|&last| !self.separated && !self.is_waiting() && self.rules[last].channel.is_none());
        match after {
            Some(last) => self.rules[last].channel = Some(channel),
            None => self.channel = Some(channel),
        }
    }

    fn weak_end(&mut self) {
        self.even = false;
        if self.closing.is_some() {
            if self.is_waiting() {
                self.add(Vec::new());
            }
        } else {
            self.attach();
        }
    }

    /// Weeks or a part of the year after the times are about those.
    fn attach(&mut self) {
        let Some(last) = self.last.filter(|_| self.is_bare()) else { return };
        let waiting = std::mem::take(&mut self.waiting);
        self.waiting_at = None;
        let when = &mut self.rules[last].when;
        when.weeks = waiting.weeks.or(when.weeks);
        when.seasons.extend(waiting.seasons);
    }

    fn strong_end(&mut self, stop: bool) {
        self.weak_end();
        if stop {
            self.settle_early();
        }
        self.bracket = None;
        if let Some((at, before)) = self.closing.take()
            && before == self.rules.len()
        {
            self.leave(at, Why::Closed);
        }
        if stop {
            self.heading = (None, Vec::new());
        }
    }

    fn finish(&mut self, items: &[Placed]) {
        self.strong_end(true);
        if let Some(at) = self.waiting_at.take() {
            self.unread.push(Unread { range: at, why: Why::NoTimes });
        }
        for lunch in std::mem::take(&mut self.lunches) {
            let rules = lunch.rules.unwrap_or(0..self.rules.len());
            let paused = rules.filter(|&rule| rules::pause(&mut self.rules[rule], &lunch.spans)).count();
            if paused == 0 {
                self.unread.push(Unread { range: lunch.at, why: Why::Closed });
            }
        }
        // Where no day is named among words that are not understood, numbers are no hours either.
        let has_days = items.iter().any(|p| matches!(p.item, Item::Days(..)));
        if !self.unread.is_empty() {
            let is_text = |fault: &Fault| fault.reason == Reason::NoDay || (!has_days && fault.reason <= Reason::Minute);
            let (text, faults) = std::mem::take(&mut self.faults).into_iter().partition(is_text);
            self.faults = faults;
            let text: Vec<Fault> = text;
            self.unread.extend(text.into_iter().map(|fault| Unread { range: fault.range, why: Why::Words }));
        }
        if self.faults.iter().any(|fault| fault.reason == Reason::English) {
            // Its times have days, though not Swedish ones.
            self.faults.retain(|fault| fault.reason != Reason::NoDay);
        }
        self.unread.sort_by_key(|unread| unread.range.start);
    }
}
