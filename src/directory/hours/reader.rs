//! What days, times and “closed” of a text belong together. Never guesses: what has two meanings is left unread.

use std::ops::Range;

use super::items::{Item, Placed};
use super::rules;
use super::{Channel, Days, Fault, Minute, Parity, Reason, Rule, Season, Unread, When, Why};

/// How far the reader has come.
#[derive(Default)]
pub struct Reader {
    /// Rules that parts of the year without days of their own are about.
    base: Vec<Rule>,
    /// What it is open and closed by.
    pub rules: Vec<Rule>,
    /// What is impossible.
    pub faults: Vec<Fault>,
    /// What was not understood.
    pub unread: Vec<Unread>,
    /// Days and parts of the year that wait for their times.
    waiting: When,
    waiting_at: Option<Range<usize>>,
    /// The rule that times without days belong to.
    last: Option<usize>,
    /// Times that stand before their days.
    early: Option<Timed>,
    /// Whether times have been followed by their days.
    times_first: bool,
    /// Weeks and parts of the year that hold until the next stop.
    heading: (Option<Parity>, Vec<Season>),
    channel: Option<Channel>,
    /// The ways of making contact that were named for the rules to come, and how many rules there were then.
    named: (Vec<Channel>, usize),
    /// The rule that a way of making contact was named after.
    named_after: Option<usize>,
    /// Since where everything named is closed, and how many rules there were then.
    closing: Option<(Range<usize>, usize)>,
    even: bool,
    separated: bool,
    bracket: Option<usize>,
    lunches: Vec<Lunch>,
    /// Whether one comes by appointment only.
    pub appointment: bool,
    /// Whether an answering machine takes the calls at other times.
    pub machine: bool,
    /// Whether anything was said of public holidays.
    pub holidays_said: bool,
    /// Whether it was said that working days are meant, so that public holidays are none.
    pub working_days: bool,
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
    /// A reader of what is said about hours whose rules are `base`.
    pub fn after(base: Vec<Rule>) -> Reader {
        Reader { base, ..Reader::default() }
    }

    /// With all that `items` say.
    pub fn through(mut self, items: &[Placed]) -> Reader {
        for (index, placed) in items.iter().enumerate() {
            let next = items[index + 1..].iter().map(|p| &p.item).find(|item| **item != Item::Filler);
            self.take(placed, next);
            match placed.item {
                Item::Comma | Item::Stop => self.separated = true,
                Item::Open | Item::Filler => {}
                _ => self.separated = false,
            }
        }
        self.finish(items);
        self
    }

