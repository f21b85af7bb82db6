//! What the directory comes to, put into words for staff: the matrix and the gaps, each as text, as CSV and as one page of HTML that asks
//! nobody for anything. Counts nothing itself: the figures come from `directory`, the words from the project's messages and the program's.

pub mod gaps;
pub mod sheet;

use crate::directory::matrix::{Figure, Subject};
use crate::directory::{Directory, Taxonomy};
use crate::locale::{FluentArgs, Sorter, plain};
use crate::parse::Language;

/// Where names are taken from.
pub struct Names<'a> {
    /// The directory.
    pub directory: &'a Directory,
    /// The language.
    pub language: &'a Language,
    /// As the earlier report calls things in this figure, where it has a word of its own.
    pub report: Option<Figure>,
}

impl Names<'_> {
    /// A message of the language; its id where there is none.
    pub fn message(&self, id: &str, args: &FluentArgs) -> String {
        self.language.catalogue.format(id, args).map_or_else(|| id.to_owned(), |answer| plain(&answer.text))
    }

    /// A message without variables.
    pub fn word(&self, id: &str) -> String {
        self.message(id, &FluentArgs::new())
    }

    /// What a row is called.
    pub fn subject(&self, subject: &Subject) -> String {
        match subject {
            Subject::TargetGroup(id) => self.target_group(id),
            Subject::Sector(id) => self.term("sector", &self.directory.sectors, id),
            Subject::Area(code) => self.area(code),
        }
    }

    /// The name of a situation.
    pub fn situation(&self, id: &str) -> String {
        self.term("situation", &self.directory.situations, id)
    }

    /// The name of a target group.
    pub fn target_group(&self, id: &str) -> String {
        self.term("target-group", &self.directory.target_groups, id)
    }

    fn term(&self, prefix: &str, taxonomy: &Taxonomy, id: &str) -> String {
        let first = || taxonomy.by_id(id)?.aliases.first().cloned();
        let label = self.report.and_then(|figure| self.label(figure, id).or_else(first));
        label.unwrap_or_else(|| {
            let message = format!("{prefix}-{id}");
            self.language.catalogue.format(&message, &FluentArgs::new()).map_or_else(|| id.to_owned(), |answer| plain(&answer.text))
        })
    }

    /// The name of an area; the directory's county is the whole of it.
    pub fn area(&self, code: &str) -> String {
        if let Some(label) = self.report.and_then(|figure| self.label(figure, code)) {
            return label;
        }
        if code == self.directory.county {
            return self.word("matrix-whole-county");
        }
        let own = |answer: &crate::locale::Answer| !answer.foreign && self.report.is_none();
        let message = self.language.catalogue.format(&format!("area-{code}"), &FluentArgs::new()).filter(own);
        let name = || self.directory.areas.by_code(code).map_or_else(|| code.to_owned(), |a| a.name.clone());
        message.map_or_else(name, |answer| plain(&answer.text))
    }

    fn label(&self, figure: Figure, id: &str) -> Option<String> {
        self.directory.report_labels.get(figure.id())?.get(id).cloned()
    }

    /// Puts things in the language's own order of their names. A hyphen stands where a space might: Upplands-Bro before Upplands Väsby.
    pub fn sort<T>(&self, items: &mut [T], name: impl Fn(&T) -> String) {
        let sorter = Sorter::new(&self.language.locale);
        items.sort_by_cached_key(|item| (sorter.key(&name(item).replace('-', " ")), name(item)));
    }
}

/// Rows as CSV: UTF-8, commas, a line feed after each row.
fn csv_of(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for row in rows {
        // Nothing can fail that only fills memory.
        let _ = writer.write_record(&row);
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// A page from one of the templates beside this file; what went wrong with it, where it is wrong.
fn page(name: &'static str, context: minijinja::Value) -> String {
    let mut environment = minijinja::Environment::new();
    environment.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    for (name, text) in [
        ("style.css", include_str!("style.css")),
        ("head.html", include_str!("head.html")),
        ("matrix.html", include_str!("matrix.html")),
        ("gaps.html", include_str!("gaps.html")),
    ] {
        if let Err(error) = environment.add_template(name, text) {
            return error.to_string();
        }
    }
    environment.get_template(name).and_then(|template| template.render(context)).unwrap_or_else(|error| format!("{error:#}"))
}
