//! Tables of what is said of a translation, and what is not.

use super::*;

/// What is said of `target` beside `source`: `code fact fact`, in order.
fn said_in(tag: &str, source: &str, target: &str) -> Vec<String> {
    let (source, target) = (read(source, FileId(0)), read(target, FileId(1)));
    let scope = Scope::new(tag, "en", names([&target, &source]), &[&source]);
    let found = compare(&[&source], &[&target], &scope);
    let mut all = found.said;
    all.extend(together(&[&target], &[&source]));
    all.extend(copied(&[(vec![&source], vec![&target])], &scope));
    let shown = |d: &Diagnostic| {
        let facts = d.facts.iter().filter(|(name, value)| !matches!(*name, "id" | "locale") && !value.is_empty());
        std::iter::once(d.code.to_owned()).chain(facts.map(|(_, value)| value.clone())).collect::<Vec<_>>().join(" ")
    };
    found.missing.iter().map(|(id, _)| format!("missing {id}")).chain(all.iter().map(shown)).collect()
}

fn said(source: &str, target: &str) -> Vec<String> {
    said_in("sv", source, target)
}

fn table(cases: &[(&str, &str, &[&str])]) {
    for (source, target, expected) in cases {
        assert_eq!(said(source, target), *expected, "{source}\n{target}");
    }
}

#[test]
fn parts() {
    table(&[
        ("a = x\n", "a = y\n", &[]),
        ("a = x\n-b = y\n", "c = z\n", &["missing a", "missing -b", "obsolete-message"]),
        ("a = x\n", "# allow: obsolete-message\nc = z\na = y\n", &[]),
        ("a = x\n    .b = y\n", "a =\n    .b = z\n", &["missing-value"]),
        ("a =\n    .b = y\n", "a = w\n    .b = z\n", &["obsolete-value"]),
        ("a = x\n    .b = y\n", "a = z\n    .c = w\n", &["missing-message-attribute b", "obsolete-message-attribute c"]),
        ("a = x\n    .b = y\n", "a = z\n    .b = v\n    .b = w\n", &["duplicate-message-attribute b"]),
        ("-a = x\n    .b = y\n", "-a = z\n    .case = w\n", &[]),
        ("a = x\n", "a = y\na = z\n", &["duplicate-message"]),
        ("a = x\nb = y\n", "a = z\nb y\n", &["missing b", "message-syntax expected-token"]),
        // Of a message whose attribute cannot be read nothing is judged but that.
        (
            "a = x\n    .b = y\n    .c = z\n",
            "a = v\n    .b = { $n ->\n       *[x] y\n    .c = w\n",
            &["missing a", "message-syntax expected-char-range"],
        ),
        ("a = x\n", "a = { $n ->\n    [one] x\n }\n", &["missing a", "message-syntax missing-default-variant"]),
    ]);
}

#[test]
fn references_and_variables() {
    let terms = "-b = B\nm = M\n    .t = T\n";
    let with = |text: &str| format!("{terms}{text}");
    let target = |text: &str| format!("-b = P\nm = N\n    .t = U\n{text}");
    for (source, text, expected) in [
        ("a = { -b } { m }\n", "a = { m } { -b }\n", vec![]),
        ("a = { -b } { m.t }\n", "a = x\n", vec!["missing-reference -b", "missing-reference m.t"]),
        ("a = x\n", "a = { -b(case: \"g\") } { m }\n", vec!["obsolete-reference -b", "obsolete-reference m"]),
        ("a = { -b }\n", "a = { -b.sort ->\n    [x] { -b }\n   *[y] { -b } ö\n }\n", vec![]),
        ("a = { -b }\n", "a = { -bb }\n", vec!["obsolete-reference -bb", "missing-reference -b", "unknown-reference -b"]),
        ("a = { -elsewhere }\n", "a = { -elsewhere } y\n", vec![]),
        ("a = { $n }\n", "a = { $nn }\n", vec!["unknown-variable nn", "missing-variable n"]),
        ("# $who is the reader\na = x\n", "a = { $who }\n", vec![]),
        ("a = { $n } of { $m }\n", "a = { $n ->\n    [0] inga\n    [one] en av { $m }\n   *[other] { $n } av { $m }\n }\n", vec![]),
        ("a = { $n } of { $m }\n", "a = { $m ->\n    [one] ett\n   *[other] { $m }\n }\n", vec!["missing-variable n"]),
        ("a = { $n ->\n    [one] one\n   *[other] { $n }\n }\n", "a = några\n", vec![]),
        ("a = { PLATFORM() }\n", "a = { PLATFORM() } { NUMBER(1) } { ODD() }\n", vec!["unknown-function ODD"]),
    ] {
        let found = said(&with(source), &target(text));
        assert_eq!(found, expected, "{source}\n{text}");
    }
}

