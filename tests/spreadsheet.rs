//! The directory's table as office programs save it: whatever the encoding, the separator and the ends of lines, the same directory; of
//! every known slip what `tables/bad-input/expected.csv` wants said; and no bytes at all that the program stumbles over.

mod common;

use std::path::Path;
use std::sync::OnceLock;

use budkavle::diagnostic::words::{Language, Words};
use budkavle::diagnostic::{Diagnostic, Severity, report};
use budkavle::directory::Directory;
use budkavle::exchange::Form;
use budkavle::source::Sources;
use budkavle::{Asked, Memos, load};
use common::{Dice, asked, repository};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

const TABLE: &str = "content/directory/services.csv";
const WORKBOOK: &str = "content/directory/services.xlsx";

const HEADER: [&str; 12] = [
    "Namn på verksamhet",
    "Huvudman",
    "Sektor",
    "Målgrupp kön",
    "Målgrupp utsatthet",
    "Upptagningsområde",
    "Öppettider",
    "Språk",
    "Lättläst",
    "Telefon",
    "Webbadress",
    "Senast kontrollerad",
];

const ROW: [&str; 12] = [
    "Verksamhet 001",
    "Huvudman 001",
    "Kommun",
    "Kvinnor|Män",
    "Utsatt för våld i nära relation",
    "Österåkers kommun",
    "Mån-fre 08:00-16:00",
    "svenska|engelska",
    "ja",
    "08-465 004 01",
    "https://example.org/1",
    "2019-03-01",
];

/// A project with the lists of this repository, one page and no services.
fn project() -> Sources {
    static EMPTY: OnceLock<Sources> = OnceLock::new();
    let make = || {
        let situations = ["ipv-victim", "sexual-violence", "honour", "prostitution", "sexual-offence", "ipv-perpetrator"];
        let campaign = format!(
            "base-url = \"https://kartlaggning.example/\"\n[directory]\nparent = \"index\"\nsituations = {situations:?}\n[checks]\nmissing-helpline = \"off\"\n"
        );
        let mut sources = Sources::from_texts([
            ("budkavle.toml", "[[locale]]\ntag = \"sv\"\n"),
            ("content/kartlaggning/campaign.toml", campaign.as_str()),
            ("content/kartlaggning/index.sv.md", "---\ntitle: Kartläggning\ndescription: Var hjälp finns.\n---\n\nText.\n"),
        ]);
        for path in ["content/directory/areas.csv", "content/directory/taxonomies.toml", "locales/sv/directory.ftl"] {
            sources.set(path, std::fs::read(repository().join(path)).expect("it is in the repository"));
        }
        sources
    };
    EMPTY.get_or_init(make).clone()
}

struct Read {
    directory: Directory,
    sources: Sources,
    said: Vec<Diagnostic>,
}

/// What comes of `bytes` as the table at `path` on a day, and what is said of it.
fn read_at(path: &str, bytes: &[u8], day: &str) -> Read {
    static MEMOS: OnceLock<Memos> = OnceLock::new();
    let mut sources = project();
    sources.set(path, bytes.to_vec());
    let options = asked(&repository(), &repository().join("target"), day);
    let asked = Asked { campaigns: vec!["kartlaggning".into()], ..options };
    let loaded = load(&sources, MEMOS.get_or_init(Memos::default), &asked).expect("there is such a campaign");
    let mut said = loaded.said_of(&loaded.sites[0], &sources, &asked, Vec::new());
    said.retain(|d| sources.path(d.span.file) == path);
    Read { directory: (*loaded.project.directory).clone(), sources, said }
}

fn read(bytes: &[u8]) -> Read {
    read_at(TABLE, bytes, "2019-06-01")
}

impl Read {
    /// `2:6 warning title-rows`.
    fn lines(&self) -> Vec<String> {
        let line = |d: &Diagnostic| {
            let place = self.sources.locate(d.span);
            format!("{}:{} {:?} {}", place.line, place.column, d.severity, d.code).to_lowercase()
        };
        self.said.iter().map(line).collect()
    }

    /// The services without their places, which differ from file to file.
    fn services(&self) -> Vec<String> {
        let placeless = |service: &budkavle::directory::Service| {
            let mut service = service.clone();
            service.span = budkavle::source::Span::file(budkavle::source::FileId(0));
            service.cells.clear();
            format!("{service:?}")
        };
        self.directory.services.iter().map(placeless).collect()
    }
}

