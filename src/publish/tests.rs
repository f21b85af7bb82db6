//! Publishing: each promise, in folders of its own.

use std::os::unix::fs::MetadataExt;

use super::*;

type Files<'a> = &'a [(&'a str, &'a str)];

fn made(path: &str, text: &str) -> Artifact {
    Artifact { path: path.into(), bytes: Bytes::Made(text.into()) }
}

fn staged(output: &Path, files: Files) -> Staging {
    let staging = Staging::begin(output, "a").unwrap();
    for (path, text) in files {
        staging.put(&made(path, text)).unwrap();
    }
    staging
}

fn publish(output: &Path, files: Files) -> Outcome {
    staged(output, files).commit(Stamp::default()).unwrap()
}

/// Every file of the site and its text.
fn site(output: &Path) -> Vec<(String, String)> {
    let root = output.join("a");
    let files = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file());
    let named = |path: &Path| path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
    files.map(|e| (named(e.path()), fs::read_to_string(e.path()).unwrap())).collect()
}

fn owned(files: Files) -> Vec<(String, String)> {
    files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
}

/// What lies in the state folder, apart from the lock and the manifest.
fn leftovers(output: &Path) -> Vec<String> {
    let names = fs::read_dir(output.join(STATE)).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
    names.filter(|n| n != "a.lock" && n != "a.json" && n != "spare-a").collect()
}

/// What lies in the spare, and is published all the same.
fn spare_files(output: &Path) -> Vec<String> {
    let spare = spare(&output.join(STATE), "a");
    let files = walkdir::WalkDir::new(&spare).sort_by_file_name().into_iter().filter_map(Result::ok).filter(|e| !e.file_type().is_dir());
    let names: Vec<String> = files.map(|e| e.path().strip_prefix(&spare).unwrap().to_str().unwrap().to_owned()).collect();
    assert!(names.iter().all(|name| same_file(&spare.join(name), &output.join("a").join(name))));
    names
}

fn inode(output: &Path, path: &str) -> u64 {
    fs::metadata(output.join("a").join(path)).unwrap().ino()
}

const ONE: Files = &[("en/index.html", "hello"), ("index.html", "hej"), ("style.css", "a{}")];
const TWO: Files = &[("index.html", "hej då"), ("style.css", "a{}")];

#[test]
fn publishes_keeps_and_removes() {
    let output = tempfile::tempdir().unwrap();
    let output = output.path();
    assert_eq!(publish(output, ONE), Outcome { written: 3, kept: 0, removed: 0, exchanged: true });
    assert_eq!(site(output), owned(ONE));
    let kept = inode(output, "style.css");
    assert_eq!(publish(output, TWO), Outcome { written: 1, kept: 1, removed: 1, exchanged: true });
    assert_eq!(site(output), owned(TWO));
    assert_eq!(inode(output, "style.css"), kept, "the same file, times and all");
    assert!(leftovers(output).is_empty());
}

#[test]
fn the_same_site_is_not_exchanged() {
    let output = tempfile::tempdir().unwrap();
    publish(output.path(), ONE);
    let folder = inode(output.path(), "");
    assert_eq!(publish(output.path(), ONE), Outcome { written: 0, kept: 3, removed: 0, exchanged: false });
    assert_eq!(inode(output.path(), ""), folder);
    assert!(published(output.path(), "a").unwrap().intact);
    fs::write(output.path().join("a/stray"), "").unwrap();
    assert!(publish(output.path(), ONE).exchanged, "whole sites: what strayed in goes out");
    assert_eq!(site(output.path()), owned(ONE));
}

#[test]
fn a_file_changed_by_others_is_written_again() {
    let output = tempfile::tempdir().unwrap();
    publish(output.path(), ONE);
    fs::write(output.path().join("a/index.html"), "hoj").unwrap();
    assert_eq!(publish(output.path(), ONE).written, 1);
    assert_eq!(site(output.path()), owned(ONE));
}

#[test]
fn a_file_only_touched_is_kept() {
    let output = tempfile::tempdir().unwrap();
    publish(output.path(), ONE);
    let file = File::options().write(true).open(output.path().join("a/index.html")).unwrap();
    file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    assert!(!published(output.path(), "a").unwrap().intact);
    assert_eq!(publish(output.path(), ONE).kept, 3);
    assert!(published(output.path(), "a").unwrap().intact, "the new time is known");
}

