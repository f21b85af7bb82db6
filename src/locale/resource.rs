//! One Fluent file read for what the rest of the program needs to know of it: which messages there are, which variables and messages they
//! use, where, and what does not follow Fluent's grammar. Fluent's tree borrows the text and knows no places; both are had from it here,
//! and it is dropped. It formats nothing.

use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::ErrorKind;
use rustc_hash::FxHashSet;

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span, floor_char};

/// A message or a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its id; a term's without the hyphen.
    pub id: String,
    /// Where its id stands.
    pub span: Span,
    /// Whether it has text of its own beside its attributes.
    pub has_value: bool,
    /// The names of its attributes, in order.
    pub attributes: Vec<String>,
    /// The variables that it uses, value and attributes taken together, without `$`; one used twice stands twice.
    pub variables: Vec<(String, Span)>,
    /// What it refers to: `id`, `id.attribute` or `-term`.
    pub references: Vec<(String, Span)>,
}

/// What could be read of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Resource {
    /// Its messages, in order.
    pub messages: Vec<Message>,
    /// Its terms, in order.
    pub terms: Vec<Message>,
    /// `message-syntax` (fact `reason`) and `duplicate-message` (fact `id`).
    pub diagnostics: Vec<Diagnostic>,
}

/// The functions that messages can call.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

/// Deeper than anyone nests, and shallow enough for the crates, which call themselves for every level.
const DEEPEST: usize = 60;

/// More digits than a float is exact for; the crates panic over them.
const LONGEST_NUMBER: usize = 15;

/// Reads a file.
pub fn parse_resource(text: &str, file: FileId) -> Resource {
    let (tree, diagnostics) = tree(text, file);
    let mut resource = Resource { diagnostics, ..Resource::default() };
    let mut seen = FxHashSet::default();
    for entry in &tree.body {
        let mut reader = Reader { text, file, variables: Vec::new(), references: Vec::new(), faults: Vec::new() };
        let (into, message) = match entry {
            ast::Entry::Message(m) => (&mut resource.messages, reader.message(&m.id, m.value.as_ref(), &m.attributes)),
            ast::Entry::Term(t) => (&mut resource.terms, reader.message(&t.id, Some(&t.value), &t.attributes)),
            _ => continue,
        };
        if !seen.insert((matches!(entry, ast::Entry::Term(_)), message.id.clone())) {
            resource.diagnostics.push(Diagnostic::error("duplicate-message", message.span).with("id", message.id.clone()));
        }
        into.push(message);
        resource.diagnostics.append(&mut reader.faults);
    }
    resource
}

/// What can be read of a text, to be changed and written again; nothing of one that is too deep.
pub(super) fn owned_tree(text: &str) -> ast::Resource<String> {
    if !is_safe(text) {
        return ast::Resource { body: Vec::new() };
    }
    fluent_syntax::parser::parse(text.to_owned()).unwrap_or_else(|(readable, _)| readable)
}

/// The syntax tree of a file, which borrows its text, and what does not follow the grammar. Of a file that the crates cannot be given: none.
pub(super) fn tree(text: &str, file: FileId) -> (ast::Resource<&str>, Vec<Diagnostic>) {
    if let Some(at) = too_deep(text) {
        return (ast::Resource { body: Vec::new() }, vec![fault(Span::new(file, at..at + 1), "too-deep")]);
    }
    let (tree, errors) = match fluent_syntax::parser::parse(text) {
        Ok(tree) => (tree, Vec::new()),
        Err((tree, errors)) => (tree, errors),
    };
    let said = errors.iter().map(|error| {
        // The grammar counts bytes, and can point into a letter.
        let start = floor_char(text, error.pos.start);
        let start = if error.slice.as_ref().is_some_and(|junk| junk.start < start) { in_own_line(text, start) } else { start };
        let length = text[start..].chars().next().map_or(0, char::len_utf8);
        fault(Span::new(file, start..start + length), reason(&error.kind))
    });
    (tree, said.collect())
}

/// What is missing at the end of a message is missed where the next one begins, or the file ends. It is to be shown where it should stand:
/// behind the last sign before.
fn in_own_line(text: &str, at: usize) -> usize {
    let begins_line = at == text.len() || text[..at].ends_with('\n');
    let last = text[..at].trim_end();
    if begins_line { last.char_indices().next_back().map_or(at, |(last, _)| last) } else { at }
}

