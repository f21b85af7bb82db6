//! Opening hours: phrases that staff write and what they mean, and the reckoning held against one that shares no code with it.

mod common;

use budkavle::directory::hours::{Hours, Kind, osm::osm, read};
use opening_hours::OpeningHours;

use common::{repository, text};

/// The rows of a table in `tests/hours`.
fn rows(name: &str) -> Vec<[String; 3]> {
    let table = text(&repository().join("tests/hours").join(name));
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(table.as_bytes());
    let cell = |row: &csv::StringRecord, at: usize| row.get(at).unwrap_or_default().to_owned();
    reader.records().map(|row| row.expect("a row")).map(|row| [cell(&row, 0), cell(&row, 1), cell(&row, 2)]).collect()
}

fn kind(hours: &Hours) -> &'static str {
    match hours.kind() {
        Kind::Exact if hours.rules.iter().any(|rule| rule.channel.is_some()) => "channel",
        Kind::Exact => "exact",
        Kind::Modifier => "modifier",
        Kind::Text => "text",
        Kind::Error => "error",
    }
}

#[test]
fn phrases_mean_what_staff_mean() {
    let mut wrong = Vec::new();
    let all: Vec<[String; 3]> = rows("phrases.csv").into_iter().chain(rows("more.csv")).collect();
    for [phrase, wanted, wanted_kind] in &all {
        let hours = read(phrase);
        let found = osm(&hours).unwrap_or_default();
        if (found.as_str(), kind(&hours)) != (wanted, wanted_kind) {
            wrong.push(format!("{phrase}\n  {wanted_kind}: {wanted}\n  {}: {found} {:?} {:?}", kind(&hours), hours.unread, hours.faults));
        }
        if let Err(error) = found.parse::<OpeningHours>()
            && !found.is_empty()
        {
            wrong.push(format!("{phrase}\n  {found} is no opening_hours: {error}"));
        }
    }
    assert!(rows("more.csv").len() >= 120, "{} phrases of our own", rows("more.csv").len());
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), all.len(), wrong.join("\n"));
}
