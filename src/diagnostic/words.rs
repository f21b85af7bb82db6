//! The words for a diagnostic, in the language of whoever reads it, out of `en.ftl` and `sv.ftl` beside this file. A new code needs a message
//! there and nothing here. It knows nothing of places and colours.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
pub use fluent_bundle::{FluentArgs, FluentValue};
use fluent_bundle::{FluentError, FluentResource};
use fluent_syntax::ast;

use super::Diagnostic;

/// The languages that the program speaks to those who make sites.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Swedish.
    Swedish,
}

impl Language {
    /// The language that a tag or an environment's `LANG` names (`sv`, `sv_SE.UTF-8`); English when it is no language of ours.
    pub fn of(tag: &str) -> Language {
        match tag.split(['-', '_', '.']).next() {
            Some("sv") => Language::Swedish,
            _ => Language::English,
        }
    }

    /// The language that whoever started the program reads, where no project says it. A variable that is set to nothing says nothing.
    pub fn of_environment() -> Language {
        Language::of_variables(|name| std::env::var(name).ok())
    }

    fn of_variables(value: impl Fn(&str) -> Option<String>) -> Language {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(value).find(|value| !value.is_empty());
        Language::of(&set.unwrap_or_default())
    }

    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Swedish => "sv",
        }
    }
}

/// What is said of a diagnostic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What is wrong.
    pub message: String,
    /// Why it matters.
    pub why: Option<String>,
    /// What to write instead.
    pub help: Option<String>,
}

/// Every code there is, in alphabetical order: the messages that say why something matters.
pub static CODES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let tree = fluent_syntax::parser::parse(ENGLISH).unwrap_or_else(|(readable, _)| readable);
    let code = |entry: &ast::Entry<&str>| match entry {
        ast::Entry::Message(message) if message.attributes.iter().any(|a| a.id.name == "why") => Some(message.id.name.to_owned()),
        _ => None,
    };
    tree.body.iter().filter_map(code).collect::<BTreeSet<_>>().into_iter().collect()
});

/// The name of a fact as diagnostics carry it; `None` where no message has such a variable.
pub fn fact(name: &str) -> Option<&'static str> {
    VARIABLES.get(name).copied()
}

/// Every variable of `en.ftl`.
static VARIABLES: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let end = |rest: &str| rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
    ENGLISH.split('$').skip(1).map(|rest| &rest[..end(rest)]).filter(|name| !name.is_empty()).collect()
});

const ENGLISH: &str = include_str!("en.ftl");
const SWEDISH: &str = include_str!("sv.ftl");

/// The words of a language; what it lacks is said in English.
pub struct Words {
    bundles: Vec<FluentBundle<FluentResource>>,
}

/// Stands for a fact that is empty or not known, so that a message can choose by it.
const EMPTY: &str = "no-value";

impl Words {
    /// The words of a language.
    pub fn new(language: Language) -> Words {
        let english = ("en", ENGLISH);
        let chain = match language {
            Language::English => vec![english],
            Language::Swedish => vec![("sv", SWEDISH), english],
        };
        Words { bundles: chain.into_iter().map(|(tag, text)| bundle(tag, text)).collect() }
    }

    /// What is to be said of a diagnostic. Of a code without words the code and its facts are said.
    pub fn of(&self, diagnostic: &Diagnostic) -> Said {
        let args: FluentArgs = diagnostic.facts.iter().map(|(name, value)| (*name, value_of(value))).collect();
        let id = diagnostic.code;
        let message = self.find(id, None, &args).unwrap_or_else(|| {
            let facts: Vec<String> = diagnostic.facts.iter().map(|(name, value)| format!("{name}: {value}")).collect();
            format!("{id} ({})", facts.join(", "))
        });
        Said { message, why: self.find(id, Some("why"), &args), help: self.find(id, Some("help"), &args) }
    }

    /// Why what a code stands for matters, in general.
    pub fn why(&self, code: &str) -> Option<String> {
        self.find(code, Some("why"), &FluentArgs::new())
    }

