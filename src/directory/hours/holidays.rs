//! Public holidays in Sweden, worked out for any year. The days are those of lag (1989:253) om allmänna helgdagar other than ordinary
//! Sundays, with Midsummer Eve, Christmas Eve and New Year's Eve, which 3 a § semesterlagen (1977:480) puts beside them and on which
//! offices are closed.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// Easter Sunday of a year by the Gregorian reckoning: the anonymous algorithm in the form of Meeus, Jones and Butcher (J. Meeus,
/// *Astronomical Algorithms*, chapter 8).
pub fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    date(year, (n / 31) as i8, (n % 31 + 1) as i8)
}

/// Whether a day is a public holiday.
pub fn is_holiday(day: Date) -> bool {
    match (day.month(), day.day()) {
        // New Year, Epiphany, 1 May, the National Day, Christmas with its eve and second day, New Year's Eve.
        (1, 1 | 6) | (5, 1) | (6, 6) | (12, 24..=26 | 31) => true,
        // Midsummer Eve and Day: the Friday and Saturday of 19 to 26 June.
        (6, 19..=25) if day.weekday() == Weekday::Friday => true,
        (6, 20..=26) if day.weekday() == Weekday::Saturday => true,
        // All Saints' Day: the Saturday of 31 October to 6 November.
        (10, 31) | (11, 1..=6) if day.weekday() == Weekday::Saturday => true,
        // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.
        (3..=6, _) => [-2, 0, 1, 39, 49].iter().any(|days| easter(day.year()).checked_add(days.days()).is_ok_and(|at| at == day)),
        _ => false,
    }
}
