//! Hard words: the first use of each leads to its explanation at the end of the page, and from there back: with links only, so that it works
//! without scripts, on paper, by keyboard and in a screen reader.

use std::collections::HashSet;
use std::ops::Range;

use super::body::Part;
use crate::locale::readability::segment;
use crate::parse::glossary::{Glossary, Use};
use crate::parse::html;

/// Writes text and puts the links to explanations into it.
#[derive(Default)]
pub struct Marker {
    uses: Vec<Use>,
    next: usize,
    /// Where the link that is open ends.
    open: Option<usize>,
}

impl Marker {
    /// For the uses on a page.
    pub fn new(uses: Vec<Use>) -> Marker {
        Marker { uses, next: 0, open: None }
    }

    /// The ids that links and explanations have.
    pub fn ids(&self) -> impl Iterator<Item = String> {
        let own = (!self.uses.is_empty()).then(|| "words".to_owned());
        own.into_iter().chain((1..=self.uses.len()).flat_map(|n| [format!("word-{n}"), format!("word-{n}-use")]))
    }

    /// Writes running text that stands at `place` in the file, as HTML; `write` a piece of it that holds no explained word.
    pub fn write(&mut self, out: &mut String, text: &str, place: Range<usize>, write: impl Fn(&mut String, &str)) {
        let (mut done, mut at) = (0, place.start);
        let exact = text.len() == place.len();
        let offset = |at: usize| {
            if exact {
                at - place.start
            } else if at <= place.start {
                0
            } else {
                text.len()
            }
        };
        loop {
            if let Some(end) = self.open {
                let stop = offset(end.min(place.end));
                html::escape_to(out, text.get(done..stop).unwrap_or_default());
                (done, at) = (stop.max(done), end.min(place.end));
                if end > place.end {
                    return;
                }
                out.push_str("</a>");
                self.open = None;
            }
            let Some(next) = self.uses.get(self.next).filter(|u| u.place.start >= at && u.place.start < place.end) else { break };
            let start = offset(next.place.start);
            write(out, text.get(done..start).unwrap_or_default());
            self.next += 1;
            let number = self.next;
            out.push_str(&format!("<a class=\"word\" role=\"doc-glossref\" id=\"word-{number}-use\" href=\"#word-{number}\">"));
            (done, self.open) = (start, Some(next.place.end));
        }
        write(out, text.get(done..).unwrap_or_default());
    }

    /// The explanations, for the end of the page.
    pub fn section(&self, glossary: &Glossary) -> Vec<Part> {
        if self.uses.is_empty() {
            return Vec::new();
        }
        let html = |text: String| Part::Html(text.into_boxed_str());
        let mut parts = vec![
            html("<section class=\"words\" role=\"doc-glossary\" aria-labelledby=\"words\"><h2 id=\"words\">".to_owned()),
            Part::Message("words"),
            html("</h2>\n<dl>\n".to_owned()),
        ];
        for (index, used) in self.uses.iter().enumerate() {
            let (number, entry) = (index + 1, &glossary.entries[used.entry]);
            let word = html::escape(&entry.word);
            // One sentence a line is how easy text is set, and does no other text harm.
            let sentences = segment::sentences(&entry.explanation, &HashSet::new());
            let lines: Vec<String> = sentences.into_iter().map(|range| html::escape(&entry.explanation[range])).collect();
            let explanation = lines.join("<br>\n");
            let back = format!("<a class=\"back\" role=\"doc-backlink\" href=\"#word-{number}-use\" aria-label=\"");
            parts.push(html(format!("<dt id=\"word-{number}\"><dfn>{word}</dfn></dt>\n<dd>{explanation} {back}")));
            parts.push(Part::Message("words-back"));
            parts.push(html(format!(" {word}\">↩\u{fe0e}</a></dd>\n")));
        }
        parts.push(html("</dl></section>\n".to_owned()));
        parts
    }
}
