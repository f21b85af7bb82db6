//! Markdown to HTML with holes. Everything that a file alone decides becomes HTML here, once; what only the site can tell (where a link
//! leads, how large a picture is, what a component looks like) stays a [`Part`] to be filled in when a page is rendered. No word of the
//! author's is lost, and nothing the author writes becomes markup that this file did not write.

mod components;
mod notes;
mod tags;

use std::collections::{BTreeMap, BTreeSet};

use notes::Footnotes;
use pulldown_cmark::{Alignment, Event, Options, Parser, TagEnd};

use super::component::{Directive, Extracted};
use super::document::Input;
use super::fields::Placed;
use super::{glossary, html};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// The text of a page.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// HTML and holes, in order.
    pub parts: Vec<Part>,
    /// Links, in the order of their holes.
    pub links: Vec<Link>,
    /// Pictures, in the order of their holes.
    pub images: Vec<Image>,
    /// Components, in the order of their holes; those inside others come before them.
    pub components: Vec<Component>,
    /// Every `id` that the text has, which links can lead to.
    pub ids: Vec<String>,
}

/// A piece of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Finished HTML.
    Html(Box<str>),
    /// The start tag of a link, by number.
    LinkStart(u32),
    /// Its end tag.
    LinkEnd(u32),
    /// A picture, by number.
    Image(u32),
    /// A component, by number.
    Component(u32),
    /// A Fluent message as plain text, for labels that Markdown has no words for.
    Message(&'static str),
}

/// A link.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it leads, as written.
    pub target: String,
    /// What is written after the address in quotation marks.
    pub title: String,
    /// The whole link.
    pub span: Span,
}

/// A picture.
#[derive(Debug, Clone)]
pub struct Image {
    /// The file, as written.
    pub src: String,
    /// Alternative text; empty when there is none.
    pub alt: String,
    /// What is written under it.
    pub caption: Option<String>,
    /// Whether it stands on a line of its own.
    pub block: bool,
    /// The whole picture.
    pub span: Span,
}

/// A component.
#[derive(Debug, Clone)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// Its attributes, all that the component knows: empty when not written.
    pub attributes: BTreeMap<&'static str, Placed<String>>,
    /// What it holds.
    pub parts: Vec<Part>,
    /// Level of the heading above it, so that headings inside it can follow on.
    pub level: u8,
    /// The directive that opens it.
    pub span: Span,
}

/// A container that is open, or the page itself.
#[derive(Default)]
struct Frame {
    component: Option<Component>,
    parts: Vec<Part>,
    html: String,
    depth: usize,
}

struct Heading {
    level: u8,
    id: Option<String>,
    html_at: usize,
    parts_at: usize,
    text: String,
    span: Span,
}

struct Writer<'a, 'i> {
    input: &'a Input<'i>,
    source: &'a Extracted,
    said: &'a mut Vec<Diagnostic>,
    body: Body,
    frames: Vec<Frame>,
    /// Block tags that are open, so that a directive closes where it was opened.
    depth: usize,
    ids: BTreeSet<String>,
    words: glossary::Marker,
    level: u8,
    heading: Option<Heading>,
    title_wanted: bool,
    title: Option<Placed<String>>,
    links: Vec<u32>,
    image: Option<(Image, usize)>,
    dropping: Option<&'static str>,
    in_code_block: bool,
    table: Vec<Alignment>,
    in_head: bool,
    cell: usize,
    footnotes: Footnotes,
    empty_paragraph: Option<(usize, usize)>,
}

/// What of Markdown's extensions is understood.
pub const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_SMART_PUNCTUATION)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM);

/// Turns `source` into a body whose `uses` of hard words lead to their explanations. Where `title_wanted`, a first heading of level one is
/// the page's title.
pub fn parse(
    source: &Extracted,
    input: &Input<'_>,
    uses: Vec<glossary::Use>,
    title_wanted: bool,
    said: &mut Vec<Diagnostic>,
) -> (Body, Option<Placed<String>>) {
    let words = glossary::Marker::new(uses);
    let mut writer = Writer {
        input,
        source,
        said,
        body: Body::default(),
        frames: vec![Frame::default()],
        depth: 0,
        ids: words.ids().collect(),
        words,
        level: 1,
        heading: None,
        title_wanted,
        title: None,
        links: Vec::new(),
        image: None,
        dropping: None,
        in_code_block: false,
        table: Vec::new(),
        in_head: false,
        cell: 0,
        footnotes: Footnotes::default(),
        empty_paragraph: None,
    };
    for (event, range) in Parser::new_ext(&source.text, OPTIONS).into_offset_iter() {
        writer.event(event, range);
    }
    writer.finish()
}

impl Writer<'_, '_> {
    pub(super) fn file(&self) -> FileId {
        self.input.text.id
    }

    pub(super) fn span(&self, range: &std::ops::Range<usize>) -> Span {
        let trimmed = self.source.text[range.clone()].trim_end().len();
        Span::new(self.file(), self.source.original(range.start)..self.source.original(range.start + trimmed))
    }

