//! A campaign, resolved: which topics there are, which pages stand for them in which language, at which address, and what else the output
//! holds. Resolving is silent and total: what is wrong (two pages at one address, a link to nowhere) is here to be seen, and `check` speaks
//! of it. A site is never changed once made.

pub mod addresses;
pub mod areas;
mod former;
pub mod links;
mod pages;
pub mod routes;
pub mod styles;
pub mod variants;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexMap;
use jiff::civil::Date;
use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::directory::Directory;
use crate::locale::{Kind, Locale};
use crate::parse::address::composed;
use crate::parse::config::CampaignConfig;
use crate::parse::document::Document;
use crate::parse::theme::Theme;
use crate::parse::{Language, Project};
use crate::source::{Media, Span};
pub use pages::Expired;

/// What a build is asked for beside the sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The day on which the site is to be looked at; `None` is today in the campaign's time zone.
    pub date: Option<Date>,
    /// Whether drafts, pages of tomorrow and expired ones are shown.
    pub drafts: bool,
    /// Whether the pseudo-locales are added.
    pub pseudo: bool,
    /// Another base URL than the campaign's own.
    pub base_url: Option<String>,
}

/// A topic's number in its site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TopicId(pub u32);

/// A page's number in its site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(pub u32);

/// A campaign, resolved.
#[derive(Debug, Clone)]
pub struct Site {
    /// Its `campaign.toml`.
    pub config: Arc<CampaignConfig>,
    /// Its languages in menu order; the first stands at the root.
    pub languages: Vec<Arc<Language>>,
    /// Tag of the project's source locale, in which the directory's table is written.
    pub source_locale: String,
    /// `https://host`, without a trailing slash.
    pub origin: String,
    /// `/`, or the folder on the host that the site stands in, with slashes around it.
    pub base_path: String,
    /// The day it is made for.
    pub today: Date,
    /// Things there are pages about; the start page's topic comes first.
    pub topics: Vec<Topic>,
    /// Every page.
    pub pages: Vec<Page>,
    /// Everything that the output holds, by path below the campaign's folder.
    pub routes: IndexMap<String, Route, FxBuildHasher>,
    /// Addresses that lead to another: from and to, both from the root of the host.
    pub redirects: Vec<(String, String)>,
    /// Pages that have had their time and lead elsewhere.
    pub expired: Vec<Expired>,
    /// Paths that more than one thing wanted: who has it, and who else asked.
    pub conflicts: Vec<Conflict>,
    /// Services of the campaign's situations, by number in the directory.
    pub services: Vec<usize>,
    /// The directory.
    pub directory: Arc<Directory>,
    /// The theme; the base one where the campaign's does not exist.
    pub theme: Arc<Theme>,
    /// Addresses of the theme's files, by path below `static/`; the style sheet is `style.css`.
    pub assets: BTreeMap<String, String>,
    /// The campaign's media, by path from its folder.
    pub media: BTreeMap<String, Arc<Media>>,
    /// Addresses of media that are passed on as they are, by path from the campaign's folder.
    pub media_urls: BTreeMap<String, String>,
    /// The next day on which a page appears or disappears.
    pub next_change: Option<Date>,
    by_topic: FxHashMap<String, TopicId>,
}

/// What a topic is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A page file; the topic's path, empty for the start page.
    Document(String),
    /// An area, by code.
    Area(String),
    /// A situation, by id.
    Situation(String),
    /// What there is in an area, by code, about a situation, by id.
    Pair(String, String),
    /// A service, by number in the directory.
    Service(usize),
}

impl Subject {
    /// What kind of page that makes, in the words of templates and their files.
    pub fn kind(&self) -> &'static str {
        match self {
            Subject::Document(_) => "document",
            Subject::Area(_) => "area",
            Subject::Situation(_) => "situation",
            Subject::Pair(..) => "pair",
            Subject::Service(_) => "service",
        }
    }
}

/// A thing there is a page about, in whatever locales.
#[derive(Debug, Clone)]
pub struct Topic {
    /// What it is about.
    pub subject: Subject,
    /// The topic above it; none for the start page.
    pub parent: Option<TopicId>,
    /// Its page in each of the site's languages.
    pub pages: Vec<Option<PageId>>,
}

/// A topic in one language.
#[derive(Debug, Clone)]
pub struct Page {
    /// What it is about.
    pub topic: TopicId,
    /// Number of its language in the site.
    pub language: usize,
    /// Its address below the base path, with a trailing slash; empty for the start page of the first language.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Tag of the language that the title is in.
    pub title_lang: String,
    /// Its text, for page files.
    pub document: Option<Arc<Document>>,
    /// What its topic's pages have in common.
    pub structure: Arc<Structure>,
    /// A draft, of tomorrow or expired, and shown only because drafts were asked for.
    pub draft: bool,
    /// Where the campaign tells its readers so: the page that this one was translated from, which has changed since.
    pub newer: Option<PageId>,
}

/// Keys that are inherited from the source page; text never is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Structure {
    /// The template without `.html`.
    pub layout: String,
    /// Whether the page has the quick exit.
    pub quick_exit: bool,
    /// Place among siblings.
    pub menu_order: i64,
    /// Picture for previews.
    pub image: Option<String>,
}

