//! Whole tables, and what must be said of them.

use super::*;
use crate::directory::EasyRead;
use crate::source::FileId;

const TAXONOMIES: &str = r#"
county = "01"
[[situation]]
id = "violence"
aliases = ["Utsatt för våld i nära relation", "Våld"]
[[situation]]
id = "offence"
slug = "support-5"
slugs = { sv = "stod-5" }
aliases = ["Riskerar/ har begått sexualbrott"]
[[target-group]]
id = "women"
aliases = ["Kvinnor"]
[[target-group]]
id = "men"
aliases = ["Män"]
[[sector]]
id = "municipal"
aliases = ["Kommun"]
"#;

const AREAS: &str = "code,parent,kind,name,slug,aliases
SE,,country,Sverige,sverige,Hela landet
01,SE,county,Stockholms län,stockholms-lan,
03,SE,county,Uppsala län,uppsala-lan,
06,SE,county,Jönköpings län,jonkopings-lan,
09,SE,county,Gotlands län,gotlands-lan,
0117,01,municipality,Österåker,osteraker,
0127,01,municipality,Botkyrka,botkyrka,
0180,01,municipality,Stockholm,stockholm,Stockholms stad
0305,03,municipality,Håbo,habo-kommun,
0643,06,municipality,Habo,habo,
0665,06,municipality,Vaggeryd,vaggeryd,
0980,09,municipality,Gotland,gotland,
";

const HEADER: &str = "Namn på verksamhet;Huvudman;Sektor;Målgrupp kön;Målgrupp utsatthet;Upptagningsområde;Öppettider;Språk;Lättläst;Telefon;\
                      Webbadress;Senast kontrollerad";
const ROW: &str = "Verksamhet 001;Huvudman 001;Kommun;Kvinnor|Män;Utsatt för våld i nära relation;Botkyrka;Mån–fre 08:00–16:00;\
                   svenska|engelska;ja;08-465 004 01;https://example.org/1;2019-03-01";

fn text(id: u32, text: &str) -> Text {
    Text { id: FileId(id), ..Text::made("", text) }
}

fn messages() -> Messages {
    let texts = [
        ("column-name", "Namn på verksamhet"),
        ("column-organisation", "Huvudman"),
        ("column-sector", "Sektor"),
        ("column-target-groups", "Målgrupp kön"),
        ("column-situations", "Målgrupp utsatthet"),
        ("column-areas", "Upptagningsområde"),
        ("column-hours", "Öppettider"),
        ("column-languages", "Språk"),
        ("column-easy-read", "Lättläst"),
        ("column-phone", "Telefon"),
        ("column-phone.also", "Telefonnummer | Tel"),
        ("column-web", "Webbadress"),
        ("column-verified", "Senast kontrollerad"),
        ("value-yes", "Ja"),
        ("value-yes.also", "j | sant"),
        ("value-no", "Nej"),
        ("value-all", "Alla"),
        ("value-whole-county", "Hela länet"),
        ("value-interpreter", "tolk"),
        ("language-sv", "svenska"),
        ("language-en", "engelska"),
        ("language-kmr", "nordkurdiska"),
        ("language-kmr.also", "kurmanji | kurdiska"),
        ("language-ckb", "sorani"),
        ("language-ckb.also", "kurdiska"),
    ];
    let texts = BTreeMap::from(texts.map(|(k, v)| (k.to_owned(), v.to_owned())));
    BTreeMap::from([("sv".to_owned(), texts.into())])
}

/// The directory of a table of services, what is said of it as `code place`, and each diagnostic.
fn read(services: &str, translations: &[(&str, &str)]) -> (Directory, Vec<Diagnostic>) {
    let messages = messages();
    let (areas, taxonomies, services) = (text(1, AREAS), text(2, TAXONOMIES), text(3, services));
    let translations: Vec<(&str, Text)> = translations.iter().map(|(locale, t)| (*locale, text(4, t))).collect();
    let translations: Vec<(&str, &Text)> = translations.iter().map(|(locale, t)| (*locale, t)).collect();
    parse(Inputs {
        services: Some(&services),
        spreadsheet: None,
        translations: &translations,
        areas: Some(&areas),
        taxonomies: Some(&taxonomies),
        messages: &messages,
        languages: &[],
        source_locale: "sv",
    })
}

