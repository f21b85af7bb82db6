//! The same sources give the same bytes, whatever the machine: how many threads it has, where it stands, what language it speaks.

mod common;

use std::collections::BTreeMap;
use std::process::Output;

use common::{DAY, budkavle, code, copy_of, err, folder, out, published, repository, run, write};

/// Builds the sample project; gives what was published and what was said.
fn build(environment: &[(&str, &str)]) -> (BTreeMap<String, Vec<u8>>, Output) {
    let output = folder();
    let mut command = budkavle(&repository());
    command.args(["build", "--date", DAY, "--format", "json", "--output"]).arg(output.path()).envs(environment.iter().copied());
    let said = command.output().expect("the program can be started");
    (published(output.path()), said)
}

#[test]
fn the_sample_project_is_the_same_everywhere() {
    let (first, said) = build(&[]);
    assert_eq!(code(&said), 0, "the sample project has errors:\n{}{}", out(&said), err(&said));
    assert!(first.len() > 100, "{} files", first.len());
    let elsewhere = [
        &[][..],
        &[("RAYON_NUM_THREADS", "1"), ("TZ", "Asia/Tokyo"), ("LANG", "ar_SA.UTF-8"), ("LC_ALL", "ar_SA.UTF-8")],
        &[("RAYON_NUM_THREADS", "7"), ("TZ", "America/Los_Angeles"), ("LANG", "C")],
    ];
    for environment in elsewhere {
        let (other, said_there) = build(environment);
        let paths = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(paths(&first), paths(&other), "{environment:?}");
        let differing: Vec<&String> = first.iter().filter(|(path, bytes)| other[*path] != **bytes).map(|(path, _)| path).collect();
        assert!(differing.is_empty(), "{environment:?}: {differing:?}");
        assert_eq!(out(&said), out(&said_there), "{environment:?}");
    }
}

#[test]
fn what_is_said_is_the_same_every_time() {
    let root = copy_of("minimal");
    // All of them are as near to what is written.
    for letter in ["a", "b", "c", "d", "e", "f"] {
        write(&root.path().join(format!("content/rokfri/page-{letter}.sv.md")), "---\ntitle: T\ndescription: T.\n---\n\n[x](page-x.md)\n");
    }
    let say = || out(&run(root.path(), &["check", "--date", DAY, "--format", "json"]));
    let first = say();
    assert!(first.contains("broken-link"));
    for _ in 0..10 {
        assert_eq!(first, say());
    }
}
