//! The directory of services out of a project and in again: as a spreadsheet for staff, as HSDS for other systems. One book of rows stands
//! between: exports write it, imports are read by the project's own reader of tables, whatever they come as. Writes no file itself, but says
//! which bytes belong where.

pub mod csv;
pub mod hsds;
pub mod plan;
pub mod rows;
pub mod template;
pub mod xlsx;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::diagnostic::words::Words as Staff;
use crate::diagnostic::{Diagnostic, Severity};
use crate::parse::services::{COLUMNS, Messages, Whole, Words};
use crate::parse::{self, Project, Table};
use crate::source::{ReadError, Sources, Span, Text};
use hsds::{check, import as hsds_import, package, read};
use plan::Plan;
use rows::{Book, Naming, TEXT_COLUMNS};
use rust_xlsxwriter::XlsxError;

/// What a directory goes out or comes in as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A table as text, with tables of texts beside it.
    Csv,
    /// An Excel workbook.
    Xlsx,
    /// HSDS: tables in a folder; as what comes in, JSON too.
    Hsds,
    /// HSDS as JSON.
    Json,
}

impl Form {
    /// The form that a file's name speaks of; HSDS tables, where it speaks of none.
    pub fn of(path: &Path) -> Form {
        match path.extension().and_then(|e| e.to_str()).map(str::to_lowercase).as_deref() {
            Some("csv" | "txt" | "tsv") => Form::Csv,
            Some("xlsx") => Form::Xlsx,
            Some("json") => Form::Json,
            _ => Form::Hsds,
        }
    }

    /// The form of a file that comes in. Spreadsheets of other formats are read as one, so that what is wrong with them is said.
    pub fn of_incoming(path: &Path) -> Form {
        match path.extension().and_then(|e| e.to_str()).map(str::to_lowercase).as_deref() {
            Some("xlsm" | "xls" | "ods") => Form::Xlsx,
            _ => Form::of(path),
        }
    }
}

/// The project's table, and what is needed to write it.
struct Desk<'a> {
    whole: Whole,
    messages: Messages,
    source: &'a str,
    said: Vec<Diagnostic>,
}

