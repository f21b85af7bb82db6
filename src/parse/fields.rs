//! Keys and values as people write them, YAML or TOML, each with its place. What a key means is decided by whoever takes it out; what
//! nobody takes out is an unknown key.

mod plain;
mod yaml;

use super::address::{composed, is_plain_path};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// Something with its place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Placed<T> {
    /// The thing.
    pub value: T,
    /// Its place.
    pub span: Span,
}

/// A value.
#[derive(Debug, Clone)]
pub enum Value {
    /// Text, and what is read as text: numbers and dates keep the form they were typed in.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// A list.
    List(Vec<Placed<Value>>),
    /// A table.
    Table(Fields),
    /// A key without a value.
    Nothing,
}

#[derive(Debug, Clone)]
struct Field {
    key: Placed<String>,
    value: Placed<Value>,
}

/// The keys and values of one table.
#[derive(Debug, Clone, Default)]
pub struct Fields {
    entries: Vec<Field>,
}

/// What a value should have been; a word of the message `invalid-value`.
type Allowed = &'static str;

impl Fields {
    /// Takes out whatever stands at `key`.
    pub fn take(&mut self, key: &str) -> Option<Placed<Value>> {
        let at = self.entries.iter().position(|f| f.key.value == key)?;
        Some(self.entries.remove(at).value)
    }

    /// Takes out text.
    pub fn text(&mut self, key: &'static str, said: &mut Vec<Diagnostic>) -> Option<Placed<String>> {
        let found = self.take(key)?;
        match found.value {
            Value::Text(value) => Some(Placed { value, span: found.span }),
            Value::Nothing => None,
            _ => wrong(key, found.span, "text", said),
        }
    }

    /// Takes out a path that stands in addresses, without slashes around it; it may be empty.
    pub fn path(&mut self, key: &'static str, said: &mut Vec<Diagnostic>) -> Option<String> {
        let text = self.text(key, said)?;
        match text.value.trim_matches('/') {
            path if path.is_empty() || is_plain_path(path) => Some(composed(path).into_owned()),
            _ => wrong(key, text.span, "path", said),
        }
    }

    /// Takes out a list of texts; one text alone is a list of one.
    pub fn texts(&mut self, key: &'static str, said: &mut Vec<Diagnostic>) -> Vec<Placed<String>> {
        let Some(found) = self.take(key) else { return Vec::new() };
        match found.value {
            Value::Text(value) => vec![Placed { value, span: found.span }],
            Value::List(list) => list
                .into_iter()
                .filter_map(|item| match item.value {
                    Value::Text(value) => Some(Placed { value, span: item.span }),
                    _ => wrong(key, item.span, "text", said),
                })
                .collect(),
            Value::Nothing => Vec::new(),
            _ => wrong(key, found.span, "list", said).unwrap_or_default(),
        }
    }

    /// Takes out `true` or `false`.
    pub fn flag(&mut self, key: &'static str, said: &mut Vec<Diagnostic>) -> Option<bool> {
        let found = self.take(key)?;
        match found.value {
            Value::Flag(flag) => Some(flag),
            Value::Nothing => None,
            _ => wrong(key, found.span, "flag", said),
        }
    }

    /// Takes out a whole number.
    pub fn number(&mut self, key: &'static str, said: &mut Vec<Diagnostic>) -> Option<i64> {
        let text = self.text(key, said)?;
        match text.value.parse() {
            Ok(number) => Some(number),
            Err(_) => wrong(key, text.span, "number", said),
        }
    }

    /// Takes out a day, `2026-11-01`.
    pub fn day(&mut self, key: &'static str, said: &mut Vec<Diagnostic>) -> Option<Placed<jiff::civil::Date>> {
        let text = self.text(key, said)?;
        match text.value.parse() {
            Ok(value) => Some(Placed { value, span: text.span }),
            Err(_) => wrong(key, text.span, "day", said),
        }
    }

    /// Takes out a table; none is an empty one.
    pub fn table(&mut self, key: &'static str, said: &mut Vec<Diagnostic>) -> Fields {
        let Some(found) = self.take(key) else { return Fields::default() };
        match found.value {
            Value::Table(fields) => fields,
            Value::Nothing => Fields::default(),
            _ => wrong(key, found.span, "table", said).unwrap_or_default(),
        }
    }

    /// Takes out a list of tables with the place of each.
    pub fn tables(&mut self, key: &'static str, said: &mut Vec<Diagnostic>) -> Vec<Placed<Fields>> {
        let Some(found) = self.take(key) else { return Vec::new() };
        let list = match found.value {
            Value::List(list) => list,
            value => vec![Placed { value, span: found.span }],
        };
        list.into_iter()
            .filter_map(|item| match item.value {
                Value::Table(value) => Some(Placed { value, span: item.span }),
                _ => wrong(key, item.span, "table", said),
            })
            .collect()
    }

    /// Every key that is left, with its value.
    pub fn rest(self) -> Vec<(Placed<String>, Placed<Value>)> {
        self.entries.into_iter().map(|f| (f.key, f.value)).collect()
    }

