//! `outdated-translation`, `ordinary-page-changed`, `obsolete-translation`, `translation-threshold`: what was translated before its source
//! changed, or went away, and how much of a language must be current.

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::parse::{Campaign, Project};
use crate::source::Span;
use crate::translations::blocks::cut;
use crate::translations::messages::{self, State as Piece};
use crate::translations::pages::{self, Outdated, Page, State};
use crate::translations::{Part, Standing, services};

/// Looks at what was translated from what.
pub fn check(Subject { site, project }: Subject<'_>) -> Vec<Diagnostic> {
    let Some(campaign) = project.campaigns.iter().find(|c| c.config.id == site.config.id) else { return Vec::new() };
    let pages = pages::pages(project, campaign);
    let mut said: Vec<Diagnostic> = pages.iter().filter_map(outdated).collect();
    for locale in &campaign.config.locales {
        said.extend(pieces(project, campaign, &locale.value));
    }
    said.extend(thresholds(project, campaign, &pages));
    said
}

fn outdated(page: &Page) -> Option<Diagnostic> {
    let document = page.document.as_ref()?;
    let (code, found) = match &page.state {
        State::Outdated(found) => ("outdated-translation", found),
        State::ToLookAt(_) => {
            let said = Diagnostic::note("ordinary-page-changed", Span::file(document.file));
            return Some(said.with("page", page.source.as_ref()?.path.to_string()).with("file", document.path.to_string()));
        }
        State::Obsolete(now) => {
            let said = Diagnostic::warning("obsolete-translation", Span::file(document.file));
            return Some(said.with("page", now.as_deref().unwrap_or("none")));
        }
        _ => return None,
    };
    let first = found.changes().next();
    let place = first.and_then(|first| counterpart(&document.text, found, first.before?.0));
    let span = place.map_or(Span::file(document.file), |range| Span::new(document.file, range));
    let block = first.and_then(|first| first.now.or(first.before)).map_or("", |(_, block)| block.said());
    let said = Diagnostic::note(code, span).with("block", shortened(block)).with("count", found.changes().count().to_string());
    Some(said.with("page", page.source.as_ref()?.path.to_string()).with("file", document.path.to_string()))
}

/// Where in a translation the block stands that was made from one of the source, if the two are built alike.
fn counterpart(translation: &str, found: &Outdated, before: usize) -> Option<std::ops::Range<usize>> {
    let cut = cut(translation);
    let alike = cut.frame == found.before.frame;
    alike.then(|| cut.blocks.get(before).map(|block| block.range.clone())).flatten()
}

fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    let text = text.replace("\\\n", " ");
    if text.chars().count() <= LONGEST {
        return text;
    }
    let cut: String = text.chars().take(LONGEST).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", &cut[..end])
}

/// Messages and service texts that were accepted before their source changed.
fn pieces(project: &Project, campaign: &Campaign, tag: &str) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    if project.message_copies.get(tag).is_some_and(|files| !files.is_empty()) {
        for message in messages::messages(project, campaign, tag).into_iter().filter(|m| m.state == Piece::Outdated) {
            let Some(translation) = &message.translation else { continue };
            let text: Vec<&str> = message.source.texts.iter().map(|(_, text)| text.as_str()).collect();
            let note = Diagnostic::note("outdated-translation", Span::new(translation.file.id, translation.range.clone()));
            let note = note.with("block", shortened(&text.join(" "))).with("count", "1");
            let file = translation.file.path.to_string();
            said.push(note.with("page", message.source.file.path.to_string()).with("file", file));
        }
    }
    if let Some(file) = project.service_files.get(tag).filter(|_| project.service_copies.contains_key(tag)) {
        for service in services::services(project, campaign, tag).into_iter().filter(|s| s.state == Piece::Outdated) {
            let Some(text) = project.directory.service(&service.id).and_then(|s| s.texts.get(tag)) else { continue };
            let note = Diagnostic::note("outdated-translation", text.span).with("block", shortened(&service.source.join(" ")));
            said.push(note.with("count", "1").with("page", service.id).with("file", file.path.to_string()));
        }
    }
    said
}

fn thresholds(project: &Project, campaign: &Campaign, pages: &[Page]) -> Vec<Diagnostic> {
    let below = |threshold: &crate::parse::config::Threshold| {
        let tag = &threshold.locale;
        let part = match threshold.part {
            "messages" => Part::Messages,
            "services" => Part::Services,
            _ => Part::Pages,
        };
        let standing = Standing {
            locale: tag.clone(),
            pages: pages.iter().filter(|p| p.locale == *tag).cloned().collect(),
            messages: if part == Part::Messages { messages::messages(project, campaign, tag) } else { Vec::new() },
            services: if part == Part::Services { services::services(project, campaign, tag) } else { Vec::new() },
        };
        let current = standing.current(part)?;
        (current < usize::try_from(threshold.percent.value).unwrap_or(0)).then(|| {
            let said = Diagnostic::error("translation-threshold", threshold.percent.span).with("locale", tag.clone());
            said.with("part", part.id()).with("current", current.to_string()).with("wanted", threshold.percent.value.to_string())
        })
    };
    campaign.config.thresholds.iter().filter_map(below).collect()
}
