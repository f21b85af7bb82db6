//! What must not be published though somebody typed it: identity numbers and e-mail addresses of persons, where a shelter is, what counts
//! visitors, and formulas that a spreadsheet would run. Looks at shapes, so it can err; it withholds rather than publishes.

use unicode_normalization::UnicodeNormalization;

use super::sheet::Reading;
use crate::diagnostic::Diagnostic;
use crate::directory::terms::normalise;

/// Columns of running text, in which anything may stand.
const TEXTS: [&str; 9] = ["name", "organisation", "address", "hours", "hours-exceptions", "ages", "summary", "how-to", "source"];

/// Says what a row's texts hold that must not be published.
pub fn texts(row: &mut Reading<'_>) {
    for column in TEXTS {
        let Some(text) = row.text(column) else { continue };
        if let Some(number) = identity_number(&text).filter(|_| column != "source" || !text.contains("://")) {
            let fault = row.fault(Diagnostic::error, "identity-number", column);
            row.said.push(Diagnostic { span: row.part(column, &number), ..fault });
        }
        let personal = |word: &&str| word.contains('@') && is_personal(word, row);
        if let Some(address) = text.split(|c: char| c.is_whitespace() || "<>(),;|".contains(c)).find(personal) {
            let fault = row.fault(Diagnostic::error, "personal-email", column).with("value", address);
            row.said.push(Diagnostic { span: row.part(column, address), ..fault });
        }
        let is_indented = row.cell(column).is_some_and(|cell| cell.indented);
        if is_indented || is_formula(&text, matches!(column, "name" | "organisation")) {
            row.said.push(row.fault(Diagnostic::error, "formula-cell", column).with("value", text));
        }
    }
    // Someone born in 2001 has a number that a telephone could dial.
    if row.text("phone").is_some_and(|text| text.split(['|', ';', '\n']).any(|number| is_identity_number(number.trim(), true))) {
        row.said.push(row.fault(Diagnostic::error, "identity-number", "phone"));
    }
}

/// A cell that a spreadsheet would reckon out. Texts may begin with a dash or a telephone number's plus; names do not.
fn is_formula(text: &str, is_name: bool) -> bool {
    let reckons = |rest: &str| is_name || rest.starts_with(|c: char| c.is_alphabetic() || "(=+-@".contains(c)) || rest.contains('!');
    text.starts_with(['=', '@', '\u{ff1d}']) || text.strip_prefix(['+', '-']).is_some_and(reckons)
}

/// The part of `text` that is a Swedish personal identity or coordination number: a birthday and four digits, after a sign or with a right
/// check digit (a mistyped number is somebody's all the same).
fn identity_number(text: &str) -> Option<String> {
    let text = text.replace(['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2212}'], "-");
    let is_part = |c: char| c.is_ascii_digit() || c == '-' || c == '+';
    let words: Vec<&str> = text.split(|c| !is_part(c)).map(|word| word.trim_matches(['-', '+'])).collect();
    let digits = |word: &str, lengths: &[usize]| lengths.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    let apart = words.windows(2).filter(|pair| digits(pair[0], &[6, 8]) && digits(pair[1], &[4])).map(|pair| pair.concat());
    let found = words.iter().find(|word| is_identity_number(word, false)).map(|word| (*word).to_owned());
    found.or_else(|| apart.into_iter().find(|number| is_identity_number(number, false)))
}

/// `strictly`: with a sign and a right check digit; else one of them will do.
fn is_identity_number(word: &str, strictly: bool) -> bool {
    let (digits, signs): (Vec<char>, Vec<char>) = word.chars().partition(char::is_ascii_digit);
    if signs.iter().any(|c| *c != '-' && *c != '+') {
        return false;
    }
    let sign_fits = signs.is_empty() || (signs.len() == 1 && word.len() >= 5 && !word.as_bytes()[word.len() - 5].is_ascii_digit());
    if !sign_fits || !matches!(digits.len(), 10 | 12) {
        return false;
    }
    let (century, rest) = digits.split_at(digits.len() - 10);
    let rest: Vec<u32> = rest.iter().filter_map(|d| d.to_digit(10)).collect();
    let (month, day) = (rest[2] * 10 + rest[3], rest[4] * 10 + rest[5]);
    // A coordination number has 60 added to the day.
    let day_fits = (1..=31).contains(&day) || (61..=91).contains(&day);
    let century_fits = century.is_empty() || matches!(century, ['1', '8' | '9'] | ['2', '0']);
    let (signed, checked) = (!signs.is_empty(), has_check_digit(&rest));
    (1..=12).contains(&month) && day_fits && century_fits && if strictly { signed && checked } else { signed || checked }
}