/// A file as catalogues take it; every locale that falls back to it shares it.
pub type Bundled = Arc<FluentResource>;

/// Makes a file ready for catalogues: of one with faults what can be read.
pub fn bundled(text: &str) -> Bundled {
    let text = if is_safe(text) { text } else { "" };
    Arc::new(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable))
}

/// Whether the crates can be given a file at all: it is neither nested too deep for their stack nor has numbers that they panic over.
pub(super) fn is_safe(text: &str) -> bool {
    too_deep(text).is_none() && {
        let resource = parse_resource(text, FileId(0));
        !resource.diagnostics.iter().any(|d| d.facts.iter().any(|(_, value)| value == "long-number"))
    }
}

fn fault(span: Span, reason: &'static str) -> Diagnostic {
    Diagnostic::error("message-syntax", span).with("reason", reason)
}

/// Where a message opens more brackets within each other than [`DEEPEST`]. Brackets in text count too; each message is counted alone.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            depth = 0;
        }
        for (i, byte) in line.bytes().enumerate() {
            match byte {
                b'{' | b'(' => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(at + i);
            }
        }
        at += line.len();
    }
    None
}

fn starts_entry(line: &str) -> bool {
    let id = line.trim_start_matches('-').trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    line.starts_with('#') || (id.len() < line.len() && id.trim_start_matches(' ').starts_with('='))
}

struct Reader<'t> {
    text: &'t str,
    file: FileId,
    variables: Vec<(String, Span)>,
    references: Vec<(String, Span)>,
    faults: Vec<Diagnostic>,
}

impl<'t> Reader<'t> {
    fn message(
        &mut self,
        id: &ast::Identifier<&'t str>,
        value: Option<&ast::Pattern<&'t str>>,
        attributes: &[ast::Attribute<&'t str>],
    ) -> Message {
        for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
            self.pattern(pattern);
        }
        Message {
            id: id.name.to_owned(),
            span: self.span(id.name),
            has_value: value.is_some(),
            attributes: attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect(),
            variables: std::mem::take(&mut self.variables),
            references: std::mem::take(&mut self.references),
        }
    }

