//! The opening hours of a row: read, and what is wrong with them said at its place in the cell. Running text is no fault.

use super::sheet::Reading;
use crate::diagnostic::Diagnostic;
use crate::directory::Hours;
use crate::directory::hours::{self, DAY, Fault, Kind, LONG_NIGHT, Unread, Why};
use crate::source::Span;

/// The hours of a row with their exceptions; `None` when nothing was typed.
pub fn read(row: &mut Reading<'_>) -> Option<Hours> {
    let typed = row.text("hours");
    let exceptions = row.text("hours-exceptions");
    if typed.is_none() && exceptions.is_none() {
        return None;
    }
    let mut hours = hours::read(typed.as_deref().unwrap_or_default());
    if let Some(typed) = &typed {
        faults(row, "hours", typed, &hours.faults);
        about_the_whole(row, typed, &hours);
    }
    if let Some(typed) = &exceptions {
        hours = hours::read_exceptions(hours, typed);
        faults(row, "hours-exceptions", typed, &hours.exceptions.faults);
        if let (Some(first), Some(last), true) =
            (hours.exceptions.unread.first(), hours.exceptions.unread.last(), hours.exceptions.faults.is_empty())
        {
            let whole = Unread { range: first.range.start..last.range.end, why: first.why };
            unread(row, Diagnostic::warning, "unread-exception", "hours-exceptions", typed, &whole);
        }
    }
    Some(hours)
}

fn about_the_whole(row: &mut Reading<'_>, typed: &str, hours: &Hours) {
    match hours.kind() {
        Kind::Text if is_meant_as_hours(hours) => {
            for part in &hours.unread {
                unread(row, Diagnostic::note, "unread-hours", "hours", typed, part);
            }
        }
        Kind::Modifier => row.said.push(row.fault(Diagnostic::warning, "hours-only-closed", "hours").with("value", typed)),
        Kind::Exact => {
            let long = |(from, to): &(u16, u16)| *to > DAY && to - from > LONG_NIGHT;
            if hours.rules.iter().flat_map(|rule| &rule.spans).any(long) {
                row.said.push(row.fault(Diagnostic::warning, "long-night", "hours").with("value", typed));
            }
        }
        Kind::Text | Kind::Error => {}
    }
}

/// Whether somebody may think that a text is understood: with hours among other words, with days but no times, with a slip in a day.
fn is_meant_as_hours(hours: &Hours) -> bool {
    let has_words = hours.unread.iter().any(|part| part.why == Why::Words);
    let has_slip = hours.unread.iter().any(|part| matches!(part.why, Why::Misspelt(_)));
    hours.rules.iter().any(|rule| rule.opens()) || !has_words || has_slip
}

fn faults(row: &mut Reading<'_>, column: &'static str, typed: &str, faults: &[Fault]) {
    for fault in faults {
        let part = &typed[fault.range.clone()];
        let said = Diagnostic {
            span: place(row, column, typed, part, fault.range.start),
            ..row.fault(Diagnostic::error, "impossible-hours", column)
        };
        row.said.push(said.with("value", part).with("reason", fault.reason.id()).with("suggestion", fault.suggestion.clone()));
    }
}

fn unread(
    row: &mut Reading<'_>,
    severity: fn(&'static str, Span) -> Diagnostic,
    code: &'static str,
    column: &'static str,
    typed: &str,
    part: &Unread,
) {
    let text = &typed[part.range.clone()];
    let said = Diagnostic { span: place(row, column, typed, text, part.range.start), ..row.fault(severity, code, column) };
    row.said.push(said.with("value", text).with("reason", part.why.id()).with("suggestion", part.why.suggestion()));
}

/// Where a part of the cell is: found by the whole text, so that of two equal parts it is the right one; the part alone where the cell is
/// not written as it is read.
fn place(row: &Reading<'_>, column: &str, typed: &str, part: &str, start: usize) -> Span {
    let whole = row.part(column, typed);
    if (whole.end - whole.start) as usize == typed.len() {
        let from = whole.start as usize + start;
        return Span::new(whole.file, from..from + part.len());
    }
    row.part(column, part)
}
