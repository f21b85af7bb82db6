//! `words.<locale>.csv` or `.xlsx`: hard words and what they mean, of a campaign or, in `content/`, of all of them. The first time a word stands
//! in the running text of a page it leads to its explanation (`markdown/words.rs`): never in a link, a heading or code.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::prose::{self, Prose};
use super::services::columns::{Columns, Kind};
use super::services::sheet;
use crate::diagnostic::Diagnostic;
use crate::locale::readability::segment;
use crate::memo::Hash;
use crate::source::{Span, Text, is_called_as_table};

/// A word and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The word as a dictionary has it.
    pub word: String,
    /// What it means.
    pub explanation: String,
    /// The row.
    pub span: Span,
}

/// The words of a campaign in a locale.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    /// In the order of the file.
    pub entries: Vec<Entry>,
    /// By the first word of a form: all words of the form, and the number of the entry.
    forms: FxHashMap<String, Vec<(Vec<String>, usize)>>,
    /// Hash of the file, or of both.
    pub hash: Hash,
}

/// The locale whose words a file explains, by its name.
pub fn locale(name: &str) -> Option<&str> {
    let (tag, _) = name.strip_prefix("words.").filter(|_| is_called_as_table(name))?.rsplit_once('.')?;
    Some(tag)
}

/// Lists of words that lie in one folder.
#[derive(Default)]
pub struct Lists {
    /// By tag of the locale.
    pub words: BTreeMap<String, Glossary>,
    files: BTreeMap<String, String>,
}

impl Lists {
    /// Reads the list of the locale `tag`. Of two, the first is kept, so that nothing is said but that there are two.
    pub fn add(&mut self, tag: &str, text: &Text, said: &mut Vec<Diagnostic>) {
        if let Some(other) = self.files.get(tag) {
            said.push(Diagnostic::error("duplicate-word-list", Span::file(text.id)).with("other", other.clone()));
            return;
        }
        self.files.insert(tag.to_owned(), text.path.to_string());
        self.words.insert(tag.to_owned(), read(text, said));
    }
}

const COLUMNS: [&str; 3] = ["word", "forms", "explanation"];

/// What staff who write Swedish call the columns.
const SWEDISH: [(&str, &str); 3] = [("ord", "word"), ("former", "forms"), ("förklaring", "explanation")];

/// Reads a list of words.
pub fn read(text: &Text, said: &mut Vec<Diagnostic>) -> Glossary {
    let names = SWEDISH.map(|(name, id)| (name.to_owned(), id.to_owned())).to_vec();
    let columns = Columns::new(&COLUMNS, &["word", "explanation"], names, BTreeMap::new()).of(Kind::Words);
    let mut glossary = Glossary { hash: text.read_hash(), ..Glossary::default() };
    let Some(sheet) = sheet::read(text, &columns, said) else { return glossary };
    if !sheet.has_required(said) {
        return glossary;
    }
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    for mut row in sheet.rows() {
        if let (Some(word), Some(explanation)) = (row.required("word"), row.required("explanation")) {
            let others = row.text("forms").unwrap_or_default();
            for form in std::iter::once(word.as_str()).chain(others.split(['|', ';', ','])) {
                let tokens: Vec<String> = tokens(form);
                let Some(first) = tokens.first().cloned() else { continue };
                let other = places.entry(tokens.join(" ")).or_insert_with(|| row.place("word")).clone();
                if other != row.place("word") {
                    row.said.push(row.fault(Diagnostic::warning, "duplicate-word", "word").with("word", form.trim()).with("other", other));
                    continue;
                }
                glossary.forms.entry(first).or_default().push((tokens, glossary.entries.len()));
            }
            glossary.entries.push(Entry { word, explanation, span: row.span("word") });
        }
        said.append(&mut row.said);
    }
    glossary.longest_first();
    glossary
}

/// A text's words in lower case.
pub fn tokens(text: &str) -> Vec<String> {
    segment::words(text).into_iter().map(|range| text[range].to_lowercase()).collect()
}

/// The first use of an entry on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Its place in the file.
    pub place: Range<usize>,
    /// The number of the entry.
    pub entry: usize,
}

impl Glossary {
    /// These words, and of `shared` those that no form of these is also a form of: a campaign may say a thing in its own way, and then says it
    /// in every form.
    pub fn over(mut self, shared: &Glossary) -> Glossary {
        let forms = || shared.forms.values().flatten();
        let replaced: BTreeSet<usize> = forms().filter(|(form, _)| self.has(form)).map(|(_, entry)| *entry).collect();
        let mut numbers = BTreeMap::new();
        for (number, entry) in shared.entries.iter().enumerate().filter(|(number, _)| !replaced.contains(number)) {
            numbers.insert(number, self.entries.len());
            self.entries.push(entry.clone());
        }
        for (form, entry) in forms() {
            if let (Some(number), Some(first)) = (numbers.get(entry), form.first()) {
                self.forms.entry(first.clone()).or_default().push((form.clone(), *number));
            }
        }
        self.longest_first();
        self.hash = Hash::of_parts([self.hash.0, shared.hash.0]);
        self
    }

    fn has(&self, form: &[String]) -> bool {
        form.first().and_then(|first| self.forms.get(first)).is_some_and(|forms| forms.iter().any(|(own, _)| own == form))
    }

    /// Of `våld` and `våld i nära relationer` the longer is meant where both stand.
    fn longest_first(&mut self) {
        self.forms.values_mut().for_each(|forms| forms.sort_by_key(|(tokens, _)| std::cmp::Reverse(tokens.len())));
    }

    /// The entry that `words`, in lower case, begin with a form of, and how many words that is.
    pub fn find(&self, words: &[impl AsRef<str>]) -> Option<(usize, usize)> {
        let forms = self.forms.get(words.first()?.as_ref())?;
        let begins = |form: &[String]| form.len() <= words.len() && form.iter().zip(words).all(|(own, word)| own == word.as_ref());
        forms.iter().find(|(form, _)| begins(form)).map(|(form, entry)| (*entry, form.len()))
    }

    /// Where each word first stands in a page's running text, in the order of the text.
    pub fn uses(&self, prose: &Prose) -> Vec<Use> {
        let (mut uses, mut seen) = (Vec::new(), BTreeSet::new());
        if self.entries.is_empty() {
            return uses;
        }
        for block in prose.blocks.iter().filter(|b| b.kind == prose::Kind::Text) {
            let ranges = segment::words(&block.text);
            let words: Vec<String> = ranges.iter().map(|r| block.text[r.clone()].to_lowercase()).collect();
            let mut at = 0;
            while at < words.len() {
                let found = self.find(&words[at..]);
                let length = found.map_or(1, |(_, length)| length);
                let range = ranges[at].start..ranges[at + length - 1].end;
                at += length;
                if let Some((entry, _)) = found.filter(|_| block.is_plain(range.clone()) && !block.text[range.clone()].contains('\n'))
                    && seen.insert(entry)
                {
                    uses.push(Use { place: block.place(range), entry });
                }
            }
        }
        uses
    }
}
