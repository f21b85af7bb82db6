//! What templates see of the ways to find help: lines to call, places and situations to choose, questions, neighbours. No words are here.

use serde::Serialize;

use super::{Link, Phone, Phrase};

/// The page of a situation within an area. `area` then has only the services for that situation.
#[derive(Debug, Clone, Serialize)]
pub struct PairView {
    /// The situation.
    pub situation: Phrase,
    /// One sentence about it.
    pub description: Option<Phrase>,
    /// The page with all that the area has.
    pub all: Option<Link>,
}

/// A line that people in a situation can call wherever they live.
#[derive(Debug, Clone, Serialize)]
pub struct FirstLine {
    /// Whom it is for.
    pub situations: Vec<Phrase>,
    /// What it is called.
    pub name: Phrase,
    /// Its page.
    pub url: Option<String>,
    /// Its number; none when unknown, and then its page says how to make contact.
    pub phone: Option<Phone>,
    /// Opening hours as typed.
    pub hours: Option<Phrase>,
    /// Whether it costs nothing to call; `None` when unknown.
    pub free: Option<bool>,
    /// Whether the caller need not say who they are; `None` when unknown.
    pub anonymous: Option<bool>,
}

/// Questions to choose services by; only answers that some service on the page fits.
#[derive(Debug, Clone, Serialize)]
pub struct FilterView {
    /// What it is about; empty where there is but one answer.
    pub situations: Vec<Choice>,
    /// For whom; empty where all services say the same.
    pub target_groups: Vec<Choice>,
    /// In which language; empty where no service says.
    pub languages: Vec<Choice>,
    /// How many services fit, in words.
    pub hits: Counts,
    /// For how many it is not known, in words.
    pub maybe: Counts,
}

/// An answer to choose.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    /// What cards that fit are marked with.
    pub value: String,
    /// What it says.
    pub name: Phrase,
}

/// A message for every number of things, for scripts: the right form in languages of any plural rules.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Counts {
    /// The forms with `|` between them and `#` for the number.
    pub forms: String,
    /// For each number from 0 the number of its form, a digit each.
    pub of: String,
}

/// An area nearby.
#[derive(Debug, Clone, Serialize)]
pub struct Neighbour {
    /// Its page; on a pair's page the one for the same situation.
    pub link: Link,
    /// How many services of its own it has there.
    pub count: usize,
}

/// What cards are marked with for filters: numbers of terms and tags of languages with blanks between them; empty when unknown.
#[derive(Debug, Clone, Serialize)]
pub struct Marks {
    /// What it is about.
    pub situations: String,
    /// For whom.
    pub target_groups: String,
    /// In which languages.
    pub languages: String,
}

/// A situation to choose.
#[derive(Debug, Clone, Serialize)]
pub struct SituationLink {
    /// Where it leads.
    pub link: Link,
    /// One sentence.
    pub description: Option<Phrase>,
}

/// A county and its municipalities.
#[derive(Debug, Clone, Serialize)]
pub struct CountyLinks {
    /// The county.
    pub county: Link,
    /// What else it is called, with `|` between.
    pub names: String,
    /// Municipalities, sorted by the language's alphabet.
    pub municipalities: Vec<Place>,
}

/// A municipality to choose.
#[derive(Debug, Clone, Serialize)]
pub struct Place {
    /// Its code.
    #[serde(skip)]
    pub code: String,
    /// Where it leads.
    pub link: Link,
    /// What else it is called, with `|` between.
    pub names: String,
}
