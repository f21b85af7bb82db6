//! The directory out and in again: what comes back is what went out, whatever it went through, and what comes from elsewhere is told of, never
//! stumbled over. `tests/hsds/judge` has the standard's own judges look at the same exports.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use budkavle::diagnostic::words::{Language, Words};
use budkavle::diagnostic::{Diagnostic, Severity};
use budkavle::directory::Directory;
use budkavle::exchange::hsds::tables::TABLES;
use budkavle::exchange::{self, Form, Import};
use budkavle::parse::{self, Project};
use budkavle::source::{FileId, Sources, Span};
use calamine::Reader;
use common::{Dice, budkavle, code, err, files, folder, out, read, repository, run, text, write};

/// The repository's lists and words, and no services yet.
fn project() -> tempfile::TempDir {
    let root = folder();
    for name in ["areas.csv", "taxonomies.toml"].map(|name| format!("content/directory/{name}")) {
        write(&root.path().join(&name), read(&repository().join(name)));
    }
    for name in ["sv", "en"].map(|tag| format!("locales/{tag}/directory.ftl")) {
        write(&root.path().join(&name), read(&repository().join(name)));
    }
    write(&root.path().join("budkavle.toml"), "[[locale]]\ntag = \"sv\"\n\n[[locale]]\ntag = \"en\"\n");
    write(&root.path().join("content/rokfri/campaign.toml"), "base-url = \"https://rokfri.example/\"\n");
    root
}

fn load(root: &Path) -> (Sources, Project) {
    let sources = Sources::read(root, None).expect("it can be read");
    let (project, _) = parse::parse(&sources, &parse::Memos::default());
    (sources, project)
}

/// A directory without the places that its facts stand at.
fn facts(project: &Project) -> Directory {
    let mut directory = (*project.directory).clone();
    let nowhere = Span::file(FileId(0));
    for service in &mut directory.services {
        (service.span, service.cells) = (nowhere, BTreeMap::new());
        service.texts.values_mut().for_each(|text| text.span = nowhere);
    }
    directory.services.sort_by(|a, b| a.id.cmp(&b.id));
    Directory { areas: Default::default(), ..directory }
}

/// Texts that tables, spreadsheets and markup could trip over.
const TEXTS: [&str; 14] = [
    "Stöd & råd",
    "- först ett streck",
    "+ ett plus",
    "'=citat",
    "''@",
    "\"Citat\", och; mer",
    "två\nrader",
    "en|stolpe",
    "<b>fet</b> &amp; svår",
    "دعم للنساء",
    "ሓገዝ",
    "'s-Hertogenbosch",
    "tab\tinuti",
    "0701",
];

fn cell(dice: &mut Dice, column: &str, number: usize) -> String {
    let some = |dice: &mut Dice, values: &[&str]| -> String {
        let count = 1 + dice.below(2);
        let picked: BTreeSet<&str> = (0..count).map(|_| *dice.one(values)).collect();
        picked.into_iter().collect::<Vec<_>>().join("|")
    };
    let optional = dice.once_in(3);
    match column {
        "name" => format!("{} {number}", dice.one(&["Kvinnojouren Ö", "Mottagningen, \"Norr\"", "Jour 'x'; y", "مركز"])),
        "id" if dice.once_in(2) => format!("tjanst-{number}"),
        "situations" => some(dice, &["ipv-victim", "honour", "Prostitution eller sexuellt utnyttjande", "S"]),
        "areas" => match dice.below(4) {
            0 => "Hela länet".into(),
            1 => "Sverige".into(),
            2 => "Håbo".into(),
            _ => some(dice, &["0180", "Solna", "Österåkers kommun", "Vaxholms stad", "Upplands-Bro"]),
        },
        "organisation" => dice.one(&["Solna kommun", "Föreningen \"A; B\"", "Stiftelsen O"]).to_string(),
        _ if optional => String::new(),
        "sector" => dice.one(&["Kommun", "Landsting", "civil"]).to_string(),
        "target-groups" => some(dice, &["women", "Män", "HBTQ", "Alla"]),
        "phone" => some(dice, &["08-123 456 78", "+46 8 123 45 67", "112", "116 016", "+358 9 123 4567"]),
        "chat" | "web" => dice.one(&["https://example.org/å?b=1", "https://example.org", "http://måltid.se/"]).to_string(),
        "email" => "info@example.org".into(),
        "address" => "Storgatan 1, Solna".into(),
        "show-address" | "interpreter" | "free" | "anonymous" => dice.one(&["ja", "nej"]).to_string(),
        "published" => dice.one(&["ja", "ja", "ja", "nej"]).to_string(),
        "hours" => dice.one(&["Dygnet runt", "mån–fre 8–16; lör 10–14", "ring"]).to_string(),
        "hours-exceptions" => "2026-12-24–2026-12-26 stängt".into(),
        "languages" => some(dice, &["sv", "ar", "Suomi", "sv-simple", "tolk"]),
        "easy-read" => dice.one(&["ja", "nej", "https://example.org/latt"]).to_string(),
        "ages" => dice.one(&["18+", "13–25", "vuxna"]).to_string(),
        "summary" | "how-to" | "source" => dice.one(&TEXTS).to_string(),
        "verified" => "2026-03-01".into(),
        _ => String::new(),
    }
}

