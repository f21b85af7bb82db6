//! `budkavle translations import`.

use std::path::PathBuf;
use std::process::ExitCode;

use budkavle::diagnostic::words::{FluentArgs, Words};
use budkavle::handover::carry_out;
use budkavle::handover::import::plan;
use budkavle::handover::plan::Plan;
use budkavle::handover::sheet::{self, Unreadable};
use budkavle::report::Trouble;
use clap::Args;

use super::{Of, verdict};

#[derive(Args)]
pub struct Import {
    #[command(flatten)]
    of: Of,
    /// The workbook, filled in
    #[arg(value_name = "FILE.xlsx")]
    file: PathBuf,
    /// Writes what is shown
    #[arg(long)]
    write: bool,
}

/// Shows what the workbook comes to, and writes it if asked to.
pub fn run(options: &Import) -> Result<ExitCode, Trouble> {
    let read = options.of.read()?;
    let words = &read.words;
    let bytes = budkavle::source::outside(&options.file)?;
    let mut args = FluentArgs::new();
    args.set("file", options.file.display().to_string());
    let (locale, rows) = match sheet::read(bytes) {
        Ok(found) => found,
        Err(unreadable) => {
            let id = match unreadable {
                Unreadable::NoWorkbook(reason) => {
                    args.set("reason", reason);
                    "import-no-workbook"
                }
                Unreadable::NoColumns => "import-no-columns",
            };
            anstream::eprintln!("{}", words.get(id, &args));
            return Ok(verdict(true));
        }
    };
    if read.loaded.project.config.locale(&locale).is_none() {
        args.set("locale", locale);
        anstream::eprintln!("{}", words.get("export-no-locale", &args));
        return Ok(verdict(true));
    }
    let plan = plan(&read.loaded.project, &locale, &rows);
    show(&plan, words);
    if options.write {
        carry_out(read.sources.root(), &plan.changes).map_err(|error| Trouble::Io(read.sources.root().to_owned(), error))?;
    }
    let end = match (plan.files.is_empty(), options.write) {
        (true, _) => "import-nothing",
        (false, true) => "import-written",
        (false, false) => "import-would",
    };
    anstream::println!("{}", words.get(end, &args));
    Ok(verdict(!plan.faults.is_empty()))
}

fn show(plan: &Plan, words: &Words) {
    for (file, count) in &plan.files {
        let mut args = FluentArgs::new();
        args.set("file", file.clone());
        args.set("count", *count);
        let id = if plan.accepted.contains(file) { "import-accepted" } else { "import-file" };
        anstream::println!("{}", words.get(id, &args));
    }
    for fault in &plan.faults {
        let mut args = FluentArgs::new();
        args.set("what", fault.what.clone());
        args.set("said", words.get(fault.message, &args));
        args.set("row", fault.row);
        anstream::eprintln!("{}", words.get(if fault.row > 0 { "import-row" } else { fault.message }, &args));
    }
    if !plan.faults.is_empty() {
        let mut args = FluentArgs::new();
        args.set("count", plan.faults.len());
        anstream::eprintln!("{}", words.get("import-rejected", &args));
    }
}