fn fact<'a>(diagnostic: &'a Diagnostic, name: &str) -> &'a str {
    diagnostic.facts.iter().find(|(n, _)| *n == name).map_or("", |(_, v)| v)
}

/// `error unknown-term D3` for each.
fn said(diagnostics: &[Diagnostic]) -> Vec<String> {
    let line = |d: &Diagnostic| format!("{:?} {} {}", d.severity, d.code, fact(d, "cell")).trim_end().to_lowercase();
    diagnostics.iter().map(line).collect()
}

/// The table of `ROW` and a second row that differs from it in `column`.
fn with_second(column: &str, value: &str) -> String {
    let index = HEADER.split(';').position(|c| c == column).expect("a column of the header");
    let mut cells: Vec<&str> = ROW.split(';').collect();
    cells[0] = "Verksamhet 002";
    cells[index] = value;
    format!("{HEADER}\r\n{ROW}\r\n{}\r\n", cells.join(";"))
}

#[test]
fn a_row_as_staff_write_it() {
    let (directory, diagnostics) =
        read(&format!("{HEADER}\n{ROW}\n"), &[("en", "id;name;summary\nverksamhet-001;Service 1;What it does\n")]);
    assert_eq!(said(&diagnostics), Vec::<String>::new());
    let service = directory.service("verksamhet-001").expect("its id is made from its name");
    assert_eq!(service.organisation, "Huvudman 001");
    assert_eq!(service.sector.as_deref(), Some("municipal"));
    assert_eq!(service.target_groups, ["women", "men"]);
    assert_eq!(service.situations, ["violence"]);
    assert_eq!(service.areas, ["0127"]);
    assert_eq!(service.languages, ["sv", "en"]);
    assert_eq!(service.easy_read, Some(EasyRead::Yes));
    assert_eq!((service.free, service.interpreter), (None, None));
    assert_eq!(service.phones[0].href, "tel:+46846500401");
    assert_eq!(service.verified.map(|d| d.to_string()).as_deref(), Some("2019-03-01"));
    assert_eq!(service.texts["en"].summary.as_deref(), Some("What it does"));
    assert_eq!(directory.situations.by_id("offence").map(|t| t.slug_in("sv")), Some("stod-5"));
    assert_eq!(directory.county, "01");
}

