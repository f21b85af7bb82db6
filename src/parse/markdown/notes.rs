//! Footnotes: references in the text, and the notes at its end with links back.

use super::body::Part;
use super::writer::Writer;

impl Writer<'_, '_> {
    pub(super) fn footnote_reference(&mut self, name: &str) {
        let order = &mut self.footnotes.order;
        let number = order.iter().position(|n| n == name).unwrap_or_else(|| {
            order.push(name.to_owned());
            order.len() - 1
        }) + 1;
        let times = self.footnotes.references.entry(name.to_owned()).or_insert(0);
        *times += 1;
        let id = reference_id(number, *times);
        self.out(&format!("<sup><a class=\"footnote\" id=\"{id}\" href=\"#note-{number}\" aria-label=\""));
        self.part(Part::Message("footnote"));
        self.out(&format!(" {number}\">{number}</a></sup>"));
    }

    /// The notes, in the order in which the text refers to them; then those it does not refer to, for no word is lost.
    pub(super) fn footnote_section(&mut self) {
        let mut notes = std::mem::take(&mut self.footnotes.definitions);
        let mut order = std::mem::take(&mut self.footnotes.order);
        order.extend(notes.keys().filter(|k| !order.contains(k)).cloned().collect::<Vec<_>>());
        if order.is_empty() {
            return;
        }
        self.out("<section class=\"footnotes\" aria-label=\"");
        self.part(Part::Message("footnotes"));
        self.out("\"><ol>\n");
        for (index, name) in order.iter().enumerate() {
            let number = index + 1;
            self.out(&format!("<li id=\"note-{number}\">"));
            self.ids.insert(format!("note-{number}"));
            for part in notes.remove(name).unwrap_or_default() {
                self.part(part);
            }
            for time in 1..=self.footnotes.references.get(name).copied().unwrap_or(0) {
                self.out(&format!(" <a class=\"back\" href=\"#{}\" aria-label=\"", reference_id(number, time)));
                self.part(Part::Message("footnote-back"));
                self.out(&format!(" {number}\">↩\u{fe0e}</a>"));
            }
            self.out("</li>\n");
        }
        self.out("</ol></section>\n");
    }
}

fn reference_id(number: usize, time: usize) -> String {
    if time == 1 { format!("ref-{number}") } else { format!("ref-{number}-{time}") }
}
