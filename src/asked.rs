//! What a command is asked for. It is put together at the edge and read by everyone; nothing here does anything.

use std::path::PathBuf;

use crate::site::Options;

/// What is asked for on the command line; it means the same for every command.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The folder with `budkavle.toml`.
    pub root: PathBuf,
    /// The output folder; each campaign is a folder in it.
    pub output: PathBuf,
    /// Campaigns by id; none means all.
    pub campaigns: Vec<String>,
    /// Date, drafts, pseudo-locales and base URL.
    pub options: Options,
    /// Whether warnings count as errors.
    pub strict: bool,
    /// Whether the base URL is that of a folder in which each campaign has its own; so it is too when several are built.
    pub in_folders: bool,
}
