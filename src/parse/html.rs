//! Small pure pieces of HTML writing: escaping, anchors, telephone numbers in running text, and taking an author's raw HTML apart.

use std::borrow::Cow;
use std::ops::Range;

use crate::directory::phone;

/// Text as HTML, in elements and in double-quoted attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_to(&mut out, text);
    out
}

/// The same, written at the end of `out`.
pub fn escape_to(out: &mut String, text: &str) {
    escaped(text, |piece| out.push_str(piece));
}

/// The same, handed on piece by piece.
pub fn escaped(text: &str, mut put: impl FnMut(&str)) {
    let mut rest = text;
    while let Some((at, entity)) = special(rest.as_bytes()) {
        put(&rest[..at]);
        put(entity);
        rest = &rest[at + 1..];
    }
    put(rest);
}

/// The signs that HTML has another use for, and what stands for each.
const SPECIAL: [(u8, &str); 4] = [(b'&', "&amp;"), (b'<', "&lt;"), (b'>', "&gt;"), (b'"', "&quot;")];

/// The same by byte.
const ENTITIES: [Option<&str>; 256] = {
    let mut entities = [None; 256];
    let mut at = 0;
    while at < SPECIAL.len() {
        entities[SPECIAL[at].0 as usize] = Some(SPECIAL[at].1);
        at += 1;
    }
    entities
};

/// The first such sign, and what stands for it.
fn special(bytes: &[u8]) -> Option<(usize, &'static str)> {
    // Without a branch, so that sixteen bytes at once are one comparison for a processor: most text has none of the signs.
    let is_special = |byte: &u8| SPECIAL.iter().fold(false, |found, (sign, _)| found | (byte == sign));
    let (chunks, _) = bytes.as_chunks::<16>();
    let plain = chunks.iter().take_while(|chunk| !chunk.iter().fold(false, |found, byte| found | is_special(byte))).count() * 16;
    let (at, entity) = bytes[plain..].iter().enumerate().find_map(|(at, byte)| Some((at, ENTITIES[usize::from(*byte)]?)))?;
    Some((plain + at, entity))
}

/// Like [`escape`], but `&nbsp;` and its like stay: they are what the author of HTML wrote for a character.
pub fn escape_keeping_entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&escape(&rest[..at]));
        let entity = rest[at + 1..].find(';').map(|end| &rest[at + 1..at + 1 + end]);
        match entity.filter(|e| is_entity(e)) {
            Some(entity) => {
                out.push_str(&rest[at..at + entity.len() + 2]);
                rest = &rest[at + entity.len() + 2..];
            }
            None => {
                out.push_str("&amp;");
                rest = &rest[at + 1..];
            }
        }
    }
    out.push_str(&escape(rest));
    out
}

fn is_entity(name: &str) -> bool {
    let digits = name.strip_prefix('#');
    let hex = digits.and_then(|d| d.strip_prefix(['x', 'X']));
    match (digits, hex) {
        (_, Some(hex)) => !hex.is_empty() && hex.len() <= 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()),
        (Some(digits), _) => !digits.is_empty() && digits.len() <= 7 && digits.bytes().all(|b| b.is_ascii_digit()),
        _ => (2..=31).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric()),
    }
}

/// A heading's text as an anchor: its letters and digits, of any script, in lower case with hyphens between.
pub fn anchor(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.trim().chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !c.is_ascii() && c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

/// Writes text with its telephone numbers as links.
pub fn link_phones(out: &mut String, text: &str) {
    replace_phones(out, text, |number| format!("<a href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>", number.href, number.display));
}

/// Writes text with its telephone numbers kept in one piece where the text around them runs the other way.
pub fn isolate_phones(out: &mut String, text: &str) {
    replace_phones(out, text, |number| format!("<bdi dir=\"ltr\">{}</bdi>", number.display));
}

/// Where telephone numbers stand in running text.
pub fn phones(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    while let Some(range) = find_phone(text, found.last().map_or(0, |last| last.end)) {
        found.push(range);
    }
    found
}

fn replace_phones(out: &mut String, text: &str, write: impl Fn(&phone::Phone) -> String) {
    let mut done = 0;
    while let Some(range) = find_phone(text, done) {
        match phone::parse(&text[range.clone()]) {
            Ok(number) => {
                escape_to(out, &text[done..range.start]);
                out.push_str(&write(&number));
            }
            Err(_) => escape_to(out, &text[done..range.end]),
        }
        done = range.end;
    }
    escape_to(out, &text[done..]);
}

/// A number as Swedish texts write them: `020-555 666`, `08-508 03 310`, `+46 8 …`. A hyphen after the area code or a plus sign is what
/// sets it apart from years and amounts.
fn find_phone(text: &str, from: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let begins = |at: &usize| *at == 0 || !(bytes[at - 1].is_ascii_alphanumeric() || b"-+/._=".contains(&bytes[at - 1]));
    let places = memchr::memchr2_iter(b'0', b'+', &bytes[from..]).map(|at| from + at);
    places.filter(begins).find_map(|at| phone_end(&text[at..]).map(|end| at..at + end))
}

fn phone_end(text: &str) -> Option<usize> {
    let digits = text.bytes().skip(1).take_while(u8::is_ascii_digit).count();
    let hyphen = text[1 + digits..].chars().next().filter(|c| matches!(c, '-' | '\u{2011}'));
    let area = text.starts_with('0') && (1..=3).contains(&digits) && hyphen.is_some();
    if !(area || text.starts_with("+") && digits > 0) {
        return None;
    }
    let mut end = 1 + digits;
    let mut count = digits + 1;
    let mut pending = end;
    for (index, c) in text[end..].char_indices() {
        match c {
            '0'..='9' => {
                count += 1;
                pending = end + index + 1;
            }
            '-' | '\u{2011}' | ' ' | '\u{a0}' if text[end + index + c.len_utf8()..].starts_with(|d: char| d.is_ascii_digit()) => {}
            _ => break,
        }
    }
    end = pending;
    let after = text[end..].chars().next();
    ((7..=15).contains(&count) && !after.is_some_and(char::is_alphanumeric)).then_some(end)
}

/// Elements that are errors, content and all.
pub const FORBIDDEN: [&str; 5] = ["script", "style", "iframe", "object", "embed"];

/// The Markdown, by a word that the message `raw-html` knows, to write instead of an element.
pub fn instead(tag: &str) -> &'static str {
    match tag {
        "b" | "strong" => "strong",
        "i" | "em" => "emphasis",
        "a" => "link",
        "img" | "picture" | "figure" => "image",
        "video" | "audio" => "video",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "ul" | "ol" | "li" => "list",
        "table" | "tr" | "td" | "th" | "thead" | "tbody" => "table",
        "br" => "line-break",
        "details" | "summary" => "details",
        "blockquote" => "quote",
        _ => "text",
    }
}

