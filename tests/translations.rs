//! What translators rely on: nothing they did is lost or put in the wrong place, what has changed is found and nothing else, and no workbook
//! can break a page or a message.

mod common;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use budkavle::diagnostic::words::{Language, Words};
use budkavle::handover::handout::{Handout, handout};
use budkavle::handover::plan::Plan;
use budkavle::handover::segments::Segment;
use budkavle::handover::sheet::{self, Row, Unread, Unreadable};
use budkavle::handover::{Change, accept, import};
use budkavle::parse::{Memos, Project, parse};
use budkavle::source::Sources;
use budkavle::translations::blocks::{Kind, cut};
use budkavle::translations::pages;
use common::{Dice, code, copy_of, edit, err, out, run, run_well, text, write};

const CONFIG: &str = "source-locale = \"sv\"\n[[locale]]\ntag = \"sv\"\n[[locale]]\ntag = \"sv-simple\"\nkind = \"easy-read\"\nof = \"sv\"\n[[locale]]\ntag = \"ar\"\n";
const CAMPAIGN: &str = "base-url = \"https://k.example/\"\nlocales = [\"sv\", \"sv-simple\", \"ar\"]\nhelpline = \"linjen\"\n";

type Files = BTreeMap<String, String>;

fn project(files: &Files) -> Project {
    let fixed = [("budkavle.toml", CONFIG), ("content/k/campaign.toml", CAMPAIGN)];
    let sources = Sources::from_texts(fixed.into_iter().chain(files.iter().map(|(path, text)| (path.as_str(), text.as_str()))));
    // Kept only to save time: what comes with the program is the same every time.
    static MEMOS: LazyLock<Memos> = LazyLock::new(Memos::default);
    parse(&sources, &MEMOS).0
}

fn of(pairs: &[(&str, &str)]) -> Files {
    pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn apply(files: &mut Files, changes: &[Change]) {
    for change in changes {
        match change {
            Change::Put(path, text) => files.insert(path.clone(), text.clone()),
            Change::Remove(path) => files.remove(path),
        };
    }
}

fn accepted(files: &mut Files, path: &str) {
    let changes = accept::accept(&project(files), path).expect("it is a translation");
    apply(files, &changes);
}

fn state(files: &Files, locale: &str, topic: &str) -> &'static str {
    let project = project(files);
    let all = pages::pages(&project, &project.campaigns[0]);
    all.iter().find(|p| p.locale == locale && p.topic == topic).expect("there is such a page").state.id()
}

/// Everything that could be handed out in Arabic, and nothing that could not.
fn segments(project: &Project) -> Vec<Segment> {
    handout(project, &[], "ar", true).segments
}

/// What there is to do in Arabic.
fn open(files: &Files) -> Vec<Segment> {
    handout(&project(files), &[], "ar", false).segments
}

/// Through a real workbook and back, with what `fill` writes into each row.
fn through(segments: &[Segment], fill: impl Fn(&Segment) -> Option<String>) -> Vec<Row> {
    let bytes = sheet::write("ar", true, segments, &Words::new(Language::Swedish)).expect("it can be made");
    let (locale, rows) = sheet::read(bytes).expect("it can be read again");
    assert_eq!((locale.as_str(), rows.len()), ("ar", segments.len()));
    assert!(rows.iter().all(|row| !row.is_filled()), "nothing is filled in");
    // As it comes back from another program: columns in another order, lines that end in another way, blanks at ends.
    let other = |text: &str| text.replace('\n', "\r\n") + " ";
    let cells = |s: &Segment| [fill(s).unwrap_or_default(), other(&s.present), s.id.clone(), other(&s.source)];
    let heads = ["Ny översättning", "Översättning i dag", "Id", "Källa"].map(str::to_owned);
    let rows: Vec<[String; 4]> = std::iter::once(heads).chain(segments.iter().map(cells)).collect();
    sheet::read(workbook(&rows)).expect("it can be read").1
}

/// A workbook with a sheet in Arabic.
fn workbook<const N: usize>(rows: &[[String; N]]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let page = book.add_worksheet().set_name("ar").expect("a name");
    for (row, cells) in rows.iter().enumerate() {
        for (column, text) in cells.iter().enumerate() {
            page.write_string(row as u32, column as u16, text).expect("it fits");
        }
    }
    book.save_to_buffer().expect("it can be saved")
}

/// What a translator's texts come to.
fn imported(files: &Files, segments: &[Segment], fill: impl Fn(&Segment) -> Option<String>) -> Plan {
    import::plan(&project(files), "ar", &through(segments, fill))
}

/// What was refused, by row.
fn refused(plan: &Plan) -> Vec<(usize, &'static str)> {
    plan.faults.iter().map(|fault| (fault.row, fault.message)).collect()
}

const WORDS: [(&str, &str); 6] =
    [("våld", "عنف"), ("hjälp", "مساعدة"), ("samtal", "محادثة"), ("stöd", "دعم"), ("kommun", "بلدية"), ("tryggt", "أمان")];

fn in_arabic(text: &str) -> String {
    WORDS.iter().fold(text.to_owned(), |text, (swedish, arabic)| text.replace(swedish, arabic))
}

fn words(dice: &mut Dice, note: bool) -> String {
    let mut out = Vec::new();
    for _ in 0..1 + dice.below(6) {
        let word = dice.one(&WORDS).0;
        out.push(match dice.below(9) {
            0 => format!("**{word}**"),
            1 => format!("[{word}](help.md)"),
            2 => format!("`{word}`"),
            3 => format!("\\*{word}"),
            4 => format!("“{word}”"),
            5 => format!("![{word}](media/a.png)"),
            6 => format!("{word} &amp; {word}"),
            _ => word.to_owned(),
        });
    }
    if note && dice.once_in(4) { out.join(" ") + "[^n]" } else { out.join(if dice.once_in(3) { "\n" } else { " " }) }
}

/// A page with everything that pages have.
fn page(dice: &mut Dice) -> String {
    let mut out =
        format!("---\ntitle: {}\ndescription: \"{}: hjälp\"\nslug: en-sida\n---\n\n", WORDS[dice.below(6)].0, WORDS[dice.below(6)].0);
    for number in 0..3 + dice.below(8) {
        let one = |dice: &mut Dice| words(dice, false).replace('\n', " ");
        let block = match dice.below(12) {
            0 => format!("## {} {{#del-{number}}}\n", one(dice)),
            1 => format!("- {}\n- {}\n  - {}\n\n    {}\n", one(dice), one(dice), one(dice), one(dice)),
            2 => format!("| {} | {} |\n|---|--:|\n| {} |  |\n", one(dice), one(dice), one(dice)),
            3 => format!(
                ":::callout type=\"info\" title=\"{}\"\n{}\n\n1. {}\n2. {}\n:::\n",
                WORDS[dice.below(6)].0,
                one(dice),
                one(dice),
                one(dice)
            ),
            4 => format!("> {}\n> {}\n>\n> - {}\n", one(dice), one(dice), one(dice)),
            5 => "```text\n:::callout\n  hjälp\n\n:::\n```\n".to_owned(),
            6 => format!("{}\\\n{}  \n{}\n", one(dice), one(dice), one(dice)),
            7 => format!("{}\n: {}\n", WORDS[dice.below(6)].0, one(dice)),
            8 => ":::contact service=\"linjen\"\n".to_owned(),
            9 => format!(":::details summary='{}'\n- [ ] {}\n:::\n", WORDS[dice.below(6)].0, one(dice)),
            _ => words(dice, true) + "\n",
        };
        out.push_str(&block);
        out.push('\n');
    }
    out + "[^n]: En not om hjälp.\n"
}

#[test]
fn what_goes_out_and_comes_back_is_exactly_that() {
    let mut dice = Dice::new(7);
    for round in 0..60 {
        let source = page(&mut dice);
        let mut files = of(&[("content/k/sida.sv.md", &source)]);
        let all = segments(&project(&files));
        assert!(all.iter().all(|s| s.open && s.reason == "missing"), "{source}");
        let plan = import::plan(&project(&files), "ar", &through(&all, |s| Some(in_arabic(&s.source))));
        assert_eq!(plan.faults, [], "round {round}\n{source}");
        apply(&mut files, &plan.changes);
        let (before, after) = (cut(&source), cut(&files["content/k/sida.ar.md"]));
        assert_eq!(after.frame, before.frame, "round {round}\n{source}");
        for (from, to) in before.blocks.iter().zip(&after.blocks) {
            assert_eq!(to.text, in_arabic(&from.text), "round {round}\n{source}");
        }
        assert_eq!(state(&files, "ar", "sida"), "current", "what is wholly translated is accepted");

        // Nothing filled in, or the same again: nothing changes.
        let all = segments(&project(&files));
        assert!(all.iter().all(|s| !s.open && s.present == in_arabic(&s.source)), "round {round}\n{source}");
        assert_eq!(import::plan(&project(&files), "ar", &through(&all, |_| None)).changes, []);
        let same = import::plan(&project(&files), "ar", &through(&all, |s| Some(s.present.clone())));
        assert_eq!((same.changes, same.faults), (Vec::new(), Vec::new()), "round {round}\n{source}");

        // One thing is added to the source: only that is asked for, and only that becomes another.
        let old = files["content/k/sida.ar.md"].clone();
        files.insert("content/k/sida.sv.md".to_owned(), source.replacen("[^n]: En not", "Ett nytt stycke om stöd.\n\n[^n]: En not", 1));
        let open: Vec<Segment> = open(&files);
        assert_eq!(open.iter().map(|s| s.source.as_str()).collect::<Vec<_>>(), ["Ett nytt stycke om stöd."], "round {round}\n{source}");
        let plan = import::plan(&project(&files), "ar", &through(&open, |s| Some(in_arabic(&s.source))));
        assert_eq!(plan.faults, [], "round {round}\n{source}");
        apply(&mut files, &plan.changes);
        let (old, new) = (cut(&old), cut(&files["content/k/sida.ar.md"]));
        let kept: Vec<_> = new.blocks.iter().filter(|b| !b.text.contains("Ett nytt")).map(|b| (&b.kind, &b.text)).collect();
        assert_eq!(kept, old.blocks.iter().map(|b| (&b.kind, &b.text)).collect::<Vec<_>>(), "round {round}\n{source}");
        assert_eq!(state(&files, "ar", "sida"), "current");
    }
}

/// A page of which a part has gone, stands twice, or stands elsewhere.
fn rebuilt(dice: &mut Dice, page: &str) -> String {
    let (front, body) = page.split_once("\n---\n").expect("it has keys at the top");
    let mut parts: Vec<&str> = body.split("\n\n").collect();
    let at = dice.below(parts.len());
    match dice.below(4) {
        0 => drop(parts.remove(at)),
        1 => parts.insert(at, parts[at]),
        2 => parts.rotate_left(at),
        _ => parts.insert(at, "Ett nytt stycke om **stöd**."),
    }
    let front = if dice.once_in(6) { front.replace("description", "image-alt") } else { front.to_owned() };
    format!("{front}\n---\n{}", parts.join("\n\n"))
}

#[test]
fn everything_that_is_handed_out_can_be_taken_back() {
    let (sv, ar) = ("content/k/sida.sv.md", "content/k/sida.ar.md");
    let mut dice = Dice::new(11);
    let (mut taken, mut left) = (0, 0);
    for round in 0..80 {
        let source = page(&mut dice);
        let mut files = of(&[(sv, &source)]);
        if !dice.once_in(5) {
            let plan = imported(&files, &open(&files), |s| Some(in_arabic(&s.source)));
            apply(&mut files, &plan.changes);
            if dice.once_in(3) {
                files.retain(|path, _| !path.contains(".translated-from"));
            }
            if dice.once_in(2) {
                let other = rebuilt(&mut dice, &files[ar]);
                files.insert(ar.to_owned(), other);
            }
        }
        if !dice.once_in(3) {
            files.insert(sv.to_owned(), rebuilt(&mut dice, &source));
        }
        let found = handout(&project(&files), &[], "ar", dice.once_in(3));
        let plan = imported(&files, &found.segments, |s| Some(in_arabic(&s.source)));
        assert_eq!(plan.faults, [], "round {round}\n{}\n\n{:?}", files[sv], files.get(ar));
        let (sheets, notes) = (found.segments.len(), found.by_hand.len());
        assert!(sheets == 0 || notes == 0, "round {round}: a page is handed out whole or not at all");
        apply(&mut files, &plan.changes);
        taken += usize::from(sheets > 0);
        left += notes;
        if sheets > 0 {
            assert_eq!(state(&files, "ar", "sida"), "current", "round {round}\n{}\n\n{:?}", files[sv], files.get(ar));
        }
    }
    assert!(taken > 20 && left > 10, "{taken} {left}");
}

