//! Small whole projects in `sites/`, each with what must come of it.
//!
//! `expected/` holds files of the output: of a page what is inside `<main>`, of any other file all of it, fingerprints in names left out.
//! `expected/pages.txt` lists every page. A file there that no build makes is a fault. `said.txt` holds what is said, a line each.
//! `UPDATE=1 cargo test --release --test sites` writes what is now; read the difference before you keep it.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use budkavle::diagnostic::words::{Language, Words};
use budkavle::report::{Outcome, Report};
use common::{DAY, asked, copy_of, edit, files, folder, said, site, text, write};

/// What was published, as text, by path below the output folder.
type Made = BTreeMap<String, String>;

#[test]
fn minimal() {
    stands("minimal");
}

/// Names of files with letters that the system has taken apart, and letters with marks.
#[test]
fn letters_with_marks_stand_in_addresses() {
    let (root, output) = (copy_of("minimal"), folder());
    let page = |name: &str, text: &str| {
        write(&root.path().join("content/rokfri").join(name), format!("---\ntitle: T\ndescription: D.\n---\n\n{text}\n"));
    };
    page(
        "ha\u{30a}ll-ut/index.sv.md",
        "[A](ma\u{30a}.md) [B](m\u{e5}.md) [C](/h\u{e5}ll-ut/m\u{e5}/) [D](/ha\u{30a}ll-ut/ma\u{30a}/) [E](../ที่นี่.md)",
    );
    page("ha\u{30a}ll-ut/ma\u{30a}.sv.md", "[A](index.md)");
    page("ที่นี่.sv.md", "[A](h\u{e5}ll-ut/m\u{e5}.md)");
    let menu = "helpline = \"rokfri-linjen\"\nmenu = [\"ha\u{30a}ll-ut\", \"ที่นี่\"]";
    edit(&root.path().join("content/rokfri/campaign.toml"), "helpline = \"rokfri-linjen\"", menu);
    let report = budkavle::build(&asked(root.path(), output.path(), DAY)).expect("it can be built");
    assert_eq!(said(&report), "");
    let made = made(output.path());
    let pages: Vec<&str> = made.keys().filter_map(|path| path.strip_suffix("/index.html")).collect();
    assert_eq!(pages, ["rokfri/håll-ut", "rokfri/håll-ut/må", "rokfri", "rokfri/ที่นี่"]);
    let links = made["rokfri/håll-ut/index.html"].matches("href=\"/håll-ut/må/\"").count();
    assert_eq!(links, 4, "{}", made["rokfri/håll-ut/index.html"]);
}

