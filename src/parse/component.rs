//! Components: directives such as `:::callout type="info"` that stand alone on a line. This file knows their names and attributes and takes
//! their lines out of the text before Markdown is parsed, of which it says what is understood; what they look like is the theme's business.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser};

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// A kind of component: what may be written.
pub struct Spec {
    /// The name after `:::`.
    pub name: &'static str,
    /// Whether it holds text and is closed by a line of `:::`.
    pub container: bool,
    /// Its attributes, and whether each must be there.
    pub attributes: &'static [(&'static str, bool)],
}

/// Every component there is.
pub const COMPONENTS: [Spec; 10] = [
    Spec { name: "helpline", container: false, attributes: &[] },
    Spec { name: "find-help", container: false, attributes: &[("situation", false)] },
    Spec { name: "contact", container: false, attributes: &[("service", true)] },
    Spec { name: "matrix", container: false, attributes: &[("figure", true)] },
    Spec { name: "image", container: false, attributes: &[("src", true), ("alt", true), ("caption", false), ("decorative", false)] },
    Spec { name: "callout", container: true, attributes: &[("type", false), ("title", false)] },
    Spec { name: "steps", container: true, attributes: &[] },
    Spec { name: "details", container: true, attributes: &[("summary", true)] },
    Spec { name: "quote", container: true, attributes: &[("source", false)] },
    Spec { name: "video", container: true, attributes: &[("src", true), ("title", true), ("poster", false)] },
];

/// The component of a name.
pub fn spec(name: &str) -> Option<&'static Spec> {
    COMPONENTS.iter().find(|s| s.name == name)
}

/// A directive line, with places in the file.
#[derive(Debug, Clone)]
pub struct Directive {
    /// Where its stand-in begins in the text that Markdown sees.
    pub at: usize,
    /// One past the stand-in.
    pub end: usize,
    /// The line as written, for when it turns out to be an example in a code block.
    pub written: String,
    /// `None` closes the innermost container.
    pub open: Option<Open>,
    /// The whole directive in the file.
    pub span: Span,
    /// What cannot be read of it; to be said if it is no example in a code block.
    pub unread: Option<Diagnostic>,
}

/// What opens a component.
#[derive(Debug, Clone)]
pub struct Open {
    /// Its name as written.
    pub name: String,
    /// The name's place.
    pub name_span: Span,
    /// Attributes as written, with the place of name and value.
    pub attributes: Vec<Attribute>,
}

/// `name="value"`.
#[derive(Debug, Clone)]
pub struct Attribute {
    /// Before the equals sign.
    pub name: String,
    /// After it, without quotes.
    pub value: String,
    /// The name's place.
    pub name_span: Span,
    /// The value's place.
    pub value_span: Span,
}

/// What of Markdown's extensions is understood.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_SMART_PUNCTUATION)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM);

/// Text without directives, and how its offsets map back to the file.
pub struct Extracted {
    /// What Markdown sees: every directive line replaced by a processing instruction, which interrupts paragraphs and lists as a block of
    /// its own. Authors can write one too; only those at the recorded offsets are ours.
    pub text: String,
    /// The directives, by offset.
    pub directives: Vec<Directive>,
    /// Pieces: where each begins in `text`, and in the file.
    map: Vec<(usize, usize)>,
}

impl Extracted {
    /// The file's offset of an offset in `text`.
    pub fn original(&self, at: usize) -> usize {
        let piece = self.map.partition_point(|(new, _)| *new <= at).saturating_sub(1);
        let (new, old) = self.map[piece];
        old + (at - new)
    }

    /// What Markdown makes of `text`, each event with its place there.
    pub fn events(&self) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        Parser::new_ext(&self.text, OPTIONS).into_offset_iter()
    }
}

const STAND_IN: &str = "<??>";

/// Takes the directive lines out of `body`, which begins at `base` in `file`.
pub fn extract(body: &str, base: usize, file: FileId) -> Extracted {
    let mut out = Extracted { text: String::with_capacity(body.len()), directives: Vec::new(), map: vec![(0, base)] };
    let mut at = 0;
    while let Some(found) = memchr::memmem::find(&body.as_bytes()[at..], b":::") {
        let begin = body[at..at + found].rfind('\n').map_or(at, |end| at + end + 1);
        let end = body[begin..].find('\n').map_or(body.len(), |end| begin + end + 1);
        out.text.push_str(&body[at..begin]);
        let (line, content) = (&body[begin..end], body[begin..end].trim_end_matches(['\n', '\r']));
        at = end;
        let indent = lead(content);
        if !content[indent..].starts_with(":::") || content[indent..].starts_with("::::") {
            out.text.push_str(line);
            continue;
        }
        let start = base + begin + indent;
        let written = content[indent..].trim_end();
        let span = Span::new(file, start..start + written.len());
        let stand_in = out.text.len() + indent;
        out.text.push_str(&content[..indent]);
        out.text.push_str(STAND_IN);
        let mut unread = None;
        let open = open(written, start, file, &mut unread);
        out.directives.push(Directive { at: stand_in, end: out.text.len(), written: written.to_owned(), open, span, unread });
        out.map.push((out.text.len(), base + begin + content.len()));
        out.text.push_str(&line[content.len()..]);
    }
    out.text.push_str(&body[at..]);
    out
}

