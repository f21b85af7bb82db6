//! The program as people and other programs meet it: exit codes, what is written where, and a new project that is well from the start.

mod common;

use std::path::Path;

use common::{DAY, budkavle, code, copy_of, edit, err, folder, out, run, run_well, site, write};
use serde_json::Value;

const CHECK: [&str; 3] = ["check", "--date", DAY];

/// A project with one warning.
fn with_a_warning() -> tempfile::TempDir {
    let root = copy_of("minimal");
    edit(&root.path().join("content/rokfri/index.sv.md"), "description: Sluta röka.\n", "");
    root
}

#[test]
fn exit_codes() {
    let empty = folder();
    let warned = with_a_warning();
    let (minimal, mistakes) = (site("minimal"), site("mistakes-pages"));
    let cases: [(&Path, &[&str], i32); 17] = [
        (&minimal, &CHECK, 0),
        (&mistakes, &CHECK, 1),
        (warned.path(), &CHECK, 0),
        (warned.path(), &["check", "--strict"], 1),
        (warned.path(), &["build", "--strict"], 1),
        (warned.path(), &["build"], 0),
        (warned.path(), &["build", "--strict"], 1),
        (empty.path(), &["check"], 2),
        (&minimal, &["check", "--campaign", "rokfree"], 2),
        (&minimal, &["check", "--date", "i morgon"], 2),
        (warned.path(), &["build", "--base-url", "example"], 2),
        (warned.path(), &["build", "--base-url", "https://a.example/?b"], 2),
        (warned.path(), &["build", "--base-url", "https://a.example/#b"], 2),
        (&minimal, &["check", "--readability", "--format", "sarif"], 2),
        (&minimal, &["check", "--readability", "--format", "json"], 0),
        (&minimal, &["bild"], 2),
        (&minimal, &[], 2),
    ];
    for (root, arguments, wanted) in cases {
        let done = run(root, arguments);
        assert_eq!(code(&done), wanted, "budkavle {}\n{}{}", arguments.join(" "), out(&done), err(&done));
    }
    assert!(err(&run(empty.path(), &["build"])).contains("budkavle.toml"));
    assert!(err(&run(&minimal, &["check", "--campaign", "rokfree"])).contains("rokfri"), "what there is to choose from is said");
}

#[test]
fn help_names_the_commands() {
    let empty = folder();
    let help = out(&run_well(empty.path(), &["--help"]));
    for command in ["build", "serve", "check", "new", "translations", "completions"] {
        assert!(help.lines().any(|line| line.trim_start().starts_with(command)), "{command} in {help}");
        assert!(!out(&run_well(empty.path(), &[command, "--help"])).is_empty());
    }
    assert!(out(&run_well(empty.path(), &["--version"])).starts_with("budkavle "));
}

#[test]
fn completions() {
    let empty = folder();
    for shell in ["bash", "zsh", "fish"] {
        let script = out(&run_well(empty.path(), &["completions", shell]));
        assert!(script.contains("budkavle") && script.contains("base-url"), "{shell}");
    }
}

#[test]
fn checks_write_nothing() {
    let root = copy_of("minimal");
    run_well(root.path(), &CHECK);
    assert!(!root.path().join("public").exists());
}

#[test]
fn a_campaign_is_chosen_and_the_root_is_named() {
    let (root, elsewhere) = (copy_of("two-campaigns"), folder());
    let folder = root.path().to_str().expect("a path in UTF-8");
    let checked = run(elsewhere.path(), &["check", "--root", folder, "--campaign", "rokfri"]);
    assert_eq!(code(&checked), 0, "{}", err(&checked));
    assert!(out(&checked).contains("rokfri") && !out(&checked).contains("snusfri"), "{}", out(&checked));
    run_well(elsewhere.path(), &["build", "--root", folder, "--campaign", "rokfri", "--output", "there"]);
    assert!(elsewhere.path().join("there/rokfri/index.html").is_file() && !root.path().join("public").exists());
}

/// What `check --format json` says of a site.
fn json(name: &str) -> Vec<Value> {
    let said = out(&run(&site(name), &["check", "--date", DAY, "--format", "json"]));
    serde_json::from_str(&said).unwrap_or_else(|error| panic!("{name}: {error}: {said}"))
}

