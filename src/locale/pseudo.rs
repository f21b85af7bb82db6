//! Pseudo-locales: text that anyone can read and that is still not the language it was, so that what never went through translation stands
//! out, and what has no room for longer words or for the other direction shows. Only words change: tags, entities, addresses and what stands
//! in braces survive.

use fluent_syntax::ast;

use super::resource;

/// How text is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: every letter with an accent, vowels twice, so that text is about a third longer.
    Accented,
    /// `ar-XB`: every word from right to left.
    Mirrored,
}

/// Both, with the tags that are kept for them.
pub const ALL: [(&str, Pseudo); 2] = [("en-XA", Pseudo::Accented), ("ar-XB", Pseudo::Mirrored)];

/// Whether a tag is that of a pseudo-locale.
pub fn is(tag: &str) -> bool {
    ALL.iter().any(|(pseudo, _)| tag.eq_ignore_ascii_case(pseudo))
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzåäöæøABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÆØ";
const ACCENTED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑǻǟȫǽǿȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐǺǞȪǼǾ";
const VOWELS: &str = "aeiouyåäöæø";

/// Begins text from right to left whatever its letters are, and ends it.
const OVERRIDE: (char, char) = ('\u{202e}', '\u{202c}');

impl Pseudo {
    /// Plain text.
    pub fn text(self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        for word in text.split_inclusive(char::is_whitespace) {
            self.word(word, &mut out);
        }
        out
    }

    /// Text with tags and entities, as HTML has them and messages may; what is within `code` and `pre` stays.
    pub fn html(self, html: &str) -> String {
        self.in_markup(html, &mut Markup::default())
    }

    fn in_markup(self, mut html: &str, within: &mut Markup) -> String {
        let mut out = String::with_capacity(html.len() * 2);
        loop {
            if within.tag {
                let Some(end) = html.find('>') else {
                    out.push_str(html);
                    return out;
                };
                out.push_str(&html[..=end]);
                html = &html[end + 1..];
                within.tag = false;
            }
            let start = html.match_indices('<').map(|(at, _)| at).find(|at| opens(&html[at + 1..])).unwrap_or(html.len());
            let text = &html[..start];
            out.push_str(&if within.literal.is_some() { text.to_owned() } else { self.between_entities(text) });
            if start == html.len() {
                return out;
            }
            html = &html[start..];
            within.tag = true;
            within.literal = match within.literal {
                Some(name) => Some(name).filter(|name| !html[1..].strip_prefix('/').is_some_and(|end| end.starts_with(name))),
                None => ["code", "pre", "script", "style"].into_iter().find(|name| html[1..].starts_with(name)),
            };
        }
    }

    fn between_entities(self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some(at) = rest.find('&') {
            let length = rest[at + 1..].find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(rest.len() - at - 1);
            let end = at + 1 + length + usize::from(rest[at + 1 + length..].starts_with(';'));
            out.push_str(&self.text(&rest[..at]));
            out.push_str(&rest[at..end]);
            rest = &rest[end..];
        }
        out.push_str(&self.text(rest));
        out
    }

    fn word(self, word: &str, out: &mut String) {
        if word.contains("://") || word.contains('@') || word.contains("www.") || !word.contains(char::is_alphabetic) {
            return out.push_str(word);
        }
        match self {
            Pseudo::Accented => word.chars().for_each(|c| accent(c, out)),
            Pseudo::Mirrored => {
                let start = word.find(char::is_alphabetic).unwrap_or(0);
                let end = word.trim_end_matches(|c: char| !c.is_alphabetic()).len();
                out.push_str(&word[..start]);
                out.push(OVERRIDE.0);
                out.push_str(&word[start..end]);
                out.push(OVERRIDE.1);
                out.push_str(&word[end..]);
            }
        }
    }

    /// A Fluent file: its text, neither what it refers to nor the names of its choices. Of a file that cannot be read: nothing.
    pub fn fluent(self, text: &str) -> String {
        let mut tree = resource::owned_tree(text);
        for entry in &mut tree.body {
            let (value, attributes) = match entry {
                ast::Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
                // The attributes of a term are no text: choices are made by them.
                ast::Entry::Term(term) => (Some(&mut term.value), &mut Vec::new()),
                _ => continue,
            };
            for pattern in value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value)) {
                self.pattern(pattern, &mut Markup::default());
            }
        }
        fluent_syntax::serializer::serialize(&tree)
    }

    fn pattern(self, pattern: &mut ast::Pattern<String>, within: &mut Markup) {
        for element in &mut pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => *value = self.in_markup(value, within),
                ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                    variants.iter_mut().for_each(|variant| self.pattern(&mut variant.value, &mut within.clone()));
                }
                ast::PatternElement::Placeable { .. } => {}
            }
        }
    }
}

