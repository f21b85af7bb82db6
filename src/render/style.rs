//! A theme's style sheets made one: in order, prefixed for the browsers people have, and small. What they point to must be the theme's own: nothing
//! is imported and nothing comes from other sites, since a visitor's browser must not tell anyone else of the visit.

use std::sync::{Arc, PoisonError, RwLock};

use lightningcss::dependencies::{Dependency, DependencyOptions, UrlDependency};
use lightningcss::error::{Error, ErrorLocation};
use lightningcss::printer::PrinterOptions;
use lightningcss::rules::CssRule;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use lightningcss::targets::{Browsers, Features, Targets};

use crate::diagnostic::Diagnostic;
use crate::site::styles::BROWSERS;
use crate::source::{FileId, Span};

/// The bundle of `files` (path, text and id, in order). `url_of` gives the address of a file in the theme's `static/`, named from there; a leading
/// `../static/`, as one would write it from the style sheet, is left out.
///
/// Diagnostics: `style-error` (`reason`), `style-import`, `style-external` (`url`), `missing-theme-file` (`file`). What they concern is left out of
/// the bundle.
pub fn bundle(files: &[(String, Arc<str>, FileId)], url_of: &dyn Fn(&str) -> Option<String>) -> (Vec<u8>, Vec<Diagnostic>) {
    let (mut all, mut diagnostics) = (Vec::new(), Vec::new());
    for (path, text, file) in files {
        let sheet = Sheet { path, text, file: *file };
        let Printed { mut css, urls, found } =
            apart(|| sheet.minify()).unwrap_or_else(|reason| Printed { found: vec![sheet.error(&reason, None)], ..Printed::default() });
        diagnostics.extend(found);
        for url in urls {
            let address = sheet.address(&url, url_of).unwrap_or_else(|wrong| {
                diagnostics.push(wrong);
                String::new()
            });
            let quoted = address.replace('\\', "\\\\").replace('"', "\\\"");
            css = css.replace(&format!("url(\"{}\")", url.placeholder), &format!("url(\"{quoted}\")"));
        }
        all.extend(css.into_bytes());
    }
    (all, diagnostics)
}

/// Lightning CSS is an alpha version, and recurses. Whatever it trips over is the style sheet's error, not the end of the program.
fn apart<T: Send>(work: impl FnOnce() -> T + Send) -> Result<T, String> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).map_err(|e| e.to_string())?;
        thread.join().map_err(|panic| {
            let reason = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
            reason.unwrap_or_default().to_owned()
        })
    })
}

/// Bytes of stack, taken from the system only as far as they are used.
const STACK: usize = 64 << 20;

/// Brackets within brackets: more than anyone writes, and far from the end of the stack.
const DEPTH: usize = 200;

/// What people have: Chrome 87, Safari 14.1, Firefox 90. Lightning CSS lowers `:dir()` and logical properties by a list of languages that lacks
/// Dari and loses some on the way, and `light-dark()` only for some sheets; the themes do without what these browsers lack.
fn targets() -> Targets {
    let version = |(version, part): (u32, u32)| Some((version << 16) | (part << 8));
    let (chrome, safari, firefox) = (version(BROWSERS.chrome), version(BROWSERS.safari), version(BROWSERS.firefox));
    let browsers = Browsers { chrome, safari, firefox, ..Browsers::default() };
    let exclude = Features::DirSelector | Features::LogicalProperties | Features::LightDark;
    Targets { browsers: Some(browsers), include: Features::empty(), exclude }
}

/// One style sheet of the bundle.
struct Sheet<'a> {
    path: &'a str,
    text: &'a str,
    file: FileId,
}

#[derive(Default)]
struct Printed {
    css: String,
    /// What is to be put where the placeholders are.
    urls: Vec<UrlDependency>,
    found: Vec<Diagnostic>,
}