/// What makes the bytes at a path.
#[derive(Debug, Clone)]
pub enum Route {
    /// A page.
    Page(PageId),
    /// An old address: leads to a page, or from an expired page to another address.
    Redirect {
        /// Where it leads, from the root of the host or whole.
        to: String,
        /// Number of the language in which it says so.
        language: usize,
        /// Where it is written.
        at: Span,
    },
    /// A 404 page: of one language, or the one at the root that speaks them all.
    NotFound(Option<usize>),
    /// The style sheet.
    Style,
    /// A script of the theme, by number.
    Script(usize),
    /// A file passed on as it is.
    File(Arc<Media>),
    /// A picture made smaller: the original, and the number of the variant.
    Variant(Arc<Media>, usize),
    /// The list of sitemaps.
    Sitemaps,
    /// The sitemap of a language; one for all would outgrow what search engines read, since each page names all its translations.
    Sitemap(usize),
    /// `robots.txt`.
    Robots,
    /// The web manifest of a language.
    Manifest(usize),
    /// Headers and redirect rules for hosts.
    Host,
}

/// What two things cannot both be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clash {
    /// The same page in the same language.
    Topic,
    /// At the same address.
    Address,
}

/// Two things that want the same.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// What they want.
    pub clash: Clash,
    /// The topic, or the path below the campaign's folder.
    pub path: String,
    /// Who has it.
    pub first: Span,
    /// Who wanted it too.
    pub second: Span,
}

impl Site {
    /// The topic of a page file's path, e.g. `about-violence/signs`; the start page is the empty one.
    pub fn topic(&self, path: &str) -> Option<TopicId> {
        self.by_topic.get(path).or_else(|| self.by_topic.get(&*composed(path))).copied()
    }

    /// Every topic that is a page file, by path.
    pub fn document_topics(&self) -> impl Iterator<Item = &str> {
        self.topics.iter().filter_map(|topic| if let Subject::Document(path) = &topic.subject { Some(path.as_str()) } else { None })
    }

    /// A topic by number.
    pub fn topic_of(&self, id: TopicId) -> &Topic {
        &self.topics[id.0 as usize]
    }

    /// A page by number.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0 as usize]
    }

    /// The locale of a language.
    pub fn locale(&self, language: usize) -> &Locale {
        &self.languages[language].locale
    }

    /// The number of a language.
    pub fn language(&self, tag: &str) -> Option<usize> {
        self.languages.iter().position(|l| l.locale.tag == tag)
    }

    /// A page's address from the root of the host.
    pub fn url(&self, page: &Page) -> String {
        format!("{}{}", self.base_path, page.path)
    }

    /// A page's whole address.
    pub fn canonical(&self, page: &Page) -> String {
        format!("{}{}{}", self.origin, self.base_path, page.path)
    }

    /// The same site in other words: each of its languages with other messages.
    pub fn with_languages(&self, languages: Vec<Arc<Language>>) -> Site {
        Site { languages, ..self.clone() }
    }

    /// The address of the start page of a language, whether or not there is one.
    pub fn home(&self, language: usize) -> String {
        format!("{}{}", self.base_path, addresses::prefix(self, language))
    }

    /// The page of a topic that serves readers of `language` best: their own, else the nearest in their fallback chain, else any.
    pub fn nearest(&self, topic: TopicId, language: usize) -> Option<PageId> {
        let pages = &self.topic_of(topic).pages;
        let chain = self.locale(language).fallback.iter().filter_map(|tag| self.language(tag));
        std::iter::once(language).chain(chain).chain(0..pages.len()).find_map(|l| pages.get(l).copied().flatten())
    }

    /// For an ordinary language its easy-to-read one, and the other way round.
    pub fn counterpart(&self, language: usize) -> Option<usize> {
        let locale = self.locale(language);
        match (&locale.kind, &locale.ordinary) {
            (Kind::EasyRead, Some(ordinary)) => self.language(ordinary),
            _ => self.languages.iter().position(|l| l.locale.ordinary.as_deref() == Some(&locale.tag)),
        }
    }
}

/// Everything that a site is made of.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The project.
    pub project: &'a Project,
    /// Number of the campaign in it.
    pub campaign: usize,
    /// What was asked for.
    pub options: &'a Options,
    /// Today, where the options name no date.
    pub now: Date,
}

/// Resolves a campaign.
pub fn resolve(input: Input<'_>) -> Site {
    let campaign = &input.project.campaigns[input.campaign];
    let config = campaign.config.clone();
    let languages: Vec<Arc<Language>> = config.locales.iter().filter_map(|tag| input.project.languages.get(&tag.value).cloned()).collect();
    let (origin, base_path) = addresses::split(input.options.base_url.as_deref().unwrap_or(&config.base_url.value));
    let themes = &input.project.themes;
    let theme = themes.get(&config.theme.value).or_else(|| themes.get("base")).cloned().unwrap_or_default();
    let directory = input.project.directory.clone();
    let situations: BTreeSet<&str> = config.situations.iter().map(|s| s.value.as_str()).collect();
    let of_ours = |s: &crate::directory::Service| s.situations.iter().any(|id| situations.contains(id.as_str()));
    let services = (0..directory.services.len()).filter(|&i| of_ours(&directory.services[i])).collect();
    let mut site = Site {
        languages,
        source_locale: input.project.config.source_locale.clone(),
        origin,
        base_path,
        today: input.options.date.unwrap_or(input.now),
        topics: Vec::new(),
        pages: Vec::new(),
        routes: IndexMap::default(),
        redirects: Vec::new(),
        expired: Vec::new(),
        conflicts: Vec::new(),
        services,
        directory,
        theme,
        assets: BTreeMap::new(),
        media: campaign.media.clone(),
        media_urls: BTreeMap::new(),
        next_change: None,
        by_topic: FxHashMap::default(),
        config,
    };
    site.expired = pages::add(&mut site, campaign, input.options.drafts);
    if site.config.outdated_notice {
        pages::mark_outdated(&mut site, input.project, campaign);
    }
    areas::add(&mut site);
    addresses::assign(&mut site);
    routes::add(&mut site, campaign);
    former::add(&mut site, input.project, campaign);
    site.routes.sort_unstable_keys();
    site
}