fn table(rows: &[&[&str]], separator: &str, line_end: &str) -> String {
    rows.iter().map(|row| row.join(separator) + line_end).collect()
}

fn bad_input(name: &str) -> Vec<u8> {
    std::fs::read(repository().join("tests/tables/bad-input").join(name)).expect("it is listed in expected.csv")
}

#[test]
fn known_slips() {
    let expected = String::from_utf8(bad_input("expected.csv")).expect("it is UTF-8");
    let mut cases = csv::Reader::from_reader(expected.as_bytes());
    let mut count = 0;
    for case in cases.records() {
        let case = case.expect("it is a table");
        let [file, line, column, severity, problem, _] = std::array::from_fn(|i| case[i].to_owned());
        let day = if file == "datum-gammal.csv" { "2026-06-01" } else { "2019-06-01" };
        let found = read_at(TABLE, &bad_input(&file), day);
        // The sample's other row is as old as the one that is looked at.
        let here = |d: &&Diagnostic| file != "datum-gammal.csv" || found.sources.locate(d.span).line == 3;
        let said: Vec<&Diagnostic> = found.said.iter().filter(here).collect();
        let wanted = match severity.as_str() {
            "fel" => Some(Severity::Error),
            "varning" => Some(Severity::Warning),
            _ => None,
        };
        let worst = said.iter().map(|d| d.severity).min();
        assert_eq!(worst, wanted, "{file}: {problem}: {:?}", found.lines());
        let Some(severity) = wanted else { continue };
        let said = said.into_iter().find(|d| d.severity == severity).expect("the worst is one of them");
        let place = found.sources.locate(said.span);
        // Line 0 stands for the file as a whole.
        assert_eq!(place.line, line.parse::<usize>().expect("a number").max(1), "{file}: {problem}");
        if !column.is_empty() {
            let index = if line == "1" { 12 } else { HEADER.iter().position(|h| *h == column).expect("a column") };
            let letter = char::from(b'A' + index as u8);
            let cell = said.facts.iter().find(|(name, _)| *name == "cell").map(|(_, cell)| cell.as_str());
            assert!(cell.is_none_or(|cell| cell == format!("{letter}{}", place.line)), "{file}: {problem}: {cell:?}");
        }
        count += 1;
    }
    assert_eq!(count, 22, "every case that something is to be said of");
}

