//! What an import comes to, before anything is written, and what is said of a text that cannot be used. What the sheet says stood in the
//! project is held against what stands there today: nobody's change is written over without a word.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::Change;
use super::sheet::Row;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::words::Words;
use crate::source::{FileId, Span};

/// What an import comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// What is to be written.
    pub changes: Vec<Change>,
    /// Files and how many texts each gets.
    pub files: BTreeMap<String, usize>,
    /// Files of which everything is now translated from today's source, and which are accepted with that.
    pub accepted: Vec<String>,
    /// What was left out, and why.
    pub faults: Vec<Fault>,
    /// Files that filled-in texts were not put into, and how many.
    pub left: BTreeMap<String, usize>,
}

impl Plan {
    /// Leaves texts of a file out.
    pub fn leave(&mut self, file: &str, count: usize, faults: impl IntoIterator<Item = Fault>) {
        self.faults.extend(faults);
        *self.left.entry(file.to_owned()).or_default() += count;
    }
}

/// Why something was left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The row as Excel counts; 0 for what concerns a whole page or file.
    pub row: usize,
    /// The Fluent message that says why.
    pub message: &'static str,
    /// The facts of the case, as the message's variables.
    pub facts: Vec<(&'static str, String)>,
}

impl Fault {
    /// A fault without facts.
    pub fn new(row: usize, message: &'static str) -> Fault {
        Fault { row, message, facts: Vec::new() }
    }

    /// What is wrong with a text by the rules that hold for every file.
    pub fn of(row: usize, diagnostic: &Diagnostic) -> Fault {
        Fault { row, message: diagnostic.code, facts: diagnostic.facts.clone() }
    }

    /// With one more fact.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Fault {
        self.facts.push((name, value.into()));
        self
    }

    /// What is to be said: what is wrong, and what to write instead.
    pub fn said(&self, words: &Words) -> String {
        let facts = self.facts.clone();
        let said = words.of(&Diagnostic { facts, ..Diagnostic::error(self.message, Span::file(FileId(0))) });
        [Some(said.message), said.help].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// What stands in the project today where a row belongs.
pub struct Today<'t> {
    /// The source.
    pub source: &'t str,
    /// The translation; empty when there is none.
    pub present: &'t str,
    /// Where that stands: a file and, where it is known, a line.
    pub place: String,
}

/// Why a row must not be used: somebody has changed what it was made from. What says what stands there already changes nothing.
pub fn conflict(row: &Row, today: &Today<'_>, new: &str) -> Option<Fault> {
    if !same(&row.source, today.source) {
        let fault = Fault::new(row.row, "import-other-source");
        return Some(fault.with("sheet", quoted(&row.source)).with("source", quoted(today.source)));
    }
    if same(new, today.present) || same(&row.present, today.present) {
        return None;
    }
    let fault = Fault::new(row.row, "import-present-changed").with("place", today.place.clone());
    Some(fault.with("present", quoted(today.present)).with("sheet", quoted(&row.present)))
}

/// Whether two texts are the same but for what programs do to texts in cells: ends of lines, blanks at ends, letters composed or not.
fn same(a: &str, b: &str) -> bool {
    let lines = |text: &str| text.nfc().collect::<String>().lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned();
    a == b || lines(a) == lines(b)
}

/// How much of a text is shown where something is said of it.
const SHOWN: usize = 120;

/// A text as it is shown: on one line, and not all of a long one.
pub fn quoted(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// Several things on one line.
pub fn listed<T: ToString>(things: impl IntoIterator<Item = T>) -> String {
    things.into_iter().map(|thing| thing.to_string()).collect::<Vec<_>>().join(", ")
}

/// What one list has and the other lacks, each as often as it does.
pub fn surplus(these: &[String], those: &[String]) -> Vec<String> {
    let mut left = those.to_vec();
    let lacked = |this: &&String| match left.iter().position(|that| that == *this) {
        Some(at) => {
            left.swap_remove(at);
            false
        }
        None => true,
    };
    these.iter().filter(lacked).cloned().collect()
}