/// A table of random services, and texts in English for some.
fn fill(root: &Path, dice: &mut Dice, count: usize) {
    let table = |rows: Vec<Vec<String>>| {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let guarded = |cell: &String| budkavle::directory::table::guarded(cell).into_owned();
        rows.iter().for_each(|row| writer.write_record(row.iter().map(guarded)).expect("memory takes it"));
        writer.into_inner().expect("memory takes it")
    };
    let columns: Vec<String> = parse::services::COLUMNS.map(str::to_owned).to_vec();
    let rows = (0..count).map(|number| columns.iter().map(|column| cell(dice, column, number)).collect());
    write(&root.join("content/directory/services.csv"), table(std::iter::once(columns.clone()).chain(rows).collect()));
    let (_, made) = load(root);
    let ids: Vec<String> = made.directory.services.iter().map(|s| s.id.clone()).collect();
    let texts = ids.into_iter().filter(|_| dice.once_in(2)).map(|id| vec![id, String::new(), "Help, \"now\"; here".into(), "Call".into()]);
    let header = ["id", "name", "summary", "how-to"].map(str::to_owned).to_vec();
    write(&root.join("content/directory/services.en.csv"), table(std::iter::once(header).chain(texts.collect::<Vec<_>>()).collect()));
}

/// Writes the directory of `root` as `form` to `path`.
fn export(root: &Path, form: Form, path: &Path) -> exchange::Export {
    let (sources, project) = load(root);
    let made = exchange::export(&sources, &project, form, path, jiff::civil::date(2026, 11, 24)).expect("it fits");
    assert!(made.said.is_empty(), "the table is in order: {:?}", made.said);
    made.files.iter().for_each(|(file, bytes)| write(file, bytes));
    made
}

fn import(root: &Path, form: Form, path: &Path) -> (Import, Sources, Project) {
    let (mut sources, project) = load(root);
    let import = exchange::import(&mut sources, &project, form, path).expect("it can be read");
    (import, sources, project)
}

/// What becomes of an empty project that takes in what is at `path`.
fn taken_in(form: Form, path: &Path) -> Directory {
    let root = project();
    let (import, sources, _) = import(root.path(), form, path);
    let errors: Vec<String> = lines(&import.said, &sources).into_iter().filter(|line| line.contains("error")).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    import.files.iter().for_each(|(file, bytes)| write(file, bytes));
    facts(&load(root.path()).1)
}

fn lines(said: &[Diagnostic], sources: &Sources) -> Vec<String> {
    said.iter().map(|d| common::line(sources, d)).collect()
}

#[test]
fn what_goes_out_comes_in_again() {
    for seed in 0..3 {
        let (root, out) = (project(), folder());
        fill(root.path(), &mut Dice::new(seed), 40);
        let wanted = facts(&load(root.path()).1);
        assert!(wanted.services.len() > 20, "most rows are good: {}", wanted.services.len());
        let without_texts = {
            let mut directory = wanted.clone();
            directory.services.iter_mut().for_each(|s| s.texts.clear());
            directory
        };
        for (form, name, wanted) in [
            (Form::Csv, "verksamheter.csv", &wanted),
            (Form::Xlsx, "verksamheter.xlsx", &wanted),
            (Form::Hsds, "hsds", &without_texts),
            (Form::Json, "services.json", &without_texts),
        ] {
            let path = out.path().join(name);
            export(root.path(), form, &path);
            let made = taken_in(form, &path);
            assert_eq!(made.services.len(), wanted.services.len(), "{name}, seed {seed}");
            for (made, wanted) in made.services.iter().zip(&wanted.services) {
                assert_eq!(made, wanted, "{name}, seed {seed}");
            }
            let (import, ..) = import(root.path(), form, &path);
            assert!(import.plan.is_empty(), "{name}, seed {seed}: nothing has changed, yet {:#?}", import.plan);
        }
    }
}

