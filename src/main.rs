//! Arguments in, diagnostics out, exit code: 0 well, 1 a site is at fault, 2 could not run. Everything else is in the library.

mod cli;

use std::process::ExitCode;

/// A build makes a million small texts on all cores; with the system's allocator it takes a sixth longer.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    let (arguments, root) = cli::given();
    cli::run(arguments).unwrap_or_else(|trouble| {
        anstream::eprintln!("budkavle: {}", trouble.said(&cli::words_at(&root)));
        ExitCode::from(2)
    })
}