#[test]
fn nothing_is_shown_more_often_than_in_the_source() {
    let terms = "-b = B\nm = M\n    .t = T\n";
    for (source, text, expected) in [
        ("a = { $n } { -b }\n", "a = { -b } { $n } { $n } { -b }\n", vec!["reference-count $n 2 1", "reference-count -b 2 1"]),
        ("a = { m.t }\n", "a = { m.t } ({ m.t })\n", vec!["reference-count m.t 2 1"]),
        ("a = { -b } { -b }\n", "a = { -b }\n", vec!["reference-count -b 1 2"]),
        ("a = x\n    .c = { $n }\n", "a = x\n    .c = { $n } { $n }\n", vec!["reference-count $n 2 1"]),
        // Forms repeat what they show, and a choice may be needless, or need what it is made by.
        ("a = { $n } f\n", "a = { $n ->\n    [one] { $n } fil\n   *[other] { $n } filer\n }\n", vec![]),
        ("a = { $n ->\n    [one] a file\n   *[other] { $n } files\n }\n", "a = { $n } fil\n", vec![]),
        ("a = { $n ->\n    [one] a file\n   *[other] files\n }\n", "a = { $n } fil\n", vec![]),
        ("a = { $k ->\n    [x] { -b }\n   *[y] { -b } and { -b }\n }\n", "a = { -b } och { -b }\n", vec![]),
        (
            "a = { $n } of { $m }\n",
            "a = { $n ->\n    [one] { $n } av { $m }\n   *[other] { $m ->\n       [one] { $n } av en\n      *[other] { $n } av { $m }\n    }\n }\n",
            vec![],
        ),
        // One form that says it twice, among others.
        ("a = { $n } f\n", "a = { $n ->\n    [one] { $n } fil\n   *[other] { $n } filer av { $n }\n }\n", vec!["reference-count $n 2 1"]),
        // In one form only: what is nowhere is told otherwise.
        ("a = { -b } x\n", "a = { $n ->\n    [one] { -b }\n   *[other] x\n }\n", vec!["unknown-variable n", "reference-count -b 0 1"]),
    ] {
        assert_eq!(said(&format!("{terms}{source}"), &format!("-b = P\nm = N\n    .t = U\n{text}")), expected, "{source}\n{text}");
    }
}

#[test]
fn plural_forms_are_the_languages_own() {
    let source = "a = { $n ->\n    [one] x\n   *[other] y\n }\n";
    let forms = |keys: &str| {
        let all: Vec<&str> = keys.split(' ').collect();
        let (last, rest) = all.split_last().expect("one at least");
        let rest: String = rest.iter().map(|key| format!("    [{key}] {key}1\n")).collect();
        format!("a = {{ $n ->\n{rest}   *[{last}] annat\n }}\n")
    };
    for (tag, keys, expected) in [
        ("sv", "one other", vec![]),
        ("sv", "1 other", vec![]),
        ("sv", "one few other", vec!["superfluous-plural few"]),
        ("sv", "one one other", vec!["duplicate-variant one"]),
        ("ar", "one other", vec!["missing-plural zero, two, few, many"]),
        ("ar", "zero one two few many other", vec![]),
        ("pl", "one other", vec!["missing-plural few, many"]),
        ("pl", "one few many", vec![]),
        ("pl", "one few many other", vec![]),
        ("cs", "one few other", vec![]),
        ("cs", "one few many other", vec![]),
        ("es", "one other", vec![]),
        ("br", "one two few other", vec!["missing-plural many"]),
        ("szl", "one other", vec!["missing-plural few, many"]),
        ("he", "one other", vec!["missing-plural two"]),
        ("ja", "one other", vec!["superfluous-plural one"]),
        ("prs", "one other", vec![]),
        ("so", "one other", vec![]),
        // Known to Fluent and not to ICU; to Mozilla's translators only; in an older CLDR or a younger one.
        ("se", "one other", vec!["missing-plural two"]),
        ("kab", "one other", vec![]),
        ("sco", "other one", vec![]),
        ("he", "one two many other", vec![]),
        ("vi", "one other", vec![]),
        ("vi", "few other", vec!["superfluous-plural few"]),
        // Shuar, Kinyarwanda, Romani.
        ("jiv", "zero other", vec![]),
        ("rw", "one few other", vec![]),
        ("rom", "one other", vec![]),
        // Nobody knows how many forms it has, and words of the author's own are no forms.
        ("qaa", "one few other", vec![]),
        ("sv", "few mac other", vec![]),
    ] {
        assert_eq!(said_in(tag, source, &forms(keys)), expected, "{tag} {keys}");
    }
    let ordinal = "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }:a\n   *[other] { $n }:e\n }\n";
    assert_eq!(said_in("sv", source, ordinal), [""; 0]);
    assert_eq!(said_in("en-GB", source, ordinal), ["missing-plural two, few"]);
}

