//! Each rule on a line that breaks it and on one that does not, and that what is said stands at the very words.

use super::*;
use crate::parse::config;
use crate::parse::document::{self, Document};
use crate::parse::glossary;

const WORDS: &str =
    "word;forms;explanation\nsocialtjänst;socialtjänsten|socialtjänstens;De som hjälper.\nvåld i nära relationer;;Våld hemma.\n";

/// Reads a page in easy Swedish; what is said of it as code and the text that it is said of.
fn read(body: &str, own: &str) -> (Document, Vec<(&'static str, String)>) {
    let text = format!("---\ntitle: Titel\ndescription: Kort.\n---\n{body}");
    let toml = "[[locale]]\ntag = \"sv\"\n[[locale]]\ntag = \"sv-simple\"\nsentence-words = 8\nsection-words = 20\n";
    let mut files = vec![("budkavle.toml", toml), ("content/c/a.sv-simple.md", &text), ("content/c/words.sv-simple.csv", WORDS)];
    if !own.is_empty() {
        files.push(("locales/sv-simple/easy-read.csv", own));
    }
    let sources = Sources::from_texts(files);
    let file = |path: &str| sources.text(path).expect("it was put in");
    let (config, mut said) = config::project(file("budkavle.toml"));
    let rules = rules(&sources, &config, &mut said);
    let words = glossary::read(file("content/c/words.sv-simple.csv"), &mut said);
    assert!(said.is_empty(), "{said:?}");
    let quotes = ["”", "”", "’", "’"].map(str::to_owned);
    let text = file("content/c/a.sv-simple.md");
    let easy = rules.get("sv-simple");
    let input = Input {
        text,
        folder: "content/c/",
        locale: "sv-simple",
        quotes: &quotes,
        rtl: false,
        words: &words,
        easy,
        keep_text: false,
        counted: true,
    };
    let (document, said) = document::parse(&input);
    let at = |d: &Diagnostic| (d.code, text.text[d.span.start as usize..d.span.end as usize].to_owned());
    (document, said.iter().map(at).collect())
}

#[test]
fn what_is_hard_is_said_at_the_words() {
    for (body, code, words) in [
        ("Vi ses.\\\nDu ska ringa oss när du har tid med det.", "long-sentence", "Du ska ringa oss när du har tid med det."),
        ("Ring oss (om du vill).", "several-thoughts", "Ring oss (om du vill)."),
        ("Ring oss. Vi svarar.", "sentences-on-a-line", "Vi svarar."),
        ("Ring oss.\nVi svarar.", "sentences-on-a-line", "Vi svarar."),
        ("A.\\\nB.\\\nC.\\\nD.\\\nE.\\\nF.\\\nG.\\\nH.", "long-paragraph", "A.\\\nB.\\\nC.\\\nD.\\\nE.\\\nF.\\\nG.\\\nH."),
        ("Det är *inte* ditt fel.", "italics", "*inte*"),
        ("Det är INTE DU.", "capitals", "INTE DU"),
        ("Du kan erhålla råd.", "hard-word", "erhålla"),
        ("Ge oss [feedback](a.md).", "foreign-word", "feedback"),
        ("Ring t.ex. oss.", "abbreviation", "t.ex"),
        ("Du kontaktas av oss.", "passive", "kontaktas"),
        ("Du ringades in.", "passive", "ringades"),
        ("Du ser ljus i tunneln.", "metaphor", "ljus i tunneln"),
        ("Det är 5 % av alla.", "percent", "%"),
        ("Det är fem procent.", "percent", "procent"),
        ("Vi är två.", "number-word", "två"),
        ("Det är inte så att ingen vet.", "double-negation", "Det är inte så att ingen vet."),
        ("Det var 12 500 personer.", "awkward-number", "12 500"),
        ("Det var 7,5 personer.", "awkward-number", "7,5"),
        ("Du får en hyresgästförening.", "unexplained-word", "hyresgästförening"),
        ("Ring KAST.", "unexplained-word", "KAST"),
        (":::details summary=\"Erhålla råd\"\nVi.\n:::", "hard-word", "Erhålla"),
    ] {
        let (_, said) = read(body, "");
        assert!(said.contains(&(code, words.to_owned())), "{body:?}: {said:?}");
    }
}

#[test]
fn what_is_well_is_left_alone() {
    for body in [
        "Ring oss i dag.\\\nVi svarar dag och natt.",
        "Du kan bli tagen av polisen\\\noch dömd.",
        "Ring 020-555 666, 116 006 eller 114 14.",
        "Det var år 2018.\\\nVi har öppet 9.30–16.",
        "KAST är en mottagning.\\\nRing KAST.",
        "Den heter Jämställdhetsmyndigheten.",
        "En hyresgästförening är en grupp.\\\nHyresgästföreningen hjälper dig.",
        "Ring socialtjänsten i din kommun.",
        "Ring Safe Havens.\\\nVi hoppades på det.",
        "Så är `erhålla` skrivet.[^1]\n\n[^1]: Källa: Erhålla, 7,5 %.",
        "| År | Vad |\n|---|---|\n| 1999 | Det blev så. Det är bra. |",
    ] {
        let (_, said) = read(body, "");
        assert!(said.is_empty(), "{body:?}: {said:?}");
    }
    let (_, said) = read(&format!("## Rubrik\n\n{}", "Du är bra.\\\nJag är bra.\n\n".repeat(5)), "");
    assert_eq!(said, [("few-headings", "Rubrik".to_owned())]);
}

#[test]
fn a_project_has_words_of_its_own() {
    let own = "rule,word,instead\nhard,stuga,hus\nexcept,erhålla,\nmetaphor,gula faran,\n";
    let (_, said) = read("En stuga.\\\nDen gula faran.", own);
    assert_eq!(said, [("hard-word", "stuga".to_owned()), ("metaphor", "gula faran".to_owned())]);
}

#[test]
fn the_first_use_of_a_word_leads_to_its_explanation() {
    use crate::parse::markdown::Part;
    let body = "## Socialtjänsten\n\nFråga [socialtjänsten](a.md).\\\nRing socialtjänstens *telefon*.\\\nVåld i nära relationer.\\\nSocialtjänsten hjälper.\n";
    let (document, _) = read(body, "");
    let html: String = document.body.parts.iter().filter_map(|p| if let Part::Html(html) = p { Some(&**html) } else { None }).collect();
    let link = |n: u8, word: &str| format!("<a class=\"word\" role=\"doc-glossref\" id=\"word-{n}-use\" href=\"#word-{n}\">{word}</a>");
    assert!(html.contains(&format!("Ring {} <em>telefon</em>", link(1, "socialtjänstens"))), "{html}");
    assert!(html.contains(&format!("{}.<br>", link(2, "Våld i nära relationer"))), "{html}");
    assert!(html.contains("Socialtjänsten hjälper.</p>"), "only the first use is a link: {html}");
    assert!(html.contains("<dt id=\"word-1\"><dfn>socialtjänst</dfn></dt>\n<dd>De som hjälper. <a class=\"back\""), "{html}");
    assert_eq!(document.words, [0, 1]);
    assert!(["words", "word-1", "word-1-use"].iter().all(|id| document.body.ids.iter().any(|own| own == id)));
}

#[test]
fn every_page_is_counted() {
    let (document, _) = read("Ring oss i dag.\n\n- Ett\n- Två ord", "");
    // Titel | Kort. | Ring oss i dag. | Ett | Två ord
    assert_eq!((document.counts.words, document.counts.sentences, document.counts.longest), (9, 5, 4));
}