#[test]
fn languages() {
    let made = stands("languages");
    has(&made["rokfri/ar/index.html"], &["<html lang=\"ar\" dir=\"rtl\">"]);
    has(
        &made["rokfri/lattlast/index.html"],
        &["<html lang=\"sv-simple\" dir=\"ltr\">", "<link rel=\"canonical\" href=\"https://rokfri.example/lattlast/\">"],
    );
    let alternates = |page: &str| -> Vec<String> {
        let lines = made[page].lines().filter_map(|line| line.split_once("rel=\"alternate\" hreflang=\""));
        lines.map(|(_, rest)| rest.split('"').next().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(alternates("rokfri/index.html"), ["sv", "en", "ar", "x-default"], "easy-to-read is no language to search engines");
    assert_eq!(alternates("rokfri/en/help/index.html"), ["sv", "en", "x-default"]);
    assert_eq!(alternates("rokfri/news/index.html"), [""; 0], "a page without translations has no alternates");
    let switch = |page: &str, to: &str| has(&made[page], &[&format!("<a class=\"switch\" href=\"{to}\"")]);
    switch("rokfri/about/index.html", "/lattlast/about/");
    switch("rokfri/lattlast/about/index.html", "/about/");
    // What is not translated is led to in the nearest language, and marked.
    has(
        &menu(&made["rokfri/ar/index.html"]),
        &[
            "<a href=\"/en/help/\" hreflang=\"en\"><span lang=\"en\" dir=\"ltr\">Get help</span> (<span lang=\"en\" dir=\"ltr\">English</span>)</a>",
            "<a href=\"/news/\" hreflang=\"sv\"><span lang=\"sv\" dir=\"ltr\">Nytt</span> (<span lang=\"sv\" dir=\"ltr\">Svenska</span>)</a>",
        ],
    );
    has(&made["rokfri/ar/index.html"], &["<span lang=\"en\" dir=\"ltr\">The Public Health Office</span>"]);
    let easy = menu(&made["rokfri/lattlast/index.html"]);
    assert!(!easy.contains("lang=\"sv\" dir"), "Swedish is not foreign among easy Swedish: {easy}");
}

#[test]
fn easy_read() {
    let made = stands("easy-read");
    let (ordinary, easy) = (&made["rokfri/index.html"], &made["rokfri/lattlast/index.html"]);
    has(ordinary, &["<a class=\"switch\" href=\"/lattlast/\""]);
    has(
        easy,
        &[
            "<a class=\"switch\" href=\"/\"",
            "href=\"#word-1\">rådgivare</a> svarar",
            "Nikotin är ett ämne i tobak.<br>\nDet gör att man vill röka &lt;mer&gt;.",
        ],
    );
    let only = &made["rokfri/lattlast/only/index.html"];
    assert!(!only.contains("class=\"switch\""), "an easy-to-read page without an ordinary one leads nowhere else");
    assert!(!ordinary.contains("class=\"words\""), "the words of one language explain nothing in another");
}

/// The page's main menu.
fn menu(page: &str) -> String {
    let start = page.find("<nav class=\"menu\"").expect("there is a menu");
    page[start..].split("</nav>").next().unwrap_or_default().to_owned()
}

#[test]
fn markdown() {
    let made = stands("markdown");
    for (page, source) in [("rokfri/index.html", "index.sv.md"), ("rokfri/odd/index.html", "odd.sv.md")] {
        let shown: Vec<String> = words(&made[page]);
        let written = text(&site("markdown").join("content/rokfri").join(source));
        let lost: Vec<String> =
            words(&written).into_iter().filter(|word| !shown.contains(word) && !SYNTAX.contains(&word.as_str())).collect();
        assert!(lost.is_empty(), "{source}: words were lost: {lost:?}");
        assert!(!made[page].contains("<??>") && !made[page].contains("<script>alert"), "{page}");
    }
}

/// What is written in the sources of `markdown` to be markup, not to be read.
const SYNTAX: &[&str] =
    &["title", "description", "callout", "type", "info", "summary", "details", "note", "xml", "once", "utseende", "dold"];

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 2).map(str::to_lowercase).collect()
}

#[test]
fn code_examples() {
    let made = stands("code-examples");
    has(&made["rokfri/index.html"], &[":::calout type=&quot;info\nText.\n:::\n</code>", ":::helpline nu\n</code>"]);
}

#[test]
fn components() {
    stands("components");
}

#[test]
fn matrix() {
    let made = stands("matrix");
    let (swedish, arabic) = (&made["rokfri/index.html"], &made["rokfri/ar/index.html"]);
    // Two districts of a municipality are one mention of it; what is not known has no share; an area of another county is not counted.
    has(
        swedish,
        &[
            "<tr><th scope=\"row\">Norrby</th><td>2 (50\u{a0}%)</td><td>1 (100\u{a0}%)</td><td>0</td></tr>",
            "<tr><th scope=\"row\">Hela länet</th><td>1 (25\u{a0}%)</td>",
            "<tr><th scope=\"row\">Antal verksamheter</th><td>5</td><td>1</td><td>0</td></tr>",
            "hela landet eller ett annat län: 2.",
        ],
    );
    has(arabic, &["<td>2 (50%)</td>", "<th scope=\"col\"><span lang=\"sv\" dir=\"ltr\">E-cigaretter</span></th>"]);
    for page in [swedish, arabic] {
        let labelled = page.matches("aria-labelledby=\"matrix-").count();
        assert_eq!((labelled, page.matches("<caption><span id=\"matrix-").count()), (labelled, labelled));
        assert!(labelled > 0 && !page.contains("<b>"));
    }
}