#[test]
fn a_workbook_is_text_in_every_cell() {
    let (root, out) = (project(), folder());
    fill(root.path(), &mut Dice::new(1), 20);
    let path = out.path().join("a.xlsx");
    export(root.path(), Form::Xlsx, &path);
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&path).expect("it is a workbook");
    assert_eq!(book.sheet_names(), ["Verksamheter", "en"]);
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).expect("the sheet is there");
        for cell in range.cells().map(|(_, _, cell)| cell) {
            assert!(matches!(cell, calamine::Data::String(_) | calamine::Data::Empty), "{name}: {cell:?}");
        }
    }
}

/// A workbook through files and commands, as staff move it: into a project with a CSV table, with a workbook, and with texts in files beside it.
#[test]
fn a_workbook_comes_in_with_its_sheets_of_texts() {
    let (root, made) = (project(), folder());
    fill(root.path(), &mut Dice::new(21), 30);
    let wanted = facts(&load(root.path()).1);
    assert!(wanted.services.iter().any(|s| s.texts.contains_key("en")));
    let path = made.path().join("ut.xlsx");
    let given = path.to_str().expect("it has plain letters");
    common::run_well(root.path(), &["directory", "export", given]);
    let same = run(root.path(), &["directory", "import", given]);
    assert_eq!((code(&same), out(&same).as_str()), (0, ""), "{}", err(&same));
    assert!(err(&same).contains("Nothing would change"), "{}", err(&same));
    let other = project();
    fill(other.path(), &mut Dice::new(22), 10);
    let old = made.path().join("gammal.xlsx");
    export(other.path(), Form::Xlsx, &old);
    let csv = "services.csv".to_owned();
    for there in [&[][..], &["services.xlsx"], &["services.xlsx", "services.en.csv"], &["services.xlsx", "services.en.xlsx"]] {
        let copy = project();
        let folder = copy.path().join("content/directory");
        for name in there {
            match *name {
                "services.en.csv" => write(&folder.join(name), "id,summary\n"),
                // A sheet of texts alone.
                "services.en.xlsx" => write(&folder.join(name), workbook(&[("en", &[&["id", "summary"]])])),
                _ => write(&folder.join(name), read(&old)),
            }
        }
        common::run_well(copy.path(), &["directory", "import", given, "--write"]);
        // The lists know the number of their file, of which there are more here.
        let made = facts(&load(copy.path()).1).services;
        assert_eq!(made.len(), wanted.services.len(), "{there:?}");
        made.iter().zip(&wanted.services).for_each(|(made, wanted)| assert_eq!(made, wanted, "{there:?}"));
        let names: BTreeSet<String> = files(&folder).into_keys().filter(|name| name.starts_with("services")).collect();
        let kept = there.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(names, if there.is_empty() { BTreeSet::from([csv.clone(), "services.en.csv".into()]) } else { kept });
    }
}

/// A workbook of sheets with rows.
fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet().set_name(*name).expect("it is a name");
        for (row, cells) in (0u32..).zip(*rows) {
            for (column, cell) in (0u16..).zip(*cells) {
                sheet.write_string(row, column, *cell).expect("it fits");
            }
        }
    }
    workbook.save_to_buffer().expect("it fits")
}

