//! A page cut into blocks: title and description, headings, paragraphs, items of lists, rows of tables, code, the lines of components and
//! the texts in their attributes. Blocks are what is compared when a source page has changed, and what a translator is handed. White space
//! and the wrapping of lines do not count. Cutting changes nothing and judges nothing.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::inline::{Inline, Reader};
use crate::parse::component::{self, Directive, Extracted, Open};
use crate::parse::document;
use crate::source::FileId;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `title` at the top of the page.
    Title,
    /// `description` at the top of the page.
    Description,
    /// `image-alt` at the top of the page.
    ImageAlt,
    /// A heading and its level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// What a list item says before anything nested in it.
    Item,
    /// A row of a table.
    Row,
    /// The term of a definition list.
    Term,
    /// What it means.
    Definition,
    /// A block of code.
    Code,
    /// Raw HTML, of which the page shows the text.
    Html,
    /// The line of a component without its prose: nothing in it is translated.
    Component,
    /// An attribute of a component that readers see.
    Attribute,
}

impl Kind {
    /// Whether nothing in it is markup.
    pub fn is_plain(self) -> bool {
        matches!(self, Kind::Title | Kind::Description | Kind::ImageAlt | Kind::Attribute)
    }

    /// Whether it stands on one line.
    pub fn is_one_line(self) -> bool {
        self.is_plain() || matches!(self, Kind::Heading(_) | Kind::Row)
    }
}

/// A block of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// What belongs to it and is the same in every language: a heading's id, a code block's language, a component's name and attribute.
    pub mark: String,
    /// Its Markdown on one line; a hard break is a backslash and a line feed. Code keeps its lines.
    pub text: String,
    /// Where that stands in the file.
    pub range: Range<usize>,
    /// What every line but the first begins with in the file: `> `, or the indentation of a list item.
    pub lead: String,
    /// What Markdown makes of it.
    pub inline: Inline,
    /// The heading above it.
    pub section: String,
}

impl Block {
    /// Whether it is something to translate.
    pub fn is_prose(&self) -> bool {
        self.kind != Kind::Component
    }

    /// Its text; of a component's line, which has none, what it is.
    pub fn said(&self) -> &str {
        if self.text.is_empty() { &self.mark } else { &self.text }
    }

    /// Whether two blocks say the same.
    pub fn same(&self, other: &Block) -> bool {
        self.kind == other.kind && self.mark == other.mark && self.text == other.text
    }
}

/// A page in blocks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cut {
    /// The blocks, in order.
    pub blocks: Vec<Block>,
    /// How they are built together, without their texts: equal for a page and a translation that is built like it.
    pub frame: Vec<String>,
    /// Where the text begins after the keys at the top.
    pub body_at: usize,
}

/// Attributes of components that readers see or hear.
const PROSE: [&str; 5] = ["title", "summary", "caption", "alt", "source"];

/// Cuts a page file.
pub fn cut(text: &str) -> Cut {
    let mut said = Vec::new();
    let (mut fields, body_at) = document::front_matter(text, FileId(0), &mut said);
    let mut cutter = Cutter::new(text);
    for (key, kind) in [("title", Kind::Title), ("description", Kind::Description), ("image-alt", Kind::ImageAlt)] {
        if let Some(value) = fields.text(key, &mut said).filter(|v| !v.value.trim().is_empty()) {
            let range = value.span.start as usize..value.span.end as usize;
            cutter.push(kind, String::new(), one_line(&value.value), range);
        }
    }
    cutter.body(&component::extract(&text[body_at..], body_at, FileId(0)));
    Cut { blocks: cutter.blocks, frame: cutter.frame, body_at }
}

/// White space is one blank, wherever and however much; but blanks that keep words together stay.
pub fn one_line(text: &str) -> String {
    let parts = text.split(|c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}'));
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

struct Cutter<'t> {
    text: &'t str,
    blocks: Vec<Block>,
    frame: Vec<String>,
    /// What is open, innermost last.
    open: Vec<Inside>,
    /// The inline text that is being read, as offsets of what Markdown sees.
    run: Option<Range<usize>>,
    inline: Reader,
    quoted: usize,
    section: String,
}

/// A block that is open and what it says of text in it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Inside {
    Text(Kind, String),
    Row(Range<usize>, Vec<Range<usize>>),
    Code(String, Option<Range<usize>>),
    Html(Option<Range<usize>>),
    Other,
}