#[test]
fn one_cell_and_what_is_said_of_it() {
    for (column, value, wanted) in [
        ("Namn på verksamhet", "", "error missing-cell a3"),
        ("Namn på verksamhet", "Verksamhet\u{a0}001", "error duplicate-service a3"),
        ("Namn på verksamhet", "\"=HYPERLINK(\"\"https://example.org\"\";1)\"", "error formula-cell a3"),
        ("Namn på verksamhet", "Verk\u{ad}sam\u{200b}het\u{a0}002", ""),
        ("Namn på verksamhet", "Verks\u{fffd}mhet", "error lost-letters a3"),
        ("Namn på verksamhet", "Kvinnojouren S?dert?rn", "warning lost-letters a3"),
        ("Namn på verksamhet", "مساعدة", "error missing-cell"),
        ("Huvudman", "", "error missing-cell b3"),
        ("Huvudman", "Anna 811228-9874", "error identity-number b3"),
        ("Huvudman", "Skyddat boende, Storgatan 1, 111 11 Stockholm", "warning protected-address b3"),
        ("Sektor", "Privat", "error unknown-term c3"),
        ("Sektor", "", "warning missing-fact c3"),
        ("Målgrupp kön", "", "warning missing-fact d3"),
        ("Målgrupp kön", "Kvinor|Män", "error unknown-term d3"),
        ("Målgrupp kön", "Kvinnor|Kvinnor|Män", "warning repeated-value d3"),
        ("Målgrupp kön", "Kvinnor, Män", ""),
        ("Målgrupp kön", "alla", ""),
        ("Målgrupp utsatthet", "Riskerar/har begått sexualbrott", ""),
        ("Målgrupp utsatthet", "", "error missing-cell e3"),
        ("Upptagningsområde", "Hela länet", ""),
        ("Upptagningsområde", "Österåkers kommun", ""),
        ("Upptagningsområde", "Region Gotland", "warning area-outside-county f3"),
        ("Upptagningsområde", "Region Uppsala", ""),
        ("Upptagningsområde", "Hela Stockholms län", ""),
        ("Upptagningsområde", "hela länet ", ""),
        ("Upptagningsområde", "01", ""),
        ("Upptagningsområde", "180", "error unknown-area f3"),
        ("Upptagningsområde", "Stockholms stad", ""),
        ("Upptagningsområde", "Håbo", "warning area-outside-county f3"),
        ("Upptagningsområde", "osteraker", ""),
        ("Upptagningsområde", "Häbo", "error unknown-area f3"),
        ("Upptagningsområde", "Hela länet|Botkyrka", "error nested-areas f3"),
        ("Upptagningsområde", "Botkyrca", "error unknown-area f3"),
        ("Öppettider", "Endast tidsbokning", ""),
        ("Språk", "svenska, engelska", ""),
        ("Språk", "ar/fa", ""),
        ("Språk", "svenska|kurdiska", "warning ambiguous-language h3"),
        ("Språk", "svenska|klingonska", "warning unknown-language h3"),
        ("Lättläst", "X", ""),
        ("Lättläst", "sant", ""),
        ("Lättläst", "https://example.org/lattlast", ""),
        ("Lättläst", "kanske", "error unknown-term i3"),
        ("Telefon", "4,68465E+09", "error undialable-phone j3"),
        ("Telefon", "846500401", "error undialable-phone j3"),
        ("Telefon", "08-465 004 01|08-465 004 02", ""),
        ("Telefon", "011228-9871", "error identity-number j3"),
        ("Telefon", "#######", "error mangled-cell j3"),
        ("Öppettider", "17-aug", "error mangled-cell g3"),
        ("Öppettider", "#N/A", "error mangled-cell g3"),
        ("Namn på verksamhet", "\"\tVerksamhet\"", "error formula-cell a3"),
        ("Namn på verksamhet", "#SAKNAS!", "error mangled-cell a3"),
        ("Huvudman", "Ring anna.andersson@example.org", "error personal-email b3"),
        ("Webbadress", "https://example.org/?utm_source=x", "warning tracking-address k3"),
        ("Senast kontrollerad", "2019-03-01 00:00:00", ""),
        ("Senast kontrollerad", "20190301", "error invalid-date l3"),
        ("Webbadress", "www.example.org/2", "warning address-without-scheme k3"),
        ("Webbadress", "javascript:alert(1)", "error invalid-address k3"),
        ("Senast kontrollerad", "43525", "warning serial-date l3"),
        ("Senast kontrollerad", "i våras", "error invalid-date l3"),
        ("Senast kontrollerad", "2019-02-30", "error invalid-date l3"),
        ("Senast kontrollerad", "", "warning missing-verified l3"),
    ] {
        let (directory, diagnostics) = read(&with_second(column, value), &[]);
        let wanted_said: Vec<&str> = if wanted.is_empty() { vec![] } else { vec![wanted] };
        assert_eq!(said(&diagnostics), wanted_said, "{column}: {value}");
        let left_out = wanted.starts_with("error");
        assert_eq!(directory.services.len(), if left_out { 1 } else { 2 }, "{column}: {value}");
    }
}

#[test]
fn faults_point_at_the_value_and_suggest() {
    let table = with_second("Målgrupp kön", "Män|Kvinor");
    let (_, diagnostics) = read(&table, &[]);
    let span = diagnostics[0].span;
    assert_eq!(&table[span.start as usize..span.end as usize], "Kvinor");
    assert_eq!(fact(&diagnostics[0], "suggestion"), "Kvinnor");
    assert_eq!(fact(&diagnostics[0], "column"), "Målgrupp kön");
    assert_eq!(fact(&diagnostics[0], "allowed"), "women, men");
    let (_, diagnostics) = read(&with_second("Telefon", "846500401"), &[]);
    assert_eq!((fact(&diagnostics[0], "reason"), fact(&diagnostics[0], "suggestion")), ("lost-zero", "0846500401"));
}

