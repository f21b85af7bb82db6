//! Messages that come back: each must be Fluent, with the source's variables, references and tags, and show its readers no sign that was to be
//! markup. A message is written whole or not at all; the others of its file stay byte for byte as they were.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Rows, Taken, incomplete, with_text};
use crate::handover::Change;
use crate::handover::plan::{Fault, Plan, Today, conflict, listed, quoted};
use crate::handover::segments::message_id;
use crate::handover::sheet::Row;
use crate::handover::signs;
use crate::locale::lint::{self, Scope};
use crate::locale::parse_resource;
use crate::parse::Project;
use crate::source::{FileId, Text};
use crate::translations::messages::{self, Entry, Message, entries, written};

/// What is written: of each path its file.
type Files = BTreeMap<String, String>;

/// Puts messages where they belong.
pub(super) fn messages(project: &Project, tag: &str, rows: &mut Rows<'_>, plan: &mut Plan) {
    let (mut files, mut copies) = (Files::new(), Files::new());
    let mut seen = BTreeSet::new();
    for campaign in &project.campaigns {
        for message in messages::messages(project, campaign, tag) {
            if !seen.insert(message.source.id.clone()) {
                continue;
            }
            let ids = message.source.texts.iter().map(|(name, text)| message_id(&message.source.id, name, text));
            let taken = rows.take(&ids.collect::<Vec<_>>());
            if taken.filled() == 0 {
                continue;
            }
            let path = message.path(tag);
            let merged = merged(&message, &taken, &path, (tag, &project.config.source_locale));
            let put = merged.and_then(|texts| match taken.unusable {
                true => Err(Vec::new()),
                false => put(project, tag, &message, &texts, &path, &mut files).map_err(|fault| vec![fault]),
            });
            match put {
                Err(faults) => plan.leave(&path, taken.filled(), faults),
                Ok(()) => {
                    *plan.files.entry(path).or_default() += taken.filled();
                    if is_done(&message, &taken) {
                        put_copy(project, tag, &message, &mut copies);
                    }
                }
            }
        }
    }
    let known = [project.message_files.get(tag), project.message_copies.get(tag)];
    let known: BTreeMap<&str, &str> = known.into_iter().flatten().flatten().map(|file| (&*file.path, &*file.text)).collect();
    let new = files.into_iter().chain(copies).filter(|(path, text)| known.get(path.as_str()) != Some(&text.as_str()));
    plan.changes.extend(new.map(|(path, text)| Change::Put(path, text)));
}

/// Why nothing could be put in the place of a message, whatever it was: not even the source's own texts could be.
pub fn impossible(project: &Project, tag: &str, message: &Message) -> Option<Fault> {
    let tags = (tag, project.config.source_locale.as_str());
    let refused = |source: &String| {
        let row = Row { source: source.clone(), text: source.clone(), ..Row::default() };
        checked(message, source, &Today { source, present: "", place: String::new() }, &row, tags).is_err()
    };
    message.source.texts.iter().any(|(_, source)| refused(source)).then(|| {
        let fault = Fault::new(0, "export-unreadable").with("file", message.source.file.path.to_string());
        fault.with("line", line(&message.source).to_string()).with("id", message.source.id.clone())
    })
}

/// Whether each text is new, or says what the source still says.
fn is_done(message: &Message, taken: &Taken<'_>) -> bool {
    let before = |name: &str| message.before.as_ref().and_then(|b| b.texts.iter().find(|(n, _)| n == name));
    message.source.texts.iter().zip(&taken.rows).all(|(text, row)| with_text(*row).is_some() || before(&text.0) == Some(text))
}

