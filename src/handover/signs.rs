//! Signs that look like markup and would stand before the reader's eyes as they are: `**very` that nothing ends, a lone backtick, `{#id}`,
//! the beginning of a comment. What a source shows its readers a translation may show too, and a sign that running text has (`5 * 3`,
//! `A & B`, `it's`, `<18`) is none. It says what there is; what follows from that is the importer's business.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::translations::blocks::{Block, Kind};
use crate::translations::inline::OBJECT;

/// How a text is read before it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Read {
    /// As Markdown; a sign after a backslash is already an object.
    Markdown,
    /// As raw HTML.
    Html,
    /// Not at all: everything in it is shown.
    Plain,
}

/// Signs by what they are, each as it stands in the text.
pub type Signs = BTreeMap<&'static str, Vec<String>>;

/// Those of a block of a page.
pub fn of_block(block: &Block) -> Signs {
    let read = match block.kind {
        Kind::Html => Read::Html,
        kind if kind.is_plain() => Read::Plain,
        _ => Read::Markdown,
    };
    found(&block.inline.shown, read)
}

/// Those of the titles of a block's links and pictures.
pub fn of_titles(block: &Block) -> Signs {
    let mut all = Signs::new();
    for (sign, seen) in block.inline.titles.iter().flat_map(|title| of_plain(title)) {
        all.entry(sign).or_default().extend(seen);
    }
    all
}

/// Those of a text in which nothing is markup.
pub fn of_plain(text: &str) -> Signs {
    found(text, Read::Plain)
}

/// Those of a Fluent pattern: what it shows always, and of each choice, kind by kind, as many as the variant that has most.
pub fn of_pattern(pattern: &Pattern<&str>) -> Signs {
    let (mut shown, mut signs) = (String::new(), Signs::new());
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shown.push_str(value),
            PatternElement::Placeable { expression } => {
                shown.push(OBJECT);
                let mut most = Signs::new();
                variants(expression).into_iter().for_each(|inner| join(&mut most, of_pattern(inner)));
                add(&mut signs, most);
            }
        }
    }
    add(&mut signs, of_plain(&shown));
    signs
}

fn add(signs: &mut Signs, more: Signs) {
    for (sign, seen) in more {
        signs.entry(sign).or_default().extend(seen);
    }
}

fn variants<'p, 't>(expression: &'p Expression<&'t str>) -> Vec<&'p Pattern<&'t str>> {
    match expression {
        Expression::Select { variants, .. } => variants.iter().map(|variant| &variant.value).collect(),
        Expression::Inline(InlineExpression::Placeable { expression }) => self::variants(expression),
        Expression::Inline(_) => Vec::new(),
    }
}

fn join(most: &mut Signs, more: Signs) {
    for (sign, seen) in more {
        let known = most.entry(sign).or_default();
        if known.len() < seen.len() {
            *known = seen;
        }
    }
}

/// Those that `signs` has more of than any of `allowed`, as they stand in the text.
pub fn surplus(signs: &Signs, allowed: &[Signs]) -> Vec<String> {
    let most = |sign: &str| allowed.iter().filter_map(|other| other.get(sign)).map(Vec::len).max().unwrap_or(0);
    let more = signs.iter().filter(|(sign, seen)| seen.len() > most(sign));
    let mut words: Vec<String> = more.flat_map(|(_, seen)| seen.clone()).collect();
    // One that begins and ends in the same word is told once.
    words.dedup();
    words
}

fn found(text: &str, read: Read) -> Signs {
    let mut signs = Signs::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let run = text[at..].len() - text[at..].trim_start_matches(c).len();
        // Only these stand for more by standing together.
        let length = if "*_~`:#".contains(c) { run } else { c.len_utf8() };
        let around = Around { before: text[..at].chars().next_back(), rest: &text[at..], after: &text[at + length..] };
        if let Some(sign) = around.sign(c, length, read) {
            signs.entry(sign).or_default().push(word_around(text, at));
        }
        at += length;
    }
    signs
}

/// A sign, or several of the same, and what stands beside it.
struct Around<'t> {
    before: Option<char>,
    /// From the sign on.
    rest: &'t str,
    /// Behind it.
    after: &'t str,
}

