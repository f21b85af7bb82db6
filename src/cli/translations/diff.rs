//! `budkavle translations diff`.

use std::path::PathBuf;
use std::process::ExitCode;

use budkavle::diagnostic::words::FluentArgs;
use budkavle::handover::diff::diff;
use budkavle::report::Trouble;
use clap::Args;

use super::{Of, verdict};

#[derive(Args)]
pub struct Diff {
    #[command(flatten)]
    of: Of,
    /// A translated page, message file or table of service texts
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Shows what there is to do.
pub fn run(options: &Diff) -> Result<ExitCode, Trouble> {
    let read = options.of.read()?;
    let path = options.of.project_path(&options.file);
    match diff(&read.loaded.project, &path, &read.words) {
        Some(text) => {
            anstream::println!("{}", text.trim_end());
            Ok(ExitCode::SUCCESS)
        }
        None => {
            let mut args = FluentArgs::new();
            args.set("file", path);
            anstream::eprintln!("{}", read.words.get("diff-no-translation", &args));
            Ok(verdict(true))
        }
    }
}
