//! The attribute `style`, which in Mozilla's files holds widths and heights: the same properties in the same units, as compare-locales checks
//! it. Other CSS is nobody's business here.

use std::collections::BTreeMap;

use fluent_syntax::ast::PatternElement;

use super::entries::Pattern;
use super::{Entry, at, error};
use crate::diagnostic::Diagnostic;

/// `style-attribute`: an error where there is no CSS at all or it cannot be read, a warning where it differs.
pub fn compare(source: &Entry<'_>, target: &Entry<'_>) -> Vec<Diagnostic> {
    let style = |entry: &Entry<'_>| entry.attributes.iter().rposition(|attribute| attribute.id.name == "style");
    let Some(ours) = style(target).map(|index| &target.attributes[index]) else { return Vec::new() };
    let Some(text) = plain(&ours.value) else { return Vec::new() };
    let span = target.place(ours.id.name);
    let Some(found) = sizes(&text) else { return vec![error(target, "style-attribute", span).with("reason", "not-css")] };
    let theirs = style(source).and_then(|index| plain(&source.attributes[index].value)).and_then(|text| sizes(&text)).unwrap_or_default();
    let wrong = |property: &&str| theirs.get(*property) != found.get(*property);
    let differing: Vec<&str> = found
        .keys()
        .chain(theirs.keys())
        .map(String::as_str)
        .filter(wrong)
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect();
    if differing.is_empty() {
        return Vec::new();
    }
    vec![at(target, "style-attribute", span).with("reason", "differs").with("value", differing.join(", "))]
}

/// A pattern's text when it is nothing else.
fn plain(pattern: &Pattern<'_>) -> Option<String> {
    pattern.elements.iter().map(|element| if let PatternElement::TextElement { value } = element { Some(*value) } else { None }).collect()
}

const UNITS: [&str; 10] = ["ch", "em", "ex", "rem", "px", "cm", "mm", "in", "pc", "pt"];

/// Property to unit. `None` when there is no size, or something else beside the sizes.
fn sizes(text: &str) -> Option<BTreeMap<String, &'static str>> {
    let mut found = BTreeMap::new();
    for declaration in text.split(';').map(str::trim).filter(|declaration| !declaration.is_empty()) {
        let (property, value) = declaration.split_once(':')?;
        let property = property.trim();
        let side = property.strip_prefix("min-").or_else(|| property.strip_prefix("max-")).unwrap_or(property);
        if side != "width" && side != "height" {
            return None;
        }
        let value = value.trim();
        let unit = UNITS.iter().filter(|unit| value.ends_with(**unit)).max_by_key(|unit| unit.len())?;
        let number = &value[..value.len() - unit.len()];
        let digits = number.bytes().all(|b| b.is_ascii_digit() || b == b'.') && number.bytes().last()?.is_ascii_digit();
        if !digits || number.bytes().filter(|b| *b == b'.').count() > 1 {
            return None;
        }
        found.insert(property.to_owned(), *unit);
    }
    (!found.is_empty()).then_some(found)
}
