//! How translations stand, as text for people and as JSON for programs: a table with a row for each campaign, locale and kind of thing, and
//! below it what there is to do.

use serde_json::{Value, json};

use super::segments::translated_path;
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
        file: match (&page.document, &page.source) {
            (Some(document), _) => document.path.to_string(),
            (None, Some(source)) => translated_path(&source.path, &source.locale, &page.locale),
            (None, None) => String::new(),
        },
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
        file: format!("content/directory/services.{}.csv", standing.locale),
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

/// For people at a terminal: the table, then the pages to do something about; of messages and services how many.
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
    for (_, standings) in status {
        for item in standings.iter().flat_map(items).filter(|item| item.kind == "page") {
            let mut args = FluentArgs::new();
            args.set("blocks", item.blocks.len() as i64);
            let blocks = if item.blocks.is_empty() { String::new() } else { words.get("status-blocks", &args) };
            out.push_str(&format!("\n{}: {}{blocks}", item.file, word(words, item.state)));
        }
    }
    out
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
            "unreviewed": standing.pages.iter().filter(|p| p.unreviewed).filter_map(|p| Some(p.document.as_ref()?.path.to_string())).collect::<Vec<_>>(),
            "items": items(standing).into_iter().map(item).collect::<Vec<_>>(),
        })
    };
    let campaigns = status
        .iter()
        .map(|(campaign, standings)| json!({ "campaign": campaign, "locales": standings.iter().map(locale).collect::<Vec<_>>() }));
    json!({ "campaigns": campaigns.collect::<Vec<_>>() })
}