impl Sheet<'_> {
    fn minify(&self) -> Printed {
        if let Some(at) = too_deep(self.text) {
            let error = Diagnostic::error("style-error", Span::new(self.file, at..at + 1)).with("reason", "brackets");
            return Printed { found: vec![error], ..Printed::default() };
        }
        let warnings = Arc::new(RwLock::new(Vec::new()));
        let mut printed = Printed::default();
        if let Err((reason, location)) = self.print(warnings.clone(), &mut printed) {
            printed.found.push(self.error(&reason, location.as_ref()));
        }
        let warnings = warnings.read().unwrap_or_else(PoisonError::into_inner);
        printed.found.extend(warnings.iter().map(|w| self.error(&w.kind.to_string(), w.loc.as_ref())));
        printed
    }

    fn print<'t>(&'t self, warnings: Warnings<'t>, printed: &mut Printed) -> Result<(), (String, Option<ErrorLocation>)> {
        let filename = self.path.to_owned();
        let options = ParserOptions { filename, error_recovery: true, warnings: Some(warnings), ..ParserOptions::default() };
        let mut sheet = StyleSheet::parse(self.text, options).map_err(told)?;
        for rule in &sheet.rules.0 {
            if let CssRule::Import(import) = rule {
                printed.found.push(Diagnostic::error("style-import", self.span(import.loc.line, import.loc.column)));
            }
        }
        sheet.minify(MinifyOptions { targets: targets(), ..MinifyOptions::default() }).map_err(told)?;
        let analyze_dependencies = Some(DependencyOptions { remove_imports: true });
        let options = PrinterOptions { minify: true, targets: targets(), analyze_dependencies, ..PrinterOptions::default() };
        let result = sheet.to_css(options).map_err(told)?;
        printed.css = result.code;
        printed.urls =
            result.dependencies.into_iter().flatten().filter_map(|d| if let Dependency::Url(url) = d { Some(url) } else { None }).collect();
        Ok(())
    }

    fn address(&self, dependency: &UrlDependency, url_of: &dyn Fn(&str) -> Option<String>) -> Result<String, Diagnostic> {
        let url = dependency.url.trim();
        // Of the two, lines count from 1 here, and the column is after `url(`.
        let start = &dependency.loc.start;
        let span = || self.span(start.line.saturating_sub(1), start.column.saturating_sub(4));
        if url.starts_with('#') {
            return Ok(url.to_owned());
        }
        let scheme = url.split(['/', '?', '#']).next().is_some_and(|first| first.contains(':'));
        if scheme || url.starts_with(['/', '\\']) {
            return Err(Diagnostic::error("style-external", span()).with("url", url));
        }
        let (path, rest) = url.split_at(url.find(['?', '#']).unwrap_or(url.len()));
        let path = path.strip_prefix("../static/").unwrap_or(path);
        let path = path.strip_prefix("./").unwrap_or(path);
        let address = url_of(path).ok_or_else(|| Diagnostic::error("missing-theme-file", span()).with("file", path))?;
        Ok(address + rest)
    }

    fn error(&self, reason: &str, location: Option<&ErrorLocation>) -> Diagnostic {
        let span = location.map_or(Span::file(self.file), |at| self.span(at.line, at.column));
        Diagnostic::error("style-error", span).with("reason", reason)
    }

    /// The word at a line, counted from 0, and a column, counted from 1 in UTF-16 units.
    fn span(&self, line: u32, column: u32) -> Span {
        let start = offset(self.text, line, column);
        let between = |c: char| c.is_whitespace() || ";{}".contains(c);
        let before = &self.text[..start];
        // After a word that it could not use, the parser points at the space behind it.
        let start = match (self.text[start..].starts_with(char::is_whitespace), before.ends_with(between)) {
            (true, false) => before.rfind(between).map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8)),
            (true, true) => start + self.text[start..].find(|c: char| !c.is_whitespace()).unwrap_or(0),
            (false, _) => start,
        };
        let rest = &self.text[start..];
        let word = rest.find(between).unwrap_or(rest.len());
        let end = if word == 0 { rest.chars().next().map_or(0, char::len_utf8) } else { word };
        Span::new(self.file, start..start + end)
    }
}

type Warnings<'t> = Arc<RwLock<Vec<Error<lightningcss::error::ParserError<'t>>>>>;

fn told<T: std::fmt::Display>(error: Error<T>) -> (String, Option<ErrorLocation>) {
    (error.kind.to_string(), error.loc)
}

/// Where brackets begin to be too many within each other.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.bytes().position(|b| {
        match b {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEPTH
    })
}

