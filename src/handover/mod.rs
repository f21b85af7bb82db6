//! What translators and those who answer for translations are handed, and what they hand back: how everything stands, what to do with an
//! outdated page, a workbook for an agency, and the copy that says what was accepted. It plans what is to be written and shows it; only a
//! plan that keeps every page and message whole is carried out, each file at once.

pub mod accept;
mod base;
pub mod diff;
pub mod fill;
pub mod handout;
pub mod import;
pub mod plan;
pub mod segments;
pub mod sheet;
mod signs;
pub mod status;
pub mod status_html;

use std::io;
use std::path::Path;

/// A change to a file of the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The file at a path from the project's root is to hold this.
    Put(String, String),
    /// The file is to go: what it said is said elsewhere now.
    Remove(String),
}

/// Makes the changes, one file after the other; each is there whole or as before.
///
/// # Errors
/// When a file cannot be written; those before it have been.
pub fn carry_out(root: &Path, changes: &[Change]) -> io::Result<()> {
    changes.iter().try_for_each(|change| match change {
        Change::Put(path, text) => crate::write::whole_file_in_folder(&root.join(path), text.as_bytes()),
        Change::Remove(path) => crate::write::remove(&root.join(path)),
    })
}