    /// The tree's slices lie in the text that was parsed, so a slice's address is its place.
    fn span(&self, part: &str) -> Span {
        let start = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        Span::new(self.file, start..start + part.len())
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'t str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&'t str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    if let ast::VariantKey::NumberLiteral { value } = variant.key {
                        self.number(value);
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'t str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => self.variables.push((id.name.to_owned(), self.span(id.name))),
            ast::InlineExpression::MessageReference { id, attribute } => {
                let name = attribute.as_ref().map_or(id.name.to_owned(), |attribute| format!("{}.{}", id.name, attribute.name));
                self.references.push((name, self.span(id.name)));
            }
            ast::InlineExpression::TermReference { id, arguments, .. } => {
                self.references.push((format!("-{}", id.name), self.span(id.name)));
                self.arguments(arguments.as_ref());
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                if !FUNCTIONS.contains(&id.name) {
                    self.faults.push(fault(self.span(id.name), "unknown-function"));
                }
                self.arguments(Some(arguments));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::NumberLiteral { value } => self.number(value),
            ast::InlineExpression::StringLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: Option<&ast::CallArguments<&'t str>>) {
        let Some(arguments) = arguments else { return };
        for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(argument);
        }
    }

    fn number(&mut self, value: &str) {
        if value.len() > LONGEST_NUMBER {
            self.faults.push(fault(self.span(value), "long-number"));
        }
    }
}

/// The grammar's faults by name.
fn reason(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ExpectedToken(_) => "expected-token",
        ErrorKind::ExpectedCharRange { .. } => "expected-char-range",
        ErrorKind::ExpectedMessageField { .. } => "expected-message-field",
        ErrorKind::ExpectedTermField { .. } => "expected-term-field",
        ErrorKind::ForbiddenCallee => "forbidden-callee",
        ErrorKind::MissingDefaultVariant => "missing-default-variant",
        ErrorKind::MissingValue => "missing-value",
        ErrorKind::MultipleDefaultVariants => "multiple-default-variants",
        ErrorKind::MessageReferenceAsSelector => "message-reference-as-selector",
        ErrorKind::TermReferenceAsSelector => "term-reference-as-selector",
        ErrorKind::MessageAttributeAsSelector => "message-attribute-as-selector",
        ErrorKind::TermAttributeAsPlaceable => "term-attribute-as-placeable",
        ErrorKind::UnterminatedStringLiteral => "unterminated-string",
        ErrorKind::PositionalArgumentFollowsNamed => "positional-after-named",
        ErrorKind::DuplicatedNamedArgument(_) => "duplicated-argument",
        ErrorKind::UnknownEscapeSequence(_) => "unknown-escape",
        ErrorKind::InvalidUnicodeEscapeSequence(_) => "invalid-unicode-escape",
        ErrorKind::UnbalancedClosingBrace => "unbalanced-closing-brace",
        ErrorKind::ExpectedInlineExpression => "expected-inline-expression",
        ErrorKind::ExpectedSimpleExpressionAsSelector => "expected-simple-selector",
        ErrorKind::ExpectedLiteral => "expected-literal",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<(&'static str, String, &str)> {
        let found = parse_resource(text, FileId(0)).diagnostics;
        let fact = |d: &Diagnostic| d.facts[0].1.clone();
        found.iter().map(|d| (d.code, fact(d), &text[d.span.start as usize..d.span.end as usize])).collect()
    }

    #[test]
    fn everything_used_has_its_exact_place() {
        let text = "-märke = x\n-brand = Välj\nå = å\nhej = Hallå { $namn }, { -brand }\n    .etikett = { $antal ->\n        [one] { NUMBER($antal) }\n       *[other] { hej.etikett }\n    }\nbara =\n    .a = b\n";
        let resource = parse_resource(text, FileId(3));
        let hej = &resource.messages[0];
        let at = |(name, span): &(String, Span)| (name.clone(), text[span.start as usize..span.end as usize].to_owned());
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!((hej.id.as_str(), hej.has_value, hej.attributes.join(" ")), ("hej", true, "etikett".to_owned()));
        assert_eq!(
            hej.variables.iter().map(at).collect::<Vec<_>>(),
            [pair("namn", "namn"), pair("antal", "antal"), pair("antal", "antal")]
        );
        assert_eq!(hej.references.iter().map(at).collect::<Vec<_>>(), [pair("-brand", "brand"), pair("hej.etikett", "hej")]);
        assert_eq!(&text[hej.span.start as usize..hej.span.end as usize], "hej");
        assert!(!resource.messages[1].has_value);
        assert_eq!(resource.terms[0].id, "brand");
    }

    #[test]
    fn what_is_wrong_is_named() {
        let syntax = |reason: &str, at| ("message-syntax", reason.to_owned(), at);
        assert_eq!(said("a = { $n ->\n    [one] x\n    }\n"), [syntax("missing-default-variant", "}")]);
        assert_eq!(said("a = b\n    .c = d\na = e\n"), [("duplicate-message", "a".to_owned(), "a")]);
        assert_eq!(parse_resource("a = b\na = c\n", FileId(0)).diagnostics[0].severity, crate::diagnostic::Severity::Error);
        assert_eq!(said("a = { DATETIME($d) }\n"), [syntax("unknown-function", "DATETIME")]);
        assert_eq!(said("a = { 1.0000000000000000000000 ->\n   *[one] x\n }\n")[0].1, "long-number");
        assert_eq!(said("a = { $b"), [syntax("expected-token", "b")]);
        // Not at the next one, which is well, nor in an empty line at the end.
        assert_eq!(said("c = d\na = { $b\n\nnext = x\n"), [syntax("expected-token", "b")]);
        assert_eq!(said("a = { $b\n\n\n"), [syntax("expected-token", "b")]);
        assert_eq!(said("a = b\n\n1 = x\n")[0].2, "1");
        assert_eq!(said("å = x\nb = y\n").len(), 1);
        assert_eq!(said(""), []);
    }

    #[test]
    fn nesting_and_smileys() {
        let deep = format!("ok = x\na = {}1{}\n", "{".repeat(50_000), "}".repeat(50_000));
        assert_eq!(said(&deep)[0].1, "too-deep");
        let many = "a = { \"{\" } :-(\n".repeat(200);
        assert!(said(&many).iter().all(|(code, ..)| *code == "duplicate-message"));
    }
}
