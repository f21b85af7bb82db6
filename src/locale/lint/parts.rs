//! Whether a translation has the parts that its source has: a value, and each attribute once.

use std::collections::HashMap;

use super::{Entry, at, error};
use crate::diagnostic::Diagnostic;

/// `missing-value`, `obsolete-value`, `missing-message-attribute`, `obsolete-message-attribute`.
pub fn compare(source: &Entry<'_>, target: &Entry<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    match (&source.value, &target.value) {
        (Some(_), None) => said.push(error(target, "missing-value", target.span).at_other(source.span)),
        (None, Some(value)) => said.push(error(target, "obsolete-value", target.start(value)).at_other(source.span)),
        _ => {}
    }
    let has = |entry: &Entry<'_>, name: &str| entry.attributes.iter().any(|attribute| attribute.id.name == name);
    let once = |entry: &Entry<'_>, index: usize| !entry.attributes[..index].iter().any(|a| a.id.name == entry.attributes[index].id.name);
    for (index, attribute) in source.attributes.iter().enumerate() {
        let name = attribute.id.name;
        if !has(target, name) && once(source, index) {
            let missing = error(target, "missing-message-attribute", target.span).with("attribute", name);
            said.push(missing.at_other(source.place(name)));
        }
    }
    for (index, attribute) in target.attributes.iter().enumerate() {
        let name = attribute.id.name;
        if !has(source, name) && once(target, index) {
            said.push(error(target, "obsolete-message-attribute", target.place(name)).with("attribute", name));
        }
    }
    said
}

/// `duplicate-message-attribute`, at each of them but the first.
pub fn duplicate_attributes(entry: &Entry<'_>) -> Vec<Diagnostic> {
    let mut seen = HashMap::new();
    let mut said = Vec::new();
    for attribute in &entry.attributes {
        let name = attribute.id.name;
        if let Some(first) = seen.insert(name, name) {
            let twice = at(entry, "duplicate-message-attribute", entry.place(name)).with("attribute", name);
            said.push(twice.at_other(entry.place(first)));
        }
    }
    said
}