impl<'a> Desk<'a> {
    fn of(sources: &Sources, project: &'a Project) -> Desk<'a> {
        let (whole, said) = parse::services_table(sources, project, None);
        Desk { whole, messages: parse::directory_messages(&project.languages), source: &project.config.source_locale, said }
    }

    /// Does something with the names of things.
    fn with<T>(&self, act: impl FnOnce(Naming<'_>) -> T) -> T {
        let words = Words { messages: &self.messages, source: self.source };
        act(Naming { known: &self.whole.known, words: &words })
    }

    fn book(&self) -> Book {
        self.with(|naming| rows::book(&self.whole, naming))
    }
}

/// The empty spreadsheet for staff, with the project's lists.
///
/// # Errors
/// When a list is longer than Excel allows.
pub fn template(sources: &Sources, project: &Project, staff: &Staff) -> Result<Vec<u8>, XlsxError> {
    let desk = Desk::of(sources, project);
    let sheets = ["sheet-services", "sheet-instruction", "sheet-lists"].map(|id| word(project, id).unwrap_or_else(|| id.to_owned()));
    desk.with(|naming| template::write(&desk.whole.directory, naming, staff, &sheets))
}

/// What an export comes to.
pub struct Export {
    /// The files: where, and what is in them. A folder may have to be made first.
    pub files: Vec<(PathBuf, Vec<u8>)>,
    /// What is wrong with the table that goes out.
    pub said: Vec<Diagnostic>,
    /// What the form has no place for: an id of a message, and how many.
    pub lost: Vec<(&'static str, usize)>,
    /// How many services go out.
    pub services: usize,
}

/// The project's directory as `form`, for `path`. HSDS is for others: only what is published goes out, and nothing while anything is wrong.
///
/// # Errors
/// When a table is longer than Excel allows.
pub fn export(sources: &Sources, project: &Project, form: Form, path: &Path, today: jiff::civil::Date) -> Result<Export, XlsxError> {
    let desk = Desk::of(sources, project);
    let book = desk.book();
    let services = if matches!(form, Form::Csv | Form::Xlsx) { book.rows.len() } else { desk.whole.directory.services.len() };
    let files = match form {
        Form::Csv => desk.with(|naming| text_files(&book, naming, path, csv::EXCEL)),
        Form::Xlsx => vec![(path.to_owned(), desk.with(|naming| xlsx::write(&book, naming, &sheet_name(project)))?)],
        Form::Hsds | Form::Json => {
            let base_url = project.campaigns.first().map_or("", |campaign| campaign.config.base_url.value.as_str());
            let package = desk.with(|naming| hsds::export::package(&desk.whole.directory, naming, base_url, today));
            match form {
                Form::Json => vec![(path.to_owned(), package::json(&package))],
                _ => package::files(&package).into_iter().map(|(name, bytes)| (path.join(name), bytes)).collect(),
            }
        }
    };
    // What is only to be warned of is said by a check.
    let said = desk.said.into_iter().filter(|d| d.severity == Severity::Error).collect();
    let lost = if matches!(form, Form::Hsds | Form::Json) { lost(&desk.whole) } else { Vec::new() };
    Ok(Export { files, said, lost, services })
}

fn sheet_name(project: &Project) -> String {
    word(project, "sheet-services").unwrap_or_else(|| "services".to_owned())
}

/// A word of the spreadsheet, in the project's source locale.
fn word(project: &Project, id: &str) -> Option<String> {
    let catalogue = &project.languages.get(&project.config.source_locale)?.catalogue;
    Some(crate::locale::plain(&catalogue.format(id, &crate::locale::FluentArgs::new())?.text))
}

/// A table and, beside it, its tables of texts: `services.csv`, `services.en.csv`.
fn text_files(book: &Book, naming: Naming<'_>, path: &Path, style: csv::Style) -> Vec<(PathBuf, Vec<u8>)> {
    let texts = book.texts.iter().map(|(tag, rows)| (beside(path, tag), csv::write(&TEXT_COLUMNS, rows, naming, style)));
    let services = (path.to_owned(), csv::write(&COLUMNS, &book.rows, naming, style));
    texts.chain([services]).collect()
}

/// The table of texts of a locale that belongs to the table at `path`.
fn beside(path: &Path, tag: &str) -> PathBuf {
    path.with_extension(format!("{tag}.csv"))
}

/// What HSDS has no place for, and what it has only as attributes of ours.
fn lost(whole: &Whole) -> Vec<(&'static str, usize)> {
    let services = &whole.directory.services;
    let unpublished = whole.rows.len() - services.len();
    let addresses = whole.rows.iter().filter(|row| row.cells.contains_key("address")).count();
    let shown = services.iter().filter(|s| s.address.is_some()).count();
    let count = |holds: fn(&crate::directory::Service) -> bool| services.iter().filter(|s| holds(s)).count();
    let lost = [
        ("export-lost-unpublished", unpublished),
        ("export-lost-addresses", addresses.saturating_sub(shown)),
        ("export-lost-texts", services.iter().map(|s| s.texts.len()).sum()),
        ("export-as-attributes-hours", count(|s| s.hours_exceptions.is_some())),
        ("export-as-attributes-address", shown),
        ("export-as-attributes-easy-read", count(|s| s.easy_read.is_some())),
        ("export-as-attributes-contact", count(|s| s.chat.is_some())),
        ("export-as-attributes-terms", count(|s| s.free.is_some() || s.anonymous.is_some() || s.interpreter.is_some())),
    ];
    lost.into_iter().filter(|(_, count)| *count > 0).collect()
}

/// What an import comes to.
pub struct Import {
    /// What it would change.
    pub plan: Plan,
    /// What is wrong with what came in.
    pub said: Vec<Diagnostic>,
    /// The files to replace, if nothing is an error.
    pub files: Vec<(PathBuf, Vec<u8>)>,
    /// What the columns are called, by id.
    pub headings: Vec<(&'static str, String)>,
}

impl Import {
    /// Whether it must not be written.
    pub fn is_refused(&self) -> bool {
        self.said.iter().any(|d| d.severity == Severity::Error)
    }
}

/// Reads what is at `path` as a directory that is to take the place of the project's. It is put among `sources`, so that places can be shown.
///
/// # Errors
/// When it is not there or cannot be read, or would make a workbook longer than Excel allows.
pub fn import(sources: &mut Sources, project: &Project, form: Form, path: &Path) -> Result<Import, ReadError> {
    let desk = Desk::of(sources, project);
    let old = desk.book();
    let (whole, said) = match form {
        Form::Hsds | Form::Json => from_hsds(sources, project, path, &desk)?,
        Form::Csv | Form::Xlsx => from_table(sources, project, form, path)?,
    };
    let mut new = desk.with(|naming| rows::book(&whole, naming));
    let typed: Vec<bool> = whole.rows.iter().map(|row| row.cells.contains_key("id")).collect();
    plan::adopt_ids(&mut new, &typed, &old);
    if matches!(form, Form::Hsds | Form::Json) {
        let no = desk.with(|naming| naming.value("no"));
        plan::keep_what_is_private(&mut new, &old, |row| row.get("published") == Some(&no));
    }
    let plan = plan::plan(&old, &new);
    let too_long = |error| ReadError { path: path.to_owned(), error: std::io::Error::other(error) };
    let files = if plan.is_empty() { Vec::new() } else { files(sources, project, &desk, &new).map_err(too_long)? };
    let headings = desk.with(|naming| COLUMNS.map(|column| (column, naming.heading(column))).to_vec());
    Ok(Import { plan, said, files, headings })
}

/// A spreadsheet, with the tables of texts that lie beside one that is text; a workbook has sheets of them.
fn from_table(sources: &mut Sources, project: &Project, form: Form, path: &Path) -> Result<(Whole, Vec<Diagnostic>), ReadError> {
    let name = one(sources, path)?;
    let mut texts = Vec::new();
    if form == Form::Csv {
        for locale in &project.config.locales {
            let beside = beside(path, &locale.tag);
            if beside.is_file() {
                texts.push((locale.tag.as_str(), one(sources, &beside)?));
            }
        }
    }
    let translations = texts.iter().filter_map(|(tag, name)| Some((*tag, &**sources.text(name)?))).collect();
    // The project's own tables of texts are judged with the project.
    let table = Table { services: sources.text(&name).map(|text| &**text), translations };
    Ok(parse::services_table(sources, project, Some(table)))
}

/// The name of the one file that is at `path`.
fn one(sources: &mut Sources, path: &Path) -> Result<std::sync::Arc<str>, ReadError> {
    let is_folder = || ReadError { path: path.to_owned(), error: std::io::ErrorKind::IsADirectory.into() };
    if path.is_dir() { Err(is_folder()) } else { sources.take_in(path)?.pop().ok_or_else(is_folder) }
}

fn from_hsds(sources: &mut Sources, project: &Project, path: &Path, desk: &Desk<'_>) -> Result<(Whole, Vec<Diagnostic>), ReadError> {
    let is_description = path.file_name().is_some_and(|name| name == "datapackage.json");
    let folder = if is_description { path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new(".")) } else { path };
    let mut names = sources.take_in(folder)?;
    names.retain(|name| !name.ends_with("datapackage.json"));
    if names.iter().any(|name| name.ends_with(".csv")) {
        // The same things as JSON, as publishers put beside their tables.
        names.retain(|name| name.ends_with(".csv"));
    }
    let texts: Vec<&Text> = names.iter().filter_map(|name| Some(&**sources.text(name)?)).collect();
    let Some(first) = texts.first().map(|text| text.id) else {
        return Err(ReadError { path: folder.to_owned(), error: std::io::ErrorKind::InvalidData.into() });
    };
    let (found, mut said) = found(&texts);
    check::check(&found, &mut said);
    let words = desk.with(|naming| hsds_import::Words { no: naming.value("no"), days: weekdays(project) });
    let table = hsds_import::table(&found, Span::file(first), &desk.whole.known, &words, &mut said);
    let name = format!("{}#services", folder.display());
    sources.put_text(&name, table.text.clone().into_bytes());
    let services = sources.text(&name).map(|text| &**text);
    let (whole, judged) = parse::services_table(sources, project, Some(Table { services, ..Table::default() }));
    let own = services.map(|text| text.id);
    let judged = judged
        .into_iter()
        .map(|d| if Some(d.span.file) == own { table.told_of_origin(d, |column| desk.with(|n| n.heading(column))) } else { d });
    // Of an id that leads to no organisation has been said already that the organisation is missing.
    let nobody: BTreeSet<Span> = said.iter().filter(|d| d.code == "hsds-unknown-organisation").map(|d| d.span).collect();
    said.extend(judged.filter(|d| d.code != "missing-cell" || !nobody.contains(&d.span)));
    Ok((whole, said))
}

/// What HSDS files hold.
fn found(texts: &[&Text]) -> (read::Found, Vec<Diagnostic>) {
    let (mut found, mut said) = (read::Found::default(), Vec::new());
    for text in texts {
        let name = text.path.rsplit(['/', '\\']).next().unwrap_or_default();
        if text.text.trim_start().starts_with(['{', '[']) || name.ends_with(".json") {
            read::json(text, &mut found, &mut said);
        } else {
            read::csv(text, name, &mut found, &mut said);
        }
    }
    (found, said)
}

/// The weekdays as hours are written in the table.
fn weekdays(project: &Project) -> Vec<String> {
    word(project, "hours-weekdays").map(|days| days.split('|').map(|day| day.trim().to_owned()).collect()).unwrap_or_default()
}

/// The project's tables with `book` in them, in the form that they have. Texts that have no file of their own stand in the workbook.
fn files(sources: &Sources, project: &Project, desk: &Desk<'_>, book: &Book) -> Result<Vec<(PathBuf, Vec<u8>)>, XlsxError> {
    let folder = sources.root().join("content/directory");
    let own = |name: &str| sources.text(&format!("content/directory/{name}"));
    let style = |text: Option<&std::sync::Arc<Text>>| text.map_or(csv::EXCEL, |text| csv::Style::of(text, &COLUMNS));
    let usual = style(own("services.csv"));
    let (mut files, mut within) = (Vec::new(), Book { rows: book.rows.clone(), ..Book::default() });
    let is_workbook = own("services.xlsx").is_some();
    for (tag, rows) in &book.texts {
        let [text, workbook] = ["csv", "xlsx"].map(|extension| format!("services.{tag}.{extension}"));
        let style = own(&text).map_or(usual, |text| style(Some(text)));
        let (name, bytes) = match (own(&text).is_some(), own(&workbook).is_some()) {
            (false, true) => (workbook, desk.with(|naming| xlsx::texts(tag, rows, naming))?),
            (false, false) if is_workbook => {
                within.texts.insert(tag.clone(), rows.clone());
                continue;
            }
            _ => (text, desk.with(|naming| csv::write(&TEXT_COLUMNS, rows, naming, style))),
        };
        files.push((folder.join(name), bytes));
    }
    files.push(match is_workbook {
        true => (folder.join("services.xlsx"), desk.with(|naming| xlsx::write(&within, naming, &sheet_name(project)))?),
        false => (folder.join("services.csv"), desk.with(|naming| csv::write(&COLUMNS, &book.rows, naming, usual))),
    });
    Ok(files)
}