/// What word processors, other programs and people put into cells.
const NASTY: [&str; 47] = [
    "våld",
    "hjälp",
    "stöd ",
    " stöd",
    "våld och hjälp",
    " ",
    " ",
    "\n",
    "\n\n",
    "\t",
    "\u{a0}",
    "\u{200f}",
    "\u{202e}",
    "\u{2069}",
    "\u{fffd}",
    "*",
    "**",
    "_",
    "`",
    "```",
    "~~",
    "#",
    "# ",
    "- ",
    "1. ",
    "> ",
    "    ",
    "|",
    "\\",
    "\\\n",
    ":::",
    ":::helpline\n",
    "[",
    "](help.md)",
    "](javascript:a)",
    "![",
    "[^n]",
    "[^n]: ",
    "<",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "&amp;",
    "&foo;",
    "{#x}",
    "{ $area }",
];

fn nasty(dice: &mut Dice) -> String {
    (0..1 + dice.below(5)).map(|_| *dice.one(&NASTY)).collect()
}

#[test]
fn no_text_in_a_cell_can_change_how_a_page_is_built() {
    let (sv, ar) = ("content/k/sida.sv.md", "content/k/sida.ar.md");
    let mut dice = Dice::new(23);
    let (mut put, mut refused) = (0, 0);
    for round in 0..40 {
        let source = page(&mut dice);
        let files = of(&[(sv, &source)]);
        let (project, all) = (project(&files), open(&files));
        let fine = through(&all, |s| Some(s.source.clone()));
        for _ in 0..20 {
            let (number, text) = (dice.below(all.len()), nasty(&mut dice));
            let mut rows = fine.clone();
            rows[number].text = if text.trim().is_empty() { String::new() } else { text.clone() };
            let plan = import::plan(&project, "ar", &rows);
            if !plan.faults.is_empty() {
                assert_eq!((plan.faults[0].row, &plan.changes[..]), (rows[number].row, &[][..]), "round {round}: {text:?}\n{source}");
                refused += 1;
                continue;
            }
            put += 1;
            let mut after = files.clone();
            apply(&mut after, &plan.changes);
            let (before, made) = (cut(&source), cut(&after[ar]));
            assert_eq!(made.frame, before.frame, "round {round}: {text:?}\n{source}");
            let others = before.blocks.iter().zip(&made.blocks).filter(|(a, b)| a.text != b.text).count();
            assert!(others <= 1, "round {round}: {text:?}\n{source}");
            for (a, b) in before.blocks.iter().zip(&made.blocks) {
                assert_eq!(
                    (&a.inline.links, &a.inline.notes, &a.inline.tags),
                    (&b.inline.links, &b.inline.notes, &b.inline.tags),
                    "{text:?}"
                );
            }
            // The same workbook once more finds everything as it is.
            let again = import::plan(&self::project(&after), "ar", &rows);
            assert_eq!((again.faults, again.changes), (vec![], vec![]), "round {round}: {text:?}\n{source}");
        }
    }
    assert!(put > 60 && refused > 200, "{put} {refused}");
}

#[test]
fn no_text_in_a_cell_can_break_a_file_of_messages() {
    const PIECES: [&str; 26] = [
        "ord",
        "två",
        " ",
        "\n",
        "\n\n",
        "{ $n }",
        "{ $m }",
        "{",
        "}",
        "[",
        "[one] ",
        "*[other] ",
        "*",
        ".",
        ".b = ",
        "->",
        "{ $n ->\n",
        "\n}",
        "{\"{\"}",
        "\"",
        "#",
        "# ",
        "b = ",
        "-b = ",
        "<b>",
        "\u{a0}",
    ];
    let source = "a = Ett { $n }\n    .b = Två\nz = Sist\n";
    let files = of(&[("locales/sv/k.ftl", source), ("locales/ar/k.ftl", "# ovanför\nz = الأخير\n")]);
    let (project, all) = (project(&files), segments(&project(&files)));
    let fine = through(&all, |s| Some(s.source.clone()));
    let mut dice = Dice::new(31);
    let (mut put, mut refused) = (0, 0);
    for _ in 0..1000 {
        let text: String = (0..1 + dice.below(6)).map(|_| *dice.one(&PIECES)).collect();
        let (number, mut rows) = (dice.below(2), fine.clone());
        rows[number].text = text.trim().to_owned();
        let plan = import::plan(&project, "ar", &rows);
        let mut after = files.clone();
        apply(&mut after, &plan.changes);
        let file = arabic_messages(&after);
        if plan.faults.is_empty() {
            put += 1;
            assert_eq!(file.iter().map(|(id, texts)| (id.as_str(), texts.len())).collect::<Vec<_>>(), [("z", 1), ("a", 2)], "{text:?}");
            let again = import::plan(&self::project(&after), "ar", &rows);
            assert_eq!((again.faults, again.changes), (vec![], vec![]), "{text:?}");
        } else {
            refused += 1;
            assert_eq!(file.len(), 1, "{text:?}");
        }
        assert_eq!(file[0].1[0].1, "Sist", "{text:?}");
    }
    assert!(put > 50 && refused > 100, "{put} {refused}");
}

/// The Arabic messages, with their texts.
fn arabic_messages(files: &Files) -> Vec<(String, Vec<(String, String)>)> {
    let project = project(files);
    let entries = project.message_files["ar"].iter().flat_map(budkavle::translations::messages::entries);
    entries.map(|entry| (entry.id, entry.texts)).collect()
}

/// A page of which one paragraph has changed since it was translated.
fn outdated() -> Files {
    let mut files = of(&[
        ("content/k/sida.sv.md", "---\ntitle: Sida\n---\nFörsta stycket om [hjälp](x.md).\n\n- ett\n- två\n"),
        ("content/k/sida.ar.md", "---\ntitle: صفحة\nreviewer: Leila\n---\nفقرة [مساعدة](x.md).\n\n* واحد\n* اثنان\n"),
    ]);
    accepted(&mut files, "content/k/sida.ar.md");
    assert_eq!(state(&files, "ar", "sida"), "current");
    files.insert(
        "content/k/sida.sv.md".to_owned(),
        "---\ntitle: Sida\n---\nFörsta stycket om ny [hjälp](x.md).\n\n- ett\n- två\n".to_owned(),
    );
    assert_eq!(state(&files, "ar", "sida"), "outdated");
    files
}

#[test]
fn only_what_changed_is_asked_for_and_the_rest_stays_byte_for_byte() {
    let mut files = outdated();
    let open: Vec<Segment> = open(&files);
    let shown: Vec<(&str, &str, &str)> = open.iter().map(|s| (s.source.as_str(), s.before.as_str(), s.present.as_str())).collect();
    assert_eq!(shown, [("Första stycket om ny [hjälp](x.md).", "Första stycket om [hjälp](x.md).", "فقرة [مساعدة](x.md).")]);
    let plan = import::plan(&project(&files), "ar", &through(&open, |_| Some("فقرة جديدة [مساعدة](x.md).".to_owned())));
    apply(&mut files, &plan.changes);
    let wanted = "---\ntitle: صفحة\nreviewer: Leila\n---\nفقرة جديدة [مساعدة](x.md).\n\n* واحد\n* اثنان\n";
    assert_eq!(files["content/k/sida.ar.md"], wanted);
    assert_eq!(state(&files, "ar", "sida"), "current");
}

#[test]
fn what_would_break_a_page_is_refused() {
    for (text, fault) in [
        ("# عنوان [مساعدة](x.md)", "import-structure"),
        ("- قائمة [مساعدة](x.md)", "import-structure"),
        ("بلا رابط", "import-links"),
        ("رابط آخر [مساعدة](y.md)", "import-links"),
        ("<b>مساعدة</b> [مساعدة](x.md)", "import-tags"),
        (":::helpline", "import-structure"),
    ] {
        let files = outdated();
        let open: Vec<Segment> = open(&files);
        let plan = import::plan(&project(&files), "ar", &through(&open, |_| Some(text.to_owned())));
        assert_eq!(plan.faults.iter().map(|f| f.message).collect::<Vec<_>>(), [fault], "{text}");
        assert_eq!((plan.changes, plan.faults[0].row), (Vec::new(), 2), "{text}");
    }
}

#[test]
fn of_two_translations_of_a_text_neither_is_written() {
    let files = outdated();
    let open: Vec<Segment> = open(&files);
    let mut rows = through(&open, |_| Some("فقرة [مساعدة](x.md)".to_owned()));
    for (row, text) in [(3, "أخرى [مساعدة](x.md)"), (4, "فقرة [مساعدة](x.md)")] {
        rows.push(Row { row, text: text.to_owned(), ..rows[0].clone() });
    }
    let plan = import::plan(&project(&files), "ar", &rows);
    assert_eq!(plan.faults.iter().map(|f| (f.row, f.message)).collect::<Vec<_>>(), [(3, "import-twice"), (4, "import-twice")]);
    assert_eq!((plan.changes, plan.accepted), (Vec::new(), Vec::new()));
}

#[test]
fn a_text_whose_source_has_changed_meanwhile_is_put_nowhere() {
    let mut files = outdated();
    let open: Vec<Segment> = open(&files);
    let rows = through(&open, |_| Some("فقرة [مساعدة](x.md)".to_owned()));
    files.insert("content/k/sida.sv.md".to_owned(), "---\ntitle: Sida\n---\nÅter annat om [hjälp](x.md).\n\n- ett\n- två\n".to_owned());
    let plan = import::plan(&project(&files), "ar", &rows);
    assert_eq!((plan.changes.len(), plan.faults[0].message), (0, "import-source-changed"));
}

#[test]
fn what_somebody_has_changed_meanwhile_is_not_written_over() {
    let page = "content/k/sida.ar.md";
    let mut files = outdated();
    let segments = open(&files);
    let new = |text: &str| Some(text.to_owned());
    change(&mut files, page, "فقرة [مساعدة](x.md).", "تم تغييره [مساعدة](x.md).");
    let plan = imported(&files, &segments, |_| new("فقرة جديدة [مساعدة](x.md)."));
    assert_eq!((refused(&plan), plan.changes.len()), (vec![(2, "import-present-changed")], 0));
    let facts = [("place", "content/k/sida.ar.md:5"), ("present", "تم تغييره [مساعدة](x.md)."), ("sheet", "فقرة [مساعدة](x.md).")];
    assert_eq!(plan.faults[0].facts, facts.map(|(name, value)| (name, value.to_owned())));
    assert_eq!(plan.left, BTreeMap::from([(page.to_owned(), 1)]));
    // What says what stands there already changes nothing, and has been seen by a translator.
    let plan = imported(&files, &segments, |_| new("تم تغييره\r\n[مساعدة](x.md)."));
    assert_eq!((refused(&plan), plan.accepted), (vec![], vec![page.to_owned()]));
    // Nor is there anything to write over where it has gone.
    files.remove(page);
    assert!(refused(&imported(&files, &segments, |_| new("فقرة [مساعدة](x.md)"))).contains(&(2, "import-present-changed")));
    // And a page that somebody has written meanwhile is not translated again.
    let mut files = of(&[("content/k/sida.sv.md", &page_of("", "Ett."))]);
    let segments = open(&files);
    files.insert(page.to_owned(), "---\ntitle: صفحة\n---\nنص\n".to_owned());
    let plan = imported(&files, &segments, |_| new("كلمة"));
    assert_eq!((refused(&plan), plan.changes), (vec![(2, "import-present-changed"), (3, "import-present-changed")], vec![]));
}

#[test]
fn rows_that_have_been_mixed_up_are_put_nowhere() {
    let files = of(&[("content/k/sida.sv.md", &page_of("", "Ett.\n\nTvå."))]);
    let segments = open(&files);
    let mut rows = through(&segments, |s| Some(s.source.clone()));
    // As when two columns are sorted and the third is not.
    let (first, second) = (rows[1].id.clone(), rows[2].id.clone());
    (rows[1].id, rows[2].id) = (second, first);
    let plan = import::plan(&project(&files), "ar", &rows);
    assert_eq!((refused(&plan), plan.changes), (vec![(3, "import-other-source"), (4, "import-other-source")], vec![]));
}

