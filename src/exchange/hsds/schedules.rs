//! A service's opening hours as rows of the table `schedule`. The typed text always stands in `description`: holidays and “day and night” have
//! no other place in HSDS. Reads no opening hours.

use jiff::ToSpan;
use jiff::civil::Date;

use super::tables::Row;
use crate::directory::Service;
use crate::directory::hours::schedule::{Schedule, schedules};

/// The rows of a service, without ids. What holds in a part of the year only is written for the thirteen months from `today`.
pub fn of(service: &Service, today: Date) -> Vec<Row> {
    let Some(typed) = &service.hours else { return Vec::new() };
    let until = today.saturating_add(13.months());
    let known = service.opening.as_ref().map(|hours| schedules(hours, today, until)).unwrap_or_default();
    // Exceptions have a place of their own, so that an import gives both cells back.
    let rows = known.into_iter().map(|row| Schedule { description: typed.clone(), ..row });
    let rows: Vec<Row> = rows.map(row).collect();
    if rows.is_empty() { vec![Row::from([("description", typed.clone())])] } else { rows }
}

fn row(schedule: Schedule) -> Row {
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    let cells = [
        ("freq", schedule.freq.to_owned()),
        ("interval", schedule.interval.map_or_else(String::new, |n| n.to_string())),
        ("byday", schedule.byday),
        ("opens_at", schedule.opens_at),
        ("closes_at", schedule.closes_at),
        ("valid_from", day(schedule.valid_from)),
        ("valid_to", day(schedule.valid_to)),
        ("description", schedule.description),
    ];
    // JSON takes an empty text for no number and no choice.
    cells.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}
