//! Everything of a locale that can be translated, in pieces: a block of a page, a text of a message, a cell of a service. Each has an id
//! that stays as long as its source says the same, so that what comes back months later is put where it belongs or nowhere.

use std::collections::BTreeMap;

use crate::memo::Hash;
use crate::translations::blocks::{Block, Cut, Kind, cut};
use crate::translations::compare::{Change, Difference};
use crate::translations::messages::{self, State as Piece};
use crate::translations::pages::{Page, State};
use crate::translations::services;

/// A piece to translate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Segment {
    /// Stays while the source says the same.
    pub id: String,
    /// The file that the translation is to stand in.
    pub file: String,
    /// Where it is: title of the page and the heading above it, or the comment of a message.
    pub context: String,
    /// Of a block of a page what it is: `heading`, `paragraph`.
    pub part: &'static str,
    /// Where it can be seen.
    pub seen: String,
    /// The source today.
    pub source: String,
    /// The source when the present translation was accepted, if it said something else.
    pub before: String,
    /// The present translation.
    pub present: String,
    /// Whether there is something to do.
    pub open: bool,
    /// Why: `missing`, `changed`, `unknown`, or `current`.
    pub reason: &'static str,
}

/// How the blocks of a translation go with those of today's source.
#[derive(Debug, Clone)]
pub struct Pairing {
    /// The source page today.
    pub now: Cut,
    /// The translation; empty when there is none.
    pub here: Cut,
    /// Of each block of the source: the number of the block that says it in the translation.
    pub partner: Vec<Option<usize>>,
    /// Of each block of the source: whether the translation is known to say it.
    pub done: Vec<bool>,
    /// Whether the translation is built like the source was, so that its blocks can be told apart.
    pub alike: bool,
}

impl Pairing {
    /// The block that says a block of the source in the translation.
    pub fn present(&self, i: usize) -> Option<&Block> {
        self.here.blocks.get(self.partner[i]?)
    }
}

/// Pairs a page's blocks with its source's. `None` where there is no source.
pub fn pairing(page: &Page) -> Option<Pairing> {
    let now = cut(&page.source.as_ref()?.text);
    let here = page.document.as_ref().map(|d| cut(&d.text)).unwrap_or_default();
    let all = now.blocks.len();
    let same = || (0..all).map(Some).collect::<Vec<_>>();
    let (partner, done, alike) = match &page.state {
        State::Outdated(found) => {
            let done = (0..all).map(|i| is_done(&found.difference, i)).collect();
            if here.frame == found.before.frame {
                ((0..all).map(|i| found.difference.before(i)).collect(), done, true)
            } else if here.frame == now.frame {
                (same(), done, true)
            } else {
                (vec![None; all], done, false)
            }
        }
        State::Missing => (vec![None; all], vec![false; all], true),
        state => {
            let alike = here.frame == now.frame;
            (if alike { same() } else { vec![None; all] }, vec![*state == State::Current; all], alike)
        }
    };
    Some(Pairing { now, here, partner, done, alike })
}

fn is_done(difference: &Difference, i: usize) -> bool {
    matches!(difference.now.get(i), Some(Change::Same(_) | Change::Moved(_)))
}

/// The ids of a page's blocks; equal blocks are counted.
pub fn block_ids(campaign: &str, topic: &str, now: &Cut) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let id = |block: &Block| {
        let hash = short(&[&format!("{:?}", block.kind), &block.mark, &block.text]);
        let count = seen.entry(hash.clone()).or_default();
        *count += 1;
        format!("page:{campaign}/{topic}:{hash}:{count}")
    };
    now.blocks.iter().map(id).collect()
}

fn short(parts: &[&str]) -> String {
    Hash::of_parts(parts.iter().map(|p| p.as_bytes())).hex()[..8].to_owned()
}

/// The id of a text of a message: its own, or that of an attribute.
pub fn message_id(id: &str, attribute: &str, source: &str) -> String {
    format!("message:{id}.{attribute}:{}", short(&[source]))
}

/// The id of a cell of a service.
pub fn service_id(id: &str, column: &str, source: &str) -> String {
    format!("service:{id}.{column}:{}", short(&[source]))
}

