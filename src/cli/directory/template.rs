//! `budkavle directory template`.

use std::path::PathBuf;
use std::process::ExitCode;

use budkavle::diagnostic::words::FluentArgs;
use budkavle::report::Trouble;
use budkavle::{exchange, write};
use clap::Args;

use super::Root;

#[derive(Args)]
pub struct Template {
    /// The spreadsheet to write: services.xlsx
    file: PathBuf,
    #[command(flatten)]
    root: Root,
}

/// Writes the spreadsheet.
pub fn run(options: &Template) -> Result<ExitCode, Trouble> {
    let (sources, project, words) = options.root.read()?;
    let fail = |error: std::io::Error| Trouble::Io(options.file.clone(), error);
    let bytes = exchange::template(&sources, &project, &words).map_err(|error| fail(std::io::Error::other(error)))?;
    write::whole_file(&options.file, &bytes).map_err(fail)?;
    let mut args = FluentArgs::new();
    args.set("file", budkavle::report::shown(&options.file));
    anstream::println!("{}", words.get("template-made", &args));
    Ok(ExitCode::SUCCESS)
}