#[test]
fn json_for_programs() {
    assert!(json("minimal").is_empty());
    let said = json("mistakes-pages");
    assert!(said.len() > 20);
    for entry in &said {
        let keys: Vec<&str> = entry.as_object().expect("an object each").keys().map(String::as_str).collect();
        assert_eq!(keys, ["code", "severity", "message", "help", "facts", "file", "line", "column", "endLine", "endColumn"]);
        for key in ["code", "message", "help", "file"] {
            assert!(entry[key].as_str().is_some_and(|text| !text.is_empty()), "{key} of {entry}");
        }
        assert!(["error", "warning", "note"].contains(&entry["severity"].as_str().unwrap_or_default()), "{entry}");
        let place = |line: &str, column: &str| (entry[line].as_u64().unwrap_or(0), entry[column].as_u64().unwrap_or(0));
        let (start, end) = (place("line", "column"), place("endLine", "endColumn"));
        assert!(start.0 > 0 && start.1 > 0 && start <= end, "{entry}");
        assert!(site("mistakes-pages").join(entry["file"].as_str().unwrap_or_default()).is_file(), "{entry}");
        assert!(!entry["message"].as_str().unwrap_or_default().contains("no-value"), "{entry}");
    }
}

#[test]
fn sarif_for_code_hosts() {
    let said = out(&run(&site("mistakes-pages"), &["check", "--date", DAY, "--format", "sarif"]));
    let log: Value = serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"));
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("a list of results");
    assert_eq!(results.len(), json("mistakes-pages").len());
    for result in results {
        let rule = &run["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().expect("a number") as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert!(place["region"]["startLine"].as_u64().is_some_and(|line| line > 0), "{result}");
        assert!(place["artifactLocation"]["uri"].as_str().is_some_and(|uri| uri.starts_with("content/")), "{result}");
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap_or_default()), "{result}");
    }
}

#[test]
fn people_are_shown_the_line() {
    let said = err(&run(&site("mistakes-pages"), &CHECK));
    assert!(said.contains("error[broken-link]") && said.contains("content/rokfri/links.sv.md:6:5"), "{said}");
    assert!(said.contains("[trasig](hjalpp.md)"), "{said}");
    assert!(said.contains("“hjalp”"), "the page that was meant is named: {said}");
}

