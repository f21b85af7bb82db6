//! The figures of the report, cell for cell: `figures/` holds a made-up directory whose figures 5 and 6 are those of Länsstyrelsen Stockholm,
//! report 2019:6, and the two figures as they were printed. Also what the commands and the component say of a small directory.

mod common;

use std::path::Path;

use budkavle::directory::Directory;
use budkavle::directory::matrix::{Figure, Matrix, Subject, matrix, percent, row_of};
use budkavle::parse::{self, Memos};
use budkavle::source::Sources;
use common::{code, copy_of, edit, err, folder, out, read, repository, run, run_well, site, text, write};

const FIGURES: [(Figure, &str); 2] = [(Figure::SectorAndTargetGroup, "figure5.csv"), (Figure::Area, "figure6.csv")];

fn given(name: &str) -> std::path::PathBuf {
    repository().join("tests/figures").join(name)
}

/// The made-up directory, described with the sample's own lists.
fn directory() -> Directory {
    let mut sources = Sources::read(&repository(), None).expect("the repository can be read");
    sources.remove("content/directory/services.en.csv");
    sources.stand_in("content/directory/services.csv", &given("services.csv")).expect("it is there");
    let (project, _) = parse::parse(&sources, &Memos::default());
    assert_eq!(project.directory.services.len(), 231, "the ordinary reader reads every row");
    Directory::clone(&project.directory)
}

fn printed(root: &Path, figure: Figure, options: &[&str]) -> String {
    let services = given("services.csv");
    let mut all = vec!["directory", "matrix", "--format", "csv", "--figure", figure.id(), "--services", services.to_str().expect("a path")];
    all.extend(options);
    out(&run_well(root, &all))
}

#[test]
fn both_figures_byte_for_byte() {
    for (figure, name) in FIGURES {
        let made = printed(&repository(), figure, &["--labels", "report"]);
        assert!(made.as_bytes() == read(&given(name)), "{name}:\n{made}");
        // With the site's own names every cell is the same, in the same place.
        let cells = |text: &str| -> Vec<String> { text.lines().skip(1).filter_map(|l| Some(l.split_once(',')?.1.to_owned())).collect() };
        assert_eq!(cells(&printed(&repository(), figure, &[])), cells(&made), "{name}");
    }
}

/// The table of eight columns alone, with the headers of the report, is enough.
#[test]
fn the_eight_columns_of_the_report_are_enough() {
    let services = folder();
    let table = services.path().join("åtta.csv");
    let first_eight = |line: &str| -> String {
        let (mut at, mut quoted) = (0, false);
        for (i, c) in line.char_indices() {
            quoted ^= c == '"';
            at += usize::from(c == ',' && !quoted);
            if at == 8 {
                return line[..i].to_owned() + "\n";
            }
        }
        line.to_owned() + "\n"
    };
    let eight: String = text(&given("services.csv")).lines().map(first_eight).collect();
    assert!(eight.starts_with("Namn på verksamhet,Huvudman,Sektor,Målgrupp kön,Målgrupp utsatthet,Upptagningsområde,Öppettider,Språk\n"));
    write(&table, eight.replace("Riskerar/ har", "Risikerar/har"));
    for (figure, name) in FIGURES {
        let arguments = ["directory", "matrix", "--format", "csv", "--labels", "report", "--figure", figure.id(), "--services"];
        let done = run_well(&repository(), &[&arguments[..], &[table.to_str().expect("a path")]].concat());
        assert!(out(&done).as_bytes() == read(&given(name)), "{name}:\n{}", out(&done));
    }
}

/// Shares as printed, by row and column.
fn shares(name: &str) -> Vec<Vec<u64>> {
    let number = |cell: &str| cell.trim_end_matches('%').parse().expect("a share");
    text(&given(name)).lines().filter(|l| l.contains('%')).map(|l| l.split(',').skip(1).map(number).collect()).collect()
}

