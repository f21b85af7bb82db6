//! Diagnostics put into words for people (the line shown, in the manner of rustc) and for machines (JSON, SARIF). The edge: it decides
//! nothing, changes nothing, and shows even a diagnostic whose place is wrong.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};
use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::words::{Said, Words};
use super::{Diagnostic, Severity};
use crate::source::{Places, Sources, Span, floor_char};

/// For people: each diagnostic with its line, an empty line between them.
pub fn text(diagnostics: &[Diagnostic], sources: &Sources, words: &Words, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let label = |id: &str| words.get(id, &FluentArgs::new());
    let names = [label("severity-error"), label("severity-warning"), label("severity-note"), label("label-why"), label("label-help")];
    let places = places(diagnostics, sources);
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&one(diagnostic, sources, &places, &said(diagnostic, &places, words), &names, &renderer));
        out.push_str("\n\n");
    }
    out
}

fn places<'s>(diagnostics: &[Diagnostic], sources: &'s Sources) -> Places<'s> {
    Places::of(sources, diagnostics.iter().flat_map(|d| [Some(d.span), d.other]).flatten())
}

/// The words for a diagnostic; its other place, if it has one, is named in them, and so is the cell of a table.
fn said(diagnostic: &Diagnostic, places: &Places<'_>, words: &Words) -> Said {
    let mut said = match diagnostic.other.map(|span| places.locate(span)) {
        Some(place) => words.of(&diagnostic.clone().with("other", format!("{}:{}", place.path, place.line))),
        None => words.of(diagnostic),
    };
    if let Some(cell) = cell(diagnostic).filter(|cell| !said.message.contains(cell)) {
        said.message = format!("{cell}: {}", said.message);
    }
    said
}

/// How a spreadsheet calls the cell that a diagnostic is about: `F3`.
fn cell(diagnostic: &Diagnostic) -> Option<&str> {
    diagnostic.facts.iter().find(|(name, value)| *name == "cell" && !value.is_empty()).map(|(_, cell)| cell.as_str())
}

fn one(diagnostic: &Diagnostic, sources: &Sources, places: &Places<'_>, said: &Said, names: &[String; 5], renderer: &Renderer) -> String {
    let [error, warning, note, why, help] = names;
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR.with_name(error.as_str()),
        Severity::Warning => Level::WARNING.with_name(warning.as_str()),
        Severity::Note => Level::NOTE.with_name(note.as_str()),
    };
    let mut group = Group::with_title(level.primary_title(said.message.as_str()).id(diagnostic.code));
    let spans = [Some((diagnostic.span, AnnotationKind::Primary)), diagnostic.other.map(|span| (span, AnnotationKind::Context))];
    for (span, kind) in spans.into_iter().flatten() {
        let path = sources.path(span.file);
        let place = places.locate(span);
        if let Some(file) = sources.text(path).filter(|file| !file.text.is_empty() || place.sheet.is_some()) {
            let shown = Shown::of(&file.text, span);
            let line = Snippet::source(shown.line).line_start(place.line).annotation(kind.span(shown.start..shown.end));
            if shown.is_cut || place.sheet.is_some() {
                // A sheet's lines and columns are its own, and those of a part of a line must be given; the text is shown below them.
                let path = place.sheet.as_ref().map_or_else(|| path.to_owned(), |sheet| format!("{path} [{sheet}]"));
                group = group.element(Origin::path(path).line(place.line).char_column(place.column)).element(line);
            } else {
                group = group.element(line.path(path));
            }
        } else if sources.text(path).is_some() {
            // Nothing of it is shown: the text was let go, or there is none.
            group = group.element(Origin::path(path).line(place.line).char_column(place.column));
        } else if !path.is_empty() {
            group = group.element(Origin::path(path));
        }
    }
    for (name, what, level) in [(why, &said.why, Level::NOTE), (help, &said.help, Level::HELP)] {
        if let Some(what) = what {
            group = group.element(level.with_name(name.as_str()).message(normalize_untrusted_str(what)));
        }
    }
    // Below a place that was given the renderer begins another file, of no name.
    let is_bare = |line: &&str| anstream::adapter::strip_str(line).to_string().trim() == ":::";
    renderer.render(&[group]).split_inclusive('\n').filter(|line| !is_bare(line)).collect()
}

