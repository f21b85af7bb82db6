//! Opening hours: phrases that staff write and what they mean, and the reckoning held against one that shares no code with it.

mod common;

use budkavle::directory::hours::holidays::is_holiday;
use budkavle::directory::hours::schedule::{Schedule, schedules};
use budkavle::directory::hours::{Hours, Kind, open, osm::osm, read, read_exceptions};
use opening_hours::localization::Country;
use opening_hours::{Context, OpeningHours};

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

/// Hours and exceptions that 10,000 instants are spread over.
const CASES: [(&str, &str); 27] = [
    ("Dygnet runt", ""),
    ("alla dagar 7–21", ""),
    ("vardagar 8–16.30, lunchstängt 12–13", ""),
    ("mån–fre 9–17", ""),
    ("mån–fre 9–17, röda dagar stängt", "2026-12-23 9–12 | 2027-03-26–2027-03-28 stängt"),
    ("fre–lör 22–06", ""),
    ("alla dagar 20–08", ""),
    ("mån–fre 16.30–8, lör–sön dygnet runt", ""),
    ("söndagar 18–24, måndagar 0–9", ""),
    ("Udda veckor onsdag 18–20", ""),
    ("jämna veckor mån–fre 0–12, udda veckor mån–fre 12–24", ""),
    ("första tisdagen i månaden 8–20", ""),
    ("sista söndagen i månaden 0–6", ""),
    ("vardagar 9–12, första måndagen i månaden 17–19", ""),
    ("Mån–fre 8–17 (stängt i juli)", ""),
    ("mån–fre 8–17, juni–augusti 8–15", "2027-07-01–2027-07-07 10–11"),
    ("mån–sön 0–24, stängt 23 dec–6 jan", ""),
    ("vardagar 8–20, lör–sön och helgdagar 10–16", ""),
    ("mån–fre 8–16, stängt v. 28–31", "24–26 december stängt, 31 december 8–12"),
    ("alla dagar 8–16, även röda dagar", "nyårsafton stängt"),
    ("mån–fre 9–16, ons 9–19, tors 19–21", ""),
    ("lör–sön 01–04", "2027-03-28 stängt"),
    ("lördagar 23–03, söndagar 2–5", ""),
    ("vardagar 8–16, dag före röd dag 8–12", "2027-01-04–2027-01-05 22–02"),
    ("mån–fre 8–16, röda dagar stängt", "midsommarafton 8–12 | skärtorsdag 8–12"),
    ("alla dagar 8–20", "långfredag–annandag påsk stängt, alla helgons dag 10–14"),
    ("alla dagar utom söndagar 9–19, röda dagar stängt", ""),
];

/// The day of the build.
const BUILD: &str = "2026-11-24";

/// Minutes after 1970-01-01T00:00Z of 10,000 instants in the 13 months after the build, every fifth of them in a night when the clocks are
/// changed, and the case that each is for. `tests/browser/open.test.mjs` makes the same.
fn instants() -> Vec<(i64, usize)> {
    const START: i64 = 29_924_580; // 2026-11-23T23:00Z, midnight in Sweden.
    const CHANGES: [i64; 2] = [30_103_260, 30_415_740]; // 2027-03-28T01:00Z, when summer time begins, and 2027-10-31T01:00Z, when it ends.
    let mut state: u32 = 20_261_124;
    let mut next = |end: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        i64::from((state >> 8) % end)
    };
    let instant = |i: usize| match i % 10 {
        0 => CHANGES[0] - 300 + next(600),
        5 => CHANGES[1] - 300 + next(600),
        _ => START + next(395 * 1440),
    };
    let minutes: Vec<i64> = (0..10_000).map(instant).collect();
    minutes.into_iter().enumerate().map(|(i, minute)| (minute, i % CASES.len())).collect()
}

/// What clocks in Sweden show, by the European Union's rule (directive 2000/84/EC) and no time zone database.
fn shown(minute: i64) -> chrono::NaiveDateTime {
    let summer = (30_103_260..30_415_740).contains(&minute);
    let local = minute + if summer { 120 } else { 60 };
    chrono::DateTime::from_timestamp(local * 60, 0).expect("an instant of our time").naive_utc()
}

