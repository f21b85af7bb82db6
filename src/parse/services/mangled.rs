//! Cells that a spreadsheet program has made something else of: `8–17` become the seventeenth of August, an error where a value was, a row
//! of number signs where the column was too narrow. What stood there is gone, so nothing of it is published.

use super::sheet::Reading;
use crate::diagnostic::Diagnostic;

/// What Excel shows instead of a value, in English and in Swedish.
const ERRORS: [&str; 17] = [
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#NAME?",
    "#DIV/0!",
    "#NULL!",
    "#NUM!",
    "#SPILL!",
    "#CALC!",
    "#GETTING_DATA",
    "#SAKNAS!",
    "#REFERENS!",
    "#VÄRDEFEL!",
    "#NAMN?",
    "#DIVISION/0!",
    "#SKÄRNING!",
    "#OGILTIGT!",
];

/// The beginnings of the months' names in Swedish and in English.
const MONTHS: [&[&str]; 12] =
    [&["jan"], &["feb"], &["mar"], &["apr"], &["maj", "may"], &["jun"], &["jul"], &["aug"], &["sep"], &["okt", "oct"], &["nov"], &["dec"]];

/// Says what of a row its program has spoilt. `columns` are all there are.
pub fn cells(row: &mut Reading<'_>, columns: &[&'static str]) {
    for column in columns {
        let Some(text) = row.text(column) else { continue };
        if ERRORS.contains(&text.to_uppercase().as_str()) || (text.len() > 2 && text.bytes().all(|b| b == b'#')) {
            let fault = row.fault(Diagnostic::error, "mangled-cell", column).with("value", text);
            row.said.push(fault.with("reason", "error").with("suggestion", ""));
        } else if let Some(meant) = range_made_date(&text).filter(|_| ["hours", "ages"].contains(column)) {
            let fault = row.fault(Diagnostic::error, "mangled-cell", column).with("value", text);
            row.said.push(fault.with("reason", "date").with("suggestion", meant));
        } else if ["name", "organisation", "summary", "how-to"].contains(column)
            && let Some(word) = text.split_whitespace().find(|word| lacks_letters(word))
        {
            let fault = row.fault(Diagnostic::warning, "lost-letters", column).with("value", word);
            row.said.push(Diagnostic { span: row.part(column, word), ..fault });
        }
    }
}

/// Whether a word has the signs that programs put for letters which their code page lacks: `S?dert?rn`, `H_gersten`.
fn lacks_letters(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let within = |pair: &[char]| pair[0].is_alphabetic() && matches!(pair[1], '?' | '_') && pair[2].is_lowercase();
    let begins = matches!(letters[..], ['?', second, ..] if second.is_lowercase());
    // In an address they are right.
    !word.contains(['@', '/', '.', '=']) && (begins || letters.windows(3).any(within))
}

/// The range that a date was before a spreadsheet read it so: `8–17` of `17-aug`, of `aug-17`, of `2026-08-17`.
fn range_made_date(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let month = |word: &str| {
        let word = word.trim_end_matches('.');
        let begins = |names: &[&str]| names.iter().any(|name| word.starts_with(name) && word.chars().all(char::is_alphabetic));
        MONTHS.iter().position(|names| begins(names)).map(|index| index as u32 + 1)
    };
    let number = |word: &str| word.parse::<u32>().ok().filter(|n| (1..=99).contains(n) && word.len() <= 2);
    let parts: Vec<&str> = text.split(['-', ' ', '\u{2013}']).collect();
    let (from, to) = match parts[..] {
        [year, month, day] if year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()) => (number(month)?, number(day)?),
        [day, name] if number(day).is_some() => (month(name)?, number(day)?),
        [name, day] => (month(name)?, number(day)?),
        _ => return None,
    };
    Some(format!("{from}–{to}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_lack_letters() {
        for word in ["S?dert?rn", "?ster?ker", "H_gersten"] {
            assert!(lacks_letters(word), "{word}");
        }
        for word in ["Varför?", "?", "a.b/c?d=e", "info_oss@example.org", "Hur?", "A?B", "och/eller?"] {
            assert!(!lacks_letters(word), "{word}");
        }
    }

    #[test]
    fn ranges_that_became_dates() {
        for (text, meant) in [
            ("17-aug", Some("8–17")),
            ("aug-17", Some("8–17")),
            ("17 aug.", Some("8–17")),
            ("2026-08-17", Some("8–17")),
            ("05-maj", Some("5–5")),
            ("8–17", None),
            ("13–25", None),
            ("mån–fre", None),
            ("mars", None),
            ("lör 10-14", None),
            ("18+", None),
        ] {
            assert_eq!(range_made_date(text).as_deref(), meant, "{text}");
        }
    }
}
