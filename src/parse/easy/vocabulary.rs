//! `easy-read.csv` or `.xlsx`: what makes a text hard in one language. Columns: the rule; a word or several, where `*` at the beginning or the end of a
//! word stands for any letters or none; what to write instead, where there is one thing to write. It finds, and judges nothing.

use std::collections::HashSet;

use rustc_hash::FxHashMap;

use crate::diagnostic::Diagnostic;
use crate::parse::glossary::tokens;
use crate::parse::services::columns::{Columns, Kind};
use crate::parse::services::sheet;
use crate::source::Text;

/// What a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// A hard word, with an easier one.
    Hard,
    /// A foreign word, with one of the language.
    Foreign,
    /// An abbreviation, with what it stands for.
    Abbreviation,
    /// A verb in the passive.
    Passive,
    /// What does not mean what it says.
    Metaphor,
    /// A share of a hundred.
    Percent,
    /// A number in letters.
    Number,
    /// A word that says not.
    Negation,
    /// A word that says not by its beginning, as “impossible”; with another one that does, the sentence says it twice.
    Contrary,
    /// What joins a thought to another.
    Joint,
    /// Stands between a word and its explanation, as “means”.
    Explains,
    /// Stands before a word that is being explained, as “is called”.
    Names,
    /// What no other row is about, whatever it looks like.
    Except,
}

const RULES: [(&str, Rule); 13] = [
    ("hard", Rule::Hard),
    ("foreign", Rule::Foreign),
    ("abbreviation", Rule::Abbreviation),
    ("passive", Rule::Passive),
    ("metaphor", Rule::Metaphor),
    ("percent", Rule::Percent),
    ("number", Rule::Number),
    ("negation", Rule::Negation),
    ("contrary", Rule::Contrary),
    ("joint", Rule::Joint),
    ("explains", Rule::Explains),
    ("names", Rule::Names),
    ("except", Rule::Except),
];

#[derive(Debug, Clone)]
struct Row {
    rule: Rule,
    words: Vec<Word>,
    instead: String,
}

#[derive(Debug, Clone)]
enum Word {
    Is(String),
    Begins(String),
    Ends(String),
}

impl Word {
    fn is(&self, word: &str) -> bool {
        match self {
            Word::Is(own) => own == word,
            Word::Begins(start) => word.starts_with(start),
            Word::Ends(end) => word.ends_with(end),
        }
    }
}

/// The rows of a language, to be looked up by a text's words.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    rows: Vec<Row>,
    /// Rows by their first word.
    first: FxHashMap<String, Vec<usize>>,
    /// Rows whose first word is a pattern of how words begin, by its first letter.
    beginnings: FxHashMap<char, Vec<usize>>,
    /// Rows whose first word is a pattern of how words end, by its last letter.
    endings: FxHashMap<char, Vec<usize>>,
    /// The abbreviations, after which no sentence ends.
    pub abbreviations: HashSet<String>,
}

/// A row found in a text.
pub struct Found<'a> {
    /// What it is about.
    pub rule: Rule,
    /// The number of its first word.
    pub at: usize,
    /// How many words it has.
    pub length: usize,
    /// What to write instead; empty where it depends.
    pub instead: &'a str,
}

impl Vocabulary {
    /// Adds the rows of a file.
    pub fn read(&mut self, text: &Text, said: &mut Vec<Diagnostic>) {
        let columns = Columns::of_ids(&["rule", "word", "instead"], &["rule", "word"]).of(Kind::HardWords);
        let Some(sheet) = sheet::read(text, &columns, said) else { return };
        if !sheet.has_required(said) {
            return;
        }
        for mut row in sheet.rows() {
            if let (Some(rule), Some(written)) = (row.required("rule"), row.required("word")) {
                if let Some(misplaced) = written.split_whitespace().find(|word| has_misplaced_star(word)) {
                    let fault = row.fault(Diagnostic::error, "misplaced-star", "word").with("value", misplaced);
                    row.said.push(fault);
                    said.append(&mut row.said);
                    continue;
                }
                match RULES.iter().find(|(name, _)| *name == rule) {
                    Some((_, rule)) => self.add(*rule, &written, row.text("instead").unwrap_or_default()),
                    None => {
                        let names: Vec<&str> = RULES.iter().map(|(name, _)| *name).collect();
                        let unknown = row.fault(Diagnostic::error, "unknown-term", "rule").suggest(&rule, names.iter().copied());
                        row.said.push(unknown.with("value", rule).with("allowed", names.join(", ")));
                    }
                }
            }
            said.append(&mut row.said);
        }
    }

