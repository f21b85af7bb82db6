//! `missing-argument` and `unused-argument`: what templates and the program pass to a message, and what it needs.

use std::collections::{BTreeSet, HashMap};

use super::uses::{OWN, Templates};
use crate::diagnostic::Diagnostic;
use crate::locale::lint::{File, needs};
use crate::parse::Language;
use crate::source::Span;

/// Compares what is passed with what the message needs in the source language, and uses in any.
pub fn check(templates: &Templates<'_>, files: &[(&Language, Vec<File<'_>>)], source_tag: &str) -> Vec<Diagnostic> {
    let mut all: HashMap<String, BTreeSet<&str>> = HashMap::new();
    let mut source: HashMap<String, BTreeSet<&str>> = HashMap::new();
    for (language, own) in files {
        let needed = needs(&own.iter().collect::<Vec<_>>());
        for (name, variables) in &needed {
            all.entry(name.clone()).or_default().extend(variables);
        }
        if language.locale.tag == source_tag {
            source = needed;
        }
    }
    let mut said = Vec::new();
    for (text, call) in templates.calls() {
        let (Some(needed), Some(arguments)) = (all.get(&call.id), &call.arguments) else { continue };
        // What a translation uses beside its source is its own mistake, told there.
        let wanted = source.get(&call.id).unwrap_or(needed);
        for variable in wanted.iter().filter(|needed| !arguments.iter().any(|(name, _)| name == *needed)) {
            let missing = Diagnostic::error("missing-argument", Span::new(text.id, call.place.clone()));
            said.push(missing.with("id", call.id.clone()).with("variable", *variable));
        }
        for (name, place) in arguments.iter().filter(|(name, _)| !needed.contains(name.as_str())) {
            let unused = Diagnostic::warning("unused-argument", Span::new(text.id, place.clone()));
            said.push(unused.with("id", call.id.clone()).with("variable", name.clone()));
        }
    }
    said.extend(files.iter().filter(|(language, _)| language.locale.tag == source_tag).flat_map(|(_, own)| own_messages(own)));
    said
}

/// The program passes what it passes: a message of the source language that wants more is told at its own place. Others are compared with it.
fn own_messages(own: &[File<'_>]) -> Vec<Diagnostic> {
    let passed: HashMap<&str, &[&str]> = OWN.into_iter().collect();
    let needed = needs(&own.iter().collect::<Vec<_>>());
    let mut said = Vec::new();
    for entry in own.iter().flat_map(|file| &file.entries) {
        let (Some(passed), Some(needed)) = (passed.get(entry.key.as_str()), needed.get(&entry.key)) else { continue };
        for variable in needed.iter().filter(|variable| !passed.contains(variable)) {
            said.push(Diagnostic::error("unknown-variable", entry.span).with("variable", *variable).with("id", entry.key.clone()));
        }
    }
    said
}