#[test]
fn headers() {
    for (header, wanted) in [
        (HEADER.to_lowercase().replace('å', "a"), vec![]),
        (format!("Kartläggning 2019;;\r\n;;;\r\n{HEADER}"), vec!["warning title-rows a3"]),
        (format!(";;;\r\n{HEADER}\r\n{HEADER}"), vec![]),
        (HEADER.replace("Telefon", "Telefonnummer"), vec![]),
        (HEADER.replace("Telefon", "Tellefon"), vec!["warning unknown-column j1"]),
        (format!("{HEADER};Telefon"), vec!["error duplicate-column m1", "warning row-length a2"]),
        (HEADER.replace("Målgrupp utsatthet", "Målgrupp utsathet"), vec!["error unknown-column e1"]),
        (HEADER.replace("Målgrupp utsatthet", "Annat"), vec!["warning unknown-column e1", "error missing-column"]),
        (HEADER.replace("Målgrupp kön", "Målgrup kön"), vec!["warning unknown-column d1"]),
        (HEADER.replace("Sektor", ""), vec!["warning unknown-column c1", "warning missing-column"]),
        (HEADER.replace(';', "*; ").replace("Sektor*", "Sektor:"), vec![]),
        ("a;b".to_owned(), vec!["error unreadable-table"]),
    ] {
        assert_eq!(said(&read(&format!("{header}\r\n{ROW}\r\n"), &[]).1), wanted, "{header}");
    }
}

#[test]
fn whole_tables() {
    for (table, wanted, services) in [
        (format!("{HEADER}\r\n"), vec!["error empty-table"], 0),
        (format!("{HEADER}\r\n{ROW};för mycket\r\n"), vec!["error row-length a2"], 0),
        // A separator within a name: everything after it is in the wrong column, and that is said once.
        (format!("{HEADER}\r\nVerk; {ROW}\r\n"), vec!["error row-length a2"], 0),
        (format!("{HEADER}\r\n{ROW};;;\r\n;;;\r\n"), vec![], 1),
        (format!("{HEADER}\r\n{ROW}\r\n\"{ROW}\r\n"), vec!["error unreadable-table"], 1),
        (format!("{HEADER};published;phone\r\n{ROW};nej;\r\n{ROW};ja;\r\n"), vec!["error duplicate-column n1"], 1),
        (String::new(), vec!["error empty-table"], 0),
        (" \r\n".to_owned(), vec!["error empty-table"], 0),
        (format!("{HEADER}\r\n{ROW}\r\n").replace('å', "Ã¥"), vec!["error mojibake"], 0),
        (
            "id,name,organisation,sector,target-groups,situations,areas,web,verified\nx,X,O,municipal,,violence,SE,,2020-01-01\n".into(),
            vec!["warning missing-fact e2", "warning missing-contact b2"],
            1,
        ),
        (
            "id,name,organisation,sector,target-groups,situations,areas,web,verified\n../x,X,O,municipal,men,violence,SE,a.se,2020-01-01\n"
                .into(),
            vec!["error invalid-id a2", "warning address-without-scheme h2"],
            0,
        ),
    ] {
        let (directory, diagnostics) = read(&table, &[]);
        assert_eq!(said(&diagnostics), wanted, "{table}");
        assert_eq!(directory.services.len(), services, "{table}");
    }
}

