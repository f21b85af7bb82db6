//! What one cell means: terms, areas, telephone numbers, addresses, dates, yes and no. Each function gives what it could read and says of the
//! rest, at its place in the cell, what is wrong with it. Empty cells mean that nothing is known.

use super::known::{Known, List};
use super::privacy;
use super::sheet::Reading;
use crate::diagnostic::Diagnostic;
use crate::directory::phone::{self, Phone};
use crate::directory::terms::{Found, Names};
use crate::directory::{Area, AreaKind, Date, EasyRead};

/// What separates values whatever they are.
const SEPARATORS: [char; 3] = ['|', ';', '\n'];

/// The values of a cell. `also` are signs that separate too, in closed lists, where every part is then a known value.
fn parts(text: &str, also: &[char], known: impl Fn(&str) -> bool) -> Vec<String> {
    let trimmed = |s: &str| s.trim().to_owned();
    let split = |part: &str| {
        let finer: Vec<String> = part.split(also).map(trimmed).filter(|p| !p.is_empty()).collect();
        if !also.is_empty() && !known(part) && finer.iter().all(|p| known(p)) { finer } else { vec![trimmed(part)] }
    };
    text.split(SEPARATORS).flat_map(split).filter(|p| !p.is_empty()).collect()
}

fn is_known(names: &Names, part: &str) -> bool {
    names.find(part) != Found::None
}

/// Keeps `id` unless it is there already, which is said.
fn keep(id: &str, part: &str, column: &str, ids: &mut Vec<String>, row: &mut Reading<'_>) {
    if ids.iter().any(|i| i == id) {
        let fault = at_part(row, Diagnostic::warning, "repeated-value", column, part);
        row.said.push(fault);
    } else {
        ids.push(id.to_owned());
    }
}

