//! The messages of one locale, with what it falls back to. Within a language messages are stacked (`sv-simple` over `sv`), so that an easy
//! text can use the ordinary one's terms; another language has its own bundle, with its own plural rules, and its answers are told apart.
//! It reads no files, and of an answer's faults it says what they are, never what to do.

use std::borrow::Cow;

use fluent_bundle::FluentError;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::types::FluentNumber;
pub use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

pub use super::resource::{Bundled, Message, Resource, bundled, parse_resource};
use super::{Locale, facts, plurals};

/// Messages, ready to be formatted.
pub struct Catalogue {
    tag: String,
    links: Vec<Link>,
}

/// A link of the fallback chain: one locale's messages over those of its language's locales further down.
struct Link {
    bundle: FluentBundle<Bundled>,
    /// The locale that each message's text is of.
    tags: FxHashMap<String, String>,
}

/// A formatted message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The text; what was put in stands between the isolates U+2068 and U+2069.
    pub text: String,
    /// The locale that it is of.
    pub tag: String,
    /// Whether that is another language than was asked for, so that the text must be marked as such.
    pub foreign: bool,
    /// What could not be resolved: `$variable`, `message`, `message.attribute`, `-term`, `FUNCTION()`, or `cyclic`, `too-long`, `no-value`.
    pub errors: Vec<String>,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Catalogue {
    /// The messages of `locale` out of `files` and their tags, in any order of tags, but for each tag with what overrides after what is
    /// overridden.
    pub fn new(locale: &Locale, files: &[(String, Bundled)]) -> Catalogue {
        let mut chain = vec![locale.tag.as_str()];
        chain.extend(locale.fallback.iter().map(String::as_str).filter(|tag| *tag != locale.tag));
        let of = |tag: &str| files.iter().filter(|(own, _)| own == tag).map(|(_, file)| file.clone()).collect();
        let parsed: Vec<Vec<Bundled>> = chain.iter().map(|tag| of(tag)).collect();
        let links = (0..chain.len())
            .map(|first| {
                let last = (first..chain.len()).take_while(|&i| facts::same_language(chain[first], chain[i])).last().unwrap_or(first);
                link(&chain[first..=last], &parsed[first..=last])
            })
            .collect();
        Catalogue { tag: locale.tag.clone(), links }
    }

    /// The message `id`, or its attribute when `id` is `message.attribute`. `None` when no locale of the chain has it.
    pub fn format(&self, id: &str, args: &FluentArgs) -> Option<Answer> {
        let (link, message, attribute) = self.find(id)?;
        let found = link.bundle.get_message(message)?;
        let pattern = match attribute {
            None => found.value()?,
            Some(name) => found.get_attribute(name)?.value(),
        };
        let args = bounded(args);
        let mut errors = Vec::new();
        let text = link.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        let tag = link.tags.get(message).cloned().unwrap_or_default();
        let foreign = !facts::same_language(&tag, &self.tag);
        Some(Answer { text, tag, foreign, errors: errors.iter().map(fault).collect() })
    }

    /// Every message of the locale and of those that it falls back to; some more than once.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.links.iter().flat_map(|link| link.tags.keys()).map(String::as_str)
    }

    /// The tag of the locale that would answer for `id`.
    pub fn tag_of(&self, id: &str) -> Option<&str> {
        let (link, message, _) = self.find(id)?;
        link.tags.get(message).map(String::as_str)
    }

    fn find<'s, 'i>(&'s self, id: &'i str) -> Option<(&'s Link, &'i str, Option<&'i str>)> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
        let has = |link: &&Link| {
            link.bundle.get_message(message).is_some_and(|found| match attribute {
                None => found.value().is_some(),
                Some(name) => found.get_attribute(name).is_some(),
            })
        };
        self.links.iter().find(has).map(|link| (link, message, attribute))
    }
}

/// `tags` are one language's, nearest first; their files are stacked farthest first.
fn link(tags: &[&str], parsed: &[Vec<Bundled>]) -> Link {
    let mut bundle = FluentBundle::new_concurrent(vec![plurals::of_bundle(tags[0])]);
    bundle.set_formatter(Some(number));
    // No entry has this name yet, so that it cannot be refused.
    let _ = bundle.add_function("NUMBER", bounded_number);
    let mut defined = FxHashMap::default();
    for (tag, files) in tags.iter().zip(parsed).rev() {
        for file in files {
            for entry in file.entries() {
                if let ast::Entry::Message(message) = entry {
                    defined.insert(message.id.name.to_owned(), (*tag).to_owned());
                }
            }
            bundle.add_resource_overriding(file.clone());
        }
    }
    Link { bundle, tags: defined }
}

