//! From files to a project. Which file is what, each read on its own and in parallel, whatever state it is in: parsing never fails, it
//! gives what it could read and says what it could not. Nothing here looks from one page to another; that is `site`.

pub mod address;
pub mod component;
pub mod config;
mod directory;
pub mod document;
pub mod easy;
pub mod fields;
pub mod glossary;
pub mod html;
mod languages;
pub mod markdown;
pub mod prose;
pub mod services;
pub mod theme;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::directory::Directory;
use crate::locale::{Bundled, Direction, Locale, Resource};
use crate::memo::{Hash, Memo};
use crate::source::decode::Form;
use crate::source::{AT_ONCE, FileId, Media, Pages, Source, Sources, Span, Text};
use config::{CampaignConfig, ProjectConfig};
use directory::{DIRECTORY, directory};
pub use directory::{Table, directory_messages, services_table};
use document::Document;
use glossary::Glossary;
pub use languages::{Language, NAMES};
use languages::{languages, message_files, message_files_in_copy};
use theme::Theme;

/// Everything parsed.
#[derive(Debug, Clone)]
pub struct Project {
    /// `budkavle.toml`.
    pub config: ProjectConfig,
    /// The campaigns, by id.
    pub campaigns: Vec<Campaign>,
    /// The messages of each locale, by tag.
    pub languages: BTreeMap<String, Arc<Language>>,
    /// The directory; empty when the project has none.
    pub directory: Arc<Directory>,
    /// The hard words that all campaigns share, by tag of the locale: `content/words.<locale>.csv`.
    pub words: BTreeMap<String, Glossary>,
    /// Themes by id, the built-in one among them.
    pub themes: BTreeMap<String, Arc<Theme>>,
    /// The project's own message files as written, by locale.
    pub message_files: BTreeMap<String, Vec<Arc<Text>>>,
    /// The source locale's message files as they were when those of a locale were accepted, by locale.
    pub message_copies: BTreeMap<String, Vec<Arc<Text>>>,
    /// Tables of service texts as written, by locale.
    pub service_files: BTreeMap<String, Arc<Text>>,
    /// The source locale's service texts as they were when those of a locale were accepted, by locale.
    pub service_copies: BTreeMap<String, Arc<Text>>,
}

/// A campaign's own files.
#[derive(Debug, Clone)]
pub struct Campaign {
    /// `campaign.toml`.
    pub config: Arc<CampaignConfig>,
    /// Page files, by path.
    pub documents: Vec<Arc<Document>>,
    /// Its hard words with those that all campaigns share, by tag of the locale: `words.<locale>.csv`.
    pub words: BTreeMap<String, Glossary>,
    /// Pictures, films and captions below `media/` or beside pages, by path from the campaign's folder.
    pub media: BTreeMap<String, Arc<Media>>,
    /// Files below `static/`, by path from there.
    pub statics: BTreeMap<String, Arc<Media>>,
    /// Source pages as they were when a translation was accepted, by locale and topic.
    pub copies: BTreeMap<(String, String), Arc<Text>>,
    /// Records of the addresses that pages had when a translation was accepted, by locale and topic.
    pub addresses: BTreeMap<(String, String), Arc<Text>>,
}

/// The folder of what translations were accepted against: in a campaign's folder, in the directory's and in `locales/`.
pub const TRANSLATED_FROM: &str = ".translated-from";

/// How the files end there that hold the addresses which a page has had.
pub const ADDRESSES: &str = ".addresses.txt";

/// What parsing keeps from one time to the next.
#[derive(Default)]
pub struct Memos {
    documents: Memo<(Arc<Document>, Vec<Diagnostic>)>,
    resources: Memo<Resource>,
    bundled: Memo<Bundled>,
    languages: Memo<Arc<Language>>,
    directory: Memo<(Arc<Directory>, Vec<Diagnostic>)>,
    easy: easy::RulesMemo,
    /// Whether pages keep what was written only where translations are compared with it: a large site has more of it than of anything else.
    lean: bool,
    /// Whether the text of every page is counted, and not only where an easy-to-read page is compared with its ordinary one.
    counting: bool,
}

impl Memos {
    /// For a single build, which lets go of all that it does not need.
    pub fn lean() -> Memos {
        Memos { lean: true, ..Memos::default() }
    }

    /// For those who ask how hard pages are to read.
    pub fn counting() -> Memos {
        Memos { counting: true, ..Memos::default() }
    }

    /// Forgets what the last parse did not use.
    pub fn sweep(&self) {
        self.documents.sweep();
        self.resources.sweep();
        self.bundled.sweep();
        self.languages.sweep();
        self.directory.sweep();
        self.easy.sweep();
    }
}