#[test]
fn texts() {
    table(&[
        ("a = Open the file\n", "a = Open the file\n", &["same-as-source"]),
        (
            "a = Mozilla Firefox\nb = OK\nc = Email\nd = { $n } px x { $m } px\n",
            "a = Mozilla Firefox\nb = OK\nc = Email\nd = { $n } px x { $m } px\n",
            &[],
        ),
        // Names, abbreviations and what programs read are no words, and one word alone says nothing.
        (
            "a = AI chatbot\nb = PEM (chain)\nc = { $n } RTT ms\nd = Isle of Man\ne = Bassas da India\nf = iCalendar (ICS)\n\
             g = %time% - %sender%: %message%\nh = Use YouTube\ni = { $n ->\n    [one] item\n   *[other] items\n }\nj = DNS over HTTPS\n\
             k = { $n } MB ({ $m } bytes)\n",
            "a = AI chatbot\nb = PEM (chain)\nc = { $n } RTT ms\nd = Isle of Man\ne = Bassas da India\nf = iCalendar (ICS)\n\
             g = %time% - %sender%: %message%\nh = Use YouTube\ni = { $n ->\n    [one] item\n   *[other] items\n }\nj = DNS over HTTPS\n\
             k = { $n } MB ({ $m } bytes)\n",
            &[],
        ),
        (
            "a = Open Link in New Window\nb = Allow. <a>Learn more</a>\nc = extensions disabled\nd = Use of PDFs is free\n\
             e = { $n ->\n    [one] Close the tab\n   *[other] Close { $n } tabs\n }\nf = We show YouTube here. Press OK.\n",
            "a = Open Link in New Window\nb = Allow. <a>Learn more</a>\nc = extensions disabled\nd = Use of PDFs is free\n\
             e = { $n ->\n    [one] Close the tab\n   *[other] Close { $n } tabs\n }\nf = We show YouTube here. Press OK.\n",
            &["same-as-source"; 6],
        ),
        // One word beside names is a copy if it is translated elsewhere, twice, and never kept.
        (
            "a = USB enabled\n    .x = Get USB\nb = The camera is enabled\nc = Enabled by Mozilla\n",
            "a = USB enabled\n    .x = Get USB\nb = Kameran är på\nc = Påslagen av Mozilla\n",
            &["same-as-source"],
        ),
        ("a = USB enabled\nb = The camera is enabled\n", "a = USB enabled\nb = Kameran är på\n", &[]),
        (
            "a = AI chatbot\nb = Our chatbot helps\nc = Your chatbot\nd = A chatbot\n",
            "a = AI chatbot\nb = Vår hjälp\nc = Din hjälp\nd = En Chatbot\n",
            &[],
        ),
        (
            "a = PEM (chain)\ne = { $n } MB ({ $m } chain)\n# allow: same-as-source\nd = IT chain\nb = The chain is long\nc = Break the chain\n",
            "a = PEM (chain)\ne = { $n } MB ({ $m } chain)\nd = IT chain\nb = Kedjan är lång\nc = Bryt kedjan\n",
            &[],
        ),
        ("a = x\n    .style = width: 10em\n    .accesskey = to be\n", "a = y\n    .style = width: 10em\n    .accesskey = to be\n", &[]),
        ("# allow: same-as-source\na = et cetera\n# Do not translate\nb = et cetera\n", "a = et cetera\nb = et cetera\n", &[]),
        ("a = et al\n### x\n", "### allow: same-as-source\na = et cetera\n", &[]),
        ("a = x\n", "a = { \"\" }\n", &["empty-text"]),
        ("a = { \"\" }\n", "a = { \"\" }\n", &[]),
        ("# May be left empty.\na = x\n", "a = { \"\" }\n", &[]),
        ("a = x\n", "a = { $n ->\n   [x] { \"\" }\n  *[y] z\n }\n", &["unknown-variable n", "empty-text"]),
        ("a = { $n } file\n", "a = { $n } fil{ $n ->\n    [one] { \"\" }\n   *[other] er\n }\n", &[]),
        ("a = x\n", "a = \u{2068}y\n", &["direction-character U+2068"]),
        ("a = x\n", "a = { \"\\u2068\" }y{ \"\\u2069\" }\u{200f}\n", &[]),
        ("a = x\n", "a = y\u{202c}\n", &["direction-character U+202C"]),
        ("a = x\n", "a = hj\u{fffd}lp\n", &["lost-character"]),
    ]);
    assert_eq!(said_in("en-GB", "a = Open the file\n", "a = Open the file\n"), [""; 0]);
}