#[test]
fn directory() {
    let made = stands("directory");
    let unknown = &made["rokfri/hjalp/motet/index.html"];
    assert!(!unknown.contains("<dd>Nej</dd>"), "what is not known is never said as no: {unknown}");
    let order = ["Aby", "Zinkby", "Åby", "Äppelbo", "Ödeby"].map(|name| {
        let page = inside_main(&made["rokfri/hjalp/index.html"]);
        page.find(&format!(">{name}</a>")).unwrap_or_else(|| panic!("{name} is in the finder"))
    });
    assert!(order.is_sorted(), "å, ä and ö come after z: {order:?}");
    let pairs: Vec<&String> = made.keys().filter(|path| path.contains("/sluta-roka/") || path.contains("/snus/")).collect();
    assert!(pairs.iter().any(|path| path.as_str() == "rokfri/hjalp/soderby/sluta-roka/index.html"), "{pairs:?}");
    for path in pairs {
        has(&inside_main(&made[path]), &["<article class=\"card"]);
    }
    // Nobody in Söderby has help with snus: there is no page, and nothing leads to one.
    let leads_there = |page: &String| page.contains("/soderby/snus/");
    assert!(!made.keys().any(leads_there) && !made.values().any(leads_there));
    assert!(!made["rokfri/sitemap-sv.xml"].contains("/soderby/sluta-roka/"), "pairs are not for search engines");
    has(&made["rokfri/hjalp/soderby/sluta-roka/index.html"], &["<meta name=\"robots\" content=\"noindex\">"]);
    let nearby =
        |page: &str| made[page].split_once("id=\"nearby\"").map_or("", |(_, rest)| rest.split("</section>").next().unwrap_or_default());
    // Of those that staff name beside Ödeby, Zinkby has nothing of its own; Äppelbo has the others of its county.
    let of_odeby = nearby("rokfri/hjalp/odeby/index.html");
    assert!(of_odeby.contains(">Söderby</a>") && !of_odeby.contains("Zinkby") && !of_odeby.contains("Aby"), "{of_odeby}");
    assert!(nearby("rokfri/hjalp/appelbo/index.html").contains("href=\"/hjalp/aby-by/\""));
    // What is asked for is not in Söderby: the rest of the county may help.
    let about_snus = nearby("rokfri/hjalp/odeby/snus/index.html");
    assert!(about_snus.contains("href=\"/hjalp/aby-by/snus/\"") && !about_snus.contains("Söderby"), "{about_snus}");
    has(&made["rokfri/hjalp/index.html"], &["<li data-place=\"Ö-byn|Odin\">"]);
    // A language is asked for where some service says it; two services are seen at a glance.
    let asked = ["data-by=\"tongue\"", "<option value=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</option>"];
    has(&made["rokfri/hjalp/norra/index.html"], &asked);
    assert!(!made["rokfri/hjalp/soderby/index.html"].contains("data-filter"));
}

