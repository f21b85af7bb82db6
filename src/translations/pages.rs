//! How each page of a campaign stands to the page it was translated from. An accepted translation has a copy of its source page; the
//! difference between the copy and the source page of today is what the translation lacks. Without a copy nothing is known.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::blocks::{Block, Cut, cut};
use super::compare::{Change, Difference, compare, likeness};
use crate::locale::{Kind, Locale};
use crate::parse::document::Document;
use crate::parse::{Campaign, Project, TRANSLATED_FROM};
use crate::source::Text;

/// How a page stands to its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// There is none.
    Missing,
    /// It was accepted, and the source says the same as then.
    Current,
    /// The source has changed since it was accepted.
    Outdated(Box<Outdated>),
    /// An easy-to-read page, a text of its own: its ordinary page has changed since somebody last looked.
    ToLookAt(Box<Outdated>),
    /// It was never accepted: nobody knows.
    Unknown,
    /// There is no page that it could be translated from.
    Own,
}

/// What differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outdated {
    /// The source page as it was.
    pub before: Cut,
    /// The source page of today.
    pub now: Cut,
    /// What became of its blocks.
    pub difference: Difference,
}

/// A block that is not as it was: what became of it, and the block then and now, each with its number.
#[derive(Debug, Clone, Copy)]
pub struct Changed<'o> {
    /// `changed`, `added`, `removed` or `moved`.
    pub change: &'static str,
    /// None when it is new.
    pub before: Option<(usize, &'o Block)>,
    /// None when it is gone.
    pub now: Option<(usize, &'o Block)>,
}

impl Outdated {
    /// What became of the blocks, in the order of today's page, those that are gone last.
    pub fn changes(&self) -> impl Iterator<Item = Changed<'_>> {
        let before = |at: usize| Some((at, &self.before.blocks[at]));
        let now = self.difference.now.iter().enumerate().filter_map(move |(i, change)| {
            let (change, before) = match change {
                Change::Same(_) => return None,
                Change::Changed(at) => ("changed", before(*at)),
                Change::Moved(at) => ("moved", before(*at)),
                Change::Added => ("added", None),
            };
            Some(Changed { change, before, now: Some((i, &self.now.blocks[i])) })
        });
        now.chain(self.difference.removed.iter().map(move |at| Changed { change: "removed", before: before(*at), now: None }))
    }
}

impl State {
    /// The word for it in data.
    pub fn id(&self) -> &'static str {
        match self {
            State::Missing => "missing",
            State::Current => "current",
            State::Outdated(_) => "outdated",
            State::ToLookAt(_) => "to-look-at",
            State::Unknown => "unknown",
            State::Own => "own",
        }
    }

    /// What differs, where it is known.
    pub fn outdated(&self) -> Option<&Outdated> {
        match self {
            State::Outdated(found) | State::ToLookAt(found) => Some(found),
            _ => None,
        }
    }
}

/// A topic in a locale that is translated into.
#[derive(Debug, Clone)]
pub struct Page {
    /// The topic.
    pub topic: String,
    /// Tag of the locale.
    pub locale: String,
    /// The page; none when it is missing.
    pub document: Option<Arc<Document>>,
    /// The page that it is translated from.
    pub source: Option<Arc<Document>>,
    /// How it stands.
    pub state: State,
    /// Whether nobody who speaks the language has said to have read it.
    pub unreviewed: bool,
    /// The copy that its state was found by. It lies at another topic's place when the files have been renamed.
    pub copy: Option<Arc<Text>>,
}

/// The locale that one is translated from: its ordinary one for an easy-to-read, else the source locale; none for the source itself.
pub fn source_of<'p>(project: &'p Project, locale: &'p Locale) -> Option<&'p str> {
    match (&locale.kind, &locale.ordinary) {
        (Kind::EasyRead, Some(ordinary)) => Some(ordinary),
        _ => (locale.tag != project.config.source_locale).then_some(&project.config.source_locale),
    }
}

/// Where the copy of a topic lies below the project's root.
pub fn copy_path(campaign: &str, locale: &str, topic: &str) -> String {
    kept_path(campaign, locale, topic, ".md")
}

/// Where something is kept of a topic; `ending` says what.
pub(super) fn kept_path(campaign: &str, locale: &str, topic: &str, ending: &str) -> String {
    let name = if topic.is_empty() { "index" } else { topic };
    format!("content/{campaign}/{TRANSLATED_FROM}/{locale}/{name}{ending}")
}

/// A topic in a locale that is translated into, with what there is to compare.
pub(super) struct Paired<'p> {
    pub(super) locale: &'p Locale,
    /// Tag of the locale that it is translated from.
    pub(super) from: &'p str,
    pub(super) topic: &'p str,
    document: Option<&'p Arc<Document>>,
    source: Option<&'p Arc<Document>>,
    copy: Option<Copied<'p>>,
}

