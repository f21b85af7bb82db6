//! Locales: what is so of a language whatever the project says (direction, names, plural rules, quotation marks), its Fluent messages with
//! their fallback, and dates, numbers, lists and sorting. It gets right what the crates get wrong, and it refuses to guess: of a language
//! that nobody has facts about it says so, and dates are then digits. It reads no files and says nothing to people.

pub mod catalogue;
pub mod facts;
pub mod format;
pub mod lint;
pub mod marks;
mod plurals;
pub mod pseudo;
pub mod readability;
mod resource;
pub mod sort;

pub use catalogue::{Answer, Bundled, Catalogue, FluentArgs, FluentValue, Message, Resource, bundled, parse_resource, plain, to_html};
pub use format::Formatter;
pub use sort::Sorter;

/// Whether a locale is a language as it is commonly written, or an easy-to-read form of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Kind {
    /// As commonly written.
    #[default]
    Standard,
    /// Easy to read: own texts, paired with those of the ordinary locale.
    EasyRead,
}

/// Which way lines are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`, for the attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A locale of the project.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Locale {
    /// BCP 47: `sv`, `sv-simple`, `prs`.
    pub tag: String,
    /// Ordinary or easy to read.
    pub kind: Kind,
    /// Which way it is read.
    pub direction: Direction,
    /// What its own readers call it.
    pub name: String,
    /// First segment of its addresses, e.g. `lattlast`; empty for the default locale.
    pub prefix: String,
    /// Tags to take text from when this locale has none, nearest first, itself not among them.
    pub fallback: Vec<String>,
    /// Of an easy-to-read locale: the tag of the locale that it makes easier.
    pub ordinary: Option<String>,
    /// Quotation marks: open, close, and those inside them: open, close.
    pub quotes: [String; 4],
    /// What `link hreflang` calls it; none for easy-to-read locales, which search engines would take for a copy.
    pub hreflang: Option<String>,
    /// What its texts are held to where they are to be easy to read.
    pub limits: readability::Limits,
}

impl Locale {
    /// The locale that a tag names, as the facts have it: easy to read when it has the variant `simple`, with its tag as prefix and nothing to
    /// fall back to but, for an easy-to-read locale, the ordinary one. A project changes what it wants. `None` when it is no BCP 47 tag.
    pub fn of(tag: &str) -> Option<Locale> {
        let id: unic_langid::LanguageIdentifier = tag.parse().ok()?;
        let easy = id.variants().any(|variant| variant.as_str() == "simple");
        let ordinary = easy.then(|| {
            let rest: Vec<_> = id.variants().filter(|variant| variant.as_str() != "simple").cloned().collect();
            unic_langid::LanguageIdentifier::from_parts(id.language, id.script, id.region, &rest).to_string()
        });
        let tag = id.to_string();
        let facts = facts::of(&tag);
        let hreflang = facts.map(|f| f.hreflang).filter(|h| !h.is_empty()).unwrap_or(&tag).to_owned();
        Some(Locale {
            kind: if easy { Kind::EasyRead } else { Kind::Standard },
            direction: facts::direction(&tag),
            name: facts::autonym(&tag).unwrap_or(&tag).to_owned(),
            prefix: tag.to_lowercase(),
            fallback: ordinary.iter().cloned().collect(),
            ordinary,
            quotes: facts.map_or(facts::QUOTES, |f| f.quotes).map(str::to_owned),
            hreflang: (!easy).then_some(hreflang),
            limits: readability::Limits::of(&tag),
            tag,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_tag_says_is_so_from_the_start() {
        let easy = Locale::of("sv-simple").expect("a tag");
        assert_eq!((easy.kind, easy.ordinary.as_deref(), easy.hreflang), (Kind::EasyRead, Some("sv"), None));
        assert_eq!((easy.name.as_str(), easy.fallback), ("Lättläst svenska", vec!["sv".to_owned()]));
        let dari = Locale::of("prs").expect("a tag");
        assert_eq!((dari.direction.as_str(), dari.hreflang.as_deref(), &*dari.quotes[0]), ("rtl", Some("fa-AF"), "«"));
        assert_eq!(Locale::of("pl-simple").expect("a tag").fallback, ["pl"]);
        assert!(Locale::of("inte ett språk").is_none());
    }
}
