//! References that lead in a circle, and messages that unfold into more placeables than Fluent puts together. The locale is taken as a graph
//! whose nodes are values and attributes; it is walked without recursion, so that no chain is too long.

use std::collections::HashMap;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use super::entries::{Into, Node, Pattern, walk};
use super::references::reference;
use super::{Entry, File, error};
use crate::diagnostic::Diagnostic;

/// Fluent's own limit, against messages that unfold without end.
const MOST: u64 = 100;

/// `cyclic-reference` and `too-many-placeables`.
pub fn check(files: &[&File<'_>]) -> Vec<Diagnostic> {
    let mut parts: Vec<(&Entry<'_>, &Pattern<'_>)> = Vec::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    for entry in files.iter().flat_map(|file| &file.entries) {
        for (attribute, pattern) in entry.parts() {
            numbers.insert(entry.name_of(attribute), parts.len());
            parts.push((entry, pattern));
        }
    }
    let edges: Vec<Vec<usize>> = parts.iter().map(|(_, pattern)| leads_to(pattern, &numbers)).collect();
    let (order, rest) = sorted(&edges);
    let mut weights = vec![0u64; parts.len()];
    let mut said = Vec::new();
    for index in order {
        let (entry, pattern) = parts[index];
        weights[index] = weight(pattern, &|name| numbers.get(name).map_or(0, |&to| weights[to]));
        // Those that contain it are too heavy because it is.
        if weights[index] > MOST && edges[index].iter().all(|&to| weights[to] <= MOST) {
            said.push(error(entry, "too-many-placeables", entry.start(pattern)).with("count", weights[index].to_string()));
        }
    }
    for index in in_circles(&edges, rest) {
        let (entry, pattern) = parts[index];
        said.push(error(entry, "cyclic-reference", entry.start(pattern)));
    }
    said
}

fn leads_to(pattern: &Pattern<'_>, numbers: &HashMap<String, usize>) -> Vec<usize> {
    let mut to = Vec::new();
    walk(pattern, Into::Everything, &mut |node| {
        if let Node::Inline(inline) = node {
            to.extend(reference(inline).and_then(|(name, _)| numbers.get(&name).copied()));
        }
    });
    to
}

/// What leads nowhere first, then what leads only to such; and whether each is among the rest, which leads into circles.
fn sorted(edges: &[Vec<usize>]) -> (Vec<usize>, Vec<bool>) {
    let mut open: Vec<usize> = edges.iter().map(Vec::len).collect();
    let mut from: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    for (index, to) in edges.iter().enumerate() {
        to.iter().for_each(|&to| from[to].push(index));
    }
    let mut order: Vec<usize> = (0..edges.len()).filter(|&index| open[index] == 0).collect();
    let mut next = 0;
    while let Some(&done) = order.get(next) {
        next += 1;
        for &index in &from[done] {
            open[index] -= 1;
            if open[index] == 0 {
                order.push(index);
            }
        }
    }
    (order, open.iter().map(|&n| n > 0).collect())
}

/// Of what leads into circles, what is also led to from one.
fn in_circles(edges: &[Vec<usize>], mut rest: Vec<bool>) -> Vec<usize> {
    let mut incoming = vec![0usize; edges.len()];
    for (_, to) in edges.iter().enumerate().filter(|(index, _)| rest[*index]) {
        to.iter().for_each(|&to| incoming[to] += 1);
    }
    let mut outside: Vec<usize> = (0..edges.len()).filter(|&index| rest[index] && incoming[index] == 0).collect();
    while let Some(index) = outside.pop() {
        rest[index] = false;
        for &to in &edges[index] {
            incoming[to] -= 1;
            if incoming[to] == 0 && rest[to] {
                outside.push(to);
            }
        }
    }
    (0..edges.len()).filter(|&index| rest[index]).collect()
}

/// How many placeables are put together at most, whatever is chosen.
fn weight(pattern: &Pattern<'_>, of: &dyn Fn(&str) -> u64) -> u64 {
    let each = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { .. } => 0,
        PatternElement::Placeable { expression } => 1u64.saturating_add(in_expression(expression, of)),
    });
    each.fold(0, u64::saturating_add)
}

fn in_expression(expression: &Expression<&str>, of: &dyn Fn(&str) -> u64) -> u64 {
    match expression {
        Expression::Select { variants, .. } => variants.iter().map(|variant| weight(&variant.value, of)).max().unwrap_or(0),
        Expression::Inline(InlineExpression::Placeable { expression }) => 1u64.saturating_add(in_expression(expression, of)),
        Expression::Inline(inline) => reference(inline).map_or(0, |(name, _)| of(&name)),
    }
}
