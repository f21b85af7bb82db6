//! The Swedish words of opening hours: weekdays, months, public holidays with a date of their own, and words that say nothing. Only lists.

use super::{Channel, Weekday};

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

/// Holidays and eves that have the same date every year, as month and day.
pub fn named_day(words: &[&str]) -> Option<((u8, u8), usize)> {
    const DAYS: [(&str, (u8, u8)); 15] = [
        ("nyårsafton", (12, 31)),
        ("nyårsdagen", (1, 1)),
        ("nyårsdag", (1, 1)),
        ("trettondagsafton", (1, 5)),
        ("trettondagen", (1, 6)),
        ("trettondedag jul", (1, 6)),
        ("valborgsmässoafton", (4, 30)),
        ("valborg", (4, 30)),
        ("första maj", (5, 1)),
        ("nationaldagen", (6, 6)),
        ("julafton", (12, 24)),
        ("juldagen", (12, 25)),
        ("juldag", (12, 25)),
        ("annandag jul", (12, 26)),
        ("annandagen", (12, 26)),
    ];
    DAYS.iter().find_map(|(name, day)| {
        let parts: Vec<&str> = name.split(' ').collect();
        words.starts_with(&parts).then_some((*day, parts.len()))
    })
}

/// Phrases that mean Monday to Friday, public holidays left out.
pub const WORKING_DAYS: [&str; 10] = [
    "helgfria vardagar",
    "helgfri vardag",
    "alla vardagar",
    "varje vardag",
    "vardagar",
    "vardagarna",
    "vardag",
    "vard",
    "arbetsdagar",
    "arbetsdag",
];

/// Phrases that mean every day of the week.
pub const EVERY_DAY: [&str; 15] = [
    "alla dagar i veckan",
    "alla dagar på året",
    "veckans alla dagar",
    "alla veckans dagar",
    "årets alla dagar",
    "alla årets dagar",
    "sju dagar i veckan",
    "# dagar i veckan",
    "alla veckodagar",
    "alla dagar",
    "varje dag",
    "dagligen",
    "samtliga dagar",
    "hela veckan",
    "varje veckodag",
];

/// Phrases that mean Saturday and Sunday.
pub const WEEKENDS: [&str; 8] = ["alla helger", "varje helg", "helgerna", "helgen", "helger", "helg", "veckoslut", "veckosluten"];

/// Phrases that mean public holidays.
pub const HOLIDAYS: [&str; 14] = [
    "allmänna helgdagar",
    "allmän helgdag",
    "alla röda dagar",
    "röda dagar",
    "röd dag",
    "helgdagarna",
    "helgdagar",
    "helgdag",
    "storhelger",
    "storhelg",
    "alla helgdagar",
    "lediga dagar",
    "rödadagar",
    "röda dagarna",
];

/// Phrases that mean the day before a public holiday.
pub const EVES: [&str; 8] = [
    "dag före röda dagar",
    "dag före röd dag",
    "dag före helgdagar",
    "dag före helgdag",
    "dag före helg",
    "dagen före röd dag",
    "dagen före helgdag",
    "dagar före röda dagar",
];

/// Phrases that mean the whole day. A `#` is a number.
pub const ROUND: [&str; 11] = [
    "dygnet runt alla dagar",
    "hela dygnet",
    "dygnet runt",
    "dygnet om",
    "# timmar om dygnet",
    "# timmar per dygn",
    "# timmar",
    "# tim",
    "alla tider på dygnet",
    "när som helst på dygnet",
    "alla tider",
];

/// Phrases that mean closed for what follows or went before.
pub const CLOSED: [&str; 14] = [
    "helt stängt",
    "vi har stängt",
    "har stängt",
    "håller stängt",
    "semesterstängt",
    "sommarstängt",
    "julstängt",
    "är stängd",
    "är stängt",
    "stängt",
    "stängd",
    "ej öppet",
    "inte öppet",
    "stänger",
];

/// Words that take what follows out.
pub const EXCEPT: [&str; 9] = ["ej", "inte", "utom", "förutom", "undantaget", "med undantag för", "dock ej", "men inte", "exkl"];

/// Words that put what follows in.
pub const EVEN: [&str; 7] = ["även på", "även", "också", "inklusive", "inkl", "också på", "samt även"];

/// Phrases for lunch, before its times.
pub const LUNCH: [&str; 12] = [
    "lunchstängt",
    "stängt för lunch",
    "stängt lunch",
    "lunchstängd",
    "stängd för lunch",
    "lunchpaus",
    "lunchrast",
    "lunchuppehåll",
    "lunch",
    "utom lunch",
    "lunchst",
    "stängt under lunchen",
];

