//! The page that is being written: what is open, and how HTML, holes and ids are added to it. What Markdown's events come to is told beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::Alignment;

use super::body::{Body, Component, Image, Part};
use super::words::Marker;
use crate::diagnostic::Diagnostic;
use crate::parse::component::Extracted;
use crate::parse::fields::Placed;
use crate::parse::glossary::{Glossary, Use};
use crate::parse::html;
use crate::source::{FileId, Span};

/// What a page's Markdown is written with.
pub struct With<'a> {
    /// The page's file.
    pub file: FileId,
    /// Quotation marks of its locale: outer open and close, inner open and close.
    pub quotes: &'a [String; 4],
    /// Whether the locale is written from right to left.
    pub rtl: bool,
    /// The words that are explained there.
    pub words: &'a Glossary,
}

/// A container that is open, or the page itself.
#[derive(Default)]
pub(super) struct Frame {
    pub(super) component: Option<Component>,
    pub(super) parts: Vec<Part>,
    pub(super) html: String,
    pub(super) depth: usize,
}

impl Frame {
    /// What was written so far becomes a part.
    pub(super) fn end_html(&mut self) {
        if !self.html.is_empty() {
            self.parts.push(Part::Html(self.html.as_str().into()));
            self.html.clear();
        }
    }
}

/// A heading that is open.
pub(super) struct Heading {
    pub(super) level: u8,
    pub(super) id: Option<String>,
    pub(super) html_at: usize,
    pub(super) parts_at: usize,
    pub(super) text: String,
    pub(super) span: Span,
}

/// A body being written.
pub(super) struct Writer<'a, 'w> {
    pub(super) with: &'a With<'w>,
    pub(super) source: &'a Extracted,
    pub(super) said: &'a mut Vec<Diagnostic>,
    pub(super) body: Body,
    pub(super) frames: Vec<Frame>,
    /// Block tags that are open, so that a directive closes where it was opened.
    pub(super) depth: usize,
    pub(super) ids: BTreeSet<String>,
    pub(super) words: Marker,
    pub(super) level: u8,
    pub(super) heading: Option<Heading>,
    pub(super) title_wanted: bool,
    pub(super) title: Option<Placed<String>>,
    pub(super) links: Vec<u32>,
    pub(super) image: Option<(Image, usize)>,
    pub(super) dropping: Option<&'static str>,
    pub(super) in_code_block: bool,
    pub(super) table: Vec<Alignment>,
    pub(super) in_head: bool,
    pub(super) cell: usize,
    pub(super) footnotes: Footnotes,
    pub(super) empty_paragraph: Option<(usize, usize)>,
}

/// Notes, as far as the text refers to them or has them.
#[derive(Default)]
pub(super) struct Footnotes {
    /// Labels in the order of first reference.
    pub(super) order: Vec<String>,
    pub(super) references: BTreeMap<String, usize>,
    pub(super) definitions: BTreeMap<String, Vec<Part>>,
    pub(super) open: Option<String>,
}

impl<'a, 'w> Writer<'a, 'w> {
    /// Nothing written yet. Where `title_wanted`, a first heading of level one is the page's title.
    pub(super) fn new(
        source: &'a Extracted,
        with: &'a With<'w>,
        uses: Vec<Use>,
        title_wanted: bool,
        said: &'a mut Vec<Diagnostic>,
    ) -> Writer<'a, 'w> {
        let words = Marker::new(uses);
        Writer {
            with,
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
        }
    }

    pub(super) fn file(&self) -> FileId {
        self.with.file
    }

    pub(super) fn span(&self, range: &Range<usize>) -> Span {
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
        frame.end_html();
        frame.parts.push(part);
    }

    pub(super) fn escaped(&mut self, text: &str) {
        html::escape_to(self.html(), text);
    }

    pub(super) fn note_heading(&mut self, text: &str) {
        if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        }
    }

    pub(super) fn place(&mut self, component: Component) {
        let number = self.body.components.len() as u32;
        self.body.components.push(component);
        self.part(Part::Component(number));
    }

    pub(super) fn pop_frame(&mut self) -> Vec<Part> {
        let mut frame = self.frames.pop().unwrap_or_default();
        frame.end_html();
        frame.parts
    }

    pub(super) fn unique(&mut self, wanted: &str) -> String {
        let wanted = if wanted.is_empty() { "section" } else { wanted };
        let mut id = wanted.to_owned();
        let mut number = 2;
        while !self.ids.insert(id.clone()) {
            id = format!("{wanted}-{number}");
            number += 1;
        }
        id
    }
}