impl Around<'_> {
    fn sign(&self, c: char, run: usize, read: Read) -> Option<&'static str> {
        let next = self.after.chars().next();
        let blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let touches = !(blank(self.before) && blank(next));
        let within_word = [self.before, next].iter().all(|c| c.is_some_and(char::is_alphanumeric));
        let sign = match c {
            // `5*3` and `kolleg*innen` have one within the word, and a line to fill in has many.
            '*' if touches && run < 4 && !(run == 1 && within_word) => {
                if run > 1 {
                    "**"
                } else {
                    "*"
                }
            }
            '_' if touches && run < 4 && !within_word => {
                if run > 1 {
                    "__"
                } else {
                    "_"
                }
            }
            '~' if touches && run == 2 => "~~",
            // In some languages it is a letter: `oʻzbek` is often written so.
            '`' if !(run == 1 && within_word) => "`",
            '!' if blank(self.before) && self.after.starts_with('[') => "![",
            '[' if self.after.starts_with('^') && self.after.contains(']') => "[^",
            ']' if self.after.starts_with('(') => "](",
            '<' if self.is_tag() => "<",
            '&' if self.is_reference(read) => "&",
            '{' if self.is_brace() => "{",
            ':' if run >= 3 => ":::",
            '#' if run <= 6 && self.before.is_none_or(|c| c == '\n') && self.is_heading() => "#",
            '\\' if self.is_backslash(read) => "\\",
            '\u{fffd}' => "\u{fffd}",
            c if c.is_control() && c != '\n' && c != '\t' => "control",
            _ => return None,
        };
        Some(sign)
    }

    /// `<b`, `</b`, `<!--`; in `a<b` there is none unless it goes on as a tag does, with `>`, `/` or a blank.
    fn is_tag(&self) -> bool {
        let name = self.after.strip_prefix('/').unwrap_or(self.after);
        let length = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(name.len());
        let compared = self.before.is_some_and(char::is_alphanumeric) && !name[length..].starts_with(['>', '/', ' ']);
        // Markdown makes a dash of two hyphens.
        let comment = self.after.starts_with("!--") || self.after.starts_with("!–");
        comment || self.after.starts_with('?') || name.starts_with(|c: char| c.is_ascii_alphabetic()) && !compared
    }

    /// `&nbsp;`, and `&nbsp` too, but neither `A & B` nor `R&D;`.
    fn is_reference(&self, read: Read) -> bool {
        const COMMON: [&str; 6] = ["amp", "lt", "gt", "quot", "apos", "nbsp"];
        let length = self.after.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(self.after.len());
        let name = &self.after[..length];
        match self.after[length..].starts_with(';') {
            true => length > 1 && !(read == Read::Html && stands_for_something(&self.rest[..length + 2])),
            false => COMMON.contains(&name),
        }
    }

    /// `{#id}` and `{.class}` of headings, `{ $variable }` of messages, `{{ }}` and `{% %}` of templates.
    fn is_brace(&self) -> bool {
        let inner = self.after.trim_start_matches(' ');
        let named = |sign: char| inner.strip_prefix(sign).is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'));
        (named('#') || named('.') || named('$')) && inner.contains('}') || self.after.starts_with(['{', '%'])
    }

    fn is_heading(&self) -> bool {
        self.after.strip_prefix(' ').is_some_and(|rest| rest.starts_with(|c: char| !c.is_whitespace()))
    }

    /// One that was to break the line; where nothing is markup, one that was to keep a sign from being markup too.
    fn is_backslash(&self, read: Read) -> bool {
        let next = self.after.chars().next();
        read != Read::Html && next.is_none_or(char::is_whitespace) || read == Read::Plain && next.is_some_and(|c| c.is_ascii_punctuation())
    }
}

/// Whether HTML knows a reference: Markdown has the same list.
fn stands_for_something(reference: &str) -> bool {
    let mut events = pulldown_cmark::Parser::new(reference);
    !events.any(|event| matches!(event, pulldown_cmark::Event::Text(text) if text.starts_with('&') && text.len() > 1))
}