/// Blocks of one page.
pub fn of_page(campaign: &str, page: &Page) -> Vec<Segment> {
    let (Some(pairing), Some(source)) = (pairing(page), &page.source) else { return Vec::new() };
    let ids = block_ids(campaign, &page.topic, &pairing.now);
    let title = source.front.title.as_ref().map_or("", |t| &t.value);
    let segment = |(i, block): (usize, &Block)| {
        let before = page.state.outdated().and_then(|o| Some(&o.before.blocks[o.difference.before(i)?].text));
        Segment {
            id: ids[i].clone(),
            file: path(page),
            context: context(title, block),
            part: part(block.kind),
            seen: String::new(),
            source: block.text.clone(),
            before: before.filter(|b| **b != block.text).cloned().unwrap_or_default(),
            present: pairing.present(i).map_or_else(String::new, |b| b.text.clone()),
            open: !pairing.done[i],
            reason: match (&page.state, pairing.done[i]) {
                (_, true) => "current",
                (State::Unknown, _) => "unknown",
                _ if before.is_some() => "changed",
                _ => "missing",
            },
        }
    };
    pairing.now.blocks.iter().enumerate().filter(|(_, block)| block.is_prose()).map(segment).collect()
}

/// The path of a page, whether or not it is there.
pub fn path(page: &Page) -> String {
    match (&page.document, &page.source) {
        (Some(document), _) => document.path.to_string(),
        (None, Some(source)) => translated_path(&source.path, &source.locale, &page.locale),
        (None, None) => String::new(),
    }
}

/// Where a translation of a page file stands.
fn translated_path(source: &str, from: &str, to: &str) -> String {
    source.strip_suffix(&format!(".{from}.md")).map_or_else(|| source.to_owned(), |stem| format!("{stem}.{to}.md"))
}

fn context(title: &str, block: &Block) -> String {
    let attribute = if block.kind == Kind::Attribute { format!(" › {}", block.mark) } else { String::new() };
    let section = if block.section.is_empty() || block.section == block.text { String::new() } else { format!(" › {}", block.section) };
    format!("{title}{section}{attribute}")
}

/// The word for a kind of block, as the last part of a Fluent id.
fn part(kind: Kind) -> &'static str {
    match kind {
        Kind::Title => "title",
        Kind::Description => "description",
        Kind::ImageAlt => "image-alt",
        Kind::Heading(_) => "heading",
        Kind::Paragraph => "paragraph",
        Kind::Item => "item",
        Kind::Row => "row",
        Kind::Term => "term",
        Kind::Definition => "definition",
        Kind::Code => "code",
        Kind::Html => "html",
        Kind::Component | Kind::Attribute => "attribute",
    }
}

/// Texts of a message.
pub fn of_message(message: &messages::Message, tag: &str) -> Vec<Segment> {
    let text = |entry: &Option<messages::Entry>, name: &str| -> Option<String> {
        entry.as_ref()?.texts.iter().find(|(n, _)| n == name).map(|(_, text)| text.clone())
    };
    let file = message.path(tag);
    let one = |(name, source): &(String, String)| {
        let (before, present) = (text(&message.before, name), text(&message.translation, name));
        let done = present.is_some() && before.as_ref() == Some(source);
        Segment {
            id: message_id(&message.source.id, name, source),
            file: file.clone(),
            context: message.source.comment.clone(),
            part: "",
            seen: String::new(),
            source: source.clone(),
            open: !done,
            reason: match (&present, message.state) {
                (None, _) => "missing",
                (_, Piece::Unknown) => "unknown",
                _ if done => "current",
                _ => "changed",
            },
            before: before.filter(|b| b != source).unwrap_or_default(),
            present: present.unwrap_or_default(),
        }
    };
    message.source.texts.iter().map(one).collect()
}

/// Cells of a service.
pub fn of_service(service: &services::Service) -> Vec<Segment> {
    let one = |i: usize| {
        let (source, present) = (&service.source[i], &service.translation[i]);
        if source.is_empty() {
            return None;
        }
        let before = service.before.as_ref().map(|b| b[i].clone());
        let done = before.as_ref() == Some(source) && (!present.is_empty() || i == 0);
        Some(Segment {
            id: service_id(&service.id, services::COLUMNS[i], source),
            file: service.table.to_string(),
            context: service.source[0].clone(),
            part: "",
            seen: String::new(),
            source: source.clone(),
            open: !done,
            reason: match (present.is_empty(), &before) {
                _ if done => "current",
                (true, _) => "missing",
                (false, None) => "unknown",
                _ => "changed",
            },
            before: before.filter(|b| b != source).unwrap_or_default(),
            present: present.clone(),
        })
    };
    (0..services::COLUMNS.len()).filter_map(one).collect()
}
