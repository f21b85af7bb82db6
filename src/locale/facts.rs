//! What is so of languages, from a table of our own (`languages.csv`), since the crates do not know Sweden's minority languages or those
//! that many of its inhabitants read: `prs` would be left to right and have English plurals. For what is not in the table ICU is asked.
//!
//! The table's columns: BCP 47 tag; own name, as it stands alone in a list; script; `plurals`, the language whose plural rules hold (empty
//! its own, `none` for none at all); `icu`, the locale whose dates, numbers and sorting are used (empty its own, `none` where ICU has no words
//! for it); `hreflang`, what search engines call it (empty its tag); quotation marks, from CLDR.

use std::collections::HashMap;
use std::sync::LazyLock;

use unic_langid::LanguageIdentifier;

use super::Direction;

/// What is so of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// BCP 47.
    pub tag: &'static str,
    /// What its own readers call it.
    pub name: &'static str,
    /// ISO 15924, when the tag does not say another.
    pub script: &'static str,
    /// The language whose plural rules hold; empty for its own, `none` where there are none.
    pub plurals: &'static str,
    /// The locale that ICU has its dates, numbers and order under; empty for its own, `none` where it has no words for it.
    pub icu: &'static str,
    /// What search engines call it; empty for the tag.
    pub hreflang: &'static str,
    /// Quotation marks: open, close, inner open, inner close.
    pub quotes: [&'static str; 4],
}

/// The quotation marks of a language that nothing is known about.
pub const QUOTES: [&str; 4] = ["“", "”", "‘", "’"];

/// Stands for a language whose plural rules nobody knows. Fluent would take English ones; Japanese has none, and in Sweden numbers are
/// written the Swedish way.
pub(super) const WITHOUT_PLURALS: &str = "ja-SE";

static TABLE: LazyLock<HashMap<&'static str, Facts>> =
    LazyLock::new(|| include_str!("languages.csv").lines().skip(1).filter_map(row).map(|facts| (facts.tag, facts)).collect());

fn row(line: &'static str) -> Option<Facts> {
    let cells: Vec<&'static str> = line.split(',').collect();
    let [tag, name, script, plurals, icu, hreflang, open, close, inner_open, inner_close] = cells[..] else { return None };
    Some(Facts { tag, name, script, plurals, icu, hreflang, quotes: [open, close, inner_open, inner_close] })
}

/// What is known of a language: of `sv-SE` what is known of `sv`.
pub fn of(tag: &str) -> Option<&'static Facts> {
    let mut tag = tag;
    loop {
        let found = TABLE.get(tag).or_else(|| TABLE.values().find(|facts| facts.tag.eq_ignore_ascii_case(tag)));
        if found.is_some() {
            return found;
        }
        tag = tag.rsplit_once('-')?.0;
    }
}

/// Every tag in the table, for suggestions.
pub fn known() -> impl Iterator<Item = &'static str> {
    TABLE.keys().copied()
}

/// What a language's own readers call it.
pub fn autonym(tag: &str) -> Option<&'static str> {
    of(tag).map(|facts| facts.name)
}