impl<'t> Cutter<'t> {
    fn new(text: &'t str) -> Cutter<'t> {
        Cutter {
            text,
            blocks: Vec::new(),
            frame: Vec::new(),
            open: Vec::new(),
            run: None,
            inline: Reader::default(),
            quoted: 0,
            section: String::new(),
        }
    }

    fn push(&mut self, kind: Kind, mark: String, text: String, range: Range<usize>) {
        let read = self.inline.take();
        let inline = match kind {
            Kind::Code | Kind::Component => Inline::default(),
            Kind::Html => Inline::of_html(&text),
            _ if kind.is_plain() => Inline::plain(&text),
            _ => read,
        };
        if text.is_empty() && kind != Kind::Component {
            return;
        }
        self.frame.push(format!("{kind:?} {mark}"));
        let lead = if kind.is_plain() || kind == Kind::Component { String::new() } else { lead(self.text, range.start) };
        if let Kind::Heading(_) = kind {
            self.section.clone_from(&text);
        }
        self.blocks.push(Block { kind, mark, text, range, lead, inline, section: self.section.clone() });
    }

    fn body(&mut self, source: &Extracted) {
        for (event, range) in source.events() {
            self.event(event, range, source);
        }
        self.flush(source);
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>, source: &Extracted) {
        self.inline.event(&event, &range, &source.text);
        match event {
            Event::Start(tag) => self.start(tag, range, source),
            Event::End(tag) => self.end(tag, source),
            Event::Html(text) => self.html(&text, range, source),
            Event::Rule => {
                self.flush(source);
                self.frame.push("rule".to_owned());
            }
            // What ticks a box stands before the text.
            Event::TaskListMarker(_) => {}
            Event::Text(_) => match self.open.last_mut() {
                Some(Inside::Code(_, held)) => *held = Some(held.take().map_or(range.clone(), |h| h.start..range.end)),
                _ => self.extend(range),
            },
            _ => self.extend(range),
        }
    }

    fn extend(&mut self, range: Range<usize>) {
        self.run = Some(self.run.take().map_or(range.clone(), |run| run.start.min(range.start)..run.end.max(range.end)));
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>, source: &Extracted) {
        match &tag {
            Tag::Link { .. } | Tag::Image { .. } => return self.extend(range),
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Superscript | Tag::Subscript => return self.extend(range),
            Tag::TableCell => {
                if let Some(Inside::Row(_, cells)) = self.open.last_mut() {
                    cells.push(range);
                }
                return;
            }
            _ => self.flush(source),
        }
        let inside = match tag {
            Tag::Heading { level, id, .. } => Inside::Text(Kind::Heading(level as u8), id.map(|i| i.to_string()).unwrap_or_default()),
            // In a list item a paragraph is the item's text, whether or not blank lines stand between the items.
            Tag::Paragraph => match self.open.last() {
                Some(Inside::Text(kind @ (Kind::Item | Kind::Definition), _)) => Inside::Text(*kind, String::new()),
                _ => Inside::Text(Kind::Paragraph, String::new()),
            },
            Tag::Item => {
                self.frame.push("item".to_owned());
                Inside::Text(Kind::Item, String::new())
            }
            Tag::DefinitionListTitle => Inside::Text(Kind::Term, String::new()),
            Tag::DefinitionListDefinition => Inside::Text(Kind::Definition, String::new()),
            Tag::TableHead | Tag::TableRow => Inside::Row(range, Vec::new()),
            Tag::CodeBlock(CodeBlockKind::Fenced(language)) => Inside::Code(language.to_string(), None),
            Tag::CodeBlock(CodeBlockKind::Indented) => Inside::Code(String::new(), None),
            Tag::HtmlBlock => Inside::Html(None),
            ref other => {
                self.frame.push(named(other));
                self.quoted += usize::from(matches!(other, Tag::BlockQuote(_)));
                Inside::Other
            }
        };
        self.open.push(inside);
    }

    fn end(&mut self, tag: TagEnd, source: &Extracted) {
        match tag {
            TagEnd::Link | TagEnd::Image | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => return,
            TagEnd::Superscript | TagEnd::Subscript | TagEnd::TableCell => return,
            _ => self.flush(source),
        }
        match self.open.pop() {
            Some(Inside::Row(range, cells)) => self.row(range, &cells, source),
            Some(Inside::Code(language, Some(held))) => {
                let range = self.original(held, source);
                let text = self.unled(&range).trim_end().to_owned();
                self.push(Kind::Code, language, text, range);
            }
            Some(Inside::Html(Some(held))) => {
                let range = self.original(held, source);
                let text = one_line(&self.text[range.clone()]);
                self.push(Kind::Html, String::new(), text, range);
            }
            Some(Inside::Other) => {
                self.quoted = self.quoted.saturating_sub(usize::from(matches!(tag, TagEnd::BlockQuote(_))));
                self.frame.push("end".to_owned());
            }
            Some(Inside::Text(..)) if tag == TagEnd::Item => self.frame.push("end".to_owned()),
            _ => {}
        }
    }

    /// The inline text read so far becomes a block of what it stands in.
    fn flush(&mut self, source: &Extracted) {
        let Some(mut run) = self.run.take() else { return };
        // What is escaped begins after its backslash.
        let escaped = source.text[..run.start].bytes().rev().take_while(|b| *b == b'\\').count();
        run.start -= escaped % 2;
        let (kind, mark) = match self.open.last() {
            Some(Inside::Text(kind, mark)) => (*kind, mark.clone()),
            Some(Inside::Row(..)) => return self.run = Some(run),
            _ => (Kind::Paragraph, String::new()),
        };
        let range = self.original(run, source);
        let text = self.joined(&range);
        self.push(kind, mark, text, range);
    }

    fn row(&mut self, range: Range<usize>, cells: &[Range<usize>], source: &Extracted) {
        self.run = None;
        let texts: Vec<String> = cells.iter().map(|cell| one_line(&source.text[cell.clone()])).collect();
        let range = self.original(range, source);
        self.push(Kind::Row, cells.len().to_string(), one_line(&format!("| {} |", texts.join(" | "))), range);
    }

    fn html(&mut self, text: &str, range: Range<usize>, source: &Extracted) {
        let mut at = range.start;
        for line in text.split_inclusive('\n') {
            let lead = line.len() - line.trim_start().len();
            match source.directives.binary_search_by_key(&(at + lead), |d| d.at) {
                Ok(index) => self.directive(&source.directives[index]),
                Err(_) if line.trim().is_empty() => {}
                Err(_) => {
                    let line = at..at + line.trim_end().len();
                    if let Some(Inside::Html(held)) = self.open.last_mut() {
                        *held = Some(held.take().map_or(line.clone(), |h| h.start..line.end));
                    }
                }
            }
            at += line.len();
        }
    }

    fn directive(&mut self, directive: &Directive) {
        let range = directive.span.start as usize..directive.span.end as usize;
        let Some(open) = &directive.open else {
            self.frame.push("close".to_owned());
            return;
        };
        self.push(Kind::Component, component_mark(open), String::new(), range);
        for attribute in open.attributes.iter().filter(|a| PROSE.contains(&a.name.as_str())) {
            let range = attribute.value_span.start as usize..attribute.value_span.end as usize;
            self.push(Kind::Attribute, format!("{} {}", open.name, attribute.name), one_line(&attribute.value), range);
        }
    }

    fn original(&self, range: Range<usize>, source: &Extracted) -> Range<usize> {
        let end = range.start + source.text[range.clone()].trim_end().len();
        let start = range.start + (end - range.start) - source.text[range.start..end].trim_start_matches(['\n', '\r']).len();
        source.original(start)..source.original(end.max(start))
    }

    /// The lines of a block without what its container puts before each but the first.
    fn unled(&self, range: &Range<usize>) -> String {
        let lead = lead(self.text, range.start);
        let mut lines = self.text[range.clone()].lines();
        let mut out = lines.next().unwrap_or_default().to_owned();
        for line in lines {
            out.push('\n');
            out.push_str(line.strip_prefix(&*lead).unwrap_or_else(|| line.trim_start_matches([' ', '>'])));
        }
        out
    }

    /// Inline text on one line; hard breaks stay.
    fn joined(&self, range: &Range<usize>) -> String {
        let mut out = String::new();
        let text = &self.text[range.clone()];
        let last = text.lines().count().saturating_sub(1);
        for (number, line) in text.lines().enumerate() {
            let mut line = line;
            for _ in 0..if number > 0 { self.quoted } else { 0 } {
                line = line.trim_start().strip_prefix('>').unwrap_or(line);
            }
            let slashes = line.trim_end_matches('\r').bytes().rev().take_while(|b| *b == b'\\').count();
            let hard = number < last && (slashes % 2 == 1 || line.trim_end_matches('\r').ends_with("  "));
            let words = one_line(if slashes % 2 == 1 && number < last { line.trim_end().strip_suffix('\\').unwrap_or(line) } else { line });
            out.push_str(&words);
            if number < last {
                out.push_str(if hard { "\\\n" } else { " " });
            }
        }
        out.trim().to_owned()
    }
}

/// What stands before every line after the first, seen from the first: quotation marks stay, all else is indentation.
fn lead(text: &str, at: usize) -> String {
    let line = text[..at].rfind('\n').map_or(0, |i| i + 1);
    text[line..at].chars().map(|c| if c == '>' || c == '\t' { c } else { ' ' }).collect()
}

fn named(tag: &Tag<'_>) -> String {
    match tag {
        Tag::List(first) => format!("list {}", if first.is_some() { "numbered" } else { "plain" }),
        Tag::FootnoteDefinition(name) => format!("note {name}"),
        Tag::BlockQuote(kind) => format!("quote {kind:?}"),
        Tag::Table(alignment) => format!("table {alignment:?}"),
        other => format!("{:?}", other.to_end()),
    }
}

/// A component's line without its prose, in one way of writing.
fn component_mark(open: &Open) -> String {
    let kept = open.attributes.iter().filter(|a| !PROSE.contains(&a.name.as_str()));
    let attributes: Vec<String> = kept.map(|a| format!(" {}=\"{}\"", a.name, a.value)).collect();
    format!(":::{}{}", open.name, attributes.concat())
}
