//! How translations stand, as text for people and as JSON for programs: a table with a row for each campaign, locale and kind of thing, and
//! below it what there is to do.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::segments::path;
use crate::diagnostic::words::{FluentArgs, Words};
use crate::parse::Project;
use crate::translations::blocks::Block;
use crate::translations::messages::State as Piece;
use crate::translations::pages::Outdated;
use crate::translations::{Part, Standing, standings};

/// The states that a table has columns for.
pub const STATES: [&str; 5] = ["current", "outdated", "to-look-at", "unknown", "missing"];

/// A campaign's id, and how its locales stand.
pub type Campaign = (String, Vec<Standing>);

/// How the campaigns stand that are asked for; all, if none is.
pub fn status(project: &Project, campaigns: &[String]) -> Vec<Campaign> {
    let wanted = |id: &String| campaigns.is_empty() || campaigns.contains(id);
    let campaigns = project.campaigns.iter().filter(|c| wanted(&c.config.id));
    campaigns.map(|c| (c.config.id.clone(), standings(project, c))).collect()
}

/// A word of the table.
pub fn word(words: &Words, id: &str) -> String {
    words.get(&format!("status-{id}"), &FluentArgs::new())
}

/// The table's rows: campaign, locale, part, share that is current, and a count for each of [`STATES`] and for what nobody has reviewed.
pub fn rows(status: &[Campaign], words: &Words) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for (campaign, standings) in status {
        for standing in standings {
            for part in Part::ALL {
                let counts = standing.counts(part);
                let Some(current) = standing.current(part) else { continue };
                let count = |state: &str| counts.get(state).map_or_else(|| "–".to_owned(), usize::to_string);
                let unreviewed = standing.pages.iter().filter(|p| p.unreviewed).count();
                let unreviewed = if part == Part::Pages { unreviewed.to_string() } else { String::new() };
                let lead = [campaign.clone(), standing.locale.clone(), word(words, part.id()), format!("{current} %")];
                rows.push(lead.into_iter().chain(STATES.map(count)).chain([unreviewed]).collect());
            }
        }
    }
    rows
}

/// The table's headings.
pub fn headings(words: &Words) -> Vec<String> {
    let states = STATES.iter().copied();
    ["campaign", "locale", "what", "share"].into_iter().chain(states).chain(["unreviewed"]).map(|id| word(words, id)).collect()
}

/// Something that is not current.
pub struct Item {
    /// `page`, `message` or `service`.
    pub kind: &'static str,
    /// The file to work in, or the one to translate.
    pub file: String,
    /// A message's or service's id; empty for a page.
    pub id: String,
    /// Its state.
    pub state: &'static str,
    /// What became of the source's blocks.
    pub blocks: Vec<BlockChange>,
}

/// A block of the source that is not as it was.
pub struct BlockChange {
    /// `changed`, `added`, `removed` or `moved`.
    pub change: &'static str,
    /// What it said; empty when it is new.
    pub before: String,
    /// What it says; empty when it is gone.
    pub now: String,
}

/// Everything of a locale that is not current.
pub fn items(standing: &Standing) -> Vec<Item> {
    let pages = standing.pages.iter().filter(|p| !["current", "own"].contains(&p.state.id())).map(|page| Item {
        kind: "page",
        file: path(page),
        id: String::new(),
        state: page.state.id(),
        blocks: page.state.outdated().map(block_changes).unwrap_or_default(),
    });
    let joined = |texts: &[(String, String)]| texts.iter().map(|(_, t)| t.as_str()).collect::<Vec<_>>().join("\n");
    let one = |before: String, now: String| vec![BlockChange { change: "changed", before, now }];
    let messages = standing.messages.iter().filter(|m| m.state != Piece::Current).map(|message| Item {
        kind: "message",
        file: message.translation.as_ref().unwrap_or(&message.source).file.path.to_string(),
        id: message.source.id.clone(),
        state: message.state.id(),
        blocks: match &message.before {
            Some(before) if message.state == Piece::Outdated => one(joined(&before.texts), joined(&message.source.texts)),
            _ => Vec::new(),
        },
    });
    let services = standing.services.iter().filter(|s| s.state != Piece::Current).map(|service| Item {
        kind: "service",
        file: service.table.to_string(),
        id: service.id.clone(),
        state: service.state.id(),
        blocks: match &service.before {
            Some(before) if service.state == Piece::Outdated => one(before.join("\n"), service.source.join("\n")),
            _ => Vec::new(),
        },
    });
    pages.chain(messages).chain(services).collect()
}

fn block_changes(found: &Outdated) -> Vec<BlockChange> {
    let said = |block: Option<(usize, &Block)>| block.map(|(_, block)| block.said().to_owned()).unwrap_or_default();
    found.changes().map(|c| BlockChange { change: c.change, before: said(c.before), now: said(c.now) }).collect()
}

/// Of one thing that is not current: a page, or a message or service, which in some languages is another word.
pub fn state(words: &Words, item: &Item) -> String {
    let kind = if item.kind == "page" { "page" } else { "text" };
    words.get(&format!("state-{kind}-{}", item.state), &FluentArgs::new())
}

/// The pages of a locale that nobody has said to have reviewed.
pub fn unreviewed(standing: &Standing) -> Vec<&str> {
    standing.pages.iter().filter(|page| page.unreviewed).filter_map(|page| Some(&*page.document.as_ref()?.path)).collect()
}

/// How many pages are not reviewed.
pub fn unread(count: usize, words: &Words) -> String {
    words.get("status-unread", &FluentArgs::from_iter([("count", count)]))
}

