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
    /// The page that it was translated from is gone; the path is that of a page that says the same now, if any does.
    Obsolete(Option<String>),
    /// There is no page that it could be translated from, and never was.
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
            State::Obsolete(_) => "obsolete",
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
    /// What the source seems to be called now that is gone from its place.
    renamed: Option<&'p Arc<Document>>,
}

type ByKey<'p> = BTreeMap<(&'p str, &'p str), &'p Arc<Document>>;

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
    let mut by_key: ByKey<'p> = BTreeMap::new();
    for document in &campaign.documents {
        by_key.entry((&document.locale, &document.topic)).or_insert(document);
    }
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
    let paired = asked.into_iter().map(|(locale, from, topic)| {
        let document = by_key.get(&(locale.tag.as_str(), topic)).copied();
        let source = by_key.get(&(from, topic)).copied();
        let own = document.and_then(|_| campaign.copies.get(&(locale.tag.clone(), topic.to_owned())));
        Paired { locale, from, topic, document, source, copy: own.map(|copy| (topic, copy)), renamed: None }
    });
    let mut paired: Vec<Paired<'p>> = paired.collect();
    find_renamed(campaign, &by_key, &mut paired);
    paired
}

/// How alike a page and a copy without a page must be, from 0 to 1, to be the same under another name.
const RENAMED: f32 = 0.5;

/// Files that have been renamed are known by what they say. A copy that has lost both its page and the source goes to the page that is most
/// like it, and to no other; a page that stays behind is told what its source is called now.
fn find_renamed<'p>(campaign: &'p Campaign, by_key: &ByKey<'p>, paired: &mut [Paired<'p>]) {
    let mut lost: BTreeMap<&str, Vec<Copied<'p>>> = BTreeMap::new();
    let froms: BTreeMap<&str, &str> = paired.iter().map(|page| (page.locale.tag.as_str(), page.from)).collect();
    for ((tag, topic), copy) in &campaign.copies {
        let gone = |tag: &str| !by_key.contains_key(&(tag, topic.as_str()));
        if gone(tag) && froms.get(tag.as_str()).is_some_and(|from| gone(from)) {
            lost.entry(tag).or_default().push((topic, copy));
        }
    }
    let mut alike: Vec<(f32, usize, Copied<'p>)> = paired
        .par_iter()
        .enumerate()
        .filter(|(_, page)| page.document.is_some() && page.copy.is_none())
        .filter_map(|(number, page)| Some((number, page.source?, lost.get(page.locale.tag.as_str())?)))
        .flat_map_iter(|(number, source, lost)| lost.iter().map(move |copied| (likeness(&copied.1.text, &source.text), number, *copied)))
        .filter(|(likeness, ..)| *likeness >= RENAMED)
        .collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut given: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (_, number, copied) in alike {
        let page = &mut paired[number];
        if page.copy.is_none() && given.insert((&page.locale.tag, copied.0)) {
            page.copy = Some(copied);
        }
    }
    let missing: Vec<(&str, &Arc<Document>)> =
        paired.iter().filter(|page| page.document.is_none()).filter_map(|page| Some((page.locale.tag.as_str(), page.source?))).collect();
    paired.par_iter_mut().filter(|page| page.source.is_none()).for_each(|page| {
        let Some((_, copy)) = page.copy else { return };
        let there = missing.iter().filter(|(tag, _)| *tag == page.locale.tag);
        let alike = there.map(|(_, source)| (likeness(&copy.text, &source.text), *source)).filter(|(likeness, _)| *likeness >= RENAMED);
        page.renamed = alike.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, source)| source);
    });
}

fn page(Paired { locale, topic, document, source, copy, renamed, .. }: Paired<'_>) -> Page {
    let copy = copy.map(|(_, copy)| copy);
    let state = match (document, source, copy) {
        // An easy-to-read page may stand by itself, but not because its ordinary page got another name.
        (_, None, Some(_)) if renamed.is_some() || locale.kind != Kind::EasyRead => {
            State::Obsolete(renamed.map(|page| page.path.to_string()))
        }
        (_, None, _) => State::Own,
        (None, Some(_), _) => State::Missing,
        (Some(_), Some(_), None) => State::Unknown,
        (Some(document), Some(source), Some(copy)) => state(locale, copy, source, document),
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

fn state(locale: &Locale, copy: &Text, source: &Document, document: &Document) -> State {
    if copy.hash == source.hash {
        return State::Current;
    }
    let (before, now) = (cut(&copy.text), cut(&source.text));
    let mut difference = compare(&before.blocks, &now.blocks);
    follow(&mut difference, (&before, &now), &document.text, locale.kind);
    if difference.is_empty() {
        return State::Current;
    }
    let found = Box::new(Outdated { before, now, difference });
    if locale.kind == Kind::EasyRead { State::ToLookAt(found) } else { State::Outdated(found) }
}

/// Where the source's words are the same and only links lead elsewhere, as when a page has got another name, or a component or a heading has
/// another id, there is nothing to translate: a translation that has the same has caught up, and an easy-to-read page that has nothing of what
/// is gone need not be looked at.
fn follow(difference: &mut Difference, (before, now): (&Cut, &Cut), document: &str, kind: Kind) {
    let changed =
        difference.now.iter().enumerate().filter_map(|(i, change)| if let Change::Changed(b) = change { Some((i, *b)) } else { None });
    let is_readdressed = |(i, b): &(usize, usize)| {
        let (old, new) = (&before.blocks[*b], &now.blocks[*i]);
        (old.mark != new.mark || leads(old) != leads(new)) && words(old) == words(new)
    };
    let open: Vec<(usize, usize)> = changed.filter(is_readdressed).collect();
    if open.is_empty() {
        return;
    }
    let here = cut(document);
    let partner = |i: usize, b: usize| match here.frame == now.frame {
        true => here.blocks.get(i),
        false => here.blocks.get(b).filter(|_| here.frame == before.frame),
    };
    for (i, b) in open {
        let (old, new) = (&before.blocks[b], &now.blocks[i]);
        let is_gone = |own: &Block| {
            let left = |link: &String| old.inline.links.contains(link) && !new.inline.links.contains(link);
            (own.mark == old.mark && old.mark != new.mark) || own.inline.links.iter().any(left)
        };
        let has_caught_up = match kind {
            Kind::EasyRead => !here.blocks.iter().any(is_gone),
            Kind::Standard => partner(i, b).is_some_and(|own| own.mark == new.mark && leads(own) == leads(new)),
        };
        if has_caught_up {
            difference.now[i] = Change::Same(b);
        }
    }
}

/// Where the links of a block lead, in no order.
fn leads(block: &Block) -> Vec<&String> {
    let mut links: Vec<&String> = block.inline.links.iter().collect();
    links.sort();
    links
}

/// The text of a block without where its links lead.
fn words(block: &Block) -> String {
    block.inline.links.iter().fold(block.text.clone(), |text, link| text.replacen(&format!("]({link}"), "](", 1))
}
