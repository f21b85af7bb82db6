//! A Fluent file taken apart for the checks: its messages and terms with their patterns as the syntax tree has them, borrowed from the text.
//! It judges nothing but the grammar.

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};

use super::super::resource;
use super::place;
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// A pattern, borrowed from its file.
pub type Pattern<'t> = ast::Pattern<&'t str>;

/// A message or a term.
#[derive(Debug)]
pub struct Entry<'t> {
    /// Its id; a term's with the hyphen.
    pub key: String,
    /// Where its id stands.
    pub span: Span,
    /// Its own text.
    pub value: Option<Pattern<'t>>,
    /// Its attributes, in order.
    pub attributes: Vec<ast::Attribute<&'t str>>,
    /// Its comment and those of its group and file, line by line.
    comments: Vec<&'t str>,
    /// The file's text.
    text: &'t str,
}

/// A file.
#[derive(Debug)]
pub struct File<'t> {
    /// Its id.
    pub id: FileId,
    /// Its messages and terms, in order.
    pub entries: Vec<Entry<'t>>,
    /// What does not follow the grammar.
    pub faults: Vec<Diagnostic>,
}

/// Reads a file: never fails, what does not follow the grammar is told and left out.
pub fn read(text: &str, id: FileId) -> File<'_> {
    let (tree, faults) = resource::tree(text, id);
    let mut file = File { id, entries: Vec::new(), faults };
    let (mut of_file, mut of_group): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for entry in tree.body {
        let (name, value, attributes, comment, term) = match entry {
            ast::Entry::ResourceComment(comment) => {
                of_file.extend(comment.content);
                continue;
            }
            ast::Entry::GroupComment(comment) => {
                of_group = comment.content;
                continue;
            }
            ast::Entry::Message(m) => (m.id.name, m.value, m.attributes, m.comment, false),
            ast::Entry::Term(t) => (t.id.name, Some(t.value), t.attributes, t.comment, true),
            ast::Entry::Junk { content } => {
                // The parser keeps a message up to the attribute that it cannot read; what is left of it would only be misjudged.
                if content.trim_start().starts_with('.') {
                    file.entries.pop();
                }
                continue;
            }
            ast::Entry::Comment(_) => continue,
        };
        let own = comment.map(|comment| comment.content).unwrap_or_default();
        let comments = of_file.iter().chain(&of_group).copied().chain(own).filter(|line| says_something(line)).collect();
        let key = if term { format!("-{name}") } else { name.to_owned() };
        file.entries.push(Entry { key, span: place(text, id, name), value, attributes, comments, text });
    }
    file
}

/// Of a comment only what the checks ask for is kept.
fn says_something(line: &str) -> bool {
    line.contains("allow:") || line.contains('$') || untranslatable(line) || may_be_empty(line)
}

fn may_be_empty(line: &str) -> bool {
    let lower = line.to_lowercase();
    lower.contains("empty") || lower.contains("blank")
}

fn untranslatable(line: &str) -> bool {
    let lower = line.to_lowercase();
    ["do not translate", "don't translate", "do not localize", "don't localize", "donotlocalize"].iter().any(|sign| lower.contains(sign))
}

impl<'t> Entry<'t> {
    /// Whether it is a term.
    pub fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }

    /// Its value, under no name, and its attributes.
    pub fn parts(&self) -> impl Iterator<Item = (Option<&'t str>, &Pattern<'t>)> {
        let value = self.value.iter().map(|pattern| (None, pattern));
        value.chain(self.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
    }

    /// Its value, or the attribute of a name.
    pub fn part(&self, name: Option<&str>) -> Option<&Pattern<'t>> {
        self.parts().find(|(part, _)| *part == name).map(|(_, pattern)| pattern)
    }

    /// What others call a part of it: `id`, `id.attribute`.
    pub fn name_of(&self, part: Option<&str>) -> String {
        part.map_or_else(|| self.key.clone(), |attribute| format!("{}.{attribute}", self.key))
    }

    /// What others call it and its attributes.
    pub fn names(&self) -> impl Iterator<Item = String> {
        std::iter::once(self.key.clone()).chain(self.attributes.iter().map(|attribute| self.name_of(Some(attribute.id.name))))
    }

    /// Where a slice of it stands.
    pub fn place(&self, part: &str) -> Span {
        place(self.text, self.span.file, part)
    }

    /// Where a pattern begins; an empty one at the id.
    pub fn start(&self, pattern: &Pattern<'t>) -> Span {
        let first = pattern.elements.iter().find_map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { expression } => leading(expression),
        });
        first.map_or(self.span, |slice| self.place(slice))
    }

    /// Whether a comment excuses it from a rule.
    pub fn allows(&self, code: &str) -> bool {
        let listed = |line: &str| {
            let codes = line.trim_start().strip_prefix("allow:");
            codes.is_some_and(|codes| codes.split([',', ' ']).any(|word| word == code))
        };
        self.comments.iter().any(|line| {
            listed(line)
                || match code {
                    "same-as-source" => untranslatable(line),
                    "empty-text" => may_be_empty(line),
                    _ => false,
                }
        })
    }

    /// Whether a comment says that a variable is given.
    pub fn promises(&self, variable: &str) -> bool {
        let end = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        self.comments.iter().any(|line| line.split('$').skip(1).any(|rest| rest.strip_prefix(variable).is_some_and(end)))
    }
}

fn leading<'t>(expression: &Expression<&'t str>) -> Option<&'t str> {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, .. } => selector,
    };
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::Placeable { expression } => leading(expression),
    }
}

/// How far [`walk`] goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Into {
    /// Everywhere.
    Everything,
    /// Not into selectors and the arguments of terms: what a reader can come to see.
    Shown,
}

/// What a pattern is made of.
pub enum Node<'a, 't> {
    /// A reference of any kind, or a literal.
    Inline(&'a InlineExpression<&'t str>),
    /// A choice.
    Select(&'a InlineExpression<&'t str>, &'a [ast::Variant<&'t str>]),
}

/// Visits everything in a pattern, what contains before what is contained.
pub fn walk<'a, 't>(pattern: &'a Pattern<'t>, into: Into, visit: &mut dyn FnMut(Node<'a, 't>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, into, visit);
        }
    }
}

fn walk_expression<'a, 't>(expression: &'a Expression<&'t str>, into: Into, visit: &mut dyn FnMut(Node<'a, 't>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, into, visit),
        Expression::Select { selector, variants } => {
            visit(Node::Select(selector, variants));
            if into == Into::Everything {
                walk_inline(selector, into, visit);
            }
            for variant in variants {
                walk(&variant.value, into, visit);
            }
        }
    }
}

pub(super) fn walk_inline<'a, 't>(inline: &'a InlineExpression<&'t str>, into: Into, visit: &mut dyn FnMut(Node<'a, 't>)) {
    visit(Node::Inline(inline));
    let arguments = match inline {
        InlineExpression::Placeable { expression } => return walk_expression(expression, into, visit),
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::TermReference { arguments, .. } if into == Into::Everything => arguments.as_ref(),
        _ => None,
    };
    let Some(arguments) = arguments else { return };
    for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
        walk_inline(argument, into, visit);
    }
}