/// The word that a sign stands in, for whoever has to find it; not all of a long one.
fn word_around(text: &str, at: usize) -> String {
    const MOST: usize = 12;
    let start = text[..at].char_indices().rev().take(MOST).take_while(|(_, c)| !c.is_whitespace()).last().map_or(at, |(i, _)| i);
    let rest = text[at..].chars().take(2 * MOST).take_while(|c| !c.is_whitespace());
    text[start..at].chars().chain(rest).filter(|c| *c != OBJECT && !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translations::blocks::cut;

    /// What readers would see of a page of one paragraph.
    fn seen(text: &str) -> Vec<&'static str> {
        let cut = cut(&format!("\n{text}\n"));
        assert_eq!(cut.blocks.len(), 1, "{text}");
        of_block(&cut.blocks[0]).into_keys().collect()
    }

    #[test]
    fn what_looks_like_markup_is_found() {
        for (text, sign) in [
            ("**very", "**"),
            ("**bold*", "*"),
            ("very**", "**"),
            ("(*)", "*"),
            ("word**word", "**"),
            ("_ny", "_"),
            ("__x_", "_"),
            ("ord ~~ut", "~~"),
            ("a ` b", "`"),
            ("`kod", "`"),
            ("ord[^1]", "[^"),
            ("![bild]", "!["),
            ("[text](en adress)", "]("),
            ("a <b", "<"),
            ("a</b x", "<"),
            ("a <!-- b", "<"),
            ("&foo; b", "&"),
            ("a &nbsp b", "&"),
            ("Rubrik {#x}", "{"),
            ("Rubrik { #x .y }", "{"),
            ("i { $area }", "{"),
            ("{{ x }}", "{"),
            ("se ::: där", ":::"),
            ("a\\", "\\"),
            ("a\\ b", "\\"),
            ("a\u{fffd}", "\u{fffd}"),
            ("a\u{7}b", "control"),
        ] {
            assert_eq!(seen(text), [sign], "{text}");
        }
    }

    #[test]
    fn running_text_is_none() {
        let none: [&str; 0] = [];
        for text in [
            "5 * 3",
            "5*3",
            "2 * (3 + 4)",
            "A & B",
            "R&D; X",
            "AT&T",
            "a < b",
            "<3",
            "<18 år",
            "x<y",
            "it's",
            "l’acqua",
            "o`zbek",
            "snake_case",
            "a _ b",
            "Namn: ________",
            "100 ~ 200",
            "~100 kr",
            "#metoo",
            "nr # 5",
            "C:\\mapp",
            "10 % {x}",
            "a -- b --> c",
            "kl. 8: 9",
            "a|b",
            "[sic]",
            "[1] (se nedan)",
            "“citat”",
            "a\u{a0}b",
            "\u{200f}ab",
            "**ord** och *ord*",
            "`**kod`",
            "\\*ord",
            "\\`ord",
            "\\<b",
            "&amp;foo;",
            "&lt;b&gt;",
            "1 > 0",
            "kolleg*innen",
            "[a](b.md \"c\")",
            "~~ord~~",
            "<https://a.example/b_c>",
            "a\\\nb",
        ] {
            assert_eq!(seen(text), none, "{text}");
        }
    }

    #[test]
    fn where_nothing_is_markup_all_of_it_is_seen() {
        for (text, sign) in
            [("**ord**", "**"), ("[a](b.md)", "]("), ("<b>x</b>", "<"), ("&amp;", "&"), ("\\*", "\\"), ("# Rubrik", "#"), ("`x`", "`")]
        {
            assert!(of_plain(text).contains_key(sign), "{text}");
        }
        for text in ["A & B", "5 * 3", "Hej: du", "C#", "#1", "{ ett }", "C:\\mapp", "1. Ett", "- Ett", "> 18", "it's"] {
            assert_eq!(of_plain(text), Signs::new(), "{text}");
        }
    }

    #[test]
    fn what_a_choice_shows_stands_beside_what_is_around_it() {
        let stars = |text: &str| {
            let file = fluent_syntax::parser::parse(text).expect("it is Fluent");
            let Some(fluent_syntax::ast::Entry::Message(message)) = file.body.first() else { return 0 };
            of_pattern(message.value.as_ref().expect("it has a value")).get("*").map_or(0, Vec::len)
        };
        assert_eq!(stars("m = *a { $n ->\n    [one] *b\n   *[other] c\n } d\n"), 2);
        assert_eq!(stars("m = { $n ->\n    [one] *b\n   *[other] *c\n } *d { $x ->\n   *[other] *e *f\n }\n"), 4);
    }

    #[test]
    fn of_raw_html_what_the_browser_does_not_know() {
        let cut = cut("\n<div>a&nbsp;b &foo; <i>c</i></div>\n");
        assert_eq!(of_block(&cut.blocks[0]).into_values().flatten().collect::<Vec<_>>(), ["&foo;"]);
    }
}