fn both((typed, exceptions): &(&str, &str)) -> Hours {
    let hours = read(typed);
    if exceptions.is_empty() { hours } else { read_exceptions(hours, exceptions) }
}

#[test]
fn open_and_closed_as_another_reckoning_has_it() {
    let holidays = || "SE".parse::<Country>().expect("Sweden").holidays();
    let context = || Context::default().with_holidays(holidays());
    let is_holiday = |date| holidays().get_public().contains(date);
    let all: Vec<Hours> = CASES.iter().map(both).collect();
    let others: Vec<OpeningHours> = all
        .iter()
        .zip(&CASES)
        .map(|(hours, case)| osm(hours).unwrap_or_else(|| panic!("{case:?} {:?} {:?}", hours.unread, hours.exceptions)))
        .map(|osm| osm.parse::<OpeningHours>().expect("OSM's form").with_context(context()))
        .collect();
    let (mut answers, mut wrong) = (String::new(), Vec::new());
    for (minute, case) in instants() {
        let instant = jiff::Timestamp::from_second(minute * 60).expect("an instant of our time");
        let (found, clock) = (open::at_instant(&all[case], instant), shown(minute));
        answers.push(match found {
            Some(true) => 'o',
            Some(false) => 'c',
            None => 'u',
        });
        let right = match found {
            Some(found) => found == others[case].is_open(clock),
            None => !all[case].holidays_said && (is_holiday(clock.date()) || clock.date().pred_opt().is_some_and(is_holiday)),
        };
        if !right {
            wrong.push(format!("{:?} {clock}: {found:?}", CASES[case]));
        }
    }
    assert!(wrong.is_empty(), "{} of 10000:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
    for (answer, least) in [('o', 2000), ('c', 2000), ('u', 5)] {
        assert!(answers.matches(answer).count() >= least, "{answer}: {}", answers.matches(answer).count());
    }
    for_the_script(&all, &answers);
}

/// The cases as pages have them, and the answers: `tests/browser/open.test.mjs` wants the same of the script.
fn for_the_script(all: &[Hours], answers: &str) {
    let build = BUILD.parse().expect("a day");
    let data: Vec<String> = all.iter().map(|hours| open::script_data(hours, build).expect("it can be told")).collect();
    let longest = data.iter().map(String::len).max().unwrap_or_default();
    assert!(longest < 700, "{longest} bytes in a page: {data:#?}");
    let found = serde_json::to_string_pretty(&serde_json::json!({ "data": data, "answers": answers })).expect("JSON") + "\n";
    let path = repository().join("tests/hours/instants.json");
    if std::env::var_os("UPDATE").is_some() {
        common::write(&path, &found);
    }
    assert!(text(&path) == found, "{} is of another reckoning; UPDATE=1 writes it", path.display());
}

#[test]
fn holidays_are_swedens() {
    let others = "SE".parse::<Country>().expect("Sweden").holidays();
    // Before 2005 the National Day was none.
    let mut day = jiff::civil::date(2005, 1, 1);
    while day.year() < 2077 {
        let same = chrono::NaiveDate::from_ymd_opt(day.year().into(), day.month() as u32, day.day() as u32).expect("a day");
        assert_eq!(is_holiday(day), others.get_public().contains(same), "{day}");
        day = day.tomorrow().expect("the next day");
    }
}

#[test]
fn nothing_known_is_nothing_told() {
    let build = BUILD.parse().expect("a day");
    for (typed, exceptions) in [
        ("efter överenskommelse", ""),
        ("mån–fre 8–16, endast tidsbokning", ""),
        ("mån–fre 8–16 ring innan", ""),
        ("mån–fre 8–16", "stängt när vi är på kurs"),
        ("mån–fre 8–16", "2026-02-30 stängt"),
        ("Telefon: mån–fre 9–16. Chatt: tis 18–20", ""),
        ("stängt i juli", ""),
        ("8–16", ""),
        ("", "2026-12-24 stängt"),
    ] {
        let hours = both(&(typed, exceptions));
        assert_eq!((osm(&hours), open::script_data(&hours, build)), (None, None), "{typed} / {exceptions}");
        assert_eq!(open::at(&hours, build, 600), None, "{typed} / {exceptions}");
    }
}

#[test]
fn nights_and_closed_days() {
    for (typed, exceptions, day, minute, wanted) in [
        // A day that is closed is closed from midnight, and has no night after it.
        ("alla dagar 20–08", "julafton stängt", "2026-12-23", 1439, Some(true)),
        ("alla dagar 20–08", "julafton stängt", "2026-12-24", 60, Some(false)),
        ("alla dagar 20–08", "julafton stängt", "2026-12-25", 60, Some(false)),
        ("alla dagar 20–08", "julafton stängt", "2026-12-25", 1200, Some(true)),
        // Nobody knows of a holiday that is not spoken of, nor of the night that follows upon it.
        ("fre–lör 22–06", "", "2027-01-01", 1330, None),
        ("fre–lör 22–06", "", "2027-01-02", 60, None),
        ("fre–lör 22–06", "", "2027-01-02", 600, Some(false)),
        ("fre–lör 22–06", "", "2027-01-03", 60, Some(true)),
        ("lördagar 23–03, söndagar 2–5", "", "2026-11-29", 60, Some(true)),
    ] {
        let day = day.parse().expect("a day");
        assert_eq!(open::at(&both(&(typed, exceptions)), day, minute), wanted, "{typed} {day} {minute}");
    }
}

#[test]
fn any_text_is_read() {
    const PIECES: [&str; 54] = [
        "midsommarafton",
        "långfredag",
        "annandag påsk",
        "t.o.m.",
        "fr.o.m.",
        "utom",
        "8,30",
        "sommartid",
        "övrig tid",
        "tisadg",
        "mån",
        "–",
        "fre",
        " ",
        ",",
        "8",
        "16",
        ".",
        ":",
        "30",
        "stängt",
        "lunch",
        "12",
        "och",
        "till",
        "i",
        "juli",
        "jul",
        "24",
        "december",
        "2026-12-24",
        "udda",
        "veckor",
        "första",
        "tisdagen",
        "månaden",
        "v.",
        "99",
        "dygnet runt",
        "helgfri",
        "vardagar",
        "röda dagar",
        "även",
        "ej",
        "(",
        ")",
        "\n",
        "|",
        "kl",
        "chatt",
        "mellan",
        "från",
        "ä\u{308}",
        "9999999999",
    ];
    let mut dice = common::Dice::new(7);
    let build = BUILD.parse().expect("a day");
    for _ in 0..2_000 {
        let text = |dice: &mut common::Dice| {
            (0..dice.below(14)).map(|_| format!("{}{}", dice.one(&PIECES), [" ", ""][dice.below(2)])).collect::<String>()
        };
        let (typed, exceptions) = (text(&mut dice), text(&mut dice));
        let hours = read_exceptions(read(&typed), &exceptions);
        let places = hours.faults.iter().map(|f| &f.range).chain(hours.unread.iter().map(|u| &u.range));
        assert!(places.clone().all(|range| typed.get(range.clone()).is_some()), "{typed:?} {hours:?}");
        if let Some(osm) = osm(&hours) {
            assert!(osm.parse::<OpeningHours>().is_ok(), "{typed:?} {exceptions:?}: {osm}");
            assert!(open::script_data(&hours, build).is_some(), "{typed:?}");
        }
        schedules(&hours, build, build.checked_add(jiff::Span::new().months(13)).expect("a day"));
    }
}

#[test]
fn schedules_of_hsds() {
    let (from, to) = (jiff::civil::date(2026, 1, 1), jiff::civil::date(2026, 12, 31));
    let rows = |typed: &str| -> Vec<String> {
        let row = |s: &Schedule| {
            let day = |d: Option<jiff::civil::Date>| d.map_or_else(|| "-".to_owned(), |d| d.to_string());
            let every = s.interval.map_or(String::new(), |n| format!("/{n}"));
            format!("{}{every} {} {} {} {} {}", s.freq, s.byday, s.opens_at, s.closes_at, day(s.valid_from), day(s.valid_to))
                .trim()
                .to_owned()
        };
        let found = schedules(&read(typed), from, to);
        assert!(found.iter().all(|s| s.description == typed), "the text is always there");
        found.iter().map(row).collect()
    };
    for (typed, wanted) in [
        ("mån–tor 8–12, 13–16", &["WEEKLY MO,TU,WE,TH 08:00:00 12:00:00 - -", "WEEKLY MO,TU,WE,TH 13:00:00 16:00:00 - -"][..]),
        ("Dygnet runt", &["WEEKLY MO,TU,WE,TH,FR,SA,SU 00:00:00 23:59:00 - -"]),
        ("fre–lör 22–06", &["WEEKLY FR,SA 22:00:00 06:00:00 - -"]),
        ("första tisdagen i månaden 17–19", &["MONTHLY 1TU 17:00:00 19:00:00 - -"]),
        ("sista fredagen i månaden 17–19", &["MONTHLY -1FR 17:00:00 19:00:00 - -"]),
        (
            "mån–fre 8–16, stängt i juli",
            &[
                "WEEKLY MO,TU,WE,TH,FR 08:00:00 16:00:00 2026-01-01 2026-06-30",
                "WEEKLY MO,TU,WE,TH,FR 08:00:00 16:00:00 2026-08-01 2026-12-31",
            ],
        ),
        (
            "mån–fre 8–17, juni–augusti 8–15",
            &[
                "WEEKLY MO,TU,WE,TH,FR 08:00:00 17:00:00 2026-01-01 2026-05-31",
                "WEEKLY MO,TU,WE,TH,FR 08:00:00 17:00:00 2026-09-01 2026-12-31",
                "WEEKLY MO,TU,WE,TH,FR 08:00:00 15:00:00 2026-06-01 2026-08-31",
            ],
        ),
        ("udda veckor ons 18–20", &["WEEKLY/2 WE 18:00:00 20:00:00 2026-01-01 2026-12-31"]),
        ("efter överenskommelse", &["- -"]),
    ] {
        let found: Vec<String> = rows(typed).iter().map(|r| r.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        assert_eq!(found, wanted, "{typed}");
    }
    assert!(schedules(&read(""), from, to).is_empty());
}

#[test]
fn the_command_shows_what_is_understood() {
    let empty = common::folder();
    let mut told = String::new();
    for (text, exceptions, code) in [
        ("mån–fre 8–16, lunchstängt 12–13", None, 0),
        ("Dygnet runt", None, 0),
        (
            "vardagar 8–17, första och tredje tisdagen i månaden 18–20, stängt v. 28–31",
            Some("2026-12-24–2027-01-06 stängt | 2026-12-23 8–12"),
            0,
        ),
        ("Chatt udda veckor tis och tors 20–02. Stängt i juli och 24 december", None, 0),
        ("Onsdagar 15–18, efter bokning per telefon", None, 0),
        ("Efter överenskommelse", None, 0),
        ("Öppet en eller flera gånger i veckan", None, 0),
        ("mån–fre 16–8.15, ring innan", None, 1),
        ("tisadg 8–16", None, 0),
        ("mon–fri 9–17", None, 1),
    ] {
        let mut arguments = vec!["directory", "hours", text];
        arguments.extend(exceptions.into_iter().flat_map(|e| ["--exceptions", e]));
        let output =
            common::budkavle(empty.path()).args(&arguments).env("LC_ALL", "sv_SE.UTF-8").output().expect("the program can be started");
        assert_eq!(common::code(&output), code, "{text}: {}", common::err(&output));
        told += &format!("{}\n", common::out(&output));
    }
    let path = repository().join("tests/hours/told.txt");
    if std::env::var_os("UPDATE").is_some() {
        common::write(&path, &told);
    }
    assert!(text(&path) == told, "{} differs from:\n{told}", path.display());
}
