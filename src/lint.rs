//! `translations lint`: the checks of `locale::lint` over a folder of `<locale>/**/*.ftl`, whoever's it is. A file is compared with the file
//! of the same path in the source locale. It needs no project, changes nothing and asks nothing of files but that they are Fluent.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{self, Diagnostic, Severity};
use crate::locale::lint::{self, File, Scope};
use crate::report::Trouble;
use crate::source::{Sources, Span, Text};

/// How messages that a file lacks are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Each by itself, for programs.
    Each,
    /// Those of a file together, for people.
    Together,
}

/// What a folder came to.
pub struct Linted {
    /// Its files, to show places; paths count from the folder.
    pub sources: Sources,
    /// What was said, in the order of places.
    pub said: Vec<Diagnostic>,
    /// The folders that were compared with the source's.
    pub locales: Vec<String>,
    /// How many messages and terms were read, the source's among them.
    pub messages: usize,
}

/// A locale's files by their path within its folder.
type Files<'t> = BTreeMap<&'t str, File<'t>>;

/// Checks the locales of a folder, or those that are named.
///
/// # Errors
/// When a file cannot be read, or a locale that is named has no folder.
pub fn folder(dir: &Path, source: &str, wanted: &[String], missing: Missing) -> Result<Linted, Trouble> {
    let sources = Sources::read_messages(dir)?;
    let texts: Vec<&Text> = sources.texts().map(|text| &**text).collect();
    let read: Vec<(&str, &str, File<'_>)> = texts
        .par_iter()
        .filter_map(|text| text.path.split_once('/').map(|(folder, path)| (folder, path, lint::read(&text.text, text.id))))
        .collect();
    let mut locales: BTreeMap<&str, Files<'_>> = BTreeMap::new();
    let mut messages = 0;
    for (folder, path, file) in read {
        messages += file.entries.len();
        locales.entry(folder).or_default().insert(path, file);
    }
    let source = named(dir, &locales, source)?;
    let wanted: Vec<&str> = wanted.iter().map(|tag| named(dir, &locales, tag)).collect::<Result<_, _>>()?;
    let mut said = texts
        .iter()
        .filter_map(|text| Some(Diagnostic::error("invalid-utf8", Span::new(text.id, text.invalid_at?..text.invalid_at? + 1))))
        .collect::<Vec<_>>();
    let theirs = &locales[source];
    said.extend(of_source(source, theirs));
    let asked = |folder: &str| folder != source && (wanted.is_empty() || wanted.contains(&folder));
    let compared: Vec<(&str, &Files<'_>)> =
        locales.iter().filter(|(folder, _)| asked(folder)).map(|(folder, files)| (*folder, files)).collect();
    let known: Vec<_> = compared.iter().filter(|(folder, files)| tag_of(folder).is_some() || stray(folder, files, &mut said)).collect();
    let found: Vec<Diagnostic> =
        known.par_iter().flat_map_iter(|(folder, files)| of_locale(folder, files, source, theirs, missing)).collect();
    said.extend(found);
    diagnostic::sort(&sources, &mut said);
    let locales = known.iter().map(|(folder, _)| (*folder).to_owned()).collect();
    drop(texts);
    Ok(Linted { said, locales, messages, sources: sources.clone() })
}

/// The folder that a tag names: as it is written, or as the same tag written otherwise (`pt_BR`).
fn named<'t>(dir: &Path, locales: &BTreeMap<&'t str, Files<'t>>, tag: &str) -> Result<&'t str, Trouble> {
    let same = |folder: &&&str| **folder == tag || tag_of(folder).is_some_and(|id| Some(id) == tag_of(tag));
    let exact = locales.keys().find(|folder| **folder == tag).or_else(|| locales.keys().find(same));
    let known = || locales.keys().filter(|folder| tag_of(folder).is_some()).map(|folder| (*folder).to_owned()).collect();
    exact.copied().ok_or_else(|| Trouble::NoLanguage(dir.to_owned(), tag.to_owned(), known()))
}

/// A folder that is named after no language: told once, and left alone.
fn stray(folder: &str, files: &Files<'_>, said: &mut Vec<Diagnostic>) -> bool {
    let first = files.values().next();
    said.extend(first.map(|file| Diagnostic::note("unknown-locale-folder", Span::file(file.id)).with("folder", folder)));
    false
}

/// The tag that a folder's name stands for: `es_419`, `ca@valencia`, `ja-JP-mac`, whose last part is no subtag and is left out.
fn tag_of(folder: &str) -> Option<LanguageIdentifier> {
    let name = folder.split('.').next().unwrap_or(folder).replace(['_', '@'], "-").replace("-latin", "-Latn").replace("-cyrillic", "-Cyrl");
    let language = name.split('-').next().unwrap_or_default();
    if !(2..=3).contains(&language.len()) {
        return None;
    }
    let mut name = name.as_str();
    loop {
        if let Ok(id) = name.parse() {
            return Some(id);
        }
        name = name.rsplit_once('-')?.0;
    }
}

fn of_source(tag: &str, files: &Files<'_>) -> Vec<Diagnostic> {
    let all: Vec<&File<'_>> = files.values().collect();
    let tag = tag_of(tag).map_or_else(|| tag.to_owned(), |id| id.to_string());
    let scope = Scope::new(&tag, &tag, lint::names(files.values()), &all);
    let mut said = lint::alone(&all, &scope);
    // What a folder's messages refer to may be had from another one.
    for diagnostic in said.iter_mut().filter(|d| d.code == "unknown-reference") {
        diagnostic.severity = Severity::Warning;
    }
    said.extend(lint::together(&all, &[]));
    said
}

fn of_locale<'t>(folder: &str, files: &'t Files<'t>, source: &str, theirs: &'t Files<'t>, missing: Missing) -> Vec<Diagnostic> {
    let tag = tag_of(folder).map_or_else(|| folder.to_owned(), |id| id.to_string());
    let source_tag = tag_of(source).map_or_else(|| source.to_owned(), |id| id.to_string());
    let (ours_all, theirs_all): (Vec<&File<'_>>, Vec<&File<'_>>) = (files.values().collect(), theirs.values().collect());
    let scope = Scope::new(&tag, &source_tag, lint::names(files.values().chain(theirs.values())), &theirs_all);
    let mut said = lint::together(&ours_all, &theirs_all);
    said.extend(lint::unchecked_plurals(&ours_all, &scope));
    for (path, original) in theirs {
        let Some(file) = files.get(path) else {
            let lacking = Diagnostic::warning("missing-translation-file", Span::file(original.id)).with("file", format!("{folder}/{path}"));
            said.push(lacking.with("locale", folder).with("count", original.entries.len().to_string()));
            continue;
        };
        let found = lint::compare(&[original], &[file], &scope);
        said.extend(found.said);
        said.extend(lacking(file, folder, found.missing, missing));
    }
    let units: Vec<_> = theirs.iter().filter_map(|(path, original)| Some((vec![original], vec![files.get(path)?]))).collect();
    said.extend(lint::copied(&units, &scope));
    for (_, file) in files.iter().filter(|(path, _)| !theirs.contains_key(*path)) {
        said.push(Diagnostic::warning("obsolete-translation-file", Span::file(file.id)).with("locale", folder));
        said.extend(file.faults.iter().cloned());
    }
    said
}

fn lacking(file: &File<'_>, folder: &str, missing: Vec<(String, Span)>, how: Missing) -> Vec<Diagnostic> {
    let at = Span::file(file.id);
    match how {
        Missing::Together => lint::lacking(at, folder, &missing).into_iter().collect(),
        Missing::Each => {
            let one = |(id, place): (String, Span)| {
                Diagnostic::warning("missing-translation", at).with("id", id).with("locale", folder).at_other(place)
            };
            missing.into_iter().map(one).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_named_in_many_ways() {
        for (folder, tag) in [
            ("zh-CN", Some("zh-CN")),
            ("sr-Latn", Some("sr-Latn")),
            ("sr@latin", Some("sr-Latn")),
            ("es_419", Some("es-419")),
            ("ja-JP-mac", Some("ja-JP")),
            ("ca-valencia", Some("ca-valencia")),
            ("en_GB.UTF-8", Some("en-GB")),
            ("sv-simple", Some("sv-simple")),
            ("templates", None),
            ("x", None),
        ] {
            assert_eq!(tag_of(folder).map(|id| id.to_string()).as_deref(), tag, "{folder}");
        }
    }

    fn linted(files: &[(&str, &str)], missing: Missing) -> Vec<(&'static str, String, String)> {
        let dir = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            let path = dir.path().join(path);
            std::fs::create_dir_all(path.parent().expect("it has one")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        let linted = folder(dir.path(), "en-US", &[], missing).unwrap_or_else(|trouble| panic!("{trouble}"));
        let fact = |d: &Diagnostic| d.facts.first().map(|(_, value)| value.clone()).unwrap_or_default();
        linted.said.iter().map(|d| (d.code, linted.sources.path(d.span.file).to_owned(), fact(d))).collect()
    }

    #[test]
    fn files_are_compared_by_path_whatever_they_lie_under() {
        let files = [
            ("en-US/media/a.ftl", "one = One\n-brand = Fire\ntwo = Two { $n }\n"),
            ("en-US/static/b.ftl", "three = Three\n"),
            ("de/media/a.ftl", "one = Eins\n-brand = Feuer\n    .case = x\n"),
            ("de/old.ftl", "\u{feff}gone = Weg\n"),
            ("ja-JP-mac/media/a.ftl", "one = 一\n-brand = 火\ntwo = { $n }\nmore = x\n"),
            ("qaa/media/a.ftl", "one = x\n-brand = y\ntwo = { $n ->\n    [few] { $n } z\n   *[other] { $n }\n }\n"),
            ("qaa/static/b.ftl", "three = z\n"),
            ("templates/a.ftl", "one = x\n"),
            (".translated-from/de/a.ftl", "one = x\n"),
            ("README.ftl", "no = no\n"),
        ];
        let is = |code, path: &str, fact: &str| (code, path.to_owned(), fact.to_owned());
        let expected = [
            is("missing-translation", "de/media/a.ftl", "two"),
            is("obsolete-translation-file", "de/old.ftl", "de"),
            is("missing-translation-file", "en-US/static/b.ftl", "de/static/b.ftl"),
            is("missing-translation-file", "en-US/static/b.ftl", "ja-JP-mac/static/b.ftl"),
            is("obsolete-message", "ja-JP-mac/media/a.ftl", "more"),
            is("unknown-plural-rules", "qaa/media/a.ftl", "qaa"),
            is("unknown-locale-folder", "templates/a.ftl", "templates"),
        ];
        assert_eq!(linted(&files, Missing::Each), expected);
        assert!(linted(&files, Missing::Together).contains(&is("missing-translations", "de/media/a.ftl", "de")));
    }

    #[test]
    fn a_source_that_is_not_there_is_told() {
        let dir = tempfile::tempdir().expect("a folder");
        let Err(trouble) = folder(dir.path(), "en", &[], Missing::Each) else { panic!("there is no source") };
        assert!(trouble.to_string().contains("“en”"), "{trouble}");
    }
}