    pub(super) fn frame(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.frames.push(Frame::default());
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    /// What is being written, to be written on.
    pub(super) fn html(&mut self) -> &mut String {
        self.empty_paragraph = None;
        &mut self.frame().html
    }

    pub(super) fn out(&mut self, html: &str) {
        self.html().push_str(html);
    }

    pub(super) fn part(&mut self, part: Part) {
        self.empty_paragraph = None;
        let frame = self.frame();
        if !frame.html.is_empty() {
            let html = std::mem::take(&mut frame.html).into_boxed_str();
            frame.parts.push(Part::Html(html));
        }
        frame.parts.push(part);
    }

    pub(super) fn event(&mut self, event: Event<'_>, range: std::ops::Range<usize>) {
        match event {
            Event::Html(text) => return self.raw_block(&text, range),
            Event::InlineHtml(text) => return self.raw_inline(&text, range),
            _ if self.dropping.is_some() && !matches!(event, Event::Start(_) | Event::End(_)) => return,
            _ => {}
        }
        if let Some((image, _)) = &mut self.image
            && !matches!(event, Event::End(TagEnd::Image))
        {
            match event {
                Event::Text(text) | Event::Code(text) => image.alt.push_str(&text),
                Event::SoftBreak | Event::HardBreak => image.alt.push(' '),
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => {
                self.note_heading(&text);
                self.out("<code>");
                self.escaped(&text);
                self.out("</code>");
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => self.escaped(&text),
            Event::FootnoteReference(name) => self.footnote_reference(&name),
            Event::SoftBreak => {
                self.note_heading(" ");
                self.out("\n");
            }
            Event::HardBreak => {
                self.note_heading(" ");
                self.out("<br>\n");
            }
            Event::Rule => self.out("<hr>\n"),
            Event::TaskListMarker(done) => self.out(if done { "☑ " } else { "☐ " }),
            Event::Html(_) | Event::InlineHtml(_) => {}
        }
    }

    pub(super) fn escaped(&mut self, text: &str) {
        html::escape_to(self.html(), text);
    }

    pub(super) fn note_heading(&mut self, text: &str) {
        if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        }
    }

    pub(super) fn text(&mut self, text: &str, range: std::ops::Range<usize>) {
        if self.in_code_block {
            return self.code_text(text, range);
        }
        let quoted = match (text, &self.source.text[range.clone()]) {
            ("“", "\"") => Some(0),
            ("”", "\"") => Some(1),
            ("‘", "'") => Some(2),
            // An apostrophe looks like a closing quote; inside a word it is one in every language.
            ("’", "'") if !self.within_word(&range) => Some(3),
            _ => None,
        };
        let input = self.input;
        let text = quoted.map_or(text, |at| &input.quotes[at]);
        self.look_for_lost_note(text, &range);
        self.note_heading(text);
        if self.links.is_empty() && self.heading.is_none() {
            let place = self.source.original(range.start)..self.source.original(range.end);
            let mut words = std::mem::take(&mut self.words);
            words.write(self.html(), text, place, html::link_phones);
            self.words = words;
        } else if input.rtl {
            html::isolate_phones(self.html(), text);
        } else {
            self.escaped(text);
        }
    }

    /// The parser takes `[^name]` without a note of that name for text.
    pub(super) fn look_for_lost_note(&mut self, text: &str, range: &std::ops::Range<usize>) {
        let rest = &self.source.text[range.end..];
        let escaped = self.source.text[..range.start].ends_with('\\');
        if text != "[" || escaped || !rest.starts_with('^') {
            return;
        }
        let Some(end) = rest.find(']').filter(|end| *end > 1 && !rest[..*end].contains(char::is_whitespace)) else { return };
        let span = self.span(&(range.start..range.end + end + 1));
        self.said.push(Diagnostic::warning("missing-footnote", span).with("name", rest[1..end].to_owned()));
    }

    pub(super) fn within_word(&self, range: &std::ops::Range<usize>) -> bool {
        let before = self.source.text[..range.start].chars().next_back();
        let after = self.source.text[range.end..].chars().next();
        before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
    }

    /// In an example, a directive is shown as it was written.
    pub(super) fn code_text(&mut self, text: &str, range: std::ops::Range<usize>) {
        let inside: Vec<&Directive> = self.source.directives.iter().filter(|d| range.contains(&d.at)).collect();
        if inside.is_empty() {
            return self.escaped(text);
        }
        let mut restored = text.to_owned();
        for directive in inside {
            restored = restored.replacen("<??>", &directive.written, 1);
        }
        self.escaped(&restored);
    }

    fn finish(mut self) -> (Body, Option<Placed<String>>) {
        while self.frames.len() > 1 {
            self.close_component(true);
        }
        for part in self.words.section(self.input.words) {
            self.part(part);
        }
        self.footnote_section();
        self.body.parts = self.pop_frame();
        self.body.ids = self.ids.into_iter().collect();
        (self.body, self.title)
    }
}
