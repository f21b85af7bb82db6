//! How often a translation shows the variables, messages and terms that its source shows, counted on the way through every choice, as Weblate
//! does it: plural forms that repeat a number say it once. What a choice is made by counts as said, however it is chosen.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, Variant, VariantKey};

use super::entries::{Into, Node, Pattern, walk, walk_inline};
use super::references::reference;
use super::{Entry, at};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Span;

/// `missing-variable`: one that the source shows whatever is chosen, and the translation does not, or not as often. `reference-count`: anything
/// that the translation shows more often than the source ever does, and messages and terms that it has but shows less often.
pub fn compare(source: &Entry<'_>, target: &Entry<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for (part, theirs) in source.parts() {
        let Some((_, ours)) = target.parts().find(|(name, _)| *name == part) else { continue };
        let of_part = too_seldom(theirs, ours).into_iter().chain(too_often(theirs, ours));
        said.extend(of_part.map(|fault| fault.said(target, target.start(ours)).at_other(source.start(theirs))));
    }
    said
}

/// Something that is not shown as often as in the source.
struct Fault<'t> {
    name: Name<'t>,
    found: usize,
    wanted: usize,
}

impl Fault<'_> {
    fn said(self, target: &Entry<'_>, span: Span) -> Diagnostic {
        match self.name {
            Name::Variable(name) if self.found < self.wanted => at(target, "missing-variable", span).with("variable", name),
            name => {
                let said = at(target, "reference-count", span).with("reference", name.to_string()).with("found", self.found.to_string());
                Diagnostic { severity: Severity::Note, ..said.with("wanted", self.wanted.to_string()) }
            }
        }
    }
}

fn too_seldom<'t>(theirs: &Pattern<'t>, ours: &Pattern<'t>) -> Vec<Fault<'t>> {
    let (found, shown) = (counted(ours, Count::OrChosenBy), counted(ours, Count::Most));
    let faults = counted(theirs, Count::Least).into_iter().map(|(name, wanted)| Fault { found: of(&found, &name), name, wanted });
    // A message or a term that is nowhere is a `missing-reference`.
    faults
        .filter(|fault| fault.found < fault.wanted && (matches!(fault.name, Name::Variable(_)) || shown.contains_key(&fault.name)))
        .collect()
}

fn too_often<'t>(theirs: &Pattern<'t>, ours: &Pattern<'t>) -> Vec<Fault<'t>> {
    let at_most = with_selectors(theirs);
    let faults = counted(ours, Count::Most).into_iter().map(|(name, found)| Fault { wanted: of(&at_most, &name), name, found });
    // What the source does not have at all is told as such.
    faults.filter(|fault| fault.wanted > 0 && fault.found > fault.wanted).collect()
}

fn of(counts: &Counts<'_>, name: &Name<'_>) -> usize {
    counts.get(name).copied().unwrap_or(0)
}

/// What can be shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Name<'t> {
    Variable(&'t str),
    /// A message, a term or an attribute, as it is referred to.
    Other(String),
}

impl std::fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Name::Variable(name) => write!(f, "${name}"),
            Name::Other(name) => f.write_str(name),
        }
    }
}

type Counts<'t> = BTreeMap<Name<'t>, usize>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Count {
    /// What a reader sees whatever is chosen.
    Least,
    /// The same, or what decides what the reader sees.
    OrChosenBy,
    /// What a reader can come to see.
    Most,
}

/// More often than anyone says a thing: a variable that is chosen by is said as often as anyone could want.
const ALWAYS: usize = 1 << 20;

/// How often each is shown at most; once more where a choice is made by it, which another language may not need to make.
fn with_selectors<'t>(pattern: &Pattern<'t>) -> Counts<'t> {
    let mut most = counted(pattern, Count::Most);
    let mut chosen_by = Counts::new();
    walk(pattern, Into::Everything, &mut |node| {
        if let Node::Select(selector, _) = node {
            chosen_by.extend(in_inline(selector, Count::Most).into_keys().map(|name| (name, 1)));
        }
    });
    add(&mut most, chosen_by);
    most
}

fn counted<'t>(pattern: &Pattern<'t>, count: Count) -> Counts<'t> {
    let mut sum = Counts::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            add(&mut sum, in_expression(expression, count));
        }
    }
    sum
}

fn in_expression<'t>(expression: &Expression<&'t str>, count: Count) -> Counts<'t> {
    let (selector, variants) = match expression {
        Expression::Inline(inline) => return in_inline(inline, count),
        Expression::Select { selector, variants } => (selector, variants),
    };
    let said = |variant: &&Variant<&'t str>| count != Count::OrChosenBy || variant.default || !names_a_number(&variant.key);
    let mut each = variants.iter().filter(said).map(|variant| counted(&variant.value, count));
    let mut all = each.next().unwrap_or_default();
    for other in each {
        match count {
            Count::Most => other.into_iter().for_each(|(name, n)| {
                let most = all.entry(name).or_default();
                *most = n.max(*most);
            }),
            Count::Least | Count::OrChosenBy => all.retain(|name, n| {
                *n = (*n).min(other.get(name).copied().unwrap_or(0));
                *n > 0
            }),
        }
    }
    if count == Count::OrChosenBy {
        add(&mut all, in_inline(selector, count).into_keys().map(|name| (name, ALWAYS)).collect());
    }
    all
}

/// “No match” and “the only match” say their numbers in words, and need not say others.
fn names_a_number(key: &VariantKey<&str>) -> bool {
    match key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => matches!(*name, "zero" | "one" | "two"),
    }
}

fn in_inline<'t>(inline: &InlineExpression<&'t str>, count: Count) -> Counts<'t> {
    if let InlineExpression::Placeable { expression } = inline {
        return in_expression(expression, count);
    }
    let mut sum = Counts::new();
    walk_inline(inline, Into::Everything, &mut |node| {
        let Node::Inline(inline) = node else { return };
        let name = match inline {
            InlineExpression::VariableReference { id } => Some(Name::Variable(id.name)),
            inline => reference(inline).map(|(name, _)| Name::Other(name)),
        };
        if let Some(name) = name {
            *sum.entry(name).or_default() += 1;
        }
    });
    sum
}

fn add<'t>(sum: &mut Counts<'t>, more: Counts<'t>) {
    for (name, n) in more {
        *sum.entry(name).or_default() += n;
    }
}
