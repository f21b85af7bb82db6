//! What comes back from an agency: each text is put where it belongs, if the page or message that comes of it is whole. What cannot be put
//! anywhere is said with its row; a page of which any part is at fault is left as it was. A page that is now wholly translated from today's
//! source counts as accepted.

use std::collections::{BTreeMap, BTreeSet};

use super::accept::{Ground, accept_page};
use super::fill::{self, fill, normal};
use super::plan::{Fault, Plan};
use super::segments::{Pairing, block_ids, pairing, translated_path};
use super::sheet::Filled;
use super::{Change, import_pieces};
use crate::locale::Kind as LocaleKind;
use crate::parse::{Campaign, Project};
use crate::translations::blocks::{Block, Kind, cut};
use crate::translations::pages::{self, Page, State};

/// What `rows` come to in a locale.
pub fn plan(project: &Project, tag: &str, rows: &[Filled]) -> Plan {
    let mut plan = Plan::default();
    let mut by_id: BTreeMap<&str, &Filled> = BTreeMap::new();
    let mut twice: BTreeSet<&str> = BTreeSet::new();
    for row in rows {
        if by_id.insert(&row.id, row).is_some_and(|earlier| earlier.text != row.text) {
            plan.faults.push(Fault { row: row.row, message: "import-twice", what: row.id.clone() });
            twice.insert(&row.id);
        }
    }
    // Nobody but the translator knows which is meant.
    by_id.retain(|id, _| !twice.contains(id));
    for campaign in &project.campaigns {
        let easy = project.config.locale(tag).is_some_and(|l| l.kind == LocaleKind::EasyRead);
        let ground = Ground::of(project, campaign);
        for page in pages::pages(project, campaign).iter().filter(|p| p.locale == tag && !easy) {
            of_page(campaign, &ground, page, &mut by_id, &mut plan);
        }
    }
    import_pieces::messages(project, tag, &mut by_id, &mut plan);
    import_pieces::services(project, tag, &mut by_id, &mut plan);
    for row in by_id.into_values() {
        plan.faults.push(Fault { row: row.row, message: "import-source-changed", what: row.id.clone() });
    }
    plan.faults.sort_by_key(|fault| fault.row);
    plan
}

fn of_page(campaign: &Campaign, ground: &Ground<'_>, page: &Page, rows: &mut BTreeMap<&str, &Filled>, plan: &mut Plan) {
    let (Some(pairing), Some(source)) = (pairing(page), &page.source) else { return };
    let ids = block_ids(&campaign.config.id, &page.topic, &pairing.now);
    let filled: Vec<Option<&Filled>> = ids.iter().map(|id| rows.remove(id.as_str())).collect();
    if filled.iter().all(Option::is_none) {
        return;
    }
    let path = page.document.as_ref().map_or_else(|| translated_path(&source.path, &source.locale, &page.locale), |d| d.path.to_string());
    match translated(page, &pairing, &filled) {
        Ok(text) => {
            let done = (0..filled.len()).all(|i| filled[i].is_some() || pairing.done[i] || !is_wanted(&pairing.now.blocks[i]));
            let old = page.document.as_ref().map(|d| &d.text);
            if old.is_none_or(|old| **old != text) {
                plan.changes.push(Change::Put(path.clone(), text));
            }
            plan.files.insert(path.clone(), filled.iter().flatten().count());
            if done && let Ok(changes) = accept_page(ground, page) {
                plan.changes.extend(changes);
                plan.accepted.push(path);
            }
        }
        Err(faults) => plan.faults.extend(faults),
    }
}

/// Code and raw HTML may stay as they are; everything else has to be said in the language.
fn is_wanted(block: &Block) -> bool {
    block.is_prose() && !matches!(block.kind, Kind::Code | Kind::Html)
}