/// The line that a span begins on, and the part of it that the span covers. What goes on over more lines is cut there: the beginning is
/// what one looks for.
struct Shown<'t> {
    line: &'t str,
    start: usize,
    end: usize,
    /// Whether the line began too far before the span to be shown from there.
    is_cut: bool,
}

/// Bytes of a line before and after the beginning of a span beyond which it is not shown: JSON may be a single line.
const FAR: usize = 2000;

impl Shown<'_> {
    fn of(text: &str, span: Span) -> Shown<'_> {
        let start = floor_char(text, span.start as usize);
        let end = floor_char(text, span.end as usize).max(start);
        let (near, far) = (floor_char(text, start.saturating_sub(FAR)), floor_char(text, start + FAR));
        let from = text[near..start].rfind('\n').map_or(near, |i| near + i + 1);
        let to = text[start..far].find('\n').map_or(far, |i| start + i);
        // A span that begins between `\r` and `\n` keeps the `\r`, so that it still lies in its line.
        let line = if text[from..to].ends_with('\r') && start < to { &text[from..to - 1] } else { &text[from..to] };
        let is_cut = from > 0 && text.as_bytes()[from - 1] != b'\n';
        Shown { line, is_cut, start: start - from, end: end.min(from + line.len()).max(start) - from }
    }
}

/// For other programs: one JSON array. Lines and columns count from 1, columns in characters; the end is just after the last character.
pub fn json(diagnostics: &[Diagnostic], sources: &Sources, words: &Words) -> String {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Entry {
        code: &'static str,
        severity: Severity,
        message: String,
        help: Option<String>,
        facts: std::collections::BTreeMap<&'static str, String>,
        file: String,
        line: usize,
        column: usize,
        end_line: usize,
        end_column: usize,
        /// In a spreadsheet file, whose lines are rows and whose columns are those of cells.
        #[serde(skip_serializing_if = "Option::is_none")]
        sheet: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        cell: Option<String>,
    }
    let places = places(diagnostics, sources);
    let entry = |diagnostic: &Diagnostic| {
        let said = said(diagnostic, &places, words);
        let place = places.locate(diagnostic.span);
        Entry {
            code: diagnostic.code,
            severity: diagnostic.severity,
            message: sentence(&said),
            help: said.help,
            facts: diagnostic.facts.iter().cloned().collect(),
            file: place.path,
            line: place.line,
            column: place.column,
            end_line: place.end_line,
            end_column: place.end_column,
            sheet: place.sheet,
            cell: cell(diagnostic).map(str::to_owned),
        }
    };
    written(&diagnostics.iter().map(entry).collect::<Vec<_>>())
}

/// What is wrong and why, in one go.
fn sentence(said: &Said) -> String {
    match &said.why {
        Some(why) => format!("{} {why}", said.message),
        None => said.message.clone(),
    }
}

fn written(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).expect("structs of strings and numbers can always be written")
}