/// Services with texts in two languages.
fn directory() -> Files {
    of(&[
        ("content/k/campaign.toml", &format!("{CAMPAIGN}\n[directory]\nparent = \"hjalp\"\nsituations = [\"s\"]\n")),
        ("content/directory/taxonomies.toml", "[[situation]]\nid = \"s\"\n[[target-group]]\nid = \"t\"\n[[sector]]\nid = \"x\"\n"),
        ("content/directory/areas.csv", "code,parent,kind,name,slug,aliases\nLAND,,country,Landet,landet,Hela landet\n"),
        (
            "content/directory/services.csv",
            "id,name,organisation,sector,situations,areas,phone,verified,summary,how-to\nlinjen,Linjen,Byrån,x,s,LAND,020-555 666,2026-11-01,Vi lyssnar.,Ring.\n",
        ),
        ("content/directory/services.ar.csv", "id;name;summary;how-to\r\nlinjen;الخط;نصغي;\r\nannan;x;y;z\r\n"),
    ])
}

#[test]
fn messages_and_services_that_have_changed_meanwhile_stay() {
    let mut files = of(&[("locales/sv/k.ftl", "a = Ett\nb = Två\n"), ("locales/ar/k.ftl", "b = اثنان\n")]);
    let segments = segments(&project(&files));
    change(&mut files, "locales/ar/k.ftl", "اثنان", "٢");
    let plan = imported(&files, &segments, |_| Some("جديد".to_owned()));
    assert_eq!((refused(&plan), plan.left["locales/ar/k.ftl"]), (vec![(3, "import-present-changed")], 1));
    assert_eq!(plan.faults[0].facts[0], ("place", "locales/ar/k.ftl:1".to_owned()));
    apply(&mut files, &plan.changes);
    assert_eq!(files["locales/ar/k.ftl"], "b = ٢\na = جديد\n", "of the others each is whole by itself");

    let mut files = directory();
    let segments = self::segments(&project(&files));
    assert_eq!(segments.iter().map(|s| s.present.as_str()).collect::<Vec<_>>(), ["الخط", "نصغي", ""]);
    change(&mut files, "content/directory/services.ar.csv", "نصغي", "نستمع");
    let plan = imported(&files, &segments, |s| Some(format!("{} ١", s.source.len())));
    assert_eq!(refused(&plan), [(3, "import-present-changed")]);
    apply(&mut files, &plan.changes);
    let wanted = "\u{feff}id;name;summary;how-to\r\nlinjen;6 ١;نستمع;5 ١\r\nannan;x;y;z\r\n";
    assert_eq!(files["content/directory/services.ar.csv"], wanted);
}

/// The table is opened with Excel: what an agency wrote must be neither run nor taken for letters of another alphabet.
#[test]
fn texts_of_services_are_safe_to_open_in_a_spreadsheet() {
    let mut files = directory();
    let fill = |s: &Segment| (s.source == "Vi lyssnar.").then(|| "- نصغي".to_owned());
    let plan = imported(&files, &segments(&project(&files)), fill);
    assert_eq!(refused(&plan), []);
    apply(&mut files, &plan.changes);
    let wanted = "\u{feff}id;name;summary;how-to\r\nlinjen;الخط;'- نصغي;\r\nannan;x;y;z\r\n";
    assert_eq!(files["content/directory/services.ar.csv"], wanted);
    let again = segments(&project(&files));
    assert!(again.iter().any(|s| s.present == "- نصغي"), "{again:?}");
    assert_eq!(imported(&files, &again, fill).changes, [], "what stands there already");
}

/// The row would be passed over at the next build, with all its texts.
#[test]
fn texts_that_the_table_could_not_keep_are_refused() {
    let files = directory();
    for (text, why) in [
        ("=نصغي", "formula-cell"),
        ("@نصغي", "formula-cell"),
        ("نصغي 19121212-1212", "identity-number"),
        ("anna.svensson@example.org", "personal-email"),
    ] {
        let plan = imported(&files, &segments(&project(&files)), |s| (s.source == "Vi lyssnar.").then(|| text.to_owned()));
        assert_eq!((refused(&plan), plan.changes), (vec![(3, why)], vec![]), "{text}");
        let said = plan.faults[0].said(&Words::new(Language::English));
        assert!(!said.contains("B2") && !said.contains("C2"), "{said}");
    }
}

#[test]
fn a_workbook_of_service_texts_is_called_by_its_name() {
    let mut files = directory();
    files.remove("content/directory/services.ar.csv");
    let fixed = [("budkavle.toml", CONFIG)];
    let mut sources = Sources::from_texts(fixed.into_iter().chain(files.iter().map(|(path, text)| (path.as_str(), text.as_str()))));
    let path = "content/directory/services.ar.xlsx";
    let rows = [["id", "name", "summary", "how-to"], ["linjen", "الخط", "نصغي", ""]].map(|row| row.map(str::to_owned));
    sources.set(path, workbook(&rows));
    let project = parse(&sources, &Memos::default()).0;
    let handed = handout(&project, &[], "ar", true);
    assert_eq!(handed.segments, []);
    assert!(handed.by_hand.iter().all(|fault| fault.facts.contains(&("file", path.to_owned()))), "{:?}", handed.by_hand);
    assert!(!handed.by_hand.is_empty() && accept::accept(&project, path).is_ok());
}

#[test]
fn a_message_in_a_folder_is_handed_out_and_put_back_there() {
    let files = of(&[("locales/sv/a/k.ftl", "x = Ett\n")]);
    let segments = segments(&project(&files));
    assert_eq!(segments.iter().map(|s| s.file.as_str()).collect::<Vec<_>>(), ["locales/ar/a/k.ftl"]);
    let plan = imported(&files, &segments, |_| Some("واحد".to_owned()));
    assert_eq!(plan.changes[0], Change::Put("locales/ar/a/k.ftl".to_owned(), "x = واحد\n".to_owned()));
}

#[test]
fn a_page_without_keys_gets_none() {
    let (source, translation) = ("content/k/sida.sv.md", "content/k/sida.ar.md");
    let mut files = of(&[(source, "# Sida\n\nEtt.\n"), (translation, "# صفحة\n\nواحد.\n")]);
    accepted(&mut files, translation);
    change(&mut files, source, "Ett.\n", "Ett.\n\nTvå.\n");
    let plan = imported(&files, &open(&files), |s| (s.source == "Två.").then(|| "اثنان.".to_owned()));
    assert_eq!(refused(&plan), []);
    apply(&mut files, &plan.changes);
    assert_eq!(files[translation], "# صفحة\n\nواحد.\n\nاثنان.\n");
}

/// A page whose only paragraph says `source`, and what comes of `text` in its place: the page, or why it is refused.
fn paragraph(source: &str, text: &str) -> Result<String, &'static str> {
    let mut files = of(&[("content/k/sida.sv.md", &format!("---\ntitle: Sida\n---\n{source}\n"))]);
    let plan = imported(&files, &open(&files), |s| Some(if s.part == "title" { "صفحة".to_owned() } else { text.to_owned() }));
    apply(&mut files, &plan.changes);
    match plan.faults.as_slice() {
        [] => Ok(files["content/k/sida.ar.md"].strip_prefix("---\ntitle: \"صفحة\"\n---\n").expect("it has a title").trim_end().to_owned()),
        [fault, ..] => {
            assert_eq!((fault.row, plan.changes), (3, vec![]), "{text}");
            Err(fault.message)
        }
    }
}

#[test]
fn nothing_that_was_to_be_markup_is_left_to_be_read() {
    for text in [
        "**very",
        "**bold*",
        "a ` b",
        "Heading {#x}",
        "a <!-- b",
        "&foo; b",
        "a [text](b",
        "a ~~b",
        "[a](b c)",
        "ord[^1]",
        "i { $area }",
        "a\\",
    ] {
        assert_eq!(paragraph("Ett.", text), Err("import-signs"), "{text}");
    }
    for text in [
        "5 * 3",
        "A & B",
        "it's",
        "1 < 2 > 0",
        "C:\\mapp",
        "100 %",
        "nr # 5",
        "snake_case",
        "**fet** och *kursiv* och `kod`",
        "\\*ord",
        "\\`",
        "\\<b>",
        "&amp;foo;",
        "\\{#x}",
        "Kolleg*innen",
        "\u{200f}ab\u{200e}",
        "5\u{a0}kg",
        "a  b\tc",
        "a\u{2068}b\u{2069}",
        "a\\\nb",
        "    fyra blanka",
        "\\# ett",
        "\\- ett",
        "1\\. ett",
        "\\:::helpline",
        "a | b",
        "\\[x]: y",
        "(se nedan)",
        "f\\*\\*k",
    ] {
        let literal = text.trim().replace("a  b\tc", "a b c");
        assert_eq!(paragraph("Ett.", text), Ok(literal), "{text}");
    }
    // What the source shows its readers a translation may show too.
    assert_eq!(paragraph("Pris* och {#x}.", "ثمن* {#x}"), Ok("ثمن* {#x}".to_owned()));
    assert_eq!(paragraph("Pris*.", "*ثمن*"), Ok("*ثمن*".to_owned()));
    assert_eq!(paragraph("Pris*.", "**ثمن"), Err("import-signs"));
}

/// Titles are words too: readers of a picture without its caption would be told less.
#[test]
fn titles_of_links_and_pictures_come_back_as_titles() {
    for (source, text) in [
        ("[a](b.md \"ett\")", "[x](b.md \"två\")"),
        ("[a](b.md \"ett\")", "[x](b.md 'två \"tre\"')"),
        ("[a](b.md \"ett\")", "[x](b.md \"två \\\"tre\\\"\")"),
        ("[a](b.md 'ett')", "[x](b.md (två))"),
        ("![a](b.png \"ett\") [c](d.md)", "[y](d.md) ![x](b.png \"l'acqua\")"),
        ("[a](b.md \"C# & 5 * 3\")", "[x](b.md \"C# & 5 * 3\")"),
        ("[a](b.md \"**ett**\")", "[x](b.md \"**två**\")"),
        ("[a](b.md \"\")", "[x](b.md)"),
    ] {
        assert_eq!(paragraph(source, text), Ok(text.to_owned()), "{source} | {text}");
    }
    for (source, text, fault) in [
        ("[a](b.md \"ett\")", "[x](b.md)", "import-titles"),
        ("![a](b.png \"ett\") [c](d.md)", "![x](b.png) [y](d.md \"två\")", "import-titles"),
        ("[a](b.md)", "[x](b.md \"två\")", "import-titles"),
        ("[a](b.md \"ett\")", "[x](c.md \"två\")", "import-links"),
        ("[a](b.md \"ett\")", "x", "import-links"),
        ("[a](b.md \"ett\")", "[x](b.md \"två \"tre\"\")", "import-title-quotes"),
        ("[a](b.md \"ett\")", "[x](b.md ”två”)", "import-title-quotes"),
        ("[a](b.md \"ett\")", "[x](b.md”två”)", "import-title-quotes"),
        ("[a](b.md \"ett\")", "[x](b.md 'l'acqua')", "import-title-quotes"),
        ("[a](b.md \"ett\")", "[x](b.md \"**två**\")", "import-signs-title"),
        ("[a](b.md \"ett\")", "[x](b.md \"<b>två</b>\")", "import-signs-title"),
        ("[a](b.md \"ett\")", "[x](b.md \"&nbsp två\")", "import-signs-title"),
    ] {
        assert_eq!(paragraph(source, text), Err(fault), "{source} | {text}");
    }
}