#[test]
fn faults_in_a_sheet_of_texts_are_told_there() {
    let root = project();
    let services: &[&[&str]] = &[
        &["id", "name", "organisation", "situations", "areas"],
        &["a", "Jour A", "O", "honour", "Solna"],
        &["b", "Jour B", "O", "honour", "Solna"],
    ];
    let texts: &[&[&str]] = &[&["id", "summary"], &["a", "Help"], &["c", "Nobody's"]];
    // Before the services, and with headings that theirs has too.
    write(&root.path().join("ny.xlsx"), workbook(&[(" EN ", texts), ("Blad1", services), ("Anteckningar", &[&["ring Eva"]])]));
    let (import, sources, _) = import(root.path(), Form::Xlsx, &root.path().join("ny.xlsx"));
    assert_eq!((import.plan.added.len(), import.is_refused()), (2, false), "{:?}", import.said);
    let unknown: Vec<_> = import.said.iter().filter(|d| d.code == "unknown-service").map(|d| sources.locate(d.span)).collect();
    assert_eq!(unknown.len(), 1);
    assert_eq!((unknown[0].sheet.as_deref(), unknown[0].line, unknown[0].column), (Some(" EN "), 3, 1));
    import.files.iter().for_each(|(file, bytes)| write(file, bytes));
    let made = facts(&load(root.path()).1);
    assert_eq!(made.services[0].texts["en"].summary.as_deref(), Some("Help"));
}

#[test]
fn no_cell_of_a_table_is_a_formula() {
    let (root, out) = (project(), folder());
    fill(root.path(), &mut Dice::new(7), 60);
    let path = out.path().join("a.csv");
    export(root.path(), Form::Csv, &path);
    let bytes = read(&path);
    assert!(
        bytes.starts_with(b"\xef\xbb\xbfId;Namn p\xc3\xa5 verksamhet;Huvudman;Sektor;M\xc3\xa5lgrupp k\xc3\xb6n;"),
        "as Swedish Excel opens it"
    );
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);
    let cells: Vec<String> =
        reader.records().flat_map(|row| row.expect("it is CSV").iter().map(str::to_owned).collect::<Vec<_>>()).collect();
    assert!(cells.iter().any(|cell| cell.starts_with("'+46")), "numbers begin with a plus");
    assert!(cells.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
}

#[test]
fn a_change_is_told_field_by_field_and_written_only_when_asked() {
    let root = project();
    let table = root.path().join("content/directory/services.csv");
    let old = "id,name,situations,areas,organisation,phone,published\na,Jour A,honour,Solna,O,112,\nb,Jour B,honour,Solna,O,112,\nc,Utkast,,,,,nej\n";
    write(&table, old);
    let new = root.path().join("ny.csv");
    write(
        &new,
        "Namn på verksamhet;Målgrupp utsatthet;Upptagningsområde;Huvudman;Telefon\nJour A;heder;Solna stad;O;08-123 456 78\nJour C;heder;Hela länet;O;112\n",
    );
    let shown = run(root.path(), &["directory", "import", "ny.csv"]);
    assert_eq!(code(&shown), 0, "{}", err(&shown));
    let told = out(&shown);
    for line in ["  + Jour C (jour-c)", "  ~ Jour A (a)", "      Telefon: 112 → 08-123 456 78", "  - Jour B (b)", "  - Utkast (c)"] {
        assert!(told.lines().any(|l| l == line), "{line:?} is in\n{told}");
    }
    assert!(!told.contains("Målgrupp utsatthet"), "another spelling is no change: {told}");
    assert_eq!(text(&table), old, "nothing is written unasked");
    let written = run(root.path(), &["directory", "import", "ny.csv", "--write"]);
    assert_eq!(code(&written), 0, "{}", err(&written));
    let now = text(&table);
    assert!(now.starts_with("id,name,organisation,"), "the table keeps its headings and commas: {now}");
    assert!(now.contains("a,Jour A,") && now.contains("jour-c,Jour C,") && !now.contains("Jour B"), "{now}");
    let again = run(root.path(), &["directory", "import", "ny.csv", "--write"]);
    assert_eq!((code(&again), out(&again).as_str()), (0, ""), "the second time there is nothing to do");
}

#[test]
fn nothing_is_written_on_an_error() {
    let root = project();
    let table = root.path().join("content/directory/services.csv");
    let old = "id,name,situations,areas,organisation\na,Jour A,honour,Solna,O\n";
    write(&table, old);
    write(&root.path().join("ny.csv"), "id;name;situations;areas;organisation\na;Jour A;honour;Solan;O\n");
    let refused = run(root.path(), &["directory", "import", "ny.csv", "--write"]);
    assert_eq!(code(&refused), 1);
    assert!(err(&refused).contains("ny.csv:2:"), "the place is in the file that was given: {}", err(&refused));
    assert_eq!(text(&table), old);
    for missing in [["import", "finns-inte.csv"], ["import", "content"], ["export", "finns/inte.csv"]] {
        let output = budkavle(root.path()).arg("directory").args(missing).output().expect("it starts");
        assert_eq!(code(&output), 2, "{missing:?}: {}", err(&output));
    }
    write(&table, "id,name,situations,areas,organisation\na,Jour A,honour,Solan,O\n");
    let refused = run(root.path(), &["directory", "export", "ut", "--to", "hsds"]);
    assert_eq!(code(&refused), 1);
    assert!(!root.path().join("ut").exists(), "others get no directory with services missing");
}

