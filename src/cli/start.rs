//! `budkavle new`.

use std::path::Path;
use std::process::ExitCode;

use budkavle::diagnostic::words::FluentArgs;
use budkavle::report::Trouble;

use super::print;

/// Makes a project and says what to do next.
pub fn run(dir: &Path) -> Result<ExitCode, Trouble> {
    budkavle::starter::write(dir)?;
    let mut args = FluentArgs::new();
    args.set("folder", budkavle::report::shown(dir));
    anstream::println!("{}", print::words("en").get("new-made", &args));
    Ok(ExitCode::SUCCESS)
}
