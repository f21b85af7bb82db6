//! `budkavle directory export`.

use std::path::PathBuf;
use std::process::ExitCode;

use budkavle::diagnostic::Severity;
use budkavle::diagnostic::words::FluentArgs;
use budkavle::exchange::{self, Form};
use budkavle::report::{self, Trouble};
use budkavle::write;
use clap::Args;

use super::{Root, To};
use crate::cli::{Format, print, verdict};

#[derive(Args)]
pub struct Export {
    /// What to write: a file, or for hsds a folder
    file: PathBuf,
    /// In which form [default: what the file's name says]
    #[arg(long, value_enum)]
    to: Option<To>,
    #[command(flatten)]
    root: Root,
    /// Opening hours of a part of the year are written for the thirteen months from this day [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<jiff::civil::Date>,
    /// How what is wrong is told
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Writes the directory.
pub fn run(options: &Export) -> Result<ExitCode, Trouble> {
    let (sources, project, words) = options.root.read()?;
    let path = &options.file;
    let today = options.date.unwrap_or_else(|| report::today(&project, 0));
    let form = options.to.map_or_else(|| Form::of(path), To::form);
    let export =
        exchange::export(&sources, &project, form, path, today).map_err(|error| Trouble::Io(path.clone(), std::io::Error::other(error)))?;
    let at_fault = export.said.iter().any(|d| d.severity == Severity::Error);
    print::said(&export.said, &sources, &words, options.format);
    let mut args = FluentArgs::new();
    args.set("file", budkavle::report::shown(path));
    args.set("services", export.services as i64);
    // Others must not get a directory with services missing; staff need the table to mend it.
    if at_fault && matches!(form, Form::Hsds | Form::Json) {
        anstream::eprintln!("{}", words.get("export-refused", &args));
        return Ok(verdict(true));
    }
    if form == Form::Hsds {
        write::folder(path).map_err(|error| Trouble::Io(path.clone(), error))?;
    }
    for (file, bytes) in &export.files {
        write::whole_file(file, bytes).map_err(|error| Trouble::Io(file.clone(), error))?;
    }
    anstream::eprintln!("{}", words.get("export-made", &args));
    for (file, _) in export.files.iter().filter(|(file, _)| file != path) {
        anstream::eprintln!("  {}", budkavle::report::shown(file));
    }
    for (id, count) in export.lost {
        let mut args = FluentArgs::new();
        args.set("count", count as i64);
        anstream::eprintln!("  – {}", words.get(id, &args));
    }
    Ok(verdict(at_fault))
}
