//! What an import comes to, before anything is written.

use std::collections::BTreeMap;

use super::Change;

/// What an import comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// What is to be written.
    pub changes: Vec<Change>,
    /// Files and how many texts each gets.
    pub files: BTreeMap<String, usize>,
    /// Files of which everything is now translated from today's source, and which are accepted with that.
    pub accepted: Vec<String>,
    /// What was left out, by row.
    pub faults: Vec<Fault>,
}

/// A row that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// As Excel counts; 0 for what concerns a whole file.
    pub row: usize,
    /// The Fluent message that says why.
    pub message: &'static str,
    /// What it is about: variables, links, a file.
    pub what: String,
}
