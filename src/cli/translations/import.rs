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
                Unreadable::Lacks(sheet, columns) => {
                    args.set("sheet", sheet);
                    let names = columns.iter().map(|id| words.get(id, &FluentArgs::new()));
                    args.set("columns", names.collect::<Vec<_>>().join(", "));
                    "import-lacks-columns"
                }
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
    let filled = rows.iter().filter(|row| row.is_filled()).count();
    show(&plan, filled, words);
    if options.write {
        carry_out(read.sources.root(), &plan.changes).map_err(|error| Trouble::Io(read.sources.root().to_owned(), error))?;
    }
    let end = match (plan.files.is_empty(), options.write) {
        (true, _) if plan.faults.is_empty() => "import-nothing",
        (true, _) => "import-none",
        (false, true) => "import-written",
        (false, false) => "import-would",
    };
    anstream::println!("{}", words.get(end, &args));
    Ok(verdict(!plan.faults.is_empty()))
}

fn show(plan: &Plan, filled: usize, words: &Words) {
    for (file, count) in &plan.files {
        let mut args = FluentArgs::new();
        args.set("file", file.clone());
        args.set("count", *count);
        let id = if plan.accepted.contains(file) { "import-accepted" } else { "import-file" };
        anstream::println!("{}", words.get(id, &args));
    }
    for fault in &plan.faults {
        let mut args = FluentArgs::new();
        args.set("said", fault.said(words));
        args.set("row", fault.row);
        let said = if fault.row > 0 { words.get("import-row", &args) } else { fault.said(words) };
        anstream::eprintln!("{said}");
    }
    for (file, count) in &plan.left {
        let mut args = FluentArgs::new();
        args.set("file", file.clone());
        args.set("count", *count);
        anstream::eprintln!("{}", words.get("import-left", &args));
    }
    if !plan.faults.is_empty() {
        let mut args = FluentArgs::new();
        args.set("count", filled.saturating_sub(plan.files.values().sum()));
        anstream::eprintln!("{}", words.get("import-rejected", &args));
    }
}
