//! Whether it is open: on a day, at an instant, and for the days to come as the data that a page's script reads. Times are those of clocks in
//! Sweden; the reckoning knows days and minutes, and whoever asks about an instant says what the clock shows then.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::holidays::{easter, is_holiday};
use super::rules::{is_short, weekdays};
use super::{DAY, Days, Hours, Minute, Parity, Rule, Season, When};

/// When it is open on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpenDay {
    /// From and to, in order and without overlap; ends may lie beyond midnight.
    pub spans: Vec<(Minute, Minute)>,
    /// Whether that is so, or only what would be usual: of a public holiday that the hours do not mention nobody knows.
    pub known: bool,
}

/// When it is open on `date`; `None` for hours that are not [`Hours::is_computable`].
pub fn day(hours: &Hours, date: Date) -> Option<OpenDay> {
    hours.is_computable().then(|| reckon(hours, date))
}

/// Whether it is open when clocks in Sweden show `minute` of `date`; `None` when that is not known.
pub fn at(hours: &Hours, date: Date, minute: Minute) -> Option<bool> {
    let today = day(hours, date).filter(|day| day.known)?;
    let yesterday = date.yesterday().ok().and_then(|date| day(hours, date)).unwrap_or_default();
    let within = |day: &OpenDay, minute: Minute| day.spans.iter().any(|(from, to)| (*from..*to).contains(&minute));
    if within(&today, minute) {
        return Some(true);
    }
    // The night before may not be over.
    let night = within(&yesterday, minute + DAY);
    (!night || yesterday.known).then_some(night)
}

/// Whether it is open at an instant, by clocks in Sweden.
pub fn at_instant(hours: &Hours, instant: jiff::Timestamp) -> Option<bool> {
    let zone = jiff::tz::TimeZone::get("Europe/Stockholm").ok()?;
    let shown = instant.to_zoned(zone).datetime();
    at(hours, shown.date(), shown.hour() as Minute * 60 + shown.minute() as Minute)
}

fn reckon(hours: &Hours, date: Date) -> OpenDay {
    let (mut spans, mut said) = (Vec::new(), true);
    for rule in hours.rules.iter().filter(|rule| fits(&rule.when, date)) {
        if !rule.also {
            spans.clear();
            said = speaks_of_holidays(rule);
        }
        spans.extend_from_slice(&rule.spans);
    }
    let known = spans.is_empty() || said || hours.holidays_said || !is_holiday(date);
    let mut spans = merged(spans);
    // A day that is said to be closed is closed from midnight.
    if spans.last().is_some_and(|(_, to)| *to > DAY) && date.tomorrow().is_ok_and(|next| is_said_closed(hours, next)) {
        spans.iter_mut().for_each(|(_, to)| *to = DAY.min(*to));
    }
    OpenDay { spans, known }
}

fn is_said_closed(hours: &Hours, date: Date) -> bool {
    hours.rules.iter().rfind(|rule| fits(&rule.when, date)).is_some_and(|rule| !rule.opens())
}

/// Whether a rule counts on public holidays though the hours do not mention them: it names every day, or this very one.
fn speaks_of_holidays(rule: &Rule) -> bool {
    let days = &rule.when.days;
    let every = super::rules::mask(days) & 0b111_1111 == 0b111_1111 && !days.iter().any(|d| matches!(d, Days::Nth(..)));
    every || days.contains(&Days::Holidays) || (!rule.when.seasons.is_empty() && rule.when.seasons.iter().all(is_short))
}

fn merged(mut spans: Vec<(Minute, Minute)>) -> Vec<(Minute, Minute)> {
    spans.sort_unstable();
    let mut out: Vec<(Minute, Minute)> = Vec::new();
    for (from, to) in spans {
        match out.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => out.push((from, to)),
        }
    }
    out
}

/// Whether a day is one of those that a rule is for.
pub fn fits(when: &When, date: Date) -> bool {
    let parity = |parity: Parity| (date.iso_week_date().week() % 2 == 1) == (parity == Parity::Odd);
    when.weeks.is_none_or(parity)
        && (when.days.is_empty() || when.days.iter().any(|days| is_one(days, date)))
        && (when.seasons.is_empty() || when.seasons.iter().any(|season| is_in(*season, date)))
}