/// The topic that a copy was made of, and the copy.
type Copied<'c> = (&'c str, &'c Arc<Text>);

impl<'p> Paired<'p> {
    /// The topic whose translation the copy was made for: another one when the files have been renamed since.
    pub(super) fn accepted_topic(&self) -> Option<&'p str> {
        Some(self.copy?.0)
    }
}

/// How every page of a campaign stands, by locale in menu order and topic.
pub fn pages(project: &Project, campaign: &Campaign) -> Vec<Page> {
    paired(project, campaign).into_par_iter().map(page).collect()
}

/// Every topic of a campaign in every locale that is translated into, by locale in menu order and topic.
pub(super) fn paired<'p>(project: &'p Project, campaign: &'p Campaign) -> Vec<Paired<'p>> {
    let mut by_key: BTreeMap<(&str, &str), &Arc<Document>> = BTreeMap::new();
    for document in &campaign.documents {
        by_key.entry((&document.locale, &document.topic)).or_insert(document);
    }
    let lost = lost(campaign, &by_key);
    let tags = campaign.config.locales.iter().filter_map(|tag| project.config.locale(&tag.value));
    let asked: Vec<(&Locale, &str, &str)> = tags
        .filter_map(|locale| Some((locale, source_of(project, locale)?)))
        .flat_map(|(locale, from)| {
            let of = |tag: &str| campaign.documents.iter().filter(|d| d.locale == tag).map(|d| d.topic.as_str()).collect::<BTreeSet<_>>();
            let shown = |topic: &&str| by_key.get(&(from, *topic)).is_none_or(|d| d.front.draft != Some(true));
            let topics: BTreeSet<&str> = of(from).into_iter().filter(shown).chain(of(&locale.tag)).collect();
            topics.into_iter().map(|topic| (locale, from, topic)).collect::<Vec<_>>()
        })
        .collect();
    asked
        .into_par_iter()
        .map(|(locale, from, topic)| {
            let document = by_key.get(&(locale.tag.as_str(), topic)).copied();
            let source = by_key.get(&(from, topic)).copied();
            let copy = document.zip(source).and_then(|(_, source)| find_copy(campaign, &lost, &locale.tag, topic, source));
            Paired { locale, from, topic, document, source, copy }
        })
        .collect()
}

fn page(Paired { locale, topic, document, source, copy, .. }: Paired<'_>) -> Page {
    let copy = copy.map(|(_, copy)| copy);
    let state = match (document, source, copy) {
        (_, None, _) => State::Own,
        (None, Some(_), _) => State::Missing,
        (Some(_), Some(_), None) => State::Unknown,
        (Some(_), Some(source), Some(copy)) => state(locale, copy, source),
    };
    Page {
        topic: topic.to_owned(),
        locale: locale.tag.clone(),
        unreviewed: document.is_some_and(|d| d.front.reviewer.is_none()),
        document: document.cloned(),
        source: source.cloned(),
        state,
        copy: copy.cloned(),
    }
}

fn state(locale: &Locale, copy: &Text, source: &Document) -> State {
    if copy.hash == source.hash {
        return State::Current;
    }
    let (before, now) = (cut(&copy.text), cut(&source.text));
    let difference = compare(&before.blocks, &now.blocks);
    if difference.is_empty() {
        return State::Current;
    }
    let found = Box::new(Outdated { before, now, difference });
    if locale.kind == Kind::EasyRead { State::ToLookAt(found) } else { State::Outdated(found) }
}

/// How alike a page and a copy without a page must be, from 0 to 1, to be the same under another name.
const RENAMED: f32 = 0.5;

type Lost<'c> = Vec<(&'c str, Copied<'c>)>;

/// Copies whose topic no page has any more, with their locale.
fn lost<'c>(campaign: &'c Campaign, by_key: &BTreeMap<(&str, &str), &Arc<Document>>) -> Lost<'c> {
    let topics: BTreeSet<&str> = by_key.keys().map(|(_, topic)| *topic).collect();
    let copies = campaign.copies.iter().filter(|((_, topic), _)| !topics.contains(topic.as_str()));
    copies.map(|((tag, topic), copy)| (tag.as_str(), (topic.as_str(), copy))).collect()
}

/// The copy at the topic's own place; else, when files have been renamed, the one that has lost its page and is most like the source.
fn find_copy<'c>(campaign: &'c Campaign, lost: &Lost<'c>, locale: &str, topic: &'c str, source: &Document) -> Option<Copied<'c>> {
    if let Some(copy) = campaign.copies.get(&(locale.to_owned(), topic.to_owned())) {
        return Some((topic, copy));
    }
    let lost = lost.iter().filter(|(tag, _)| *tag == locale);
    let alike = lost.map(|(_, copied)| (likeness(&copied.1.text, &source.text), *copied));
    alike.filter(|(likeness, _)| *likeness >= RENAMED).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, copied)| copied)
}