#[test]
fn no_colours_where_nobody_looks() {
    let coloured = |environment: &[(&str, &str)]| {
        let done =
            budkavle(&site("mistakes-pages")).args(CHECK).envs(environment.iter().copied()).output().expect("the program can be started");
        (out(&done) + &err(&done)).contains('\u{1b}')
    };
    assert!(!coloured(&[]), "to a pipe");
    assert!(!coloured(&[("NO_COLOR", "1"), ("TERM", "xterm-256color")]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1"), ("TERM", "xterm-256color")]), "where it is asked for");
}

#[test]
fn staff_read_their_own_language() {
    let root = with_a_warning();
    let english = err(&run_well(root.path(), &CHECK));
    let config = root.path().join("budkavle.toml");
    common::write(&config, format!("language = \"sv\"\n{}", common::text(&config)));
    let swedish = err(&run_well(root.path(), &CHECK));
    assert!(english.contains("warning[missing-description]: The page has no description"), "{english}");
    assert!(swedish.contains("varning[missing-description]") && !swedish.contains("The page"), "{swedish}");
}

#[test]
fn a_new_project_is_well() {
    let above = folder();
    run_well(above.path(), &["new", "campaign"]);
    let root = above.path().join("campaign");
    let checked = run_well(&root, &["check", "--strict", "--format", "json"]);
    let said: Vec<Value> = serde_json::from_str(&out(&checked)).expect("JSON");
    assert!(said.iter().all(|entry| entry["severity"] == "note"), "{said:#?}");
    run_well(&root, &["build", "--strict"]);
    assert!(common::published(&root.join("public")).keys().any(|path| path.ends_with("/index.html")));
    let again = run(above.path(), &["new", "campaign"]);
    assert_eq!(code(&again), 2, "a folder that holds something is left alone");
    assert!(err(&again).contains("campaign"));
}

#[test]
fn readability_is_shown_page_by_page() {
    let figures: Vec<Value> =
        serde_json::from_str(&out(&run_well(&site("easy-read"), &["check", "--readability", "--format", "json"]))).expect("JSON");
    let of = |file: &str| figures.iter().find(|entry| entry["file"] == format!("content/rokfri/{file}")).expect("the page is listed");
    let score = |file: &str| of(file)["score"].as_f64().expect("Swedish has a formula");
    assert!(score("index.sv-simple.md") + 5.0 < score("index.sv.md"));
    assert!(of("index.ar.md")["score"].is_null() && of("index.ar.md")["words"].as_u64() > Some(0));
    let table = out(&run_well(&site("easy-read"), &["check", "--readability"]));
    assert!(table.lines().any(|line| line.starts_with("content/rokfri/index.sv-simple.md") && line.contains("LIX")), "{table}");
}

/// Inside a project its language holds, elsewhere that of whoever started the program; a folder that is not there is told in it too.
#[test]
fn a_project_says_what_its_staff_reads() {
    let (root, elsewhere) = (copy_of("minimal"), folder());
    let config = root.path().join("budkavle.toml");
    write(&config, format!("language = \"sv\"\n{}", common::text(&config)));
    write(&elsewhere.path().join("l/en/a.ftl"), "a = One thing\n");
    let dir = elsewhere.path().join("l");
    let dir = dir.to_str().expect("a path in UTF-8");
    let in_language = |folder: &Path, lang: &str, arguments: &[&str]| {
        let clean = |command: &mut std::process::Command| {
            command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", lang).args(arguments).output()
        };
        clean(&mut budkavle(folder)).expect("the program can be started")
    };
    let lint = ["translations", "lint", dir, "--source", "en"];
    for (folder, lang, words) in [
        (root.path(), "C", "Inga fel"),
        (&root.path().join("content/rokfri"), "C", "Inga fel"),
        (elsewhere.path(), "C", "No errors"),
        (elsewhere.path(), "sv_SE.UTF-8", "Inga fel"),
    ] {
        let said = out(&in_language(folder, lang, &lint));
        assert!(said.contains(words), "{said}");
    }
    let missing = ["translations", "lint", "finns-inte", "--source", "en"];
    for (folder, lang, words) in [
        (root.path(), "C", "budkavle: finns-inte: finns inte"),
        (elsewhere.path(), "sv_SE.UTF-8", "budkavle: finns-inte: finns inte"),
        (elsewhere.path(), "C", "budkavle: finns-inte: is not there"),
    ] {
        let done = in_language(folder, lang, &missing);
        assert_eq!(code(&done), 2);
        assert!(err(&done).starts_with(words) && !err(&done).contains("os error"), "{}", err(&done));
    }
}

/// Whoever builds a project from outside it is told what is in the way in its language, whatever the machine is set to.
#[test]
fn a_project_elsewhere_is_spoken_of_in_its_language() {
    let (root, elsewhere) = (copy_of("minimal"), folder());
    let config = root.path().join("budkavle.toml");
    write(&config, format!("language = \"sv\"\n{}", common::text(&config)));
    let dir = root.path().to_str().expect("a path in UTF-8");
    let inner = format!("{dir}/content/finns-inte");
    for (arguments, words) in [
        (&["check", "--root", dir, "--campaign", "x"][..], "ingen kampanj heter"),
        (&["build", "--root", dir, "--base-url", "x"], "är ingen webbadress"),
        (&["translations", "status", "--root", dir, "--campaign", "x"], "ingen kampanj heter"),
        (&["directory", "matrix", "--root", dir, "--locale", "xx"], "projektet har inget språk"),
        (&["check", "--root", &inner], "ingen budkavle.toml i mappen"),
    ] {
        let mut command = budkavle(elsewhere.path());
        let done = command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "en_GB.UTF-8").args(arguments).output();
        let done = done.expect("the program can be started");
        assert_eq!(code(&done), 2, "{arguments:?}");
        assert!(err(&done).contains(words), "{arguments:?}: {}", err(&done));
    }
}

#[test]
fn any_folder_of_messages_can_be_linted() {
    let folder = common::folder();
    write(&folder.path().join("en-US/sub/a.ftl"), "one = One thing\ntwo = { $n ->\n    [one] a\n   *[other] b\n }\n");
    write(&folder.path().join("pl/sub/a.ftl"), "two = { $n ->\n    [one] a\n   *[other] b\n }\n");
    let lint = |arguments: &[&str]| run(folder.path(), &[&["translations", "lint", ".", "--source", "en_US"], arguments].concat());
    let output = lint(&["--format", "json"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let said: Vec<serde_json::Value> = serde_json::from_str(&out(&output)).expect("JSON");
    let of =
        |entry: &serde_json::Value| (entry["code"].clone(), entry["file"].clone(), entry["line"].clone(), entry["facts"]["id"].clone());
    let expected = [("missing-translation", 1, "one"), ("missing-plural", 2, "two")];
    let expected: Vec<_> =
        expected.iter().map(|(code, line, id)| ((*code).into(), "pl/sub/a.ftl".into(), (*line).into(), (*id).into())).collect();
    assert_eq!(said.iter().map(of).collect::<Vec<_>>(), expected);
    write(&folder.path().join("pl/sub/a.ftl"), "one =\n    .x = y\n");
    let output = lint(&["--locale", "pl"]);
    assert_eq!(code(&output), 1);
    assert!(
        err(&output).contains("error[missing-value]") && out(&output).contains("1 language compared"),
        "{}{}",
        out(&output),
        err(&output)
    );
    assert_eq!(code(&lint(&["--locale", "de"])), 2);
}
