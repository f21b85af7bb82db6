//! Rules put into the order in which the later ones hold, and what is closed taken out of what is open.

use super::{DAY, Days, Minute, Rule, Season, When};

/// The rules in order: open, open in a part of the year, closed weekdays, public holidays, then what is closed whatever day it is. Where two
/// rules are about the same days, those that touch each other's hours take each other's place, and those that do not add up.
pub fn in_order(mut rules: Vec<Rule>, without_holidays: bool) -> Vec<Rule> {
    let holidays = |rule: &Rule| rule.when.days.contains(&Days::Holidays);
    if without_holidays && !rules.iter().any(holidays) {
        let when = When { days: vec![Days::Holidays], ..When::default() };
        rules.push(Rule { when, spans: Vec::new(), also: false, channel: None, exception: false });
    }
    for rule in &mut rules {
        rule.spans.sort_unstable();
        rule.spans.dedup();
    }
    rules.sort_by_key(|rule| match (rule.opens(), holidays(rule), rule.when.seasons.is_empty()) {
        (true, false, true) => 0,
        (true, false, false) => 1,
        (false, false, true) => 2,
        (true, true, _) => 3,
        (false, true, _) => 4,
        (false, false, false) => 5,
    });
    for later in 1..rules.len() {
        let (before, after) = rules.split_at(later);
        let rule = &after[0];
        let mut same = before.iter().filter(|other| other.opens() && same_days(&other.when, &rule.when)).peekable();
        let adds = same.peek().is_some() && same.all(|other| other.channel != rule.channel || apart(&other.spans, &rule.spans));
        rules[later].also = rule.opens() && (adds || is_next_to_night(before, rule));
    }
    rules
}

/// Whether a rule is about other weekdays than all rules before it, and one of those goes on past midnight: what it says must not end that
/// night.
fn is_next_to_night(before: &[Rule], rule: &Rule) -> bool {
    let weekdays = |days: &[Days]| mask(days) & 0b111_1111 == mask(days);
    let other = |other: &Rule| weekdays(&rule.when.days) && mask(&other.when.days) & mask(&rule.when.days) == 0;
    before.iter().all(other) && before.iter().flat_map(|rule| &rule.spans).any(|(_, to)| *to > DAY)
}

/// Whether two rules can be about the same day, in the same part of the year.
fn same_days(a: &When, b: &When) -> bool {
    let weeks = a.weeks.is_none() || b.weeks.is_none() || a.weeks == b.weeks;
    a.seasons == b.seasons && weeks && mask(&a.days) & mask(&b.days) != 0
}

/// Weekdays as bits, Monday the lowest; public holidays and the days before them are bits of their own.
pub(super) fn mask(days: &[Days]) -> u16 {
    if days.is_empty() {
        return 0b111_1111;
    }
    days.iter().fold(0, |mask, day| mask | one_mask(day))
}

fn one_mask(day: &Days) -> u16 {
    let bit = |weekday: u8| 1u16 << (weekday - 1);
    match day {
        Days::Week(from, to) => weekdays(*from, *to).map(bit).sum(),
        Days::Nth(_, weekday) => bit(*weekday),
        Days::Holidays => 1 << 8,
        Days::Eves => 1 << 9,
    }
}

/// The weekdays from one to another.
pub(super) fn weekdays(from: u8, to: u8) -> impl Iterator<Item = u8> {
    let count = (to + 7 - from) % 7 + 1;
    (0..count).map(move |step| (from - 1 + step) % 7 + 1)
}

/// Whether no minute is in both.
pub fn apart(a: &[(Minute, Minute)], b: &[(Minute, Minute)]) -> bool {
    a.iter().all(|(from, to)| b.iter().all(|(other_from, other_to)| to <= other_from || other_to <= from))
}

/// Takes `pauses` out of a rule; `false` when they are not within its hours.
pub fn pause(rule: &mut Rule, pauses: &[(Minute, Minute)]) -> bool {
    let mut within = false;
    for (from, to) in pauses {
        let cut = |&(open, close): &(Minute, Minute)| {
            let inside = open < *from && *to < close && *to <= DAY;
            if inside { vec![(open, *from), (*to, close)] } else { vec![(open, close)] }
        };
        let count = rule.spans.len();
        rule.spans = rule.spans.iter().flat_map(cut).collect();
        within |= rule.spans.len() > count;
    }
    within
}

/// Whether a part of the year is a few days, which hours can be given for without naming weekdays.
pub fn is_short(season: &Season) -> bool {
    let length = |from: jiff::civil::Date, to: jiff::civil::Date| (to - from).get_days();
    match *season {
        Season::Dates(from, to) => {
            let civil = |d: crate::directory::Date| jiff::civil::Date::new(d.year, d.month as i8, d.day as i8);
            matches!((civil(from), civil(to)), (Ok(from), Ok(to)) if length(from, to) <= 7)
        }
        Season::Yearly(from, to) => {
            let civil = |year: i16, (month, day): (u8, u8)| jiff::civil::Date::new(year, month as i8, day as i8);
            let turns = i16::from(from > to);
            matches!((civil(2027, from), civil(2027 + turns, to)), (Ok(from), Ok(to)) if length(from, to) <= 7)
        }
        Season::Easter(..) | Season::First(..) => true,
        Season::Months(..) | Season::Weeks(..) => false,
    }
}
