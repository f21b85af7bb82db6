//! A cell made into [`Hours`].

use super::items::items;
use super::mangled::mangled;
use super::reader::Reader;
use super::rules;
use super::tokens::tokens;
use super::{Exceptions, Fault, Hours, Reason};

/// Reads a cell of opening hours.
pub fn read(typed: &str) -> Hours {
    let mut hours = Hours { typed: typed.trim().to_owned(), ..Hours::default() };
    let tokens = tokens(typed);
    if let Some(fault) = mangled(typed, &tokens) {
        hours.faults.push(fault);
        return hours;
    }
    let reader = Reader::default().through(&items(typed, &tokens));
    hours.appointment = reader.appointment;
    hours.machine = reader.machine;
    hours.holidays_said = reader.holidays_said;
    hours.faults = reader.faults;
    hours.unread = reader.unread;
    suggest(typed, &mut hours.faults);
    hours.rules = rules::in_order(reader.rules, reader.working_days);
    hours
}

/// Reads a cell of exceptions, and puts what it says after the rules of `hours`.
pub fn read_exceptions(mut hours: Hours, typed: &str) -> Hours {
    let tokens = tokens(typed);
    let mut reader = Reader::after(hours.rules.clone()).through(&items(typed, &tokens));
    hours.holidays_said |= reader.holidays_said;
    for rule in &mut reader.rules {
        rule.exception = true;
    }
    hours.rules.extend(rules::in_order(reader.rules, false));
    hours.exceptions = Exceptions { typed: typed.trim().to_owned(), faults: reader.faults, unread: reader.unread };
    hours
}

/// What was probably meant, where the whole cell says so.
fn suggest(typed: &str, faults: &mut [Fault]) {
    for fault in faults.iter_mut().filter(|f| f.suggestion.is_empty() && f.reason == Reason::NoDay) {
        fault.suggestion = format!("mån–fre {}", &typed[fault.range.clone()]);
    }
}
