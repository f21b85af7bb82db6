//! `budkavle translations …`: how translations stand, and the way to translators and back.

mod accept;
mod diff;
mod export;
mod import;
mod lint;
mod status;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use budkavle::diagnostic::words::Words;
use budkavle::report::Trouble;
use budkavle::site::Options;
use budkavle::source::Sources;
use budkavle::{Asked, Loaded, Memos};
use clap::{Args, Subcommand};

use super::{print, verdict};

#[derive(Subcommand)]
pub enum Translations {
    /// Shows how the translations of every campaign and language stand
    Status(status::Status),
    /// Says that translations have caught up with their source as it is today
    Accept(accept::Accept),
    /// Shows what has changed in the source of a translation, and what the translation says there
    Diff(diff::Diff),
    /// Writes a workbook for a translator, with what needs to be translated
    Export(export::Export),
    /// Reads a workbook that a translator has filled in
    Import(import::Import),
    /// Checks any folder of Fluent files against its source language
    Lint(lint::Lint),
}

/// Runs a command.
pub fn run(command: &Translations) -> Result<ExitCode, Trouble> {
    match command {
        Translations::Lint(options) => lint::run(options),
        Translations::Status(options) => status::run(options),
        Translations::Accept(options) => accept::run(options),
        Translations::Diff(options) => diff::run(options),
        Translations::Export(options) => export::run(options),
        Translations::Import(options) => import::run(options),
    }
}

/// Which project.
#[derive(Args)]
struct Of {
    /// The project: the folder with budkavle.toml
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Only this campaign (can be given several times)
    #[arg(long, value_name = "ID")]
    campaign: Vec<String>,
}

/// A project, read, with the words for its staff.
struct Read {
    sources: Sources,
    loaded: Loaded,
    words: Words,
}

impl Of {
    fn read(&self) -> Result<Read, Trouble> {
        let options = Options { date: None, drafts: true, base_url: None, pseudo: false };
        let (output, campaigns) = (self.root.join("public"), self.campaign.clone());
        let asked = Asked { root: self.root.clone(), output, campaigns, options, strict: false, in_folders: false };
        let sources = budkavle::read(&asked)?;
        let loaded = budkavle::load(&sources, &Memos::default(), &asked)?;
        let words = print::words(&loaded.project.config.language);
        Ok(Read { sources, loaded, words })
    }

    /// A file as the project calls it: from its root, with `/`.
    fn project_path(&self, file: &Path) -> String {
        let whole = |path: &Path| path.canonicalize().ok();
        let found = whole(file).zip(whole(&self.root)).and_then(|(file, root)| Some(file.strip_prefix(root).ok()?.to_owned()));
        let inner = found.unwrap_or_else(|| file.to_owned());
        inner.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
    }
}
