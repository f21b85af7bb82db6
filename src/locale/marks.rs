//! Messages that say their own ids, in signs that no text has: where a page is made of such messages, it shows which ones.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use super::resource;

/// What stands before and after an id: signs that are nobody's letters.
const MARK: (char, char) = ('\u{e000}', '\u{e001}');

/// A Fluent text in which every message begins with its id, and every attribute of one with `id.attribute`.
pub fn marked(text: &str) -> String {
    let mut tree = resource::owned_tree(text);
    for entry in &mut tree.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = &message.id.name;
        let attributes = message.attributes.iter_mut().map(|a| (format!("{id}.{}", a.id.name), &mut a.value));
        for (name, pattern) in message.value.iter_mut().map(|value| (id.clone(), value)).chain(attributes) {
            let value = format!("{}{name}{}", MARK.0, MARK.1);
            pattern.elements.insert(0, ast::PatternElement::TextElement { value });
        }
    }
    fluent_syntax::serializer::serialize(&tree)
}

/// The ids in a page that was made of marked messages.
pub fn ids(page: &str) -> BTreeSet<&str> {
    page.split(MARK.0).skip(1).filter_map(|rest| Some(rest.split_once(MARK.1)?.0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_says_its_id_and_stays_a_message() {
        let text = "-b = B\na = x { $n }\nc = { $n ->\n    [one] x\n   *[other] y\n }\n    .d = line\n        line\n";
        let made = marked(text);
        let read = resource::parse_resource(&made, crate::source::FileId(0));
        assert_eq!((read.diagnostics.len(), read.messages.len()), (0, 2), "{made}");
        assert_eq!(made.matches(MARK.0).count(), 3, "{made}");
        assert_eq!(ids(&made), BTreeSet::from(["a", "c", "c.d"]));
        assert_eq!(ids("x\u{e001}\u{e000}a"), BTreeSet::new());
    }
}