/// A piece of an author's raw HTML.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Text(&'a str),
    /// A tag.
    Tag {
        /// Its name.
        name: &'a str,
        /// Whether it ends an element.
        closing: bool,
        /// Its place in the text.
        range: Range<usize>,
    },
}

/// Takes raw HTML apart. `dropping` is what is left out until its end, also across calls: a comment (`!--`) or a forbidden element.
pub fn pieces<'a>(text: &'a str, dropping: &mut Option<&'static str>) -> Vec<Piece<'a>> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if let Some(what) = *dropping {
            let end: Cow<'_, str> = if what == "!--" { "-->".into() } else { format!("</{what}").into() };
            let Some(found) = find_ignoring_case(rest, &end) else { break };
            let close = if what == "!--" { end.len() } else { rest[found..].find('>').map_or(rest.len() - found, |i| i + 1) };
            *dropping = None;
            at += found + close;
            continue;
        }
        let Some(open) = rest.find('<') else {
            out.push(Piece::Text(rest));
            break;
        };
        if open > 0 {
            out.push(Piece::Text(&rest[..open]));
        }
        at += open;
        at += tag(&text[at..], at, dropping, &mut out);
    }
    out
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|w| w.eq_ignore_ascii_case(wanted.as_bytes()))
}

/// Reads what begins with `<`; gives how many bytes it took.
fn tag<'a>(rest: &'a str, at: usize, dropping: &mut Option<&'static str>, out: &mut Vec<Piece<'a>>) -> usize {
    if rest.starts_with("<!--") {
        *dropping = Some("!--");
        return 4;
    }
    let closing = rest.starts_with("</");
    let name_at = if closing { 2 } else { 1 };
    let length = rest[name_at..].bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'-').count();
    let name = &rest[name_at..name_at + length];
    if name.is_empty() && !rest.starts_with("<!") && !rest.starts_with("<?") {
        out.push(Piece::Text(&rest[..1]));
        return 1;
    }
    let end = tag_end(rest);
    if name.is_empty() {
        return end;
    }
    out.push(Piece::Tag { name, closing, range: at..at + end });
    if !closing && !rest[..end].ends_with("/>") {
        *dropping = FORBIDDEN.into_iter().find(|f| f.eq_ignore_ascii_case(name) && *f != "embed");
    }
    end
}

/// One past the `>` that ends a tag; one inside quotes does not.
fn tag_end(rest: &str) -> usize {
    let mut quote = None;
    for (index, c) in rest.char_indices() {
        match (quote, c) {
            (Some(q), c) if c == q => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '>') => return index + 1,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_links_and_years_do_not() {
        for (text, links) in [
            ("Ring 020-555 666 nu", 1),
            ("08-508 03 310 eller 0704-30 44 64.", 2),
            ("+46 8 508 03 310", 1),
            ("2016-10-18 och 12-13 000", 0),
            ("kl. 08-16, 0-5 år", 0),
            ("x020-555 666", 0),
        ] {
            let mut out = String::new();
            link_phones(&mut out, text);
            assert_eq!(out.matches("href=\"tel:").count(), links, "{text}");
        }
    }

    #[test]
    fn signs_are_escaped_wherever_they_stand() {
        for at in 0..40 {
            let text = format!("{}<&\">{}", "å".repeat(at / 2) + &"x".repeat(at % 2), "y".repeat(at));
            assert_eq!(escape(&text), text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;"));
        }
    }

    #[test]
    fn anchors_keep_letters_of_every_script() {
        for (text, id) in [("Vad är våld?", "vad-är-våld"), ("ما هو العنف؟", "ما-هو-العنف"), ("  –  ", "")] {
            assert_eq!(anchor(text), id);
        }
    }

    #[test]
    fn raw_html_loses_its_tags_and_keeps_its_words() {
        let mut dropping = None;
        let words = |text: &str, dropping: &mut Option<&'static str>| -> String {
            pieces(text, dropping).iter().filter_map(|p| if let Piece::Text(t) = p { Some(*t) } else { None }).collect()
        };
        assert_eq!(words("<p title=\"a>b\">Hej <b>du</b></p> 1 < 2", &mut dropping), "Hej du 1 < 2");
        assert_eq!(words("a<script>alert(1)</script>b<!-- c\n", &mut dropping), "ab");
        assert_eq!(dropping, Some("!--"));
        assert_eq!(words("still --> d", &mut dropping), " d");
    }

    #[test]
    fn entities_stay_and_stray_ampersands_do_not() {
        assert_eq!(escape_keeping_entities("a&nbsp;b & c &#229; &x y;"), "a&nbsp;b &amp; c &#229; &amp;x y;");
    }
}