/// The page with everything that came back.
fn translated(page: &Page, pairing: &Pairing, filled: &[Option<&Filled>]) -> Result<String, Vec<Fault>> {
    let first = filled.iter().flatten().next().map_or(0, |f| f.row);
    let path = || page.source.as_ref().map(|s| s.path.to_string()).unwrap_or_default();
    let whole = |message| vec![Fault { row: first, message, what: path() }];
    if !pairing.alike {
        return Err(whole("import-built-differently"));
    }
    let faults: Vec<Fault> = filled.iter().enumerate().filter_map(|(i, f)| links(pairing, i, (*f)?)).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let present = |i: usize| pairing.partner[i].and_then(|at| pairing.here.blocks.get(at)).map(|block| block.text.clone());
    let texts: Vec<Option<String>> = (0..filled.len())
        .map(|i| {
            let block = &pairing.now.blocks[i];
            let new = filled[i].map(|f| normal(block.kind, &with_breaks(&f.text, block)));
            new.or_else(|| present(i)).or_else(|| (!is_wanted(block)).then(|| block.text.clone()))
        })
        .collect();
    if texts.iter().zip(&pairing.now.blocks).any(|(text, block)| text.is_none() && block.is_prose()) {
        return Err(whole("import-incomplete"));
    }
    let base = base(page, pairing).ok_or_else(|| whole("import-structure"))?;
    let known = cut(&base);
    if known.frame != pairing.now.frame {
        return Err(whole("import-structure"));
    }
    let made = fill(&base, &known, &texts).map_err(|(i, fault)| {
        let message = if fault == fill::Fault::Structure { "import-structure" } else { "import-unreadable" };
        let row = filled.get(i).copied().flatten();
        vec![Fault { row: row.map_or(first, |f| f.row), message, what: row.map_or_else(path, |f| f.text.clone()) }]
    })?;
    if lost_links(pairing, filled, &made) { Err(whole("import-links-lost")) } else { Ok(made) }
}

/// What the texts are put into: the translation, if it is built like today's source; else the source with the translation's own keys.
fn base(page: &Page, pairing: &Pairing) -> Option<String> {
    let source = &page.source.as_ref()?.text;
    match &page.document {
        Some(document) if pairing.here.frame == pairing.now.frame => Some(document.text.to_string()),
        Some(document) if matches!(page.state, State::Outdated(_)) => {
            let front = front(&document.text[..pairing.here.body_at], pairing);
            Some(format!("{front}{}", &source[pairing.now.body_at..]))
        }
        Some(_) => None,
        None => {
            // What is structure is inherited from the source page; a topic of its own the page has to name itself.
            let own =
                crate::parse::document::name(&page.source.as_ref()?.path, &folder(&page.source.as_ref()?.path)).map(|(topic, _)| topic);
            let topic = if own.as_deref() == Some(&page.topic) { String::new() } else { format!("topic: {}\n", fill::scalar(&page.topic)) };
            let front = front(&format!("---\n{topic}---\n"), pairing);
            let front = if front == "---\n---\n" { String::new() } else { front };
            Some(format!("{front}{}", &source[pairing.now.body_at..]))
        }
    }
}

fn folder(path: &str) -> String {
    path.split('/').take(2).map(|part| format!("{part}/")).collect()
}

/// Keys at the top, with a line for each text that the source has there and these lack.
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
    out
}

/// Where the source breaks lines on purpose, line feeds are meant; else they are the cell's.
fn with_breaks(text: &str, block: &Block) -> String {
    if block.kind == Kind::Code {
        return text.to_owned();
    }
    let lines: Vec<&str> = text.lines().map(|line| line.trim_end().trim_end_matches('\\').trim()).filter(|l| !l.is_empty()).collect();
    lines.join(if block.text.contains("\\\n") || text.contains("\\\n") { "\\\n" } else { " " })
}

/// Links, pictures and notes must be the source's; a deliberate other one only if the present translation has it.
fn links(pairing: &Pairing, i: usize, filled: &Filled) -> Option<Fault> {
    let block = &pairing.now.blocks[i];
    let sorted = |links: &[String]| {
        let mut links = links.to_vec();
        links.sort();
        links
    };
    let found: Vec<String> = cut(&format!("\n{}\n", filled.text)).blocks.into_iter().flat_map(|b| b.links).collect();
    let present = pairing.partner[i].and_then(|at| pairing.here.blocks.get(at)).map(|b| sorted(&b.links));
    let notes = |links: &[String]| links.iter().filter(|l| !l.starts_with("[^")).cloned().collect::<Vec<_>>();
    // A note is only read as one where its text is, which the whole page decides.
    let (found, wanted) = (sorted(&notes(&found)), sorted(&notes(&block.links)));
    if block.kind == Kind::Code || block.kind == Kind::Row || found == wanted || present.is_some_and(|p| notes(&p) == found) {
        return None;
    }
    Some(Fault { row: filled.row, message: "import-links", what: wanted.join(" ") })
}

/// Whether a block of the finished page leads elsewhere than it was to.
fn lost_links(pairing: &Pairing, filled: &[Option<&Filled>], made: &str) -> bool {
    let sorted = |block: Option<&Block>| {
        let mut links = block.map(|b| b.links.clone()).unwrap_or_default();
        links.sort();
        links
    };
    let made = cut(made);
    (0..filled.len()).any(|i| {
        let present = pairing.partner[i].and_then(|at| pairing.here.blocks.get(at));
        let found = sorted(made.blocks.get(i));
        let as_source = found == sorted(pairing.now.blocks.get(i));
        !(as_source || present.is_some() && found == sorted(present))
    })
}