    fn add(&mut self, rule: Rule, written: &str, instead: String) {
        let words: Vec<Word> = written.split_whitespace().flat_map(word).collect();
        let number = self.rows.len();
        match words.first() {
            Some(Word::Is(first)) => self.first.entry(first.clone()).or_default().push(number),
            Some(Word::Begins(start)) => self.beginnings.entry(start.chars().next().unwrap_or_default()).or_default().push(number),
            Some(Word::Ends(end)) => self.endings.entry(end.chars().next_back().unwrap_or_default()).or_default().push(number),
            None => return,
        }
        if let (Rule::Abbreviation, [Word::Is(word)]) = (rule, &words[..]) {
            self.abbreviations.insert(word.clone());
        }
        self.rows.push(Row { rule, words, instead });
    }

    /// What stands in `words`, which are in lower case: at each place the longest row, and nothing inside it. Rows about explaining are left to
    /// [`Vocabulary::explanations`]: “is a” is no reason to pass over what begins with “a”.
    pub fn matches(&self, words: &[impl AsRef<str>]) -> Vec<Found<'_>> {
        self.of(words, |rule| !matches!(rule, Rule::Explains | Rule::Names))
    }

    /// What in `words`, which are in lower case, stands beside a word that is being explained: at each place the longest row.
    pub fn explanations(&self, words: &[impl AsRef<str>]) -> Vec<Found<'_>> {
        self.of(words, |rule| matches!(rule, Rule::Explains | Rule::Names | Rule::Except))
    }

    fn of(&self, words: &[impl AsRef<str>], wanted: fn(Rule) -> bool) -> Vec<Found<'_>> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < words.len() {
            let Some(row) = self.longest(&words[at..], wanted) else {
                at += 1;
                continue;
            };
            let length = row.words.len();
            if row.rule != Rule::Except {
                found.push(Found { rule: row.rule, at, length, instead: &row.instead });
            }
            at += length;
        }
        found
    }

    fn longest<'v>(&'v self, words: &[impl AsRef<str>], wanted: fn(Rule) -> bool) -> Option<&'v Row> {
        let first = words[0].as_ref();
        let own = self.first.get(first).into_iter().flatten();
        let of_letter =
            |rows: &'v FxHashMap<char, Vec<usize>>, letter: Option<char>| letter.and_then(|letter| rows.get(&letter)).into_iter().flatten();
        let beginnings = of_letter(&self.beginnings, first.chars().next());
        let endings = of_letter(&self.endings, first.chars().next_back());
        let begins = |row: &Row| row.words.len() <= words.len() && row.words.iter().zip(words).all(|(own, word)| own.is(word.as_ref()));
        let fits = |row: &&Row| wanted(row.rule) && begins(row);
        // A word that is named goes before a pattern of the same length: so exceptions can be made.
        let all = own.chain(beginnings).chain(endings).map(|&number| &self.rows[number]).filter(fits);
        all.reduce(|best, row| if row.words.len() > best.words.len() { row } else { best })
    }
}

/// Whether a star would stand for every word, or for itself.
fn has_misplaced_star(word: &str) -> bool {
    let letters = word.strip_prefix('*').or(word.strip_suffix('*')).unwrap_or(word);
    letters.is_empty() || letters.contains('*')
}

fn word(written: &str) -> Vec<Word> {
    match (written.strip_prefix('*'), written.strip_suffix('*')) {
        (Some(end), _) => vec![Word::Ends(end.to_lowercase())],
        (_, Some(start)) => vec![Word::Begins(start.to_lowercase())],
        _ => tokens(written).into_iter().map(Word::Is).collect(),
    }
}
