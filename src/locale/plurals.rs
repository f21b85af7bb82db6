//! Plural rules: which language's hold, and which categories its numbers have. ICU has those of today's CLDR for the languages that it has words
//! for; Fluent formats by its crate's, which are older and of more languages. It looks at no message.

use std::collections::BTreeSet;

use icu_plurals::{PluralCategory, PluralRules};
use intl_pluralrules::PluralRules as FluentRules;
use unic_langid::LanguageIdentifier;

use super::facts;

/// Languages of which CLDR says that they have no plurals. ICU answers the same for languages that it does not know.
const NONE: &str = " bm bo dz hnj id ig ii ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh ";

/// Languages that CLDR does not know, with one that counts alike, as Mozilla's translators count.
const ALIKE: [(&str, &str); 6] = [("csb", "pl"), ("szl", "pl"), ("ltg", "lv"), ("frp", "fr"), ("oc", "fr"), ("hye", "hy")];

/// Languages that neither knows, and that have a form for one and a form for the rest, as Mozilla's translators count.
const AS_ENGLISH: &str = " ach arn cak crh gn hto mai quy qvi sco skr son trs tsz zam ";

/// A category of millions alone that Breton translators are asked for all the same.
const OF_MILLIONS: (&str, &str) = ("br", "many");

/// Every category there is.
pub const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories of a language.
#[derive(Debug, Clone)]
pub struct Plurals {
    /// Those of how many.
    pub cardinal: Categories,
    /// Those of which one; `None` where nobody knows them.
    pub ordinal: Option<Categories>,
}

/// The categories of a kind of numbers.
#[derive(Debug, Clone)]
pub struct Categories {
    /// Those of whole numbers below a million.
    pub wanted: BTreeSet<&'static str>,
    /// All.
    pub all: BTreeSet<&'static str>,
}

/// The language whose plural rules hold for a locale; `None` where nobody knows them.
fn language(tag: &str) -> Option<LanguageIdentifier> {
    let written: LanguageIdentifier = tag.parse().ok()?;
    let language = written.language.as_str();
    let alike = || ALIKE.iter().find(|(own, _)| *own == language).map(|(_, other)| *other);
    let named = match facts::of(tag).map_or("", |facts| facts.plurals) {
        "none" => return None,
        "" if listed(AS_ENGLISH, language) => Some("en"),
        "" => alike(),
        other => Some(other),
    };
    // Fluent takes English rules for a language that it does not know.
    let named = named.or_else(|| (listed(NONE, language) && fluent(&written, Kind::Cardinal).is_none()).then_some("ja"));
    match named {
        Some(other) => other.parse().ok(),
        None => known(&written).then_some(written),
    }
}

/// The language that a Fluent bundle is told it is in: one that plural rules are there for, with the region that numbers go by.
pub(super) fn of_bundle(tag: &str) -> LanguageIdentifier {
    let Some(plurals) = language(tag) else { return facts::WITHOUT_PLURALS.parse().unwrap_or_default() };
    let icu: LanguageIdentifier = facts::icu_tag(tag).parse().unwrap_or_default();
    // Fluent takes English rules for a language that it does not know.
    if plurals.language == icu.language || plurals.language == "en" { icu } else { plurals }
}

fn listed(list: &str, language: &str) -> bool {
    list.contains(&format!(" {language} "))
}

fn known(id: &LanguageIdentifier) -> bool {
    fluent(id, Kind::Cardinal).is_some() || by_icu(id, Kind::Cardinal).is_some()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Cardinal,
    Ordinal,
}

impl Plurals {
    /// The categories of a locale; `None` when nobody knows them.
    pub fn of(tag: &str) -> Option<Plurals> {
        let id = language(tag)?;
        let mut cardinal = of_kind(&id, Kind::Cardinal)?;
        if listed(NONE, id.language.as_str()) {
            cardinal.wanted = BTreeSet::from(["other"]);
        }
        if id.language == OF_MILLIONS.0 {
            cardinal.wanted.insert(OF_MILLIONS.1);
        }
        Some(Plurals { cardinal, ordinal: of_kind(&id, Kind::Ordinal) })
    }
}

/// What ICU says goes before, but nothing that Fluent would show is superfluous.
fn of_kind(id: &LanguageIdentifier, kind: Kind) -> Option<Categories> {
    let fluent = fluent(id, kind);
    let Some(mut icu) = by_icu(id, kind) else { return fluent.as_ref().map(by_fluent) };
    icu.all.extend(fluent.as_ref().map(shown).unwrap_or_default());
    Some(icu)
}

/// Whole numbers below a million, as counts are.
fn counts() -> impl Iterator<Item = u32> {
    (0..=200).chain([1000, 10_000, 100_000])
}

/// What ICU says; `None` where it has nothing but `other`, which it says of languages that it does not know.
fn by_icu(id: &LanguageIdentifier, kind: Kind) -> Option<Categories> {
    let locale: icu_locale::Locale = id.to_string().parse().ok()?;
    let kind = if kind == Kind::Cardinal { icu_plurals::PluralRuleType::Cardinal } else { icu_plurals::PluralRuleType::Ordinal };
    let rules = PluralRules::try_new(locale.into(), kind.into()).ok()?;
    let all: BTreeSet<&str> = rules.categories().map(name).collect();
    let wanted = counts().map(|n| name(rules.category_for(n))).collect();
    (all.len() > 1).then_some(Categories { wanted, all })
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The rules of Fluent's crate, which has each language once, without its regions.
fn fluent(id: &LanguageIdentifier, kind: Kind) -> Option<FluentRules> {
    let language = LanguageIdentifier::from_parts(id.language, None, None, &[]);
    let kind = if kind == Kind::Cardinal { intl_pluralrules::PluralRuleType::CARDINAL } else { intl_pluralrules::PluralRuleType::ORDINAL };
    FluentRules::create(language, kind).ok()
}

/// What they say of whole numbers.
fn shown(rules: &FluentRules) -> BTreeSet<&'static str> {
    counts().map(|n| name_in_fluent(rules.select(n))).collect()
}

