//! `budkavle translations accept`.

use std::path::PathBuf;
use std::process::ExitCode;

use budkavle::diagnostic::words::FluentArgs;
use budkavle::handover::accept::Acceptance;
use budkavle::handover::carry_out;
use budkavle::report::Trouble;
use clap::Args;

use super::{Of, verdict};

#[derive(Args)]
pub struct Accept {
    #[command(flatten)]
    of: Of,
    /// Pages, message files or tables of service texts that have caught up
    #[arg(required_unless_present = "all", value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Every translation of the project; use it once, when all of them are known to say what the sources say
    #[arg(long, conflicts_with = "files")]
    all: bool,
}

/// Accepts what can be accepted, and says what cannot.
pub fn run(options: &Accept) -> Result<ExitCode, Trouble> {
    let read = options.of.read()?;
    let project = &read.loaded.project;
    let mut acceptance = Acceptance::of(project);
    let paths = if options.all {
        acceptance.all(&options.of.campaign)
    } else {
        options.files.iter().map(|file| options.of.project_path(file)).collect()
    };
    let (mut count, mut refused) = (0i64, false);
    for path in paths {
        let mut args = FluentArgs::new();
        args.set("file", path.clone());
        match acceptance.accept(&path) {
            Ok(changes) => {
                carry_out(read.sources.root(), &changes).map_err(|error| Trouble::Io(path.clone().into(), error))?;
                count += i64::from(!changes.is_empty());
                let id = if changes.is_empty() { "accept-already" } else { "accept-done" };
                if !options.all {
                    anstream::println!("{}", read.words.get(id, &args));
                }
            }
            Err(refusal) => {
                refused = true;
                anstream::eprintln!("{}", read.words.get(refusal.message(), &args));
            }
        }
    }
    let mut args = FluentArgs::new();
    args.set("count", count);
    anstream::println!("{}", read.words.get("accept-summary", &args));
    Ok(verdict(refused))
}
