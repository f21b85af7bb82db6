//! Whole sites or nothing: what is published is at every moment one whole site, the old or the new; what did not change is not touched; what
//! is not Budkavle's is never replaced.

mod common;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant, SystemTime};

use common::{DAY, Dice, budkavle, code, copy_of, edit, err, out, published, run, run_well, text, write};

const BUILD: [&str; 3] = ["build", "--date", DAY];

/// Size, time and inode of everything in a folder, folders too: what would differ if anything had been written.
fn stamps(folder: &Path) -> BTreeMap<String, (u64, SystemTime, u64)> {
    use std::os::unix::fs::MetadataExt;
    let entries = walkdir::WalkDir::new(folder).into_iter().map(|e| e.expect("the folder can be read"));
    let stamp = |path: &Path| {
        let metadata = path.metadata().expect("it is there");
        (metadata.len(), metadata.modified().expect("files have times"), metadata.ino())
    };
    entries.map(|e| (common::name(folder, e.path()), stamp(e.path()))).collect()
}

/// The site in two states that differ on every page, and in which pages there are.
fn put_on(root: &Path, state: usize) {
    let name = ["Rökfri", "Rökfritt"][state];
    write(&root.join("locales/sv/rokfri.ftl"), format!("campaign-rokfri = {name}\npublisher-rokfri = Folkhälsobyrån\n"));
    let (here, gone) = [("ett", "tva"), ("tva", "ett")][state];
    let folder = root.join("content/rokfri");
    let _ = std::fs::remove_file(folder.join(format!("{gone}.sv.md")));
    write(&folder.join(format!("{here}.sv.md")), format!("---\ntitle: {here}\ndescription: {here}.\n---\n\nText.\n"));
}

#[test]
fn killed_at_any_moment_a_whole_site_stands() {
    let root = copy_of("components");
    let (root, output) = (root.path(), root.path().join("public"));
    let mut whole = Vec::new();
    let mut took = Duration::ZERO;
    for state in [0, 1, 0] {
        put_on(root, state);
        let started = Instant::now();
        run_well(root, &BUILD);
        took = started.elapsed();
        whole.push(published(&output));
    }
    assert_eq!(whole[0], whole[2]);
    assert_ne!(whole[0], whole[1]);
    let mut dice = Dice::new(1);
    let mut done = 0;
    for round in 1..=40 {
        put_on(root, round % 2);
        let mut build = budkavle(root).args(BUILD).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program can be started");
        // Whenever it falls, the verdict is the same; the moments are spread over a build so that it may fall anywhere.
        std::thread::sleep(took * dice.below(1200) as u32 / 1000);
        build.kill().and_then(|()| build.wait().map(drop)).expect("it is ours to stop");
        let now = published(&output);
        match whole.iter().position(|site| *site == now) {
            Some(which) => done += usize::from(which == round % 2),
            None => panic!("round {round}: what stands is neither the old site nor the new: {:?}", now.keys().collect::<Vec<_>>()),
        }
        if round % 10 == 0 {
            run_well(root, &BUILD);
            assert!(published(&output) == whole[round % 2], "round {round}: a build after killed ones makes the site whole");
        }
    }
    println!("{done} of 40 builds came as far as the new site");
    put_on(root, 1);
    run_well(root, &BUILD);
    let left: Vec<String> =
        common::files(&output.join(".budkavle")).into_keys().filter(|path| path.contains("staging") || path.contains("old-")).collect();
    assert!(left.is_empty(), "killed builds left {left:?}");
}

#[test]
fn a_site_with_an_error_leaves_the_old_one() {
    let root = copy_of("languages");
    let (root, output) = (root.path(), root.path().join("public"));
    run_well(root, &BUILD);
    let before = (published(&output), stamps(&output.join("rokfri")));
    let page = root.join("content/rokfri/index.en.md");
    edit(&page, "(about.md)", "(abuot.md)");
    let refused = run(root, &BUILD);
    assert_eq!(code(&refused), 1, "{}", out(&refused));
    assert!(err(&refused).contains("content/rokfri/index.en.md:6:1"), "{}", err(&refused));
    assert_eq!((published(&output), stamps(&output.join("rokfri"))), before);
    edit(&page, "(abuot.md)", "(about.md)");
    run_well(root, &BUILD);
    assert_eq!(published(&output), before.0);
}

