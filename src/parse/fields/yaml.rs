//! YAML by its own reader: every key and value with its place, numbers and days as they were typed.

use std::collections::BTreeSet;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{Field, Fields, Placed, Value};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// Reads YAML of any form. What is not YAML is said under `code` with the fact `reason`; then there are no fields.
pub(super) fn read(text: &str, file: FileId, base: usize, code: &'static str) -> (Fields, Vec<Diagnostic>) {
    // “no” is a language and 0123 a telephone number: nothing is a flag but true and false, nothing a number that begins with 0.
    let options = serde_saphyr::options! { strict_booleans: true, leading_zero_numbers_as_strings: true };
    let read: Result<Option<Yaml>, _> = serde_saphyr::from_str_with_options(text, options);
    match read {
        Ok(Some(yaml)) => match yaml.placed(text, file, base, 0..text.len()).value {
            Value::Table(fields) => {
                let said = duplicates(&fields);
                (fields, said)
            }
            Value::Nothing => (Fields::default(), Vec::new()),
            _ => (Fields::default(), vec![Diagnostic::error(code, Span::new(file, base..base + text.len())).with("reason", "")]),
        },
        Ok(None) => (Fields::default(), Vec::new()),
        Err(error) => {
            let error = error.without_snippet();
            let place = error.location().and_then(|l| byte_range(&l, text)).unwrap_or(0..0);
            let reason = error.to_string();
            // Its lines are counted from the front matter's beginning; the place is shown anyway.
            let reason = reason.lines().next().and_then(|line| line.split(" at line ").next()).unwrap_or_default().to_owned();
            (Fields::default(), vec![Diagnostic::error(code, Span::new(file, base + place.start..base + place.end)).with("reason", reason)])
        }
    }
}

fn duplicates(fields: &Fields) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    let again = fields.entries.iter().filter(|f| !seen.insert(&f.key.value));
    again.map(|f| Diagnostic::error("duplicate-key", f.key.span).with("key", f.key.value.clone())).collect()
}

fn byte_range(location: &serde_saphyr::Location, text: &str) -> Option<std::ops::Range<usize>> {
    let offset = location.span().byte_offset().map(|o| o as usize);
    let start = offset.or_else(|| offset_of(location, text)).filter(|&o| o <= text.len())?;
    let length = location.span().byte_len().unwrap_or(0) as usize;
    Some(start..(start + length).min(text.len()))
}

/// Some faults are told by line and column only, both from 1.
fn offset_of(location: &serde_saphyr::Location, text: &str) -> Option<usize> {
    let (line, column) = (location.line().checked_sub(1)? as usize, location.column().checked_sub(1)? as usize);
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    Some(start + text[start..].chars().take(column).map(char::len_utf8).sum::<usize>())
}

type Spanned<T> = serde_saphyr::Spanned<T>;

enum Yaml {
    Text(String),
    /// A number, whose typed form is in the text.
    Typed(String),
    Flag(bool),
    List(Vec<Spanned<Yaml>>),
    Table(Vec<(Spanned<String>, Spanned<Yaml>)>),
    Nothing,
}

impl Yaml {
    fn placed(self, text: &str, file: FileId, base: usize, range: std::ops::Range<usize>) -> Placed<Value> {
        let spanned = |s: Spanned<Yaml>| {
            let range = byte_range(&s.referenced, text).unwrap_or(range.clone());
            s.value.placed(text, file, base, range)
        };
        let value = match self {
            Yaml::Text(text) => Value::Text(text),
            Yaml::Typed(number) => Value::Text(text.get(range.clone()).map_or(number, |t| t.trim().to_owned())),
            Yaml::Flag(flag) => Value::Flag(flag),
            Yaml::Nothing => Value::Nothing,
            Yaml::List(list) => Value::List(list.into_iter().map(spanned).collect()),
            Yaml::Table(table) => Value::Table(Fields {
                entries: table
                    .into_iter()
                    .map(|(key, value)| {
                        let range = byte_range(&key.referenced, text).unwrap_or(range.clone());
                        let span = Span::new(file, base + range.start..base + range.end);
                        Field { key: Placed { value: key.value, span }, value: spanned(value) }
                    })
                    .collect(),
            }),
        };
        let end = text[..range.end].trim_end().len().max(range.start);
        Placed { value, span: Span::new(file, base + range.start..base + end) }
    }
}

impl<'de> Deserialize<'de> for Yaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(YamlVisitor)
    }
}

struct YamlVisitor;

impl<'de> Visitor<'de> for YamlVisitor {
    type Value = Yaml;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E: de::Error>(self, v: &str) -> Result<Yaml, E> {
        Ok(Yaml::Text(v.to_owned()))
    }

    fn visit_bool<E: de::Error>(self, v: bool) -> Result<Yaml, E> {
        Ok(Yaml::Flag(v))
    }

    fn visit_i64<E: de::Error>(self, v: i64) -> Result<Yaml, E> {
        Ok(Yaml::Typed(v.to_string()))
    }

    fn visit_u64<E: de::Error>(self, v: u64) -> Result<Yaml, E> {
        Ok(Yaml::Typed(v.to_string()))
    }

    fn visit_i128<E: de::Error>(self, v: i128) -> Result<Yaml, E> {
        Ok(Yaml::Typed(v.to_string()))
    }

    fn visit_u128<E: de::Error>(self, v: u128) -> Result<Yaml, E> {
        Ok(Yaml::Typed(v.to_string()))
    }

    fn visit_f64<E: de::Error>(self, v: f64) -> Result<Yaml, E> {
        Ok(Yaml::Typed(v.to_string()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Yaml, E> {
        Ok(Yaml::Nothing)
    }

    fn visit_none<E: de::Error>(self) -> Result<Yaml, E> {
        Ok(Yaml::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Yaml, D::Error> {
        Yaml::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Yaml, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = seq.next_element()? {
            list.push(item);
        }
        Ok(Yaml::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Yaml, A::Error> {
        let mut table = Vec::new();
        while let Some(entry) = map.next_entry()? {
            table.push(entry);
        }
        Ok(Yaml::Table(table))
    }
}
