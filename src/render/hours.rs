//! Opening hours in a page's own words: weekdays, months, days and times by ICU, what stands between them by Fluent. What was not wholly
//! understood is not said in other words, and no word of another language comes in: then the typed text stands alone. Also schema.org.

use std::cell::Cell;

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::directory::Service;
use crate::directory::hours::schedule::validity;
use crate::directory::hours::{self, DAY, Days, Hours, Minute, Parity, Rule, Season};
use crate::locale::{Catalogue, Direction, FluentArgs, FluentValue, Formatter, Locale, catalogue, facts};
use crate::parse::Language;

/// The hours of a service as lines of HTML in a page's language; none where they are shown as typed.
pub fn of_service(language: &Language, formatter: &Formatter, service: &Service, today: Date) -> Vec<String> {
    let Some(hours) = &service.opening else { return Vec::new() };
    // Swedish readers are shown what staff wrote.
    if facts::same_language(&language.locale.tag, TYPED_IN) {
        return Vec::new();
    }
    let lines = lines(&language.locale, &language.catalogue, formatter, hours, today).unwrap_or_default();
    lines.iter().map(|line| catalogue::to_html(line)).collect()
}

/// The language that hours are typed in.
const TYPED_IN: &str = "sv";

/// Hours as lines of text in a locale, in right-to-left ones with isolates around each time. `None` when they were not wholly understood, or
/// when the locale has no words for them. Holidays whose date is another every year are given by their next date from `today`, which tells
/// readers more than a name that they may never have heard.
pub fn lines(locale: &Locale, catalogue: &Catalogue, formatter: &Formatter, hours: &Hours, today: Date) -> Option<Vec<String>> {
    let exceptions = &hours.exceptions;
    if !hours.is_sayable() || !exceptions.faults.is_empty() || !exceptions.unread.is_empty() {
        return None;
    }
    let isolated = locale.direction == Direction::Rtl;
    let words = Words { catalogue, formatter, isolated, today, whole: Cell::new(true) };
    let mut lines: Vec<String> = hours.rules.iter().map(|rule| words.rule(rule)).collect();
    let appointment = hours.appointment.then(|| words.say("hours-appointment", &[]));
    let machine = hours.machine.then(|| words.say("hours-machine", &[]));
    lines.extend(appointment.into_iter().chain(machine));
    words.whole.get().then(|| lines.iter().map(|line| begun(line)).collect())
}

/// With a capital at its start.
fn begun(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A locale's words for hours.
struct Words<'a> {
    catalogue: &'a Catalogue,
    formatter: &'a Formatter,
    isolated: bool,
    today: Date,
    /// Whether every word so far was of the locale itself.
    whole: Cell<bool>,
}