/// How many cells differ when shares are worked out by another rule.
fn moved(counted: &Matrix, wanted: &[Vec<u64>], sizes: &[u64], share: impl Fn(u64, u64) -> u64) -> usize {
    let row =
        |r: usize| counted.rows[r].counts.iter().zip(sizes).enumerate().filter(|(c, (k, n))| share(**k, **n) != wanted[r][*c]).count();
    (0..wanted.len()).map(row).sum()
}

/// The wrong rules of old: each gives another table than the one that was printed, so that none of them can creep in unseen.
#[test]
fn wrong_rules_give_another_table() {
    let directory = directory();
    let right = |k, n| percent(k, n).expect("no column is empty");
    let five = matrix(&directory, Figure::SectorAndTargetGroup);
    let wanted = shares("figure5.csv");
    assert_eq!(five.sizes, [129, 32, 32, 14, 4, 20]);
    assert_eq!(moved(&five, &wanted, &five.sizes, right), 0);
    let mut six = matrix(&directory, Figure::Area);
    // The printed figure has its rows by name.
    let printed: Vec<String> = text(&given("figure6.csv")).lines().skip(1).filter_map(|l| Some(l.split_once(',')?.0.to_owned())).collect();
    let name = |subject: &Subject| match subject {
        Subject::Area(code) if *code == directory.county => "Hela länet".to_owned(),
        Subject::Area(code) if code == "0180" => "Stockholms stad".to_owned(),
        Subject::Area(code) => directory.areas.by_code(code).expect("it is there").name.clone(),
        _ => unreachable!("the figure has areas only"),
    };
    six.rows.sort_by_key(|row| printed.iter().position(|p| *p == name(&row.subject)).expect("a printed row"));
    let wanted_six = shares("figure6.csv");
    assert_eq!(six.sizes[1..], [38, 35, 16, 4, 27]);
    assert_eq!(moved(&six, &wanted_six, &six.sizes, right), 0);

    let services = five.sizes.clone();
    assert!(moved(&six, &wanted_six, &services, right) > 30, "shares of services instead of mentions");
    let truncated = |k: u64, n: u64| 100 * k / n;
    assert!(moved(&five, &wanted, &five.sizes, truncated) + moved(&six, &wanted_six, &six.sizes, truncated) > 50, "truncated");
    let half_even = |k: u64, n: u64| format!("{:.0}", 100.0 * k as f64 / n as f64).parse().expect("a number");
    assert_eq!(moved(&six, &wanted_six, &six.sizes, half_even), 1, "half to even: 2 of 16 is 13 %");
    let genders: Vec<u64> =
        (0..6).map(|c| five.rows.iter().filter(|r| matches!(r.subject, Subject::TargetGroup(_))).map(|r| r.counts[c]).sum()).collect();
    assert!(moved(&five, &wanted, &genders, right) > 40, "shares of all mentions of a group");
}

#[test]
fn an_area_counts_for_the_row_that_it_lies_in() {
    let directory = directory();
    for (code, row) in [("01", Some("01")), ("0180", Some("0180")), ("SE", None), ("03", None), ("0380", None), ("9999", None)] {
        assert_eq!(row_of(&directory, "01", code), row, "{code}");
    }
    assert_eq!(row_of(&directory, "SE", "0180"), Some("01"));
}

#[test]
fn the_commands_speak_of_what_they_leave_out() {
    let root = copy_of("matrix");
    let said = run_well(root.path(), &["directory", "matrix", "--figure", "area"]);
    assert!(out(&said).contains("Antal områden som anges"), "{}", out(&said));
    // A row without a situation is in no column, and that is said with its place; the others are counted.
    let table = root.path().join("content/directory/services.csv");
    write(&table, text(&table) + "utan,Utan,Byn,civil,young,,Norrby,,,\n");
    let done = run(root.path(), &["directory", "matrix", "--figure", "area"]);
    assert_eq!(code(&done), 1);
    assert!(err(&done).contains("missing-cell") && err(&done).contains("services.csv:"), "{}", err(&done));
    assert_eq!(out(&done), out(&said));
    for (arguments, wanted) in [
        (&["directory", "matrix", "--locale", "xx"][..], 2),
        (&["directory", "matrix", "--figure", "areas"], 2),
        (&["directory", "gaps", "--services", "finns-inte.csv"], 2),
        (&["directory", "gaps", "--date", "i dag"], 2),
    ] {
        assert_eq!(code(&run(root.path(), arguments)), wanted, "{arguments:?}");
    }
}

