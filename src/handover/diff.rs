//! What a translator has to do with a file: each block of the source that has changed, as it was and as it is, with the present translation
//! beside it. Plain text, marked so that it can be read without colour. An easy-to-read page is a text of its own: what changed in its
//! ordinary page is shown, and nothing is asked for block by block.

use super::segments::{Pairing, pairing};
use crate::diagnostic::words::{FluentArgs, FluentValue, Words};
use crate::parse::Project;
use crate::translations::blocks::Block;
use crate::translations::compare::{Change, marked};
use crate::translations::messages::{self, State as Piece};
use crate::translations::pages::{self, Page, State};
use crate::translations::services;

/// What there is to do with the file at a path from the project's root; `None` when it is no translation of the project.
pub fn diff(project: &Project, path: &str, words: &Words) -> Option<String> {
    for campaign in &project.campaigns {
        let pages = pages::pages(project, campaign);
        if let Some(page) = pages.iter().find(|p| p.document.as_ref().is_some_and(|d| *d.path == *path)) {
            return Some(of_page(page, words));
        }
    }
    let parts: Vec<&str> = path.split('/').collect();
    if let ["locales", tag, ..] = parts[..]
        && project.message_files.get(tag).is_some_and(|files| files.iter().any(|f| *f.path == *path))
    {
        return Some(of_messages(project, tag, path, words));
    }
    let tag = path.strip_prefix("content/directory/services.")?.strip_suffix(".csv")?;
    project.config.locale(tag).filter(|l| l.tag != project.config.source_locale)?;
    Some(of_services(project, tag, path, words))
}

fn said(words: &Words, id: &str, facts: &[(&str, &str)]) -> String {
    let args: FluentArgs = facts.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
    words.get(id, &args)
}

fn of_page(page: &Page, words: &Words) -> String {
    let path = |d: &Option<std::sync::Arc<crate::parse::document::Document>>| d.as_ref().map(|d| d.path.to_string()).unwrap_or_default();
    let (file, source) = (path(&page.document), path(&page.source));
    let facts = [("file", file.as_str()), ("source", source.as_str())];
    let mut out = said(words, &format!("diff-{}", page.state.id()), &facts) + "\n";
    let (Some(found), Some(pairing)) = (page.state.outdated(), pairing(page)) else { return out };
    let beside = matches!(page.state, State::Outdated(_));
    if beside && !pairing.alike {
        out.push_str(&format!("{}\n", said(words, "diff-built-differently", &facts)));
    }
    let source_text = page.source.as_ref().map_or("", |s| &s.text);
    let here_text = page.document.as_ref().map_or("", |d| &d.text);
    let mut number = 0;
    let mut entry = |change: &str, block: &Block, line: String, before: Option<&Block>, translation: Option<&Block>| {
        number += 1;
        let head = said(words, &format!("block-{change}"), &[]);
        let section = if block.section.is_empty() { String::new() } else { format!(" · “{}”", block.section) };
        out.push_str(&format!("\n{number}. {head}{section}{line}\n"));
        let mut field = |id: &str, text: &str| {
            let text = text.replace('\n', "\n      ");
            out.push_str(&format!("   {}\n      {text}\n", said(words, id, &[])));
        };
        let text = |b: &Block| if b.text.is_empty() { b.mark.clone() } else { b.text.clone() };
        match (before, change) {
            (Some(before), "changed") if before.text != block.text => {
                field("diff-before", &text(before));
                field("diff-now", &text(block));
                field("diff-marked", &marked(&before.text, &block.text));
            }
            (Some(before), "changed") => {
                field("diff-before", &format!("{} {}", before.text, before.mark));
                field("diff-now", &format!("{} {}", block.text, block.mark));
            }
            (_, "removed") => field("diff-before", &text(block)),
            _ => field("diff-now", &text(block)),
        }
        if let Some(translation) = translation {
            let line = line_of(here_text, translation.range.start);
            let label = said(words, "diff-translation", &[("line", &line.to_string())]);
            out.push_str(&format!("   {label}\n      {}\n", text(translation).replace('\n', "\n      ")));
        }
    };
    let line =
        |block: &Block| format!(" · {}", said(words, "diff-line", &[("line", &line_of(source_text, block.range.start).to_string())]));
    for (i, change) in found.difference.now.iter().enumerate() {
        let block = &found.now.blocks[i];
        let before = found.difference.before(i).map(|at| &found.before.blocks[at]);
        let change = match change {
            Change::Same(_) => continue,
            Change::Changed(_) => "changed",
            Change::Moved(_) => "moved",
            Change::Added => "added",
        };
        entry(change, block, line(block), before, translation(&pairing, i).filter(|_| beside));
    }
    for &at in &found.difference.removed {
        let here = pairing.here.blocks.get(at).filter(|_| beside && pairing.here.frame == found.before.frame);
        entry("removed", &found.before.blocks[at], String::new(), None, here);
    }
    out.push_str(&format!("\n{}\n", said(words, "diff-then", &facts)));
    out
}

fn translation(pairing: &Pairing, i: usize) -> Option<&Block> {
    pairing.here.blocks.get(pairing.partner[i]?)
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at.min(text.len())].matches('\n').count() + 1
}

/// A piece that differs: its id, the source before and now, and the translation.
type Piecewise = (String, Option<String>, String, String, Piece);

fn of_messages(project: &Project, tag: &str, path: &str, words: &Words) -> String {
    let joined = |texts: &[(String, String)]| {
        let line = |(name, text): &(String, String)| if name.is_empty() { text.clone() } else { format!(".{name} = {text}") };
        texts.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    let mut found: Vec<Piecewise> = Vec::new();
    for campaign in &project.campaigns {
        for m in messages::messages(project, campaign, tag) {
            let Some(here) = m.translation.as_ref().filter(|t| *t.file.path == *path) else { continue };
            if !found.iter().any(|f| f.0 == m.source.id) {
                let before = m.before.as_ref().map(|b| joined(&b.texts));
                found.push((m.source.id.clone(), before, joined(&m.source.texts), joined(&here.texts), m.state));
            }
        }
    }
    of_pieces(found, path, words)
}

fn of_services(project: &Project, tag: &str, path: &str, words: &Words) -> String {
    let mut found: Vec<Piecewise> = Vec::new();
    for s in project.campaigns.iter().flat_map(|campaign| services::services(project, campaign, tag)) {
        if !found.iter().any(|f| f.0 == s.id) {
            found.push((s.id, s.before.map(|b| b.join("\n")), s.source.join("\n"), s.translation.join("\n"), s.state));
        }
    }
    of_pieces(found, path, words)
}

fn of_pieces(found: Vec<Piecewise>, path: &str, words: &Words) -> String {
    let count = |state: Piece| found.iter().filter(|f| f.4 == state).count().to_string();
    let (outdated, unknown, missing) = (count(Piece::Outdated), count(Piece::Unknown), count(Piece::Missing));
    let facts = [("file", path), ("outdated", outdated.as_str()), ("unknown", unknown.as_str()), ("missing", missing.as_str())];
    let mut out = said(words, "diff-pieces", &facts) + "\n";
    for (id, before, now, here, _) in found.into_iter().filter(|f| f.4 == Piece::Outdated) {
        let before = before.unwrap_or_default();
        out.push_str(&format!("\n{id}\n"));
        let fields = [("diff-before", before.clone()), ("diff-now", now.clone()), ("diff-marked", marked(&before, &now))];
        for (label, text) in fields.into_iter().chain([("diff-present", here)]) {
            out.push_str(&format!("   {}\n      {}\n", said(words, label, &[]), text.replace('\n', "\n      ")));
        }
    }
    out
}
