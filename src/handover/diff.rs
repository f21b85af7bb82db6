//! What a translator has to do with a file: each block of the source that has changed, as it was and as it is, with the present translation
//! beside it. Plain text, marked so that it can be read without colour. An easy-to-read page is a text of its own: what changed in its
//! ordinary page is shown, and nothing is asked for block by block.

use std::sync::Arc;

use super::segments::{Pairing, pairing};
use crate::diagnostic::words::{FluentArgs, Words, value_of};
use crate::parse::Project;
use crate::translations::blocks::Block;
use crate::translations::compare::marked;
use crate::translations::messages::{self, State as Piece};
use crate::translations::pages::{self, Changed, Outdated, Page, State};
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
    let locale = services::locale_at(project, path).filter(|l| l.tag != project.config.source_locale)?;
    Some(of_services(project, &locale.tag, path, words))
}

fn said(words: &Words, id: &str, facts: &[(&str, &str)]) -> String {
    let args: FluentArgs = facts.iter().map(|(name, value)| (*name, value_of(value))).collect();
    words.get(id, &args)
}

fn of_page(page: &Page, words: &Words) -> String {
    let path = |d: &Option<Arc<crate::parse::document::Document>>| d.as_ref().map(|d| d.path.to_string()).unwrap_or_default();
    let source = match &page.state {
        State::Obsolete(now) => now.clone().unwrap_or("none".to_owned()),
        _ => path(&page.source),
    };
    let file = path(&page.document);
    let facts = [("file", file.as_str()), ("source", source.as_str())];
    let mut out = said(words, &format!("diff-{}", page.state.id()), &facts) + "\n";
    let (Some(found), Some(pairing)) = (page.state.outdated(), pairing(page)) else { return out };
    // The blocks of an easy-to-read page stand beside nothing.
    let beside = matches!(page.state, State::Outdated(_));
    if beside && !pairing.alike {
        out.push_str(&format!("{}\n", said(words, "diff-built-differently", &facts)));
    }
    for (number, changed) in found.changes().enumerate() {
        let translation = translation(&pairing, found, &changed).filter(|_| beside);
        out.push_str(&format!("\n{}. {}", number + 1, entry(page, &changed, translation, words)));
    }
    out.push_str(&format!("\n{}\n", said(words, "diff-then", &facts)));
    out
}

/// The block of the translation that says what a block of the source said.
fn translation<'p>(pairing: &'p Pairing, found: &Outdated, changed: &Changed<'_>) -> Option<&'p Block> {
    match (changed.now, changed.before) {
        (Some((i, _)), _) => pairing.here.blocks.get(pairing.partner[i]?),
        (None, Some((at, _))) if pairing.here.frame == found.before.frame => pairing.here.blocks.get(at),
        _ => None,
    }
}

/// What became of a block: where it stands, what it said and says, and what the translation says.
fn entry(page: &Page, changed: &Changed<'_>, translation: Option<&Block>, words: &Words) -> String {
    let Some((_, block)) = changed.now.or(changed.before) else { return String::new() };
    let line = |text: Option<&Arc<str>>, block: &Block| line_of(text.map_or("", |text| text), block.range.start).to_string();
    let section = if block.section.is_empty() { String::new() } else { format!(" · “{}”", block.section) };
    let at = changed.now.map(|(_, now)| line(page.source.as_ref().map(|s| &s.text), now));
    let at = at.map(|line| format!(" · {}", said(words, "diff-line", &[("line", &line)]))).unwrap_or_default();
    let mut out = format!("{}{section}{at}\n", said(words, &format!("block-{}", changed.change), &[]));
    let mut field = |label: String, text: &str| out.push_str(&format!("   {label}\n      {}\n", text.replace('\n', "\n      ")));
    let mut source = |id: &str, text: &str| field(said(words, id, &[]), text);
    match (changed.before, changed.change) {
        (Some((_, before)), "changed") if before.text != block.text => {
            source("diff-before", before.said());
            source("diff-now", block.said());
            source("diff-marked", &marked(&before.text, &block.text));
        }
        (Some((_, before)), "changed") => {
            source("diff-before", &format!("{} {}", before.text, before.mark));
            source("diff-now", &format!("{} {}", block.text, block.mark));
        }
        (_, "removed") => source("diff-before", block.said()),
        _ => source("diff-now", block.said()),
    }
    if let Some(translation) = translation {
        let line = line(page.document.as_ref().map(|d| &d.text), translation);
        field(said(words, "diff-translation", &[("line", &line)]), translation.said());
    }
    out
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