#[test]
fn markup() {
    table(&[
        ("a = See <a href=\"x\">this</a>\n", "a = Se <a href=\"x\">detta</a>\n", &[]),
        ("a = See <b>this</b>\n", "a = Se detta\n", &["markup-differs <b>"]),
        ("a = See this\n", "a = Se <b>detta</b>\n", &["markup-differs <b>"]),
        ("a = <b>x</b>\n", "a = <b>y\n", &["markup-syntax unclosed-element"]),
        ("a = <b>x</b>\n", "a = <b>y</i>\n", &["markup-syntax wrong-end"]),
        ("a = <b>x</b>\n", "a = <b y\n", &["markup-syntax unclosed-tag"]),
        ("a = x<br>y\n", "a = x<br/>z\n", &[]),
        ("a = x<br>y\n", "a = x</br>z\n", &["markup-syntax void-end"]),
        ("a = <a href=\"x\">y</a>\n", "a = <a href=x>z</a>\n", &["markup-syntax unquoted-attribute"]),
        ("a = <a href=\"x\">y</a>\n", "a = <a href=\"x\" href=\"x\">z</a>\n", &["markup-syntax duplicate-attribute"]),
        ("a = <b>x</b> &amp; y\n", "a = <b>z</b> &amp y\n", &["markup-syntax bad-reference"]),
        ("a = <b>x</b>\n", "a = <b>z</b> &eacute; &#233; &#xe9; ?a=1&b=2 & ö\n", &[]),
        ("a = <b>x</b>\n", "a = <b>z</b> &nosuch;\n", &["markup-syntax bad-reference"]),
        (
            "a = <a data-l10n-name=\"one\">x</a>\n",
            "a = <a data-l10n-name=\"two\">y</a>\n",
            &["markup-differs <a data-l10n-name=\"one\"> <a data-l10n-name=\"two\">"],
        ),
        ("a = { $n ->\n    [one] <b>x</b>\n   *[other] y\n }\n", "a = { $n ->\n    [one] z\n   *[other] <b>w</b>\n }\n", &[]),
        ("a = <img src=\"{ $x }\" alt=\"y\">\n", "a = <img src=\"{ $x }\" alt=\"z\">\n", &[]),
        ("a = <b>x</b>\n", "a = <b>x</b> <b>y</b>\n", &["markup-differs <b> <b> <b>"]),
        ("a = <b>x</b> y\n", "a = <b>x</b> <{ -y }>\n", &["obsolete-reference -y", "unknown-reference", "markup-syntax reference-in-tag"]),
        ("a = { $x } y <b>x</b>\n", "a = y <{ $x }> <b>x</b>\n", &["markup-syntax reference-in-tag"]),
        ("a = { $x } { $y }\n", "a = { $x } <{ $y }>\n", &[]),
        // Ways of using a program are no markup.
        ("a = tool --title <title> <file>\n", "a = verktyg --title <titel> <fil>\n", &[]),
        ("a = 1 < 2\n", "a = 1 < 3 <é> <\n", &[]),
    ]);
}