#[test]
fn an_error_in_one_campaign_does_not_hold_back_another() {
    let root = copy_of("two-campaigns");
    let root = root.path();
    assert_eq!(code(&run(root, &BUILD)), 1);
    assert!(root.join("public/rokfri/index.html").is_file() && !root.join("public/snusfri").exists());
    assert_eq!(code(&run(root, &["build", "--date", DAY, "--campaign", "rokfri"])), 0);
    // What both use is the fault of both.
    edit(&root.join("content/directory/services.csv"), "020-555 666", "020-555 ABC");
    edit(&root.join("content/rokfri/index.sv.md"), "Hej.", "Hej då.");
    assert_eq!(code(&run(root, &BUILD)), 1);
    assert!(text(&root.join("public/rokfri/index.html")).contains("Hej."));
}

#[test]
fn odd_file_names_are_said_and_hold_back_nobody_else() {
    let root = copy_of("two-campaigns");
    let root = root.path();
    let names = ["vad?.sv.md", "50%.sv.md", "om\\oss.sv.md", "static/a\\b.txt", "static/en rapport.pdf"];
    for name in names {
        write(&root.join("content/snusfri").join(name), "---\ntitle: Udda\ndescription: Udda.\n---\n\nText.\n");
    }
    let built = run(root, &BUILD);
    assert_eq!(code(&built), 1, "{}", err(&built));
    assert!(root.join("public/rokfri/index.html").is_file());
    let said = err(&run(root, &["check", "--date", DAY]));
    for name in &names[..4] {
        assert!(said.contains(&format!("content/snusfri/{name}")), "{name}: {said}");
    }
    assert_eq!(said.matches("unusable-address").count(), 4, "{said}");
}

/// A photograph with a segment that a camera wrote.
fn photo() -> Vec<u8> {
    let mut plain = std::io::Cursor::new(Vec::new());
    let pixels = image::RgbImage::from_fn(60, 30, |x, y| image::Rgb([x as u8, y as u8, 100]));
    pixels.write_to(&mut plain, image::ImageFormat::Jpeg).expect("a picture can be written");
    let (plain, secret) = (plain.into_inner(), b"Exif\0\0GPSSECRET");
    let length = u16::try_from(secret.len() + 2).expect("it is short").to_be_bytes();
    [&plain[..2], &[0xff, 0xe1], &length, secret, &plain[2..]].concat()
}

#[test]
fn nothing_that_a_camera_wrote_is_published() {
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0GPSSECRET".to_vec();
    for (name, bytes, unreadable) in [
        ("foto.jpg", photo(), false),
        ("foto.gif", photo(), false),
        ("foto.jfif", photo(), false),
        ("foto.HEIC", heic.clone(), true),
        ("foto.tiff", heic.clone(), true),
        ("foto.gif", heic.clone(), true),
        ("foto.svg", heic.clone(), true),
        ("foto", heic, true),
    ] {
        for written in [format!("![En bänk.](media/{name})"), format!("[En bänk](media/{name})")] {
            // What has no name of a picture and is only linked to is a file like any other.
            if name == "foto" && !written.starts_with('!') {
                continue;
            }
            let root = copy_of("minimal");
            let root = root.path();
            write(&root.join("content/rokfri/media").join(name), &bytes);
            write(&root.join("content/rokfri/index.sv.md"), format!("---\ntitle: Start\ndescription: Start.\n---\n\n{written}\n"));
            // Even if somebody switches the rule off.
            edit(&root.join("content/rokfri/campaign.toml"), "helpline", "checks.unreadable-image = \"warning\"\nhelpline");
            let built = run_well(root, &BUILD);
            assert_eq!(err(&built).contains("unreadable-image"), unreadable, "{written}: {}", err(&built));
            let secret = |bytes: &Vec<u8>| bytes.windows(9).any(|at| at == b"GPSSECRET");
            assert!(!published(&root.join("public")).values().any(secret), "{written}");
        }
    }
}

