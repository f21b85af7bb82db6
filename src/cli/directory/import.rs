//! `budkavle directory import`.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use budkavle::diagnostic::words::{FluentArgs, Words};
use budkavle::exchange::plan::{Field, Named};
use budkavle::exchange::{self, Form};
use budkavle::report::Trouble;
use budkavle::{diagnostic, write};
use clap::Args;

use super::{From, Root};
use crate::cli::{Format, print, verdict};

#[derive(Args)]
pub struct Import {
    /// What to read: a spreadsheet, a folder of HSDS tables or a JSON file
    file: PathBuf,
    /// In which form it is [default: what the file's name says]
    #[arg(long, value_enum)]
    from: Option<From>,
    /// Replace the project's table of services
    #[arg(long)]
    write: bool,
    #[command(flatten)]
    root: Root,
    /// How what is wrong is told
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Shows what would change, and changes it if that is asked for and nothing is wrong.
pub fn run(options: &Import) -> Result<ExitCode, Trouble> {
    let (mut sources, project, words) = options.root.read()?;
    let form = options.from.map_or_else(|| Form::of_incoming(&options.file), From::form);
    let mut import = exchange::import(&mut sources, &project, form, &options.file)?;
    diagnostic::sort(&sources, &mut import.said);
    print::said(&import.said, &sources, &words, options.format);
    let plan = shown(&import, &words);
    // A program that asked for JSON gets nothing else on standard output.
    if options.format == Format::Text {
        anstream::print!("{plan}")
    } else {
        anstream::eprint!("{plan}")
    }
    let refused = import.is_refused();
    let end = match (refused, import.plan.is_empty(), options.write) {
        (true, ..) => "import-refused",
        (false, true, _) => "import-table-nothing",
        (false, false, false) => "import-not-written",
        (false, false, true) => {
            for (file, bytes) in &import.files {
                write::whole_file(file, bytes).map_err(|error| Trouble::Io(file.clone(), error))?;
                anstream::eprintln!("  {}", budkavle::report::shown(file));
            }
            "import-table-written"
        }
    };
    anstream::eprintln!("{}", words.get(end, &FluentArgs::new()));
    Ok(verdict(refused))
}

/// What would change, for people.
fn shown(import: &exchange::Import, words: &Words) -> String {
    let mut out = String::new();
    let section = |id: &str, count: usize| {
        let mut args = FluentArgs::new();
        args.set("count", count as i64);
        words.get(id, &args)
    };
    let plan = &import.plan;
    let services =
        |sign: char, services: &[Named]| -> String { services.iter().map(|s| format!("  {sign} {} ({})\n", s.name, s.id)).collect() };
    if !plan.added.is_empty() {
        let _ = write!(out, "{}\n{}", section("import-added", plan.added.len()), services('+', &plan.added));
    }
    if !plan.changed.is_empty() {
        let _ = writeln!(out, "{}", section("import-changed", plan.changed.len()));
        for change in &plan.changed {
            let _ = writeln!(out, "  ~ {} ({})", change.service.name, change.service.id);
            for field in &change.fields {
                let _ = writeln!(out, "      {}", line(field, import, words));
            }
        }
    }
    if !plan.removed.is_empty() {
        let _ = write!(out, "{}\n{}", section("import-removed", plan.removed.len()), services('-', &plan.removed));
    }
    out
}

fn line(field: &Field, import: &exchange::Import, words: &Words) -> String {
    let heading = import.headings.iter().find(|(id, _)| *id == field.column).map_or(field.column, |(_, heading)| heading);
    let locale = field.locale.as_ref().map(|tag| format!(" ({tag})")).unwrap_or_default();
    let text = |text: &str| if text.is_empty() { words.get("import-empty", &FluentArgs::new()) } else { text.replace('\n', " ⏎ ") };
    format!("{heading}{locale}: {} → {}", text(&field.old), text(&field.new))
}