/// A diagnostic at one value of a cell.
fn at_part(
    row: &Reading<'_>,
    severity: fn(&'static str, crate::source::Span) -> Diagnostic,
    code: &'static str,
    column: &str,
    part: &str,
) -> Diagnostic {
    Diagnostic { span: row.part(column, part), ..row.fault(severity, code, column) }.with("value", part)
}

/// The ids of the terms in a cell.
pub fn terms(row: &mut Reading<'_>, column: &str, list: &List, known: &Known) -> Vec<String> {
    let mut ids = Vec::new();
    let Some(text) = row.text(column) else { return ids };
    let accepted = |part: &str| is_known(&list.names, part) || known.values.one(part) == Some("all");
    for part in parts(&text, &[','], accepted) {
        match list.names.one(&part) {
            Some(id) => keep(id, &part, column, &mut ids, row),
            None if known.values.one(&part) == Some("all") => {
                ids.extend(list.ids.iter().filter(|id| !ids.contains(id)).cloned().collect::<Vec<_>>())
            }
            None => {
                let fault = at_part(row, Diagnostic::error, "unknown-term", column, &part).suggest(&part, list.names.spellings());
                row.said.push(fault.with("allowed", list.allowed.clone()));
            }
        }
    }
    // In the list's own order, whatever order they were typed in.
    ids.sort_by_key(|id| list.ids.iter().position(|i| i == id));
    ids
}

/// The id of the only term in a cell.
pub fn term(row: &mut Reading<'_>, column: &str, list: &List) -> Option<String> {
    let text = row.text(column)?;
    if let Some(id) = list.names.one(&text) {
        return Some(id.to_owned());
    }
    let fault = row.fault(Diagnostic::error, "unknown-term", column).suggest(&text, list.names.spellings());
    row.said.push(fault.with("value", text).with("allowed", list.allowed.clone()));
    None
}

/// The codes of the areas in a cell.
pub fn areas(row: &mut Reading<'_>, column: &str, known: &Known) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    let Some(text) = row.text(column) else { return codes };
    let whole_county = |part: &str| known.values.one(part) == Some("whole-county") && !known.county.is_empty();
    for part in parts(&text, &[','], |part| whole_county(part) || is_known(&known.areas, part)) {
        match known.areas.find(&part) {
            _ if whole_county(&part) => keep(&known.county, &part, column, &mut codes, row),
            Found::One(code) => keep(code, &part, column, &mut codes, row),
            Found::Several(several) => {
                let candidates: Vec<String> = several.into_iter().map(|code| in_full(code, known)).collect();
                let fault = at_part(row, Diagnostic::error, "ambiguous-area", column, &part);
                row.said.push(fault.with("candidates", candidates.join(", ")));
            }
            Found::None => {
                let fault = at_part(row, Diagnostic::error, "unknown-area", column, &part);
                // A spreadsheet takes the first zero of a code.
                let code = format!("0{part}");
                row.said.push(match known.map.by_code(&code) {
                    Some(area) => fault.with("suggestion", format!("{code} ({})", area.name)),
                    None => fault.suggest(&part, known.map.areas.values().map(|a| a.name.as_str())),
                });
            }
        }
    }
    outside(&codes, row, column, known);
    // An area beside the one it lies in would be counted and listed twice.
    let nested =
        codes.iter().find_map(|inner| Some((inner, codes.iter().find(|outer| *outer != inner && known.map.contains(outer, inner))?)));
    if let Some((inner, outer)) = nested {
        let fault = row.fault(Diagnostic::error, "nested-areas", column);
        row.said.push(fault.with("area", name(inner, known)).with("other", name(outer, known)));
    }
    codes
}

/// Asks about municipalities outside the county that the directory is about: they may be meant, or be the namesake of another.
fn outside(codes: &[String], row: &mut Reading<'_>, column: &str, known: &Known) {
    let is_local = |area: &Area| matches!(area.kind, AreaKind::Municipality | AreaKind::District);
    if known.map.by_code(&known.county).is_none() {
        return;
    }
    for code in codes.iter().filter(|code| known.map.by_code(code).is_some_and(is_local) && !known.map.contains(&known.county, code)) {
        let fault = row.fault(Diagnostic::warning, "area-outside-county", column).with("area", in_full(code, known));
        row.said.push(fault.with("value", name(code, known)).with("other", name(&known.county, known)));
    }
}

fn name(code: &str, known: &Known) -> String {
    known.map.by_code(code).map_or_else(|| code.to_owned(), |a| a.name.clone())
}

/// An area's name with that of the area around it, to tell it from its namesakes.
fn in_full(code: &str, known: &Known) -> String {
    let around = known.map.ancestors(code);
    match around.iter().find(|a| a.kind == AreaKind::County).or(around.first()) {
        Some(around) => format!("{} ({})", name(code, known), around.name),
        None => name(code, known),
    }
}

/// The tags of the languages in a cell, and whether it says that there are interpreters. A language that is not known is left out: the
/// service is of use without it.
pub fn languages(row: &mut Reading<'_>, column: &str, known: &Known) -> (Vec<String>, bool) {
    let (mut tags, mut interpreter) = (Vec::new(), false);
    let Some(text) = row.text(column) else { return (tags, interpreter) };
    let is_interpreter = |part: &str| known.values.one(part) == Some("interpreter");
    for part in parts(&text, &[',', '/'], |p| is_known(&known.languages, p) || is_interpreter(p) || is_tag(p)) {
        match known.languages.find(&part) {
            Found::One(tag) => keep(tag, &part, column, &mut tags, row),
            Found::Several(several) => {
                let label = |tag: &str| format!("{} ({tag})", known.language_labels.get(tag).map_or(tag, |label| label));
                let candidates: Vec<String> = several.into_iter().map(label).collect();
                let fault = at_part(row, Diagnostic::warning, "ambiguous-language", column, &part);
                row.said.push(fault.with("candidates", candidates.join(", ")));
            }
            Found::None if is_interpreter(&part) => interpreter = true,
            Found::None if is_tag(&part) => keep(&part, &part, column, &mut tags, row),
            Found::None => {
                let fault = at_part(row, Diagnostic::warning, "unknown-language", column, &part);
                row.said.push(fault.suggest(&part, known.languages.spellings()));
            }
        }
    }
    (tags, interpreter)
}

/// `sv`, `prs`, `sv-simple`, `yi-Hebr`: shaped like a tag, with a language of two or three letters.
fn is_tag(text: &str) -> bool {
    let mut subtags = text.split('-');
    let primary = subtags.next().unwrap_or_default();
    let letters = |s: &str| s.bytes().all(|b| b.is_ascii_lowercase());
    matches!(primary.len(), 2 | 3)
        && letters(primary)
        && subtags.all(|s| matches!(s.len(), 2..=8) && s.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Yes, no or, where the cell is empty or says so, unknown.
pub fn yes_no(row: &mut Reading<'_>, column: &str, known: &Known) -> Option<bool> {
    let text = row.text(column)?;
    match known.values.one(&text) {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        Some("unknown") => None,
        _ => {
            let fault = row.fault(Diagnostic::error, "unknown-term", column).suggest(&text, known.values.spellings());
            row.said.push(fault.with("value", text).with("allowed", known.yes_no.clone()));
            None
        }
    }
}

/// Yes, no, or the address of the easy-to-read information.
pub fn easy_read(row: &mut Reading<'_>, column: &str, known: &Known) -> Option<EasyRead> {
    let text = row.text(column)?;
    if text.contains("://") || text.contains('.') {
        return web(row, column).map(EasyRead::At);
    }
    yes_no(row, column, known).map(|yes| if yes { EasyRead::Yes } else { EasyRead::No })
}

/// The telephone numbers in a cell.
pub fn phones(row: &mut Reading<'_>, column: &str) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::new();
    for part in parts(&row.text(column).unwrap_or_default(), &[], |_| false) {
        match phone::parse(&part) {
            Ok(number) if phones.iter().any(|p| p.href == number.href) => {
                let fault = at_part(row, Diagnostic::warning, "repeated-value", column, &part);
                row.said.push(fault);
            }
            Ok(number) => phones.push(number),
            Err(fault) => {
                let said = Diagnostic { span: row.part(column, &part), ..row.fault(Diagnostic::error, "undialable-phone", column) };
                row.said.push(said.with("phone", part).with("reason", fault.id()).with("suggestion", fault.suggestion()));
            }
        }
    }
    phones
}

/// An http or https address. One without its scheme gets it, and what only counts visitors is taken off, with warnings.
pub fn web(row: &mut Reading<'_>, column: &str) -> Option<String> {
    let text = row.text(column)?;
    let with_scheme = format!("https://{text}");
    let address = if is_web(&text) {
        text
    } else if !text.contains([':', '@']) && is_web(&with_scheme) {
        let fault = row.fault(Diagnostic::warning, "address-without-scheme", column);
        row.said.push(fault.with("value", text).with("suggestion", with_scheme.clone()));
        with_scheme
    } else {
        row.said.push(row.fault(Diagnostic::error, "invalid-address", column).with("value", text));
        return None;
    };
    let clean = privacy::without_trackers(&address);
    if clean != address {
        let fault = row.fault(Diagnostic::warning, "tracking-address", column);
        row.said.push(fault.with("value", address).with("suggestion", clean.clone()));
    }
    Some(clean)
}

fn is_web(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit())).map_or(host, |(host, _)| host);
    (scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")) && is_host(host) && is_one_word(text)
}

fn is_host(host: &str) -> bool {
    let label = |l: &str| !l.is_empty() && !l.starts_with('-') && !l.ends_with('-') && l.chars().all(|c| c.is_alphanumeric() || c == '-');
    host.contains('.') && host.split('.').all(label) && !host.ends_with(|c: char| c.is_ascii_digit())
}

/// Nothing in it that could end an attribute or a line, or hide something from the reader.
fn is_one_word(text: &str) -> bool {
    !text.contains(|c: char| c.is_whitespace() || c.is_control() || "\"'<>`\\|".contains(c))
}

/// An e-mail address.
pub fn email(row: &mut Reading<'_>, column: &str) -> Option<String> {
    let text = row.text(column)?;
    let plausible = |(user, host): (&str, &str)| {
        let first = user.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        first && !user.contains(['@', ':', ',', ';', '(', ')', '?', '&', '=']) && is_host(host)
    };
    let text = text.strip_prefix("mailto:").map_or(text.as_str(), str::trim).to_owned();
    if !is_one_word(&text) || !text.rsplit_once('@').is_some_and(plausible) {
        row.said.push(row.fault(Diagnostic::error, "invalid-address", column).with("value", text));
        return None;
    }
    if privacy::is_personal(&text, row) {
        row.said.push(row.fault(Diagnostic::error, "personal-email", column).with("value", text));
        return None;
    }
    Some(text)
}

/// A day: `2026-11-01`, or the number that a spreadsheet makes of it, with a warning.
pub fn date(row: &mut Reading<'_>, column: &str) -> Option<Date> {
    let text = row.text(column)?;
    let plain = |d: jiff::civil::Date| Date { year: d.year(), month: d.month() as u8, day: d.day() as u8 };
    let midnight = [" 00:00", " 00:00:00", "T00:00:00"].iter().find_map(|time| text.strip_suffix(time));
    let day = midnight.unwrap_or(&text);
    let is_iso = day.len() == 10 && day.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    if is_iso && let Ok(day) = day.parse::<jiff::civil::Date>() {
        return Some(plain(day));
    }
    if let Some(day) = serial(&text, row.counts_from_1904()).map(plain) {
        let fault = row.fault(Diagnostic::warning, "serial-date", column);
        row.said.push(fault.with("value", text).with("date", day.to_string()));
        return Some(day);
    }
    let meant = year_first(&text).map(|day| plain(day).to_string()).unwrap_or_default();
    row.said.push(row.fault(Diagnostic::error, "invalid-date", column).with("value", text).with("suggestion", meant));
    None
}

/// Days since 1899-12-30, as spreadsheets count, or since 1904-01-01; only from 2000 to 2100, so that a stray number is no date.
fn serial(text: &str, from_1904: bool) -> Option<jiff::civil::Date> {
    let days: i64 = text.parse().ok().filter(|days| (33_000..=73_050).contains(days))?;
    let first = if from_1904 { jiff::civil::date(1904, 1, 1) } else { jiff::civil::date(1899, 12, 30) };
    first.checked_add(jiff::Span::new().days(days)).ok().filter(|day| (2000..=2100).contains(&day.year()))
}

/// `20190301`, `2019/3/1`, `2019.03.01`: with the year first there is but one way to read it.
fn year_first(text: &str) -> Option<jiff::civil::Date> {
    let numbers: Vec<&str> = match text.len() {
        8 if text.bytes().all(|b| b.is_ascii_digit()) => vec![&text[..4], &text[4..6], &text[6..]],
        _ => text.split(['-', '/', '.', ' ']).collect(),
    };
    let [year, month, day] = numbers[..] else { return None };
    let year: i16 = year.parse().ok().filter(|_| year.len() == 4)?;
    jiff::civil::Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for good in ["https://example.org", "http://a.se/å?b=c#d", "HTTPS://www.a-b.se:8080/", "https://måltid.se"] {
            assert!(is_web(good), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "javascript://a.se/%0aalert(1)",
            "https://",
            "https://a",
            "https://user@a.se",
            "https://a.se/ b",
            "https://a.se/\"x",
            "data:text/html,x",
            "ftp://a.se",
            "www.a.se",
        ] {
            assert!(!is_web(bad), "{bad}");
        }
    }

    #[test]
    fn lists_are_split_at_commas_only_where_every_part_is_known() {
        let known = |p: &str| ["Kvinnor", "Män", "Stat, kommun"].contains(&p);
        for (text, wanted) in [
            ("Kvinnor|Män", vec!["Kvinnor", "Män"]),
            ("Kvinnor; Män\n", vec!["Kvinnor", "Män"]),
            ("Kvinnor, Män", vec!["Kvinnor", "Män"]),
            ("Kvinnor, barn", vec!["Kvinnor, barn"]),
            ("Stat, kommun", vec!["Stat, kommun"]),
            (" | ", vec![]),
        ] {
            assert_eq!(parts(text, &[','], known), wanted, "{text}");
        }
    }

    #[test]
    fn tags_and_serial_dates() {
        assert!(is_tag("sv") && is_tag("prs") && is_tag("sv-simple") && is_tag("yi-Hebr"));
        assert!(!is_tag("svenska") && !is_tag("Sv") && !is_tag("ja|nej") && !is_tag(""));
        assert_eq!(serial("43525", false), Some(jiff::civil::date(2019, 3, 1)));
        assert_eq!(serial("42063", true), Some(jiff::civil::date(2019, 3, 1)));
        assert_eq!(serial("2019", false), None);
        for text in ["20190301", "2019/3/1", "2019.03.01", "2019-3-1"] {
            assert_eq!(year_first(text), Some(jiff::civil::date(2019, 3, 1)), "{text}");
        }
        assert_eq!(year_first("1/3 2019"), None);
    }
}