/// For code hosts: SARIF 2.1.0, paths relative to the project's root.
pub fn sarif(diagnostics: &[Diagnostic], sources: &Sources, words: &Words) -> String {
    let mut codes: Vec<&'static str> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let rule = |code: &&'static str| sarif::Rule {
        id: code,
        short_description: sarif::Text::of(words.why(code).unwrap_or_else(|| (*code).to_owned())),
    };
    let rules = codes.iter().map(rule).collect();
    let places = places(diagnostics, sources);
    let results = diagnostics
        .iter()
        .map(|diagnostic| {
            let said = said(diagnostic, &places, words);
            let message = [Some(sentence(&said)), said.help.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ");
            sarif::Result {
                rule_id: diagnostic.code,
                rule_index: codes.binary_search(&diagnostic.code).unwrap_or_default(),
                level: diagnostic.severity,
                message: sarif::Text::of(message),
                locations: [sarif::location(&places, diagnostic.span, cell(diagnostic))],
            }
        })
        .collect();
    written(&sarif::Log::of(rules, results))
}

/// The part of SARIF 2.1.0 that is needed.
#[allow(missing_docs)]
mod sarif {
    use serde::Serialize;

    use super::{Places, Severity, Span};

    #[derive(Serialize)]
    pub struct Log {
        #[serde(rename = "$schema")]
        schema: &'static str,
        version: &'static str,
        runs: [Run; 1],
    }

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Run {
        tool: Tool,
        column_kind: &'static str,
        results: Vec<Result>,
    }

    #[derive(Serialize)]
    struct Tool {
        driver: Driver,
    }

    #[derive(Serialize)]
    struct Driver {
        name: &'static str,
        version: &'static str,
        rules: Vec<Rule>,
    }

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Rule {
        pub id: &'static str,
        pub short_description: Text,
    }

    #[derive(Serialize)]
    pub struct Text {
        text: String,
    }

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Result {
        pub rule_id: &'static str,
        pub rule_index: usize,
        pub level: Severity,
        pub message: Text,
        pub locations: [Location; 1],
    }

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Location {
        physical_location: Physical,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        logical_locations: Vec<Logical>,
    }

    /// A cell: no line of text, but a place that has a name.
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Logical {
        fully_qualified_name: String,
        kind: &'static str,
    }

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Physical {
        artifact_location: Artifact,
        region: Region,
    }

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Artifact {
        uri: String,
        uri_base_id: &'static str,
    }

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Region {
        start_line: usize,
        start_column: usize,
        end_line: usize,
        end_column: usize,
    }

    impl Text {
        pub fn of(text: String) -> Text {
            Text { text }
        }
    }

    impl Log {
        pub fn of(rules: Vec<Rule>, results: Vec<Result>) -> Log {
            let driver = Driver { name: "Budkavle", version: env!("CARGO_PKG_VERSION"), rules };
            let run = Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", results };
            Log { schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }
        }
    }

    pub fn location(places: &Places<'_>, span: Span, cell: Option<&str>) -> Location {
        let place = places.locate(span);
        let named = |cell: &str| place.sheet.as_ref().map_or_else(|| cell.to_owned(), |sheet| format!("{sheet}!{cell}"));
        let logical = |cell: &str| Logical { fully_qualified_name: named(cell), kind: "cell" };
        Location {
            logical_locations: cell.map(logical).into_iter().collect(),
            physical_location: Physical {
                artifact_location: Artifact { uri: uri(&place.path), uri_base_id: "%SRCROOT%" },
                region: Region {
                    start_line: place.line,
                    start_column: place.column,
                    end_line: place.end_line,
                    end_column: place.end_column,
                },
            },
        }
    }

    fn uri(path: &str) -> String {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
        path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::words::Language;
    use crate::source::FileId;

    const PATH: &str = "content/få hjälp.sv.md";
    const SOURCE: &str = "## Så går det till\n\tRing [oss på](kontakt.md) nu\n";

    fn sources() -> (Sources, FileId) {
        let sources = Sources::from_texts([(PATH, SOURCE)]);
        let id = sources.text(PATH).expect("it was put in").id;
        (sources, id)
    }

    fn broken(file: FileId, range: std::ops::Range<usize>) -> Diagnostic {
        Diagnostic::error("broken-link", Span::new(file, range)).with("target", "kontakt.md").with("suggestion", "kontakta-oss")
    }

    #[test]
    fn the_line_is_shown_as_it_stands() {
        let (sources, id) = sources();
        let at = SOURCE.find("kontakt").expect("it is there");
        let shown = text(&[broken(id, at..at + 10)], &sources, &Words::new(Language::Swedish), false);
        let expected = "\
fel[broken-link]: Länken leder till ”kontakt.md”, som inte finns.
 --> content/få hjälp.sv.md:2:16
  |
2 |     Ring [oss på](kontakt.md) nu
  |                   ^^^^^^^^^^
  |
  = därför: Den som följer länken skulle komma till en felsida, kanske när hjälpen behövs som mest.
  = gör så här: Menade du sidan ”kontakta-oss”?

";
        assert_eq!(shown, expected, "\n{shown}");
    }

    #[test]
    fn another_place_is_shown_and_named() {
        let (mut sources, id) = sources();
        sources.set("content/b.md", b"slug: x\n".to_vec());
        let other = Span::new(sources.text("content/b.md").expect("it was put in").id, 6..7);
        let twice = Diagnostic::error("duplicate-address", Span::new(id, 3..6)).with("address", "/x/").at_other(other);
        let shown = text(&[twice], &sources, &Words::new(Language::English), false);
        let expected = "\
error[duplicate-address]: The address /x/ is also used by content/b.md:1.
 --> content/få hjälp.sv.md:1:4
  |
1 | ## Så går det till
  |    ^^
  |
 ::: content/b.md:1:7
  |
1 | slug: x
  |       -
  |
  = why: Only one page can be at an address; the other would be lost.
  = help: Give one of them another slug at the top of its file.

";
        assert_eq!(shown, expected, "\n{shown}");
    }

    #[test]
    fn of_a_very_long_line_the_part_is_shown() {
        let long = format!("{}får{}", "å ".repeat(3000), " ö".repeat(3000));
        let sources = Sources::from_texts([("content/a.sv.md", long.as_str())]);
        let id = sources.text("content/a.sv.md").expect("it was put in").id;
        let at = long.find("får").expect("it is there");
        for color in [false, true] {
            let shown = text(&[broken(id, at..at + 4)], &sources, &Words::new(Language::English), color);
            let shown = anstream::adapter::strip_str(&shown).to_string();
            assert!(shown.contains("\n --> content/a.sv.md:1:6001\n  |\n1 | ") && shown.contains("får"), "{shown}");
            assert!(shown.lines().all(|line| line.chars().count() < 200 && line.trim() != ":::"), "{shown}");
        }
    }

    #[test]
    fn no_place_is_too_odd_to_be_shown() {
        let (mut sources, id) = sources();
        sources.set("content/tom.sv.md", Vec::new());
        sources.set("content/crlf.sv.md", b"a\r\n\r\nb".to_vec());
        sources.set("content/media/bild.jpg", b"x".to_vec());
        let words = Words::new(Language::English);
        let mut ids: Vec<FileId> = sources
            .iter()
            .map(|file| match file {
                crate::source::Source::Text(text) => text.id,
                crate::source::Source::Media(media) => media.id,
            })
            .collect();
        ids.extend([id, FileId(9999)]);
        for file in ids {
            for start in (0..60).chain([1000]) {
                for end in [start, start + 1, start + 30, 2000] {
                    let span = Span { file, start, end };
                    let all = [Diagnostic { span, ..broken(file, 0..0) }, broken(id, 0..4).at_other(span)];
                    assert!(text(&all, &sources, &words, start % 2 == 0).contains("broken-link"));
                    assert!(json(&all, &sources, &words).len() > 100 && sarif(&all, &sources, &words).len() > 100);
                }
            }
        }
    }

    #[test]
    fn json_has_these_keys_and_no_other() {
        let (sources, id) = sources();
        let at = SOURCE.find("går").expect("it is there");
        let unknown = Diagnostic::note("brand-new", Span::new(id, at..at + 4));
        let all: serde_json::Value = serde_json::from_str(&json(&[unknown], &sources, &Words::new(Language::English))).expect("JSON");
        let expected = serde_json::json!([{ "code": "brand-new", "severity": "note", "message": "brand-new ()", "help": null,
            "facts": {}, "file": PATH, "line": 1, "column": 7, "endLine": 1, "endColumn": 10 }]);
        assert_eq!(all, expected);
    }

    #[test]
    fn sarif_names_rules_and_places() {
        let (sources, id) = sources();
        let log =
            sarif(&[broken(id, 0..2), Diagnostic::warning("missing-title", Span::file(id))], &sources, &Words::new(Language::English));
        let log: serde_json::Value = serde_json::from_str(&log).expect("JSON");
        let run = &log["runs"][0];
        assert_eq!(run["tool"]["driver"]["rules"][1]["id"], "missing-title");
        assert_eq!((&run["results"][0]["level"], &run["results"][1]["ruleIndex"]), (&"error".into(), &1.into()));
        let place = &run["results"][0]["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "content/f%C3%A5%20hj%C3%A4lp.sv.md");
        assert_eq!((&place["region"]["startLine"], &place["region"]["endColumn"]), (&1.into(), &3.into()));
    }
}