/// Whether the last digit is the check digit of the others, by Luhn's rule.
fn has_check_digit(digits: &[u32]) -> bool {
    let sum: u32 = digits.iter().enumerate().map(|(i, d)| if i % 2 == 0 { d * 2 / 10 + d * 2 % 10 } else { *d }).sum();
    sum.is_multiple_of(10)
}

/// How tables say that an address is secret; compared without regard to case.
const SHELTERS: [&str; 7] = [
    "skyddat boende",
    "skyddade boende",
    "skyddad adress",
    "skyddade adress",
    "hemlig adress",
    "sheltered housing",
    "protected accommodation",
];

/// The address of a row, where it wants it shown and nothing in the row speaks of a shelter.
pub fn address(row: &mut Reading<'_>, show: Option<bool>, service: &str) -> Option<String> {
    let is_shelter = TEXTS.iter().filter_map(|column| row.text(column)).any(|text| speaks_of_shelter(&text));
    if is_shelter {
        for column in ["name", "organisation", "summary", "how-to"] {
            if row.text(column).is_some_and(|text| looks_like_street(&text)) {
                row.said.push(row.fault(Diagnostic::warning, "protected-address", column).with("service", service));
            }
        }
    }
    let address = row.text("address")?;
    // Whoever wants it shown must be stopped; whoever has not said is asked; one who has said no need hear nothing.
    if is_shelter && show != Some(false) {
        let severity = if show == Some(true) { Diagnostic::error } else { Diagnostic::warning };
        row.said.push(row.fault(severity, "protected-address", "address").with("service", service));
    }
    Some(address).filter(|_| show == Some(true) && !is_shelter)
}

/// Stems of the words that offices call their mailboxes, without diacritics.
const OFFICES: [&str; 52] = [
    "info",
    "kontakt",
    "contact",
    "kansli",
    "jour",
    "stod",
    "support",
    "help",
    "hjalp",
    "registrator",
    "reception",
    "mottag",
    "social",
    "kommun",
    "tjanst",
    "service",
    "admin",
    "mail",
    "post",
    "office",
    "team",
    "enhet",
    "center",
    "centr",
    "byra",
    "radgiv",
    "familj",
    "kris",
    "barn",
    "ung",
    "kvinno",
    "tjej",
    "kill",
    "chat",
    "fraga",
    "fragor",
    "press",
    "region",
    "myndig",
    "bok",
    "tolk",
    "samtal",
    "foren",
    "verksam",
    "projekt",
    "offer",
    "polis",
    "halso",
    "vard",
    "klinik",
    "psyk",
    "linje",
];

/// Whether an e-mail address is a person's: a first name and a surname before the `@`, none of which the service, who runs it or its areas
/// are called, nor any office.
pub fn is_personal(address: &str, row: &Reading<'_>) -> bool {
    let Some((user, host)) = address.split_once('@') else { return false };
    let names: Vec<String> = user.split(['.', '_']).map(letters).collect();
    let is_name = |name: &String| !name.is_empty() && user.chars().all(|c| c.is_alphabetic() || "._-".contains(c));
    if !matches!(names.len(), 2 | 3) || !names.iter().all(is_name) || !names.iter().any(|name| name.len() > 2) {
        return false;
    }
    let around = ["name", "organisation", "areas"].iter().filter_map(|column| row.text(column)).map(|text| {
        // Not the address itself, where it stands among the words.
        letters(&text.split_whitespace().filter(|word| !word.contains('@')).collect::<Vec<_>>().join(" "))
    });
    let around: Vec<String> = around.chain([letters(host)]).collect();
    let is_known = |name: &String| name.len() > 2 && around.iter().any(|text| text.contains(name.as_str()));
    !names.iter().any(|name| is_known(name) || OFFICES.iter().any(|stem| name.contains(stem)))
}