#[test]
fn a_check_says_what_a_build_would() {
    let (root, output) = (copy_of("minimal"), common::folder());
    let (root, output) = (root.path(), output.path().to_str().expect("a path in UTF-8"));
    let mut damaged = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(60, 30).write_to(&mut damaged, image::ImageFormat::Png).expect("a picture can be written");
    let mut damaged = damaged.into_inner();
    damaged[45..50].fill(0xff);
    write(&root.join("content/rokfri/media/foto.jpg"), damaged);
    write(&root.join("content/rokfri/index.sv.md"), "---\ntitle: Start\ndescription: Start.\n---\n\n![En bänk.](media/foto.jpg)\n");
    let checked = run(root, &["check", "--date", DAY]);
    assert!(err(&checked).contains("unreadable-image"), "{}", err(&checked));
    assert_eq!(err(&checked), err(&run(root, &BUILD)));
    // Also of what was published elsewhere.
    let campaign = root.join("content/rokfri/campaign.toml");
    write(&campaign, text(&campaign) + "directory.situations = [\"smoking\"]\n");
    write(&root.join("content/rokfri/media/foto.jpg"), photo());
    run_well(root, &["build", "--date", DAY, "--output", output]);
    let services = root.join("content/directory/services.csv");
    let row = text(&services).lines().nth(1).expect("a service").to_owned();
    let more: String = (0..9)
        .map(|n| row.replace("rokfri-linjen", &format!("linje-{n}")).replace("Rökfri-linjen", &format!("Linje {n}")) + "\n")
        .collect();
    write(&services, text(&services) + &more);
    run_well(root, &["build", "--date", DAY, "--output", output]);
    edit(&services, &more, "");
    let fallen = run(root, &["check", "--date", DAY, "--output", output]);
    assert!(err(&fallen).contains("collapsed-directory"), "{}", err(&fallen));
}

#[test]
fn a_folder_of_others_is_never_replaced() {
    let root = copy_of("minimal");
    let (root, theirs) = (root.path(), root.path().join("public/rokfri/index.html"));
    write(&theirs, "not Budkavle's");
    for _ in 0..2 {
        let refused = run(root, &BUILD);
        assert_eq!(code(&refused), 2, "{}{}", out(&refused), err(&refused));
        assert!(err(&refused).contains("public/rokfri"), "{}", err(&refused));
        assert_eq!(
            common::files(&root.join("public/rokfri")).into_iter().collect::<Vec<_>>(),
            [("index.html".to_owned(), b"not Budkavle's".to_vec())]
        );
    }
    assert_eq!(code(&run(root, &["check", "--date", DAY])), 0, "to look is always possible");
}

#[test]
fn the_machines_trouble_with_one_campaign_holds_back_no_other() {
    let root = copy_of("two-campaigns");
    let root = root.path();
    edit(&root.join("content/snusfri/index.sv.md"), "[Hjälp](hjalp.md)", "[Hjälp](rokfri.md)");
    let theirs = root.join("public/rokfri/index.html");
    write(&theirs, "not Budkavle's");
    let built = run(root, &BUILD);
    assert_eq!(code(&built), 2);
    assert!(err(&built).contains("public/rokfri"), "{}", err(&built));
    assert!(
        err(&built).contains("broken-link") && out(&built).contains("snusfri"),
        "what is wrong with the other is said: {}",
        err(&built)
    );
    edit(&root.join("content/snusfri/index.sv.md"), "[Hjälp](rokfri.md)", "Hjälp.");
    assert_eq!(code(&run(root, &BUILD)), 2);
    assert!(root.join("public/snusfri/index.html").is_file(), "the other campaign is published");
    assert_eq!(text(&theirs), "not Budkavle's");
}

#[test]
fn nothing_changed_nothing_written() {
    let root = copy_of("components");
    let (root, output) = (root.path(), root.path().join("public"));
    let first = run_well(root, &BUILD);
    let before = stamps(&output);
    let again = run_well(root, &BUILD);
    assert_eq!(stamps(&output), before);
    assert_eq!(err(&again), err(&first), "what was said is said again");
    // Saved, but the same.
    let page = root.join("content/rokfri/hjalp.sv.md");
    write(&page, text(&page));
    run_well(root, &BUILD);
    assert_eq!(stamps(&output), before);
}