fn fault(error: &FluentError) -> String {
    let FluentError::ResolverError(error) = error else { return "syntax".to_owned() };
    let dotted = |id: &str, attribute: &Option<String>| attribute.as_ref().map_or(id.to_owned(), |name| format!("{id}.{name}"));
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => format!("${id}"),
        ResolverError::Reference(ReferenceKind::Message { id, attribute }) => dotted(id, attribute),
        ResolverError::Reference(ReferenceKind::Term { id, attribute }) => format!("-{}", dotted(id, attribute)),
        ResolverError::Reference(ReferenceKind::Function { id }) => format!("{id}()"),
        ResolverError::NoValue(_) | ResolverError::MissingDefault => "no-value".to_owned(),
        ResolverError::Cyclic => "cyclic".to_owned(),
        ResolverError::TooManyPlaceables => "too-long".to_owned(),
    }
}

/// Beyond this the plural rules' crate panics; nothing counted here comes near it.
const GREATEST: f64 = 1e15;

/// Numbers that plural rules cannot take become text.
fn bounded<'a>(args: &'a FluentArgs) -> FluentArgs<'a> {
    let of = |value: &FluentValue<'a>| match value {
        FluentValue::Number(n) if !n.value.is_finite() || n.value.abs() >= GREATEST => FluentValue::from(n.value.to_string()),
        other => other.clone(),
    };
    args.iter().map(|(name, value)| (name, of(value))).collect()
}

/// Fluent's `NUMBER`, which would take any count of digits.
fn bounded_number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else { return FluentValue::Error };
    let mut number = number.clone();
    let options = &mut number.options;
    options.merge(named);
    for digits in [&mut options.minimum_integer_digits, &mut options.minimum_fraction_digits, &mut options.maximum_fraction_digits] {
        *digits = digits.map(|n| n.min(10));
    }
    FluentValue::Number(number)
}

/// ICU's number formatter as Fluent keeps it, one with and one without grouping.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = (bool,);
    type Error = icu_locale::ParseError;

    fn construct(language: LanguageIdentifier, (grouped,): (bool,)) -> Result<Self, Self::Error> {
        Ok(Numbers(decimals(&language.to_string(), grouped)))
    }
}

/// ICU's formatter for a locale's numbers.
pub(super) fn decimals(tag: &str, grouped: bool) -> DecimalFormatter {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(if grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never });
    DecimalFormatter::try_new(facts::icu(tag).into(), options).expect("ICU's own data has numbers for every locale, if only by its root")
}

fn number(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else { return None };
    let mut decimal: Decimal = value.to_string().parse().ok()?;
    if let Some(digits) = options.maximum_fraction_digits {
        decimal.round(-(digits.min(10) as i16));
    }
    if let Some(digits) = options.minimum_fraction_digits {
        decimal.absolute.pad_end(-(digits.min(10) as i16));
    }
    if let Some(digits) = options.minimum_integer_digits {
        decimal.absolute.pad_start(digits.min(10) as i16);
    }
    memoizer.with_try_get::<Numbers, _, _>((options.use_grouping,), |numbers| numbers.0.format(&decimal).to_string()).ok()
}

