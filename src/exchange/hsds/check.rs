//! What is wrong with HSDS tables as such: ids that are missing, stand twice or lead nowhere, hours that cannot be, days that are none, numbers
//! that nobody can dial. Whether a service is any good to us is said by the reader of our own table.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::read::{Found, Record};
use super::tables::{self, TABLES, Table};
use crate::diagnostic::{Diagnostic, Severity};
use crate::directory::phone;
use crate::source::Span;

/// Says what is wrong.
pub fn check(found: &Found, said: &mut Vec<Diagnostic>) {
    for table in TABLES.iter() {
        let records = found.of(table.name);
        ids(table, records, found.nested, said);
        references(table, records, found, said);
        days(table, records, said);
    }
    links(found, said);
    for record in found.of("schedule") {
        hours(record, said);
    }
    for record in found.of("phone") {
        number(record, said);
    }
}

/// Whether what is in `column` must be an id of its own: not where a nested object stands again with every thing that it belongs to.
fn is_own(table: &Table, nested: bool) -> bool {
    !nested || table.name == "service"
}

fn ids(table: &Table, records: &[Record], nested: bool, said: &mut Vec<Diagnostic>) {
    let missing: Vec<&Record> = records.iter().filter(|r| r.values.get("id").is_none_or(|id| nested && id.text == r.place)).collect();
    let fault = |record: &Record, count: usize| {
        Diagnostic::warning("hsds-missing-id", record.span).with("table", table.name).with("count", count.to_string())
    };
    if missing.len() == records.len() {
        // The column is not there: said once.
        said.extend(missing.first().map(|record| fault(record, missing.len())));
    } else {
        said.extend(missing.iter().map(|record| fault(record, 1)));
    }
    if !is_own(table, nested) {
        return;
    }
    let mut seen: HashMap<&str, Span> = HashMap::new();
    for record in records {
        let Some(id) = record.values.get("id") else { continue };
        if let Some(first) = seen.get(id.text.as_str()) {
            // Which of two services is meant cannot be known; of the other tables nothing of ours hangs on it.
            let severity = if table.name == "service" { Severity::Error } else { Severity::Warning };
            let fault = Diagnostic { severity, ..Diagnostic::warning("hsds-duplicate-id", id.span) };
            said.push(fault.with("id", id.text.clone()).with("table", table.name).at_other(*first));
        } else {
            seen.insert(&id.text, id.span);
        }
    }
}

fn known_ids<'a>(found: &'a Found, table: &str) -> BTreeSet<&'a str> {
    found.of(table).iter().filter_map(|record| record.get("id")).collect()
}

fn references(table: &Table, records: &[Record], found: &Found, said: &mut Vec<Diagnostic>) {
    for column in &table.columns {
        let Some(target) = column.refers_to else { continue };
        let known = known_ids(found, target);
        let dangling = records.iter().filter_map(|r| r.values.get(column.name)).filter(|value| !known.contains(value.text.as_str()));
        let is_organisation = table.name == "service" && target == "organization";
        if found.nested && known.is_empty() {
            // JSON may name what it does not bring along.
            continue;
        }
        // A table that was not given leaves every row of others pointing nowhere, which is one fault; but each service needs its organisation.
        let most = if known.is_empty() && !is_organisation { 1 } else { usize::MAX };
        said.extend(dangling.take(most).map(|value| {
            let fault = if is_organisation {
                Diagnostic::error("hsds-unknown-organisation", value.span)
            } else {
                Diagnostic::warning("hsds-dangling-id", value.span)
            };
            fault.with("id", value.text.clone()).with("column", column.name).with("table", table.name).with("target", target)
        }));
    }
}

/// `attribute.link_id`, which points into the table that `link_entity` names. No data package can say so; judges pass it by.
fn links(found: &Found, said: &mut Vec<Diagnostic>) {
    let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for record in found.of("attribute") {
        let target = record.get("link_entity").and_then(tables::found).filter(|t| found.tables.contains_key(t.name));
        let (Some(target), Some(link)) = (target, record.values.get("link_id")) else { continue };
        if !known.entry(target.name).or_insert_with(|| known_ids(found, target.name)).contains(link.text.as_str()) {
            let fault = Diagnostic::warning("hsds-dangling-id", link.span).with("id", link.text.clone()).with("column", "link_id");
            said.push(fault.with("table", "attribute").with("target", target.name));
        }
    }
}

fn days(table: &Table, records: &[Record], said: &mut Vec<Diagnostic>) {
    for column in table.columns.iter().filter(|column| matches!(column.kind, "date" | "datetime")) {
        let odd = records.iter().filter_map(|r| r.values.get(column.name)).filter(|value| day(&value.text).is_none());
        said.extend(
            odd.map(|value| Diagnostic::warning("hsds-odd-date", value.span).with("value", value.text.clone()).with("column", column.name)),
        );
    }
}

/// The day of a date or a moment: `2026-03-01`, `2026-03-01T12:00:00Z`.
pub fn day(text: &str) -> Option<jiff::civil::Date> {
    let day = text.get(..10)?;
    let is_moment = text.len() == 10 || text[10..].starts_with(['T', ' ']);
    let is_iso = day.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    day.parse::<jiff::civil::Date>().ok().filter(|day| is_moment && is_iso && day.year() >= 1900)
}