#[test]
fn only_what_changed_is_written() {
    let root = copy_of("languages");
    let (root, site) = (root.path(), root.path().join("public/rokfri"));
    run_well(root, &BUILD);
    let before = stamps(&site);
    edit(&root.join("content/rokfri/about.sv.md"), "Vi finns.", "Vi finns här.");
    run_well(root, &BUILD);
    let after = stamps(&site);
    let changed = |path: &&String| !site.join(path).is_dir() && after.get(*path) != before.get(*path);
    assert_eq!(after.keys().filter(changed).collect::<Vec<_>>(), ["about/index.html"]);
    assert_eq!(before.len(), after.len());
}

#[test]
fn what_is_gone_is_gone_and_what_strayed_in_too() {
    let root = copy_of("languages");
    let (root, site) = (root.path(), root.path().join("public/rokfri"));
    run_well(root, &BUILD);
    std::fs::remove_file(root.join("content/rokfri/about.sv-simple.md")).expect("it is there");
    run_well(root, &BUILD);
    assert!(!site.join("lattlast/about").exists());
    write(&site.join("stray.html"), "x");
    edit(&site.join("index.html"), "Sluta röka", "Börja röka");
    run_well(root, &BUILD);
    assert!(!site.join("stray.html").exists());
    assert!(text(&site.join("index.html")).contains("Sluta röka"));
}

#[test]
fn each_day_and_each_address_has_its_own_site() {
    let root = copy_of("dates");
    let root = root.path();
    run_well(root, &["build", "--date", "2026-11-22"]);
    assert!(!root.join("public/rokfri/jul").exists());
    run_well(root, &["build", "--date", "2026-12-24"]);
    assert!(root.join("public/rokfri/jul").exists());
    run_well(root, &["build", "--date", "2026-12-24", "--drafts"]);
    assert!(root.join("public/rokfri/utkast").exists());
    run_well(root, &["build", "--date", "2026-12-24", "--base-url", "https://try.example/x/"]);
    assert!(text(&root.join("public/rokfri/index.html")).contains("https://try.example/x/"));
    assert!(!root.join("public/rokfri/utkast").exists());
}

#[test]
fn several_campaigns_at_one_address_stand_in_folders_of_it() {
    let root = copy_of("two-campaigns");
    let root = root.path();
    edit(&root.join("content/snusfri/index.sv.md"), "(hjalp.md)", "(index.md)");
    let address = ["--base-url", "https://try.example/"];
    let canonical = || {
        let page = text(&root.join("public/rokfri/index.html"));
        let rest = page.split("rel=\"canonical\" href=\"").nth(1).expect("a page has its address");
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    run_well(root, &[&BUILD[..], &address, &["--campaign", "rokfri"]].concat());
    assert_eq!(canonical(), "https://try.example/");
    run_well(root, &[&BUILD[..], &address, &["--campaign", "snusfri"]].concat());
    run_well(root, &[&BUILD[..], &address].concat());
    assert_eq!(canonical(), "https://try.example/rokfri/");
}

#[test]
fn two_builds_at_once_do_no_harm() {
    let root = copy_of("components");
    let root = root.path();
    run_well(root, &BUILD);
    let whole = published(&root.join("public"));
    for round in 0..3 {
        put_on(root, 0);
        write(&root.join("content/rokfri/round.sv.md"), format!("---\ntitle: {round}\ndescription: {round}.\n---\n"));
        let start = || budkavle(root).args(BUILD).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program can be started");
        for build in [start(), start()] {
            let done = build.wait_with_output().expect("it ends");
            assert!(matches!(code(&done), 0 | 2), "it builds, or says that another one does: {}", err(&done));
        }
        std::fs::remove_file(root.join("content/rokfri/round.sv.md")).expect("it is there");
        std::fs::remove_file(root.join("content/rokfri/ett.sv.md")).expect("it is there");
        run_well(root, &BUILD);
        assert!(published(&root.join("public")) == whole);
    }
}