#[test]
fn without_hard_links_times_still_stay() {
    let output = tempfile::tempdir().unwrap();
    publish(output.path(), ONE);
    let time = |path: &str| fs::metadata(output.path().join("a").join(path)).unwrap().modified().unwrap();
    let before = (inode(output.path(), "style.css"), time("style.css"));
    let staging = Staging::begin(output.path(), "a").unwrap();
    staging.links.store(false, Ordering::Relaxed);
    for (path, text) in TWO {
        staging.put(&made(path, text)).unwrap();
    }
    staging.commit(Stamp::default()).unwrap();
    assert_ne!(inode(output.path(), "style.css"), before.0);
    assert_eq!(time("style.css"), before.1);
    assert!(published(output.path(), "a").unwrap().intact);
}

#[test]
fn dropped_it_is_gone_and_the_old_site_stands() {
    let output = tempfile::tempdir().unwrap();
    publish(output.path(), ONE);
    drop(staged(output.path(), TWO));
    assert_eq!(site(output.path()), owned(ONE));
    assert!(leftovers(output.path()).is_empty());
    assert!(published(output.path(), "a").unwrap().intact);
}

/// Stops as a killed program does: nothing is cleared away, only the lock falls.
fn kill(staging: Staging) {
    let lock = staging._lock.try_clone().unwrap();
    std::mem::forget(staging);
    lock.unlock().unwrap();
}

fn manifest(staging: &Staging) -> Manifest {
    let files = held(&staging.files).clone();
    Manifest { inputs: Hash([7; 16]), remember: "new".into(), folder: manifest::inode(&staging.folder).unwrap(), files }
}

#[test]
fn killed_at_any_moment_a_site_stands_whole() {
    // How far a build of the second site comes, and which site stands after it.
    type Step = fn(&Staging);
    let next: Step = |s| manifest(s).write(&Manifest::next(&s.state, "a")).unwrap();
    let half: Step = |s| fs::write(Manifest::next(&s.state, "a"), "{\"inputs\":").unwrap();
    let away: Step = |s| fs::rename(&s.site, s.state.join("old-a")).unwrap();
    let there: Step = |s| fs::rename(&s.folder, &s.site).unwrap();
    let swapped: Step = |s| swap(&s.folder, &s.site, &s.state.join("old-a")).unwrap();
    let cases: &[(&[Step], Files)] =
        &[(&[], ONE), (&[half], ONE), (&[next], ONE), (&[next, swapped], TWO), (&[next, away], ONE), (&[next, away, there], TWO)];
    for (number, (steps, stands)) in cases.iter().enumerate() {
        let output = tempfile::tempdir().unwrap();
        let output = output.path();
        publish(output, ONE);
        let staging = staged(output, TWO);
        steps.iter().for_each(|step| step(&staging));
        kill(staging);
        drop(Staging::begin(output, "a").unwrap());
        assert_eq!(site(output), owned(stands), "case {number}");
        assert!(leftovers(output).is_empty(), "case {number}");
        let known = published(output, "a").unwrap();
        assert!(known.intact, "case {number}");
        assert_eq!(known.inputs == Hash([7; 16]), *stands == TWO, "case {number}");
        publish(output, TWO);
        assert_eq!(site(output), owned(TWO), "case {number}");
    }
}

#[test]
fn killed_on_the_first_publication() {
    for published in [false, true] {
        let output = tempfile::tempdir().unwrap();
        let staging = staged(output.path(), ONE);
        manifest(&staging).write(&Manifest::next(&staging.state, "a")).unwrap();
        if published {
            fs::rename(&staging.folder, &staging.site).unwrap();
        }
        kill(staging);
        assert_eq!(publish(output.path(), ONE).exchanged, !published);
        assert_eq!(site(output.path()), owned(ONE));
    }
}

#[test]
fn the_two_renames_exchange_too() {
    let output = tempfile::tempdir().unwrap();
    let [new, old, aside] = ["new", "old", "aside"].map(|n| output.path().join(n));
    for (folder, name) in [(&new, "n"), (&old, "o")] {
        fs::create_dir(folder).unwrap();
        fs::write(folder.join(name), "").unwrap();
    }
    folders::swap_by_way_of(&new, &old, &aside).unwrap();
    assert!(old.join("n").exists() && new.join("o").exists() && !aside.exists());
}

