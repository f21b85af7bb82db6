//! Whether a choice by number has the plural categories of its language, from CLDR through ICU. What must be there are the categories that
//! whole numbers below a million take: those of fractions (Polish `other`, Czech `many`) and of millions (Spanish `many`) fall to the default
//! without anyone noticing, and compare-locales does not want them either. A choice is taken to be by number when it has a category of the
//! language other than `other`, again as compare-locales does it.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use super::super::facts;
use super::entries::{Into, Node, walk};
use super::{Entry, Scope, at};
use crate::diagnostic::{Diagnostic, Severity};

/// The categories of a language.
#[derive(Debug, Clone)]
pub struct Plurals {
    cardinal: Categories,
    ordinal: Categories,
}

#[derive(Debug, Clone)]
struct Categories {
    /// Those of whole numbers below a million.
    wanted: BTreeSet<&'static str>,
    /// All.
    all: BTreeSet<&'static str>,
}

/// Languages of which CLDR says that they have no plurals. ICU answers the same for languages that it does not know.
const WITHOUT: &str = " bm bo dz hnj id ig ii ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh ";

/// Languages that CLDR does not know, with one that counts alike, as Mozilla's translators count.
const ALIKE: [(&str, &str); 6] = [("csb", "pl"), ("szl", "pl"), ("ltg", "lv"), ("frp", "fr"), ("oc", "fr"), ("hye", "hy")];

/// Languages that ICU's data leaves out, and that have a form for one and a form for the rest, as Mozilla's translators count.
const ONE_AND_OTHER: &str = " ach an arn cak crh ff fur gn hto kab lg mai nr ny quy qvi rw sco skr son ss trs ts tsz ve zam ";

/// Categories that whole numbers take, and that catalogues rarely have since their tools never asked for them: good to know.
const RARELY_ASKED: [(&str, &str); 4] = [("cv", "zero"), ("he", "two"), ("mt", "two"), ("sat", "two")];

/// A category of millions alone that Breton translators are asked for all the same.
const OF_MILLIONS: (&str, &str) = ("br", "many");

/// Every category there is.
const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Plurals {
    /// The categories of a locale; `None` when nobody knows them.
    pub fn of(tag: &str) -> Option<Plurals> {
        let id = facts::fluent(tag);
        let language = id.language.to_string();
        let alike = ALIKE.iter().find(|(unknown, _)| *unknown == language).map(|(_, known)| (*known).to_owned());
        let alike = alike.or_else(|| ONE_AND_OTHER.contains(&format!(" {language} ")).then(|| "en".to_owned()));
        let locale: icu_locale::Locale = alike.unwrap_or_else(|| id.to_string()).parse().ok()?;
        let mut cardinal = categories(&locale, PluralRuleType::Cardinal)?;
        if cardinal.all.len() == 1 && !WITHOUT.contains(&format!(" {language} ")) {
            return None;
        }
        if language == OF_MILLIONS.0 {
            cardinal.wanted.insert(OF_MILLIONS.1);
        }
        Some(Plurals { cardinal, ordinal: categories(&locale, PluralRuleType::Ordinal)? })
    }

    /// The categories of whole numbers below a million, as counts are.
    pub fn wanted(&self) -> impl Iterator<Item = &'static str> {
        self.cardinal.wanted.iter().copied()
    }
}

fn categories(locale: &icu_locale::Locale, kind: PluralRuleType) -> Option<Categories> {
    let rules = PluralRules::try_new(locale.into(), kind.into()).ok()?;
    let wanted = (0..=200u32).chain([1000, 10_000, 100_000]).map(|n| name(rules.category_for(n))).collect();
    Some(Categories { wanted, all: rules.categories().map(name).collect() })
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

/// `duplicate-variant`, `missing-plural` and `superfluous-plural`.
pub fn check(entry: &Entry<'_>, scope: &Scope<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for (_, pattern) in entry.parts() {
        walk(pattern, Into::Shown, &mut |node| {
            let Node::Select(selector, variants) = node else { return };
            duplicates(entry, variants, &mut said);
            if let Some(plurals) = &scope.plurals {
                let categories = if is_ordinal(selector) { &plurals.ordinal } else { &plurals.cardinal };
                said.extend(missing(entry, variants, categories, scope));
                superfluous(entry, variants, categories, scope, &mut said);
            }
        });
    }
    said
}

fn key<'t>(variant: &Variant<&'t str>) -> &'t str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    let ordinal = |value: &InlineExpression<&str>| matches!(value, InlineExpression::StringLiteral { value: "ordinal" });
    arguments.named.iter().any(|named| named.name.name == "type" && ordinal(&named.value))
}

fn duplicates(entry: &Entry<'_>, variants: &[Variant<&str>], said: &mut Vec<Diagnostic>) {
    let mut seen = std::collections::HashMap::new();
    for variant in variants {
        let key = key(variant);
        if let Some(first) = seen.insert(key, key) {
            let twice = at(entry, "duplicate-variant", entry.place(key)).with("variant", key);
            said.push(twice.at_other(entry.place(first)));
        }
    }
}

fn missing(entry: &Entry<'_>, variants: &[Variant<&str>], categories: &Categories, scope: &Scope<'_>) -> Option<Diagnostic> {
    let given: BTreeSet<&str> = variants.iter().map(key).collect();
    if !categories.wanted.iter().any(|category| *category != "other" && given.contains(category)) {
        return None;
    }
    let missing: Vec<&str> = NAMES.into_iter().filter(|c| categories.wanted.contains(c) && !given.contains(c)).collect();
    let first = key(variants.first()?);
    if missing.is_empty() {
        return None;
    }
    let language = scope.tag.split('-').next().unwrap_or_default();
    let rarely = missing.iter().all(|category| RARELY_ASKED.contains(&(language, category)));
    let severity = if rarely { Severity::Note } else { Severity::Warning };
    let lacking = at(entry, "missing-plural", entry.place(first)).with("categories", missing.join(", ")).with("locale", scope.tag.clone());
    Some(Diagnostic { severity, ..lacking })
}

/// Only where all choices are categories or numbers: elsewhere `many` may be a word of the author's own.
fn superfluous(entry: &Entry<'_>, variants: &[Variant<&str>], categories: &Categories, scope: &Scope<'_>, said: &mut Vec<Diagnostic>) {
    let by_number = |variant: &Variant<&str>| NAMES.contains(&key(variant)) || matches!(variant.key, VariantKey::NumberLiteral { .. });
    if !variants.iter().all(by_number) {
        return;
    }
    for variant in variants.iter().filter(|variant| !variant.default) {
        let key = key(variant);
        if NAMES.contains(&key) && !categories.all.contains(key) && !categories.wanted.contains(key) {
            let dead = at(entry, "superfluous-plural", entry.place(key)).with("variant", key);
            said.push(dead.with("locale", scope.tag.clone()));
        }
    }
}
