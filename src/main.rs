//! Arguments in, diagnostics out, exit code: 0 well, 1 a site is at fault, 2 could not run. Everything else is in the library.

mod cli;

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;

/// Pages are made of many small strings on every core: a fifth of a build's time went into the system's allocator.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    cli::run(arguments).unwrap_or_else(|trouble| {
        anstream::eprintln!("budkavle: {trouble}");
        ExitCode::from(2)
    })
}
