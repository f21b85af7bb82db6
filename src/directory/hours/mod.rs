//! Opening hours: what staff type in Swedish, read into rules of when it is open. What is typed is kept and always shown; a cell of which
//! any part is not understood is never reckoned with, so that nobody is told “open now” by mistake. Nothing here has words for people.

mod days;
pub mod holidays;
mod items;
mod mangled;
mod names;
pub mod open;
pub mod osm;
mod read;
mod reader;
mod rules;
pub mod schedule;
mod seasons;
mod tokens;
mod words;

use std::ops::Range;

pub use read::{read, read_exceptions};

/// A time of day in minutes after midnight. Ends may lie beyond 1440: 22–06 is 1320 to 1800, and belongs to the day that it begins on.
pub type Minute = u16;

/// Minutes of a day.
pub const DAY: Minute = 1440;

/// A weekday as ISO 8601 numbers it, from 1 for Monday to 7 for Sunday.
pub type Weekday = u8;

/// What a cell of opening hours says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Hours {
    /// As typed: of the hours, without the exceptions.
    pub typed: String,
    /// When it is open and closed. Of the rules that fit a day the last one holds, with those after it that are [`Rule::also`]; a day that no
    /// rule fits is closed. So it is in OpenStreetMap's `opening_hours` too.
    pub rules: Vec<Rule>,
    /// Whether the hours say what is so on public holidays, if only that nothing changes.
    pub holidays_said: bool,
    /// Whether one comes by appointment only: then nobody can tell from a clock whether it is open.
    pub appointment: bool,
    /// Whether an answering machine takes the calls at other times.
    pub machine: bool,
    /// What is impossible: times and days that cannot be.
    pub faults: Vec<Fault>,
    /// What was not understood, in the order of the text.
    pub unread: Vec<Unread>,
    /// The same of the exceptions, whose places are in their own cell.
    pub exceptions: Exceptions,
}

/// What was wrong in the cell of exceptions; what it says is among the rules of [`Hours`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Exceptions {
    /// As typed; empty when nothing was.
    pub typed: String,
    /// What is impossible.
    pub faults: Vec<Fault>,
    /// What was not understood.
    pub unread: Vec<Unread>,
}

/// How far a cell was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// All of it: whether it is open can be told for any instant.
    Exact,
    /// Only days on which it is closed, or nothing but public holidays: belongs in the column of exceptions.
    Modifier,
    /// Running text, or text with some hours in it. Shown as typed, never reckoned with.
    Text,
    /// Impossible: to be written anew.
    Error,
}

impl Hours {
    /// How far the cell was understood.
    pub fn kind(&self) -> Kind {
        let opens = self.rules.iter().any(|r| r.opens());
        if !self.faults.is_empty() {
            Kind::Error
        } else if !self.unread.is_empty() || self.appointment || (self.rules.is_empty() && !self.holidays_said) {
            Kind::Text
        } else if opens {
            Kind::Exact
        } else {
            Kind::Modifier
        }
    }

    /// Whether all of it was understood and it is about one way of making contact, so that “open” has one meaning. Exceptions that were not
    /// understood could fall on any day.
    pub fn is_computable(&self) -> bool {
        // An exception that names no way of making contact is about the one of the hours.
        let counts = |r: &&Rule| r.opens() && !(r.exception && r.channel.is_none());
        let channels = self.rules.iter().filter(counts).map(|r| r.channel);
        let first = channels.clone().next();
        self.kind() == Kind::Exact
            && self.exceptions.faults.is_empty()
            && self.exceptions.unread.is_empty()
            && first.is_some_and(|first| channels.clone().all(|c| c == first))
    }

    /// Whether it can be said in another language: everything was understood, if not when exactly it is open.
    pub fn is_sayable(&self) -> bool {
        let understood = self.faults.is_empty() && self.unread.is_empty();
        understood && (self.appointment || self.rules.iter().any(Rule::opens))
    }
}

/// When it is open or closed, on some days.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Rule {
    /// On which days.
    pub when: When,
    /// Open from and to, in the order of the day; none means closed.
    pub spans: Vec<(Minute, Minute)>,
    /// Whether it adds to what the rules before say of the day, rather than taking their place.
    pub also: bool,
    /// By which way of making contact; `None` when nothing is said.
    pub channel: Option<Channel>,
    /// Whether it stands in the column of exceptions.
    pub exception: bool,
}

impl Rule {
    /// Whether it says when it is open, and not when it is closed.
    pub fn opens(&self) -> bool {
        !self.spans.is_empty()
    }
}

/// Days that a rule is for: those that fit every list that is not empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct When {
    /// Any of these; none means every day.
    pub days: Vec<Days>,
    /// Odd or even weeks only.
    pub weeks: Option<Parity>,
    /// In any of these parts of the year; none means all of it.
    pub seasons: Vec<Season>,
}