#[test]
fn hsds_keeps_private_rows_at_home() {
    let (root, out) = (project(), folder());
    let table = "id,name,situations,areas,organisation,address,show-address,published\na,Jour A,honour,Solna,O,Storgatan 1,nej,\nb,Utkast,honour,Solna,O,,,nej\n";
    write(&root.path().join("content/directory/services.csv"), table);
    for (form, name) in [(Form::Hsds, "hsds"), (Form::Json, "a.json")] {
        let path = out.path().join(name);
        let made = export(root.path(), form, &path);
        let all: String = made.files.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect();
        assert!(!all.contains("Utkast") && !all.contains("Storgatan"), "what is not shown does not go out");
        assert_eq!(made.lost[..2], [("export-lost-unpublished", 1), ("export-lost-addresses", 1)]);
        let (import, ..) = import(root.path(), form, &path);
        assert!(import.plan.is_empty(), "and is not lost at home: {:?}", import.plan);
    }
}

/// A package's tables: by name, rows by column.
fn tables(folder: &Path) -> BTreeMap<&'static str, Vec<BTreeMap<String, String>>> {
    let written = TABLES.iter().filter(|table| folder.join(table.file).is_file());
    written
        .map(|table| {
            let bytes = read(&folder.join(table.file));
            assert!(
                !bytes.starts_with(b"\xef\xbb\xbf") && !bytes.contains(&b'\r'),
                "{}: UTF-8 without mark, lines end with LF",
                table.file
            );
            let mut reader = csv::Reader::from_reader(bytes.as_slice());
            let header: Vec<String> = reader.headers().expect("it has a header").iter().map(str::to_owned).collect();
            let columns: Vec<&str> = table.columns.iter().map(|c| c.name).collect();
            assert_eq!(header, columns, "every column, in the standard's order");
            let rows =
                reader.records().map(|row| header.iter().cloned().zip(row.expect("it is UTF-8 CSV").iter().map(str::to_owned)).collect());
            (table.name, rows.collect())
        })
        .collect()
}