#[test]
fn attributes_of_the_program_stay_and_those_of_words_are_translated() {
    for (source, target, same) in [
        ("href=\"/a\"", "href=\"/b\"", false),
        ("href=\"/a\"", "href='/a'", true),
        ("href=\"/a?b=1&c=2\"", "href=\"/a?b=1&amp;c=2\"", true),
        ("href=\"{ $url }\"", "href=\"{ $url }\"", true),
        ("href=\"{ $url }\"", "href=\"/a\"", false),
        ("class=\"one two\"", "class=\" two one\"", true),
        ("class=\"one\"", "class=\"two\"", false),
        ("id=\"one\"", "id=\"ett\"", false),
        ("href=\"\"", "href", true),
        ("href=\"/a\" title=\"Open\"", "title=\"Öppna\" href=\"/a\"", true),
        ("aria-label=\"Open\" data-some-title=\"x\"", "aria-label=\"Öppna\" data-some-title=\"y\"", true),
        ("aria-labelledby=\"open\"", "aria-labelledby=\"öppna\"", false),
        ("lang=\"en\" xml:lang=\"en\" dir=\"ltr\"", "lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"", true),
        ("title=\"Open\"", "aria-label=\"Öppna\"", false),
    ] {
        let of = |attributes: &str| format!("a = <a {attributes}>x</a>\n    .b = {{ $url }}\n");
        let mut said = said(&of(source), &of(target));
        said.retain(|line| !line.starts_with("missing-variable"));
        assert_eq!(said.is_empty(), same, "{source} {target}: {said:?}");
        assert!(said.iter().all(|line| line.starts_with("markup-differs ") && !line.contains('\u{f8ff}')), "{said:?}");
    }
}

#[test]
fn elements_are_inside_those_that_they_are_inside_in_the_source() {
    let apart = "<b>x</b> <a href=\"y\">y</a>";
    for (source, target, expected) in [
        (apart, "<a href=\"y\">y</a> <b>x</b>", vec![]),
        (apart, "<a href=\"y\">y <b>x</b></a>", vec!["markup-differs <a>…</a> <b>…</b> <a><b>…</b></a>"]),
        (apart, "<b>x<a href=\"y\">y</b></a>", vec!["markup-syntax wrong-end"]),
        ("<a>x</a> <a>y</a>", "<a>x <a>y</a></a>", vec!["markup-differs <a>…</a> <a>…</a> <a><a>…</a></a>"]),
        ("<ul><li>x</li></ul>", "<li><ul>x</ul></li>", vec!["markup-differs <li>…</li> <ul>…</ul> <li><ul>…</ul></li>"]),
        ("<a>x</a> <img src=\"y\">", "<a>x <img src=\"y\"></a>", vec!["markup-differs <a>…</a> <img> <a><img></a>"]),
        ("<p><a>x</a> <a>y</a></p>", "<p><a>x <a>y</a></a></p>", vec!["markup-differs <a>…</a> <a>…</a> <a><a>…</a></a>"]),
        // An item right inside its list, and nothing else there; what began where another ended.
        (
            "<div><ul><li>x</li></ul></div>",
            "<div><ul></ul><li>x</li></div>",
            vec!["markup-differs <div>…</div> <li>…</li> <div><li>…</li></div>"],
        ),
        ("<ul><li><b>x</b></li></ul>", "<ul><b>x</b><li></li></ul>", vec!["markup-differs <ul>…</ul> <b>…</b> <ul><b>…</b></ul>"]),
        ("<dl><dt>x<dd><a>y</a></dl>", "<dl><dt><a>y</a><dd>x</dl>", vec!["markup-differs <dt>…</dt> <a>…</a> <dt><a>…</a></dt>"]),
        // The order of words, breaks, and what is inside another in one of the source's choices.
        ("<b>x <a>y</a></b>", "<a>x <b>y</b></a>", vec![]),
        ("<b>x <a>y</a></b>", "<b>x</b> <a>y</a>", vec![]),
        ("<p><b>x <a>y</a></b></p>", "<p><b>x</b> <a>y</a></p>", vec![]),
        ("<p><b>x <i>y</i></b></p>", "<p><i>y <b>x</b></i></p>", vec![]),
        ("<li><p>x <b>y</b></p></li>", "<li><b>y</b> <p>x</p></li>", vec![]),
        ("<b>x</b><br>y", "<b>x<br>y</b>", vec![]),
        ("<p>x<p>y", "<p>x</p><p>y</p>", vec![]),
        ("<ul><li>x<li>y</ul>", "<ul><li>x</li><li>y</li></ul>", vec![]),
        ("{ PLATFORM() ->\n    [macos] <b>x</b> <a>y</a>\n   *[other] <b>x <a>y</a></b>\n }", "<b>x <a>y</a></b>", vec![]),
    ] {
        assert_eq!(said(&format!("a = {source}\n"), &format!("a = {target}\n")), expected, "{source} {target}");
    }
}

#[test]
fn html_is_not_split_over_messages() {
    let source = "-open = [\n-close = ]\na = { -open }x{ -close }\n";
    table(&[
        (source, "-open = <b>\n-close = </b>\na = { -open }y{ -close }\n", &["split-markup -open", "split-markup -close"]),
        (source, "-open = <a href=\n-close = </a>\na = { -open }\"x\">y{ -close }\n", &["split-markup -open", "split-markup -close"]),
        (source, "-open = { $x ->\n   [one] <i>\n  *[other] x\n }\n-close = y\na = { -open }y</i>{ -close }\n", &["split-markup -open"]),
        // Whole elements, and what only looks like one.
        (source, "-open = <b>x</b>\n-close = <br>\na = { -open }y{ -close }\n", &["markup-differs <b>", "markup-differs <br>"]),
        (source, "-open = <title>\n-close = <time>\na = { -open } y { -close }\n", &[]),
        (source, "# allow: split-markup\na = { -open }y{ -close }\n-open = <b>\n-close = </b>\n", &[]),
        // What the source splits was told there.
        ("-open = <b>\n-close = </b>\na = { -open }x{ -close }\n", "-open = <b>\n-close = </b>\na = { -open }y{ -close }\n", &[]),
    ]);
    // Through another; a circle is told as such.
    let own = read("p = <i>\nq = { p }\na = { q }x</i>\nr = { r }<b></b>\n", FileId(0));
    let said: Vec<String> = together(&[&own], &[]).iter().filter(|d| d.code == "split-markup").map(|d| d.facts[1].1.clone()).collect();
    assert_eq!(said, ["q"]);
}

#[test]
fn sizes() {
    let of = |style: &str| format!("a =\n    .style = {style}\n");
    for (source, target, expected) in [
        ("width: 40em; height: 20em;", "width: 50em; height: 1.5em", vec![]),
        ("width: 40em", "width: 40px", vec!["style-attribute differs width"]),
        ("width: 40em; min-height: 2rem", "width: 40em", vec!["style-attribute differs min-height"]),
        ("width: 40em", "bred", vec!["style-attribute not-css"]),
        ("width: 40em", "width: 40em; color: red", vec!["style-attribute not-css"]),
        ("width: 40em", "width: em", vec!["style-attribute not-css"]),
    ] {
        assert_eq!(said(&of(source), &of(target)), expected, "{source} {target}");
    }
}

#[test]
fn circles_and_what_unfolds_without_end() {
    let target = "a = { b }\nb = { c.x }\nc =\n    .x = { a }\nd = { a }\n-e = { -e }\nf = x\n    .y = { f }\n";
    let own = read(target, FileId(0));
    let found = together(&[&own], &[]);
    let ids: Vec<&str> = found.iter().map(|d| d.facts[0].1.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c", "-e"]);
    let mut laughs = "l0 = { $x }{ $x }{ $x }\n".to_owned();
    (1..90).for_each(|i| laughs.push_str(&format!("l{i} = {{ l{} }}{{ l{} }}{{ l{} }}\n", i - 1, i - 1, i - 1)));
    let own = read(&laughs, FileId(0));
    let found = together(&[&own], &[]);
    assert_eq!(found.iter().map(|d| (d.code, d.facts[0].1.as_str())).collect::<Vec<_>>(), [("too-many-placeables", "l3")]);
    // A chain is no recursion.
    let chain: String = (0..50_000).map(|i| format!("m{i} = {{ m{} }}\n", i + 1)).collect();
    let own = read(&chain, FileId(0));
    assert_eq!(together(&[&own], &[]).len(), 1);
}

#[test]
fn nothing_is_too_odd() {
    for text in [
        "",
        "\u{feff}",
        "a",
        "a = <",
        "a = <a =\n",
        "a = <a ===>\n",
        "a = <a b='\n",
        "a = &\n",
        "a = &#;<b></b>\n",
        "a = <b\u{f8ff}>\n",
        "-a = { -a(x: 1) }\n",
        "a = { $x ->\n *[\u{f8ff}] y\n}\n",
        "a = { \"\\uD800\" }<b></b>\n",
    ] {
        said(text, text);
        said("a = <b>x</b>\n    .style = width: 1em\n", &format!("{text}\n    .style = ;:;\n"));
    }
}