#[test]
fn one_directory_however_it_was_saved() {
    let second: Vec<&str> = ROW.iter().map(|cell| if *cell == ROW[0] { "Kvinnojouren Å" } else { cell }).collect();
    let rows: [&[&str]; 3] = [&HEADER, &ROW, &second];
    let wanted = read(table(&rows, ";", "\n").as_bytes());
    assert_eq!((wanted.lines(), wanted.directory.services.len()), (vec![], 2));
    let utf16 = |text: &str, swap: bool| -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let one_byte = |text: &str, letters: [u8; 6]| -> Vec<u8> {
        let of = |c: char| "åäöÅÄÖ".chars().position(|known| known == c).map_or(c as u8, |index| letters[index]);
        text.chars().map(of).collect()
    };
    let mut seen = 0;
    for separator in [";", ",", "\t"] {
        for line_end in ["\n", "\r\n", "\r"] {
            let text = table(&rows, separator, line_end);
            let named = format!("sep={separator}{line_end}{text}");
            let decomposed = text.replace('å', "a\u{30a}").replace('ä', "a\u{308}").replace('ö', "o\u{308}");
            for (name, bytes, warned) in [
                ("UTF-8", text.clone().into_bytes(), false),
                ("UTF-8 with mark", [b"\xef\xbb\xbf", text.as_bytes()].concat(), false),
                ("named separator", named.into_bytes(), false),
                ("NFD", decomposed.into_bytes(), false),
                ("Windows-1252", one_byte(&text, [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6]), false),
                ("Mac Roman", one_byte(&text, [0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85]), true),
                ("cp850", one_byte(&text, [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99]), true),
                ("UTF-16LE with mark", [b"\xff\xfe".to_vec(), utf16(&text, false)].concat(), false),
                ("UTF-16BE with mark", [b"\xfe\xff".to_vec(), utf16(&text, true)].concat(), false),
                ("UTF-16LE", utf16(&text, false), true),
                ("UTF-16BE", utf16(&text, true), true),
            ] {
                let found = read(&bytes);
                assert_eq!(found.services(), wanted.services(), "{name}, {separator:?}, {line_end:?}");
                let said = if warned { vec!["1:1 warning unusual-encoding"] } else { vec![] };
                assert_eq!(found.lines(), said, "{name}, {separator:?}, {line_end:?}");
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 99);
    // Places count lines as every editor does, whatever ends them.
    let broken = table(&[&HEADER, &ROW, &["", "x"]], ";", "\r");
    assert!(read(broken.as_bytes()).lines().iter().all(|line| line.starts_with("3:")));
}

#[test]
fn the_reports_eight_columns_are_a_directory() {
    let text = std::fs::read_to_string(repository().join("tests/tables/synthetic-matrix.csv")).expect("it is in the repository");
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let wanted =
        ["Namn på verksamhet", "Huvudman", "Sektor", "Målgrupp kön", "Målgrupp utsatthet", "Upptagningsområde", "Öppettider", "Språk"];
    let header = rows.headers().expect("it has a header").clone();
    let kept: Vec<usize> = wanted.iter().map(|name| header.iter().position(|h| h == *name).expect("a column")).collect();
    let mut eight = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    eight.write_record(wanted).expect("it is kept in memory");
    for row in rows.records() {
        let row = row.expect("it is a table");
        eight.write_record(kept.iter().map(|&index| &row[index])).expect("it is kept in memory");
    }
    let found = read(&eight.into_inner().expect("it is kept in memory"));
    assert_eq!(found.directory.services.len(), 231);
    let mut said: Vec<&str> = found.said.iter().map(|d| d.code).collect();
    said.sort_unstable();
    said.dedup();
    // Eleven of the rows have only “Stängt juli” for hours.
    assert_eq!(said, ["hours-only-closed", "missing-column", "missing-contact"], "what the eight columns do not say is a warning");
    assert!(found.said.iter().all(|d| d.severity == Severity::Warning));
}

/// A workbook whose sheet `Verksamheter` has the header, then what `fill` writes.
fn workbook(fill: impl Fn(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Instruktion").expect("a name").write(0, 0, "Fyll i bladet Verksamheter.").expect("a cell");
    let sheet = workbook.add_worksheet().set_name("Verksamheter").expect("a name");
    write_row(sheet, 0, &HEADER);
    fill(sheet);
    workbook.save_to_buffer().expect("it can be written")
}

fn write_row(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells) {
        sheet.write(row, column, *cell).expect("a cell");
    }
}

fn date(text: &str) -> ExcelDateTime {
    ExcelDateTime::parse_from_str(text).expect("a day")
}

#[test]
fn a_workbook_is_the_same_directory() {
    let csv = read(table(&[&HEADER, &ROW], ";", "\n").as_bytes());
    let filled = workbook(|sheet| {
        write_row(sheet, 1, &ROW[..11]);
        sheet.write_with_format(1, 11, date("2019-03-01"), &Format::new().set_num_format("yyyy-mm-dd")).expect("a cell");
        // Rows that somebody only coloured in.
        sheet.write_blank(900, 3, &Format::new().set_bold()).expect("a cell");
    });
    let found = read_at(WORKBOOK, &filled, "2019-06-01");
    assert_eq!((found.lines(), found.services()), (vec![], csv.services()));
    let misnamed = read(&filled);
    assert_eq!((misnamed.lines(), misnamed.services()), (vec!["1:1 warning misnamed-table".to_owned()], csv.services()));
    let text = read_at(WORKBOOK, table(&[&HEADER, &ROW], ";", "\n").as_bytes(), "2019-06-01");
    assert_eq!((text.lines(), text.services()), (vec!["1:1 warning misnamed-table".to_owned()], csv.services()));
}

#[test]
fn what_a_workbook_can_hold() {
    let day = Format::new().set_num_format("yyyy-mm-dd");
    type Fill<'a> = &'a dyn Fn(&mut Worksheet);
    let put = |sheet: &mut Worksheet, column: u16, value: &str| {
        write_row(sheet, 1, &ROW);
        sheet.write(1, column, value).expect("a cell");
    };
    let cases: [(&str, Fill<'_>, &[&str], usize); 13] = [
        (
            "telephone as a number",
            &|s| {
                put(s, 9, "");
                s.write(1, 9, 846_500_401.0).expect("a cell");
            },
            &["2:10 error undialable-phone"],
            0,
        ),
        (
            "date as a number",
            &|s| {
                put(s, 11, "");
                s.write(1, 11, 43525).expect("a cell");
            },
            &["2:12 warning serial-date"],
            1,
        ),
        (
            "date as a date",
            &|s| {
                put(s, 11, "");
                s.write_with_format(1, 11, date("2019-03-01"), &day).expect("a cell");
            },
            &[],
            1,
        ),
        (
            "8–17 as a date",
            &|s| {
                put(s, 6, "");
                s.write_with_format(1, 6, date("2026-08-17"), &day).expect("a cell");
            },
            &["2:7 error mangled-cell"],
            0,
        ),
        (
            "a formula",
            &|s| {
                put(s, 1, "");
                s.write(1, 1, Formula::new("=A1").set_result("Huvudman 001")).expect("a cell");
            },
            &["2:2 warning worked-out-cell"],
            1,
        ),
        (
            "a formula's error",
            &|s| {
                put(s, 1, "");
                s.write(1, 1, Formula::new("=A1/0").set_result("#DIV/0!")).expect("a cell");
            },
            &["2:2 error mangled-cell", "2:2 warning worked-out-cell"],
            0,
        ),
        (
            "text like a formula",
            &|s| {
                put(s, 0, "");
                s.write_string(1, 0, "=1+1").expect("a cell");
            },
            &["2:1 error formula-cell"],
            0,
        ),
        (
            "an empty cell",
            &|s| {
                put(s, 0, "");
                s.clear_cell(1, 0);
            },
            &["2:1 error missing-cell"],
            0,
        ),
        (
            "a hidden row",
            &|s| {
                put(s, 0, "Hemlig");
                s.set_row_hidden(1).expect("a row");
            },
            &["2:1 warning hidden-rows"],
            1,
        ),
        (
            "a hidden column",
            &|s| {
                put(s, 0, "Hemlig");
                s.set_column_hidden(9).expect("a column");
            },
            &["1:1 warning hidden-column"],
            1,
        ),
        (
            "a hidden sheet",
            &|s| {
                put(s, 0, "Hemlig");
                s.set_hidden(true);
            },
            &["1:1 warning hidden-sheet"],
            1,
        ),
        (
            "a note beside the table",
            &|s| {
                put(s, 0, "Ett");
                s.write(1, 14, "ring igen").expect("a cell");
            },
            &["2:1 warning row-length"],
            1,
        ),
        (
            "true",
            &|s| {
                put(s, 8, "");
                s.write(1, 8, true).expect("a cell");
            },
            &[],
            1,
        ),
    ];
    for (name, fill, wanted, services) in cases {
        let found = read_at(WORKBOOK, &workbook(fill), "2019-06-01");
        assert_eq!(found.lines(), wanted, "{name}");
        assert_eq!(found.directory.services.len(), services, "{name}");
    }
}

#[test]
fn merged_cells_hold_for_every_row() {
    let bytes = workbook(|sheet| {
        write_row(sheet, 1, &ROW);
        write_row(sheet, 2, &ROW);
        sheet.write(2, 0, "Verksamhet 002").expect("a cell");
        sheet.clear_cell(2, 1);
        sheet.merge_range(1, 1, 2, 1, "Huvudman 001", &Format::new()).expect("a range");
    });
    let found = read_at(WORKBOOK, &bytes, "2019-06-01");
    assert_eq!(found.lines(), ["2:2 warning merged-cell"]);
    let run_by: Vec<&str> = found.directory.services.iter().map(|s| s.organisation.as_str()).collect();
    assert_eq!(run_by, ["Huvudman 001", "Huvudman 001"]);
}

#[test]
fn days_counted_from_1904() {
    let mut bytes = workbook(|sheet| {
        write_row(sheet, 1, &ROW);
        sheet.write(1, 11, 42063).expect("a cell");
    });
    let plain = read_at(WORKBOOK, &bytes, "2019-06-01");
    assert_eq!(plain.directory.services[0].verified.map(|d| d.to_string()).as_deref(), Some("2015-02-28"));
    bytes = with_part(&bytes, "xl/workbook.xml", |xml| xml.replace("<workbookPr", "<workbookPr date1904=\"1\""));
    let found = read_at(WORKBOOK, &bytes, "2019-06-01");
    assert_eq!(found.directory.services[0].verified.map(|d| d.to_string()).as_deref(), Some("2019-03-01"));
}

/// An archive with one of its parts changed.
fn with_part(bytes: &[u8], part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    use std::io::{Cursor, Read as _, Write as _};
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut file = from.by_index(index).expect("a part");
        let name = file.name().expect("a name").into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("it can be read");
        if name == part {
            content = change(String::from_utf8(content).expect("XML")).into_bytes();
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        to.write_all(&content).expect("it can be written");
    }
    to.finish().expect("it can be closed").into_inner()
}

#[test]
fn a_workbooks_cells_are_shown_by_row_and_column() {
    let bytes = workbook(|sheet| {
        write_row(sheet, 1, &ROW);
        sheet.write(1, 5, "Botkyrca").expect("a cell");
    });
    let found = read_at(WORKBOOK, &bytes, "2019-06-01");
    let words = Words::new(Language::Swedish);
    let text = report::text(&found.said, &found.sources, &words, false);
    for shown in ["--> content/directory/services.xlsx [Verksamheter]:2:6", "F2: ", "”Botkyrca”", "^^^^^^^^", "”Botkyrka”"] {
        assert!(text.contains(shown), "{shown}\n{text}");
    }
    let json: serde_json::Value = serde_json::from_str(&report::json(&found.said, &found.sources, &words)).expect("it is JSON");
    let said = &json[0];
    assert_eq!((said["line"].as_u64(), said["column"].as_u64(), said["endColumn"].as_u64()), (Some(2), Some(6), Some(7)));
    assert_eq!((said["sheet"].as_str(), said["cell"].as_str()), (Some("Verksamheter"), Some("F2")));
    let sarif: serde_json::Value = serde_json::from_str(&report::sarif(&found.said, &found.sources, &words)).expect("it is JSON");
    let location = &sarif["runs"][0]["results"][0]["locations"][0];
    assert_eq!(location["physicalLocation"]["region"]["startLine"], 2);
    assert_eq!(location["physicalLocation"]["region"]["startColumn"], 6);
    assert_eq!(location["logicalLocations"][0]["fullyQualifiedName"], "Verksamheter!F2");
}

#[test]
fn files_that_are_no_table() {
    let whole = workbook(|sheet| write_row(sheet, 1, &ROW));
    let header = HEADER.join(";");
    for (name, bytes, wanted) in [
        ("nothing", vec![], "1:1 error empty-table"),
        ("blank lines", b"\r\n\r\n".to_vec(), "1:1 error empty-table"),
        ("a mark alone", b"\xef\xbb\xbf".to_vec(), "1:1 error empty-table"),
        ("half a workbook", whole[..whole.len() / 2].to_vec(), "1:1 error unreadable-table"),
        ("an old workbook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), "1:1 error unreadable-table"),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "1:1 error unreadable-table"),
        ("an open quote", format!("{header}\r\n\"{}", ROW.join(";")).into_bytes(), "2:1 error unreadable-table"),
        ("mojibake", format!("{header}\r\n{}", ROW.join(";")).replace('å', "Ã¥").into_bytes(), "1:7 error mojibake"),
        ("UTF-8 that was cut off", [header.as_bytes(), b"\r\nVerksamhet \xc3"].concat(), "1:7 error mojibake"),
    ] {
        let found = read(&bytes);
        assert_eq!(found.lines().iter().map(|l| l.as_str()).filter(|l| l.contains("error")).collect::<Vec<_>>()[..1], [wanted], "{name}");
        assert!(found.directory.services.is_empty(), "{name}");
    }
}

/// LibreOffice's own format and that of old Excel: not passed over as if there were no services.
#[test]
fn a_spreadsheet_of_another_format_is_refused_in_words() {
    let mut open_document = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    open_document.start_file("content.xml", zip::write::SimpleFileOptions::default()).expect("a part");
    let open_document = open_document.finish().expect("it can be closed").into_inner();
    for (name, bytes, reason) in [("ods", &open_document[..], "foreign"), ("xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old")] {
        let path = format!("content/directory/services.{name}");
        let found = read_at(&path, bytes, "2019-06-01");
        assert_eq!(found.lines(), ["1:1 error unreadable-table"], "{name}");
        assert!(found.said[0].facts.contains(&("reason", reason.to_owned())), "{name}: {:?}", found.said);
        assert_eq!(Form::of_incoming(Path::new(&path)), Form::Xlsx, "{name}");
    }
}

#[test]
fn facts_that_nobody_has_looked_at() {
    let table = table(&[&HEADER, &ROW], ";", "\n");
    let with = |limits: &str, day: &str| {
        let mut sources = project();
        let path = "content/kartlaggning/campaign.toml";
        let campaign = sources.text_of(sources.file_id(path).expect("it is there")).replace("[checks]", &format!("{limits}\n[checks]"));
        sources.set(path, campaign.into_bytes());
        sources.set(TABLE, table.clone().into_bytes());
        let asked = Asked { campaigns: vec!["kartlaggning".into()], ..asked(&repository(), &repository().join("target"), day) };
        let loaded = load(&sources, &Memos::default(), &asked).expect("there is such a campaign");
        let said = loaded.said_of(&loaded.sites[0], &sources, &asked, Vec::new());
        let ours = said.iter().filter(|d| ["stale-service", "future-date", "invalid-value"].contains(&d.code));
        ours.map(|d| format!("{:?} {}", d.severity, d.code).to_lowercase()).collect::<Vec<_>>()
    };
    for (limits, day, wanted) in [
        ("", "2020-03-01", vec![]),
        ("", "2020-03-02", vec!["warning stale-service"]),
        ("", "2029-01-01", vec!["warning stale-service"]),
        ("", "2019-02-28", vec!["warning future-date"]),
        ("verified-within = \"90 days\"", "2019-05-30", vec![]),
        ("verified-within = \"90 days\"", "2019-05-31", vec!["warning stale-service"]),
        ("refused-after = \"2 years\"", "2021-03-01", vec!["warning stale-service"]),
        ("refused-after = \"2 years\"", "2021-03-02", vec!["error stale-service"]),
        ("verified-within = \"snart\"", "2019-06-01", vec!["error invalid-value"]),
    ] {
        assert_eq!(with(limits, day), wanted, "{limits} on {day}");
    }
}

#[test]
fn a_directory_that_falls_together_is_not_published() {
    let (project, output) = (common::copy_of("vaccination"), common::folder());
    let go = || budkavle::build(&asked(project.path(), output.path(), "2026-11-22")).expect("it can be built");
    let services = project.path().join(TABLE);
    let campaign = project.path().join("content/vaccin/campaign.toml");
    let whole = std::fs::read(&services).expect("it is there");
    assert!(!go().at_fault());
    let stands = common::published(output.path());
    let cut: Vec<u8> = whole.split_inclusive(|b| *b == b'\n').take(2).flatten().copied().collect();
    std::fs::write(&services, &cut).expect("a test may write there");
    let checked = budkavle::check(&asked(project.path(), output.path(), "2026-11-22")).expect("it can be checked");
    for report in [go(), checked] {
        let codes: Vec<&str> = report.said().iter().filter(|d| d.severity == Severity::Error).map(|d| d.code).collect();
        assert_eq!(codes, ["collapsed-directory"]);
        let said = report::json(&report.said(), &report.sources, &Words::new(Language::English));
        assert!(said.contains("services-kept = 0 under [minimum]") && said.contains("has 1 service, but 6 when"), "{said}");
    }
    assert!(common::published(output.path()) == stands, "what was published stands");
    let written = std::fs::read_to_string(&campaign).expect("it is there");
    std::fs::write(&campaign, written + "\n[minimum]\nservices-kept = 0\n").expect("a test may write there");
    assert!(!go().at_fault(), "whoever says that it is meant may publish");
}

#[test]
fn no_bytes_make_it_stumble() {
    let mut dice = Dice::new(20);
    let text = table(&[&HEADER, &ROW, &ROW], ";", "\r\n").into_bytes();
    let book = workbook(|sheet| write_row(sheet, 1, &ROW));
    for round in 0..160 {
        let mut bytes: Vec<u8> = match round % 5 {
            0 => (0..dice.below(300)).map(|_| dice.below(256) as u8).collect(),
            1 => text.clone(),
            2 => book.clone(),
            // Whole archives, whose parts are not what they should be.
            3 => {
                let part = *dice.one(&["xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"]);
                let (at, sign) = (dice.below(4000), *dice.one(&["9", "<", "\"", "-", "</c>", "1e308"]));
                let spoilt = with_part(&book, part, |xml| {
                    let at = (0..=at % xml.len()).rev().find(|at| xml.is_char_boundary(*at)).unwrap_or(0);
                    format!("{}{sign}{}", &xml[..at], &xml[at..].chars().skip(1).collect::<String>())
                });
                let found = read_at(WORKBOOK, &spoilt, "2019-06-01");
                let _ = found.lines();
                continue;
            }
            _ => book[..dice.below(book.len())].to_vec(),
        };
        for _ in 0..dice.below(8).min(bytes.len()) {
            let at = dice.below(bytes.len());
            bytes[at] = dice.below(256) as u8;
        }
        let found = read(&bytes);
        let _ = (found.lines(), report::json(&found.said, &found.sources, &Words::new(Language::English)));
    }
}
