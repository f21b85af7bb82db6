//! What Markdown makes of the text of a block: where its links and pictures lead, their titles, its notes and tags, which words are marked, and the signs that
//! stay to be read. It is what a translation is held to; nothing is judged here.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::parse::html;

/// Stands in what is shown for something that is no sign of the text's own: code, a tag, a note, a sign that is written so as to be itself.
pub const OBJECT: char = '\u{fffc}';

/// How words are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// Stressed, a little or much.
    Stress,
    /// As code.
    Code,
    /// Struck out.
    Struck,
}

/// What the text of a block comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inline {
    /// Where its links and pictures lead.
    pub links: Vec<String>,
    /// Where those lead that have a title: `[text](address "title")`, of a picture its caption.
    pub titled: Vec<String>,
    /// The titles, in which nothing is markup.
    pub titles: Vec<String>,
    /// The notes that it refers to, as `[^name]`.
    pub notes: Vec<String>,
    /// Its raw tags, and the beginning of a comment that does not end.
    pub tags: Vec<String>,
    /// How words are marked, and whether a mark begins or ends inside a word.
    pub styles: Vec<(Style, bool)>,
    /// How many links have no words and how many pictures no text.
    pub empty: usize,
    /// What readers see. Where a line or a cell ends there is a line feed.
    pub shown: String,
}

impl Inline {
    /// A text in which nothing is markup.
    pub fn plain(text: &str) -> Inline {
        Inline { shown: text.to_owned(), ..Inline::default() }
    }

    /// A block of raw HTML.
    pub fn of_html(text: &str) -> Inline {
        let mut inline = Inline::default();
        let mut dropping = None;
        for piece in html::pieces(text, &mut dropping) {
            match piece {
                html::Piece::Text(words) => inline.shown.push_str(words),
                html::Piece::Tag { range, .. } => {
                    inline.tags.push(text[range].to_owned());
                    inline.shown.push(OBJECT);
                }
            }
        }
        inline.tags.extend(dropping.filter(|what| *what == "!--").map(|_| "<!--".to_owned()));
        inline
    }
}

/// Reads the events of one block after the other.
#[derive(Default)]
pub struct Reader {
    inline: Inline,
    /// For each link and picture that is open, how much was shown when it began.
    open: Vec<usize>,
    /// Where the text that was read last ends.
    end: usize,
}

impl Reader {
    /// What the block came to; the next one begins.
    pub fn take(&mut self) -> Inline {
        self.open.clear();
        std::mem::take(&mut self.inline)
    }

    /// Reads an event and its place in `source`.
    pub fn event(&mut self, event: &Event<'_>, range: &Range<usize>, source: &str) {
        match event {
            Event::Start(Tag::Link { dest_url, title, .. } | Tag::Image { dest_url, title, .. }) => {
                self.inline.links.push(dest_url.to_string());
                if !title.trim().is_empty() {
                    self.inline.titled.push(dest_url.to_string());
                    self.inline.titles.push(title.to_string());
                }
                self.open.push(self.inline.shown.len());
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let begun = self.open.pop().unwrap_or_default();
                let silent = self.inline.shown.get(begun..).is_none_or(|words| words.trim().is_empty());
                self.inline.empty += usize::from(silent);
            }
            Event::Start(Tag::Emphasis | Tag::Strong) => self.style(Style::Stress, range, source),
            Event::Start(Tag::Strikethrough) => self.style(Style::Struck, range, source),
            Event::Start(Tag::TableCell) | Event::SoftBreak | Event::HardBreak => self.inline.shown.push('\n'),
            Event::Code(_) => {
                self.style(Style::Code, range, source);
                self.object(range);
            }
            Event::InlineHtml(tag) => {
                self.inline.tags.push(tag.to_string());
                self.object(range);
            }
            Event::FootnoteReference(name) => {
                self.inline.notes.push(format!("[^{name}]"));
                self.object(range);
            }
            Event::Text(text) => self.text(text, range, source),
            _ => {}
        }
    }

    fn style(&mut self, style: Style, range: &Range<usize>, source: &str) {
        let before = source[..range.start].chars().next_back();
        let after = source[range.end..].chars().next();
        let within = [before, after].into_iter().flatten().any(char::is_alphanumeric);
        self.inline.styles.push((style, within));
    }

    fn object(&mut self, range: &Range<usize>) {
        self.inline.shown.push(OBJECT);
        self.end = range.end;
    }

    fn text(&mut self, text: &str, range: &Range<usize>, source: &str) {
        // A backslash that is no part of any text makes what follows it a sign to be read.
        let escaped = range.start > self.end && source[..range.start].ends_with('\\');
        self.end = range.end;
        let raw = &source[range.clone()];
        if raw != text && raw.starts_with('&') {
            return self.inline.shown.push(OBJECT);
        }
        let mut signs = text.chars();
        if escaped && signs.next().is_some() {
            self.inline.shown.push(OBJECT);
        }
        self.inline.shown.push_str(signs.as_str());
    }
}