#[test]
fn nasty_cells_are_read_as_they_are_or_refused() {
    for (source, text, fault) in [
        ("Ett.", "\u{202e}abc", "import-direction"),
        ("Ett.", "abc\u{2069}", "import-direction"),
        ("Ett.", "a\u{fffd}b", "import-signs"),
        ("Ett.", "[text](javascript:alert(1))", "import-links"),
        ("[a](b.md)", "[a](c.md)", "import-links"),
        ("[a](b.md)", "[](b.md)", "import-empty-link"),
        ("![a](b.png)", "![](b.png)", "import-empty-link"),
        ("[a](b.md)", "a", "import-links"),
        ("[a](b.md)", "[a](b.md) <https://x.example>", "import-links"),
        ("Ett.", ":::", "import-structure"),
        ("Ett.", ":::helpline", "import-structure"),
        ("Ett.", "a\n:::helpline", "import-lines"),
        ("Ett.", "<div>a</div>", "import-tags"),
        ("Ett.", "<script>a</script>", "import-tags"),
        ("Ett.", "a <script>b</script>", "import-tags"),
        ("Ett.", "a <b>b</b>", "import-tags"),
        ("a <b>b</b>", "a b", "import-tags"),
        ("Ett.", "a <!-- b -->", "import-tags"),
        ("Ett.", "<!-- b", "import-tags"),
        ("Ett.", "# ett", "import-structure"),
        ("Ett.", "- ett", "import-structure"),
        ("Ett.", "1. ett", "import-structure"),
        ("Ett.", "2024. ett", "import-structure"),
        ("Ett.", "> ett", "import-structure"),
        ("Ett.", "[x]: y", "import-structure"),
        ("Ett.", "[^x]: y", "import-structure"),
        ("Ett.", "***", "import-structure"),
        ("Ett.", "```", "import-structure"),
        ("Ett.", "a\n\nb", "import-blank-line"),
        ("Ett.", "a\n \nb", "import-blank-line"),
        ("Ett.", "a\n- b\n- c", "import-lines"),
        ("Ett.", "a\n===", "import-lines"),
        ("Ett.", "| a | b |\n|---|---|\n| c | d |", "import-lines"),
        ("Ett.", "kolleg*innen och kund*innen", "import-style"),
        ("Ett.", "10~20 och 30~40", ""),
        ("Ett.", "o`zbek va o`zbek", "import-style"),
        ("## Ett", "# ett", "import-signs"),
        ("## Ett", "ett {#x}", "import-heading-id"),
        ("## Ett {#x}", "ett {#x}", "import-heading-id"),
        ("## Ett", "a\nb", ""),
        ("## Ett", "a\\\nb", "import-signs"),
        ("- ett", "- ett", "import-structure"),
        ("- ett", "a\n  - b", "import-lines"),
        ("Ett.[^1]\n\n[^1]: Not.", "a[^1]", ""),
        ("Ett.[^1]\n\n[^1]: Not.", "a[^2]", "import-notes"),
        ("| a | b |\n|---|---|", "| a | b | c |", "import-cells"),
        ("| a | b |\n|---|---|", "| a |", "import-cells"),
        ("| a | b |\n|---|---|", "| a \\| b | c |", ""),
        ("| a | b |\n|---|---|", "a | b", ""),
        ("| a | b |\n|---|---|", "| a\\ | b |", "import-signs"),
        ("<div>Ett</div>", "<div>ett", "import-tags"),
        ("<div>Ett</div>", "<p>ett</p>", "import-tags"),
        ("<div>Ett</div>", "<div>ett</div> <!-- x", "import-tags"),
        (":::callout title=\"Ett\"\n:::", "l'acqua", ""),
        (":::callout title='Ett'\n:::", "l'acqua", ""),
        (":::callout title='Ett'\n:::", "\"acqua\"", ""),
        (":::callout title=Ett\n:::", "ett två", ""),
        (":::callout title=\"Ett\"\n:::", "l'\"acqua\"", "import-quotes"),
        (":::callout title=\"Ett\"\n:::", "**ett**", "import-signs-plain"),
        (":::callout title=\"Ett\"\n:::", "a\nb", ""),
        ("```\nEtt\n```", "a\n\n    b **c", ""),
        ("```\nEtt\n```", "a\n```\nb", "import-structure"),
    ] {
        let mut files = of(&[("content/k/sida.sv.md", &format!("---\ntitle: Sida\n---\n{source}\n"))]);
        let segments = open(&files);
        let plan = imported(&files, &segments, |s| Some(if s.id == segments[1].id { text.to_owned() } else { s.source.clone() }));
        let wanted = if fault.is_empty() { vec![] } else { vec![(3, fault)] };
        assert_eq!(refused(&plan), wanted, "{source:?} {text:?}");
        assert_eq!(plan.changes.is_empty(), !fault.is_empty(), "{source:?} {text:?}");
        apply(&mut files, &plan.changes);
        if fault.is_empty() {
            let built = |path: &str| cut(&files[path]).frame;
            assert_eq!(built("content/k/sida.ar.md"), built("content/k/sida.sv.md"), "{source:?} {text:?}");
        }
    }
}

#[test]
fn nasty_messages_are_read_as_they_are_or_refused() {
    let deep = "{".repeat(50_000);
    for (source, text, fault) in [
        ("Ett", "[ett", ""),
        ("Ett", "*ett", "import-signs-plain"),
        ("Ett", "* ett", ""),
        ("Ett", ".ett = två", ""),
        ("Ett", "# ett", "import-signs-plain"),
        ("Ett", "{ett", "import-syntax"),
        ("Ett", "ett}", "import-syntax"),
        ("Ett", &deep, "import-syntax"),
        ("Ett", "a\nb", ""),
        ("Ett", "a\n\nb", ""),
        ("Ett", "a\n[b", "import-line-start"),
        ("Ett", "a\n*b", "import-line-start"),
        ("Ett", "a\n.b = c", "import-line-start"),
        ("Ett", "a\n{\"[\"}b", ""),
        ("Ett", "a\n# b", "import-signs-plain"),
        ("Ett", "a\n}", "import-syntax"),
        ("Ett", "**a**", "import-signs-plain"),
        ("Ett", "&nbsp;", "import-signs-plain"),
        ("Ett", "A & B, 5 * 3, it's", ""),
        ("Ett", "<script>a", "import-tags"),
        ("Ett", "<b>a</b>", "import-tags"),
        ("Ett", "a <b", "import-signs-plain"),
        ("<b>Ett</b>", "<b>a", "import-tags"),
        ("<a href=\"x\">Ett</a>", "<a href=\"y\">a</a>", "import-tags"),
        ("Ett", "a\u{202e}b", "direction-character"),
        ("Ett", "a\u{fffd}", "lost-character"),
        ("Ett", "{ \"\" }", "empty-text"),
        ("Ett", "5\u{a0}kg\u{200f}", ""),
        ("Ett", "a\\", "import-signs-plain"),
        ("Ett", "a\tb", ""),
        ("Hej { $area }", "{ $aera }", "import-placeholders"),
        ("Hej { $area }", "{ $area }{ ny }", "import-placeholders"),
        ("Hej { $area }", "{ DATETIME($area) }", "import-syntax"),
        ("Hej { $area }", "{ $area }\nb", ""),
    ] {
        let mut files = of(&[("locales/sv/k.ftl", &format!("a = {source}\nz = Sist\n")), ("locales/ar/k.ftl", "z = الأخير\n")]);
        let segments: Vec<Segment> = segments(&project(&files)).into_iter().filter(|s| s.source == source).collect();
        let mut rows = through(&segments, |_| Some("x".to_owned()));
        // Longer than a cell; but another program may have written it.
        rows[0].text = text.to_owned();
        let plan = import::plan(&project(&files), "ar", &rows);
        let wanted = if fault.is_empty() { vec![] } else { vec![(2, fault)] };
        let shown = text.get(..20).unwrap_or(text);
        assert_eq!(refused(&plan), wanted, "{source:?} {shown:?}");
        apply(&mut files, &plan.changes);
        let one = |id: &str, text: &str| (id.to_owned(), vec![(String::new(), text.to_owned())]);
        let mut wanted = vec![one("z", "الأخير")];
        wanted.extend(fault.is_empty().then(|| one("a", &text.replace("{\"[\"}", "{ \"[\" }"))));
        assert_eq!(arabic_messages(&files), wanted, "{source:?} {shown:?}");
    }
}

#[test]
fn what_a_cell_does_not_hold_as_text_is_told() {
    let files = of(&[("content/k/sida.sv.md", &page_of("", "Ett.\n\n112\n\nTvå.\n\nTre."))]);
    let segments = open(&files);
    let mut book = rust_xlsxwriter::Workbook::new();
    let page = book.add_worksheet().set_name("ar").expect("a name");
    let heads = ["Id", "Source", "Translation today", "New translation"];
    for (column, head) in heads.into_iter().enumerate() {
        page.write_string(0, column as u16, head).expect("it fits");
    }
    for (row, segment) in segments.iter().enumerate() {
        page.write_string(row as u32 + 1, 0, &segment.id).expect("it fits");
        page.write_string(row as u32 + 1, 1, &segment.source).expect("it fits");
    }
    page.write_formula(1, 3, rust_xlsxwriter::Formula::new("=\"a\"&\"b\"").set_result("ab")).expect("it fits");
    page.write_formula(2, 3, rust_xlsxwriter::Formula::new("=A1").set_result("")).expect("it fits");
    page.write_number(3, 3, 112).expect("it fits");
    page.write_number(4, 3, 0.5).expect("it fits");
    page.write_formula(5, 3, rust_xlsxwriter::Formula::new("=-hej").set_result("#NAME?")).expect("it fits");
    page.write_string(7, 3, "hör ingenstans hemma").expect("it fits");
    let rows = sheet::read(book.save_to_buffer().expect("it can be saved")).expect("it can be read").1;
    let texts: Vec<(usize, &str)> = rows.iter().map(|row| (row.row, row.text.as_str())).collect();
    assert_eq!(texts, [(2, "ab"), (3, ""), (4, "112"), (5, ""), (6, ""), (8, "hör ingenstans hemma")]);
    assert!(matches!(rows[3].unread, Some(Unread::Value(_))));
    let plan = import::plan(&project(&files), "ar", &rows);
    let wanted = [(3, "import-formula"), (5, "import-cell-value"), (6, "import-cell-error"), (8, "import-no-id")];
    assert_eq!((refused(&plan), plan.changes), (wanted.to_vec(), vec![]));
}

#[test]
fn a_workbook_must_have_the_columns_that_it_had() {
    let heads = |heads: [&str; 3]| sheet::read(workbook(&[heads.map(str::to_owned)]));
    let lacks = |ids: &[&str]| Err(Unreadable::Lacks("ar".to_owned(), ids.iter().map(|id| (*id).to_owned()).collect()));
    assert_eq!(heads(["Id", "Ny översättning", "x"]), lacks(&["sheet-source", "sheet-present"]));
    assert_eq!(heads(["Id", "Source", "Translation today"]), lacks(&["sheet-new"]));
    assert_eq!(heads(["a", "b", "c"]), Err(Unreadable::NoColumns));
}

#[test]
fn what_is_still_to_be_filled_in_is_named() {
    let files =
        of(&[("content/k/sida.sv.md", &page_of("", "Ett.\n\nTvå.\n\n- tre\n- fyra")), ("locales/sv/k.ftl", "a = Ett\n    .b = Två\n")]);
    let all = open(&files);
    let rows = through(&all, |s| ["Sida", "Ett.", "fyra", "Ett"].contains(&&*s.source).then(|| "x".to_owned()));
    let plan = import::plan(&project(&files), "ar", &rows);
    let facts = |at: usize| plan.faults[at].facts.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>();
    assert_eq!(refused(&plan), [(4, "import-incomplete"), (8, "import-incomplete")]);
    assert_eq!(facts(0), ["file=content/k/sida.ar.md", "rows=4, 5", "texts="]);
    assert_eq!(facts(1), ["file=a", "rows=8", "texts="]);
    // Rows that have been deleted.
    let rows: Vec<Row> = rows.into_iter().filter(|row| row.is_filled()).collect();
    let plan = import::plan(&project(&files), "ar", &rows);
    assert_eq!(plan.faults[0].facts[2], ("texts", "“Två.”, “tre”".to_owned()));
}