/// The same and, since they do not list their categories, what they say of enough fractions and millions to have met all.
fn by_fluent(rules: &FluentRules) -> Categories {
    let wanted = shown(rules);
    let tenths = (0..=1100).map(|n| format!("{}.{}", n / 10, n % 10)).map(|n| rules.select(n.as_str()));
    let all = tenths.chain([1_000_000, 2_000_000].map(|n| rules.select(n))).map(name_in_fluent);
    Categories { all: all.chain(wanted.iter().copied()).collect(), wanted }
}

fn name_in_fluent(category: Result<intl_pluralrules::PluralCategory, &str>) -> &'static str {
    use intl_pluralrules::PluralCategory;
    match category {
        Ok(PluralCategory::ZERO) => "zero",
        Ok(PluralCategory::ONE) => "one",
        Ok(PluralCategory::TWO) => "two",
        Ok(PluralCategory::FEW) => "few",
        Ok(PluralCategory::MANY) => "many",
        Ok(PluralCategory::OTHER) | Err(_) => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fluent_is_asked_for_what_it_has() {
        for (tag, fluent_is) in [
            ("sv-simple", "sv"),
            ("prs", "fa-AF"),
            ("kmr", "ku"),
            ("fit", "fi"),
            ("rom", "ja-SE"),
            ("smj", "smj"),
            ("en", "en-GB"),
            ("en-US", "en-US"),
            ("pl-simple", "pl"),
            ("sv-FI", "sv-FI"),
        ] {
            assert_eq!(of_bundle(tag).to_string(), fluent_is, "{tag}");
        }
    }

    /// Languages of CLDR and of Mozilla's translators. What is asked for is what a page can show, and of others nothing is asked.
    #[test]
    fn what_is_asked_for_can_be_shown_in_every_language() {
        const ALL: &str = "ace ach af ak am an ar arn ars as asa ast az bal be bem bez bg bho blo bm bn bo br brx bs ca cak ce ceb cgg chr ckb \
            crh cs csb csw cv cy da de doi dsb dv dz ee el en eo es et eu fa ff fi fil fo fr frp fur fy ga gd gl gn gsw gu guw gv ha haw he hi \
            hnj hr hsb hto hu hy hye ia id ig ii ilo io is it iu ja jbo jgo jiv jmc jv ka kab kaj kcg kde kea kk kkj kl km kn ko kok ks ksb \
            ksh ku kw ky lag lb lg lij lkt lld ln lo lt ltg lus lv mai mas meh mg mgo mix mk ml mn mo mr ms mt my nah naq nb nd ne nl nn nnh \
            no nqo nr nso ny nyn oc om or os osa pa pai pap pcm pl prg ps pt pt-PT quy qvi rm ro rof ru rw rwk sah saq sat sc scn sco sd sdh \
            se seh ses sg sgs shi si sk skr sl sma smi smj smn sms sn so son sq sr ss ssy st su sv sw syr szl ta te teo tg th ti tig tk tl tn \
            to tpi tr trs ts tsz tzm ug uk ur uz ve vec vi vo vun wa wae wo xh xog yi yo yue zam zh zh-TW zu qaa zxx";
        let (mut unknown, mut asked_in_vain) = (Vec::new(), Vec::new());
        for tag in ALL.split_whitespace() {
            let shown = shown(tag);
            let Some(plurals) = Plurals::of(tag) else {
                unknown.push(tag);
                assert_eq!(shown, BTreeSet::from(["other"]), "{tag}");
                continue;
            };
            asked_in_vain.extend(plurals.cardinal.wanted.difference(&shown).map(|category| format!("{tag} {category}")));
            assert!(shown.is_subset(&plurals.cardinal.all), "{tag}: {shown:?} {:?}", plurals.cardinal.all);
        }
        assert_eq!(unknown.join(" "), "ace bal ilo jiv lus meh mix pai rw sgs qaa zxx");
        // A category of millions, and those of a younger CLDR than Fluent's: checks only note them.
        assert_eq!(asked_in_vain, ["blo zero", "br many", "cv zero", "mt two"]);
    }

    /// The categories that Fluent finds for whole numbers below a million.
    fn shown(tag: &str) -> BTreeSet<&'static str> {
        use crate::locale::catalogue::{Catalogue, FluentArgs, FluentValue, bundled, plain};
        let forms: String = NAMES.iter().map(|name| format!("    [{name}] {name}\n")).collect();
        let text = format!("a = {{ $n ->\n{forms}   *[star] other\n }}\n");
        let locale = crate::locale::Locale::of(tag).expect("a tag");
        let catalogue = Catalogue::new(&locale, &[(tag.to_owned(), bundled(&text))]);
        let numbers = (0..=200).chain([1000, 10_000, 100_000]);
        let said = |n: i32| catalogue.format("a", &FluentArgs::from_iter([("n", FluentValue::from(f64::from(n)))])).expect("it is there");
        let name = |text: String| NAMES.into_iter().find(|name| *name == text).expect("one of the forms");
        numbers.map(|n| name(plain(&said(n).text))).collect()
    }
}
