//! Messages and service texts that come back from an agency: a message must be Fluent, with the source's variables, references and markup;
//! a table keeps every row, column and separator that it had.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Change;
use super::plan::{Fault, Plan};
use super::segments::{message_id, service_id};
use super::sheet::Filled;
use crate::locale::parse_resource;
use crate::memo::Hash;
use crate::parse::{Project, TRANSLATED_FROM};
use crate::source::{FileId, Form, Text};
use crate::translations::messages::{self, Entry, Message, entries, written};
use crate::translations::services::{self, COLUMNS};

type Rows<'r, 'f> = &'r mut BTreeMap<&'f str, &'f Filled>;

/// Puts messages where they belong.
pub fn messages(project: &Project, tag: &str, rows: Rows<'_, '_>, plan: &mut Plan) {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut copies: BTreeMap<String, String> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for campaign in &project.campaigns {
        for message in messages::messages(project, campaign, tag) {
            if !seen.insert(message.source.id.clone()) {
                continue;
            }
            let filled: Vec<Option<&Filled>> =
                message.source.texts.iter().map(|(name, text)| rows.remove(&*message_id(&message.source.id, name, text))).collect();
            if filled.iter().all(Option::is_none) {
                continue;
            }
            match merged(&message, &filled) {
                Ok(texts) => {
                    let path = put(project, tag, &message, &texts, &mut files);
                    *plan.files.entry(path).or_default() += filled.iter().flatten().count();
                    if is_done(&message, &filled) {
                        put_copy(project, tag, &message, &mut copies);
                    }
                }
                Err(faults) => plan.faults.extend(faults),
            }
        }
    }
    plan.changes.extend(files.into_iter().chain(copies).map(|(path, text)| Change::Put(path, text)));
}

/// Whether each text is new, or says what the source still says.
fn is_done(message: &Message, filled: &[Option<&Filled>]) -> bool {
    let before = |name: &str| message.before.as_ref().and_then(|b| b.texts.iter().find(|(n, _)| n == name));
    message.source.texts.iter().zip(filled).all(|(text, filled)| filled.is_some() || before(&text.0) == Some(text))
}

/// The message's texts with those that came back; in the source's order, and none of the translation's own lost.
fn merged(message: &Message, filled: &[Option<&Filled>]) -> Result<Vec<(String, String)>, Vec<Fault>> {
    let present = message.translation.as_ref().map(|t| t.texts.clone()).unwrap_or_default();
    let mut texts = Vec::new();
    let mut faults = Vec::new();
    let first = filled.iter().flatten().map(|f| f.row).min().unwrap_or(0);
    for ((name, source), filled) in message.source.texts.iter().zip(filled) {
        let old = present.iter().find(|(n, _)| n == name).map(|(_, text)| text.clone());
        match (filled, old) {
            (Some(filled), _) => match checked(source, filled) {
                Ok(text) => texts.push((name.clone(), text)),
                Err(fault) => faults.push(fault),
            },
            (None, Some(old)) => texts.push((name.clone(), old)),
            (None, None) => {
                let row = first;
                faults.push(Fault { row, message: "import-incomplete", what: message.source.id.clone() });
            }
        }
    }
    texts.extend(present.into_iter().filter(|(name, _)| !message.source.texts.iter().any(|(n, _)| n == name)));
    if faults.is_empty() { Ok(texts) } else { Err(faults) }
}

/// The text in one way of writing, if it is a message with the source's variables, references and markup.
fn checked(source: &str, filled: &Filled) -> Result<String, Fault> {
    let fault = |message, what: String| Fault { row: filled.row, message, what };
    let read = |text: &str| -> Option<(Entry, BTreeSet<String>)> {
        let whole = written("m", &[(String::new(), text.to_owned())]) + "\n";
        let resource = parse_resource(&whole, FileId(0));
        let mut found = entries(&file(&whole));
        let fine =
            resource.diagnostics.is_empty() && found.len() == 1 && found[0].texts.len() == 1 && found[0].range.end + 1 == whole.len();
        let used = resource.messages.iter().flat_map(|m| {
            let variables = m.variables.iter().map(|(name, _)| format!("{{ ${name} }}"));
            variables.chain(m.references.iter().map(|(name, _)| format!("{{ {name} }}"))).collect::<Vec<_>>()
        });
        let used = used.collect();
        fine.then(|| (found.remove(0), used))
    };
    let lines: Vec<&str> = filled.text.lines().map(str::trim_end).collect();
    let (entry, used) = read(&lines.join("\n")).ok_or_else(|| fault("import-syntax", filled.text.clone()))?;
    let wanted = read(source).map(|(_, used)| used).unwrap_or_default();
    if used != wanted {
        let differ: Vec<String> = used.symmetric_difference(&wanted).cloned().collect();
        return Err(fault("import-placeholders", differ.join(" ")));
    }
    let text = entry.texts.into_iter().next().map(|(_, text)| text).unwrap_or_default();
    let (has, asked) = (tags(&text), tags(source));
    if has != asked {
        return Err(fault("import-markup", asked.into_iter().collect::<Vec<_>>().join(" ")));
    }
    Ok(text)
}

fn file(text: &str) -> Arc<Text> {
    let text: Arc<str> = text.into();
    Arc::new(Text {
        id: FileId(0),
        path: "".into(),
        hash: Hash::of(text.as_bytes()),
        text,
        invalid_at: None,
        form: Form::Utf8,
        built_in: false,
    })
}

