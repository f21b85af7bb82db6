//! Markdown to HTML with holes. Everything that a file alone decides becomes HTML here, once; what only the site can tell (where a link
//! leads, how large a picture is, what a component looks like) stays a [`Part`] to be filled in when a page is rendered. No word of the
//! author's is lost, and nothing the author writes becomes markup that was not written here.

mod body;
mod components;
mod notes;
mod tags;
mod words;
mod writer;

use std::ops::Range;

use pulldown_cmark::{Event, TagEnd};

pub use body::{Body, Component, Image, Link, Part};
pub use writer::With;
use writer::Writer;

use super::component::{Directive, Extracted};
use super::fields::Placed;
use super::glossary::Use;
use super::html;
use crate::diagnostic::Diagnostic;

/// Turns `source` into a body whose `uses` of hard words lead to their explanations. Where `title_wanted`, a first heading of level one is
/// the page's title.
pub fn parse(
    source: &Extracted,
    with: &With<'_>,
    uses: Vec<Use>,
    title_wanted: bool,
    said: &mut Vec<Diagnostic>,
) -> (Body, Option<Placed<String>>) {
    let mut writer = Writer::new(source, with, uses, title_wanted, said);
    for (event, range) in source.events() {
        writer.event(event, range);
    }
    writer.finish()
}

impl Writer<'_, '_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
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

    fn text(&mut self, text: &str, range: Range<usize>) {
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
        let with = self.with;
        let text = quoted.map_or(text, |at| &with.quotes[at]);
        self.look_for_lost_note(text, &range);
        self.note_heading(text);
        if self.links.is_empty() && self.heading.is_none() {
            let place = self.source.original(range.start)..self.source.original(range.end);
            let mut words = std::mem::take(&mut self.words);
            words.write(self.html(), text, place, html::link_phones);
            self.words = words;
        } else if with.rtl {
            html::isolate_phones(self.html(), text);
        } else {
            self.escaped(text);
        }
    }

    /// The parser takes `[^name]` without a note of that name for text.
    fn look_for_lost_note(&mut self, text: &str, range: &Range<usize>) {
        let rest = &self.source.text[range.end..];
        let escaped = self.source.text[..range.start].ends_with('\\');
        if text != "[" || escaped || !rest.starts_with('^') {
            return;
        }
        let Some(end) = rest.find(']').filter(|end| *end > 1 && !rest[..*end].contains(char::is_whitespace)) else { return };
        let span = self.span(&(range.start..range.end + end + 1));
        self.said.push(Diagnostic::warning("missing-footnote", span).with("name", rest[1..end].to_owned()));
    }

    fn within_word(&self, range: &Range<usize>) -> bool {
        let before = self.source.text[..range.start].chars().next_back();
        let after = self.source.text[range.end..].chars().next();
        before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
    }

    /// In an example, a directive is shown as it was written.
    fn code_text(&mut self, text: &str, range: Range<usize>) {
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
        for part in self.words.section(self.with.words) {
            self.part(part);
        }
        self.footnote_section();
        self.body.parts = self.pop_frame();
        self.body.ids = self.ids.into_iter().collect();
        (self.body, self.title)
    }
}