#[test]
fn a_package_holds_what_the_standard_asks_and_what_its_judges_pass_by() {
    let (root, out) = (project(), folder());
    fill(root.path(), &mut Dice::new(11), 80);
    let made = export(root.path(), Form::Hsds, out.path());
    let package = tables(out.path());
    let described: serde_json::Value = serde_json::from_slice(&read(&out.path().join("datapackage.json"))).expect("it is JSON");
    let resources = described["resources"].as_array().expect("it has resources");
    assert_eq!(
        resources.iter().map(|r| r["name"].as_str().unwrap_or_default()).collect::<BTreeSet<_>>(),
        package.keys().copied().collect()
    );
    let ids = |table: &str| -> BTreeSet<&str> { package[table].iter().map(|row| row["id"].as_str()).collect() };
    for (resource, table) in resources.iter().flat_map(|r| Some((r, TABLES.iter().find(|t| r["name"] == t.name)?))) {
        assert_eq!(resource["path"], table.file);
        for key in resource["schema"]["foreignKeys"].as_array().expect("a list") {
            assert!(
                package.contains_key(key["reference"]["resource"].as_str().expect("a name")),
                "a key into a table that is not there: {key}"
            );
        }
        let rows = &package[table.name];
        for (column, field) in table.columns.iter().zip(resource["schema"]["fields"].as_array().expect("a list")) {
            assert_eq!(field["name"], column.name);
            let said: Vec<&str> = rows.iter().map(|row| row[column.name].as_str()).filter(|text| !text.is_empty()).collect();
            let at = format!("{}.{}", table.name, column.name);
            assert!(!column.required || said.len() == rows.len(), "{at} is in every row");
            assert!(!column.unique || said.iter().collect::<BTreeSet<_>>().len() == said.len(), "{at} is never the same");
            assert!(column.values.is_empty() || said.iter().all(|text| column.values.contains(text)), "{at}");
            if let Some(target) = column.refers_to.filter(|_| !said.is_empty()) {
                assert!(said.iter().all(|id| ids(target).contains(id)), "{at} leads somewhere");
            }
            for text in said {
                let fits = match column.kind {
                    "uuid" => uuid::Uuid::parse_str(text).is_ok_and(|id| id.get_version_num() == 5),
                    "uri" => text.is_ascii() && text.contains("://"),
                    "email" => text.is_ascii() && text.contains('@'),
                    "number" => text.parse::<f64>().is_ok(),
                    "date" => text.parse::<jiff::civil::Date>().is_ok(),
                    "time" => text.len() == 8 && text.parse::<jiff::civil::Time>().is_ok(),
                    _ => true,
                };
                assert!(fits, "{at}: {text:?} is no {}", column.kind);
            }
        }
    }
    let services = ids("service");
    assert!(package["attribute"].iter().all(|row| row["link_entity"] == "service" && services.contains(row["link_id"].as_str())));
    let days = |text: &str| text.is_empty() || text.split(',').all(|day| ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(&day));
    assert!(package["schedule"].iter().all(|row| days(&row["byday"]) && !row["description"].is_empty()));
    let is_code = |code: &str| (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase());
    assert!(package["language"].iter().all(|row| is_code(&row["code"])));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let dialled = |number: &str| {
        number.strip_prefix('+').map_or(digits(number) && number.len() <= 6, |rest| digits(rest) && (7..=15).contains(&rest.len()))
    };
    assert!(package["phone"].iter().all(|row| dialled(&row["number"])));
    assert!(package["service_area"].iter().all(|row| row["extent_type"] == "text"));
    assert_eq!(package["service"].len(), made.services);
    assert_eq!(package["service"].len(), load(root.path()).1.directory.services.len());
    let again = folder();
    export(root.path(), Form::Hsds, again.path());
    assert_eq!(files(out.path()), files(again.path()), "ids and order are the same every time");
}

#[test]
fn json_says_nothing_of_what_is_not_known() {
    let (root, out) = (project(), folder());
    fill(root.path(), &mut Dice::new(13), 40);
    let path = out.path().join("a.json");
    export(root.path(), Form::Json, &path);
    let services: Vec<serde_json::Value> = serde_json::from_slice(&read(&path)).expect("it is an array");
    let rows = |key: &'static str| services.iter().flat_map(move |s| s[key].as_array().cloned().unwrap_or_default());
    let schedules: Vec<serde_json::Value> = rows("schedules").collect();
    let text = serde_json::to_string(&services).expect("it was JSON");
    assert!(!text.contains(":\"\"") && !text.contains(":null"), "an empty text is no number, no address and none of a list's words");
    assert!(schedules.iter().any(|s| s["freq"] == "WEEKLY") && schedules.iter().any(|s| s["freq"].is_null()));
    assert!(services.iter().any(|s| s["minimum_age"] == 18), "numbers are numbers");
}

/// Tables with one of every fault.
fn dirty() -> std::path::PathBuf {
    repository().join("tests/hsds/dirty")
}

#[test]
fn faults_of_hsds_tables_are_told_with_their_places() {
    let root = project();
    let (mut import, sources, _) = import(root.path(), Form::Hsds, &dirty());
    budkavle::diagnostic::sort(&sources, &mut import.said);
    let prefix = format!("{}/", dirty().display());
    let said: String = lines(&import.said, &sources).iter().map(|line| line.replace(&prefix, "") + "\n").collect();
    let expected = repository().join("tests/hsds/dirty.txt");
    if std::env::var_os("UPDATE").is_some() {
        write(&expected, &said);
    }
    assert_eq!(said, text(&expected));
    assert!(import.is_refused());
    let words = Words::new(Language::Swedish);
    for diagnostic in import.said.iter().filter(|d| d.code.starts_with("hsds-")) {
        let told = words.of(diagnostic);
        assert!(!told.message.contains("{") && told.why.is_some() && told.help.is_some(), "{told:?}");
    }
}