impl Words<'_> {
    fn rule(&self, rule: &Rule) -> String {
        let days = self.when(rule);
        let times = match rule.spans[..] {
            [] => self.say("hours-closed", &[]),
            [(0, DAY)] => self.say("hours-whole-day", &[]),
            _ => self.formatter.list(&rule.spans.iter().map(|span| self.span(*span)).collect::<Vec<_>>()),
        };
        let line = self.say("hours-line", &[("days", &days), ("times", &times)]);
        match rule.channel {
            Some(channel) => self.say("hours-channel", &[("channel", channel.id()), ("hours", &line)]),
            None => line,
        }
    }

    /// The days of a rule: weekdays, the weeks they count in, the part of the year.
    fn when(&self, rule: &Rule) -> String {
        let when = &rule.when;
        let seasons: Vec<String> = when.seasons.iter().map(|season| self.season(*season)).collect();
        let season = (!seasons.is_empty()).then(|| self.formatter.list(&seasons));
        let mut days = match when.days[..] {
            [] | [Days::Week(1, 7)] if season.is_some() => None,
            [] | [Days::Week(1, 7)] => Some(self.say("hours-every-day", &[])),
            _ => Some(self.formatter.list(&when.days.iter().map(|days| self.days(days)).collect::<Vec<_>>())),
        };
        if let Some(parity) = when.weeks {
            let id = if parity == Parity::Odd { "hours-odd-weeks" } else { "hours-even-weeks" };
            days = Some(self.say(id, &[("days", days.as_deref().unwrap_or_default())]));
        }
        match (days, season) {
            (Some(days), Some(season)) => self.say("hours-season", &[("days", &days), ("season", &season)]),
            (days, season) => days.or(season).unwrap_or_default(),
        }
    }

    fn days(&self, days: &Days) -> String {
        match days {
            Days::Week(from, to) if from == to => self.weekday(*from),
            Days::Week(from, to) => self.range(&self.weekday(*from), &self.weekday(*to)),
            Days::Nth(numbers, day) => {
                let day = self.weekday(*day);
                let one = |number: &i8| {
                    let nth = if *number < 0 { "last".to_owned() } else { format!("n{number}") };
                    self.say("hours-nth", &[("nth", &nth), ("day", &day)])
                };
                self.formatter.list(&numbers.iter().map(one).collect::<Vec<_>>())
            }
            Days::Holidays => self.say("hours-holidays", &[]),
            Days::Eves => self.say("hours-eves", &[]),
        }
    }

    fn season(&self, season: Season) -> String {
        let week = |number: u8| number.to_string();
        let yearly = |(month, day): (u8, u8)| self.known(self.formatter.day_of_year(month, day));
        let full = |d: crate::directory::Date| self.formatter.date(i32::from(d.year), d.month, d.day);
        let month = |month: u8| self.known(self.formatter.month(month));
        match season {
            Season::Months(from, to) if from == to => month(from),
            Season::Months(from, to) => self.range(&month(from), &month(to)),
            Season::Yearly(from, to) if from == to => yearly(from),
            Season::Yearly(from, to) => self.range(&yearly(from), &yearly(to)),
            Season::Dates(from, to) if from == to => full(from),
            Season::Dates(from, to) => self.range(&full(from), &full(to)),
            Season::Weeks(from, to) if from == to => self.say("hours-week", &[("number", &week(from))]),
            Season::Weeks(from, to) => self.say("hours-weeks", &[("from", &week(from)), ("to", &week(to))]),
            Season::Easter(..) | Season::First(..) => {
                let full = |d: Date| self.formatter.date(i32::from(d.year()), d.month() as u8, d.day() as u8);
                match self.known(next(season, self.today)) {
                    (from, to) if from == to => full(from),
                    (from, to) => self.range(&full(from), &full(to)),
                }
            }
        }
    }

    fn weekday(&self, day: u8) -> String {
        self.known(self.formatter.weekday(day))
    }

    /// What must be there for the hours to be sayable.
    fn known<T: Default>(&self, word: Option<T>) -> T {
        self.whole.set(self.whole.get() && word.is_some());
        word.unwrap_or_default()
    }

    fn range(&self, from: &str, to: &str) -> String {
        self.say("hours-range", &[("from", from), ("to", to)])
    }

    /// A time to another; each keeps its own order where the text runs from right to left.
    fn span(&self, (from, to): (Minute, Minute)) -> String {
        let time = |minute: Minute| {
            let clock =
                if minute == DAY { "24:00".to_owned() } else { self.formatter.time((minute % DAY / 60) as u8, (minute % 60) as u8) };
            if self.isolated { format!("\u{2066}{clock}\u{2069}") } else { clock }
        };
        self.say("hours-span", &[("from", &time(from)), ("to", &time(to))])
    }

    /// A message. The isolates that Fluent puts around what is put in are left out: of all that only times need any, and have their own.
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let fluent: FluentArgs = args.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        let Some(answer) = self.catalogue.format(id, &fluent).filter(|answer| !answer.foreign) else {
            self.whole.set(false);
            return String::new();
        };
        without_first_strong(&answer.text)
    }
}

/// When a part of the year is, or comes the next time.
fn next(season: Season, today: Date) -> Option<(Date, Date)> {
    let is_in = |day: &Date| hours::open::is_in(season, *day);
    let mut days = today.series(1.day()).take(400).skip_while(|day| !is_in(day)).take_while(is_in);
    let first = days.next()?;
    Some((first, days.last().unwrap_or(first)))
}