/// A time of day in minutes: `08:00:00`, `9:00`, `10:00Z`, `3pm`, `24:00` at the end of a day.
pub fn time(text: &str) -> Option<u16> {
    let text = text.trim().to_lowercase();
    let half = ["am", "pm"].into_iter().find(|half| text.ends_with(half));
    let clock = half.map_or(text.trim_end_matches('z'), |half| text.trim_end_matches(half).trim_end());
    let number = |part: &str| (1..=2).contains(&part.len()).then(|| part.parse::<u16>().ok()).flatten();
    let mut parts = clock.split(':');
    let hour = number(parts.next()?)?;
    // An hour alone is a time only where its half of the day is said.
    let minute = parts.next().map_or_else(|| half.map(|_| 0), number)?;
    let second = parts.next().map_or(Some(0), |s| number(s.split('.').next().unwrap_or(s)))?;
    if parts.next().is_some() || minute > 59 || second > 59 || (half.is_some() && !(1..=12).contains(&hour)) {
        return None;
    }
    let hour = match half {
        Some("am") => hour % 12,
        Some(_) => hour % 12 + 12,
        None => hour,
    };
    (hour < 24 || (hour, minute) == (24, 0)).then_some(hour * 60 + minute)
}

/// The days of `MO,TU` or, in older editions, `Monday`: their places in the week. None of what is no day.
pub fn weekdays(text: &str) -> Option<Vec<usize>> {
    const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
    const NAMES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let one = |part: &str| {
        // `1TU`: which of the month's Tuesdays.
        let part = part.trim().trim_start_matches(|c: char| c.is_ascii_digit() || c == '-' || c == '+').to_lowercase();
        let is_name =
            |index: &usize| NAMES[*index] == part || DAYS[*index] == part || (part.len() == 3 && NAMES[*index].starts_with(&part));
        (0..7).find(is_name)
    };
    text.split([',', ';', '|']).map(one).collect()
}

fn hours(record: &Record, said: &mut Vec<Diagnostic>) {
    let mut fault = |column: &str, reason: &'static str| {
        let value = record.get(column).unwrap_or_default().to_owned();
        said.push(
            Diagnostic::warning("hsds-hours", record.at(column))
                .with("reason", reason)
                .with("value", value)
                .with("cell", record.place.clone()),
        );
    };
    for column in ["byday", "weekday"] {
        if record.get(column).is_some_and(|days| weekdays(days).is_none()) {
            fault(column, "day");
        }
    }
    let times = ["opens_at", "closes_at"].map(|column| (column, record.get(column).map(time)));
    for (column, time) in times {
        if time == Some(None) {
            fault(column, "time");
        }
    }
    match times.map(|(_, time)| time) {
        [Some(Some(opens)), Some(Some(closes))] if opens == closes => fault("closes_at", "same"),
        [Some(Some(opens)), Some(Some(closes))] if opens > closes => fault("closes_at", "turned"),
        [Some(_), None] | [None, Some(_)] => fault("opens_at", "half"),
        [None, None] if record.get("description").is_none() && record.get("notes").is_none() => fault("opens_at", "none"),
        _ => {}
    }
    if let [Some(Some(from)), Some(Some(to))] = ["valid_from", "valid_to"].map(|column| record.get(column).map(day))
        && from > to
    {
        fault("valid_to", "period");
    }
}

fn number(record: &Record, said: &mut Vec<Diagnostic>) {
    let Some(value) = record.values.get("number").or_else(|| record.values.get("phone_number")) else { return };
    if let Err(fault) = phone::parse(&value.text) {
        let fault = Diagnostic::warning("hsds-phone", value.span).with("reason", fault.id()).with("suggestion", fault.suggestion());
        said.push(fault.with("phone", value.text.clone()).with("cell", value.place.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_days() {
        for (text, wanted) in [
            ("08:30:00", Some(510)),
            ("9:00", Some(540)),
            ("10:00Z", Some(600)),
            ("24:00", Some(1440)),
            ("9:00 PM", Some(1260)),
            ("12:00 am", Some(0)),
            ("9am", Some(540)),
            ("3PM", Some(900)),
            ("9", None),
            ("25:00", None),
            ("24:01", None),
            ("13:00 pm", None),
            ("", None),
            ("nio", None),
            ("8:60", None),
        ] {
            assert_eq!(time(text), wanted, "{text}");
        }
        assert_eq!(weekdays("MO,TU"), Some(vec![0, 1]));
        assert_eq!(weekdays("Sunday"), Some(vec![6]));
        assert_eq!(weekdays("1TU"), Some(vec![1]));
        assert_eq!(weekdays("MÅN"), None);
        for (text, is_day) in [
            ("2026-03-01", true),
            ("2026-03-01T10:00:00Z", true),
            ("12/24/15", false),
            ("0001-01-01", false),
            ("2026-3-1", false),
            ("åååååå", false),
        ] {
            assert_eq!(day(text).is_some(), is_day, "{text}");
        }
    }
}
