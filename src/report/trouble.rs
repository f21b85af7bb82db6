//! The machine's trouble as data; its words are in `diagnostic/`, like all others.

use std::path::{Path, PathBuf};

use crate::diagnostic::words::{FluentArgs, Language, Words};
use crate::publish::PublishError;
use crate::source::ReadError;

/// The machine's trouble: what was asked for cannot be done, and no author's work is at fault.
#[derive(Debug)]
pub enum Trouble {
    /// No `budkavle.toml` in the folder.
    NoProject(PathBuf),
    /// A campaign that the project does not have, and those that it has.
    NoCampaign(String, Vec<String>),
    /// A locale that the project does not have, and those that it has.
    NoLocale(String, Vec<String>),
    /// An address that no site can stand at.
    BaseUrl(String),
    /// A folder for a new project that already holds something.
    NotEmpty(PathBuf),
    /// A folder without files of a language that was named, the language, and those that it has.
    NoLanguage(PathBuf, String, Vec<String>),
    /// A file of the project cannot be read.
    Read(ReadError),
    /// The site cannot be put in its place.
    Publish(PublishError),
    /// A file cannot be read or written.
    Io(PathBuf, std::io::Error),
}

impl From<ReadError> for Trouble {
    fn from(error: ReadError) -> Trouble {
        Trouble::Read(error)
    }
}

impl From<PublishError> for Trouble {
    fn from(error: PublishError) -> Trouble {
        Trouble::Publish(error)
    }
}

impl Trouble {
    /// What is to be said of it.
    pub fn said(&self, words: &Words) -> String {
        let (id, facts) = self.line();
        words.get(id, &facts.into_iter().collect::<FluentArgs>())
    }

    fn line(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let file = |path: &PathBuf| ("file", shown(path));
        match self {
            Trouble::NoProject(root) => ("trouble-no-project", vec![file(root)]),
            Trouble::NoCampaign(id, known) => ("trouble-no-campaign", vec![("id", id.clone()), ("known", known.join(", "))]),
            Trouble::NoLocale(tag, known) => ("trouble-no-locale", vec![("locale", tag.clone()), ("known", known.join(", "))]),
            Trouble::BaseUrl(url) => ("trouble-base-url", vec![("url", url.clone())]),
            Trouble::NotEmpty(dir) => ("trouble-not-empty", vec![file(dir)]),
            Trouble::NoLanguage(dir, tag, known) if known.is_empty() => ("trouble-no-languages", vec![file(dir), ("locale", tag.clone())]),
            Trouble::NoLanguage(dir, tag, known) => {
                ("trouble-no-language", vec![file(dir), ("locale", tag.clone()), ("known", known.join(", "))])
            }
            Trouble::Read(ReadError { path, error }) | Trouble::Io(path, error) | Trouble::Publish(PublishError::Io { path, error }) => {
                ("trouble-file", vec![file(path), ("reason", reason(error))])
            }
            Trouble::Publish(PublishError::Foreign { path }) => ("trouble-foreign", vec![file(path)]),
            Trouble::Publish(PublishError::Mount { path }) => ("trouble-mount", vec![file(path)]),
            Trouble::Publish(PublishError::Busy { path }) => ("trouble-busy", vec![file(path)]),
            Trouble::Publish(PublishError::Name { campaign }) => ("trouble-name", vec![("id", campaign.clone())]),
            Trouble::Publish(PublishError::Changed { path }) => ("trouble-changed", vec![file(path)]),
            Trouble::Publish(PublishError::Clash { path }) => ("trouble-clash", vec![file(path)]),
        }
    }
}

/// Why a file could not be had: a word for what people can do something about, else what the system says.
fn reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    let known = match error.kind() {
        ErrorKind::NotFound => "not-found",
        ErrorKind::PermissionDenied => "not-allowed",
        ErrorKind::NotADirectory => "no-folder",
        ErrorKind::IsADirectory => "folder",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::InvalidFilename => "name",
        _ => return error.to_string(),
    };
    known.to_owned()
}

/// In English, for logs and tests; people are told in their own language.
impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.said(&Words::new(Language::English)))
    }
}

impl std::error::Error for Trouble {}

/// A path shown to people: from the working folder where it lies there.
pub fn shown(path: &Path) -> String {
    let here = std::env::current_dir().ok();
    here.and_then(|here| path.strip_prefix(here).ok()).unwrap_or(path).display().to_string()
}