#[test]
fn a_good_row_from_elsewhere_becomes_a_service() {
    let root = project();
    let (import, ..) = import(root.path(), Form::Hsds, &dirty());
    assert!(import.plan.added.iter().any(|s| s.name == "Jouren & stödet"), "{:?}", import.plan.added);
    let json = root.path().join("page.json");
    let page = r#"{"total_items": 1, "contents": [{"id": "1", "name": "Jour", "status": "active", "organization": {"id": "o", "name": "O", "description": "O"},
        "minimum_age": 18, "phones": [{"id": "p", "number": "+46 8 123 456 78"}],
        "schedules": [{"byday": "MO,TU", "opens_at": "08:00", "closes_at": "16:00"}, {"byday": "SA", "opens_at": "10:00", "closes_at": "12:30"}],
        "service_areas": [{"name": "Solna"}], "languages": [{"code": "ar"}, {"name": "Suomi"}],
        "attributes": [{"taxonomy_term": {"id": "t", "name": "Hedersrelaterat våld och förtryck"}}]}]}"#;
    write(&json, page);
    let (mut sources, project) = load(root.path());
    let import = exchange::import(&mut sources, &project, Form::Json, &json).expect("it can be read");
    import.files.iter().for_each(|(file, bytes)| write(file, bytes));
    let made = facts(&load(root.path()).1);
    let jour = made.services.iter().find(|s| s.name == "Jour").expect("it came in");
    assert_eq!(
        (jour.organisation.as_str(), jour.ages.as_deref(), jour.hours.as_deref()),
        ("O", Some("18+"), Some("mån, tis 08:00–16:00; lör 10:00–12:30"))
    );
    assert_eq!((jour.situations.as_slice(), jour.areas.as_slice()), (&["honour".to_owned()][..], &["0184".to_owned()][..]));
    assert_eq!((jour.languages.as_slice(), jour.phones.len()), (&["ar".to_owned(), "fi".to_owned()][..], 1));
}

#[test]
fn older_tables_are_read_as_far_as_they_go() {
    let (root, old) = (project(), folder());
    for (name, table) in [
        ("organizations.csv", "id,name\n1,Föreningen\n"),
        ("locations.csv", "id,organization_id,name\n7,1,Huset\n"),
        (
            "services.csv",
            "id,location_id,name,languages,service_areas,website,keywords\n1,7,Jour,\"ar, Suomi\",\"Solna, Täby\",https://example.org,x\n",
        ),
        ("phones.csv", "id,location_id,service_id,number\n1,7,,08-123 456 78\n"),
        ("regular_schedules.csv", "location_id,weekday,opens_at,closes_at\n7,Monday,9am,4:00 PM\n7,Sunday,14:00,4:00 AM\n"),
        ("taxonomy.csv", "id,name,parent_id\n5,heder,\n"),
        ("services_taxonomy.csv", "id,service_id,taxonomy_id\n1,1,5\n"),
        ("unit.csv", "id,name\nu,seats\n"),
    ] {
        write(&old.path().join(name), table);
    }
    let (import, sources, _) = import(root.path(), Form::Hsds, old.path());
    let told = lines(&import.said, &sources);
    let faults: Vec<&str> = told.iter().filter(|l| l.contains("[hsds-")).map(|l| l.rsplit('/').next().unwrap_or_default()).collect();
    assert_eq!(faults, ["regular_schedules.csv:2:1: warning[hsds-missing-id]", "regular_schedules.csv:3:16: warning[hsds-hours]"]);
    import.files.iter().for_each(|(file, bytes)| write(file, bytes));
    let made = facts(&load(root.path()).1);
    let jour = &made.services[0];
    assert_eq!((jour.organisation.as_str(), jour.web.as_deref(), jour.phones.len()), ("Föreningen", Some("https://example.org"), 1));
    assert_eq!(jour.areas, ["0184", "0160"]);
    assert_eq!((jour.languages.len(), jour.situations.as_slice()), (2, &["honour".to_owned()][..]));
    assert_eq!(jour.hours.as_deref(), Some("mån 09:00–16:00; sön 14:00–04:00"));
}

