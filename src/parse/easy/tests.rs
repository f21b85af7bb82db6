//! Each rule on a line that breaks it and on one that does not, and that what is said stands at the very words.

use super::*;
use crate::parse::config;
use crate::parse::document::{self, Document, Input};
use crate::parse::glossary;
use crate::source::Sources;

const WORDS: &str =
    "word;forms;explanation\nsocialtjänst;socialtjänsten|socialtjänstens;De som hjälper.\nvåld i nära relationer;;Våld hemma.\n";

/// Reads a page in easy Swedish; what is said of it as code and the text that it is said of.
fn read(body: &str, own: &str) -> (Document, Vec<(&'static str, String)>) {
    read_in("sv-simple", &format!("---\ntitle: Titel\ndescription: Kort.\n---\n{body}"), own)
}

/// The same of a page in another easy language.
fn read_in(tag: &str, text: &str, own: &str) -> (Document, Vec<(&'static str, String)>) {
    let language = tag.trim_end_matches("-simple");
    let toml = format!(
        "[[locale]]\ntag = \"{language}\"\nname = \"A\"\n[[locale]]\ntag = \"{tag}\"\nname = \"B\"\nsentence-words = 8\nsection-words = 20\n"
    );
    read_with(tag, &toml, text, own)
}

/// The same in a project with the given `budkavle.toml`.
fn read_with(tag: &str, toml: &str, text: &str, own: &str) -> (Document, Vec<(&'static str, String)>) {
    let (page, list) = (format!("content/c/a.{tag}.md"), format!("content/c/words.{tag}.csv"));
    let mut files = vec![("budkavle.toml", toml), (&page, text), (&list, WORDS)];
    let own_list = format!("locales/{tag}/easy-read.csv");
    if !own.is_empty() {
        files.push((&own_list, own));
    }
    let sources = Sources::from_texts(files);
    let file = |path: &str| sources.text(path).expect("it was put in");
    let (config, mut said) = config::project(file("budkavle.toml"));
    let rules = rules(&sources, &config, &RulesMemo::default(), &mut said);
    let words = glossary::read(file(&list), &mut said);
    assert!(said.is_empty(), "{said:?}");
    let quotes = ["”", "”", "’", "’"].map(str::to_owned);
    let text = file(&page);
    let easy = rules.get(tag).map(|rules| &**rules);
    let input = Input {
        text,
        folder: "content/c/",
        locale: tag,
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
        ("Det är ett första steg.", "metaphor", "ett första steg"),
        ("Det är 5 % av alla.", "percent", "%"),
        ("Det är fem procent.", "percent", "procent"),
        ("Vi är två.", "number-word", "två"),
        ("Det är inte så att ingen vet.", "double-negation", "Det är inte så att ingen vet."),
        ("Det var 12 500 personer.", "awkward-number", "12 500"),
        ("Det var 7,5 personer.", "awkward-number", "7,5"),
        ("Det var 7.5 personer.", "awkward-number", "7.5"),
        ("Det var 7.75 personer.", "awkward-number", "7.75"),
        ("Det var 90 000 personer.", "awkward-number", "90 000"),
        ("Det var 11 500 personer.", "awkward-number", "11 500"),
        ("Det var 110 000 personer.", "awkward-number", "110 000"),
        ("Du får en hyresgästförening.", "unexplained-word", "hyresgästförening"),
        ("Ring KAST.", "unexplained-word", "KAST"),
        // What somebody is like, or does, explains no word.
        ("Hyresgästföreningen är snäll.", "unexplained-word", "Hyresgästföreningen"),
        ("Hyresgästföreningen är här.", "unexplained-word", "Hyresgästföreningen"),
        ("Hyresgästföreningen är din vän.", "unexplained-word", "Hyresgästföreningen"),
        ("Hyresgästföreningen kan vara dyr.", "unexplained-word", "Hyresgästföreningen"),
        ("Hyresgästföreningen hjälper dig.", "unexplained-word", "Hyresgästföreningen"),
        ("Det är inte omöjligt.", "double-negation", "Det är inte omöjligt."),
        ("Det är inte alls ovanligt.", "double-negation", "Det är inte alls ovanligt."),
        ("Det är omöjligt att inte se.", "double-negation", "Det är omöjligt att inte se."),
        ("De implementerar en lag.", "hard-word", "implementerar"),
        ("De implementerade den.", "hard-word", "implementerade"),
        ("Vi informerade dig.", "hard-word", "informerade"),
        ("Det är en åtgärd.", "hard-word", "åtgärd"),
        ("Vi är klara med åtgärderna.", "hard-word", "åtgärderna"),
        (":::details summary=\"Erhålla råd\"\nVi.\n:::", "hard-word", "Erhålla"),
    ] {
        let (_, said) = read(body, "");
        assert!(said.contains(&(code, words.to_owned())), "{body:?}: {said:?}");
    }
}

#[test]
fn a_star_stands_at_one_end_of_a_word() {
    for (word, wanted) in [
        ("*", &["misplaced-star"][..]),
        ("*ord*", &["misplaced-star"]),
        ("en o*d", &["misplaced-star"]),
        ("*ades", &[]),
        ("till ansök*", &[]),
    ] {
        let list = format!("rule,word,instead\nhard,{word},x\n");
        let sources = Sources::from_texts([("budkavle.toml", "source-locale = \"sv\"\n"), ("locales/sv-simple/easy-read.csv", &list)]);
        let text = sources.text("locales/sv-simple/easy-read.csv").expect("it was put in");
        let mut said = Vec::new();
        vocabulary::Vocabulary::default().read(text, &mut said);
        assert_eq!(said.iter().map(|d| d.code).collect::<Vec<_>>(), wanted, "{word}");
    }
}

/// From right to left, with other full stops, and where no blank stands between words: there letters are counted, if there is a limit of them.
#[test]
fn limits_hold_in_every_script() {
    let arabic = "يمكنك أن تتصل بنا في أي وقت من اليوم.";
    let persian = "می‌خواهید با کسی حرف بزنید که به شما کمک می‌کند؟";
    let tigrinya = "ሓገዝ እንተደሊኻ ናብዚ ቁጽሪ ደዊልካ ምሳና ክትዛረብ ትኽእል ኢኻ።";
    let japanese = "助けが必要なときはいつでもこの番号に電話して私たちと話すことができます。";
    let latin = "Line で You can call us at any time of the day.";
    for (tag, long, short) in [
        ("ar-simple", arabic, "هل أنت في خطر؟\\\nاتصل بنا."),
        ("fa-simple", persian, "می‌خواهید حرف بزنید؟\\\nزنگ بزنید."),
        ("ti-simple", tigrinya, "ደውል።\\\nሓገዝ ኣሎ።"),
        ("ja-simple", japanese, "電話してください。\\\nいつでも話を聞きます。"),
        ("ja-simple", latin, "Line で話します。"),
    ] {
        let page = |body: &str| format!("---\ntitle: 1\n---\n{body}");
        assert_eq!(read_in(tag, &page(long), "").1, [("long-sentence", long.to_owned())], "{tag}");
        assert_eq!(read_in(tag, &page(short), "").1, [], "{tag}");
    }
    let number = read_in("ar-simple", "---\ntitle: 1\n---\nكانوا ١٢٬٥٠٠ شخص.", "").1;
    assert_eq!(number, [("awkward-number", "١٢٬٥٠٠".to_owned())]);
    // A line holds half as many wide signs: these four are eight.
    let wide = "请打电话给我们".repeat(4);
    let lines = format!("---\ntitle: 1\n---\n{}", vec![wide; 4].join("\\\n"));
    let said = read_in("zh-simple", &lines, "").1;
    assert!(said.iter().any(|(code, _)| *code == "long-paragraph"), "{said:?}");
}

/// The words of these cannot be told apart, and nobody has given a limit of letters: however long, nothing is said but by the project's limit.
#[test]
fn where_words_cannot_be_told_apart_none_are_counted() {
    for (tag, sentence) in [
        ("zh-simple", "如果你需要帮助请随时打电话给我们谈谈吧"),
        ("th-simple", "ถ้าคุณต้องการความช่วยเหลือคุณสามารถโทรหาเราได้ทุกเวลา"),
        ("lo-simple", "ຖ້າທ່ານຕ້ອງການຄວາມຊ່ວຍເຫຼືອທ່ານສາມາດໂທຫາພວກເຮົາໄດ້ຕະຫຼອດເວລາ"),
        ("km-simple", "ប្រសិនបើអ្នកត្រូវការជំនួយអ្នកអាចទូរស័ព្ទមកយើងបានគ្រប់ពេល"),
        ("my-simple", "အကူအညီလိုအပ်ပါကကျွန်ုပ်တို့ကိုအချိန်မရွေးခေါ်ဆိုနိုင်ပါသည်"),
    ] {
        let body = format!("## 1\n\n{}", format!("{sentence}\n\n").repeat(20));
        let (document, said) = read_in(tag, &format!("---\ntitle: 1\n---\n{body}"), "");
        assert_eq!(said, [], "{tag}");
        assert_eq!(
            (document.counts.words, document.counts.longest, document.counts.long_words, document.counts.types),
            (0, 0, 0, 0),
            "{tag}"
        );
        let letters = document.counts.unspaced / 20;
        let toml = |limit: u32| {
            let language = tag.trim_end_matches("-simple");
            format!(
                "[[locale]]\ntag = \"{language}\"\nname = \"A\"\n[[locale]]\ntag = \"{tag}\"\nname = \"B\"\nsentence-letters = {limit}\n"
            )
        };
        let held_to = |limit: u32| read_with(tag, &toml(limit), &format!("---\ntitle: 1\n---\n{sentence}"), "").1;
        assert_eq!(held_to(letters), [], "{tag}");
        assert_eq!(held_to(letters - 1), [("long-sentence", sentence.to_owned())], "{tag}");
    }
}

#[test]
fn what_is_well_is_left_alone() {
    for body in [
        "Ring oss i dag.\\\nVi svarar dag och natt.",
        "Du kan bli tagen av polisen\\\noch dömd.",
        "Ring 020-555 666, 116 006 eller 114 14.",
        "Ring 11414 eller 116006.",
        "Det var år 2018.\\\nVi har öppet 9.30–16.",
        "Vi öppnar klockan 9.30.\\\nRing före 16.00 i dag.",
        "Lagen kom 24.12.2018.",
        "KAST är en mottagning.\\\nRing KAST.",
        "Den heter Jämställdhetsmyndigheten.",
        "En hyresgästförening är en grupp.\\\nHyresgästföreningen hjälper dig.",
        "Hyresgästförening betyder grupp.\\\nRing hyresgästföreningen.",
        "Hyresgästföreningar är människor som hyr.",
        "Hyresgästföreningen hjälper den som hyr.",
        "Det är inte ditt fel.\\\nDu är otrygg.",
        "Läs vår information.\\\nDu har en inkomst.",
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

/// The other languages that come with a list.
#[test]
fn definitions_negations_and_forms_in_other_languages() {
    for (tag, body, expected) in [
        ("en-simple", "Intergovernmentalism is hard.", vec!["unexplained-word Intergovernmentalism"]),
        ("en-simple", "Intergovernmentalism is a word.", vec![]),
        ("en-simple", "Intergovernmentalism means this.", vec![]),
        ("en-simple", "It is not impossible.", vec!["double-negation It is not impossible."]),
        ("en-simple", "We implemented it.", vec!["hard-word implemented"]),
        ("fi-simple", "Sosiaalityöntekijä on mukava.", vec!["unexplained-word Sosiaalityöntekijä"]),
        ("fi-simple", "Sosiaalityöntekijä on ihminen.", vec![]),
        ("fi-simple", "Se ei ole mahdotonta.", vec!["double-negation Se ei ole mahdotonta."]),
        ("fi-simple", "Laki toteutettiin.", vec!["hard-word toteutettiin"]),
    ] {
        let said = read_in(tag, &format!("---\ntitle: A\n---\n{body}"), "").1;
        assert_eq!(said.iter().map(|(code, words)| format!("{code} {words}")).collect::<Vec<_>>(), expected, "{body}");
    }
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