#[test]
fn what_budkavle_did_not_make_is_never_replaced() {
    let prepare: &[fn(&Path)] = &[
        |site| fs::create_dir(site).and_then(|()| fs::write(site.join("precious"), "x")).unwrap(),
        |site| fs::write(site, "a file").unwrap(),
        |site| std::os::unix::fs::symlink(site.parent().unwrap(), site).unwrap(),
        |site| {
            publish(site.parent().unwrap(), ONE);
            fs::remove_dir_all(site).unwrap();
            fs::create_dir(site).and_then(|()| fs::write(site.join("index.html"), "own")).unwrap();
        },
        |site| {
            publish(site.parent().unwrap(), ONE);
            fs::write(site.parent().unwrap().join(STATE).join("a.json"), "{}").unwrap();
        },
    ];
    for (number, prepare) in prepare.iter().enumerate() {
        let output = tempfile::tempdir().unwrap();
        prepare(&output.path().join("a"));
        let refused = Staging::begin(output.path(), "a");
        assert!(matches!(refused, Err(PublishError::Foreign { path }) if path == output.path().join("a")), "case {number}");
    }
}

#[test]
fn an_empty_folder_and_a_missing_one_are_filled() {
    let output = tempfile::tempdir().unwrap();
    fs::create_dir(output.path().join("a")).unwrap();
    publish(output.path(), ONE);
    fs::remove_dir_all(output.path().join("a")).unwrap();
    assert!(!published(output.path(), "a").unwrap().intact);
    assert_eq!(publish(output.path(), ONE).written, 3);
    assert_eq!(site(output.path()), owned(ONE));
}

#[test]
fn two_builds_do_not_meet() {
    let output = tempfile::tempdir().unwrap();
    let first = staged(output.path(), ONE);
    assert!(matches!(Staging::begin(output.path(), "a"), Err(PublishError::Busy { .. })));
    Staging::begin(output.path(), "b").expect("another campaign is another site");
    first.commit(Stamp::default()).unwrap();
    assert_eq!(site(output.path()), owned(ONE));
    assert_eq!(publish(output.path(), TWO).written, 1);
}

#[test]
fn nothing_leads_out_of_the_site() {
    let output = tempfile::tempdir().unwrap();
    let staging = Staging::begin(output.path(), "a").unwrap();
    for path in ["", "/", "/etc/x", "../x", "a/../../x", "a/..", ".", "a//b", "a/", "a\\b", "..\\x", "a\0b"] {
        assert!(staging.put(&made(path, "x")).is_err(), "{path:?}");
    }
    staging.put(&made(".well-known/security.txt", "x")).unwrap();
    for name in ["", ".", "..", "a/b", ".budkavle", "/a"] {
        assert!(matches!(Staging::begin(output.path(), name), Err(PublishError::Name { .. })), "{name:?}");
    }
}

#[test]
fn two_artifacts_cannot_have_one_path() {
    let output = tempfile::tempdir().unwrap();
    publish(output.path(), ONE);
    let staging = staged(output.path(), ONE);
    assert!(staging.put(&made("index.html", "other")).is_err());
    assert!(staging.put(&made("index.html", "hej")).is_err());
    for (first, second) in [("en", "en/index.html"), ("en/index.html", "en"), ("new", "new/x"), ("new/x", "new")] {
        for before in [&[ONE][..], &[ONE, TWO, ONE]] {
            let output = tempfile::tempdir().unwrap();
            before.iter().for_each(|files| _ = publish(output.path(), files));
            let staging = staged(output.path(), &[("style.css", "a{}")]);
            let put = staging.put(&made(first, "hello")).and_then(|()| staging.put(&made(second, "hello")));
            assert!(put.is_err() || staging.commit(Stamp::default()).is_err(), "{first} {second}");
            assert_eq!(site(output.path()), owned(ONE));
        }
    }
}

