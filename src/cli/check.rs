//! `budkavle check`.

use std::process::ExitCode;
use std::time::Instant;

use budkavle::report::Trouble;
use clap::CommandFactory;

use super::{Check, Format, print, verdict_of};

/// Tells everything that a build would say, or how hard the pages are to read.
pub fn run(options: &Check) -> Result<ExitCode, Trouble> {
    let started = Instant::now();
    let format = options.common.format;
    let mut asked = options.common.asked();
    asked.output = options.output.clone().unwrap_or(asked.output);
    if options.readability && format == Format::Sarif {
        let reason = "--readability finds nothing wrong, so it has no SARIF: use --format text or json\n";
        super::Arguments::command().error(clap::error::ErrorKind::ArgumentConflict, reason).exit();
    }
    if options.readability {
        super::readability::run(&asked, format)?;
        return Ok(ExitCode::SUCCESS);
    }
    let report = budkavle::check(&asked)?;
    let words = print::words(&report.language);
    print::diagnostics(&report, &words, format, print::Notes::Listed);
    if format == Format::Text {
        print::summary(&report, &words, &asked.output, started.elapsed());
    }
    Ok(verdict_of(&report))
}
