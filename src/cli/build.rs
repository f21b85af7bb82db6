//! `budkavle build`.

use std::process::ExitCode;
use std::time::Instant;

use budkavle::report::{Report, Trouble};

use super::{Build, Format, print, verdict_of};

/// Builds, tells what was wrong and what was made.
pub fn run(options: &Build) -> Result<ExitCode, Trouble> {
    let started = Instant::now();
    let mut asked = options.common.asked();
    asked.output = options.output.clone().unwrap_or(asked.output);
    asked.options.drafts = options.drafts;
    asked.options.base_url = options.base_url.as_ref().map(|url| print::base_url(url)).transpose()?;
    let report: Report = budkavle::build(&asked)?;
    let words = print::words(&report.language);
    print::diagnostics(&report, &words, options.common.format, print::Notes::Counted);
    if options.common.format == Format::Text {
        print::summary(&report, &words, &asked.output, started.elapsed());
    }
    Ok(verdict_of(&report))
}