#[test]
fn any_site_may_follow_any_other() {
    let sites: &[Files] = &[
        ONE,
        TWO,
        &[],
        &[("en", "a file now"), ("index.html/index.html", "a folder now"), ("style.css", "a{}")],
        &[("a/b/c/d", "1"), ("a/b/e", "2"), ("style.css", "a{}")],
        &[("a/b/c", "2"), ("a/b/e", "2"), ("style.css", "b{}")],
    ];
    let output = tempfile::tempdir().unwrap();
    for (number, files) in sites.iter().flat_map(|from| sites.iter().flat_map(move |to| [from, to])).enumerate() {
        publish(output.path(), files);
        assert_eq!(site(output.path()), owned(files), "step {number}");
        assert!(published(output.path(), "a").unwrap().intact, "step {number}");
        spare_files(output.path());
    }
    assert!(leftovers(output.path()).is_empty());
}

#[test]
fn the_spare_holds_only_what_is_published_and_is_never_trusted() {
    let output = tempfile::tempdir().unwrap();
    publish(output.path(), ONE);
    publish(output.path(), TWO);
    assert_eq!(spare_files(output.path()), ["style.css"], "nothing that was taken back lies about");
    let spare = spare(&output.path().join(STATE), "a");
    fs::remove_file(spare.join("style.css")).unwrap();
    fs::write(spare.join("style.css"), "b{}").unwrap();
    fs::write(spare.join("stray"), "x").unwrap();
    publish(output.path(), ONE);
    assert_eq!(site(output.path()), owned(ONE));
    drop(staged(output.path(), TWO));
    assert_eq!(spare_files(output.path()), ["style.css"]);
    assert!(!publish(output.path(), ONE).exchanged);
}

#[test]
fn copies_what_was_read_and_nothing_else() {
    let output = tempfile::tempdir().unwrap();
    let from = output.path().join("film.mp4");
    fs::write(&from, "film").unwrap();
    let copied =
        |text: &str| Artifact { path: "film.mp4".into(), bytes: Bytes::Copied { from: from.clone(), hash: Hash::of(text.as_bytes()).0 } };
    let staging = Staging::begin(output.path(), "a").unwrap();
    staging.put(&copied("film")).unwrap();
    staging.commit(Stamp::default()).unwrap();
    assert_eq!(site(output.path()), owned(&[("film.mp4", "film")]));
    let staging = Staging::begin(output.path(), "a").unwrap();
    let changed = staging.put(&copied("as it was when read"));
    assert!(matches!(changed, Err(PublishError::Changed { path }) if path == from));
}

#[test]
fn remembers_what_it_was_given() {
    let output = tempfile::tempdir().unwrap();
    assert_eq!(published(output.path(), "a"), None);
    let stamp = |n| Stamp { inputs: Hash([n; 16]), remember: serde_json::json!({ "diagnostics": [n] }) };
    for n in [0, 1, 255] {
        staged(output.path(), ONE).commit(stamp(n)).unwrap();
        let known = published(output.path(), "a").unwrap();
        assert_eq!(Stamp { inputs: known.inputs, remember: known.remember }, stamp(n), "also when nothing was exchanged");
        assert_eq!(known.files.len(), 3);
    }
}

#[test]
fn many_threads_may_want_a_folder_where_a_file_was() {
    use rayon::prelude::*;
    let output = tempfile::tempdir().unwrap();
    for round in 0..20 {
        publish(output.path(), &[("x", "same"), ("y", "same")]);
        publish(output.path(), &[("x", "same"), ("y", ["1", "2"][round % 2])]);
        let staging = Staging::begin(output.path(), "a").unwrap();
        (0..8).into_par_iter().try_for_each(|n| staging.put(&made(&format!("x/{n}"), "x"))).unwrap();
        assert_eq!(staging.commit(Stamp::default()).unwrap().written, 8);
    }
}

#[test]
fn many_threads_may_put_at_once() {
    use rayon::prelude::*;
    let output = tempfile::tempdir().unwrap();
    let staging = Staging::begin(output.path(), "a").unwrap();
    (0..500).into_par_iter().try_for_each(|n| staging.put(&made(&format!("{}/{}/index.html", n % 7, n), "x"))).unwrap();
    assert_eq!(staging.commit(Stamp::default()).unwrap().written, 500);
    assert_eq!(site(output.path()).len(), 500);
}
