//! What the Swedish names of weekdays, months and holidays stand for.

use super::{Season, Weekday};

/// The weekday that a word names, long, short, plural or without its dots.
pub fn weekday(word: &str) -> Option<Weekday> {
    const LONG: [&str; 10] = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mandag", "lordag", "sondag"];
    const NUMBERS: [Weekday; 10] = [1, 2, 3, 4, 5, 6, 7, 1, 6, 7];
    let long = LONG.iter().position(|day| word.strip_prefix(day).is_some_and(|end| ["", "en", "ar", "arna", "s", "ens"].contains(&end)));
    if let Some(at) = long {
        return Some(NUMBERS[at]);
    }
    match word {
        "mån" | "månd" | "må" => Some(1),
        "tis" | "tisd" | "ti" => Some(2),
        "ons" | "onsd" | "on" => Some(3),
        "tor" | "tors" | "torsd" | "to" => Some(4),
        "fre" | "fred" | "fr" => Some(5),
        "lör" | "lörd" | "lö" => Some(6),
        "sön" | "sönd" | "sö" => Some(7),
        _ => None,
    }
}

/// [`weekday`], with short forms without their dots, which are other words where no weekday is expected.
pub fn bare_weekday(word: &str) -> Option<Weekday> {
    match word {
        "man" => Some(1),
        "lor" => Some(6),
        "son" => Some(7),
        _ => weekday(word),
    }
}

/// The Swedish for an English word for days.
pub fn english(word: &str) -> Option<&'static str> {
    let found = match word {
        "mon" | "monday" | "mondays" => "mån",
        "tue" | "tues" | "tuesday" | "tuesdays" => "tis",
        "wed" | "weds" | "wednesday" | "wednesdays" => "ons",
        "thu" | "thur" | "thurs" | "thursday" | "thursdays" => "tors",
        "fri" | "friday" | "fridays" => "fre",
        "sat" | "saturday" | "saturdays" => "lör",
        "sun" | "sunday" | "sundays" => "sön",
        "weekdays" => "vardagar",
        "weekends" => "helger",
        "daily" | "everyday" => "alla dagar",
        _ => return None,
    };
    Some(found)
}

/// The month that a word names. `jul` is Christmas as well: only where `sure` that a month is meant.
pub fn month(word: &str, sure: bool) -> Option<u8> {
    let word = word.strip_suffix('s').filter(|w| w.len() > 4 && *w != "mar").unwrap_or(word);
    let found = match word {
        "januari" | "jan" => 1,
        "februari" | "feb" | "febr" => 2,
        "mars" | "mar" => 3,
        "april" | "apr" => 4,
        "maj" => 5,
        "juni" | "jun" => 6,
        "juli" => 7,
        "jul" if sure => 7,
        "augusti" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "oktober" | "okt" => 10,
        "november" | "nov" => 11,
        "december" | "dec" => 12,
        _ => return None,
    };
    Some(found)
}

/// Holidays and eves, and how many words their names take.
pub fn named_day(words: &[&str]) -> Option<(Season, usize)> {
    const fn on(month: u8, day: u8) -> Season {
        Season::Yearly((month, day), (month, day))
    }
    const fn easter(after: i8) -> Season {
        Season::Easter(after, after)
    }
    const MIDSUMMER_EVE: Season = Season::First(5, (6, 19));
    const MIDSUMMER_DAY: Season = Season::First(6, (6, 20));
    const ALL_SAINTS_EVE: Season = Season::First(5, (10, 30));
    const ALL_SAINTS: Season = Season::First(6, (10, 31));
    const DAYS: [(&str, Season); 40] = [
        ("nyårsafton", on(12, 31)),
        ("nyårsdagen", on(1, 1)),
        ("nyårsdag", on(1, 1)),
        ("trettondagsafton", on(1, 5)),
        ("trettondagen", on(1, 6)),
        ("trettondag jul", on(1, 6)),
        ("trettondedag jul", on(1, 6)),
        ("trettondedagen", on(1, 6)),
        ("skärtorsdag", easter(-3)),
        ("skärtorsdagen", easter(-3)),
        ("långfredag", easter(-2)),
        ("långfredagen", easter(-2)),
        ("påskafton", easter(-1)),
        ("påskdagen", easter(0)),
        ("påskdag", easter(0)),
        ("annandag påsk", easter(1)),
        ("annandagen påsk", easter(1)),
        ("påskhelgen", Season::Easter(-2, 1)),
        ("valborgsmässoafton", on(4, 30)),
        ("valborg", on(4, 30)),
        ("första maj", on(5, 1)),
        ("kristi himmelsfärdsdag", easter(39)),
        ("kristi himmelsfärds dag", easter(39)),
        ("kristi himmelsfärd", easter(39)),
        ("pingstafton", easter(48)),
        ("pingstdagen", easter(49)),
        ("annandag pingst", easter(50)),
        ("nationaldagen", on(6, 6)),
        ("midsommarafton", MIDSUMMER_EVE),
        ("midsommardagen", MIDSUMMER_DAY),
        ("midsommardag", MIDSUMMER_DAY),
        ("allhelgonaafton", ALL_SAINTS_EVE),
        ("alla helgons afton", ALL_SAINTS_EVE),
        ("alla helgons dag", ALL_SAINTS),
        ("allhelgonadagen", ALL_SAINTS),
        ("julafton", on(12, 24)),
        ("juldagen", on(12, 25)),
        ("juldag", on(12, 25)),
        ("annandag jul", on(12, 26)),
        ("annandagen", on(12, 26)),
    ];
    let fits = DAYS.iter().filter_map(|(name, day)| {
        let parts: Vec<&str> = name.split(' ').collect();
        words.starts_with(&parts).then_some((*day, parts.len()))
    });
    fits.max_by_key(|(_, length)| *length)
}

/// The weekday that a word was probably meant to be, with one letter too few, too many, wrong or in the wrong place. `None` where two are as
/// near: `tosdag`.
pub fn misspelt_weekday(word: &str) -> Option<&'static str> {
    const NAMES: [&str; 7] = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
    let stem = word.strip_suffix("ar").unwrap_or(word);
    let mut near = NAMES.into_iter().filter(|name| [word, stem].iter().any(|written| strsim::osa_distance(written, name) == 1));
    let only = near.next().filter(|_| near.next().is_none());
    only.filter(|_| weekday(word).is_none())
}