    /// Another line that the program prints; its id when there is no such line.
    pub fn get(&self, id: &str, args: &FluentArgs) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                None => message.value()?,
                Some(name) => message.get_attribute(name)?.value(),
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
            if errors.is_empty() {
                return Some(text);
            }
            let unknown = errors.iter().filter_map(unknown_variable).map(|name| (name, FluentValue::from(EMPTY)));
            let known = args.iter().map(|(name, value)| (name, value.clone()));
            Some(bundle.format_pattern(pattern, Some(&known.chain(unknown).collect()), &mut Vec::new()).into_owned())
        })
    }
}

fn unknown_variable(error: &FluentError) -> Option<&str> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => Some(id),
        _ => None,
    }
}

fn bundle(tag: &str, text: &str) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    // What is said goes to terminals and into JSON, where isolates are litter.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}

/// A fact as a variable: on one line, told apart when empty, and a number where it is shown the same as one, so that words can go by it.
pub fn value_of(value: &str) -> FluentValue<'_> {
    let line: Cow<str> = if value.contains(char::is_control) { value.replace(char::is_control, " ").into() } else { value.into() };
    match line.trim() {
        "" => FluentValue::from(EMPTY),
        _ => match line.parse::<u32>().ok().filter(|number| number.to_string() == line) {
            Some(number) => FluentValue::from(number),
            None => FluentValue::from(line),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::source::{FileId, Span};

    /// Every code with the facts that its words use.
    const FACTS: &str = "unreadable-front-matter reason; unclosed-front-matter; unknown-key key suggestion; duplicate-key key;
        invalid-value key allowed; missing-key key; missing-title; missing-description; unknown-layout layout suggestion;
        invalid-date value suggestion; unknown-locale locale suggestion known; unknown-file file; duplicate-topic address other;
        duplicate-address address other; invalid-alias alias; unusable-address name suggestion; invalid-utf8;
        unknown-campaign-locale locale suggestion; broken-link target suggestion;
        broken-anchor anchor target suggestion; broken-page-link target page; unsafe-link target;
        missing-image image suggestion; missing-media file suggestion; unreadable-image file; missing-alt image;
        missing-captions file locale; skipped-heading from to; heading-level-one; unknown-component component suggestion;
        unknown-attribute attribute component suggestion; missing-attribute attribute component; unclosed-component component;
        unmatched-close; component-syntax reason; raw-html tag instead; forbidden-html tag; duplicate-id id page; missing-message id locale;
        missing-translation id locale; unknown-reference id suggestion; unknown-variable variable id; message-syntax reason;
        duplicate-message id; config-syntax reason; no-campaigns; missing-footnote name; missing-helpline; too-few-services count minimum;
        undialable-phone phone reason suggestion; menu-unknown-topic topic suggestion; unknown-column column suggestion table;
        missing-column column table; duplicate-column column cell; missing-cell column cell table; row-length cells expected; lost-letters cell value;
        unknown-term column value suggestion allowed; repeated-value column value; unknown-area value suggestion;
        ambiguous-area value candidates; nested-areas area other; unknown-language value suggestion; invalid-id value suggestion;
        invalid-address value; address-without-scheme value suggestion; serial-date value date; impossible-hours value cell reason suggestion;
        unread-hours value cell reason suggestion; unread-exception value cell; hours-only-closed value cell; long-night value cell; duplicate-service id other;
        missing-contact service; missing-fact column service; identity-number column cell; formula-cell value; protected-address service;
        missing-verified service; unreadable-table reason line table; empty-table table; missing-list file;
        duplicate-term id;
        duplicate-area code other;
        invalid-parent area value;
        duplicate-directory;
        unknown-service service suggestion;
        unknown-situation situation suggestion;
        unknown-theme theme suggestion;
        theme-cycle theme;
        missing-start-page campaign locale;
        missing-theme-file file;
        template-error reason page;
        template-missing template;
        style-error reason;
        unreviewed-translation locale;
        review-due day;
        style-import;
        style-external url;
        unusual-encoding name;
        misnamed-table kind table;
        mojibake value suggestion;
        title-rows;
        hidden-sheet name read;
        hidden-rows row count;
        hidden-column column;
        worked-out-cell column value count;
        merged-cell column value;
        mangled-cell value reason suggestion;
        long-name count maximum;
        duplicate-name value other;
        area-outside-county area other;
        ambiguous-language value candidates;
        tracking-address value suggestion;
        personal-email value;
        future-date service day;
        stale-service service day;
        collapsed-directory count earlier minimum;
        unknown-neighbour value cell suggestion;
        long-sentence count limit unit;
        several-thoughts;
        sentences-on-a-line;
        long-paragraph count limit;
        few-headings count limit;
        italics;
        capitals;
        hard-word word suggestion;
        foreign-word word suggestion;
        abbreviation word suggestion;
        passive word;
        metaphor word;
        percent word;
        number-word word suggestion;
        double-negation;
        awkward-number value;
        unexplained-word word;
        not-easier measure value limit;
        unused-word word;
        duplicate-word word other;
        duplicate-word-list other;
        misplaced-star value;
        hsds-missing-id count table;
        hsds-duplicate-id id table other;
        hsds-unknown-organisation id;
        hsds-dangling-id id column table target;
        hsds-odd-date value column;
        hsds-hours cell reason value;
        hsds-phone phone cell suggestion;
        hsds-html cell;
        hsds-json reason;
        hsds-unknown-table file;
        hsds-unknown-term value count;
        obsolete-message id;
        missing-translations count locale list more;
        missing-translation-file file count;
        obsolete-translation-file;
        missing-value id;
        obsolete-value id;
        missing-message-attribute id attribute;
        obsolete-message-attribute id attribute;
        duplicate-message-attribute id attribute;
        duplicate-variant id variant;
        missing-reference id reference;
        obsolete-reference id reference;
        missing-variable id variable;
        reference-count id reference found wanted;
        split-markup id reference;
        unknown-function function;
        missing-plural id locale categories;
        superfluous-plural id variant locale;
        style-attribute id reason value;
        empty-text id;
        same-as-source id locale;
        direction-character id character;
        lost-character id;
        markup-syntax id reason;
        markup-differs id found wanted;
        cyclic-reference id;
        too-many-placeables id count;
        unknown-locale-folder folder;
        unknown-plural-rules locale;
        unused-message id;
        missing-argument id variable;
        unused-argument variable id;
        outdated-translation block count page file;
        ordinary-page-changed page file;
        obsolete-translation page;
        translation-threshold locale part current wanted";

    type Used = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

    /// The variables of each message, by part: `` (its value), `why`, `help`.
    fn used(text: &str) -> Used {
        let tree = fluent_syntax::parser::parse(text).expect("our own words follow the grammar");
        let mut used = Used::new();
        for entry in tree.body {
            let ast::Entry::Message(message) = entry else { continue };
            let mut parts = BTreeMap::new();
            let value = message.value.iter().map(|pattern| ("", pattern));
            for (part, pattern) in value.chain(message.attributes.iter().map(|a| (a.id.name, &a.value))) {
                parts.insert(part.to_owned(), variables(pattern));
            }
            assert!(used.insert(message.id.name.to_owned(), parts).is_none(), "{} is there twice", message.id.name);
        }
        used
    }

    fn variables(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for element in &pattern.elements {
            let ast::PatternElement::Placeable { expression } = element else { continue };
            let inline = match expression {
                ast::Expression::Inline(inline) => inline,
                ast::Expression::Select { selector, variants } => {
                    names.extend(variants.iter().flat_map(|variant| variables(&variant.value)));
                    selector
                }
            };
            if let ast::InlineExpression::VariableReference { id } = inline {
                names.insert(id.name.to_owned());
            }
        }
        names
    }

    #[test]
    fn both_languages_say_the_same_things_of_the_same_codes() {
        let (english, swedish) = (used(ENGLISH), used(SWEDISH));
        for (id, parts) in &english {
            assert_eq!(Some(parts), swedish.get(id), "{id}");
        }
        assert_eq!(english.len(), swedish.len());
        for (id, parts) in &english {
            let is_line = parts.keys().eq([""]);
            assert!(is_line || parts.keys().eq(["", "help", "why"]), "{id} must say what is wrong, why, and what to do");
            assert!(parts.get("why").is_none_or(BTreeSet::is_empty), "{id}.why is said of the rule in general, without variables");
        }
    }

    #[test]
    fn every_code_has_words_for_its_facts() {
        let english = used(ENGLISH);
        let mut codes = Vec::new();
        for entry in FACTS.split(';') {
            let mut words = entry.split_whitespace();
            let code = words.next().expect("a code");
            let facts: BTreeSet<String> = words.map(str::to_owned).collect();
            let said: BTreeSet<String> = english.get(code).into_iter().flat_map(|parts| parts.values().flatten().cloned()).collect();
            assert_eq!(said, facts, "{code}");
            assert!(facts.iter().all(|name| fact(name) == Some(name)));
            codes.push(code);
        }
        codes.sort_unstable();
        assert_eq!(codes, *CODES, "a code has words but stands in no row here, or the other way about");
    }

    #[test]
    fn suggestions_are_made_only_when_there_is_one() {
        let words = Words::new(Language::of("sv_SE.UTF-8"));
        let at = Span::file(FileId(0));
        let said = |suggestion: &str| words.of(&Diagnostic::error("unknown-key", at).with("key", "tit\nel").with("suggestion", suggestion));
        assert_eq!(said("title").message, "”tit el” är inget ord som går att använda här.");
        assert_eq!(said("title").help.as_deref(), Some("Menade du ”title”?"));
        assert_eq!(said("").help.as_deref(), Some("Ta bort raden, eller se i handboken vad ordet heter."));
        let without = words.of(&Diagnostic::error("undialable-phone", at).with("phone", "1"));
        assert_eq!(without.message, "”1” går inte att ringa.");
        let unknown = words.of(&Diagnostic::error("brand-new", at).with("a", "b"));
        assert_eq!((unknown.message.as_str(), unknown.why), ("brand-new (a: b)", None));
    }

    #[test]
    fn an_empty_variable_hides_no_other() {
        for (all, lang, language) in [
            (None, Some("sv_SE.UTF-8"), Language::Swedish),
            (Some(""), Some("sv_SE.UTF-8"), Language::Swedish),
            (Some("C"), Some("sv_SE.UTF-8"), Language::English),
            (Some("sv"), None, Language::Swedish),
            (None, None, Language::English),
        ] {
            let value = |name: &str| match name {
                "LC_ALL" => all.map(str::to_owned),
                "LANG" => lang.map(str::to_owned),
                _ => None,
            };
            assert_eq!(Language::of_variables(value), language, "{all:?} {lang:?}");
        }
    }

    #[test]
    fn one_of_a_thing_is_told_as_one() {
        let at = Span::file(FileId(0));
        let outdated = |count: &str| Diagnostic::note("outdated-translation", at).with("count", count).with("block", "x").with("page", "y");
        let services = |count: &str| Diagnostic::error("too-few-services", at).with("count", count).with("minimum", "5");
        let number = |value: &str| Diagnostic::note("awkward-number", at).with("value", value);
        for (language, said, words) in [
            (Language::English, outdated("1"), "The source has changed since"),
            (Language::Swedish, outdated("1"), "Källan har ändrats sedan"),
            (Language::Swedish, outdated("2"), "2 delar av källan"),
            (Language::English, services("1"), "The campaign has 1 service, "),
            (Language::Swedish, services("1"), "Kampanjen har 1 verksamhet, "),
            (Language::Swedish, number("0012500"), "0012500"),
            (Language::Swedish, number("12500000000000000000000"), "12500000000000000000000"),
        ] {
            let message = Words::new(language).of(&said).message;
            assert!(message.contains(words), "{message}");
        }
    }

    #[test]
    fn counts_are_counted() {
        let args = FluentArgs::from_iter([("errors", 1.into()), ("warnings", 2.into()), ("notes", FluentValue::from(0))]);
        assert_eq!(Words::new(Language::Swedish).get("summary-faults", &args), "1 fel, 2 varningar, inga upplysningar.");
    }
}
