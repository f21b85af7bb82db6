//! The running text of a page, block by block, with the place in the file of every letter: what is counted, what the rules of easy-to-read
//! look at and where words are explained. Code and footnotes (which name sources) are no running text. It judges nothing.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::component::Extracted;
use super::fields::Placed;

/// What a block is on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A heading, the page's title among them.
    Heading,
    /// A paragraph, a list item, an explanation: text in lines.
    Text,
    /// A word that an explanation follows.
    Term,
    /// A cell, the caption or title of a component, the description: short text whose lines nobody breaks by hand.
    Label,
}

/// A block.
#[derive(Debug, Clone)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// What readers see, with `\n` for a line broken by hand.
    pub text: String,
    pieces: Vec<Piece>,
}

/// A stretch of a block that stands together in the file.
#[derive(Debug, Clone)]
struct Piece {
    at: usize,
    end: usize,
    place: Range<usize>,
    /// Whether it can hold an explained word: not in a link.
    plain: bool,
}

/// A page's running text.
#[derive(Debug, Clone, Default)]
pub struct Prose {
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// Where text is in italics.
    pub italics: Vec<Range<usize>>,
}

impl Block {
    fn new(kind: Kind) -> Block {
        Block { kind, text: String::new(), pieces: Vec::new() }
    }

    fn push(&mut self, text: &str, place: Range<usize>, plain: bool) {
        let at = self.text.len();
        self.text.push_str(text);
        self.pieces.push(Piece { at, end: self.text.len(), place, plain });
    }

    /// Where a stretch of the text stands in the file.
    pub fn place(&self, range: Range<usize>) -> Range<usize> {
        let exact = |piece: &Piece| piece.end - piece.at == piece.place.len();
        let first = self.pieces.iter().find(|p| p.end > range.start);
        let last = self.pieces.iter().rev().find(|p| p.at < range.end);
        let start = first.map_or(0, |p| if exact(p) { p.place.start + range.start.saturating_sub(p.at) } else { p.place.start });
        let end = last.map_or(start, |p| if exact(p) { p.place.start + range.end.min(p.end) - p.at } else { p.place.end });
        start..end.max(start)
    }

    /// Whether a stretch of the text is outside links.
    pub fn is_plain(&self, range: Range<usize>) -> bool {
        self.pieces.iter().filter(|p| p.at < range.end && p.end > range.start).all(|p| p.plain)
    }
}

/// A text from the front matter or an attribute, which is written in the file as it is read.
pub fn label(kind: Kind, text: &Placed<String>, file: &str) -> Block {
    let mut block = Block::new(kind);
    let whole = text.span.start as usize..text.span.end as usize;
    let found = file.get(whole.clone()).and_then(|written| memchr::memmem::find(written.as_bytes(), text.value.as_bytes()));
    let place = found.map_or(whole.clone(), |at| whole.start + at..whole.start + at + text.value.len());
    block.push(&text.value, place, false);
    block
}

/// The running text of a page's Markdown.
pub fn read(source: &Extracted) -> Prose {
    let mut reader = Reader { source, prose: Prose::default(), open: None, links: 0, hidden: 0 };
    for (event, range) in source.events() {
        reader.event(event, range);
    }
    reader.close();
    let attributes = source.directives.iter().filter_map(|d| d.open.as_ref()).flat_map(|open| &open.attributes);
    for attribute in attributes.filter(|a| ["title", "summary", "caption"].contains(&a.name.as_str())) {
        let mut block = Block::new(Kind::Label);
        block.push(&attribute.value, attribute.value_span.start as usize..attribute.value_span.end as usize, false);
        reader.prose.blocks.push(block);
    }
    reader.prose
}

struct Reader<'a> {
    source: &'a Extracted,
    prose: Prose,
    open: Option<Block>,
    links: usize,
    /// Open pictures, code blocks and footnotes.
    hidden: usize,
}

impl Reader<'_> {
    fn place(&self, range: &Range<usize>) -> Range<usize> {
        self.source.original(range.start)..self.source.original(range.end)
    }

    fn close(&mut self) {
        self.prose.blocks.extend(self.open.take().filter(|block| !block.text.trim().is_empty()));
    }

    fn begin(&mut self, kind: Kind) {
        self.close();
        self.open = Some(Block::new(kind));
    }

    fn push(&mut self, text: &str, range: &Range<usize>) {
        if self.hidden > 0 {
            return;
        }
        let (place, plain) = (self.place(range), self.links == 0);
        self.open.get_or_insert_with(|| Block::new(Kind::Text)).push(text, place, plain);
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, &range),
            Event::End(tag) => self.end(&tag),
            Event::Text(text) => self.push(&text, &range),
            // A sentence goes on after code and pictures, which are no words.
            Event::Code(_) => self.push("\u{fffc}", &range),
            Event::SoftBreak => self.push(" ", &range),
            Event::HardBreak => self.push("\n", &range),
            Event::InlineHtml(html) if html.to_lowercase().starts_with("<br") => self.push("\n", &range),
            Event::Html(_) | Event::Rule => self.close(),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Heading { .. } => self.begin(Kind::Heading),
            Tag::Paragraph | Tag::Item | Tag::DefinitionListDefinition => self.begin(Kind::Text),
            Tag::TableCell => self.begin(Kind::Label),
            Tag::DefinitionListTitle => self.begin(Kind::Term),
            Tag::BlockQuote(_) | Tag::List(_) | Tag::Table(_) => self.close(),
            Tag::CodeBlock(_) | Tag::FootnoteDefinition(_) => {
                self.close();
                self.hidden += 1;
            }
            Tag::Image { .. } => self.hidden += 1,
            Tag::Link { .. } => self.links += 1,
            Tag::Emphasis if self.hidden == 0 => {
                let place = self.place(range);
                self.prose.italics.push(place);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: &TagEnd) {
        match tag {
            TagEnd::CodeBlock | TagEnd::FootnoteDefinition | TagEnd::Image => self.hidden = self.hidden.saturating_sub(1),
            TagEnd::Link => self.links = self.links.saturating_sub(1),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Superscript | TagEnd::Subscript => {}
            _ => self.close(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::component;
    use crate::source::FileId;

    #[test]
    fn every_letter_has_its_place() {
        let text = "# Våld {#v}\n\n:::callout title=\"Är du rädd?\"\nDet är *inte* \"ditt\" fel.\\\nRing [oss](a.md) nu.[^1]\n:::\n\n- Ett\n- Två `kod` ord\n\n[^1]: Källa: X.\n";
        let prose = read(&component::extract(text, 0, FileId(0)));
        let texts: Vec<&str> = prose.blocks.iter().map(|b| b.text.as_str()).collect();
        assert_eq!(texts, ["Våld", "Det är inte “ditt” fel.\nRing oss nu.", "Ett", "Två \u{fffc} ord", "Är du rädd?"]);
        for (block, word) in [(0, "Våld"), (1, "inte"), (1, "fel."), (1, "oss"), (1, "nu."), (3, "ord"), (4, "rädd?")] {
            let at = prose.blocks[block].text.find(word).expect("it is there");
            assert_eq!(&text[prose.blocks[block].place(at..at + word.len())], word);
        }
        let oss = prose.blocks[1].text.find("oss").expect("it is there");
        assert!(!prose.blocks[1].is_plain(oss..oss + 3) && prose.blocks[1].is_plain(0..3));
        assert_eq!(prose.italics.iter().map(|r| &text[r.clone()]).collect::<Vec<_>>(), ["*inte*"]);
    }
}