/// A campaign about something else, with lists of its own, districts below a municipality and a table in Windows-1252.
#[test]
fn vaccination() {
    let made = stands("vaccination");
    let offered = |page: &str| -> Vec<String> {
        let page = inside_main(&made[page]);
        let names =
            ["Vaccinlinjen", "Läkarmottagningen på Ängen", "Ekköpings vårdcentral", "Vaccinbussen", "Apoteket Norr", "Xberga apotek"];
        names.into_iter().filter(|name| page.contains(name)).map(str::to_owned).collect()
    };
    let everywhere = |mut own: Vec<&str>| {
        own.sort_unstable();
        own.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let sorted = |page: &str| {
        let mut names = offered(page);
        names.sort();
        names
    };
    assert_eq!(
        sorted("vaccin/var/angen/index.html"),
        everywhere(vec!["Ekköpings vårdcentral", "Läkarmottagningen på Ängen", "Vaccinbussen", "Vaccinlinjen"]),
        "a district has its own services, its municipality's, the county's and the country's"
    );
    assert_eq!(sorted("vaccin/var/gronsta/index.html"), everywhere(vec!["Apoteket Norr", "Vaccinbussen", "Vaccinlinjen"]));
    assert_eq!(sorted("vaccin/var/xberga/index.html"), everywhere(vec!["Vaccinlinjen", "Xberga apotek"]));
    has(&made["vaccin/var/massling/index.html"], &["Du som vill vaccinera dig mot mässling"]);
    has(&made["vaccin/en/var/lakarmottagningen-pa-angen/index.html"], &["Older people"]);
}

#[test]
fn hours() {
    let made = stands("hours");
    has(&made["rokfri/ar/hjalp/dag/index.html"], &["<bdi dir=\"ltr\">08:00</bdi>"]);
    has(&made["rokfri/en/hjalp/text/index.html"], &["<span lang=\"sv\" dir=\"ltr\">Ring för öppettider</span>"]);
    for page in ["text", "nagot", "stangt", "okant"].map(|id| &made[&format!("rokfri/hjalp/{id}/index.html")]) {
        assert!(!inside_main(page).contains("data-open") && !page.contains("hoursAvailable"), "nothing is reckoned with: {page}");
    }
    has(&made["rokfri/hjalp/dag/index.html"], &["\"opens\":\"08:00\",\"closes\":\"12:00\"", "PublicHolidays", "2027-01-04"]);
}

#[test]
fn mistakes_hours() {
    stands("mistakes-hours");
}

#[test]
fn mistakes_pages() {
    stands("mistakes-pages");
}

#[test]
fn mistakes_config() {
    stands("mistakes-config");
}

#[test]
fn mistakes_addresses() {
    stands("mistakes-addresses");
}

/// The small site with other files beside its own, built: what was said, and what was made.
fn changed(changes: &[(&str, &str)]) -> (String, Made) {
    let (root, output) = (common::copy_of("minimal"), folder());
    for (path, text) in changes {
        write(&root.path().join(path), text);
    }
    let report = budkavle::build(&asked(root.path(), output.path(), DAY)).expect("the project can be read");
    (said(&report), made(output.path()))
}

/// Its pages, too, are there once.
#[test]
fn a_language_that_a_campaign_names_twice_counts_once() {
    let campaign = "base-url = \"https://rokfri.example/\"\nhelpline = \"rokfri-linjen\"\nlocales = [\"sv\", \"sv\"]\n";
    let (said, _) = changed(&[("content/rokfri/campaign.toml", campaign)]);
    assert_eq!(said, "content/rokfri/campaign.toml:3:18: warning[repeated-value]\n");
}

#[test]
fn readers_of_an_expired_page_are_led_on_or_the_author_is_told() {
    let expired =
        |link: &str| format!("---\ntitle: Gammal\ndescription: Gammal.\nexpire-on: 2026-01-01\nexpired-link: {link}\n---\n\nText.\n");
    let gone = expired("/");
    for (link, leads, code) in [
        ("index.md", Some("/"), None),
        ("https://a.example/", Some("https://a.example/"), None),
        ("/rapport.pdf", Some("/rapport.pdf"), None),
        ("media/rapport.pdf", Some("/assets/rapport-"), None),
        ("'#text'", None, Some("broken-link")),
        ("borta.md", None, Some("broken-link")),
        ("gone.md", None, Some("broken-link")),
    ] {
        let (said, made) = changed(&[
            ("content/rokfri/old.sv.md", &expired(link)),
            ("content/rokfri/gone.sv.md", &gone),
            ("content/rokfri/static/rapport.pdf", "%PDF"),
            ("content/rokfri/media/rapport.pdf", "%PDF"),
        ]);
        assert_eq!(
            said.lines().find(|l| l.contains("old.sv.md")).map(|l| l.ends_with(&format!("error[{}]", code.unwrap_or("")))),
            code.map(|_| true),
            "{link}: {said}"
        );
        if let Some(leads) = leads {
            has(&made["rokfri/_redirects"], &[&format!("/old/ {leads}")]);
        }
    }
}

#[test]
fn a_file_in_two_folders_is_one_file() {
    let page = |folder: &str| format!("---\ntitle: {folder}\ndescription: En sida.\n---\n\n[Rapport](media/rapport.pdf)\n");
    let (said, made) = changed(&[
        ("content/rokfri/a/index.sv.md", &page("A")),
        ("content/rokfri/b/index.sv.md", &page("B")),
        ("content/rokfri/a/media/rapport.pdf", "%PDF"),
        ("content/rokfri/b/media/rapport.pdf", "%PDF"),
    ]);
    assert_eq!(said, "");
    assert_eq!(made.keys().filter(|path| path.ends_with(".pdf")).count(), 1);
}

#[test]
fn service_texts_are_in_the_source_language_whatever_it_falls_back_to() {
    let (said, made) = changed(&[
        ("budkavle.toml", "[[locale]]\ntag = \"sv\"\nfallback = [\"en\"]\n\n[[locale]]\ntag = \"en\"\n"),
        ("locales/en/rokfri.ftl", "campaign-rokfri = Smoke-free\npublisher-rokfri = The Office\n"),
        ("content/rokfri/index.sv.md", "---\ntitle: Start\ndescription: Start.\n---\n\n:::contact service=\"rokfri-linjen\"\n"),
        ("content/rokfri/index.en.md", "---\ntitle: Start\ndescription: Start.\nreviewer: A\n---\n\nText.\n"),
    ]);
    let page = made.get("rokfri/index.html").unwrap_or_else(|| panic!("{said}"));
    assert!(!inside_main(page).contains("lang=\"en\""), "{}", inside_main(page));
}

#[test]
fn mistakes_messages() {
    stands("mistakes-messages");
}

#[test]
fn mistakes_translations() {
    stands("mistakes-translations");
}

#[test]
fn pseudo_locales_are_made_only_when_asked_for() {
    let output = common::folder();
    let mut asked = asked(&site("languages"), output.path(), DAY);
    let of = |asked: &budkavle::Asked| {
        let report = budkavle::build(asked).unwrap_or_else(|trouble| panic!("{trouble}"));
        assert!(!report.at_fault(), "{}", said(&report));
        made(output.path())
    };
    asked.options.pseudo = true;
    let pseudo = of(&asked);
    has(&pseudo["rokfri/en-xa/index.html"], &["<html lang=\"en-XA\" dir=\"ltr\">", "noindex", "Şķīīƥ", "href=\"/en-xa/help/\""]);
    has(&pseudo["rokfri/ar-xb/index.html"], &["<html lang=\"ar-XB\" dir=\"rtl\">", "noindex", "\u{202e}"]);
    assert!(
        pseudo.iter().all(|(path, page)| !path.ends_with(".html") || page.contains("noindex") || page.contains("http-equiv")),
        "no page may be found"
    );
    assert!(!pseudo["rokfri/index.html"].contains("hreflang=\"en-XA\" href"), "search engines are told of none");
    asked.options.pseudo = false;
    let plain = of(&asked);
    assert!(!plain.keys().any(|path| path.contains("en-xa") || path.contains("ar-xb")));
    assert!(!plain["rokfri/index.html"].contains("noindex"));
}

#[test]
fn mistakes_directory() {
    stands("mistakes-directory");
}

#[test]
fn mistakes_theme() {
    stands("mistakes-theme");
}

#[test]
fn mistakes_lists() {
    stands("mistakes-lists");
}

#[test]
fn dates() {
    for day in ["2026-11-22", "2026-12-24"] {
        stands_on("dates", day, day);
    }
}

#[test]
fn two_campaigns() {
    stands("two-campaigns");
    let output = folder();
    let report = budkavle::build(&asked(&site("two-campaigns"), output.path(), DAY)).expect("it can be built");
    let published: Vec<(&str, bool)> =
        report.sites.iter().map(|s| (s.campaign.as_str(), matches!(s.outcome, Outcome::Published(_)))).collect();
    assert_eq!(published, [("rokfri", true), ("snusfri", false)]);
}

#[test]
fn shared_words() {
    stands("shared-words");
    // Asked for alone, a campaign leaves the words that others use alone.
    let (root, output) = (site("shared-words"), folder());
    let alone = budkavle::Asked { campaigns: vec!["snusfri".to_owned()], ..asked(&root, output.path(), DAY) };
    let report = budkavle::check(&alone).expect("the project can be read");
    let said = said(&report);
    let unused: Vec<&str> = said.lines().filter_map(|line| line.strip_suffix(": note[unused-word]")).collect();
    let shared = ["5:1", "6:1", "7:1"].map(|place| format!("content/words.sv-simple.csv:{place}"));
    assert_eq!(unused, ["content/snusfri/words.sv-simple.csv:3:1", &shared[0], &shared[1], &shared[2]]);
}

/// As Swedish Excel saves them, and Macintoshes did.
#[test]
fn lists_of_words_are_read_however_they_were_saved() {
    let list = "ord;former;förklaring\r\nrådgivare;rådgivaren|rådgivarna;En rådgivare är någon som ger råd på riktigt.\r\nöra;;Med öronen hör du.\r\n";
    for encoding in [encoding_rs::WINDOWS_1252, encoding_rs::MACINTOSH, encoding_rs::UTF_8] {
        let (root, output) = (copy_of("easy-read"), folder());
        write(&root.path().join("content/rokfri/words.sv-simple.csv"), encoding.encode(list).0);
        write(&root.path().join("content/words.sv-simple.csv"), encoding.encode(&list.replace("öra;", "ålder;")).0);
        write(&root.path().join("locales/sv-simple/easy-read.csv"), encoding.encode("rule;word;instead\nhard;hjälp;stöd\n").0);
        let report = budkavle::build(&asked(root.path(), output.path(), DAY)).expect("it can be read");
        let said = said(&report);
        let of = |path: &str| said.lines().filter(|line| line.starts_with(path)).collect::<Vec<_>>();
        let unusual = |path: &str| (encoding == encoding_rs::MACINTOSH).then(|| format!("{path}:1:1: warning[unusual-encoding]"));
        for (path, notes) in [("content/rokfri/words.sv-simple.csv", &["3:1"][..]), ("content/words.sv-simple.csv", &["2:1", "3:1"])] {
            let notes = notes.iter().map(|note| format!("{path}:{note}: note[unused-word]"));
            let expected: Vec<String> = unusual(path).into_iter().chain(notes).collect();
            assert_eq!(of(path), expected, "{encoding:?}");
        }
        assert!(said.contains("content/rokfri/index.sv-simple.md:3:24: warning[hard-word]"), "{said}");
        has(&made(output.path())["rokfri/lattlast/index.html"], &["En rådgivare är någon som ger råd på riktigt."]);
    }
}

/// Staff keep lists in Excel, and a list that was passed over would be missed by nobody but readers.
#[test]
fn lists_of_words_may_be_spreadsheets() {
    let workbook = |rows: &[[&str; 3]]| {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        for (number, row) in rows.iter().enumerate() {
            sheet.write_row(number as u32, 0, *row).expect("the row has room");
        }
        workbook.save_to_buffer().expect("it can be made")
    };
    let header = ["Ord", "Former", "Förklaring"];
    let own = workbook(&[
        header,
        ["rådgivare", "rådgivaren|rådgivarna", "En rådgivare är någon som ger råd på riktigt."],
        ["öra", "", "Med öronen hör du."],
    ]);
    let shared = workbook(&[header, ["ålder", "", "Så gammal du är."]]);
    let said_of = |root: &Path| {
        let output = folder();
        let report = budkavle::build(&asked(root, output.path(), DAY)).expect("it can be read");
        (said(&report), made(output.path()))
    };
    let of = |said: &str| -> Vec<String> { said.lines().filter(|line| line.contains("/words.")).map(str::to_owned).collect() };

    let root = copy_of("easy-read");
    std::fs::remove_file(root.path().join("content/rokfri/words.sv-simple.csv")).expect("it is there");
    write(&root.path().join("content/rokfri/words.sv-simple.xlsx"), &own);
    write(&root.path().join("content/words.sv-simple.XLSX"), &shared);
    let (said, made) = said_of(root.path());
    let notes = ["content/rokfri/words.sv-simple.xlsx:3:1: note[unused-word]", "content/words.sv-simple.XLSX:2:1: note[unused-word]"];
    assert_eq!(of(&said), notes);
    has(&made["rokfri/lattlast/index.html"], &["En rådgivare är någon som ger råd på riktigt."]);
    assert!(made.keys().all(|path| !path.contains("words.")), "a list is no picture");

    // So may those of hard words.
    let root = copy_of("easy-read");
    let hard = workbook(&[["rule", "word", "instead"], ["hard", "rökfri", "utan rök"]]);
    write(&root.path().join("locales/sv/easy-read.xlsx"), &hard);
    let (said, _) = said_of(root.path());
    assert!(!said.contains("passive"), "it takes the place of the one that comes with the program: {said}");
    write(&root.path().join("locales/sv/easy-read.csv"), "rule,word,instead\nhard,rökfri,x\n");
    let (said, _) = said_of(root.path());
    assert!(said.contains("locales/sv/easy-read.xlsx:1:1: error[duplicate-word-list]"), "{said}");

    // Two for one language, and those that cannot be read.
    for (path, bytes, code) in [
        ("content/rokfri/words.sv-simple.xlsx", &own[..], "duplicate-word-list"),
        ("content/words.ar.ods", b"PK\x03\x04 no table", "unreadable-table"),
        ("content/words.ar.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "unreadable-table"),
        ("content/rokfri/words.sv-simpel.xlsx", &own, "unknown-file"),
    ] {
        let root = copy_of("easy-read");
        write(&root.path().join(path), bytes);
        let (said, _) = said_of(root.path());
        assert!(of(&said).iter().any(|line| line.starts_with(path) && line.contains(code)), "{path}: {said}");
    }
}

/// What is wrong with a list of words is said of it, and not of services.
#[test]
fn lists_of_words_are_spoken_of_as_such() {
    for (list, code, place) in [
        ("ord;förklaring\nrådgivare;\n", "missing-cell", "2:11"),
        ("ord;förklaring\nrådgivare;\"Någon\n", "unreadable-table", "2:11"),
        ("rådgivare;Någon\n", "unreadable-table", "1:1"),
        ("", "empty-table", "1:1"),
        ("ord;former\nrådgivare;\n", "missing-column", "1:1"),
        ("ord;förklaring;x\nrådgivare;Någon;y\n", "unknown-column", "1:16"),
    ] {
        let root = copy_of("easy-read");
        write(&root.path().join("content/rokfri/words.sv-simple.csv"), list);
        for (language, services) in [(Language::Swedish, ["verksamhet", "mallen"]), (Language::English, ["service", "template"])] {
            let report = budkavle::check(&asked(root.path(), root.path(), DAY)).expect("it can be read");
            let said = report.said();
            let found = said.iter().find(|d| d.code == code && common::line(&report.sources, d).contains(&format!(".csv:{place}:")));
            let found = found.unwrap_or_else(|| panic!("{list:?}: {}", common::said(&report)));
            let words = budkavle::diagnostic::report::text(std::slice::from_ref(found), &report.sources, &Words::new(language), false);
            assert!(services.iter().all(|word| !words.to_lowercase().contains(word)), "{words}");
        }
    }
}

#[test]
fn discreet() {
    let made = stands("discreet");
    for (path, page) in made.iter().filter(|(path, _)| path.ends_with(".html")) {
        let head = page.split("<body").next().unwrap_or_default();
        for revealing in ["rok", "Rök", "rök", "smok", "Smok"] {
            assert!(
                !path.trim_start_matches("tyst/").contains(revealing) && !head.contains(revealing),
                "{path} names the situation: {head}"
            );
        }
    }
}

/// Checks and builds a site on the usual day, and compares.
fn stands(name: &str) -> Made {
    stands_on(name, DAY, "")
}

/// Checks and builds a site on a day. What is expected of several days stands apart under each day's name.
fn stands_on(name: &str, day: &str, apart: &str) -> Made {
    let (root, output) = (site(name), folder());
    let asked = asked(&root, output.path(), day);
    let go =
        |verb: fn(&budkavle::Asked) -> Result<Report, budkavle::report::Trouble>| said(&verb(&asked).expect("the project can be read"));
    let found = go(budkavle::check);
    assert_eq!(go(budkavle::build), found, "a build says what a check says");
    assert_eq!(go(budkavle::build), found, "a build that has nothing to do says it again");
    let again = budkavle::build(&asked).expect("the project can be read");
    let refused = again.sites.iter().any(|site| matches!(site.outcome, Outcome::Refused));
    let unchanged = again.sites.iter().all(|site| matches!(site.outcome, Outcome::Unchanged));
    assert!(refused || unchanged, "a build that has nothing to do does nothing");
    let made = made(output.path());
    let mut faults = compare(&root.join(if apart.is_empty() { "said.txt".to_owned() } else { format!("said.{apart}.txt") }), &found);
    let expected = root.join("expected").join(apart);
    for path in files(&expected).into_keys() {
        match produced(&made, &path) {
            Some(text) => faults += &compare(&expected.join(&path), &text),
            None => faults += &format!("{name}: nothing makes expected/{path}; what is made: {:#?}\n", made.keys().collect::<Vec<_>>()),
        }
    }
    assert!(faults.is_empty(), "\n{faults}UPDATE=1 cargo test --release --test sites {} keeps what is now", name.replace('-', "_"));
    made
}

fn made(output: &Path) -> Made {
    let published = common::published(output).into_iter();
    published.map(|(path, bytes)| (without_fingerprints(&path), without_fingerprints(&String::from_utf8_lossy(&bytes)))).collect()
}

/// What stands in an expected file, as it is now.
fn produced(made: &Made, path: &str) -> Option<String> {
    if path == "pages.txt" {
        return Some(made.keys().filter(|p| p.ends_with(".html")).map(|p| format!("{p}\n")).collect());
    }
    let text = made.get(path)?;
    Some(if path.ends_with(".html") { inside_main(text) } else { text.clone() })
}

fn inside_main(page: &str) -> String {
    let inside = page.split_once("<main").and_then(|(_, rest)| rest.split_once('>')).and_then(|(_, rest)| rest.rsplit_once("</main>"));
    format!("{}\n", inside.unwrap_or_else(|| panic!("no <main> in {page}")).0.trim())
}

/// `style-1a2b3c4d.css` as `style-*.css`: what a file holds is compared where it matters, not in every address of it.
fn without_fingerprints(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('-') {
        let (before, after) = rest.split_at(at + 1);
        out.push_str(before);
        let is_fingerprint = after.len() > 8 && after.as_bytes()[..8].iter().all(u8::is_ascii_hexdigit) && after.as_bytes()[8] == b'.';
        rest = if is_fingerprint {
            out.push('*');
            &after[8..]
        } else {
            after
        };
    }
    out + rest
}

/// What is wrong with a file, or nothing. With `UPDATE=1` the file is written instead.
fn compare(path: &Path, found: &str) -> String {
    if std::env::var_os("UPDATE").is_some() {
        write(path, found);
        return String::new();
    }
    let wanted = if path.is_file() { text(path) } else { String::new() };
    if wanted == found {
        return String::new();
    }
    let only_in = |text: &str, other: &str, sign: char| -> String {
        let others: BTreeSet<&str> = other.lines().collect();
        text.lines().filter(|line| !others.contains(line)).map(|line| format!("{sign} {line}\n")).collect()
    };
    let differing = only_in(&wanted, found, '-') + &only_in(found, &wanted, '+');
    let differing =
        if differing.is_empty() { "only in the order of lines, or in how often they stand there\n".to_owned() } else { differing };
    format!("{} differs:\n{differing}\n", path.display())
}

fn has(text: &str, wanted: &[&str]) {
    for part in wanted {
        assert!(text.contains(part), "no {part} in:\n{text}");
    }
}