/// For people at a terminal: the table, then the pages to do something about and every text that changed, block by block; of other messages and
/// services how many.
pub fn text(status: &[Campaign], words: &Words) -> String {
    let mut table = vec![headings(words)];
    table.extend(rows(status, words));
    let width = |column: usize| table.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..table[0].len()).map(width).collect();
    let mut out = String::new();
    for row in &table {
        let cells = row.iter().zip(&widths).enumerate().map(|(i, (cell, width))| {
            let pad = " ".repeat(width - cell.chars().count());
            if i < 3 { format!("{cell}{pad}") } else { format!("{pad}{cell}") }
        });
        out.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        out.push('\n');
    }
    out.push('\n');
    let mut told = HashSet::new();
    for (_, standings) in status {
        for item in standings.iter().flat_map(items).filter(|item| item.kind == "page" || !item.blocks.is_empty()) {
            // Campaigns share messages and services.
            if told.insert((item.file.clone(), item.id.clone())) {
                out.push_str(&to_do(&item, words));
            }
        }
    }
    out.push('\n');
    for (campaign, standings) in status {
        standings.iter().for_each(|standing| out.push_str(&unread_line(campaign, standing, words)));
    }
    out.truncate(out.trim_end().len());
    out
}

/// What there is to do with an item: its file and state, and below it the blocks of its source that are not as they were.
fn to_do(item: &Item, words: &Words) -> String {
    let id = if item.id.is_empty() { String::new() } else { format!(" {}", item.id) };
    let count = FluentArgs::from_iter([("blocks", item.blocks.len())]);
    let blocks = if item.blocks.is_empty() { String::new() } else { words.get("status-blocks", &count) };
    let mut out = format!("{}{id}: {}{blocks}\n", item.file, state(words, item));
    let label = |id: &str| words.get(id, &FluentArgs::new());
    for block in &item.blocks {
        let change = label(&format!("block-{}", block.change));
        let (before, now) = excerpts(&block.before, &block.now);
        out.push_str(&match block.change {
            "changed" if before != now => {
                format!("   {change}\n      {}: {before}\n      {}: {now}\n", label("diff-before"), label("diff-now"))
            }
            "removed" => format!("   {change}: {before}\n"),
            _ => format!("   {change}: {now}\n"),
        });
    }
    out
}

/// How many pages of a locale are named before the others are only counted.
const NAMED: usize = 3;

fn unread_line(campaign: &str, standing: &Standing, words: &Words) -> String {
    let files = unreviewed(standing);
    if files.is_empty() {
        return String::new();
    }
    let mut named = files[..files.len().min(NAMED)].join(", ");
    if files.len() > NAMED {
        let more = words.get("status-more", &FluentArgs::from_iter([("count", files.len() - NAMED)]));
        named.push_str(&format!(" {more}"));
    }
    format!("{campaign}, {}: {}: {named}\n", standing.locale, unread(files.len(), words))
}

/// Characters of an excerpt.
const EXCERPT: usize = 70;

/// Characters before what differs that an excerpt has at least.
const LEAD: usize = 20;

/// A line out of each of two texts, from a little before where they begin to differ.
fn excerpts(before: &str, now: &str) -> (String, String) {
    let line = |text: &str| text.replace("\\\n", " ").split_whitespace().collect::<Vec<_>>().join(" ");
    let (before, now) = (line(before), line(now));
    let same = before.chars().zip(now.chars()).take_while(|(a, b)| a == b).count();
    let longest = before.chars().count().max(now.chars().count());
    let from = if longest > EXCERPT && !before.is_empty() && !now.is_empty() { same.saturating_sub(LEAD) } else { 0 };
    (excerpt(&before, from), excerpt(&now, from))
}

/// The words of a line from the one that character `from` is in, as many as there is room for.
fn excerpt(line: &str, from: usize) -> String {
    let at = |number: usize| line.char_indices().nth(number).map_or(line.len(), |(at, _)| at);
    let start = line[..at(from)].rfind(' ').map_or(0, |blank| blank + 1);
    let rest = &line[start..];
    let lead = if start > 0 { "… " } else { "" };
    let end = rest.char_indices().nth(EXCERPT).map_or(rest.len(), |(end, _)| rest[..end].rfind(' ').unwrap_or(end));
    let tail = if end < rest.len() { " …" } else { "" };
    format!("{lead}{}{tail}", &rest[..end])
}

/// For programs.
pub fn json(status: &[Campaign]) -> Value {
    let counted = |standing: &Standing, part: Part| json!({ "percentCurrent": standing.current(part), "counts": standing.counts(part) });
    let block = |b: BlockChange| json!({ "change": b.change, "before": b.before, "now": b.now });
    let item = |item: Item| {
        let blocks: Vec<Value> = item.blocks.into_iter().map(block).collect();
        json!({ "kind": item.kind, "file": item.file, "id": item.id, "state": item.state, "blocks": blocks })
    };
    let locale = |standing: &Standing| {
        json!({
            "locale": standing.locale,
            "pages": counted(standing, Part::Pages),
            "messages": counted(standing, Part::Messages),
            "services": counted(standing, Part::Services),
            "unreviewed": unreviewed(standing),
            "items": items(standing).into_iter().map(item).collect::<Vec<_>>(),
        })
    };
    let campaigns = status
        .iter()
        .map(|(campaign, standings)| json!({ "campaign": campaign, "locales": standings.iter().map(locale).collect::<Vec<_>>() }));
    json!({ "campaigns": campaigns.collect::<Vec<_>>() })
}