/// Days of the week or the month.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Days {
    /// From one weekday to another, which may be the same; Friday to Monday goes over the week's end.
    Week(Weekday, Weekday),
    /// The first, third… of that weekday in a month; -1 is the last.
    Nth(Vec<i8>, Weekday),
    /// Public holidays.
    Holidays,
    /// The day before a public holiday.
    Eves,
}

/// Weeks by their ISO 8601 number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Parity {
    /// Weeks 1, 3, 5… 53.
    Odd,
    /// Weeks 2, 4, 6… 52.
    Even,
}

/// A part of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Season {
    /// Whole months, from and to, 1 to 12; November to February goes over the year's end.
    Months(u8, u8),
    /// Days of every year, as month and day, from and to; it may go over the year's end.
    Yearly((u8, u8), (u8, u8)),
    /// Days of one year, from and to.
    Dates(super::Date, super::Date),
    /// Weeks by their ISO 8601 number, from and to.
    Weeks(u8, u8),
    /// Days after Easter Sunday, from and to: Good Friday is -2.
    Easter(i8, i8),
    /// The first such weekday from a day on, as month and day: Midsummer Eve is the first Friday from 19 June.
    First(Weekday, (u8, u8)),
}

impl Season {
    /// Whether it is a holiday whose date is another every year.
    pub fn is_moving(&self) -> bool {
        matches!(self, Season::Easter(..) | Season::First(..))
    }
}

/// A way of making contact that has hours of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// By telephone.
    Phone,
    /// By chat.
    Chat,
    /// By text message.
    Sms,
    /// By coming.
    Visit,
}

impl Channel {
    /// As messages call it: `hours-channel` with this variant.
    pub fn id(self) -> &'static str {
        match self {
            Channel::Phone => "phone",
            Channel::Chat => "chat",
            Channel::Sms => "sms",
            Channel::Visit => "visit",
        }
    }
}

/// A part of a cell that says what cannot be.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fault {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// What is wrong.
    pub reason: Reason,
    /// What was probably meant; empty when there is no telling.
    pub suggestion: String,
}

/// Why a part of a cell cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Times without a weekday.
    NoDay,
    /// From a later to an earlier time, in a way that is no night.
    Turned,
    /// From a time to the same time.
    Same,
    /// An hour above 24.
    Hour,
    /// A minute above 59.
    Minute,
    /// Weekdays in English.
    English,
    /// A spreadsheet made a date of it.
    ExcelDate,
    /// A spreadsheet made a number of it.
    ExcelNumber,
    /// A day that no calendar has.
    NoSuchDate,
    /// From a later to an earlier day.
    DatesTurned,
    /// A week above 53.
    Week,
}

impl Reason {
    /// As messages call it.
    pub fn id(self) -> &'static str {
        match self {
            Reason::NoDay => "no-day",
            Reason::Turned => "turned",
            Reason::Same => "same",
            Reason::Hour => "hour",
            Reason::Minute => "minute",
            Reason::English => "english",
            Reason::ExcelDate => "excel-date",
            Reason::ExcelNumber => "excel-number",
            Reason::NoSuchDate => "no-such-date",
            Reason::DatesTurned => "dates-turned",
            Reason::Week => "week",
        }
    }
}

/// A part of a cell that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Unread {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Why not.
    pub why: Why,
}

/// Why a part of a cell was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// Words that mean nothing here.
    Words,
    /// Days without hours.
    NoTimes,
    /// A time with no end to it.
    OpenEnd,
    /// A weekday that is not spelt so, and the one that was probably meant.
    Misspelt(&'static str),
    /// Other times than were given for the same days before.
    Twice,
    /// Closed for a while in which it is not open anyway, or with more than one meaning.
    Closed,
}

impl Why {
    /// As messages call it.
    pub fn id(self) -> &'static str {
        match self {
            Why::Words => "words",
            Why::NoTimes => "no-times",
            Why::OpenEnd => "open-end",
            Why::Misspelt(_) => "misspelt",
            Why::Twice => "twice",
            Why::Closed => "closed",
        }
    }

    /// What was probably meant; empty where there is no telling.
    pub fn suggestion(self) -> &'static str {
        if let Why::Misspelt(meant) = self { meant } else { "" }
    }
}

/// A night longer than this, 12 hours, may be two times in the wrong order: to be asked about.
pub const LONG_NIGHT: Minute = 12 * 60;

/// A night as long as this, 16 hours, is taken for two times in the wrong order: 16–8 and 17–9 are most likely days. An emergency service may
/// be open from 16.30 to 8.
pub const LONGEST_NIGHT: Minute = 16 * 60;
