//! Days, times, numbers and lists in a locale's own words, by ICU: always the Gregorian calendar, Latin digits and the 24-hour clock, as on
//! every door in Sweden. Where ICU has no words for a language's months the day is written in digits, never half in English.

use icu_calendar::types::Weekday;
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{E, M, MD, T, YMD};
use icu_datetime::input::Time;
use icu_datetime::options::TimePrecision;
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};

use super::{Locale, catalogue, facts};

/// Writes days, times, numbers and lists; made once for a locale.
pub struct Formatter {
    days: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    parts: Option<Parts>,
    times: NoCalendarFormatter<T>,
    numbers: DecimalFormatter,
    lists: Option<ListFormatter>,
}

/// Writes days and months without their year.
struct Parts {
    weekdays: FixedCalendarDateTimeFormatter<Gregorian, E>,
    months: FixedCalendarDateTimeFormatter<Gregorian, M>,
    yearly: FixedCalendarDateTimeFormatter<Gregorian, MD>,
}

impl Parts {
    fn new(icu: &icu_locale::Locale) -> Parts {
        let data = "ICU's own data has every locale, if only by its root";
        Parts {
            weekdays: FixedCalendarDateTimeFormatter::try_new(icu.into(), E::long()).expect(data),
            months: FixedCalendarDateTimeFormatter::try_new(icu.into(), M::long()).expect(data),
            yearly: FixedCalendarDateTimeFormatter::try_new(icu.into(), MD::long()).expect(data),
        }
    }
}

impl Formatter {
    /// The formatter of a locale.
    pub fn new(locale: &Locale) -> Formatter {
        let icu = facts::icu(&locale.tag);
        let data = "ICU's own data has every locale, if only by its root";
        let times = T::short().with_time_precision(TimePrecision::Minute);
        let and = ListFormatterOptions::default().with_length(ListLength::Wide);
        let has_words = facts::has_words(&locale.tag);
        Formatter {
            days: (has_words && has_months(&icu)).then(|| days(&icu)),
            parts: (has_words && has_months(&icu)).then(|| Parts::new(&icu)),
            times: NoCalendarFormatter::try_new((&icu).into(), times).expect(data),
            numbers: catalogue::decimals(&locale.tag, true),
            lists: has_words.then(|| ListFormatter::try_new_and((&icu).into(), and).expect(data)),
        }
    }

    /// A day in its long form, `1 november 2026`. A day that does not exist comes out as the digits given.
    pub fn date(&self, year: i32, month: u8, day: u8) -> String {
        let digits = || format!("{year:04}-{month:02}-{day:02}");
        match (&self.days, Date::try_new_gregorian(year, month, day)) {
            (Some(days), Ok(date)) => without_zero(&days.format(&date).to_string()),
            _ => digits(),
        }
    }

    /// A weekday as it stands alone, `måndag`; 1 is Monday. `None` where ICU has no words for the language.
    pub fn weekday(&self, day: u8) -> Option<String> {
        const WEEK: [Weekday; 7] =
            [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday, Weekday::Saturday, Weekday::Sunday];
        let day = WEEK.get(usize::from(day).checked_sub(1)?)?;
        Some(self.parts.as_ref()?.weekdays.format(day).to_string())
    }

    /// A month as it stands alone, `juli`. `None` where ICU has no words for the language.
    pub fn month(&self, month: u8) -> Option<String> {
        // Of a date only the month is looked at.
        let date = Date::try_new_gregorian(2028, month, 1).ok()?;
        Some(self.parts.as_ref()?.months.format(&date).to_string())
    }

    /// A day of every year, `24 december`. `None` where ICU has no words for the language, or there is no such day.
    pub fn day_of_year(&self, month: u8, day: u8) -> Option<String> {
        let date = Date::try_new_gregorian(2028, month, day).ok()?;
        Some(without_zero(&self.parts.as_ref()?.yearly.format(&date).to_string()))
    }