/// The message's texts with those that came back; in the source's order, and none of the translation's own lost.
fn merged(message: &Message, taken: &Taken<'_>, path: &str, tags: (&str, &str)) -> Result<Vec<(String, String)>, Vec<Fault>> {
    let present = message.translation.as_ref().map(|t| t.texts.clone()).unwrap_or_default();
    let place = message.translation.as_ref().map_or_else(|| path.to_owned(), |entry| format!("{path}:{}", line(entry)));
    let (mut texts, mut faults, mut lacking) = (Vec::new(), Vec::new(), Vec::new());
    for ((name, source), row) in message.source.texts.iter().zip(&taken.rows) {
        let old = present.iter().find(|(n, _)| n == name).map(|(_, text)| text.clone());
        match (with_text(*row), old) {
            (Some(row), old) => {
                let today = Today { source, present: old.as_deref().unwrap_or_default(), place: place.clone() };
                match checked(message, source, &today, row, tags) {
                    Ok(text) => texts.push((name.clone(), text)),
                    Err(fault) => faults.push(fault),
                }
            }
            (None, Some(old)) => texts.push((name.clone(), old)),
            (None, None) => lacking.push((*row, source.as_str())),
        }
    }
    faults.extend(incomplete(&message.source.id, lacking));
    texts.extend(present.into_iter().filter(|(name, _)| !message.source.texts.iter().any(|(n, _)| n == name)));
    if faults.is_empty() { Ok(texts) } else { Err(faults) }
}

fn line(entry: &Entry) -> usize {
    entry.file.text[..entry.range.start].matches('\n').count() + 1
}

/// The text in one way of writing, if it can stand in the message and nobody has changed what stands there.
fn checked(message: &Message, source: &str, today: &Today<'_>, row: &Row, tags: (&str, &str)) -> Result<String, Fault> {
    let cell = row.text.trim().lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    let alone = alone(&cell);
    let text = alone.as_ref().map_or(&*cell, |alone| &alone.text);
    if let Some(fault) = conflict(row, today, text) {
        return Err(fault);
    }
    let alone = alone.map_err(|reason| unreadable(row.row, &cell, reason))?;
    let wanted = self::alone(source).map(|alone| alone.used).unwrap_or_default();
    if alone.used != wanted {
        return Err(differ(row.row, "import-placeholders", &alone.used, &wanted));
    }
    let (has, asked) = (tags_of(&alone.text), tags_of(source));
    if has != asked {
        return Err(differ(row.row, "import-tags", &has, &asked));
    }
    match misread(message, source, &alone.text, tags, row.row) {
        Some(fault) => Err(fault),
        None => Ok(alone.text),
    }
}

/// Says what a text lacks of what its source has, and what it has besides.
fn differ(row: usize, message: &'static str, has: &BTreeSet<String>, asked: &BTreeSet<String>) -> Fault {
    let fault = Fault::new(row, message).with("missing", listed(asked.difference(has)));
    fault.with("extra", listed(has.difference(asked)))
}

/// A text as the only one of a message.
#[derive(Default)]
struct Alone {
    /// In one way of writing.
    text: String,
    /// The variables, messages and terms that it uses, as they are written.
    used: BTreeSet<String>,
}

/// Reads a text as the only one of a message; else why it cannot be one.
fn alone(text: &str) -> Result<Alone, String> {
    let whole = written("m", &[(String::new(), text.to_owned())]) + "\n";
    let resource = parse_resource(&whole, FileId(0));
    if let Some(fault) = resource.diagnostics.first() {
        return Err(fault.facts.first().map(|(_, reason)| reason.clone()).unwrap_or_default());
    }
    let used = resource.messages.iter().flat_map(|m| {
        let variables = m.variables.iter().map(|(name, _)| format!("{{ ${name} }}"));
        variables.chain(m.references.iter().map(|(name, _)| format!("{{ {name} }}")))
    });
    let used = used.collect();
    // Only now: what the grammar refuses may be nested deeper than anything can follow.
    match entries(&file(&whole)).as_slice() {
        [entry] if entry.texts.len() == 1 && entry.range.end + 1 == whole.len() => Ok(Alone { text: entry.texts[0].1.clone(), used }),
        _ => Err("line-start".to_owned()),
    }
}

/// Signs that a line after the first cannot begin with: there they begin a choice or an attribute.
const LINE_STARTS: [char; 3] = ['[', '*', '.'];

fn unreadable(row: usize, cell: &str, reason: String) -> Fault {
    let line = cell.lines().find(|line| line.trim_start().starts_with(LINE_STARTS));
    match line.filter(|_| cell.contains('\n') && !cell.contains("->") || reason == "line-start") {
        Some(line) => {
            let line = line.trim_start();
            let instead = format!("{{\"{}\"}}{}", &line[..1], &line[1..]);
            Fault::new(row, "import-line-start").with("text", quoted(line)).with("instead", quoted(&instead))
        }
        None => Fault::new(row, "import-syntax").with("text", quoted(cell)).with("reason", reason),
    }
}