/// Bytes before what a line says: blanks, the marks of quotations, and those of list items that hold a directive at once.
fn lead(line: &str) -> usize {
    let mut at = 0;
    loop {
        let rest = &line[at..];
        let blank = rest.len() - rest.trim_start_matches([' ', '\t', '>']).len();
        let rest = &rest[blank..];
        at += blank;
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let mark = match rest.as_bytes().get(digits) {
            Some(b'-' | b'*' | b'+') if digits == 0 => 1,
            Some(b'.' | b')') if (1..=9).contains(&digits) => digits + 1,
            _ => return at,
        };
        if !rest[mark..].starts_with([' ', '\t']) {
            return at;
        }
        at += mark;
    }
}

fn open(written: &str, start: usize, file: FileId, unread: &mut Option<Diagnostic>) -> Option<Open> {
    let rest = &written[3..];
    if rest.trim().is_empty() {
        return None;
    }
    let lead = 3 + rest.len() - rest.trim_start().len();
    let name: String = written[lead..].chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
    let mut at = lead + name.len();
    let name_span = Span::new(file, start + lead..start + at);
    let mut attributes = Vec::new();
    loop {
        at += written[at..].len() - written[at..].trim_start().len();
        if at >= written.len() {
            break;
        }
        match attribute(written, at, start, file) {
            Some((attribute, end)) => {
                attributes.push(attribute);
                at = end;
            }
            None => {
                let span = Span::new(file, start + at..start + written.len());
                *unread = Some(Diagnostic::error("component-syntax", span).with("reason", written[at..].to_owned()));
                break;
            }
        }
    }
    Some(Open { name, name_span, attributes })
}

fn attribute(written: &str, at: usize, start: usize, file: FileId) -> Option<(Attribute, usize)> {
    let name: String = written[at..].chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
    let equals = at + name.len();
    if name.is_empty() || !written[equals..].starts_with('=') {
        return None;
    }
    let after = equals + 1;
    let (from, to, end) = match written[after..].chars().next()? {
        quote @ ('"' | '\'' | '”' | '“') => {
            // Word processors turn straight quotes; what was meant is plain.
            let from = after + quote.len_utf8();
            let closes = |c: char| c == quote || (quote != '\'' && (c == '"' || c == '”'));
            let to = from + written[from..].find(closes)?;
            (from, to, to + written[to..].chars().next().map_or(0, char::len_utf8))
        }
        _ => {
            let to = after + written[after..].find(char::is_whitespace).unwrap_or(written.len() - after);
            (after, to, to)
        }
    };
    let attribute = Attribute {
        name,
        value: written[from..to].to_owned(),
        name_span: Span::new(file, start + at..start + equals),
        value_span: Span::new(file, start + from..start + to),
    };
    Some((attribute, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_map_back_to_the_file() {
        let body = "alfa\n:::callout type=\"info\" title='Åh'\nbeta [x](y)\n:::\ngamma\n";
        let out = extract(body, 10, FileId(0));
        for word in ["alfa", "beta [x]", "gamma"] {
            let new = out.text.find(word).expect("it is there");
            assert_eq!(out.original(new), 10 + body.rfind(word).expect("it is there"), "{word}");
        }
        let open = out.directives[0].open.as_ref().expect("it opens");
        assert_eq!(open.attributes[1].value, "Åh");
        let span = open.attributes[1].value_span;
        assert_eq!(&body[span.start as usize - 10..span.end as usize - 10], "Åh");
        assert!(out.directives[1].open.is_none());
    }

    #[test]
    fn a_directive_may_begin_a_list_item_or_a_quotation() {
        for (line, stands) in [
            ("- :::helpline", "- <??>"),
            ("12. :::helpline", "12. <??>"),
            ("> * :::helpline", "> * <??>"),
            ("-:::helpline", "-:::helpline"),
            ("1980 :::helpline", "1980 :::helpline"),
            ("- a :::helpline", "- a :::helpline"),
        ] {
            assert_eq!(extract(line, 0, FileId(0)).text, stands);
        }
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        for line in [":::callout type=\"info", ":::callout {type}", ":::callout ="] {
            assert!(extract(line, 0, FileId(0)).directives[0].unread.is_some(), "{line}");
        }
    }
}