/// Reads everything.
pub fn parse(sources: &Sources, memos: &Memos) -> (Project, Vec<Diagnostic>) {
    parse_with(sources, None, memos)
}

/// The same of sources whose pages' texts are `pages`, each of which is let go when it has been read.
pub fn parse_with(sources: &Sources, pages: Option<&Pages>, memos: &Memos) -> (Project, Vec<Diagnostic>) {
    let mut said = invalid_utf8(sources);
    let config = match sources.text("budkavle.toml") {
        Some(text) => {
            let (config, found) = config::project(text);
            said.extend(found);
            config
        }
        None => config::project(&empty()).0,
    };
    let languages = languages(sources, &config, memos, &mut said);
    let (directory, found) = directory(sources, &config, &languages, memos);
    said.extend(found);
    let (themes, found) = theme::parse(sources);
    said.extend(found);
    let ids = campaign_ids(sources);
    if ids.is_empty() {
        said.push(Diagnostic::error("no-campaigns", config.span));
    }
    let easy = easy::rules(sources, &config, &memos.easy, &mut said);
    let words = shared_words(sources, &config, &mut said);
    let campaigns: Vec<Campaign> = ids
        .into_iter()
        .filter_map(|id| {
            let text = sources.text(&format!("content/{id}/campaign.toml"))?;
            let (campaign, found) = campaign(&id, text, sources, Shared { config: &config, easy: &easy, words: &words, pages, memos });
            said.extend(found);
            Some(campaign)
        })
        .collect();
    let message_files = config.locales.iter().map(|l| (l.tag.clone(), message_files(sources, &format!("locales/{}/", l.tag)))).collect();
    let copies = |l: &Locale| (l.tag.clone(), message_files_in_copy(sources, &l.tag));
    let message_copies = config.locales.iter().map(copies).collect();
    let service_copy = |l: &Locale| {
        let path = format!("{DIRECTORY}{TRANSLATED_FROM}/{}/services.csv", l.tag);
        Some((l.tag.clone(), sources.text(&path)?.clone()))
    };
    // Where there are both, the workbook goes before.
    let service_file = |l: &Locale| {
        let text = ["xlsx", "csv"].iter().find_map(|form| sources.text(&format!("{DIRECTORY}services.{}.{form}", l.tag)));
        Some((l.tag.clone(), text?.clone()))
    };
    let service_files = config.locales.iter().filter_map(service_file).collect();
    let service_copies = config.locales.iter().filter_map(service_copy).collect();
    let project =
        Project { config, campaigns, languages, directory, words, themes, message_files, message_copies, service_files, service_copies };
    (project, said)
}

fn empty() -> Text {
    let (form, hash) = (Form::Utf8, Hash::default());
    Text { id: FileId(0), path: "budkavle.toml".into(), text: "".into(), invalid_at: None, form, hash, built_in: false }
}

fn invalid_utf8(sources: &Sources) -> Vec<Diagnostic> {
    let texts = sources.iter().filter_map(|s| if let Source::Text(text) = s { Some(text) } else { None });
    texts.filter_map(|text| text.invalid_at.map(|at| Diagnostic::error("invalid-utf8", Span::new(text.id, at..at + 3)))).collect()
}

/// Folders of `content/` that hold a `campaign.toml`.
pub fn campaign_ids(sources: &Sources) -> Vec<String> {
    let texts = sources.under("content/").filter_map(|s| if let Source::Text(text) = s { Some(&text.path) } else { None });
    texts.filter_map(|path| campaign_of(path)).map(str::to_owned).collect()
}

/// The campaign whose `campaign.toml` a path names.
pub fn campaign_of(path: &str) -> Option<&str> {
    path.strip_prefix("content/")?.strip_suffix("/campaign.toml").filter(|id| !id.contains('/'))
}

/// What the pages of all campaigns are read with.
#[derive(Clone, Copy)]
struct Shared<'a> {
    config: &'a ProjectConfig,
    /// By tag of each easy-to-read locale.
    easy: &'a BTreeMap<String, Arc<easy::Rules>>,
    /// By tag of the locale.
    words: &'a BTreeMap<String, Glossary>,
    pages: Option<&'a Pages>,
    memos: &'a Memos,
}