/// The letters of `text`, small and without diacritics.
fn letters(text: &str) -> String {
    text.nfd().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

/// What services that count visitors add to addresses; those that begin so are theirs too.
const TRACKERS: [&str; 12] = ["utm_", "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "_hsenc", "_hsmi", "_ga", "pk_"];

/// A web address without what only tells who sent the reader there.
pub fn without_trackers(address: &str) -> String {
    let (rest, fragment) = address.split_once('#').map_or((address, None), |(rest, fragment)| (rest, Some(fragment)));
    let Some((path, query)) = rest.split_once('?') else { return address.to_owned() };
    let tracks = |pair: &&str| TRACKERS.iter().any(|tracker| pair.to_lowercase().starts_with(tracker));
    if !query.split('&').any(|pair| tracks(&pair)) {
        return address.to_owned();
    }
    let kept: Vec<&str> = query.split('&').filter(|pair| !tracks(pair)).collect();
    let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
    format!("{path}{query}{}", fragment.map(|f| format!("#{f}")).unwrap_or_default())
}

fn speaks_of_shelter(text: &str) -> bool {
    let text = normalise(text);
    SHELTERS.iter().any(|phrase| text.contains(phrase))
}

/// `Storgatan 1`, `Kyrkvägen 12`.
fn looks_like_street(text: &str) -> bool {
    const STREETS: [&str; 16] = [
        "gatan", "gata", "vägen", "väg", "gränden", "gränd", "stigen", "stig", "torget", "torg", "allén", "allé", "backen", "backe",
        "leden", "kajen",
    ];
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let number = |word: &String| word.starts_with(|c: char| c.is_ascii_digit());
    words.windows(2).any(|pair| number(&pair[1]) && STREETS.iter().any(|s| pair[0].ends_with(s)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identity_numbers() {
        for (text, found) in [
            ("Fråga efter Anna, 811228-9874.", Some("811228-9874")),
            ("19811228-9874", Some("19811228-9874")),
            ("198112289874", Some("198112289874")),
            ("19811228 9874", Some("198112289874")),
            ("811228–9874", Some("811228-9874")),
            ("811228+9874", Some("811228+9874")),
            ("811288-9870", Some("811288-9870")),
            ("811228-9875, mistyped", Some("811228-9875")),
            ("8112289875", None),
            ("811328-9874", None),
            ("2026-12-24", None),
            ("organisationsnummer 556036-0793", None),
            ("tel 08-123 456 78", None),
            ("0812289874-1", None),
        ] {
            assert_eq!(identity_number(text).as_deref(), found, "{text}");
        }
    }

    #[test]
    fn shelters_and_streets() {
        assert!(speaks_of_shelter("Har Skyddat\u{a0}boende."));
        assert!(!speaks_of_shelter("Hjälper dig att hitta boende."));
        assert!(looks_like_street("Skyddat boende, Storgatan 1, 111 11 Stockholm"));
        assert!(!looks_like_street("Ring 020-555 666 på väg hem"));
    }

    #[test]
    fn formulas() {
        for (text, in_a_text, in_a_name) in [
            ("=HYPERLINK(1)", true, true),
            ("@SUM(1)", true, true),
            ("+1", false, true),
            ("+46 8", false, true),
            ("-HYPERLINK(1)", true, true),
            ("-2+3+cmd|' /C calc'!A0", true, true),
            ("- en punkt", false, true),
            ("– a", false, false),
        ] {
            assert_eq!((is_formula(text, false), is_formula(text, true)), (in_a_text, in_a_name), "{text}");
        }
    }

    #[test]
    fn trackers() {
        for (address, clean) in [
            ("https://a.se/?utm_source=x&id=3&fbclid=y#del", "https://a.se/?id=3#del"),
            ("https://a.se/b?UTM_Campaign=x", "https://a.se/b"),
            ("https://a.se/?id=3&page=utm_1", "https://a.se/?id=3&page=utm_1"),
            ("https://a.se/#utm_x", "https://a.se/#utm_x"),
        ] {
            assert_eq!(without_trackers(address), clean);
        }
    }
}