/// The tags of a text, `<b>` and `</b>`; each once, for variants repeat them.
fn tags(text: &str) -> BTreeSet<String> {
    let begins = |rest: &&str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    let tags = text.split('<').skip(1).filter(begins);
    tags.filter_map(|rest| rest.split_once('>')).map(|(tag, _)| format!("<{}>", tag.trim())).collect()
}

/// Puts a message into its file, in the place of the present one or at the end, with the source's comment.
fn put(project: &Project, tag: &str, message: &Message, texts: &[(String, String)], files: &mut BTreeMap<String, String>) -> String {
    let name = message.source.file.path.splitn(3, '/').nth(2).unwrap_or_default();
    let path = message.translation.as_ref().map_or_else(|| format!("locales/{tag}/{name}"), |t| t.file.path.to_string());
    replace(project.message_files.get(tag), &path, &message.source.id, texts, &message.source.comment, files);
    path
}

fn put_copy(project: &Project, tag: &str, message: &Message, files: &mut BTreeMap<String, String>) {
    let name = message.source.file.path.splitn(3, '/').nth(2).unwrap_or_default();
    let path =
        message.before.as_ref().map_or_else(|| format!("locales/{TRANSLATED_FROM}/{tag}/{name}"), |before| before.file.path.to_string());
    replace(project.message_copies.get(tag), &path, &message.source.id, &message.source.texts, "", files);
}

fn replace(
    known: Option<&Vec<Arc<Text>>>,
    path: &str,
    id: &str,
    texts: &[(String, String)],
    comment: &str,
    files: &mut BTreeMap<String, String>,
) {
    let old = known.into_iter().flatten().find(|f| *f.path == *path).map(|f| f.text.to_string()).unwrap_or_default();
    let text = files.entry(path.to_owned()).or_insert(old);
    let place = entries(&file(text)).into_iter().find(|e| e.id == id);
    match place {
        Some(entry) if entry.texts == texts => {}
        Some(entry) => text.replace_range(entry.range, &written(id, texts)),
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
}

/// Puts the services' texts into their table.
pub fn services(project: &Project, tag: &str, rows: Rows<'_, '_>, plan: &mut Plan) {
    let mut wanted: BTreeMap<String, (services::Service, [Option<String>; 3])> = BTreeMap::new();
    for campaign in &project.campaigns {
        for service in services::services(project, campaign, tag) {
            let cell = |i: usize| rows.remove(&*service_id(&service.id, COLUMNS[i], &service.source[i]));
            let texts = [0, 1, 2].map(cell).map(|f| f.map(|f| crate::translations::blocks::one_line(&f.text)));
            if texts.iter().any(Option::is_some) {
                wanted.entry(service.id.clone()).or_insert((service, texts));
            }
        }
    }
    if wanted.is_empty() {
        return;
    }
    let path = format!("content/directory/services.{tag}.csv");
    let Some(text) = table(project.service_files.get(tag).map(|t| &*t.text), &wanted) else {
        plan.faults.push(Fault { row: 0, message: "import-table", what: path });
        return;
    };
    plan.files.insert(path.clone(), wanted.values().map(|(_, texts)| texts.iter().flatten().count()).sum());
    plan.changes.push(Change::Put(path, text));
    let mut copy = project.service_copies.get(tag).map(|t| services::read(&t.text)).unwrap_or_default();
    for (id, (service, texts)) in &wanted {
        let before = |i: usize| service.before.as_ref().is_some_and(|b| b[i] == service.source[i]);
        if (0..3).all(|i| texts[i].is_some() || before(i) || service.source[i].is_empty() || i == 0) {
            copy.insert(id.clone(), service.source.clone());
        }
    }
    let text = services::written(copy.iter().map(|(id, texts)| (id.as_str(), texts)));
    plan.changes.push(Change::Put(format!("content/directory/{TRANSLATED_FROM}/{tag}/services.csv"), text));
}

/// The table with the new texts; `None` where its headings are not the columns' own names.
fn table(old: Option<&str>, wanted: &BTreeMap<String, (services::Service, [Option<String>; 3])>) -> Option<String> {
    let old = old.filter(|text| !text.trim().is_empty()).unwrap_or("id,name,summary,how-to\n");
    let separator = [b';', b'\t'].into_iter().find(|s| old.lines().next().is_some_and(|l| l.as_bytes().contains(s))).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(old.as_bytes());
    let mut rows: Vec<Vec<String>> =
        reader.records().map(|r| r.map(|r| r.iter().map(str::to_owned).collect())).collect::<Result<_, _>>().ok()?;
    let head = rows.first()?.clone();
    let at = |name: &str| head.iter().position(|h| h.trim().eq_ignore_ascii_case(name));
    let (id_at, columns) = (at("id")?, [at(COLUMNS[0]), at(COLUMNS[1]), at(COLUMNS[2])]);
    for (id, (_, texts)) in wanted {
        let place = rows.iter().skip(1).position(|row| row.get(id_at).is_some_and(|c| c.trim() == id)).map(|i| i + 1);
        let place = place.unwrap_or_else(|| {
            let mut row = vec![String::new(); head.len()];
            row[id_at].clone_from(id);
            rows.push(row);
            rows.len() - 1
        });
        for (column, text) in columns.iter().zip(texts).filter_map(|(c, t)| Some((c, t.as_ref()?))) {
            let column = (*column)?;
            let row = &mut rows[place];
            row.resize(row.len().max(column + 1), String::new());
            row[column].clone_from(text);
        }
    }
    let mut writer = csv::WriterBuilder::new().flexible(true).delimiter(separator).from_writer(Vec::new());
    rows.iter().try_for_each(|row| writer.write_record(row)).ok()?;
    String::from_utf8(writer.into_inner().ok()?).ok()
}
