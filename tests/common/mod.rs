//! What the integration tests share: where things are, folders copied and read, the program started. Nothing here decides what is right.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use budkavle::Asked;
use budkavle::diagnostic::{Diagnostic, Severity};
use budkavle::report::Report;
use budkavle::site::Options;
use budkavle::source::Sources;

/// The day on which the sites are looked at, unless a test says another.
pub const DAY: &str = "2026-11-22";

/// The repository.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// One of the small projects in `tests/sites`.
pub fn site(name: &str) -> PathBuf {
    repository().join("tests/sites").join(name)
}

/// An empty folder that is gone when the test is.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a test may write in the temporary folder")
}

/// A copy of one of the small projects, to be changed.
pub fn copy_of(name: &str) -> tempfile::TempDir {
    let copy = folder();
    for part in ["budkavle.toml", "content", "locales", "themes"] {
        copy_all(&site(name).join(part), &copy.path().join(part));
    }
    copy
}

fn copy_all(from: &Path, to: &Path) {
    for (path, bytes) in if from.is_file() { BTreeMap::from([(String::new(), read(from))]) } else { files(from) } {
        let to = if path.is_empty() { to.to_owned() } else { to.join(path) };
        write(&to, bytes);
    }
}

/// Every file below a folder by its path from there, `/` between the parts; of a folder that is not there, none.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file());
    entries.map(|e| (name(folder, e.path()), read(e.path()))).collect()
}

/// A path from `folder`, `/` between the parts.
pub fn name(folder: &Path, path: &Path) -> String {
    let inner = path.strip_prefix(folder).expect("it lies in the folder");
    inner.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// What is published in an output folder.
pub fn published(output: &Path) -> BTreeMap<String, Vec<u8>> {
    files(output).into_iter().filter(|(path, _)| !path.starts_with(".budkavle/")).collect()
}

/// A file's bytes.
pub fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A file's text.
pub fn text(path: &Path) -> String {
    String::from_utf8(read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Writes a file and the folders that it needs.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) {
    let above = path.parent().expect("a file lies in a folder");
    std::fs::create_dir_all(above).and_then(|()| std::fs::write(path, bytes)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// Puts `new` in place of `old`, which must be in the file.
pub fn edit(path: &Path, old: &str, new: &str) {
    let text = text(path);
    assert!(text.contains(old), "{} has no {old:?}", path.display());
    write(path, text.replace(old, new));
}

/// A build of `root` into `output` on `day`.
pub fn asked(root: &Path, output: &Path, day: &str) -> Asked {
    Asked {
        root: root.to_owned(),
        output: output.to_owned(),
        campaigns: Vec::new(),
        options: Options { date: Some(day.parse().expect("a day")), drafts: false, pseudo: false, base_url: None },
        strict: false,
        in_folders: false,
    }
}

/// What was said, a line each: `path:line:column: severity[code]`, in the order of the report.
pub fn said(report: &Report) -> String {
    report.said().iter().map(|diagnostic| line(&report.sources, diagnostic) + "\n").collect()
}

/// A diagnostic's place, severity and code.
pub fn line(sources: &Sources, diagnostic: &Diagnostic) -> String {
    let place = sources.locate(diagnostic.span);
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    format!("{}:{}:{}: {severity}[{}]", place.path, place.line, place.column, diagnostic.code)
}

/// The program, to be started in `root`.
pub fn budkavle(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_budkavle"));
    command.current_dir(root).env_remove("RUST_BACKTRACE").env_remove("CLICOLOR_FORCE").env_remove("NO_COLOR");
    command
}

/// Starts the program in `root` and waits for it.
pub fn run(root: &Path, arguments: &[&str]) -> Output {
    budkavle(root).args(arguments).output().expect("the program can be started")
}

/// Its exit code.
pub fn code(output: &Output) -> i32 {
    output.status.code().expect("it was not killed")
}

/// What it wrote to standard output.
pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("it writes UTF-8")
}

/// What it wrote to standard error.
pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("it writes UTF-8")
}

/// Starts the program and wants it to do well.
pub fn run_well(root: &Path, arguments: &[&str]) -> Output {
    let output = run(root, arguments);
    assert_eq!(code(&output), 0, "budkavle {}\n{}{}", arguments.join(" "), out(&output), err(&output));
    output
}

/// A small generator of numbers that look random and are the same every time.
pub struct Dice(u64);

impl Dice {
    /// From a seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        // Xorshift, multiplied: the low bits of the state alone would show its pattern.
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % end
    }

    /// One of `things`.
    pub fn one<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.below(things.len())]
    }

    /// Whether it happens this time, once in `times`.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}