#[test]
fn what_is_wrong_is_said_in_words() {
    let said = |source: &str, text: &str, language: Language| {
        let files = of(&[("content/k/sida.sv.md", &format!("---\ntitle: Sida\n---\n{source}\n"))]);
        let segments = open(&files);
        let plan = imported(&files, &segments, |s| Some(if s.id == segments[1].id { text.to_owned() } else { s.source.clone() }));
        plan.faults[0].said(&Words::new(language))
    };
    for (source, text, english, swedish) in [
        (
            "Ett.[^1]\n\n[^1]: Not.",
            "ett",
            "the text must refer to the notes of the source. Missing: [^1]. Write it where the text refers to the note.",
            "texten måste hänvisa till källans noter. Saknas: [^1]. Skriv det där texten hänvisar till noten.",
        ),
        (
            "Ett.",
            "<script>b",
            "the tags must be those of the source. Not in the source: <script>. Take it away.",
            "taggarna måste vara källans. Finns inte i källan: <script>. Ta bort den.",
        ),
        (
            "Ett.",
            "2024. ett",
            "“2024. ett” would not be read as the text that it was, but as a heading, a list or another part of the page. A cell is one text. If the sign at its beginning is to be read as it is, write a backslash before it: 2024\\. ett",
            "”2024. ett” skulle inte läsas som den text det var, utan som en rubrik, en lista eller en annan del av sidan. En cell är en enda text. Ska tecknet i början läsas som det är, skriv ett bakstreck före: 2024\\. ett",
        ),
    ] {
        assert_eq!(said(source, text, Language::English), english);
        assert_eq!(said(source, text, Language::Swedish), swedish);
    }
    let files = of(&[("locales/sv/k.ftl", "a = Hej { $area }\n")]);
    for (text, wanted) in [
        (
            "x { $aera }",
            "what stands in braces must be as in the source, letter by letter. Missing: { $area }. Copy it from the source. Not in the source: { $aera }. Take it away, or correct it.",
        ),
        ("{ $area } <b>x", "the tags must be those of the source. Not in the source: <b>. Take it away."),
        ("a\n.b", "a line of a message cannot begin as “.b”: there [, * and . begin a choice or an attribute. Write {\".\"}b"),
        (
            "{ $area",
            "“{ $area” cannot be read as a message. The message is not written right: a sign is missing, most often = after the name or a closing brace.",
        ),
    ] {
        let plan = imported(&files, &open(&files), |_| Some(text.to_owned()));
        assert_eq!(plan.faults[0].said(&Words::new(Language::English)), wanted);
    }
}

#[test]
fn what_cannot_be_put_together_from_rows_is_not_handed_out() {
    let path = "content/k/sida.ar.md";
    let source = page_of("", "Inledning.\n\n- ett\n- två");
    for (translation, line, present, now) in [
        ("مقدمة\n\n- واحد", "6", "", "två"),
        ("مقدمة\n\n- واحد\n- اثنان\n- ثلاثة", "8", "ثلاثة", ""),
        ("مقدمة\n\n1. واحد\n2. اثنان", "6", "واحد", "ett"),
        ("- واحد\n- اثنان", "4", "واحد", "Inledning."),
    ] {
        for is_accepted in [false, true] {
            let mut files = of(&[("content/k/sida.sv.md", &source), (path, &page_of("", translation))]);
            if is_accepted {
                accepted(&mut files, path);
                assert_eq!(handout(&project(&files), &[], "ar", false), Handout::default(), "nothing is to be done");
                change(&mut files, "content/k/sida.sv.md", "title: Sida", "title: Sidan");
            }
            let found = handout(&project(&files), &[], "ar", false);
            assert_eq!((found.segments, found.by_hand.len()), (vec![], 1), "{translation}");
            let fact = |name: &str| found.by_hand[0].facts.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value);
            assert_eq!(found.by_hand[0].message, "import-built-differently");
            assert_eq!((fact("file"), fact("line"), fact("present"), fact("now")), (path, line, present, now), "{translation}");
        }
    }
    // What the source no longer has at the top stands in the translation still.
    let mut files = of(&[("content/k/sida.sv.md", &page_of("description: Om\n", "Ett.")), (path, &page_of("description: عن\n", "واحد"))]);
    accepted(&mut files, path);
    files.insert("content/k/sida.sv.md".to_owned(), page_of("", "Två."));
    let found = handout(&project(&files), &[], "ar", false);
    assert_eq!((found.segments, found.by_hand.len()), (vec![], 1));
    assert!(found.by_hand[0].facts.contains(&("line", "3".to_owned())), "{:?}", found.by_hand);
    // A place that no text can be put into.
    let files = of(&[("content/k/sida.sv.md", "---\ntitle: >\n  Sida\n---\nEtt.\n")]);
    let found = handout(&project(&files), &[], "ar", false);
    assert!(found.by_hand.is_empty() || found.segments.is_empty(), "{found:?}");
    // A text that is longer than a cell.
    let files = of(&[("content/k/sida.sv.md", &page_of("", &"lång ".repeat(10_000))), ("content/k/b.sv.md", &page_of("", "Ett."))]);
    let found = handout(&project(&files), &[], "ar", false);
    assert_eq!(found.by_hand.iter().map(|f| f.message).collect::<Vec<_>>(), ["export-too-long"]);
    assert!(found.segments.iter().all(|s| s.file == "content/k/b.ar.md") && found.segments.len() == 2);
    // A message that is wrong in the source.
    let files = of(&[("locales/sv/k.ftl", "a = Ett\nb = { DATETIME($d) }\nc = <b>Två\n")]);
    let found = handout(&project(&files), &[], "ar", false);
    assert_eq!(found.segments.iter().map(|s| s.source.as_str()).collect::<Vec<_>>(), ["Ett", "<b>Två"]);
    assert_eq!(found.by_hand.iter().map(|f| (f.message, f.facts[1].1.as_str())).collect::<Vec<_>>(), [("export-unreadable", "2")]);
    // A table that has other headings.
    let mut files = directory();
    change(&mut files, "content/directory/services.ar.csv", "id;name;summary", "id;Namn;summary");
    let found = handout(&project(&files), &[], "ar", false);
    assert_eq!((found.segments, found.by_hand.iter().map(|f| f.message).collect::<Vec<_>>()), (vec![], vec!["import-table"]));
}

#[test]
fn states() {
    let mut files = of(&[("content/k/a.sv.md", "---\ntitle: A\nslug: aa\n---\nText ett två tre fyra fem sex.\n")]);
    assert_eq!(state(&files, "ar", "a"), "missing");
    files.insert("content/k/a.ar.md".to_owned(), "---\ntitle: A\n---\nنص\n".to_owned());
    files.insert("content/k/a.sv-simple.md".to_owned(), "---\ntitle: A\n---\nLätt.\n".to_owned());
    assert_eq!(state(&files, "ar", "a"), "unknown", "without a copy nothing is known");
    accepted(&mut files, "content/k/a.ar.md");
    accepted(&mut files, "content/k/a.sv-simple.md");
    assert_eq!((state(&files, "ar", "a"), state(&files, "sv-simple", "a")), ("current", "current"));
    // Wrapping and white space do not count.
    files.insert("content/k/a.sv.md".to_owned(), "---\ntitle: \"A\"\nslug: aa\n---\n\nText ett  två\ntre fyra fem sex.\n\n\n".to_owned());
    assert_eq!(state(&files, "ar", "a"), "current");
    files.insert("content/k/a.sv.md".to_owned(), "---\ntitle: A\nslug: aa\n---\nText ett två tre fyra fem sju.\n".to_owned());
    assert_eq!((state(&files, "ar", "a"), state(&files, "sv-simple", "a")), ("outdated", "to-look-at"));

    assert_eq!(handout(&project(&files), &[], "sv-simple", true), Handout::default(), "an easy page is not handed out in parts");

    // Renamed together: the copy is found by what it says.
    for tag in ["sv", "ar", "sv-simple"] {
        let moved = files.remove(&format!("content/k/a.{tag}.md")).expect("it is there");
        files.insert(format!("content/k/b.{tag}.md"), moved);
    }
    assert_eq!(state(&files, "ar", "b"), "outdated");
    accepted(&mut files, "content/k/b.ar.md");
    assert_eq!(state(&files, "ar", "b"), "current");
    assert!(!files.contains_key("content/k/.translated-from/ar/a.md"), "the copy goes with its page");

    for (path, refusal) in [
        ("content/k/b.sv.md", accept::Refusal::NoTranslation),
        ("content/k/campaign.toml", accept::Refusal::NotOurs),
        ("content/directory/services.sv.csv", accept::Refusal::NoTranslation),
    ] {
        assert_eq!(accept::accept(&project(&files), path), Err(refusal), "{path}");
    }
}

/// What `check` says of translations whose source is gone: of which, and what the source is called now.
fn obsolete(files: &Files) -> Vec<(String, String)> {
    let root = common::folder();
    write(&root.path().join("budkavle.toml"), CONFIG);
    files.iter().for_each(|(path, text)| write(&root.path().join(path), text));
    let said: serde_json::Value =
        serde_json::from_str(&out(&run(root.path(), &["check", "--format", "json", "--date", common::DAY]))).expect("it is JSON");
    let said = said.as_array().expect("a list").iter().filter(|d| d["code"] == "obsolete-translation");
    said.map(|d| (d["file"].as_str().unwrap_or_default().to_owned(), d["facts"]["page"].as_str().unwrap_or_default().to_owned())).collect()
}

#[test]
fn a_translation_whose_source_is_gone_is_told() {
    let mut files = addressed();
    assert_eq!(obsolete(&files), []);
    // The source has another name, and one translation has not.
    let source = files.remove("content/k/om/tider.sv.md").expect("it is there");
    files.insert("content/k/oppet.sv.md".to_owned(), source);
    assert_eq!((state(&files, "ar", "om/tider"), state(&files, "ar", "oppet")), ("obsolete", "missing"));
    assert_eq!(obsolete(&files), [("content/k/om/tider.ar.md".to_owned(), "content/k/oppet.sv.md".to_owned())]);
    // There is nothing to put into it.
    assert!(segments(&project(&files)).iter().all(|segment| !format!("{segment:?}").contains("tider")));
    // The source is taken away.
    files.remove("content/k/oppet.sv.md");
    assert_eq!(obsolete(&files), [("content/k/om/tider.ar.md".to_owned(), "none".to_owned())]);
    // A page that never was a translation is its own.
    files.insert("content/k/egen.ar.md".to_owned(), page_of("", "لنا."));
    assert_eq!(state(&files, "ar", "egen"), "own");
}

#[test]
fn a_copy_goes_to_the_page_that_it_was_made_for() {
    let text = |place: &str| page_of("", &format!("Så här gör du för att få stöd och hjälp av kommunen där du bor, i {place}."));
    let mut files = addressed();
    for (name, place) in [("a", "Solna"), ("b", "Täby")] {
        files.insert(format!("content/k/{name}.sv.md"), text(place));
        for tag in ["ar", "sv-simple"] {
            files.insert(format!("content/k/{name}.{tag}.md"), text(place));
        }
    }
    change(&mut files, "content/k/campaign.toml", "\"ar\"", "\"ar\", \"sv-simple\"");
    for page in ["a.ar", "b.ar", "b.sv-simple"] {
        accepted(&mut files, &format!("content/k/{page}.md"));
    }
    // One is taken away, the other renamed, though not in every language; and a third that is much like both is new.
    for name in ["a.sv", "a.ar", "a.sv-simple"] {
        files.remove(&format!("content/k/{name}.md"));
    }
    for tag in ["sv", "ar"] {
        let moved = files.remove(&format!("content/k/b.{tag}.md")).expect("it is there");
        files.insert(format!("content/k/ny.{tag}.md"), moved);
        files.insert(format!("content/k/c.{tag}.md"), text("Nacka"));
    }
    let found = pages::pages(&project(&files), &project(&files).campaigns[0]);
    let copy = |locale: &str, topic: &str| {
        let page = found.iter().find(|p| p.locale == locale && p.topic == topic).expect("there is such a page");
        page.copy.as_ref().map(|copy| copy.path.rsplit('/').next().unwrap_or_default().to_owned())
    };
    assert_eq!(copy("ar", "ny").as_deref(), Some("b.md"));
    assert_eq!(copy("ar", "c").as_deref(), Some("a.md"), "of the two that are left, each has the other");
    assert_eq!(state(&files, "ar", "c"), "outdated");
    // An easy-to-read page is left behind by one that has another name now, not by one that is taken away.
    assert_eq!(state(&files, "sv-simple", "b"), "obsolete");
    files.remove("content/k/ny.sv.md");
    files.remove("content/k/c.sv.md");
    assert_eq!(state(&files, "sv-simple", "b"), "own");
}

/// A page file.
fn page_of(front: &str, text: &str) -> String {
    format!("---\ntitle: Sida\n{front}---\n{text}\n")
}