/// Where in markup a text begins: a placeable may stand in the middle of a tag.
#[derive(Clone, Default)]
struct Markup {
    tag: bool,
    /// The element whose content stays as it is.
    literal: Option<&'static str>,
}

/// Whether what follows `<` makes it a tag.
fn opens(rest: &str) -> bool {
    rest.strip_prefix('/').unwrap_or(rest).starts_with(|c: char| c.is_ascii_alphabetic() || c == '!')
}

fn accent(c: char, out: &mut String) {
    let Some(accented) = PLAIN.chars().position(|plain| plain == c).and_then(|at| ACCENTED.chars().nth(at)) else {
        return out.push(c);
    };
    out.push(accented);
    if c.to_lowercase().all(|lower| VOWELS.contains(lower)) {
        out.extend(accented.to_lowercase());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_changes_and_markup_survives() {
        assert_eq!(PLAIN.chars().count(), ACCENTED.chars().count());
        assert!(PLAIN.chars().zip(ACCENTED.chars()).all(|(plain, accented)| plain != accented));
        for (text, expected) in [
            ("Råd om öl", "Řǻǻḓ ǿǿḿ ȫȫŀ"),
            ("Ring 020-555 666", "Řīīƞɠ 020-555 666"),
            ("See https://a.example/b or a@b.example now", "Şḗḗḗḗ https://a.example/b ǿǿř a@b.example ƞǿǿẇ"),
            ("<a href=\"kontakt.md\" title=\"x\">Hej</a> &amp; &nbsp;du", "<a href=\"kontakt.md\" title=\"x\">Ħḗḗĵ</a> &amp; &nbsp;ḓŭŭ"),
            ("a < b <code>let x</code> c", "ȧȧ < ƀ <code>let x</code> ƈ"),
            ("<pre><b>a</b> c</pre>", "<pre><b>a</b> c</pre>"),
            ("", ""),
            ("<", "<"),
            ("<a", "<a"),
            ("&", "&"),
        ] {
            assert_eq!(Pseudo::Accented.html(text), expected, "{text}");
        }
        assert_eq!(Pseudo::Mirrored.text("(Hej du!) 112"), "(\u{202e}Hej\u{202c} \u{202e}du\u{202c}!) 112");
    }

    #[test]
    fn messages_keep_everything_but_their_words() {
        let text = "-brand = Fire\n    .case = a\nhej = Hej { $namn }, { -brand }: <a href=\"{ $url }\">mer</a>\n    .title = { $n ->\n        [one] ett { hej }\n       *[other] { NUMBER($n) } många\n    }\n";
        let made = Pseudo::Accented.fluent(text);
        let expected = "-brand = Ƒīīřḗḗ\n    .case = a\nhej = Ħḗḗĵ { $namn }, { -brand }: <a href=\"{ $url }\">ḿḗḗř</a>\n    .title =\n        { $n ->\n            [one] ḗḗŧŧ { hej }\n           *[other] { NUMBER($n) } ḿǻǻƞɠȧȧ\n        }\n";
        assert_eq!(made, expected);
        assert!(is("en-xa") && is("ar-XB") && !is("en") && !is("ar"));
    }
}
