//! The directory of a project, read to be counted, with whatever table is to stand in for its own.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use budkavle::diagnostic::{self, Diagnostic, Severity, report};
use budkavle::parse::config::ProjectConfig;
use budkavle::parse::{self, Language, Project};
use budkavle::report::Trouble;
use budkavle::source::{Source, Sources};
use clap::{Args, ValueEnum};

use crate::cli::{print, verdict};

/// Options of the commands that count.
#[derive(Args)]
pub struct Common {
    /// The project: the folder with budkavle.toml
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Another table of services than the project's own; the lists of situations, groups, sectors and areas stay the project's
    #[arg(long, value_name = "FILE")]
    services: Option<PathBuf>,
    /// The language of the names, as sv [default: matrix, that of the project's table; gaps, yours]
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// In what form
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub format: Form,
}

/// In what form something is told.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For the terminal
    Text,
    /// For a spreadsheet
    Csv,
    /// A page for the browser, in one file
    Html,
}

/// A project whose directory is to be counted.
pub struct Read {
    /// The project.
    pub project: Project,
    /// The language of the names.
    pub language: Arc<Language>,
    at_fault: bool,
}

const FOLDER: &str = "content/directory/";

/// Reads the project, and says which errors its directory has. Names are in the language of its table.
pub fn read(options: &Common) -> Result<Read, Trouble> {
    read_in(options, |config| &config.source_locale)
}

/// The same, with names in the language of those who work with the project, if it has that.
pub fn read_for_staff(options: &Common) -> Result<Read, Trouble> {
    read_in(options, |config| config.locale(&config.language).map_or(&config.source_locale, |locale| &locale.tag))
}

fn read_in(options: &Common, default: fn(&ProjectConfig) -> &String) -> Result<Read, Trouble> {
    if !options.root.join("budkavle.toml").is_file() {
        return Err(Trouble::NoProject(options.root.clone()));
    }
    let mut sources = Sources::read(&options.root, None)?;
    let own = options.services.as_deref().map(|file| stand_in(&mut sources, file)).transpose()?;
    let (project, said) = parse::parse(&sources, &parse::Memos::default());
    let ours = |d: &Diagnostic| sources.path(d.span.file).starts_with(FOLDER);
    let mut said: Vec<Diagnostic> = said.into_iter().filter(ours).collect();
    diagnostic::sort(&sources, &mut said);
    if let (Some(name), Some(file)) = (own, &options.services) {
        sources = sources.renamed(&name, &budkavle::report::shown(file));
    }
    // What rows lack is `check`'s to say; what keeps a row out of the figures must be said here.
    said.retain(|d| d.severity == Severity::Error);
    anstream::eprint!("{}", report::text(&said, &sources, &print::words(&project.config.language), true));
    let tag = options.locale.as_ref().unwrap_or_else(|| default(&project.config));
    let known = || project.languages.keys().cloned().collect();
    let language = project.languages.get(tag).ok_or_else(|| Trouble::NoLocale(tag.clone(), known()))?.clone();
    Ok(Read { language, at_fault: !said.is_empty(), project })
}

/// Puts `file` in the place of the project's own table, and takes away what goes with that one. Gives the place.
fn stand_in(sources: &mut Sources, file: &Path) -> Result<String, Trouble> {
    let tables: Vec<String> = sources
        .under(FOLDER)
        .map(|source| match source {
            Source::Text(text) => text.path.to_string(),
            Source::Media(media) => media.path.to_string(),
        })
        .filter(|path| path.strip_prefix(FOLDER).is_some_and(|name| name.starts_with("services.")))
        .collect();
    tables.iter().for_each(|path| sources.remove(path));
    let is_workbook = file.extension().is_some_and(|e| e.eq_ignore_ascii_case("xlsx"));
    let path = format!("{FOLDER}services.{}", if is_workbook { "xlsx" } else { "csv" });
    sources.stand_in(&path, file)?;
    Ok(path)
}

impl Read {
    /// The exit code: rows with errors are not counted.
    pub fn verdict(&self) -> ExitCode {
        verdict(self.at_fault)
    }
}
