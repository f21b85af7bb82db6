//! The page that a translator's texts are put into: the translation, where it is built like today's source; else the source with the
//! translation's own keys. Where there is none, it says from which line on, so that somebody can mend the page by hand.

use super::fill;
use super::plan::{Fault, quoted};
use super::segments::{Pairing, path};
use crate::translations::blocks::{Block, Cut, Kind, cut};
use crate::translations::pages::{Page, State};

/// A page to put texts into.
pub struct Base {
    /// The page file.
    pub text: String,
    /// The same, cut: built like today's source.
    pub known: Cut,
}

/// The page that the texts of `page` are put into.
///
/// # Errors
/// Where the translation is built in another way than its source.
pub fn base(page: &Page, pairing: &Pairing) -> Result<Base, Fault> {
    let text = pairing.alike.then(|| text(page, pairing)).flatten();
    let base = text.map(|text| Base { known: cut(&text), text }).filter(|base| base.known.frame == pairing.now.frame);
    base.ok_or_else(|| built_differently(page, pairing))
}

fn text(page: &Page, pairing: &Pairing) -> Option<String> {
    let source = page.source.as_ref()?;
    let body = &source.text[pairing.now.body_at..];
    match &page.document {
        Some(document) if pairing.here.frame == pairing.now.frame => Some(document.text.to_string()),
        Some(document) if matches!(page.state, State::Outdated(_)) => {
            let front = front(&document.text[..pairing.here.body_at], pairing);
            Some(format!("{front}{body}"))
        }
        Some(_) => None,
        None => {
            // What is structure is inherited from the source page; a topic of its own the page has to name itself.
            let own = crate::parse::document::name(&source.path, &folder(&source.path)).map(|(topic, _)| topic);
            let topic = if own.as_deref() == Some(&page.topic) { String::new() } else { format!("topic: {}\n", fill::scalar(&page.topic)) };
            let front = front(&format!("---\n{topic}---\n"), pairing);
            Some(format!("{front}{body}"))
        }
    }
}

/// The folder that a campaign's pages lie in, of the path of one of them.
pub fn folder(path: &str) -> String {
    path.split('/').take(2).map(|part| format!("{part}/")).collect()
}

/// Keys at the top, with a line for each text that the source has there and these lack; nothing where there are none.
fn front(written: &str, pairing: &Pairing) -> String {
    let known = cut(written);
    let mut out = if written.is_empty() { "---\n---\n".to_owned() } else { written.to_owned() };
    let toml = out.starts_with("+++");
    let fence = if toml { "+++" } else { "---" };
    for block in pairing.now.blocks.iter().filter(|b| !known.blocks.iter().any(|k| k.kind == b.kind)) {
        let key = match block.kind {
            Kind::Title => "title",
            Kind::Description => "description",
            Kind::ImageAlt => "image-alt",
            _ => continue,
        };
        let at = out.trim_end().rfind(fence).unwrap_or(out.len());
        let sign = if toml { " =" } else { ":" };
        out.insert_str(at, &format!("{key}{sign} {}\n", fill::scalar(&block.text)));
    }
    if out == "---\n---\n" { String::new() } else { out }
}

/// Says where the translation begins to be built in another way than its source.
fn built_differently(page: &Page, pairing: &Pairing) -> Fault {
    let (here, now) = (&pairing.here, &pairing.now);
    let (ours, theirs) = first_difference(here, now);
    let fault = Fault::new(0, "import-built-differently").with("file", path(page));
    let fault = fault.with("line", line(page.document.as_ref().map_or("", |d| &d.text), here, ours).to_string());
    let fault = fault.with("source", page.source.as_ref().map_or_else(String::new, |s| s.path.to_string()));
    let fault = fault.with("number", line(page.source.as_ref().map_or("", |s| &s.text), now, theirs).to_string());
    let says = |cut: &Cut, at: usize| cut.blocks.get(at).map_or_else(String::new, |block| quoted(block.said()));
    fault.with("present", says(here, ours)).with("now", says(now, theirs))
}

/// The numbers of the blocks at which two pages begin to be built differently; how many there are where one ends earlier.
fn first_difference(a: &Cut, b: &Cut) -> (usize, usize) {
    let at = a.frame.iter().zip(&b.frame).take_while(|(a, b)| a == b).count();
    // Blocks stand in the frame in their order, between what they stand in.
    let blocks = |cut: &Cut| {
        let said = |block: &Block| format!("{:?} {}", block.kind, block.mark);
        cut.frame[..at].iter().fold(0, |number, part| number + usize::from(cut.blocks.get(number).is_some_and(|b| said(b) == *part)))
    };
    (blocks(a), blocks(b))
}

/// The line of a block in its file; the last one where there is no such block.
pub fn line(text: &str, cut: &Cut, block: usize) -> usize {
    let end = text.trim_end().len();
    let at = cut.blocks.get(block).map_or(end, |block| block.range.start.min(text.len()));
    text.get(..at).unwrap_or_default().matches('\n').count() + 1
}