#[test]
fn cells_of_the_csv_can_be_numbers() {
    let root = site("matrix");
    let csv = |cells| out(&run_well(&root, &["directory", "matrix", "--format", "csv", "--figure", "area", "--cells", cells]));
    assert_eq!(csv("count").lines().nth(1), Some("Antal områden som anges,4,1,0"));
    assert!(csv("both").lines().any(|l| l == "Norrby,2,50%,1,100%,0,"), "{}", csv("both"));
    assert!(!csv("percent").contains("Antal"));
}

#[test]
fn gaps_say_what_is_so_and_what_nobody_knows() {
    let root = site("matrix");
    let gaps = |format| out(&run_well(&root, &["directory", "gaps", "--date", "2026-11-22", "--format", format]));
    let csv = gaps("csv");
    let answer = |row: &str| csv.lines().find_map(|l| l.strip_prefix(row)).unwrap_or_else(|| panic!("{row} in\n{csv}")).to_owned();
    for (row, wanted) in [
        ("N1,Norrby,Rökning,Unga,En verksamhet,", "Finns,Det egna området"),
        ("N1,Norrby,Rökning,Unga,Telefonnummer,", "Finns,Länet"),
        ("N1,Norrby,Rökning,Unga,Öppet på kvällen,", "Finns,Hela landet"),
        ("N1,Norrby,Rökning,Unga,Lättläst information,", "Okänt,"),
        ("N1,Norrby,Rökning,Unga,Kontrollerat de senaste 12 månaderna,", "Finns,Länet"),
        ("N1,Norrby,Snus,Unga,En verksamhet,", "Okänt,"),
        ("N2,=Söderby,Snus,Unga,En verksamhet,", ""),
    ] {
        match wanted {
            // A name that a spreadsheet would take for a formula is not written as one.
            "" => assert!(!csv.contains(row) && csv.contains("N2,'=Söderby,Snus,Unga,En verksamhet,Finns inte,"), "{csv}"),
            _ => assert_eq!(answer(row), wanted, "{row}"),
        }
    }
    let shown = gaps("text");
    assert!(
        shown.contains(
            "En verksamhet – ✕ Finns inte\n  Snus\n    alla målgrupper: =Söderby\n  E-cigaretter\n    alla målgrupper: alla områden\n"
        ),
        "{shown}"
    );
    let page = gaps("html");
    for wanted in
        ["<!DOCTYPE html>", "<td class=\"has-not\"><span aria-hidden=\"true\">✕</span> Finns inte</td>", "<th scope=\"row\">Norrby</th>"]
    {
        assert!(page.contains(wanted), "{wanted} in {page}");
    }
    for foreign in ["<script", "src=", "href=\"http", "url(", "@import"] {
        assert!(!page.contains(foreign), "the page is complete in itself: {foreign}");
    }
}

#[test]
fn words_of_the_table_are_no_markup() {
    let root = copy_of("matrix");
    edit(&root.path().join("content/directory/areas.csv"), "Norrby,", "<b>Norrby</b>,norrby");
    let table = root.path().join("content/directory/services.csv");
    write(&table, text(&table).replace("Norrby", "N1"));
    for command in ["matrix", "gaps"] {
        let page = out(&run_well(root.path(), &["directory", command, "--format", "html"]));
        assert!(page.contains("&lt;b&gt;Norrby&lt;") && !page.contains("<b>"), "{command}: {page}");
    }
}
