//! The rules of `ARCHITECTURE.md`, held against the source: who may use whom, that every file says what it is for, how long it is, who touches
//! the disk, and that everything the program can say has words.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{files, repository, text};

/// Source files by path below `src/`.
fn sources() -> BTreeMap<String, String> {
    let all = files(&repository().join("src")).into_iter().filter(|(path, _)| path.ends_with(".rs"));
    all.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("Rust is UTF-8"))).collect()
}

/// The module that a file belongs to: `render/view.rs` to `render`.
fn module(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

/// A file without its tests, which may do what they need.
fn without_tests<'a>(path: &str, text: &'a str) -> &'a str {
    if path.ends_with("tests.rs") { "" } else { text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default() }
}

/// The code of a file: comments left out, for they may name what they like.
fn code(path: &str, text: &str) -> String {
    let lines = without_tests(path, text).lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.map(|line| line.split(" // ").next().unwrap_or_default().to_owned() + "\n").collect()
}

/// The library as a whole may use everything, and the program only the library: they have no rows.
const ABOVE: [&str; 3] = ["lib", "cli", "main"];

/// The table “module | may use” of `ARCHITECTURE.md`.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let text = text(&repository().join("ARCHITECTURE.md"));
    let cells = |line: &str| -> Option<(String, String)> {
        let (first, second) = line.trim().strip_prefix('|')?.strip_suffix('|')?.split_once('|')?;
        Some((first.trim().to_owned(), second.trim().to_owned()))
    };
    let header = |line: &str| cells(line).is_some_and(|(first, second)| first == "module" && second == "may use");
    let rows = text.lines().skip_while(|line| !header(line)).skip(2).map_while(cells);
    let mut table = BTreeMap::new();
    for (modules, used) in rows {
        for module in quoted(&modules) {
            let allowed = quoted(&used).into_iter().collect();
            assert!(table.insert(module.clone(), allowed).is_none(), "{module} has two rows");
        }
    }
    assert!(!table.is_empty(), "ARCHITECTURE.md has no table “module | may use”");
    table
}

/// The words between backticks.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// What a file's code names after `crate::`. What is no module is an item of `lib`.
fn used(code: &str, modules: &BTreeSet<String>) -> BTreeSet<String> {
    let paths = code.match_indices("crate::").flat_map(|(at, found)| names(&code[at + found.len()..]));
    paths.map(|name| if modules.contains(&name) { name } else { "lib".to_owned() }).collect()
}

/// The first name of a path, or of each path in `{a, b::{c, d}}`.
fn names(path: &str) -> Vec<String> {
    let name = |text: &str| text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let (mut found, mut depth, mut fresh) = (Vec::new(), 0, true);
    for (at, c) in group.char_indices() {
        if fresh && depth == 0 && !c.is_whitespace() {
            found.push(name(&group[at..]));
            fresh = false;
        }
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' => fresh = true,
            _ => {}
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

#[test]
fn paths_are_read() {
    assert_eq!(names("source::Span;"), ["source"]);
    assert_eq!(names("{Asked, diagnostic::{self, Diagnostic}, site};"), ["Asked", "diagnostic", "site"]);
    assert_eq!(names("{\n    source::Span,\n};"), ["source"]);
}

#[test]
fn each_module_uses_only_those_below_it() {
    let (sources, table) = (sources(), table());
    let modules: BTreeSet<String> = sources.keys().map(|path| module(path).to_owned()).collect();
    let listed: BTreeSet<String> = table.keys().cloned().chain(ABOVE.map(str::to_owned)).collect();
    assert_eq!(modules, listed, "the modules of src/, and those of the table");
    let mut faults = Vec::new();
    for (path, text) in &sources {
        let own = module(path);
        let Some(allowed) = table.get(own) else { continue };
        let unknown: Vec<&String> = allowed.difference(&modules).collect();
        assert!(unknown.is_empty(), "the row of {own} names what is no module: {unknown:?}");
        let used = used(&code(path, text), &modules);
        faults.extend(used.iter().filter(|name| *name != own && !allowed.contains(*name)).map(|name| format!("src/{path} uses {name}")));
        // `render/view.rs` may say super once, which is `render`; `render/mod.rs` not at all.
        let depth = path.matches('/').count() - usize::from(path.ends_with("/mod.rs"));
        if code(path, text).contains(&"super::".repeat(depth + 1)) {
            faults.push(format!("src/{path} leaves its module by way of super; say crate::"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<String> = sources().into_iter().filter(|(_, text)| !text.starts_with("//! ")).map(|(path, _)| path).collect();
    assert!(silent.is_empty(), "no //! at the top of {silent:?}");
}

/// The one idea of a file longer than most: everything that theme authors can write.
const LONGER: [&str; 1] = ["render/view.rs"];

#[test]
fn no_file_is_long() {
    let length = |path: &str, text: &str| without_tests(path, text).lines().count();
    let long: Vec<String> = sources()
        .iter()
        .filter(|(p, t)| length(p, t) > 400 && !LONGER.contains(&p.as_str()))
        .map(|(p, t)| format!("{p}: {}", length(p, t)))
        .collect();
    assert!(long.is_empty(), "over 400 lines: {long:?}");
}

#[test]
fn few_touch_the_disk() {
    // `remember` asks only how old the program itself is.
    const MAY: [&str; 6] = ["source", "publish", "write", "serve", "starter", "remember"];
    let touches = |code: &str| ["std::fs", "walkdir::", "File::open", "tokio::fs"].iter().any(|word| code.contains(word));
    let touching = sources().into_iter().filter(|(path, text)| touches(&code(path, text))).map(|(path, _)| path);
    let wrong: Vec<String> = touching.filter(|path| !MAY.contains(&module(path)) && path != "render/image.rs").collect();
    assert!(wrong.is_empty(), "these must not touch the disk: {wrong:?}");
}

#[test]
fn everything_that_is_said_has_words() {
    let words = text(&repository().join("src/diagnostic/en.ftl"));
    let mut without = BTreeSet::new();
    for (path, text) in sources() {
        let code = code(&path, &text);
        for call in ["Diagnostic::error(\"", "Diagnostic::warning(\"", "Diagnostic::note(\""] {
            let codes = code.split(call).skip(1).filter_map(|rest| rest.split('"').next());
            without.extend(codes.filter(|id| !words.contains(&format!("\n{id} ="))).map(|id| format!("{id} (src/{path})")));
        }
    }
    assert!(without.is_empty(), "no words in src/diagnostic/en.ftl for {without:?}");
}
