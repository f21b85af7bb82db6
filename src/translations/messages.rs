//! Fluent messages as translators see them: each with its text in one way of writing, and how it stands to the source locale's message,
//! today's and that of the accepted copy. Whether a message is any good is not judged here.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;

use crate::locale::Kind;
use crate::parse::{Campaign, Project, TRANSLATED_FROM};
use crate::source::Text;

/// A message or a term of a file.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id; a term's with the hyphen.
    pub id: String,
    /// The comment above it.
    pub comment: String,
    /// Its texts in one way of writing: its own under the empty name, its attributes under theirs.
    pub texts: Vec<(String, String)>,
    /// Where it stands in its file, without the comment.
    pub range: Range<usize>,
    /// The file.
    pub file: Arc<Text>,
}

/// How a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Not there.
    Missing,
    /// Accepted, and the source says the same as then.
    Current,
    /// The source has changed since.
    Outdated,
    /// Never accepted.
    Unknown,
}

/// A message of the source locale in another locale.
#[derive(Debug, Clone)]
pub struct Message {
    /// The source's.
    pub source: Entry,
    /// The source's when the translation was accepted.
    pub before: Option<Entry>,
    /// The translation.
    pub translation: Option<Entry>,
    /// How it stands.
    pub state: State,
}

impl Message {
    /// The file that the translation stands in, or is to stand in: named as the source's.
    pub fn path(&self, tag: &str) -> String {
        self.translation.as_ref().map_or_else(|| format!("locales/{tag}/{}", self.source.name()), |t| t.file.path.to_string())
    }

    /// The same of what the source said when the translation was accepted.
    pub fn copy_path(&self, tag: &str) -> String {
        let new = || format!("locales/{TRANSLATED_FROM}/{tag}/{}", self.source.name());
        self.before.as_ref().map_or_else(new, |before| before.file.path.to_string())
    }
}

impl Entry {
    /// The path of its file from the locale's folder on.
    fn name(&self) -> &str {
        self.file.path.splitn(3, '/').nth(2).unwrap_or_default()
    }
}