fn campaign(id: &str, text: &Text, sources: &Sources, shared: Shared<'_>) -> (Campaign, Vec<Diagnostic>) {
    let (config, mut said) = config::campaign(id, text, shared.config);
    let folder = format!("content/{id}/");
    let (mut media, mut statics) = (BTreeMap::new(), BTreeMap::new());
    let (mut pages, mut lists) = (Vec::new(), glossary::Lists::default());
    let (mut copies, mut addresses) = (BTreeMap::new(), BTreeMap::new());
    for source in sources.under(&folder) {
        match source {
            Source::Media(file) => {
                let path = &file.path[folder.len()..];
                match path.strip_prefix("static/") {
                    Some(name) => statics.insert(name.to_owned(), file.clone()),
                    None => media.insert(path.to_owned(), file.clone()),
                };
            }
            Source::Text(text) if text.path[folder.len()..].starts_with(TRANSLATED_FROM) => {
                let path = &text.path[folder.len()..];
                if let Some(key) = accepted(path, ".md") {
                    copies.insert(key, text.clone());
                } else if let Some(key) = accepted(path, ADDRESSES) {
                    addresses.insert(key, text.clone());
                }
            }
            Source::Text(text) if text.path.ends_with(".md") => pages.push(text),
            Source::Text(text) if text.path[folder.len()..] == *"campaign.toml" => {}
            Source::Text(text) => match glossary::locale(&text.path[folder.len()..]).filter(|tag| shared.config.locale(tag).is_some()) {
                Some(tag) => lists.add(tag, text, &mut said),
                None => said.push(unknown_file(text)),
            },
        }
    }
    let mut words = lists.words;
    for (tag, everyones) in shared.words {
        let own = words.remove(tag).unwrap_or_default();
        words.insert(tag.clone(), own.over(everyones));
    }
    let keep_text = !shared.memos.lean || !copies.is_empty();
    let read: Vec<_> = pages.par_iter().with_max_len(AT_ONCE).map(|text| page(text, &folder, &words, keep_text, shared)).collect();
    let mut documents = Vec::with_capacity(read.len());
    for result in read {
        match result {
            Ok(made) => {
                said.extend(made.1.iter().cloned());
                documents.push(made.0.clone());
            }
            Err(diagnostic) => said.push(diagnostic),
        }
    }
    (Campaign { config: Arc::new(config), documents, words, media, statics, copies, addresses }, said)
}

fn unknown_file(text: &Text) -> Diagnostic {
    Diagnostic::warning("unknown-file", Span::file(text.id)).with("file", text.path.to_string())
}

/// The lists of words that lie beside the campaigns, by tag of the locale.
fn shared_words(sources: &Sources, config: &ProjectConfig, said: &mut Vec<Diagnostic>) -> BTreeMap<String, Glossary> {
    let mut lists = glossary::Lists::default();
    for source in sources.under("content/words.") {
        let Source::Text(text) = source else { continue };
        match glossary::locale(&text.path["content/".len()..]).filter(|tag| config.locale(tag).is_some()) {
            Some(tag) => lists.add(tag, text, said),
            None => said.push(unknown_file(text)),
        }
    }
    lists.words
}

/// Locale and topic of what was kept when a translation was accepted: `.translated-from/so/about/index.md` is of `about`.
fn accepted(path: &str, ending: &str) -> Option<(String, String)> {
    let inner = path.strip_prefix(TRANSLATED_FROM)?.strip_prefix('/')?.strip_suffix(ending)?;
    let (tag, topic) = inner.split_once('/')?;
    let topic = topic.strip_suffix("/index").unwrap_or(topic);
    Some((tag.to_owned(), if topic == "index" { String::new() } else { address::composed(topic).into_owned() }))
}

type Page = Arc<(Arc<Document>, Vec<Diagnostic>)>;

fn page(text: &Text, folder: &str, words: &BTreeMap<String, Glossary>, keep_text: bool, shared: Shared<'_>) -> Result<Page, Diagnostic> {
    let project = shared.config;
    let named = document::name(&text.path, folder);
    let Some(locale) = named.as_ref().and_then(|(_, tag)| project.locale(tag)) else {
        let written = named.map(|(_, tag)| tag).unwrap_or_default();
        let known: Vec<&str> = project.locales.iter().map(|l| l.tag.as_str()).collect();
        let unknown = Diagnostic::error("unknown-locale", Span::file(text.id)).with("locale", written.clone());
        return Err(unknown.suggest(&written, known.iter().copied()).with("known", known.join(", ")));
    };
    let taken = shared.pages.and_then(|pages| pages.take(text.id));
    let text = taken.as_deref().unwrap_or(text);
    let none = Glossary::default();
    let input = document::Input {
        text,
        folder,
        locale: &locale.tag,
        quotes: &locale.quotes,
        rtl: locale.direction == Direction::Rtl,
        words: words.get(&locale.tag).unwrap_or(&none),
        easy: shared.easy.get(&locale.tag).map(|rules| &**rules),
        keep_text,
        counted: shared.memos.counting || shared.easy.contains_key(&locale.tag) || project.is_made_easier(&locale.tag),
    };
    Ok(shared.memos.documents.get(&input, |input| {
        let (document, said) = document::parse(input);
        (Arc::new(document), said)
    }))
}
