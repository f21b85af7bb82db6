//! The command line: what can be asked for, and which command answers. Options mean the same on every command that has them; which forms `--format`
//! knows differs.

mod build;
mod check;
mod directory;
mod print;
mod readability;
mod serve;
mod start;
mod translations;

use std::path::PathBuf;
use std::process::ExitCode;

use budkavle::Asked;
use budkavle::report::{Report, Trouble};
use budkavle::site::Options;
use clap::{ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
pub use print::words_at;

/// Makes accessible websites for public information campaigns.
///
/// Pages are Markdown files in many languages, words are Fluent files, and services are a table that is kept in Excel.
/// The finished sites are folders of files that any web host can serve.
#[derive(Parser)]
#[command(name = "budkavle", version, arg_required_else_help = true, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds the sites and puts them in the output folder
    ///
    /// If anything is wrong with a site, every mistake is listed with its file and line, and the site that was there before stays as it was.
    Build(Build),
    /// Shows the sites in the browser while you write
    ///
    /// The page reloads when a file is saved. Drafts are shown, and marked. Mistakes are listed on top of the page.
    Serve(serve::Serve),
    /// Lists everything that a build would say, and writes nothing
    ///
    /// Damaged pictures too, and services that have gone since the site in the output folder was published.
    Check(Check),
    /// Makes a new project: a small site that can be built at once
    New {
        /// The folder to make; it must not exist, or be empty
        dir: PathBuf,
    },
    /// Works with the directory of services: takes the table out and in, counts it, reads hours, tells where help is missing
    #[command(subcommand)]
    Directory(directory::Command),
    /// Shows how translations stand, and hands them to translators and back
    #[command(subcommand)]
    Translations(translations::Translations),
    /// Writes the completions for a shell to standard output
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// Options that several commands have.
#[derive(Args)]
struct Common {
    /// The project: the folder with budkavle.toml
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Only this campaign (can be given several times)
    #[arg(long, value_name = "ID")]
    campaign: Vec<String>,
    /// The site as it will be on this day, instead of today: 2026-12-24
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<jiff::civil::Date>,
    /// Two made-up languages too, so that words that cannot be translated stand out; search engines are kept away
    #[arg(long)]
    pseudo: bool,
    /// Warnings count as errors
    #[arg(long)]
    strict: bool,
    /// How what is wrong is told
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Args)]
struct Build {
    #[command(flatten)]
    common: Common,
    /// The output folder [default: public in the project]
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Another address than the campaign's own, for a site that is to be tried somewhere else first
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Drafts too, each with a banner, and kept from search engines
    #[arg(long)]
    drafts: bool,
}

#[derive(Args)]
struct Check {
    #[command(flatten)]
    common: Common,
    /// The output folder that a build would write to [default: public in the project]
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Shows how hard each page is to read, instead of what is wrong
    #[arg(long)]
    readability: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs: one array of objects
    Json,
    /// For code hosting sites: SARIF 2.1.0
    Sarif,
}

impl Common {
    fn asked(&self) -> Asked {
        Asked {
            root: self.root.clone(),
            output: self.root.join("public"),
            campaigns: self.campaign.clone(),
            options: Options { date: self.date, drafts: false, pseudo: self.pseudo, base_url: None },
            strict: self.strict,
            in_folders: false,
        }
    }
}

/// What the program was asked for, and the folder of the project that is meant: whatever goes wrong is told in that one's language.
pub fn given() -> (Arguments, PathBuf) {
    let matches = Arguments::command().get_matches();
    let arguments = Arguments::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    (arguments, root(&matches).unwrap_or_else(|| PathBuf::from(".")))
}

/// What `--root` of the command is, if it has that.
fn root(matches: &ArgMatches) -> Option<PathBuf> {
    match matches.subcommand() {
        Some((_, inner)) => root(inner),
        None => matches.try_get_one("root").ok().flatten().cloned(),
    }
}

/// Runs a command.
///
/// # Errors
/// The machine's trouble, which stops the program.
pub fn run(arguments: Arguments) -> Result<ExitCode, Trouble> {
    match arguments.command {
        Command::Build(options) => build::run(&options),
        Command::Serve(options) => serve::run(&options),
        Command::Check(options) => check::run(&options),
        Command::Directory(command) => directory::run(&command),
        Command::Translations(command) => translations::run(&command),
        Command::New { dir } => start::run(&dir),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Arguments::command(), "budkavle", &mut std::io::stdout());
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The exit code for what became of the campaigns.
fn verdict_of(report: &Report) -> ExitCode {
    if report.troubles().next().is_some() { ExitCode::from(2) } else { verdict(report.at_fault()) }
}

fn verdict(at_fault: bool) -> ExitCode {
    if at_fault { ExitCode::from(1) } else { ExitCode::SUCCESS }
}