/// In CSS a line ends with any of CRLF, LF, CR and form feed.
fn offset(text: &str, line: u32, column: u32) -> usize {
    let mut start = 0;
    for _ in 0..line {
        let Some(end) = text[start..].find(['\n', '\r', '\u{c}']) else { return text.len() };
        let crlf = text[start + end..].starts_with("\r\n");
        start += end + if crlf { 2 } else { 1 };
    }
    let mut units = 1;
    for (at, c) in text[start..].char_indices() {
        if units >= column {
            return start + at;
        }
        units += c.len_utf16() as u32;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundled(texts: &[&str]) -> (String, Vec<Diagnostic>) {
        let files: Vec<_> =
            texts.iter().enumerate().map(|(n, text)| (format!("styles/{n}.css"), (*text).into(), FileId(n as u32))).collect();
        let (bytes, diagnostics) =
            bundle(&files, &|path| path.ends_with(".svg").then(|| format!("/assets/{}", path.replace(".svg", "-1.svg"))));
        (String::from_utf8(bytes).unwrap(), diagnostics)
    }

    #[test]
    fn bundles() {
        let cases = [
            (&["a { color: red }", "a { color: blue }"][..], "a{color:red}a{color:#00f}"),
            (&["a{inset-inline-start:0;margin-inline:1rem}"], "a{margin-inline:1rem;inset-inline-start:0}"),
            (&["a{user-select:none}"], "a{-webkit-user-select:none;user-select:none}"),
            (&["p:dir(rtl){color:red}"], "p:dir(rtl){color:red}"),
            (&["a{background:url(mark.svg)}"], "a{background:url(\"/assets/mark-1.svg\")}"),
            (&["a{background:url('../static/img/a b.svg#x')}"], "a{background:url(\"/assets/img/a b-1.svg#x\")}"),
            (&["a{mask:url(#m)}"], "a{-webkit-mask:url(\"#m\");mask:url(\"#m\")}"),
            (&[""], ""),
        ];
        for (texts, expected) in cases {
            let (css, diagnostics) = bundled(texts);
            assert_eq!(css, expected);
            assert!(diagnostics.is_empty(), "{diagnostics:?}");
        }
    }

    #[test]
    fn logical_properties_survive_a_nested_query() {
        let (css, _) = bundled(&[".card{@media(width>=40rem){inset-inline-end:0}}"]);
        assert_eq!(css, "@media (min-width:40rem){.card{inset-inline-end:0}}");
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        let cases = [
            ("@import 'x.css';\na{color:red}", "style-import", "@import"),
            ("a{background:url(https://x.se/a.svg)}", "style-external", "url(https://x.se/a.svg)"),
            ("a{background:url(//x.se/a.svg)}", "style-external", "url(//x.se/a.svg)"),
            ("a{background:url(data:image/svg+xml,x)}", "style-external", "url(data:image/svg+xml,x)"),
            ("a{color:red}\r\n/* å😀 */ b{background:url(\"a.png\")}", "missing-theme-file", "url(\"a.png\")"),
            ("a{color:red}\r\n\r\n/* å😀 */ b{color red}", "style-error", "color"),
            ("a{color:red}\n@nonsense x{", "style-error", "@nonsense"),
        ];
        for (text, code, at) in cases {
            let (_, diagnostics) = bundled(&["", text]);
            let [one] = diagnostics.as_slice() else { panic!("{text}: {diagnostics:?}") };
            assert_eq!((one.code, &text[one.span.start as usize..one.span.end as usize]), (code, at), "{text}");
            assert_eq!(one.span.file, FileId(1));
        }
    }

    #[test]
    fn what_is_whole_is_bundled_beside_what_is_not() {
        let (css, diagnostics) = bundled(&["a{color:red}", "b{color red}c{color:red}"]);
        assert!(css.starts_with("a{color:red}") && css.ends_with("c{color:red}"), "{css}");
        assert_eq!(diagnostics.len(), 1);
    }

    #[test]
    fn no_style_sheet_stops_the_program() {
        let whole = "@media (width>=40rem){.å{&:hover{color:color-mix(in oklch,red,#fff 10%);grid-area:1/2}}}@supports(a:b){p::after{content:\"\\201c\"}}";
        let cut = (0..whole.len()).filter(|at| whole.is_char_boundary(*at)).flat_map(|at| [&whole[..at], &whole[at..]]);
        let odd = [
            "}",
            "{",
            "a{",
            "@",
            "@import",
            "@import url(",
            "\0",
            "a{b:url(",
            "\\",
            "/*",
            "\u{feff}a{}",
            "a{--x:url(b.svg)}",
            "@font-face{src:url()}",
        ];
        cut.chain(odd).for_each(|text| _ = bundled(&[text]));
        for open in ["a{", "(", "a{b:calc(", "@media x{", ":is(", "a{b:calc(1px + (", "@supports (", "a{b:var(--x,"] {
            bundled(&[&open.repeat(DEPTH / open.matches(['{', '(']).count())]);
            assert_eq!(bundled(&[&open.repeat(5000)]).1.len(), 1);
        }
        bundled(&[&format!("a{{width:calc(1px{})}}", " + 1em + 1vw".repeat(2000))]);
        bundled(&[&format!("a{}{{b:c}}", " > a + a".repeat(5000))]);
    }
}
