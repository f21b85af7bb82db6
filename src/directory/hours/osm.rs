//! Hours in the form that OpenStreetMap gives `opening_hours`, as <https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification> has
//! it: what other programs read, and what the tests hold our reckoning against.

use super::{DAY, Days, Hours, Minute, Parity, Rule, Season, Weekday};
use crate::directory::Date;

/// The hours as `opening_hours`; `None` when they are not exactly understood.
pub fn osm(hours: &Hours) -> Option<String> {
    if !hours.is_computable() {
        return None;
    }
    let mut text = String::new();
    for rule in &hours.rules {
        // A part of the year each: those of different kinds cannot stand in one rule.
        let seasons: Vec<Option<&Season>> =
            if rule.when.seasons.is_empty() { vec![None] } else { rule.when.seasons.iter().map(Some).collect() };
        for season in seasons {
            if !text.is_empty() {
                text.push_str(if rule.also { ", " } else { "; " });
            }
            text.push_str(&one(rule, season));
        }
    }
    Some(text)
}

fn one(rule: &Rule, season: Option<&Season>) -> String {
    let whole_day = rule.spans == [(0, DAY)];
    let every_day = matches!(rule.when.days[..], [] | [Days::Week(1, 7)]);
    if whole_day && every_day && season.is_none() && rule.when.weeks.is_none() && !rule.also {
        return "24/7".to_owned();
    }
    let weeks = rule.when.weeks.map(|parity| match parity {
        Parity::Odd => "week 01-53/2".to_owned(),
        Parity::Even => "week 02-52/2".to_owned(),
    });
    let season_text = season.map(part_of_year);
    let days = Some(day_list(&rule.when.days)).filter(|days| !days.is_empty());
    let times: Vec<String> = rule.spans.iter().map(|(from, to)| format!("{}-{}", clock(*from), end(*to))).collect();
    let times = if times.is_empty() { "off".to_owned() } else { times.join(",") };
    let parts = [season_text, weeks, days, Some(times)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Weekdays, then public holidays, which the grammar wants last.
fn day_list(days: &[Days]) -> String {
    let (holidays, week): (Vec<&Days>, Vec<&Days>) = days.iter().partition(|d| matches!(d, Days::Holidays | Days::Eves));
    week.into_iter().chain(holidays).map(day).collect::<Vec<_>>().join(",")
}

fn day(days: &Days) -> String {
    match days {
        Days::Week(from, to) if from == to => weekday(*from).to_owned(),
        Days::Week(from, to) => format!("{}-{}", weekday(*from), weekday(*to)),
        Days::Nth(numbers, day) => {
            let numbers: Vec<String> = numbers.iter().map(i8::to_string).collect();
            format!("{}[{}]", weekday(*day), numbers.join(","))
        }
        Days::Holidays => "PH".to_owned(),
        Days::Eves => "PH -1 day".to_owned(),
    }
}

/// `Mo` to `Su`.
pub fn weekday(day: Weekday) -> &'static str {
    ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][usize::from((day.max(1) - 1) % 7)]
}

fn month(month: u8) -> &'static str {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][usize::from((month.max(1) - 1) % 12)]
}

fn part_of_year(season: &Season) -> String {
    let yearly = |(m, day): (u8, u8)| format!("{} {day:02}", month(m));
    let full = |d: Date| format!("{:04} {} {:02}", d.year, month(d.month), d.day);
    match *season {
        Season::Months(from, to) if from == to => month(from).to_owned(),
        Season::Months(from, to) => format!("{}-{}", month(from), month(to)),
        Season::Yearly(from, to) if from == to => yearly(from),
        Season::Yearly(from, to) if from.0 == to.0 && from.1 < to.1 => format!("{}-{:02}", yearly(from), to.1),
        Season::Yearly(from, to) => format!("{}-{}", yearly(from), yearly(to)),
        Season::Dates(from, to) if from == to => full(from),
        Season::Dates(from, to) => format!("{}-{}", full(from), full(to)),
        Season::Weeks(from, to) if from == to => format!("week {from:02}"),
        Season::Weeks(from, to) => format!("week {from:02}-{to:02}"),
        Season::Easter(from, to) if from == to => easter(from),
        Season::Easter(from, to) => format!("{}-{}", easter(from), easter(to)),
        Season::First(day, from) => format!("{} {}", part_of_year(&Season::Yearly(from, six_days_after(from))), weekday(day)),
    }
}

fn easter(after: i8) -> String {
    match after {
        0 => "easter".to_owned(),
        1 | -1 => format!("easter {after:+} day"),
        _ => format!("easter {after:+} days"),
    }
}

fn six_days_after((month, day): (u8, u8)) -> (u8, u8) {
    // Any year will do: no holiday moves across the end of February.
    let from = jiff::civil::Date::new(2027, month as i8, day as i8);
    let to = from.ok().and_then(|from| from.checked_add(jiff::Span::new().days(6)).ok());
    to.map_or((month, day), |to| (to.month() as u8, to.day() as u8))
}

fn clock(minute: Minute) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn end(minute: Minute) -> String {
    clock(if minute > DAY { minute - DAY } else { minute })
}