/// Phrases that mean by appointment only.
pub const APPOINTMENT: [&str; 24] = [
    "endast efter tidsbokning",
    "endast tidsbokning",
    "enbart tidsbokning",
    "endast tidsbokade besök",
    "endast bokade besök",
    "endast tidsbokade",
    "efter tidsbokning",
    "med tidsbokning",
    "efter överenskommelse",
    "enligt överenskommelse",
    "efter bokning per telefon",
    "efter bokning via telefon",
    "efter bokning",
    "endast efter bokning",
    "enligt bokning",
    "tidsbokning krävs",
    "tidsbokning",
    "tidsbeställning",
    "endast tidsbeställning",
    "bokade besök",
    "tidsbokade besök",
    "boka tid",
    "efter avtal",
    "endast bokade tider",
];

/// Phrases for the answering machine, with or without “at other times”.
pub const MACHINE: [&str; 14] = [
    "telefonsvarare övriga tider",
    "telefonsvarare övrig tid",
    "telefonsvarare annan tid",
    "telefonsvarare andra tider",
    "telefonsvarare resten av tiden",
    "övriga tider svarar en telefonsvarare",
    "övrig tid svarar en telefonsvarare",
    "övriga tider svarar telefonsvarare",
    "övrig tid svarar telefonsvarare",
    "övriga tider telefonsvarare",
    "övrig tid telefonsvarare",
    "annars telefonsvarare",
    "övriga tider har vi telefonsvarare",
    "annan tid telefonsvarare",
];

/// What says again that it is closed when it is not open.
pub const OTHERWISE_CLOSED: [&str; 6] =
    ["övrig tid stängt", "övriga tider stängt", "övriga dagar stängt", "annars stängt", "stängt övrig tid", "stängt övriga tider"];

/// Words that say nothing: the rest of the text means the same without them.
pub const FILLERS: [&str; 40] = [
    "öppettider",
    "öppettid",
    "öppethållande",
    "ordinarie öppettider",
    "öppettiderna är",
    "vi har öppet",
    "har öppet",
    "håller öppet",
    "är öppen",
    "är öppet",
    "är öppna",
    "öppet",
    "öppen",
    "öppna",
    "ordinarie tider",
    "tider",
    "tid",
    "vi svarar",
    "svarar",
    "du når oss",
    "vi finns här",
    "bemannad",
    "bemannat",
    "bemannade",
    "året runt",
    "året om",
    "hela året",
    "årets alla dagar",
    "# dagar om året",
    "alla årets dagar",
    "stödlinjen",
    "stödtelefonen",
    "linjen",
    "jouren",
    "mottagningen",
    "verksamheten",
    "klockslag",
    "vi",
    "normalt",
    "på",
];

/// The way of making contact that a phrase names.
pub const CHANNELS: [(&str, Channel); 40] = [
    ("telefontider", Channel::Phone),
    ("telefontid", Channel::Phone),
    ("telefontiden", Channel::Phone),
    ("telefonlinjen", Channel::Phone),
    ("telefonrådgivning", Channel::Phone),
    ("telefonjour", Channel::Phone),
    ("telefonen", Channel::Phone),
    ("per telefon", Channel::Phone),
    ("på telefon", Channel::Phone),
    ("via telefon", Channel::Phone),
    ("telefon", Channel::Phone),
    ("jourtelefonen", Channel::Phone),
    ("jourtelefon", Channel::Phone),
    ("stödtelefon", Channel::Phone),
    ("tel", Channel::Phone),
    ("ring", Channel::Phone),
    ("ring oss", Channel::Phone),
    ("samtal", Channel::Phone),
    ("chattider", Channel::Chat),
    ("chattid", Channel::Chat),
    ("chattiden", Channel::Chat),
    ("chatten", Channel::Chat),
    ("chatt", Channel::Chat),
    ("chat", Channel::Chat),
    ("chattjour", Channel::Chat),
    ("i chatten", Channel::Chat),
    ("via chatt", Channel::Chat),
    ("chatta", Channel::Chat),
    ("sms", Channel::Sms),
    ("besökstider", Channel::Visit),
    ("besökstid", Channel::Visit),
    ("besök", Channel::Visit),
    ("drop - in", Channel::Visit),
    ("drop in", Channel::Visit),
    ("dropin", Channel::Visit),
    ("mottagning", Channel::Visit),
    ("expeditionen", Channel::Visit),
    ("expedition", Channel::Visit),
    ("receptionen", Channel::Visit),
    ("reception", Channel::Visit),
];