/// Rules for messages that a text is refused for; the others leave something to whoever answers for the language.
const REFUSED: [&str; 5] = ["markup-syntax", "markup-differs", "direction-character", "lost-character", "empty-text"];

/// What is wrong with a text that can be read.
fn misread(message: &Message, source: &str, text: &str, (tag, source_tag): (&str, &str), row: usize) -> Option<Fault> {
    let comment: String = message.source.comment.lines().map(|line| format!("# {line}\n")).collect();
    let whole = |text: &str| format!("{comment}{}\n", written(&message.source.id, &[(String::new(), text.to_owned())]));
    let (theirs, ours) = (whole(source), whole(text));
    let (theirs, ours) = (lint::read(&theirs, FileId(0)), lint::read(&ours, FileId(0)));
    let scope = Scope::new(tag, source_tag, lint::names([&ours, &theirs]), &[&theirs]);
    let found = lint::compare(&[&theirs], &[&ours], &scope).said;
    if let Some(refused) = found.iter().find(|d| REFUSED.contains(&d.code)) {
        return Some(Fault::of(row, refused));
    }
    let signs = |file: &lint::File<'_>| file.entries.first().and_then(|e| e.value.as_ref()).map(signs::of_pattern).unwrap_or_default();
    let seen = signs::surplus(&signs(&ours), &[signs(&theirs)]);
    (!seen.is_empty()).then(|| Fault::new(row, "import-signs-plain").with("signs", listed(seen)))
}

fn file(text: &str) -> Arc<Text> {
    Arc::new(Text::made("", text))
}

/// The tags of a text, `<b>` and `</b>`; each once, for variants repeat them.
fn tags_of(text: &str) -> BTreeSet<String> {
    let begins = |rest: &&str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    let tags = text.split('<').skip(1).filter(begins);
    tags.filter_map(|rest| rest.split_once('>')).map(|(tag, _)| format!("<{}>", tag.trim())).collect()
}

/// Puts a message into its file, in the place of the present one or at the end, with the source's comment.
fn put(project: &Project, tag: &str, message: &Message, texts: &[(String, String)], path: &str, files: &mut Files) -> Result<(), Fault> {
    let source = &message.source;
    match replaced(project.message_files.get(tag), path, &source.id, texts, &source.comment, files) {
        Some(text) => {
            files.insert(path.to_owned(), text);
            Ok(())
        }
        None => Err(Fault::new(0, "import-unwritable").with("id", source.id.clone()).with("file", path)),
    }
}

fn put_copy(project: &Project, tag: &str, message: &Message, files: &mut Files) {
    let path = message.copy_path(tag);
    if let Some(text) = replaced(project.message_copies.get(tag), &path, &message.source.id, &message.source.texts, "", files) {
        files.insert(path, text);
    }
}

/// The file with the message in it; none where it, or another one of the file, would not be read as it is to be.
fn replaced(
    known: Option<&Vec<Arc<Text>>>,
    path: &str,
    id: &str,
    texts: &[(String, String)],
    comment: &str,
    files: &Files,
) -> Option<String> {
    let known = || known.into_iter().flatten().find(|f| *f.path == *path).map(|f| f.text.to_string()).unwrap_or_default();
    let mut text = files.get(path).cloned().unwrap_or_else(known);
    let before = entries(&file(&text));
    match before.iter().find(|e| e.id == id) {
        Some(entry) if entry.texts == texts => return Some(text),
        Some(entry) => text.replace_range(entry.range.clone(), &written(id, texts)),
        None => {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            for line in comment.lines() {
                text.push_str(&format!("# {line}\n"));
            }
            text.push_str(&(written(id, texts) + "\n"));
        }
    }
    let after = entries(&file(&text));
    let others = |all: &[Entry]| all.iter().filter(|e| e.id != id).map(|e| (e.id.clone(), e.texts.clone())).collect::<Vec<_>>();
    let says = after.iter().any(|e| e.id == id && e.texts == texts);
    (says && others(&before) == others(&after)).then_some(text)
}
