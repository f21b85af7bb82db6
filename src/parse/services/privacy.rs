//! What must not be published though somebody typed it: identity numbers of persons, where a shelter is, and formulas that a spreadsheet
//! would run. Looks at shapes, so it can err; it withholds rather than publishes.

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
            row.said.push(Diagnostic { span: row.part(column, number), ..fault });
        }
        if is_formula(&text, matches!(column, "name" | "organisation")) {
            row.said.push(row.fault(Diagnostic::error, "formula-cell", column).with("value", text));
        }
    }
}

/// A cell that a spreadsheet would reckon out. Texts may begin with a dash or a plus; names do not.
fn is_formula(text: &str, is_name: bool) -> bool {
    text.starts_with(['=', '@']) || (is_name && text.starts_with(['+', '-']))
}

/// The part of `text` that is a Swedish personal identity or coordination number: a birthday and four digits whose check digit is right.
fn identity_number(text: &str) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_digit() || c == '-' || c == '+';
    text.split(|c| !is_part(c)).map(|word| word.trim_matches(['-', '+'])).find(|word| is_identity_number(word))
}

fn is_identity_number(word: &str) -> bool {
    let (digits, signs): (Vec<char>, Vec<char>) = word.chars().partition(char::is_ascii_digit);
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
    (1..=12).contains(&month) && day_fits && century_fits && has_check_digit(&rest)
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
pub fn address(row: &mut Reading<'_>, show: bool, service: &str) -> Option<String> {
    let is_shelter = TEXTS.iter().filter_map(|column| row.text(column)).any(|text| speaks_of_shelter(&text));
    if is_shelter {
        for column in ["name", "organisation", "summary", "how-to"] {
            if row.text(column).is_some_and(|text| looks_like_street(&text)) {
                row.said.push(row.fault(Diagnostic::warning, "protected-address", column).with("service", service));
            }
        }
    }
    let address = row.text("address").filter(|_| show)?;
    if is_shelter {
        row.said.push(row.fault(Diagnostic::warning, "protected-address", "address").with("service", service));
        return None;
    }
    Some(address)
}

fn speaks_of_shelter(text: &str) -> bool {
    let text = normalise(text);
    SHELTERS.iter().any(|phrase| text.contains(phrase))
}

/// `Storgatan 1`, `Kyrkvägen 12`.
fn looks_like_street(text: &str) -> bool {
    const STREETS: [&str; 8] = ["gatan", "gata", "vägen", "väg", "gränd", "stigen", "torget", "allén"];
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
            ("811288-9870 är inget, 811288-9873", None),
            ("811228-9875", None),
            ("organisationsnummer 556036-0793", None),
            ("tel 08-123 456 78", None),
            ("0812289874-1", None),
        ] {
            assert_eq!(identity_number(text), found, "{text}");
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
        assert!(is_formula("=HYPERLINK(1)", false) && is_formula("+1", true) && !is_formula("+46 8", false) && !is_formula("– a", true));
    }
}
