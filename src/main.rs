//! Arguments in, diagnostics out, exit code: 0 well, 1 a site is at fault, 2 could not run. Everything else is in the library.

mod cli;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    cli::run(arguments).unwrap_or_else(|trouble| {
        anstream::eprintln!("budkavle: {}", trouble.said(&cli::words_here()));
        ExitCode::from(2)
    })
}