/// The messages of a file, in order; what cannot be read is passed over.
pub fn entries(file: &Arc<Text>) -> Vec<Entry> {
    let text: &str = &file.text;
    let tree = fluent_syntax::parser::parse(text).unwrap_or_else(|(tree, _)| tree);
    let at = |part: &str| (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
    let line = |at: usize| text[..at].rfind('\n').map_or(0, |i| i + 1);
    let comment_at = |comment: &ast::Comment<&str>| comment.content.first().map(|first| line(at(first)));
    let begins = |entry: &ast::Entry<&str>| match entry {
        ast::Entry::Message(m) => m.comment.as_ref().and_then(comment_at).or(Some(at(m.id.name))),
        ast::Entry::Term(t) => t.comment.as_ref().and_then(comment_at).or(Some(line(at(t.id.name)))),
        ast::Entry::Comment(c) | ast::Entry::GroupComment(c) | ast::Entry::ResourceComment(c) => comment_at(c),
        ast::Entry::Junk { content } => Some(at(content)),
    };
    let ends: Vec<usize> = tree.body.iter().skip(1).map(|e| begins(e).unwrap_or(text.len())).chain([text.len()]).collect();
    let read = |(entry, end): (&ast::Entry<&str>, &usize)| {
        let (id, name, value, attributes, comment) = match entry {
            ast::Entry::Message(m) => (m.id.name.to_owned(), m.id.name, m.value.as_ref(), &m.attributes, &m.comment),
            ast::Entry::Term(t) => (format!("-{}", t.id.name), t.id.name, Some(&t.value), &t.attributes, &t.comment),
            _ => return None,
        };
        let start = line(at(name));
        let own = value.map(|v| (String::new(), pattern(v)));
        let others = attributes.iter().map(|a| (a.id.name.to_owned(), pattern(&a.value)));
        let end = start + text[start..(*end).max(start)].trim_end().len();
        let comment = comment.as_ref().map_or_else(String::new, |c| c.content.join("\n"));
        Some(Entry { id, comment, texts: own.into_iter().chain(others).collect(), range: start..end, file: file.clone() })
    };
    tree.body.iter().zip(&ends).filter_map(read).collect()
}

/// A text in one way of writing, without indentation.
fn pattern(pattern: &ast::Pattern<&str>) -> String {
    let id = ast::Identifier { name: "m" };
    let message = ast::Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let written = fluent_syntax::serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let inner = written.strip_prefix("m =").unwrap_or(&written).trim_end();
    let lines = inner.trim_start_matches([' ', '\n']).lines().map(|line| line.strip_prefix("    ").unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// A message as a file has it, of the texts that [`entries`] gives.
pub fn written(id: &str, texts: &[(String, String)]) -> String {
    let mut out = format!("{id} =");
    for (name, text) in texts {
        let indent = if name.is_empty() { "    " } else { "        " };
        if !name.is_empty() {
            out.push_str(&format!("\n    .{name} ="));
        }
        if text.contains('\n') || text.starts_with(['{']) && text.contains("->") {
            for line in text.lines() {
                out.push('\n');
                out.push_str(if line.is_empty() { "" } else { indent });
                out.push_str(line);
            }
        } else {
            out.push(' ');
            out.push_str(text);
        }
    }
    out
}

/// Files whose messages need no translation: names of the table's columns, for staff.
const FOR_STAFF: &str = "spreadsheet.ftl";

/// The messages of a locale's own files, by id.
pub fn of_files(files: &[Arc<Text>]) -> BTreeMap<String, Entry> {
    files.iter().flat_map(entries).map(|entry| (entry.id.clone(), entry)).collect()
}

/// How every message that a campaign uses stands in a locale. A file that is named after another campaign is that one's.
pub fn messages(project: &Project, campaign: &Campaign, tag: &str) -> Vec<Message> {
    let Some(locale) = project.config.locale(tag) else { return Vec::new() };
    let Some(from) = super::pages::source_of(project, locale) else { return Vec::new() };
    let empty = Vec::new();
    let of = |files: &BTreeMap<String, Vec<Arc<Text>>>, tag: &str| of_files(files.get(tag).unwrap_or(&empty));
    let (mut before, mut here) = (of(&project.message_copies, tag), of(&project.message_files, tag));
    let theirs = |name: &str| project.campaigns.iter().any(|c| c.config.id != campaign.config.id && format!("{}.ftl", c.config.id) == name);
    let mut found = Vec::new();
    for source in project.message_files.get(from).unwrap_or(&empty).iter().flat_map(entries) {
        let name = source.file.path.rsplit('/').next().unwrap_or_default();
        if name == FOR_STAFF || theirs(name) {
            continue;
        }
        let (before, translation) = (before.remove(&source.id), here.remove(&source.id));
        let state = match (&translation, &before) {
            // An easy-to-read locale has only what must be simpler.
            (None, _) if locale.kind == Kind::EasyRead => continue,
            (None, _) => State::Missing,
            (Some(_), None) => State::Unknown,
            (Some(_), Some(before)) if before.texts == source.texts => State::Current,
            (Some(_), Some(_)) => State::Outdated,
        };
        found.push(Message { source, before, translation, state });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn read(text: &str) -> Vec<Entry> {
        let sources = Sources::from_texts([("locales/sv/a.ftl", text)]);
        entries(sources.text("locales/sv/a.ftl").expect("it was put in"))
    }

    #[test]
    fn what_is_written_is_read_again() {
        let text = "# Rubrik.\na = Hej { $namn }\n    .b = Etikett\n    .c =\n        två\n        rader\n\n-term = T\n\n## Grupp\n\nantal =\n    { $n ->\n        [one] en\n       *[other] { $n } st\n    }\nd =\n    rad ett\n\n      indragen\n";
        let found = read(text);
        let ids: Vec<&str> = found.iter().map(|e| e.id.as_str()).collect();
        assert_eq!(ids, ["a", "-term", "antal", "d"]);
        assert_eq!(found[0].comment, "Rubrik.");
        assert_eq!(&text[found[1].range.clone()], "-term = T");
        assert!(text[found[2].range.clone()].starts_with("antal =") && text[found[2].range.clone()].ends_with('}'));
        for entry in &found {
            let again = read(&written(&entry.id, &entry.texts));
            assert_eq!(again.len(), 1, "{}", written(&entry.id, &entry.texts));
            assert_eq!(again[0].texts, entry.texts, "{}", written(&entry.id, &entry.texts));
        }
    }
}