/// A small site in two languages, all of it accepted: a page, and one below it.
fn addressed() -> Files {
    let mut files = of(&[
        ("content/k/campaign.toml", "base-url = \"https://k.example/\"\nlocales = [\"sv\", \"ar\"]\nhelpline = \"rokfri-linjen\"\n"),
        ("content/k/index.sv.md", &page_of("", "Välkommen till oss.")),
        ("content/k/index.ar.md", &page_of("", "مرحبا.")),
        ("content/k/om.sv.md", &page_of("slug: om-oss\n", "Det här är vad vi gör om dagarna.")),
        ("content/k/om.ar.md", &page_of("slug: hawl\n", "حول.")),
        ("content/k/om/tider.sv.md", &page_of("", "Vi har öppet när ni behöver det som mest.")),
        ("content/k/om/tider.ar.md", &page_of("slug: waqt\n", "وقت.")),
    ]);
    for path in ["content/k/index.ar.md", "content/k/om.ar.md", "content/k/om/tider.ar.md"] {
        accepted(&mut files, path);
    }
    assert_eq!(leads(&files), [], "nothing has moved");
    files
}

/// Where the built site leads on, from and to. A visitor's browser and a host are told the same, and nothing is said to anybody else.
fn leads(files: &Files) -> Vec<(String, String)> {
    let root = copy_of("minimal");
    std::fs::remove_dir_all(root.path().join("content/rokfri")).expect("it is there");
    write(&root.path().join("budkavle.toml"), CONFIG);
    write(&root.path().join("locales/sv/k.ftl"), "campaign-k = K\npublisher-k = Vi\n");
    files.iter().for_each(|(path, text)| write(&root.path().join(path), text));
    let output = root.path().join("public");
    let report = budkavle::build(&common::asked(root.path(), &output, common::DAY)).expect("it can be read");
    let said = common::said(&report);
    assert!(!said.contains("error[") && !said.contains("address"), "{said}");
    let made = common::published(&output);
    let file = |path: &str| String::from_utf8_lossy(&made[path]).into_owned();
    let pages = made.keys().filter(|path| path.ends_with("index.html")).filter_map(|path| {
        let page = file(path);
        let to = page.split_once("http-equiv=\"refresh\" content=\"0; url=")?.1.split('"').next()?.to_owned();
        Some((path.trim_start_matches('k').trim_end_matches("index.html").to_owned(), to))
    });
    let mut pages: Vec<(String, String)> = pages.collect();
    pages.sort();
    let hosts = file("k/_redirects").replace("%C3%A5", "å");
    let hosts = hosts.lines().map(|line| line.split(' ').collect::<Vec<_>>()).filter(|line| line[0].ends_with('/'));
    let mut hosts: Vec<(String, String)> = hosts.map(|line| (line[0].to_owned(), line[1].to_owned())).collect();
    hosts.sort();
    assert_eq!(hosts, pages);
    pages
}

fn led(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect()
}

fn change(files: &mut Files, path: &str, old: &str, new: &str) {
    let text = &files[path];
    assert!(text.contains(old), "{path} has no {old:?}");
    files.insert(path.to_owned(), text.replacen(old, new, 1));
}

/// Renames a page's files in all languages.
fn rename(files: &mut Files, from: &str, to: &str) {
    for tag in ["sv", "ar"] {
        let moved = files.remove(&format!("content/k/{from}.{tag}.md")).expect("it is there");
        files.insert(format!("content/k/{to}.{tag}.md"), moved);
    }
}

/// A page that has got another name makes nothing out of date: the links to it are changed in every language, and the words stay.
#[test]
fn a_link_that_leads_elsewhere_in_both_is_nothing_to_translate() {
    let (om, om_ar) = ("content/k/om.sv.md", "content/k/om.ar.md");
    let mut files = of(&[
        (
            om,
            "---\ntitle: Om\n---\nSe [tider](tider.md#a) och [mer](tider.md).\n\nTvå ord.\n\n:::contact service=\"a\"\n\n## Rubrik {#ett}\n",
        ),
        (
            om_ar,
            "---\ntitle: عن\n---\nانظر [المزيد](tider.md) و[الأوقات](tider.md#a).\n\nكلمتان.\n\n:::contact service=\"a\"\n\n## عنوان {#ett}\n",
        ),
    ]);
    accepted(&mut files, om_ar);
    let both = |files: &mut Files, from: &str, to: &str| {
        change(files, om, from, to);
        assert_eq!(state(files, "ar", "om"), "outdated", "{from}: the translation leads to what is gone");
        change(files, om_ar, from, to);
    };
    for (from, to) in [("(tider.md#a)", "(oppet.md#a)"), ("service=\"a\"", "service=\"b\""), ("{#ett}", "{#första}")] {
        both(&mut files, from, to);
        assert_eq!((state(&files, "ar", "om"), open(&files)), ("current", vec![]), "{from}");
    }
    // With other words it is not.
    change(&mut files, om, "[mer](tider.md)", "[mera](dit.md)");
    change(&mut files, om_ar, "[المزيد](tider.md)", "[المزيد](dit.md)");
    assert_eq!(state(&files, "ar", "om"), "outdated");
    accepted(&mut files, om_ar);
    // An easy-to-read page has its own words, and leads nowhere where nothing is any more.
    let easy = "content/k/om.sv-simple.md";
    files.insert(easy.to_owned(), "---\ntitle: Om\n---\nHär är [mer](dit.md).\n".to_owned());
    accepted(&mut files, easy);
    change(&mut files, om, "(dit.md)", "(hit.md)");
    assert_eq!(state(&files, "sv-simple", "om"), "to-look-at");
    change(&mut files, easy, "(dit.md)", "(hit.md)");
    assert_eq!(state(&files, "sv-simple", "om"), "current");
    change(&mut files, om, "(hit.md)", "(dit.md)");
    // Where something else has changed too, only that is left to do.
    both(&mut files, "(dit.md)", "(hit.md)");
    change(&mut files, om, "Två ord.", "Tre ord nu.");
    assert_eq!(open(&files).iter().map(|s| s.source.as_str()).collect::<Vec<_>>(), ["Tre ord nu."]);
}

fn recorded(files: &Files) -> Vec<(&str, &str)> {
    let records = files.iter().filter_map(|(path, text)| Some((path.strip_prefix("content/k/.translated-from/")?, text.as_str())));
    records.filter(|(path, _)| !path.ends_with(".md")).collect()
}

#[test]
fn an_address_that_a_page_has_left_leads_on() {
    let (om, om_ar) = ("content/k/om.sv.md", "content/k/om.ar.md");
    // A new slug of the translation, and with it every page below.
    let mut files = addressed();
    change(&mut files, om_ar, "slug: hawl", "slug: nahnu");
    assert_eq!(leads(&files), led(&[("/ar/hawl/", "/ar/nahnu/"), ("/ar/hawl/waqt/", "/ar/nahnu/waqt/")]));
    // Of the source page, which may lose it too.
    for (slug, now) in [("slug: vi\n", "/vi/"), ("", "/om/")] {
        let mut files = addressed();
        change(&mut files, om, "slug: om-oss\n", slug);
        assert_eq!(leads(&files), led(&[("/om-oss/", now), ("/om-oss/tider/", &format!("{now}tider/"))]));
    }
    // Of a language's prefix.
    let mut files = addressed();
    files.insert("budkavle.toml".to_owned(), CONFIG.replace("tag = \"ar\"", "tag = \"ar\"\nprefix = \"arabiska\""));
    let wanted = ["", "hawl/", "hawl/waqt/"].map(|page| (format!("/ar/{page}"), format!("/arabiska/{page}")));
    assert_eq!(leads(&files), wanted);
    // Another language comes first: the root is its start page now, and leads nowhere.
    let mut files = addressed();
    change(&mut files, "content/k/campaign.toml", "[\"sv\", \"ar\"]", "[\"ar\", \"sv\"]");
    let wanted = [("/ar/", "/"), ("/ar/hawl/", "/hawl/"), ("/ar/hawl/waqt/", "/hawl/waqt/")];
    let wanted = [&wanted[..], &[("/om-oss/", "/sv/om-oss/"), ("/om-oss/tider/", "/sv/om-oss/tider/")]].concat();
    assert_eq!(leads(&files), led(&wanted));
}

#[test]
fn pages_of_the_directory_go_with_the_page_above_them() {
    let mut files = addressed();
    files.get_mut("content/k/campaign.toml").expect("it is there").push_str("[directory]\nparent = \"om\"\nsituations = [\"smoking\"]\n");
    files.insert(
        "locales/sv/places.ftl".to_owned(),
        "situation-smoking = Rökning\ntarget-group-adults = Vuxna\nsector-region = Region\n".to_owned(),
    );
    change(&mut files, "content/k/om.ar.md", "slug: hawl", "slug: nahnu");
    let made = ["", "rokfri-linjen/", "smoking/", "sverige/", "waqt/"];
    let below = |from: &str, to: &str| made.map(|page| (format!("{from}{page}"), format!("{to}{page}"))).to_vec();
    assert_eq!(leads(&files), below("/ar/hawl/", "/ar/nahnu/"));
    // Of a prefix: the page above them has the address with it.
    files.insert("budkavle.toml".to_owned(), CONFIG.replace("tag = \"ar\"", "tag = \"ar\"\nprefix = \"arabiska\""));
    let mut wanted = below("/ar/hawl/", "/arabiska/nahnu/");
    wanted.insert(0, ("/ar/".to_owned(), "/arabiska/".to_owned()));
    assert_eq!(leads(&files), wanted);
    // Where it is not translated, they go by the page above it that is.
    for path in ["content/k/om.ar.md", "content/k/.translated-from/ar/om.md", "content/k/.translated-from/ar/om.addresses.txt"] {
        files.remove(path);
    }
    let moved = leads(&files);
    assert!(moved.contains(&("/ar/om/sverige/".to_owned(), "/arabiska/om/sverige/".to_owned())), "{moved:?}");
}

#[test]
fn a_renamed_page_keeps_its_addresses() {
    let mut files = addressed();
    rename(&mut files, "om/tider", "oppet");
    let moved = [("/ar/hawl/waqt/", "/ar/waqt/"), ("/om-oss/tider/", "/oppet/")];
    assert_eq!(leads(&files), led(&moved), "before it is accepted");
    accepted(&mut files, "content/k/oppet.ar.md");
    assert_eq!(leads(&files), led(&moved), "and afterwards");
    let records = [
        ("ar/index.addresses.txt", "/ar/\n"),
        ("ar/om.addresses.txt", "/ar/hawl/\n"),
        ("ar/oppet.addresses.txt", "/ar/hawl/waqt/\n/ar/waqt/\n"),
        ("sv/index.addresses.txt", "/\n"),
        ("sv/om.addresses.txt", "/om-oss/\n"),
        ("sv/oppet.addresses.txt", "/om-oss/tider/\n/oppet/\n"),
    ];
    assert_eq!(recorded(&files), records);
    assert_eq!(accept::accept(&project(&files), "content/k/oppet.ar.md"), Ok(Vec::new()), "nothing more to keep");
    // Back again: the page stands where it stood, and the other address leads there.
    rename(&mut files, "oppet", "om/tider");
    let back = [("/ar/waqt/", "/ar/hawl/waqt/"), ("/oppet/", "/om-oss/tider/")];
    assert_eq!(leads(&files), led(&back));
    accepted(&mut files, "content/k/om/tider.ar.md");
    assert_eq!(leads(&files), led(&back));
}