/// Which way a language is read: as its script is, which the tag may say (`yi-Latn`), else the table, else ICU; else left to right.
pub fn direction(tag: &str) -> Direction {
    let script = tag.parse::<LanguageIdentifier>().ok().and_then(|id| id.script).map(|script| script.to_string());
    if let Some(script) = script.as_deref().or_else(|| of(tag).map(|facts| facts.script)) {
        return script_direction(script);
    }
    let asked = tag.parse::<icu_locale::LanguageIdentifier>().ok();
    match asked.and_then(|id| icu_locale::LocaleDirectionality::new_extended().get(&id)) {
        Some(icu_locale::Direction::RightToLeft) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

/// The scripts of living languages that are read from right to left.
fn script_direction(script: &str) -> Direction {
    match script {
        "Adlm" | "Arab" | "Aran" | "Hebr" | "Mand" | "Nkoo" | "Rohg" | "Samr" | "Syrc" | "Thaa" | "Yezi" => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

/// Whether two tags are the same language in the same script, so that text of one needs no mark among text of the other.
pub fn same_language(a: &str, b: &str) -> bool {
    let parts = |tag: &str| {
        let id: Option<LanguageIdentifier> = tag.parse().ok();
        let script = id.as_ref().and_then(|id| id.script).map(|s| s.to_string());
        let script = script.or_else(|| of(tag).map(|facts| facts.script.to_owned()));
        (id.map(|id| id.language.to_string()), script)
    };
    a == b || parts(a) == parts(b)
}

/// The locale that ICU is asked for: Gregorian calendar, Latin digits and the 24-hour clock, as days, numbers and times are written on
/// every door and bill in Sweden.
pub(super) fn icu(tag: &str) -> icu_locale::Locale {
    let tag = if tag == WITHOUT_PLURALS { "sv".to_owned() } else { icu_tag(tag) };
    let root = icu_locale::Locale::UNKNOWN;
    format!("{tag}-u-ca-gregory-hc-h23-nu-latn").parse().unwrap_or(root)
}

/// Whether ICU has words for a language: names of months, a word for “and”.
pub(super) fn has_words(tag: &str) -> bool {
    of(tag).is_none_or(|facts| facts.icu != "none")
}

/// The table's locale, unless the tag names a region of its own and the table only the usual one: `en` is `en-GB`, but `en-US` is `en-US`.
/// A language that ICU has no words for is one of Sweden's: numbers and order are the Swedish ones.
pub(super) fn icu_tag(tag: &str) -> String {
    let written: LanguageIdentifier = tag.parse().unwrap_or_default();
    let named = of(tag).map(|facts| if facts.icu == "none" { "sv" } else { facts.icu }).filter(|icu| !icu.is_empty());
    let named: Option<LanguageIdentifier> = named.and_then(|icu| icu.parse().ok());
    let mut id = named.filter(|named| written.region.is_none() || named.language != written.language).unwrap_or(written);
    id.clear_variants();
    id.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_whole_and_every_tag_parses() {
        let lines = include_str!("languages.csv").lines().skip(1).count();
        assert_eq!(TABLE.len(), lines, "a row lacks a cell or stands twice");
        for facts in TABLE.values() {
            assert_eq!(facts.tag.parse::<LanguageIdentifier>().map(|id| id.to_string()).as_deref(), Ok(facts.tag));
            assert!(!facts.name.is_empty() && facts.script.len() == 4 && facts.quotes.iter().all(|q| !q.is_empty()), "{facts:?}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        for (tag, rtl) in [
            ("sv", false),
            ("prs", true),
            ("ckb", true),
            ("kmr", false),
            ("ku", false),
            ("ku-Arab", true),
            ("yi", true),
            ("yi-Hebr", true),
            ("yi-Latn", false),
            ("ar-SY", true),
            ("fa", true),
            ("ur", true),
            ("ug", true),
            ("dv", true),
            ("zxx", false),
            ("no such", false),
        ] {
            assert_eq!(direction(tag) == Direction::Rtl, rtl, "{tag}");
        }
    }

    #[test]
    fn icu_is_asked_for_what_it_has() {
        for (tag, icu_is) in [
            ("sv-simple", "sv"),
            ("prs", "fa-AF"),
            ("kmr", "ku"),
            ("fit", "fi"),
            ("rom", "sv"),
            ("smj", "sv"),
            ("en", "en-GB"),
            ("en-US", "en-US"),
            ("pl-simple", "pl"),
            ("sv-FI", "sv-FI"),
        ] {
            assert_eq!(icu_tag(tag), icu_is, "{tag}");
        }
    }

    #[test]
    fn text_of_the_same_language_needs_no_mark() {
        assert!(same_language("sv-simple", "sv") && same_language("yi-Hebr", "yi"));
        assert!(!same_language("sv", "en") && !same_language("yi-Latn", "yi-Hebr"));
    }
}
