//! `budkavle check`.

use std::process::ExitCode;
use std::time::Instant;

use budkavle::report::Trouble;

use super::{Common, Format, print, verdict};

/// Tells everything that a build would say, or how hard the pages are to read.
pub fn run(options: &Common, readability: bool) -> Result<ExitCode, Trouble> {
    let started = Instant::now();
    let asked = options.asked();
    if readability {
        super::readability::run(&asked, options.format)?;
        return Ok(ExitCode::SUCCESS);
    }
    let report = budkavle::check(&asked)?;
    let words = print::words(&report.language);
    print::diagnostics(&report, &words, options.format, print::Notes::Listed);
    if options.format == Format::Text {
        print::summary(&report, &words, &asked.output, started.elapsed());
    }
    Ok(verdict(report.at_fault()))
}
