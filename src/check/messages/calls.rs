//! What a template says of messages: its calls of `t` and `text`, with places, and the texts that could be ids. A small scanner that knows
//! what is code, text and comment in a template; what it cannot tell, such as an id that is put together, it leaves open.

use std::ops::Range;

/// A call of `t` or `text` whose id stands in the template.
#[derive(Debug, PartialEq, Eq)]
pub struct Call {
    /// The message, or `message.attribute`.
    pub id: String,
    /// Where the id stands.
    pub place: Range<usize>,
    /// The variables that are passed, with their places; `None` where the template passes on what it was passed itself.
    pub arguments: Option<Vec<(String, Range<usize>)>>,
}

/// What a template says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Its calls.
    pub calls: Vec<Call>,
    /// Every text in its code: an id may be chosen among them.
    pub texts: Vec<String>,
    /// Texts that something is put behind: `"area-" ~ code`.
    pub beginnings: Vec<String>,
}

enum Token {
    Text(Range<usize>),
    Name(Range<usize>),
    Sign(&'static str),
    Other,
}

/// Reads a template.
pub fn read(template: &str) -> Said {
    let mut said = Said::default();
    let mut at = 0;
    while let Some(open) = template[at..].find('{').map(|i| at + i) {
        let end = match template.as_bytes().get(open + 1) {
            Some(b'#') => {
                at = template[open..].find("#}").map_or(template.len(), |i| open + i + 2);
                continue;
            }
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            _ => {
                at = open + 1;
                continue;
            }
        };
        let (tokens, after) = tokens(template, open + 2, end);
        collect(template, &tokens, &mut said);
        at = after;
    }
    said
}

/// The tokens of a piece of code, and where it ends.
fn tokens(template: &str, from: usize, end: &str) -> (Vec<Token>, usize) {
    let mut tokens = Vec::new();
    let mut at = from;
    while let Some(first) = template[at..].chars().next() {
        let rest = &template[at..];
        if rest.starts_with(end) {
            return (tokens, at + end.len());
        }
        let length = match first {
            '"' | '\'' => {
                let length = text_length(rest, first);
                let ended = length < rest.len() || (length > 1 && rest.ends_with(first));
                tokens.push(Token::Text(at + 1..at + length - usize::from(ended)));
                length
            }
            c if c.is_alphabetic() || c == '_' => {
                let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
                tokens.push(Token::Name(at..at + length));
                length
            }
            c if c.is_whitespace() => c.len_utf8(),
            c => {
                let sign =
                    ["==", "**", "(", ")", "[", "]", "{", "}", ",", "=", "~", ".", "|"].into_iter().find(|sign| rest.starts_with(sign));
                tokens.push(sign.map_or(Token::Other, Token::Sign));
                sign.map_or(c.len_utf8(), str::len)
            }
        };
        at += length;
    }
    (tokens, template.len())
}

/// How long a quoted text is, with its quotation marks; one that is not ended goes to the end.
fn text_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return i + 1,
            _ => {}
        }
    }
    text.len()
}

fn collect(template: &str, tokens: &[Token], said: &mut Said) {
    for (i, token) in tokens.iter().enumerate() {
        match token {
            Token::Text(range) => {
                let text = template.get(range.clone()).unwrap_or_default().to_owned();
                if matches!(tokens.get(i + 1), Some(Token::Sign("~"))) {
                    said.beginnings.push(text.clone());
                }
                said.texts.push(text);
            }
            Token::Name(range) => {
                let method = i > 0 && matches!(tokens[i - 1], Token::Sign("." | "|"));
                let of_ours = matches!(&template[range.clone()], "t" | "text") && !method;
                if of_ours && matches!(tokens.get(i + 1), Some(Token::Sign("("))) {
                    said.calls.extend(call(template, &tokens[i + 2..]));
                }
            }
            _ => {}
        }
    }
}

/// A call, from behind its bracket. `None` when its id does not stand there.
fn call(template: &str, tokens: &[Token]) -> Option<Call> {
    let Some(Token::Text(place)) = tokens.first() else { return None };
    if !matches!(tokens.get(1), Some(Token::Sign("," | ")"))) {
        return None;
    }
    let mut arguments = Some(Vec::new());
    let mut depth = 0usize;
    for (i, token) in tokens.iter().enumerate() {
        match token {
            Token::Sign(")") if depth == 0 => break,
            Token::Sign("(" | "[" | "{") => depth += 1,
            Token::Sign(")" | "]" | "}") => depth = depth.saturating_sub(1),
            Token::Sign("**") if depth == 0 => arguments = None,
            Token::Name(range) if depth == 0 && matches!(tokens.get(i + 1), Some(Token::Sign("="))) => {
                if let Some(arguments) = &mut arguments {
                    arguments.push((template[range.clone()].to_owned(), range.clone()));
                }
            }
            _ => {}
        }
    }
    Some(Call { id: template.get(place.clone())?.to_owned(), place: place.clone(), arguments })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(template: &str) -> Vec<String> {
        let shown = |call: &Call| {
            let names = call.arguments.as_ref().map(|all| all.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(" "));
            assert_eq!(&template[call.place.clone()], call.id);
            format!("{}({})", call.id, names.unwrap_or("…".into()))
        };
        read(template).calls.iter().map(shown).collect()
    }

    #[test]
    fn calls_are_found_wherever_they_stand() {
        for (template, expected) in [
            (r#"<p title="t('no')">{{ t("a") }} t("no")</p>"#, vec!["a()"]),
            (r#"{{- t( 'a' , name = x.y, n=list|length ) -}}"#, vec!["a(name n)"]),
            (r#"{% if text("a.title") == t("b", m=f(k=1)) %}"#, vec!["a.title()", "b(m)"]),
            (r#"{{ t("a", same==x, **rest) }}{# t("no") #}"#, vec!["a(…)"]),
            (r#"{{ x.text("no") }}{{ context("no") }}{{ y|text("no") }}"#, vec![]),
            (r#"{{ t(name) }}{{ t("area-" ~ code) }}{{ "}} t(\"no\")" }}{{ t("a") }}"#, vec!["a()"]),
            (r#"{{ t("a"#, vec![]),
            ("{{ t(\"å", vec![]),
            ("{% set a = {\"b\": t('c')} %}", vec!["c()"]),
        ] {
            assert_eq!(calls(template), expected, "{template}");
        }
    }

    #[test]
    fn what_an_id_may_be_made_of_is_kept() {
        let said = read(r#"{{ t("area-" ~ code) }}{% for id in ["yes", 'no'] %}{{ t(id) }}"#);
        assert_eq!((said.texts.join(" "), said.beginnings.join(" ")), ("area- yes no".to_owned(), "area-".to_owned()));
    }
}
