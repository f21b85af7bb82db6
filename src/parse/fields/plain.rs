//! YAML as nearly every page has it: a key and a few words, quoted text, a number or a day to a line. A large site has thousands of them,
//! and YAML's own reader takes as long for them as Markdown's for the page. Whatever else stands there is left to that reader, and what
//! is read here it would read alike.

use super::{Field, Fields, Placed, Value};
use crate::source::{FileId, Span};

/// The fields of `text`, which begins at `base` in `file`; `None` where a line is more than a key and a plain value.
pub(super) fn read(text: &str, file: FileId, base: usize) -> Option<Fields> {
    let mut entries: Vec<Field> = Vec::new();
    let mut at = base;
    for line in text.split_inclusive('\n') {
        let written = line.trim_end_matches([' ', '\n', '\r']);
        if !written.is_empty() {
            let (key, rest) = written.split_once(": ")?;
            let name = key.starts_with(|c: char| c.is_ascii_lowercase())
                && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
                && !is_other_than_text(key);
            if !name || entries.iter().any(|field| field.key.value == key) {
                return None;
            }
            let written_value = rest.trim_start_matches(' ');
            let start = at + written.len() - written_value.len();
            let placed = |from: usize, length: usize| Span::new(file, from..from + length);
            entries.push(Field {
                key: Placed { value: key.to_owned(), span: placed(at, key.len()) },
                value: Placed { value: value(written_value)?, span: placed(start, written_value.len()) },
            });
        }
        at += line.len();
    }
    Some(Fields { entries })
}

fn value(written: &str) -> Option<Value> {
    if written.contains(char::is_control) {
        return None;
    }
    if let Some(quoted) = written.strip_prefix('"') {
        let text = quoted.strip_suffix('"')?;
        return (!text.contains(['"', '\\'])).then(|| Value::Text(text.to_owned()));
    }
    match written {
        "true" => return Some(Value::Flag(true)),
        "false" => return Some(Value::Flag(false)),
        _ => {}
    }
    let number = written.starts_with(|c: char| c.is_ascii_digit()) && written.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let words = written.starts_with(char::is_alphabetic)
        && !written.contains(": ")
        && !written.ends_with(':')
        && !written.contains(" #")
        && !is_other_than_text(written);
    (number || words).then(|| Value::Text(written.to_owned()))
}

/// Words that YAML, of one age or another, takes for something else.
fn is_other_than_text(word: &str) -> bool {
    const OTHERS: [&str; 12] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity"];
    OTHERS.iter().any(|other| word.eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::fields::yaml;

    fn shown(fields: &Fields) -> String {
        format!("{fields:?}")
    }

    #[test]
    fn what_it_reads_yaml_reads_alike() {
        let plain = [
            "title: Om våld\nslug: om-vald\n",
            "title: \"Är du rädd? Ring: 112 #1\"\r\nmenu-order: 3\r\nreviewed: 2026-11-01\r\ndraft: true\r\n",
            "title:   Två [ord], {kanske} \"tre\"  \n\nquick-exit: false\norder: 007",
            "title: ما هو العنف؟\ndescription: \"\"\na: x:y\n",
        ];
        let other = [
            "title: a: b\n",
            "title: a #b\n",
            "title: no\nx: NULL\ny: Infinity\n",
            "aliases: [a, b]\n",
            "title: 'x'\n",
            "title: one\n  two\n",
            "title: \"a\\\"b\"\n",
            "title: \"a\" # b\n",
            "title:\n  - a\n",
            "a: x\na: y\n",
            "title: >\n  x\n",
            "true: x\n",
            "a: 1.5\n",
        ];
        let read_here = |text: &&str| read(text, FileId(3), 4);
        assert!(plain.iter().all(|text| read_here(text).is_some()));
        // Lines of the plain ones and the others in every pair: whatever is read here must be what YAML reads.
        let lines: Vec<&str> = plain.iter().chain(&other).flat_map(|text| text.split_inclusive('\n')).collect();
        let pairs = lines.iter().flat_map(|a| lines.iter().map(move |b| format!("{a}{b}")));
        let texts: Vec<String> = plain.iter().chain(&other).map(|text| (*text).to_owned()).chain(pairs).collect();
        for text in &texts {
            if let Some(found) = read_here(&text.as_str()) {
                let (expected, said) = yaml::read(text, FileId(3), 4, "unreadable-front-matter");
                assert!(said.is_empty(), "{text:?} {said:?}");
                assert_eq!(shown(&found), shown(&expected), "{text:?}");
            }
        }
    }
}
