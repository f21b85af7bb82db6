//! `budkavle serve`.

use std::process::ExitCode;
use std::sync::OnceLock;

use budkavle::diagnostic::words::FluentArgs;
use budkavle::report::Trouble;
use budkavle::serve::{self, Event};
use clap::Args;

use super::{Common, print};

#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    common: Common,
    /// The port on 127.0.0.1
    #[arg(long, value_name = "N", default_value_t = 8080)]
    port: u16,
    /// Open the browser: at the site, or at the list of campaigns where there are several
    #[arg(long)]
    open: bool,
}

/// Shows the sites until it is stopped.
pub fn run(options: &Serve) -> Result<ExitCode, Trouble> {
    let open = options.open;
    let language = OnceLock::new();
    let tell = move |event: Event| {
        let mut args = FluentArgs::new();
        if let Event::Ready(_, tag) = &event {
            let _ = language.set(tag.clone());
        }
        let words = print::words(language.get().map_or("en", String::as_str));
        let id = match event {
            Event::Ready(url, _) => {
                if open {
                    open_browser(&url);
                }
                args.set("url", url);
                "serve-ready"
            }
            Event::Changed(pages) => {
                args.set("pages", pages as i64);
                "serve-rebuilt"
            }
            Event::Unreadable(trouble) => {
                args.set("reason", trouble.said(&words));
                "serve-unreadable"
            }
        };
        anstream::println!("{}", words.get(id, &args));
    };
    serve::run(options.common.asked(), options.port, tell)?;
    Ok(ExitCode::SUCCESS)
}

/// Asks the system to open an address; where it cannot, the address stands on the screen.
fn open_browser(url: &str) {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let _ = std::process::Command::new(opener).arg(url).spawn();
}