    fn take(&mut self, placed: &Placed, next: Option<&Item>) {
        let at = placed.range.clone();
        match &placed.item {
            Item::Days(days, free) => self.days(days, *free, at, next),
            Item::Times(spans) => self.times(spans, at, next),
            Item::Lunch(spans) => self.lunch(spans, at),
            Item::Weeks(parity) => self.part_of_year(Some(*parity), &[], at),
            Item::Season(seasons) => self.part_of_year(None, seasons, at),
            Item::Closed => self.closed(at),
            Item::Except => self.closing = Some((at, self.rules.len())),
            Item::Even => self.even = true,
            Item::Channel(channel) => self.channel(*channel, next),
            Item::Appointment => self.appointment = true,
            Item::Machine => self.machine = true,
            Item::Comma => self.weak_end(),
            Item::Open => self.bracket = self.last,
            Item::Close | Item::Stop => self.strong_end(placed.item == Item::Stop),
            Item::Faulty(reason, meant) => self.faults.push(Fault { range: at, reason: *reason, suggestion: meant.clone() }),
            Item::OpenEnd => self.leave(at, Why::OpenEnd),
            Item::Rest if matches!(next, Some(Item::Days(..))) => self.strong_end(true),
            Item::Misspelt(meant) => self.leave(at, Why::Misspelt(meant)),
            Item::Unknown | Item::Rest => self.leave(at, Why::Words),
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
        let timed = matches!(next, Some(Item::Times(_)));
        if std::mem::take(&mut self.even) && self.joins(days, holidays, timed) {
            return;
        }
        // Of a holiday in the calendar the weekday only helps the reader.
        if self.is_bare()
            && self.closing.is_none()
            && !self.waiting.seasons.is_empty()
            && self.waiting.seasons.iter().all(|s| s.is_moving())
        {
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
            if timed {
                let waiting = (std::mem::take(&mut self.waiting), self.waiting_at.take());
                self.settle_early();
                (self.waiting, self.waiting_at) = waiting;
            } else if let Some((spans, _)) = self.early.take() {
                self.times_first = true;
                self.add(spans);
            }
        }
    }

    /// “Also on…”: whether the days have the hours of those before them, so that there is nothing to wait for.
    fn joins(&mut self, days: &[Days], holidays: bool, timed: bool) -> bool {
        if timed {
            return holidays && self.is_waiting() && !self.is_bare();
        }
        if matches!(&self.early, Some((spans, _)) if *spans == [(0, super::DAY)]) {
            self.settle_early();
        } else if let Some(last) = self.last.filter(|_| !holidays && !self.is_waiting() && self.closing.is_none()) {
            self.rules[last].when.days.extend(days.iter().cloned());
        } else {
            return holidays;
        }
        true
    }

    fn part_of_year(&mut self, weeks: Option<Parity>, seasons: &[Season], at: Range<usize>) {
        // In “Thursday 24 December” the weekday only helps the reader.
        let moving = !seasons.is_empty() && seasons.iter().all(|season| season.is_moving());
        if moving || matches!(seasons, [Season::Yearly(a, b)] if a == b) || matches!(seasons, [Season::Dates(a, b)] if a == b) {
            self.waiting.days.retain(|day| !matches!(day, Days::Week(a, b) if a == b));
        }
        self.waiting.weeks = weeks.or(self.waiting.weeks);
        self.waiting.seasons.extend_from_slice(seasons);
        self.wait(at);
    }

    fn times(&mut self, spans: &[(Minute, Minute)], at: Range<usize>, next: Option<&Item>) {
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
            if self.contradicts(spans) {
                self.leave(at, Why::Twice);
            }
            self.add(spans.to_vec());
        } else if let Some(last) = self.last.filter(|_| !(self.times_first && matches!(next, Some(Item::Days(..))))) {
            if self.named_after == Some(last) {
                // “9–12 by telephone, 13–16 visits” are the same days.
                self.waiting = self.rules[last].when.clone();
                return self.add(spans.to_vec());
            }
            self.rules[last].spans.extend_from_slice(spans);
        } else {
            self.settle_early();
            self.early = Some((spans.to_vec(), at));
        }
    }

    /// Whether the same days have been given other times before, which neither add to these nor are these.
    fn contradicts(&self, spans: &[(Minute, Minute)]) -> bool {
        let same_days = |rule: &&Rule| rule.opens() && rule.when == self.waiting && rule.channel == self.channel;
        self.rules.iter().filter(same_days).any(|rule| rule.spans != spans && !rules::apart(&rule.spans, spans))
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

    fn channel(&mut self, channel: Channel, next: Option<&Item>) {
        if self.separated {
            self.settle_early();
        }
        let last = self.last.filter(|_| !self.is_waiting());
        let ends = matches!(next, None | Some(Item::Close | Item::Stop));
        match last {
            Some(last) if !self.separated && self.rules[last].channel.is_none() => {
                self.rules[last].channel = Some(channel);
                self.named_after = Some(last);
            }
            // “By telephone and chat” after the times: the hours are those of both.
            Some(last) if ends && self.named_after == Some(last) && self.rules[last].channel != Some(channel) => {
                self.rules[last].channel = None;
            }
            _ => {
                if self.named.1 != self.rules.len() {
                    self.named = (Vec::new(), self.rules.len());
                }
                self.named.0.push(channel);
                self.channel = Some(channel).filter(|channel| self.named.0.iter().all(|named| named == channel));
            }
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
        // The times of a misspelt day have one.
        if self.unread.iter().any(|part| matches!(part.why, Why::Misspelt(_))) {
            self.faults.retain(|fault| fault.reason != Reason::NoDay);
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
