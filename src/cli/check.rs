//! `budkavle check`.

use std::process::ExitCode;
use std::time::Instant;

use budkavle::report::Trouble;

use super::{Common, Format, print, verdict};

/// Tells everything that a build would say.
pub fn run(options: &Common) -> Result<ExitCode, Trouble> {
    let started = Instant::now();
    let asked = options.asked();
    let report = budkavle::check(&asked)?;
    let words = print::words(&report.language);
    print::diagnostics(&report, &words, options.format, print::Notes::Listed);
    if options.format == Format::Text {
        print::summary(&report, &words, &asked.output, started.elapsed());
    }
    Ok(verdict(report.at_fault()))
}
