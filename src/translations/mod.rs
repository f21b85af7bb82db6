//! How every translation stands to what it was translated from: pages by blocks, Fluent messages, the services' texts. What was accepted is
//! known from copies of the sources as they were then, below `.translated-from/`; the state is the difference between copy and source.
//! Nothing here writes, and nothing goes by dates or by who touched a file last.

pub mod addresses;
pub mod blocks;
pub mod compare;
pub mod inline;
pub mod messages;
pub mod pages;
pub mod services;

use std::collections::BTreeMap;

use crate::parse::{Campaign, Project};

/// How many there are of each state.
pub type Counts = BTreeMap<&'static str, usize>;

/// How a locale of a campaign stands.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The locale's tag.
    pub locale: String,
    /// Its pages.
    pub pages: Vec<pages::Page>,
    /// Messages of the project that the campaign uses.
    pub messages: Vec<messages::Message>,
    /// Services of the campaign's situations.
    pub services: Vec<services::Service>,
}

/// What can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Pages.
    Pages,
    /// Messages.
    Messages,
    /// Texts of services.
    Services,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 3] = [Part::Pages, Part::Messages, Part::Services];

    /// The word for it in data.
    pub fn id(self) -> &'static str {
        match self {
            Part::Pages => "pages",
            Part::Messages => "messages",
            Part::Services => "services",
        }
    }
}

/// How every locale of a campaign stands that is translated into, in menu order.
pub fn standings(project: &Project, campaign: &Campaign) -> Vec<Standing> {
    let mut by_locale: BTreeMap<String, Vec<pages::Page>> = BTreeMap::new();
    for page in pages::pages(project, campaign) {
        by_locale.entry(page.locale.clone()).or_default().push(page);
    }
    let tags = campaign.config.locales.iter().filter_map(|tag| project.config.locale(&tag.value));
    tags.filter(|locale| pages::source_of(project, locale).is_some())
        .map(|locale| Standing {
            locale: locale.tag.clone(),
            pages: by_locale.remove(&locale.tag).unwrap_or_default(),
            messages: messages::messages(project, campaign, &locale.tag),
            services: services::services(project, campaign, &locale.tag),
        })
        .collect()
}

impl Standing {
    /// How many there are of each state; pages that are translated from nothing, or no longer, are left out.
    pub fn counts(&self, part: Part) -> Counts {
        let mut counts = Counts::new();
        let states: Vec<&'static str> = match part {
            Part::Pages => self.pages.iter().map(|p| p.state.id()).filter(|id| !["own", "obsolete"].contains(id)).collect(),
            Part::Messages => self.messages.iter().map(|m| m.state.id()).collect(),
            Part::Services => self.services.iter().map(|s| s.state.id()).collect(),
        };
        for state in states {
            *counts.entry(state).or_default() += 1;
        }
        counts
    }

    /// Percent that is current, rounded down so that 100 means all; `None` where there is nothing to translate.
    pub fn current(&self, part: Part) -> Option<usize> {
        let counts = self.counts(part);
        let all: usize = counts.values().sum();
        (all > 0).then(|| counts.get("current").copied().unwrap_or(0) * 100 / all)
    }
}

impl messages::State {
    /// The word for it in data.
    pub fn id(self) -> &'static str {
        match self {
            messages::State::Missing => "missing",
            messages::State::Current => "current",
            messages::State::Outdated => "outdated",
            messages::State::Unknown => "unknown",
        }
    }
}