/// Text without isolates, for attributes and plain files.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// Text as safe HTML, isolates as `<bdi>`; one that is not closed is closed at the end, one that was not opened is left out.
pub fn to_html(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let mut open = 0usize;
    for c in text.chars() {
        let part: Cow<str> = match c {
            '&' => "&amp;".into(),
            '<' => "&lt;".into(),
            '>' => "&gt;".into(),
            '"' => "&quot;".into(),
            '\'' => "&#39;".into(),
            '\u{2066}' => r#"<bdi dir="ltr">"#.into(),
            '\u{2067}' => r#"<bdi dir="rtl">"#.into(),
            '\u{2068}' => "<bdi>".into(),
            '\u{2069}' if open == 0 => continue,
            '\u{2069}' => "</bdi>".into(),
            _ => {
                html.push(c);
                continue;
            }
        };
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open -= 1,
            _ => {}
        }
        html.push_str(&part);
    }
    html.push_str(&"</bdi>".repeat(open));
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(tag: &str, fallback: &[&str], texts: &[(&str, &str)]) -> Catalogue {
        let mut locale = Locale::of(tag).expect("a tag");
        locale.fallback = fallback.iter().map(|s| (*s).to_owned()).collect();
        let texts: Vec<_> = texts.iter().map(|(tag, text)| ((*tag).to_owned(), bundled(text))).collect();
        Catalogue::new(&locale, &texts)
    }

    fn count(n: f64) -> FluentArgs<'static> {
        FluentArgs::from_iter([("n", FluentValue::from(n))])
    }

    fn formatted(catalogue: &Catalogue, id: &str, n: f64) -> String {
        plain(&catalogue.format(id, &count(n)).expect("the message is there").text)
    }

    fn is_shared<T: Send + Sync>(_: &T) {}

    #[test]
    fn easy_text_stands_on_ordinary_text_silently_and_on_other_languages_openly() {
        let catalogue = catalogue(
            "sv-simple",
            &["sv", "en"],
            &[
                ("sv", "-brand = Välj\nring = Ring { -brand }\n    .hint = Kort\nsvensk = Svensk\n"),
                ("sv-simple", "ring = Ring till { -brand } nu\n"),
                ("en", "ring = Call\nengelsk = { $n ->\n [one] One\n *[other] Many\n }\nsvensk = Swedish\n"),
                ("sv", "svensk = Svensk, ändrad\n"),
            ],
        );
        is_shared(&catalogue);
        let at = |id: &str| catalogue.format(id, &count(1.0)).map(|a| (a.text, a.tag, a.foreign, a.errors.len()));
        let is = |text: &str, tag: &str, foreign| Some((text.to_owned(), tag.to_owned(), foreign, 0));
        assert_eq!(at("ring"), is("Ring till Välj nu", "sv-simple", false));
        assert_eq!(at("ring.hint"), is("Kort", "sv", false));
        assert_eq!(at("svensk"), is("Svensk, ändrad", "sv", false));
        assert_eq!(at("engelsk"), is("One", "en", true));
        assert_eq!((at("ingen"), at("ring.ingen"), catalogue.tag_of("engelsk")), (None, None, Some("en")));
    }

    #[test]
    fn plurals_and_digits_are_the_languages_own() {
        let text = "a = { $n ->\n [zero] z\n [one] 1\n [two] 2\n [few] f\n [many] m\n *[other] o\n }\nb = { $n }\n";
        for (tag, n, category, written) in [
            ("sv", 1.0, "1", "1"),
            ("sv-simple", 1.0, "1", "1"),
            ("sv", 12345.5, "o", "12\u{a0}345,5"),
            ("en", 12345.5, "o", "12,345.5"),
            ("prs", 0.0, "1", "0"),
            ("fa", 0.0, "1", "0"),
            ("fa", 21.0, "o", "21"),
            ("ar", 2.0, "2", "2"),
            ("ar", 11.0, "m", "11"),
            ("ti", 0.0, "1", "0"),
            ("kmr", 1.0, "1", "1"),
            ("fit", 1.0, "1", "1"),
            ("se", 2.0, "2", "2"),
            ("rom", 1.0, "o", "1"),
            ("rom", 12345.0, "o", "12\u{a0}345"),
            ("pl", 3.0, "f", "3"),
        ] {
            let catalogue = catalogue(tag, &[], &[(tag, text)]);
            assert_eq!((formatted(&catalogue, "a", n).as_str(), formatted(&catalogue, "b", n).as_str()), (category, written), "{tag} {n}");
        }
    }

    #[test]
    fn number_takes_options_and_no_number_is_too_odd() {
        let text = "a = { NUMBER($n, minimumFractionDigits: 2) }\nb = { NUMBER($n, useGrouping: \"false\") }\nc = { $n ->\n [one] x\n *[other] o\n }\nd = { NUMBER($n, minimumFractionDigits: 99999999999) ->\n *[other] o\n }\n";
        let catalogue = catalogue("sv", &[], &[("sv", text)]);
        assert_eq!(formatted(&catalogue, "a", 1.5), "1,50");
        assert_eq!(formatted(&catalogue, "b", 12345.0), "12345");
        for n in [f64::NAN, f64::INFINITY, 1e300, -1e30, -3.25, 0.1, 1e14] {
            assert_eq!((formatted(&catalogue, "c", n), formatted(&catalogue, "d", n)), ("o".to_owned(), "o".to_owned()), "{n}");
        }
    }

    #[test]
    fn faults_are_named_and_nothing_hangs() {
        let catalogue =
            catalogue("sv", &[], &[("sv", "a = { b }\nb = { a }\nc = { $x } { -y } { z.q } { F() }\n"), ("sv", &"d = {".repeat(90_000))]);
        assert_eq!(catalogue.format("a", &FluentArgs::new()).expect("it is there").errors, ["cyclic"]);
        assert_eq!(catalogue.format("c", &FluentArgs::new()).expect("it is there").errors, ["$x", "-y", "z.q", "F()"]);
    }

    #[test]
    fn what_is_put_in_is_isolated_and_escaped() {
        let catalogue = catalogue("ar", &[], &[("ar", "a = اتصل: { $n } <b>\n")]);
        let args = FluentArgs::from_iter([("n", FluentValue::from("020-555 666 & \"x\""))]);
        let text = catalogue.format("a", &args).expect("it is there").text;
        assert_eq!(to_html(&text), "اتصل: <bdi>020-555 666 &amp; &quot;x&quot;</bdi> &lt;b&gt;");
        assert_eq!(plain(&text), "اتصل: 020-555 666 & \"x\" <b>");
        assert_eq!(to_html("\u{2069}a\u{2068}b"), "a<bdi>b</bdi>");
    }
}
