//! Hours as the rows of HSDS 3.0's table `schedule`, and the same spans of validity for schema.org. HSDS has no public holidays and no 24
//! hours: a whole day is 00:00 to 23:59, as its field guidance says, and what it cannot hold is in the description, which is always as typed.

use jiff::ToSpan;
use jiff::civil::Date;

use super::open::fits;
use super::rules::{mask, weekdays};
use super::{DAY, Days, Hours, Minute, Rule, When};

/// A row of HSDS `schedule`, without its id and what it hangs on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Schedule {
    /// `WEEKLY` or `MONTHLY`; empty in the row of hours that were not understood, which has a description only.
    pub freq: &'static str,
    /// 2 when only every other week counts; else `None`, which is 1.
    pub interval: Option<u8>,
    /// `MO,TU`; with a number in a monthly row: `1TU`, `-1FR`.
    pub byday: String,
    /// `08:00:00`.
    pub opens_at: String,
    /// `16:00:00`; earlier than `opens_at` when it is open past midnight.
    pub closes_at: String,
    /// The first day of the row, where it does not always hold.
    pub valid_from: Option<Date>,
    /// The last day.
    pub valid_to: Option<Date>,
    /// The hours and their exceptions as typed.
    pub description: String,
}

/// The rows of some hours, for the days from `from` to `to`: what holds in a part of the year is a row for each time that it comes. Hours
/// that were not exactly understood are one row with a description. No hours are no row.
pub fn schedules(hours: &Hours, from: Date, to: Date) -> Vec<Schedule> {
    let description = [&hours.typed, &hours.exceptions.typed].into_iter().filter(|t| !t.is_empty()).cloned().collect::<Vec<_>>().join(". ");
    if description.is_empty() {
        return Vec::new();
    }
    let rows: Vec<Schedule> = if hours.is_computable() {
        let open = hours.rules.iter().enumerate().filter(|(_, rule)| rule.opens());
        open.flat_map(|(index, _)| of_rule(hours, index, from, to)).collect()
    } else {
        Vec::new()
    };
    if rows.is_empty() {
        return vec![Schedule { description, ..Schedule::default() }];
    }
    rows.into_iter().map(|row| Schedule { description: description.clone(), ..row }).collect()
}

fn of_rule(hours: &Hours, index: usize, from: Date, to: Date) -> Vec<Schedule> {
    let rule = &hours.rules[index];
    let mut rows = Vec::new();
    for (valid, interval) in validity(hours, index, from, to) {
        for (freq, byday) in days(&rule.when) {
            for (opens, closes) in &rule.spans {
                rows.push(Schedule {
                    freq,
                    interval,
                    byday: byday.clone(),
                    opens_at: clock(*opens),
                    closes_at: closing(*closes),
                    valid_from: valid.map(|(from, _)| from),
                    valid_to: valid.map(|(_, to)| to),
                    description: String::new(),
                });
            }
        }
    }
    rows
}

/// `08:00:00`.
fn clock(minute: Minute) -> String {
    format!("{:02}:{:02}:00", minute / 60, minute % 60)
}

fn closing(minute: Minute) -> String {
    match minute {
        DAY => "23:59:00".to_owned(),
        minute => clock(minute % DAY),
    }
}

/// The days of a rule as `freq` and `byday`. Public holidays have no word there.
fn days(when: &When) -> Vec<(&'static str, String)> {
    const BYDAY: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let name = |day: u8| BYDAY[usize::from(day - 1)];
    let weekly = |mask: u16| weekdays(1, 7).filter(|day| mask & (1 << (day - 1)) != 0).map(name).collect::<Vec<_>>().join(",");
    let (nth, week): (Vec<&Days>, Vec<&Days>) = when.days.iter().partition(|d| matches!(d, Days::Nth(..)));
    let week: Vec<Days> = week.into_iter().filter(|d| matches!(d, Days::Week(..))).cloned().collect();
    let mut found = Vec::new();
    if when.days.is_empty() || !week.is_empty() {
        found.push(("WEEKLY", weekly(mask(&week))));
    }
    for days in nth {
        if let Days::Nth(numbers, day) = days {
            found.push(("MONTHLY", numbers.iter().map(|n| format!("{n}{}", name(*day))).collect::<Vec<_>>().join(",")));
        }
    }
    found
}

/// From and to.
pub type Valid = Option<(Date, Date)>;

/// When a rule holds, within the days asked for, and whether only every other week of it: `None` is always. A rule gives way where a later
/// one takes the place of all its weekdays for a part of the year.
pub fn validity(hours: &Hours, index: usize, from: Date, to: Date) -> Vec<(Valid, Option<u8>)> {
    let rule = &hours.rules[index];
    let own = When { days: Vec::new(), ..rule.when.clone() };
    let later: Vec<&Rule> = hours.rules[index + 1..].iter().filter(|other| takes_its_place(rule, other)).collect();
    if own == When::default() && later.is_empty() {
        return vec![(None, None)];
    }
    let holds = |date: Date| {
        let season = |other: &&Rule| fits(&When { days: Vec::new(), ..other.when.clone() }, date);
        fits(&own, date) && !later.iter().any(season)
    };
    let days = (0..=(to - from).get_days()).filter_map(|n| from.checked_add(n.days()).ok()).filter(|date| holds(*date));
    let runs = runs(days);
    if rule.when.weeks.is_none() {
        return runs.into_iter().map(|run| (Some(run), None)).collect();
    }
    every_other(&runs).into_iter().map(|run| (Some(run), Some(2))).collect()
}

fn takes_its_place(rule: &Rule, other: &Rule) -> bool {
    let (own, others) = (mask(&rule.when.days) & 0b111_1111, mask(&other.when.days) & 0b111_1111);
    let whole = !other.when.days.iter().any(|d| matches!(d, Days::Nth(..)));
    !other.also && whole && !other.when.seasons.is_empty() && other.when.weeks.is_none() && own & others == own
}

/// Days that follow upon each other as from and to.
fn runs(days: impl Iterator<Item = Date>) -> Vec<(Date, Date)> {
    let mut runs: Vec<(Date, Date)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some(last) if last.1.tomorrow().is_ok_and(|next| next == day) => last.1 = day,
            _ => runs.push((day, day)),
        }
    }
    runs
}

/// Weeks with one between them as one row; after a year of 53 weeks odd ones follow upon each other, and there a new row begins.
fn every_other(weeks: &[(Date, Date)]) -> Vec<(Date, Date)> {
    let mut rows: Vec<(Date, Date)> = Vec::new();
    let mut before: Option<Date> = None;
    for (start, end) in weeks.iter().flat_map(by_week) {
        let monday = start.checked_sub(i32::from(start.weekday().to_monday_zero_offset()).days()).unwrap_or(start);
        match rows.last_mut() {
            Some(row) if before.is_some_and(|b| (monday - b).get_days() == 14) => row.1 = end,
            _ => rows.push((start, end)),
        }
        before = Some(monday);
    }
    rows
}

fn by_week(run: &(Date, Date)) -> Vec<(Date, Date)> {
    let mut weeks = Vec::new();
    let mut start = run.0;
    while start <= run.1 {
        let sunday = start.checked_add((6 - i32::from(start.weekday().to_monday_zero_offset())).days()).unwrap_or(run.1);
        weeks.push((start, sunday.min(run.1)));
        match sunday.tomorrow() {
            Ok(next) => start = next,
            Err(_) => break,
        }
    }
    weeks
}