/// Text without the isolates that Fluent makes; those around times, which are of another kind, stay.
fn without_first_strong(text: &str) -> String {
    let mut kept = Vec::new();
    let keep = |c: &char| match c {
        '\u{2066}' | '\u{2068}' => {
            kept.push(*c == '\u{2066}');
            *c == '\u{2066}'
        }
        '\u{2069}' => kept.pop().unwrap_or(false),
        _ => true,
    };
    text.chars().filter(keep).collect()
}

/// Hours as schema.org's `OpeningHoursSpecification`, for the 13 months from `today`; none when they were not exactly understood. Closed days
/// are given as open from 00:00 to 00:00, and a whole day as 00:00 to 23:59, as search engines want them.
pub fn specifications(hours: &Hours, today: Date) -> Vec<Value> {
    if !hours.is_computable() {
        return Vec::new();
    }
    let until = today.checked_add(jiff::Span::new().months(13)).unwrap_or(today);
    // Days that the calendar alone does not tell, and monthly or fortnightly ones, have no form there.
    let sayable = |rule: &Rule| rule.when.weeks.is_none() && !rule.when.days.iter().any(|d| matches!(d, Days::Nth(..) | Days::Eves));
    // One that adds can be left out: then less is promised. Without one that takes another's place it would say open where it is closed.
    if hours.rules.iter().enumerate().any(|(index, rule)| !sayable(rule) && !adds(hours, index, rule)) {
        return Vec::new();
    }
    let rules = hours.rules.iter().enumerate().filter(|(_, rule)| sayable(rule));
    rules.flat_map(|(index, rule)| specification(hours, index, rule, today, until)).collect()
}

/// Whether a rule only opens, where nothing before it could have said anything of the same days.
fn adds(hours: &Hours, index: usize, rule: &Rule) -> bool {
    rule.opens() && (rule.also || hours.rules[..index].is_empty())
}

fn specification(hours: &Hours, index: usize, rule: &Rule, today: Date, until: Date) -> Vec<Value> {
    const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let name = |days: &Days| match days {
        Days::Week(from, to) => (0..(to + 7 - from) % 7 + 1).map(|step| DAYS[usize::from((from - 1 + step) % 7)]).collect(),
        Days::Holidays => vec!["PublicHolidays"],
        _ => Vec::new(),
    };
    let mut days: Vec<&str> = rule.when.days.iter().flat_map(name).collect();
    if rule.when.days.is_empty() {
        days = DAYS.to_vec();
    }
    let clock = |minute: Minute| format!("{:02}:{:02}", minute / 60, minute % 60);
    let closed = [(0, 0)];
    let spans = if rule.opens() { &rule.spans[..] } else { &closed[..] };
    let one = |valid: Option<(Date, Date)>, (from, to): (Minute, Minute)| {
        let closes = if to == DAY { "23:59".to_owned() } else { clock(to % DAY) };
        let mut found = json!({ "@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": clock(from), "closes": closes });
        if let Some((from, to)) = valid {
            found["validFrom"] = json!(from.to_string());
            found["validThrough"] = json!(to.to_string());
        }
        found
    };
    let valid = validity(hours, index, today, until);
    valid.into_iter().flat_map(|(valid, _)| spans.iter().map(move |span| one(valid, *span)).collect::<Vec<_>>()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::hours::read;

    #[test]
    fn search_engines_are_told_nothing_that_is_not_so() {
        for (typed, said) in [
            ("mån–fre 8–16", true),
            ("mån–fre 8–16, dag före röd dag 8–12", false),
            ("vardagar 9–12, första måndagen i månaden 17–19", true),
            ("första tisdagen i månaden 17–19", false),
            ("ons 18–20 udda veckor, tors 17–19 jämna veckor", false),
            ("mån–fre 8–16, helgdagar stängt", true),
        ] {
            let hours = read(typed);
            assert!(hours.is_computable(), "{typed}: {hours:?}");
            let told = specifications(&hours, jiff::civil::date(2026, 11, 22));
            assert_eq!(!told.is_empty(), said, "{typed}: {told:?}");
        }
    }
}