    /// Says of every key that is left that it is unknown.
    pub fn unknown(self, known: &[&'static str], said: &mut Vec<Diagnostic>) {
        for field in self.entries {
            let unknown = Diagnostic::error("unknown-key", field.key.span).with("key", field.key.value.clone());
            said.push(unknown.suggest(&field.key.value, known.iter().copied()));
        }
    }
}

fn wrong<T>(key: &str, span: Span, allowed: Allowed, said: &mut Vec<Diagnostic>) -> Option<T> {
    said.push(Diagnostic::error("invalid-value", span).with("key", key).with("allowed", allowed));
    None
}

/// Reads TOML. What is not TOML is said under `code` with the fact `reason`; what can be read of it is still given.
pub fn toml(text: &str, file: FileId, base: usize, code: &'static str) -> (Fields, Vec<Diagnostic>) {
    let (table, errors) = toml::de::DeTable::parse_recoverable(text);
    let at = |range: std::ops::Range<usize>| Span::new(file, base + range.start..base + range.end);
    let mut said: Vec<_> = errors
        .iter()
        .map(|e| Diagnostic::error(code, at(e.span().unwrap_or(0..0))).with("reason", e.message().lines().next().unwrap_or_default()))
        .collect();
    said.dedup_by(|a, b| a.span == b.span);
    (toml_fields(table.get_ref(), &at), said)
}

fn toml_fields(table: &toml::de::DeTable<'_>, at: &dyn Fn(std::ops::Range<usize>) -> Span) -> Fields {
    let mut entries: Vec<Field> = table
        .iter()
        .map(|(key, value)| Field {
            key: Placed { value: key.get_ref().to_string(), span: at(key.span()) },
            value: Placed { value: toml_value(value.get_ref(), at), span: at(value.span()) },
        })
        .collect();
    // A table has no order in TOML; people read from the top.
    entries.sort_by_key(|f| f.key.span.start);
    Fields { entries }
}

fn toml_value(value: &toml::de::DeValue<'_>, at: &dyn Fn(std::ops::Range<usize>) -> Span) -> Value {
    use toml::de::DeValue;
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => Value::Text(number.as_str().to_owned()),
        DeValue::Float(number) => Value::Text(number.as_str().to_owned()),
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Datetime(day) => Value::Text(day.to_string()),
        DeValue::Array(list) => {
            Value::List(list.iter().map(|v| Placed { value: toml_value(v.get_ref(), at), span: at(v.span()) }).collect())
        }
        DeValue::Table(table) => Value::Table(toml_fields(table, at)),
    }
}

/// Reads YAML. What is not YAML is said under `code` with the fact `reason`; then there are no fields.
pub fn yaml(text: &str, file: FileId, base: usize, code: &'static str) -> (Fields, Vec<Diagnostic>) {
    plain::read(text, file, base).map_or_else(|| yaml::read(text, file, base, code), |fields| (fields, Vec::new()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Fields, Vec<Diagnostic>) {
        yaml(text, FileId(0), 0, "unreadable-front-matter")
    }

    #[test]
    fn yaml_keeps_what_was_typed() {
        let (mut fields, said) = read("title: no\nphone: 0701\nversion: 1.10\nday: 2026-11-01\ndraft: true\naliases: [a, b]\nempty:\n");
        assert!(said.is_empty(), "{said:?}");
        let mut said = Vec::new();
        for (key, value) in [("title", "no"), ("phone", "0701"), ("version", "1.10"), ("day", "2026-11-01")] {
            assert_eq!(fields.text(key, &mut said).map(|p| p.value).as_deref(), Some(value), "{key}");
        }
        assert_eq!(fields.flag("draft", &mut said), Some(true));
        assert_eq!(fields.texts("aliases", &mut said).len(), 2);
        assert!(fields.text("empty", &mut said).is_none() && said.is_empty());
    }

    #[test]
    fn places_are_exact() {
        let text = "title: Få hjälp\nslugg: x\n";
        let (mut fields, _) = read(text);
        let title = fields.text("title", &mut Vec::new()).expect("there is one");
        assert_eq!(&text[title.span.start as usize..title.span.end as usize], "Få hjälp");
        let mut said = Vec::new();
        fields.unknown(&["title", "slug"], &mut said);
        assert_eq!(&text[said[0].span.start as usize..said[0].span.end as usize], "slugg");
        assert!(said[0].facts.contains(&("suggestion", "slug".to_owned())));
    }

    #[test]
    fn broken_yaml_is_said_and_not_read() {
        let (_, said) = read("title: \"unclosed\nb: [\n");
        assert_eq!(said.len(), 1);
        assert_eq!(said[0].code, "unreadable-front-matter");
    }

    #[test]
    fn toml_says_every_mistake_and_gives_the_rest() {
        let (mut fields, said) = toml("a = 1\nb = \nc = \"x\"\n", FileId(0), 0, "config-syntax");
        assert_eq!(said.len(), 1);
        assert_eq!(fields.text("c", &mut Vec::new()).map(|p| p.value).as_deref(), Some("x"));
    }
}
