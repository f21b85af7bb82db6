//! Whether a translation refers to what its source refers to: messages, terms, variables and functions. Messages and terms are compared part
//! by part, as a set and without selectors, as compare-locales does it; `counts` says how often.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fluent_syntax::ast::InlineExpression;

use super::entries::{Into, Node, Pattern, walk};
use super::{Entry, File, Scope, at, error};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// `missing-reference` and `obsolete-reference`.
pub fn compare(source: &Entry<'_>, target: &Entry<'_>) -> Vec<Diagnostic> {
    let (theirs, ours) = (by_part(source), by_part(target));
    let none = BTreeMap::new();
    let mut said = Vec::new();
    for (part, references) in &ours {
        let wanted = theirs.get(part).unwrap_or(&none);
        for (reference, places) in references.iter().filter(|(reference, _)| !wanted.contains_key(*reference)) {
            said.extend(places.iter().map(|place| at(target, "obsolete-reference", *place).with("reference", reference.clone())));
        }
    }
    for (part, references) in &theirs {
        let had = ours.get(part).unwrap_or(&none);
        for (reference, places) in references.iter().filter(|(reference, _)| !had.contains_key(*reference)) {
            let span = target.parts().find(|(name, _)| name == part).map_or(target.span, |(_, pattern)| target.start(pattern));
            let missing = at(target, "missing-reference", span).with("reference", reference.clone());
            said.push(places.first().map_or(missing.clone(), |place| missing.at_other(*place)));
        }
    }
    said
}

type References = BTreeMap<String, Vec<Span>>;

/// What each part shows of other messages and of terms; attributes of terms are never shown.
fn by_part<'t>(entry: &Entry<'t>) -> BTreeMap<Option<&'t str>, References> {
    let mut all: BTreeMap<Option<&str>, References> = BTreeMap::new();
    for (part, pattern) in entry.parts() {
        let references = all.entry(part).or_default();
        walk(pattern, Into::Shown, &mut |node| {
            if let Node::Inline(inline) = node
                && let Some((name, slice)) = reference(inline).filter(|(name, _)| !(name.starts_with('-') && name.contains('.')))
            {
                references.entry(name).or_default().push(entry.place(slice));
            }
        });
    }
    all
}

/// What an expression refers to, as `id`, `id.attribute`, `-term` or `-term.attribute`.
pub fn reference<'t>(inline: &InlineExpression<&'t str>) -> Option<(String, &'t str)> {
    let (hyphen, id, attribute) = match inline {
        InlineExpression::MessageReference { id, attribute } => ("", id, attribute),
        InlineExpression::TermReference { id, attribute, .. } => ("-", id, attribute),
        _ => return None,
    };
    let dotted = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
    Some((format!("{hyphen}{}{dotted}", id.name), id.name))
}

/// `unknown-reference`: to what neither the locale nor its source has. What the source refers to as well is had from elsewhere.
pub fn unknown(entry: &Entry<'_>, source: Option<&Entry<'_>>, scope: &Scope<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let mut theirs: Option<BTreeSet<String>> = None;
    for (_, pattern) in entry.parts() {
        walk(pattern, Into::Everything, &mut |node| {
            let Node::Inline(inline) = node else { return };
            let Some((name, slice)) = reference(inline).filter(|(name, _)| !scope.known.contains(name)) else { return };
            // An attribute of a term is chosen by, and a term without it takes the default.
            if name.starts_with('-') && name.split_once('.').is_some_and(|(term, _)| scope.known.contains(term)) {
                return;
            }
            let theirs = theirs.get_or_insert_with(|| source.map(every_reference).unwrap_or_default());
            if !theirs.contains(&name) {
                let unknown = error(entry, "unknown-reference", entry.place(slice));
                let unknown = Diagnostic { facts: vec![("id", name.clone())], ..unknown };
                let known = if source.is_some() { &*theirs } else { &BTreeSet::new() };
                let near = scope.known.iter().filter(|_| source.is_none() && scope.known.len() < FEW).chain(known);
                said.push(unknown.suggest(&name, near.map(String::as_str)));
            }
        });
    }
    said
}

pub fn every_reference(entry: &Entry<'_>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, pattern) in entry.parts() {
        walk(pattern, Into::Everything, &mut |node| {
            if let Node::Inline(inline) = node {
                names.extend(reference(inline).map(|(name, _)| name));
            }
        });
    }
    names
}

/// The functions that an entry calls.
pub fn functions<'t>(entry: &Entry<'t>) -> Vec<&'t str> {
    let mut names = Vec::new();
    for (_, pattern) in entry.parts() {
        walk(pattern, Into::Everything, &mut |node| {
            if let Node::Inline(InlineExpression::FunctionReference { id, .. }) = node {
                names.push(id.name);
            }
        });
    }
    names
}

/// Functions that Fluent itself has.
const OF_FLUENT: [&str; 2] = ["NUMBER", "DATETIME"];

/// `unknown-function`: one that neither Fluent has nor the source calls anywhere.
pub fn unknown_functions(entry: &Entry<'_>, scope: &Scope<'_>) -> Vec<Diagnostic> {
    let unknown = functions(entry).into_iter().filter(|name| !OF_FLUENT.contains(name) && !scope.functions.contains(name));
    unknown.map(|name| error(entry, "unknown-function", entry.place(name)).with("function", name)).collect()
}

/// `unknown-variable`: one that the source does not use and no comment promises.
pub fn unknown_variables(source: &Entry<'_>, target: &Entry<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let given: BTreeSet<&str> = source.parts().flat_map(|(_, pattern)| variables_of(pattern)).collect();
    for (_, pattern) in target.parts() {
        for name in variables_of(pattern) {
            if !given.contains(name) && !source.promises(name) && !target.promises(name) {
                said.push(error(target, "unknown-variable", target.place(name)).with("variable", name));
            }
        }
    }
    said
}

/// What [`super::needs`] says.
pub fn needs<'t>(files: &[&File<'t>]) -> HashMap<String, BTreeSet<&'t str>> {
    let mut parts: HashMap<String, &Pattern<'t>> = HashMap::new();
    for entry in files.iter().flat_map(|file| &file.entries).filter(|entry| !entry.is_term()) {
        for (attribute, pattern) in entry.parts() {
            parts.insert(entry.name_of(attribute), pattern);
        }
    }
    let of = |name: &String| {
        let (mut open, mut seen, mut variables) = (vec![name.clone()], BTreeSet::new(), BTreeSet::new());
        while let Some(name) = open.pop() {
            let Some(pattern) = parts.get(&name).filter(|_| seen.insert(name.clone())) else { continue };
            walk(pattern, Into::Everything, &mut |node| match node {
                Node::Inline(InlineExpression::VariableReference { id }) => {
                    variables.insert(id.name);
                }
                Node::Inline(inline @ InlineExpression::MessageReference { .. }) => open.extend(reference(inline).map(|(name, _)| name)),
                _ => {}
            });
        }
        (name.clone(), variables)
    };
    parts.keys().map(of).collect()
}

/// Among more names than these nobody looks for one that is alike.
const FEW: usize = 5000;

fn variables_of<'t>(pattern: &Pattern<'t>) -> Vec<&'t str> {
    let mut names = Vec::new();
    walk(pattern, Into::Everything, &mut |node| {
        if let Node::Inline(InlineExpression::VariableReference { id }) = node {
            names.push(id.name);
        }
    });
    names
}