    /// A time of day, `09:30`, by the 24-hour clock; one that does not exist comes out as the digits given.
    pub fn time(&self, hour: u8, minute: u8) -> String {
        match Time::try_new(hour, minute, 0, 0) {
            Ok(time) => self.times.format(&time).to_string(),
            Err(_) => format!("{hour:02}:{minute:02}"),
        }
    }

    /// A number with its groups of three.
    pub fn number(&self, number: i64) -> String {
        self.numbers.format(&Decimal::from(number)).to_string()
    }

    /// Several things as one phrase: `A, B och C`.
    pub fn list(&self, items: &[String]) -> String {
        match &self.lists {
            Some(lists) => lists.format(items.iter().map(String::as_str)).to_string(),
            None => items.join(", "),
        }
    }
}

fn days(icu: &icu_locale::Locale) -> FixedCalendarDateTimeFormatter<Gregorian, YMD> {
    FixedCalendarDateTimeFormatter::try_new(icu.into(), YMD::long()).expect("ICU's own data has every locale, if only by its root")
}

/// ICU writes `01` in some languages, whose own long form of a day has none.
fn without_zero(day: &str) -> String {
    let mut text = String::with_capacity(day.len());
    for (at, c) in day.char_indices() {
        let in_number = text.ends_with(|before: char| before.is_ascii_digit());
        if c != '0' || in_number || !day[at + 1..].starts_with(|after: char| after.is_ascii_digit()) {
            text.push(c);
        }
    }
    text
}

/// Whether ICU has names for the months, rather than its root's `M11`.
fn has_months(icu: &icu_locale::Locale) -> bool {
    Date::try_new_gregorian(2026, 11, 1).is_ok_and(|date| !days(icu).format(&date).to_string().contains("M11"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formatter(tag: &str) -> Formatter {
        Formatter::new(&Locale::of(tag).expect("a tag"))
    }

    fn is_shared<T: Send + Sync>(_: &T) {}

    #[test]
    fn days_are_gregorian_in_the_languages_words() {
        is_shared(&formatter("sv"));
        for (tag, text) in [
            ("sv", "1 november 2026"),
            ("sv-simple", "1 november 2026"),
            ("en", "1 November 2026"),
            ("en-US", "November 1, 2026"),
            ("ar", "1 نوفمبر 2026"),
            ("fa", "1 نوامبر 2026"),
            ("prs", "1 نومبر 2026"),
            ("fi", "1. marraskuuta 2026"),
            ("so", "Noofeembar 1, 2026"),
            ("ti", "1 ሕዳር 2026"),
            ("rom", "2026-11-01"),
            ("se", "2026-11-01"),
            ("th", "1 พฤศจิกายน ค.ศ. 2026"),
        ] {
            assert_eq!(formatter(tag).date(2026, 11, 1), text, "{tag}");
        }
        assert_eq!(
            (formatter("sv").date(2026, 2, 30), formatter("so").date(2026, 11, 10)),
            ("2026-02-30".into(), "Noofeembar 10, 2026".into())
        );
    }

    #[test]
    fn times_numbers_and_lists() {
        let list = ["A".to_owned(), "B".to_owned(), "C".to_owned()];
        for (tag, time, number, text) in [
            ("sv", "17:05", "1\u{a0}234\u{a0}567", "A, B och C"),
            ("en", "17:05", "1,234,567", "A, B and C"),
            ("sma", "17:05", "1\u{a0}234\u{a0}567", "A, B, C"),
            ("ar", "17:05", "1,234,567", "A وB وC"),
        ] {
            let f = formatter(tag);
            assert_eq!((f.time(17, 5).as_str(), f.number(1_234_567).as_str(), f.list(&list).as_str()), (time, number, text), "{tag}");
        }
    }

    #[test]
    fn every_language_of_the_table_has_all_of_it() {
        for tag in facts::known() {
            let f = formatter(tag);
            let all = [f.date(2026, 11, 1), f.time(9, 30), f.number(1234), f.list(&["x".into(), "y".into()])];
            assert!(all[0].contains("2026") && !all[0].contains("M11"), "{tag} {all:?}");
        }
    }
}