#[test]
fn an_address_is_shown_only_when_asked_for_and_never_a_shelters() {
    let table = |show: &str, summary: &str| {
        let head = "id,name,organisation,situations,areas,phone,address,show-address,summary,sector,target-groups,verified";
        format!("{head}\na,A,O,violence,SE,112,Storgatan 1,{show},{summary},municipal,men,2020-01-01\n")
    };
    for (show, summary, address, wanted) in [
        ("", "", Some(None), vec![]),
        ("", "Skyddat boende", Some(None), vec!["warning protected-address g2"]),
        ("nej", "Skyddat boende", Some(None), vec![]),
        ("ja", "Samtal", Some(Some("Storgatan 1")), vec![]),
        ("ja", "Har skyddat boende", None, vec!["error protected-address g2"]),
    ] {
        let (directory, diagnostics) = read(&table(show, summary), &[]);
        assert_eq!(said(&diagnostics), wanted);
        assert_eq!(directory.services.first().map(|s| s.address.as_deref()), address);
    }
}

#[test]
fn translations_are_of_services_that_exist() {
    let table = "id;name;how-to\nverksamhet-002;Two;\nverksamhet-01;One;Call\nverksamhet-002;Twice;\n";
    let (directory, diagnostics) = read(&with_second("Telefon", "fel"), &[("en", table)]);
    assert_eq!(said(&diagnostics), ["error undialable-phone j3", "warning unknown-service a3", "error duplicate-service a4"]);
    assert_eq!(fact(&diagnostics[1], "suggestion"), "verksamhet-001");
    assert!(directory.services[0].texts.is_empty());
}

#[test]
fn lists_that_are_wrong_keep_the_services_out() {
    let messages = Messages::new();
    let services = text(3, "id,name,organisation,situations,areas\na,A,O,violence,SE\n");
    let go = |areas: &str, taxonomies: &str| {
        let (areas, taxonomies) = (text(1, areas), text(2, taxonomies));
        let inputs = Inputs {
            services: Some(&services),
            spreadsheet: None,
            translations: &[],
            areas: (!areas.text.is_empty()).then_some(&areas),
            taxonomies: Some(&taxonomies),
            messages: &messages,
            languages: &[],
            source_locale: "sv",
        };
        let (directory, diagnostics) = parse(inputs);
        assert!(directory.services.is_empty());
        said(&diagnostics)
    };
    assert_eq!(go(AREAS, "county = \"99\"\nconty = 1\n"), ["error unknown-key", "error unknown-area"]);
    assert_eq!(go(AREAS, "[[situation]]\nid = \"Å\"\n[[sector]]\nslug = \"a\"\n"), ["error invalid-id", "error missing-key"]);
    assert_eq!(go(AREAS, "[[sector]]\nid = \"a\"\n[[sector]]\nid = \"a\"\n"), ["error duplicate-term"]);
    assert_eq!(go("", TAXONOMIES), ["error unknown-area", "error missing-list"]);
    let circle = "code,parent,kind,name\n01,02,county,A\n02,01,county,B\n03,04,county,C\n03,,land,D\n";
    let wanted = ["error unknown-term c5", "error invalid-parent", "error invalid-parent", "error unknown-area"];
    assert_eq!(go(circle, ""), wanted);
}

#[test]
fn neighbours_are_named_by_code_or_by_name() {
    let table = "code,parent,kind,name,aliases,neighbours\n\
                 01,,county,Norra län,,\n\
                 0101,01,municipality,Ödeby,,Åby kommun|0103|åby|Odeby\n\
                 0102,01,municipality,Åby,,\"Zinken\n01\"\n\
                 0103,01,municipality,Zinkby,Zinken,Ödby\n";
    let mut diagnostics = Vec::new();
    let areas = super::lists::areas(&text(1, table), &mut diagnostics);
    let of = |code: &str| areas.by_code(code).map(|a| a.neighbours.clone()).unwrap_or_default();
    assert_eq!(of("0101"), ["0102", "0103"], "once each, and not itself");
    assert_eq!(of("0102"), ["0103"], "not the county around it");
    assert!(of("0103").is_empty());
    assert_eq!(said(&diagnostics), ["error unknown-neighbour f3", "error unknown-neighbour f4", "error unknown-neighbour f5"]);
    assert_eq!((fact(&diagnostics[2], "value"), fact(&diagnostics[2], "suggestion")), ("Ödby", "Ödeby"));
}