#[test]
fn no_input_makes_it_fall() {
    let (root, out) = (project(), folder());
    fill(root.path(), &mut Dice::new(3), 6);
    export(root.path(), Form::Json, &out.path().join("a.json"));
    export(root.path(), Form::Csv, &out.path().join("a.csv"));
    let dirty: Vec<(String, Vec<u8>)> = files(&dirty()).into_iter().collect();
    let (sources, project) = load(root.path());
    let mut dice = Dice::new(5);
    let spoil = |dice: &mut Dice, bytes: &[u8]| {
        let mut bytes = bytes.to_vec();
        for _ in 0..1 + dice.below(12) {
            if bytes.is_empty() {
                break;
            }
            let at = dice.below(bytes.len());
            match dice.below(5) {
                0 => bytes.truncate(at),
                1 => bytes[at] = dice.below(256) as u8,
                2 => bytes.insert(at, *dice.one(b"\"{}[],;\n\r\0\\<&'=\xff")),
                3 => drop(bytes.drain(at..(at + dice.below(40)).min(bytes.len()))),
                _ => {
                    let piece = bytes[at..(at + dice.below(60)).min(bytes.len())].to_vec();
                    bytes.splice(at..at, piece);
                }
            }
        }
        bytes
    };
    for round in 0..45 {
        let path = out.path().join(format!("{round}"));
        let (form, path) = match round % 3 {
            0 => {
                write(&path.join("services.json"), spoil(&mut dice, &read(&out.path().join("a.json"))));
                (Form::Json, path.join("services.json"))
            }
            1 => {
                dirty.iter().for_each(|(name, bytes)| write(&path.join(name), spoil(&mut dice, bytes)));
                (Form::Hsds, path)
            }
            _ => {
                write(&path.join("a.csv"), spoil(&mut dice, &read(&out.path().join("a.csv"))));
                (Form::Csv, path.join("a.csv"))
            }
        };
        let mut sources = sources.clone();
        let import = exchange::import(&mut sources, &project, form, &path).expect("it can be read");
        for diagnostic in &import.said {
            common::line(&sources, diagnostic);
        }
    }
    let deep = out.path().join("deep.json");
    write(&deep, format!("{}{}", "{\"organization\":".repeat(5000), "}".repeat(5000)));
    let import = exchange::import(&mut sources.clone(), &project, Form::Json, &deep).expect("it can be read");
    assert!(import.said.iter().any(|d| d.severity == Severity::Error));
}

#[test]
fn the_template_offers_the_projects_lists() {
    let root = project();
    let path = root.path().join("mall.xlsx");
    common::run_well(root.path(), &["directory", "template", "mall.xlsx"]);
    let bytes = read(&path);
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&path).expect("it is a workbook");
    assert_eq!(book.sheet_names(), ["Verksamheter", "Instruktion", "Listor"]);
    let rows = |book: &mut calamine::Xlsx<_>, sheet: &str| -> Vec<Vec<String>> {
        book.worksheet_range(sheet).expect("it is there").rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
    };
    let services = rows(&mut book, "Verksamheter");
    assert_eq!((services.len(), services[0].len()), (1, parse::services::COLUMNS.len()), "headings and nothing else");
    let lists = rows(&mut book, "Listor");
    let column = |heading: &str| -> Vec<String> {
        let at = lists[0].iter().position(|h| h == heading).unwrap_or_else(|| panic!("{heading} is a list"));
        lists[1..].iter().map(|row| row[at].clone()).filter(|v| !v.is_empty()).collect()
    };
    assert_eq!((column("Sektor").len(), column("Målgrupp utsatthet").len(), column("Upptagningsområde").len()), (5, 6, 312));
    assert_eq!(column("Upptagningsområde")[0], "Hela länet");
    let instruction = rows(&mut book, "Instruktion");
    for (id, heading) in parse::services::COLUMNS.iter().zip(&services[0]) {
        let said = instruction.iter().find(|row| row[0] == *heading).unwrap_or_else(|| panic!("{heading} is explained"));
        assert!(said[1].chars().count() > 20 && !said[1].contains("template-"), "{id}: {said:?}");
    }
    // A row in the words of the lists is a row that is read.
    let row = [&column("Målgrupp utsatthet")[2], &column("Upptagningsområde")[5], &column("Sektor")[4], &column("Språk")[7]];
    write(
        &root.path().join("rad.csv"),
        format!(
            "Namn på verksamhet;Huvudman;Målgrupp utsatthet;Upptagningsområde;Sektor;Språk\nJour;O;{};{};{};{}\n",
            row[0], row[1], row[2], row[3]
        ),
    );
    common::run_well(root.path(), &["directory", "import", "rad.csv"]);
    std::fs::remove_file(&path).expect("it was written");
    common::run_well(root.path(), &["directory", "template", "mall.xlsx"]);
    assert_eq!(bytes, read(&path), "the same every time");
}
