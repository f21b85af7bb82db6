//! What a spreadsheet has made of hours: 8-17 became the 17th of August, 08:30 a part of a day.

use std::ops::Range;

use super::tokens::{Shape, Token};
use super::{Fault, Reason, names};

/// The fault of a cell that is nothing but what a spreadsheet has made of hours.
pub fn mangled(typed: &str, tokens: &[Token]) -> Option<Fault> {
    let text = typed.trim();
    let is = |range: Range<f64>| text.replace(',', ".").parse::<f64>().is_ok_and(|number| range.contains(&number));
    let fraction = text.contains(['.', ',']) && is(0.0..1.0);
    let serial = text.split(['.', ',']).next().is_some_and(|days| days.len() == 5) && is(36_526.0..73_051.0);
    let month = |token: Option<&Token>| matches!(token.map(|t| &t.kind), Some(Shape::Word(word)) if names::month(word, true).is_some());
    let number = |token: Option<&Token>| matches!(token.map(|t| &t.kind), Some(Shape::Number(..)));
    let dash = tokens.get(1).is_some_and(|t| t.kind == Shape::Sign('-'));
    let (first, last) = (tokens.first(), tokens.get(2));
    // 08:30:00, as a cell that is formatted as a time is saved.
    let parts: Vec<&str> = text.split(':').collect();
    let time = parts.len() == 3 && parts.iter().all(|part| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit()));
    // 17-aug, aug-17, 2024-08-17 00:00:00.
    let day_month = tokens.len() == 3 && dash && ((number(first) && month(last)) || (month(first) && number(last)));
    // 17/8, which 24/7 only looks like.
    let slash = tokens.len() == 3 && tokens[1].kind == Shape::Sign('/') && number(first) && number(last) && text != "24/7";
    let only_date =
        matches!(first.map(|t| &t.kind), Some(Shape::Date(..))) && !text.contains(|c: char| c.is_alphabetic() && c != 'T' && c != 'Z');
    let reason = match () {
        () if fraction || serial || time => Reason::ExcelNumber,
        () if day_month || slash || only_date => Reason::ExcelDate,
        () => return None,
    };
    let start = typed.len() - typed.trim_start().len();
    Some(Fault { range: start..start + text.len(), reason, suggestion: String::new() })
}