#[test]
fn translations_that_are_accepted_together_take_one_record_along() {
    let mut files = addressed();
    files.insert("content/k/campaign.toml".to_owned(), CAMPAIGN.to_owned());
    files.insert("content/k/om/tider.sv-simple.md".to_owned(), page_of("", "Vi har öppet."));
    accepted(&mut files, "content/k/om/tider.sv-simple.md");
    rename(&mut files, "om/tider", "oppet");
    let easy = files.remove("content/k/om/tider.sv-simple.md").expect("it is there");
    files.insert("content/k/oppet.sv-simple.md".to_owned(), easy);
    let root = common::folder();
    write(&root.path().join("budkavle.toml"), CONFIG);
    files.iter().for_each(|(path, text)| write(&root.path().join(path), text));
    run_well(root.path(), &["translations", "accept", "--all"]);
    let kept = common::files(&root.path().join("content/k/.translated-from"));
    assert_eq!(kept["sv/oppet.addresses.txt"], b"/om-oss/tider/\n/oppet/\n");
    assert_eq!(kept["sv-simple/oppet.addresses.txt"], b"/sv-simple/om/tider/\n/sv-simple/oppet/\n");
    assert_eq!(kept.keys().filter(|path| path.contains("tider")).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn no_address_is_forgotten_for_another() {
    let mut files = addressed();
    let mut former = vec![("/ar/hawl/".to_owned(), "/ar/hawl/waqt/".to_owned())];
    for (was, slug) in [("hawl", "b"), ("b", "c"), ("c", "d")] {
        change(&mut files, "content/k/om.ar.md", &format!("slug: {was}"), &format!("slug: {slug}"));
        for page in ["om", "om/tider"] {
            accepted(&mut files, &format!("content/k/{page}.ar.md"));
        }
        let own = format!("/ar/{slug}/");
        let wanted = former.iter().flat_map(|(page, below)| [(page.clone(), own.clone()), (below.clone(), format!("{own}waqt/"))]);
        let mut wanted: Vec<_> = wanted.collect();
        wanted.sort();
        assert_eq!(leads(&files), wanted);
        former.push((own.clone(), format!("{own}waqt/")));
    }
}

/// The files of a folder as a system names them that takes letters apart.
fn taken_apart(files: &Files, folder: &str) -> Files {
    let named = |path: &String| if path.contains(folder) { path.replace('å', "a\u{30a}") } else { path.clone() };
    files.iter().map(|(path, text)| (named(path), text.clone())).collect()
}

#[test]
fn names_with_letters_taken_apart_are_the_same_names() {
    let mut files = addressed();
    rename(&mut files, "om/tider", "året");
    accepted(&mut files, "content/k/året.ar.md");
    let mut files = taken_apart(&files, ".translated-from/");
    assert_eq!(accept::accept(&project(&files), "content/k/året.ar.md"), Ok(Vec::new()), "nothing has changed");
    let record = "content/k/.translated-from/sv/a\u{30a}ret.addresses.txt";
    assert_eq!(files[record], "/om-oss/tider/\n/året/\n");
    // Lines are read as aliases are.
    change(&mut files, record, "/året/", "/a\u{30a}ret/\n/ga\u{30a}rdagen/");
    change(&mut files, "content/k/året.sv.md", "---\nVi har", "slug: nu\n---\nVi har");
    let left = ["/gårdagen/", "/om-oss/tider/", "/året/"].map(|from| (from.to_owned(), "/nu/".to_owned()));
    let of_page = |files: &Files| leads(files).into_iter().filter(|(_, to)| !to.starts_with("/ar/")).collect::<Vec<_>>();
    assert_eq!(of_page(&files), left);
    // What is written goes into the files that are there, and none of them is removed.
    let changes = accept::accept(&project(&files), "content/k/året.ar.md").expect("it is a translation");
    let put: Vec<&str> = changes.iter().map(|change| if let Change::Put(path, _) = change { path.as_str() } else { "removed" }).collect();
    assert_eq!(put, ["content/k/.translated-from/ar/a\u{30a}ret.md", record]);
    apply(&mut files, &changes);
    // Renamed: what is known of the page is found by where its copy lies.
    rename(&mut files, "året", "ny");
    assert_eq!(of_page(&files), left);
    let changes = accept::accept(&project(&files), "content/k/ny.ar.md").expect("it is a translation");
    apply(&mut files, &changes);
    assert_eq!(of_page(&files), left);
    let mut kept = recorded(&files).into_iter().map(|(path, _)| path);
    assert!(kept.all(|path| !path.contains("ret.")));
}

#[test]
fn files_accepted_together_are_accepted_as_each_alone() {
    let mut files = addressed();
    files.retain(|path, _| !path.contains(".translated-from/"));
    files.extend(directory().into_iter().filter(|(path, _)| path.contains("directory")));
    files.insert("locales/sv/k.ftl".to_owned(), "a = Ett\n".to_owned());
    files.insert("locales/ar/k.ftl".to_owned(), "a = واحد\n".to_owned());
    let project = project(&files);
    let mut together = accept::Acceptance::of(&project);
    let all = together.all(&[]);
    assert!(all.len() > 4 && all.contains(&"locales/ar/k.ftl".to_owned()), "{all:?}");
    for path in all.iter().map(String::as_str).chain(["content/k/om.sv.md", "content/k/borta.ar.md"]) {
        assert_eq!(together.accept(path), accept::accept(&project, path), "{path}");
    }
}

#[test]
fn a_file_is_removed_before_another_is_written() {
    let mut files = addressed();
    rename(&mut files, "om/tider", "om/Tider");
    let changes = accept::accept(&project(&files), "content/k/om/Tider.ar.md").expect("it is a translation");
    // As on systems where `tider` and `Tider` are one file.
    let mut kept: BTreeMap<String, String> = files.iter().map(|(path, text)| (path.to_lowercase(), text.clone())).collect();
    for change in &changes {
        match change {
            Change::Put(path, text) => kept.insert(path.to_lowercase(), text.clone()),
            Change::Remove(path) => kept.remove(&path.to_lowercase()),
        };
    }
    for file in ["ar/om/tider.md", "ar/om/tider.addresses.txt", "sv/om/tider.addresses.txt"] {
        assert!(kept.contains_key(&format!("content/k/.translated-from/{file}")), "{file}");
    }
}

#[test]
fn a_page_below_one_that_is_hidden_at_times_keeps_both_addresses() {
    let om = "content/k/om.sv.md";
    for hidden in ["draft: true\n", "publish-on: 2999-01-01\n", "expire-on: 2001-01-01\n"] {
        let mut files = addressed();
        files.retain(|path, _| !path.contains(".translated-from/"));
        change(&mut files, om, "slug: om-oss\n", &format!("slug: om-oss\n{hidden}"));
        accepted(&mut files, "content/k/om/tider.ar.md");
        let records = [
            ("ar/om/tider.addresses.txt", "/ar/hawl/waqt/\n/ar/om/waqt/\n"),
            ("sv/om/tider.addresses.txt", "/om-oss/tider/\n/om/tider/\n"),
        ];
        assert_eq!(recorded(&files), records, "{hidden}");
        assert_eq!(leads(&files).iter().find(|(_, to)| to == "/om/tider/").map(|(from, _)| &**from), Some("/om-oss/tider/"), "{hidden}");
        change(&mut files, om, hidden, "");
        assert_eq!(leads(&files), led(&[("/ar/om/waqt/", "/ar/hawl/waqt/"), ("/om/tider/", "/om-oss/tider/")]), "{hidden}");
    }
}

#[test]
fn what_stands_at_an_old_address_stays_there() {
    let mut moved = addressed();
    change(&mut moved, "content/k/om.sv.md", "slug: om-oss", "slug: vi");
    let below = ("/om-oss/tider/", "/vi/tider/");
    for (path, text, left) in [
        ("content/k/ny.sv.md", page_of("slug: om-oss\n", "En ny sida."), vec![below]),
        ("content/k/ny.sv.md", page_of("aliases: [/om-oss/]\n", "En ny sida."), vec![("/om-oss/", "/ny/"), below]),
        ("content/k/static/om-oss", "en fil".to_owned(), vec![]),
        ("content/k/static/om-oss/index.html/fil.txt", "en fil".to_owned(), vec![below]),
        // Where small and capital letters are the same, the redirect would be written over the page.
        ("content/k/ny.sv.md", page_of("slug: Om-Oss\n", "En ny sida."), vec![below]),
    ] {
        let mut files = moved.clone();
        files.insert(path.to_owned(), text);
        assert_eq!(leads(&files), led(&left), "{path}");
    }
}

#[test]
fn nothing_in_a_record_leads_out_of_the_site() {
    let mut files = addressed();
    let lines = "/../utanfor/\n//annan.example/\nhttps://annan.example/\n/a b/\n/a//b/\n\\x\\\n\n  gammal  \r\n/om-oss/index.html\n/\n";
    files.insert("content/k/.translated-from/sv/om.addresses.txt".to_owned(), lines.to_owned());
    files.insert("content/k/.translated-from/sv/finns-inte.addresses.txt".to_owned(), "/borta/\n".to_owned());
    files.insert("content/k/.translated-from/xx/om.addresses.txt".to_owned(), "/borta/\n".to_owned());
    assert_eq!(leads(&files), led(&[("/annan.example/", "/om-oss/"), ("/gammal/", "/om-oss/")]));
}

#[test]
fn what_comes_back_in_a_workbook_is_recorded_too() {
    let mut files = addressed();
    files.insert("content/k/om/kort.sv.md".to_owned(), page_of("slug: snabbt\n", "Kort sagt."));
    let open: Vec<Segment> = open(&files);
    let plan = import::plan(&project(&files), "ar", &through(&open, |_| Some("نص".to_owned())));
    assert_eq!((plan.faults, plan.accepted), (Vec::new(), vec!["content/k/om/kort.ar.md".to_owned()]));
    apply(&mut files, &plan.changes);
    let of_it = |files: &Files| {
        recorded(files).into_iter().filter(|(path, _)| path.contains("kort")).map(|(_, text)| text.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(of_it(&files), ["/ar/hawl/kort/\n", "/om-oss/snabbt/\n"]);
    assert_eq!(leads(&files), []);
}

#[test]
fn messages_come_back_whole_or_not_at_all() {
    let source = "# Ovanför listan.\nlist-title = Hjälp i { $area }\ncount =\n    { $n ->\n        [one] en\n       *[other] { $n } st\n    }\nbold = Ring <b>nu</b>\n    .title = Tips\n";
    let mut files = of(&[("locales/sv/k.ftl", source), ("locales/ar/k.ftl", "# eget\nlist-title = قديم { $area }\n")]);
    accepted(&mut files, "locales/ar/k.ftl");
    files.insert("locales/sv/k.ftl".to_owned(), source.replace("Hjälp i { $area }", "Stöd i { $area }"));
    let all = segments(&project(&files));
    let find = |id: &str| all.iter().find(|s| s.id.starts_with(id)).expect("it is there").clone();
    let title = find("message:list-title.:");
    assert_eq!((title.context.as_str(), title.before.as_str(), title.reason), ("Ovanför listan.", "Hjälp i { $area }", "changed"));
    for (id, text, fault) in [
        ("message:list-title.:", "دعم", "import-placeholders"),
        ("message:list-title.:", "دعم { $område }", "import-syntax"),
        ("message:list-title.:", "دعم { $area", "import-syntax"),
        ("message:count.:", "{ $n ->\n [one] واحد\n}", "import-syntax"),
        ("message:bold.:", "اتصل", "import-tags"),
        ("message:bold.title:", "نصائح", "import-incomplete"),
    ] {
        let plan = imported(&files, &all, |s| s.id.starts_with(id).then(|| text.to_owned()));
        assert_eq!((plan.changes.len(), plan.faults[0].message), (0, fault), "{text}");
    }
    let answers = [
        ("message:list-title.:", "دعم في { $area }"),
        ("message:count.:", "{ $n ->\n    [zero] لا\n   *[other] { $n }\n}"),
        ("message:bold.:", "اتصل <b>الآن</b>"),
        ("message:bold.title:", "نصائح"),
    ];
    let answer = |s: &Segment| answers.iter().find(|(id, _)| s.id.starts_with(id)).map(|(_, text)| (*text).to_owned());
    let plan = imported(&files, &all, answer);
    assert_eq!(plan.faults, []);
    apply(&mut files, &plan.changes);
    let wanted = "# eget\nlist-title = دعم في { $area }\ncount =\n    { $n ->\n        [zero] لا\n       *[other] { $n }\n    }\nbold = اتصل <b>الآن</b>\n    .title = نصائح\n";
    assert_eq!(files["locales/ar/k.ftl"], wanted);
    assert!(segments(&project(&files)).iter().all(|s| !s.open), "everything is accepted");
}

#[test]
fn code_is_not_asked_to_be_another() {
    let cut = cut("```text\n:::callout\nx\n:::\n```\n\n    indraget\n");
    let kinds: Vec<(Kind, &str)> = cut.blocks.iter().map(|b| (b.kind, b.text.as_str())).collect();
    assert_eq!(kinds, [(Kind::Code, ":::callout\nx\n:::"), (Kind::Code, "indraget")]);
}

#[test]
fn where_a_message_is_seen_is_true() {
    let message = |id: &str| format!("{id} = Text\n");
    let files = [
        ("budkavle.toml", CONFIG.to_owned()),
        ("content/k/campaign.toml", CAMPAIGN.replace("helpline = \"linjen\"\n", "menu = [\"noter\"]\n")),
        ("content/k/index.sv.md", "---\ntitle: Start\n---\nHej.\n".to_owned()),
        ("content/k/index.ar.md", "---\ntitle: بداية\n---\nمرحبا\n".to_owned()),
        ("content/k/index.sv-simple.md", "---\ntitle: Start\n---\nHej.\n".to_owned()),
        ("content/k/noter.sv.md", "---\ntitle: Noter\n---\nText.[^1]\n\n[^1]: Not.\n".to_owned()),
        ("content/k/djupt/under.ar.md", "---\ntitle: تحت\n---\n:::callout type=\"warning\"\nنص\n:::\n".to_owned()),
        ("locales/ar/k.ftl", message("campaign-k") + "    .tagline = شعار\n"),
        ("locales/sv/k.ftl", message("campaign-k") + "    .tagline = Motto\n" + &message("nowhere")),
    ];
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (*path, text.as_str())));
    let options = budkavle::site::Options { date: None, drafts: false, pseudo: false, base_url: None };
    let asked =
        budkavle::Asked { root: ".".into(), output: "public".into(), campaigns: Vec::new(), options, strict: false, in_folders: false };
    let loaded = budkavle::load(&sources, &budkavle::Memos::default(), &asked).expect("it can be loaded");
    let seen = budkavle::seen::pages(&loaded.sites, &loaded.project, "ar");
    for (id, address) in [
        ("skip-to-content", Some("https://k.example/ar/")),
        ("campaign-k", Some("https://k.example/ar/")),
        ("callout-warning", Some("https://k.example/ar/djupt/under/")),
        ("not-found-title", Some("https://k.example/ar/404.html")),
        // No Arabic page shows it: a Swedish one, or an easy one.
        ("footnotes", Some("https://k.example/noter/")),
        ("ordinary-switch", Some("https://k.example/sv-simple/")),
        ("nowhere", None),
        ("video-transcript", None),
    ] {
        assert_eq!(seen.get(id).map(String::as_str), address, "{id}");
    }
}

/// An easy-to-read page is a text of its own: what changes in its ordinary page is told once, at the page, and asked for nowhere.
#[test]
fn an_easy_page_is_looked_at_as_a_whole() {
    let root = copy_of("languages");
    let path = |name: &str| root.path().join("content/rokfri").join(name);
    edit(&path("campaign.toml"), "base-url", "outdated-notice = true\nbase-url");
    let easy = "content/rokfri/about.sv-simple.md";
    edit(&path("about.sv-simple.md"), "Vi finns.", "Vi är här.");
    run_well(root.path(), &["translations", "accept", easy]);
    edit(&path("about.sv.md"), "title: Om oss", "title: Om alla oss");
    edit(&path("about.sv.md"), "Vi finns.", "Vi är många.\n\nVi arbetar.\n\n- Varje dag.");

    let check = ["check", "--format", "json", "--date", common::DAY];
    let about_page = || -> Vec<(String, u64)> {
        let said: serde_json::Value = serde_json::from_str(&out(&run(root.path(), &check))).expect("it is JSON");
        let said = said.as_array().expect("a list").iter().filter(|d| d["file"] == easy);
        let said = said.filter(|d| d["code"].as_str().is_some_and(|code| code.contains("outdated") || code.contains("ordinary-page")));
        said.map(|d| (d["code"].as_str().unwrap_or_default().to_owned(), d["line"].as_u64().unwrap_or(1))).collect()
    };
    assert_eq!(about_page(), [("ordinary-page-changed".to_owned(), 1)]);
    let status: serde_json::Value =
        serde_json::from_str(&out(&run_well(root.path(), &["translations", "status", "--format", "json"]))).expect("it is JSON");
    let locales = status["campaigns"][0]["locales"].as_array().expect("a list");
    let counts = &locales.iter().find(|l| l["locale"] == "sv-simple").expect("it is there")["pages"]["counts"];
    assert_eq!((&counts["to-look-at"], &counts["outdated"]), (&1.into(), &serde_json::Value::Null));
    // Everything that changed is shown, and nothing of the page beside it.
    let diff = out(&run_well(root.path(), &["translations", "diff", easy]));
    assert!(["Vi är många.", "Vi arbetar.", "Varje dag."].iter().all(|text| diff.contains(text)), "{diff}");
    assert!(!diff.contains("Vi är här."), "{diff}");
    // Its readers are told nothing: it is not older than anything.
    run_well(root.path(), &["build", "--date", common::DAY]);
    let pages = common::files(&root.path().join("public/rokfri/lattlast"));
    assert!(pages.contains_key("index.html"));
    assert!(pages.values().all(|page| !String::from_utf8_lossy(page).contains("class=\"older\"")));

    run_well(root.path(), &["translations", "accept", easy]);
    assert_eq!(about_page(), []);
}

/// What is to be done, at a terminal and on the page: each block with what it said and says, and who has not been read.
#[test]
fn status_tells_people_what_changed() {
    let root = copy_of("languages");
    let path = |name: &str| root.path().join("content/rokfri").join(name);
    let config = root.path().join("budkavle.toml");
    write(&config, format!("language = \"sv\"\n{}", text(&config)));
    run_well(root.path(), &["translations", "accept", "content/rokfri/help.en.md", "locales/en/rokfri.ftl"]);
    let unchanged = "Det här är en mening som står kvar som den var, och som är lång nog att ta hela raden i anspråk för sig själv.";
    edit(&path("help.sv.md"), "\nRing.\n", &format!("\nGammalt.\n\nRing.\n\n{unchanged} Ring 1 i dag.\n"));
    run_well(root.path(), &["translations", "accept", "content/rokfri/help.en.md"]);
    edit(&path("help.sv.md"), "Gammalt.\n\n", "");
    edit(&path("help.sv.md"), "Ring 1 i dag.", "Ring 2 i dag.\n\n## Nytt nu");
    let messages = root.path().join("locales/sv/rokfri.ftl");
    let first = text(&messages).lines().find_map(|line| line.split_once(" = ").map(|(_, text)| text.to_owned())).expect("a message");
    edit(&messages, &first, &format!("{first} nu"));

    let status = out(&run_well(root.path(), &["translations", "status"]));
    let help = status.split("content/rokfri/help.en.md: ").nth(1).unwrap_or_else(|| panic!("{status}"));
    let help: Vec<&str> = help.lines().take_while(|line| !line.starts_with("content/")).collect();
    assert_eq!(help[0], "inaktuell (3 ändringar)", "{status}");
    assert_eq!(help[1], "   Ändrat");
    let (before, now) = (help[2], help[3]);
    assert!(before.starts_with("      Förut: … ") && before.ends_with("Ring 1 i dag."), "{status}");
    assert!(now.starts_with("      Nu: … ") && now.ends_with("Ring 2 i dag."), "{status}");
    assert!(before.chars().count() < 100 && help.contains(&"   Nytt: Nytt nu") && help.contains(&"   Borta: Gammalt."), "{status}");
    assert!(
        status.lines().any(|line| line.starts_with("locales/en/rokfri.ftl ") && line.ends_with(": inaktuellt (1 ändring)")),
        "{status}"
    );
    assert!(status.contains("content/rokfri/index.ar.md: okänd\n"), "{status}");
    let unread = "rokfri, en: 2 sidor är inte granskade: content/rokfri/index.en.md, content/rokfri/help.en.md";
    assert!(status.contains(unread), "{status}");
    let html = out(&run_well(root.path(), &["translations", "status", "--format", "html"]));
    assert!(html.contains("2 sidor är inte granskade: <code>content/rokfri/index.en.md</code>, <code>"), "{html}");
    assert!(html.contains("<td class=\"outdated\">inaktuell</td>") && html.contains("<td class=\"unknown\">okänd</td>"), "{html}");

    // What is said of a whole page has a place too, and what to do names the file.
    edit(&path("campaign.toml"), "unreviewed-translation = \"off\"", "unreviewed-translation = \"warning\"");
    let said = err(&run(root.path(), &["check", "--date", common::DAY]));
    assert!(said.contains("--> content/rokfri/index.ar.md:1:1\n"), "{said}");
    assert!(said.contains("budkavle translations diff content/rokfri/help.en.md"), "{said}");
}

#[test]
fn from_the_command_line() {
    let root = copy_of("languages");
    let path = |name: &str| root.path().join("content/rokfri").join(name);
    let status = out(&run_well(root.path(), &["translations", "status", "--format", "json"]));
    let status: serde_json::Value = serde_json::from_str(&status).expect("it is JSON");
    assert_eq!(status["campaigns"][0]["campaign"], "rokfri");
    let count = |arguments: &[&str]| -> usize {
        let found = run(root.path(), arguments);
        out(&found).matches("outdated-translation").count()
    };
    run_well(root.path(), &["translations", "accept", "content/rokfri/help.en.md", "content/rokfri/about.sv-simple.md"]);
    let check = ["check", "--format", "json", "--date", common::DAY];
    assert_eq!(count(&check), 0);
    let help = text(&path("help.sv.md"));
    write(&path("help.sv.md"), format!("{help}\nEtt stycke till.\n"));
    assert_eq!(count(&check), 1);
    let diff = out(&run_well(root.path(), &["translations", "diff", "content/rokfri/help.en.md"]));
    assert!(diff.contains("Ett stycke till."), "{diff}");
    let html = out(&run_well(root.path(), &["translations", "status", "--format", "html"]));
    assert!(html.contains("<ins>Ett stycke till.</ins>") && !html.contains("<script"), "{html}");

    // What was accepted leads on from where it stood.
    edit(&path("help.sv.md"), "slug: fa-hjalp", "slug: sok-hjalp");
    run_well(root.path(), &["build", "--date", common::DAY]);
    let left = text(&root.path().join("public/rokfri/fa-hjalp/index.html"));
    assert!(left.contains("url=/sok-hjalp/\""), "{left}");

    // Readers are told, and the campaign can ask for more.
    edit(&path("campaign.toml"), "base-url", "outdated-notice = true\nbase-url");
    let config = text(&path("campaign.toml"));
    run_well(root.path(), &["build", "--date", common::DAY]);
    let page = text(&root.path().join("public/rokfri/en/help/index.html"));
    assert!(page.contains("class=\"older\"") && page.contains("hreflang=\"sv\""), "{page}");
    write(&path("campaign.toml"), format!("{config}\n[translations]\nen = {{ current = 100 }}\n"));
    let checked = run(root.path(), &check);
    assert_eq!(code(&checked), 1, "{}", err(&checked));
    assert!(out(&checked).contains("translation-threshold"), "{}", out(&checked));
    write(&path("campaign.toml"), config);

    run_well(root.path(), &["translations", "export", "en", "--to", "xlsx", "ut.xlsx"]);
    let before = common::files(&root.path().join("content"));
    run_well(root.path(), &["translations", "import", "ut.xlsx", "--write"]);
    assert_eq!(common::files(&root.path().join("content")), before, "nothing was filled in, nothing changes");
    // What somebody has changed since the export is told, and stays.
    run_well(root.path(), &["translations", "export", "ar", "ut.xlsx"]);
    let rows = sheet::read(common::read(&root.path().join("ut.xlsx"))).expect("it was exported").1;
    let of_page = |row: &&Row| row.id.starts_with("page:rokfri/:") && !row.present.is_empty();
    let cells = rows.iter().filter(of_page).map(|row| [row.id.clone(), row.source.clone(), row.present.clone(), "جديد".to_owned()]);
    let heads = ["Id", "Källa", "Översättning i dag", "Ny översättning"].map(str::to_owned);
    write(&root.path().join("in.xlsx"), workbook(&std::iter::once(heads).chain(cells).collect::<Vec<_>>()));
    let changed = text(&path("index.ar.md")).replace("title: ", "title: ال");
    write(&path("index.ar.md"), &changed);
    let import = run(root.path(), &["translations", "import", "in.xlsx", "--write"]);
    assert_eq!((code(&import), text(&path("index.ar.md"))), (1, changed), "{}", out(&import));
    assert!(err(&import).contains("content/rokfri/index.ar.md:2"), "{}", err(&import));
    for (arguments, wanted) in [
        (&["translations", "export", "xx"][..], 1),
        (&["translations", "import", "budkavle.toml"], 1),
        (&["translations", "import", "finns-inte.xlsx"], 2),
        (&["translations", "accept", "content/rokfri/help.sv.md"], 1),
        (&["translations", "diff", "content/rokfri/help.sv.md"], 1),
    ] {
        assert_eq!(code(&run(root.path(), arguments)), wanted, "{arguments:?}");
    }
}