fn is_one(days: &Days, date: Date) -> bool {
    let weekday = date.weekday().to_monday_one_offset() as u8;
    match days {
        Days::Week(from, to) => weekdays(*from, *to).any(|day| day == weekday),
        Days::Nth(numbers, day) => {
            let last = date.day() + 7 > date.days_in_month();
            *day == weekday && numbers.iter().any(|n| if *n < 0 { last } else { (date.day() - 1) / 7 + 1 == *n })
        }
        Days::Holidays => is_holiday(date),
        Days::Eves => date.tomorrow().is_ok_and(is_holiday),
    }
}

/// Whether a day is in a part of the year.
pub fn is_in(season: Season, date: Date) -> bool {
    fn between<T: PartialOrd>(from: T, to: T, at: T) -> bool {
        if from <= to { from <= at && at <= to } else { from <= at || at <= to }
    }
    let (month, day) = (date.month() as u8, date.day() as u8);
    match season {
        Season::Months(from, to) => between(from, to, month),
        Season::Yearly(from, to) => between(from, to, (month, day)),
        Season::Weeks(from, to) => between(from, to, date.iso_week_date().week() as u8),
        Season::Easter(from, to) => (i32::from(from)..=i32::from(to)).contains(&(date - easter(date.year())).get_days()),
        Season::First(weekday, (month, day)) => {
            let week = Date::new(date.year(), month as i8, day as i8).map(|first| (date - first).get_days());
            date.weekday().to_monday_one_offset() as u8 == weekday && week.is_ok_and(|days| (0..7).contains(&days))
        }
        Season::Dates(from, to) => {
            let at = crate::directory::Date { year: date.year(), month, day };
            from <= at && at <= to
        }
    }
}

/// How many days ahead of a build pages know: 13 months.
const AHEAD: i32 = 396;

/// What a page's script needs to tell whether it is open on the day of the build and 13 months on; `None` when that cannot be told.
///
/// Parts with `;` between. The first is the day before the build and the last day known, as days since 1970-01-01. Each of the others is
/// days, `:` and the hours of those days: `w12345:480-720,780-960` weekdays from Monday as 1, with minutes after midnight from and to, which
/// may lie beyond 1440; `30,31:` dates as days after the first, which take the place of the weekdays'; no hours is closed, and
/// a `?` before them says that they are only usual and not known.
pub fn script_data(hours: &Hours, build: Date) -> Option<String> {
    if !hours.is_computable() {
        return None;
    }
    let first = build.yesterday().ok()?;
    let dates = (0..=AHEAD).filter_map(|n| Some((n, first.checked_add(n.days()).ok()?)));
    let all: Vec<(i32, u8, String)> =
        dates.map(|(n, date)| (n, date.weekday().to_monday_one_offset() as u8, written(&reckon(hours, date)))).collect();
    let since_1970 = (first - jiff::civil::date(1970, 1, 1)).get_days();
    let mut parts = vec![format!("{since_1970} {}", since_1970 + AHEAD)];
    let usual: Vec<String> =
        (1..=7).map(|weekday| most_frequent(all.iter().filter(|(_, w, _)| *w == weekday).map(|(_, _, text)| text))).collect();
    let mut weekly: BTreeMap<&str, String> = BTreeMap::new();
    for (index, text) in usual.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        weekly.entry(text).or_default().push_str(&(index + 1).to_string());
    }
    parts.extend(weekly.iter().map(|(text, weekdays)| format!("w{weekdays}:{text}")));
    let mut dated: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (n, _, text) in all.iter().filter(|(_, weekday, text)| *text != usual[usize::from(*weekday) - 1]) {
        dated.entry(text).or_default().push(n.to_string());
    }
    parts.extend(dated.iter().map(|(text, days)| format!("{}:{text}", days.join(","))));
    Some(parts.join(";"))
}

fn written(day: &OpenDay) -> String {
    let spans: Vec<String> = day.spans.iter().map(|(from, to)| format!("{from}-{to}")).collect();
    format!("{}{}", if day.known { "" } else { "?" }, spans.join(","))
}

fn most_frequent<'a>(texts: impl Iterator<Item = &'a String>) -> String {
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(text, _)| text.clone()).unwrap_or_default()
}
