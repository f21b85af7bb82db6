//! From a site to the bytes of each of its routes. Every route is rendered by itself, in any order and on any thread; what pages of a
//! language share is made once, when the first of them asks. Of the disk only pictures are read, through `source`, and the folder in
//! which made ones are kept.

pub mod body;
pub mod finder;
pub mod headers;
pub mod hours;
pub mod image;
pub mod languages;
pub mod matrix;
pub mod pages;
pub mod phrases;
pub mod services;
pub mod shared;
pub mod sitemap;
pub mod style;
pub mod templates;
pub mod view;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::ThreadId;

use minijinja::value::{Serde, Value};

use crate::artifact::{Artifact, Bytes};
use crate::diagnostic::Diagnostic;
use crate::directory::hours::open::script_data;
use crate::site::{Page, PageId, Route, Site, Subject, TopicId, variants};
use crate::source::{Location, Media, Span};
use shared::Shared;
use templates::Templates;
use view::FinderView;

/// A site being rendered.
pub struct Rendering {
    /// The site.
    pub site: Arc<Site>,
    /// Topics of services, by number in the directory.
    pub service_topics: HashMap<usize, TopicId>,
    /// Pages of situations in each language, by id.
    pub situation_pages: HashMap<String, Vec<Option<PageId>>>,
    /// Pages of areas in each language, by code.
    pub area_pages: HashMap<String, Vec<Option<PageId>>>,
    /// Pages of the situations within an area, by its code.
    pub pair_pages: HashMap<String, Vec<finder::Pair>>,
    /// The campaign's services by the code of each area they name.
    pub by_area: HashMap<String, Vec<usize>>,
    /// Topics of page files by the topic right above them, by path.
    pub children: HashMap<TopicId, Vec<TopicId>>,
    templates: Templates,
    languages: Vec<OnceLock<(Shared, Value)>>,
    translations: Vec<OnceLock<languages::Translations>>,
    /// By number of the service: what a script needs of its hours, which is the same in every language.
    open_data: Vec<OnceLock<Option<String>>>,
    images: image::Cache,
    said: Mutex<Vec<Diagnostic>>,
    /// How often each thread has left something out of a page because of a template.
    holes: Mutex<HashMap<ThreadId, usize>>,
}

/// What went wrong with the machine, not with the site.
#[derive(Debug)]
pub enum Trouble {
    /// A file can no longer be read.
    Io(std::io::Error),
    /// A file, by its path in the project, is no longer what it was when the project was read.
    Changed(String),
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Trouble {
        Trouble::Io(error)
    }
}

impl Rendering {
    /// Prepares to render `site`; pictures made before are found in `images`.
    pub fn new(site: Arc<Site>, images: image::Cache) -> Rendering {
        let (templates, said) = Templates::new(&site.theme, &site.assets);
        let mut rendering = Rendering {
            service_topics: HashMap::new(),
            situation_pages: HashMap::new(),
            area_pages: HashMap::new(),
            pair_pages: HashMap::new(),
            by_area: HashMap::new(),
            children: HashMap::new(),
            languages: (0..site.languages.len()).map(|_| OnceLock::new()).collect(),
            translations: (0..site.topics.len()).map(|_| OnceLock::new()).collect(),
            open_data: (0..site.directory.services.len()).map(|_| OnceLock::new()).collect(),
            images,
            templates,
            said: Mutex::new(said),
            holes: Mutex::default(),
            site,
        };
        for (index, topic) in rendering.site.topics.iter().enumerate() {
            match &topic.subject {
                Subject::Service(number) => {
                    rendering.service_topics.insert(*number, TopicId(index as u32));
                }
                Subject::Situation(id) => {
                    rendering.situation_pages.insert(id.clone(), topic.pages.clone());
                }
                Subject::Area(code) => {
                    rendering.area_pages.insert(code.clone(), topic.pages.clone());
                }
                Subject::Pair(code, id) => {
                    rendering.pair_pages.entry(code.clone()).or_default().push((id.clone(), topic.pages.clone()));
                }
                Subject::Document(_) => {
                    if let Some(parent) = topic.parent {
                        rendering.children.entry(parent).or_default().push(TopicId(index as u32));
                    }
                }
            }
        }
        rendering.by_area = crate::site::areas::by_area(&rendering.site).into_iter().map(|(code, list)| (code.to_owned(), list)).collect();
        rendering
    }

    /// What the script needs to tell whether a service is open; none where that cannot be told.
    fn open_data(&self, service: usize) -> Option<String> {
        let hours = self.site.directory.services[service].opening.as_ref();
        self.open_data[service].get_or_init(|| script_data(hours?, self.site.today)).clone()
    }

    fn language(&self, language: usize) -> &(Shared, Value) {
        self.languages[language].get_or_init(|| {
            let shared = shared::prepare(self, language);
            let value = Value::from(Serde(&shared.view));
            (shared, value)
        })
    }

    /// What the pages of a language share.
    pub fn shared(&self, language: usize) -> &Shared {
        &self.language(language).0
    }

    /// The frame of a language as templates see it.
    pub fn frame(&self, language: usize) -> Value {
        self.language(language).1.clone()
    }

    /// What the pages of a topic share.
    pub fn translations(&self, topic: TopicId) -> &languages::Translations {
        self.translations[topic.0 as usize].get_or_init(|| languages::translations(&self.site, topic))
    }

    /// HTML in what a route gives whose links need not be looked up, since they were made from pages: each page names all its translations.
    pub fn sure(&self, route: &Route) -> &str {
        match route {
            Route::Page(id) => self.translations(self.site.page(*id).topic).alternates.as_str().unwrap_or_default(),
            _ => "",
        }
    }

    /// Situations and areas to choose from.
    pub fn finder(&self, language: usize) -> &FinderView {
        self.shared(language).finder.get_or_init(|| finder::view(self, language))
    }

    /// The same as templates see it.
    pub fn finder_value(&self, language: usize) -> &Value {
        self.shared(language).finder_value.get_or_init(|| Value::from(Serde(self.finder(language))))
    }

    /// What finders and filters of a language say.
    pub fn words(&self, language: usize) -> &finder::Words {
        self.shared(language).words.get_or_init(|| finder::words(self, language))
    }

    /// Remembers what is wrong with the theme.
    pub fn say(&self, said: impl IntoIterator<Item = Diagnostic>) {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).extend(said);
    }

    /// The HTML, or nothing and what is wrong with it remembered.
    pub fn or_say(&self, html: Result<String, Diagnostic>) -> String {
        html.unwrap_or_else(|diagnostic| {
            self.say([diagnostic]);
            self.leave_hole();
            String::new()
        })
    }

    /// That something is left out of the page that this thread is making.
    fn leave_hole(&self) {
        *self.holes.lock().unwrap_or_else(PoisonError::into_inner).entry(std::thread::current().id()).or_default() += 1;
    }

    /// How often this thread has left something out.
    fn holes(&self) -> usize {
        self.holes.lock().unwrap_or_else(PoisonError::into_inner).get(&std::thread::current().id()).copied().unwrap_or_default()
    }

    /// What was found wrong so far: each fault of a template once, on the first page that has it.
    pub fn said(&self) -> Vec<Diagnostic> {
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner).clone();
        said.sort();
        said.dedup_by(|b, a| a.span == b.span && a.code == b.code);
        said
    }

    /// The bytes of one route, and whether every template did its part.
    ///
    /// # Errors
    /// When a picture can no longer be read.
    pub fn attempt(&self, path: &str, route: &Route) -> Result<(Artifact, bool), Trouble> {
        let before = self.holes();
        let artifact = self.artifact(path, route)?;
        // A template that cannot be read leaves a hole in silence: that was said at the beginning.
        let silent = match route {
            Route::Page(_) => self.templates.lack_parts(),
            _ => false,
        };
        let empty = matches!(&artifact.bytes, Bytes::Page(html) if html.is_empty());
        let whole = self.holes() == before && !silent && !empty;
        Ok((artifact, whole))
    }

    /// The bytes of one route.
    ///
    /// # Errors
    /// When a picture can no longer be read.
    pub fn artifact(&self, path: &str, route: &Route) -> Result<Artifact, Trouble> {
        let site = &self.site;
        let made = |bytes: Vec<u8>| Artifact { path: path.to_owned(), bytes: Bytes::Made(bytes) };
        let html = |html: String| Artifact { path: path.to_owned(), bytes: Bytes::Page(html) };
        Ok(match route {
            Route::Page(id) => html(pages::html(self, *id)),
            Route::NotFound(only) => html(pages::not_found(self, *only)),
            Route::Redirect { to, language, .. } => html(pages::redirect(self, to, *language)),
            Route::Style => made(self.style()),
            Route::Script(number) => made(site.theme.scripts[*number].text.as_bytes().to_vec()),
            Route::File(media) => file(path, media)?,
            Route::Variant(media, number) => match variants::variants(media).get(*number) {
                Some(variant) => match self.images.get_or_make(media, variant) {
                    Ok(picture) => made(picture),
                    Err(fault) => {
                        self.no_picture(media, fault)?;
                        made(Vec::new())
                    }
                },
                None => file(path, media)?,
            },
            Route::Sitemaps => made(self.sitemaps().into_bytes()),
            Route::Sitemap(language) => made(self.sitemap(*language).into_bytes()),
            Route::Robots => made(sitemap::robots(&format!("{}{}sitemap.xml", site.origin, site.base_path)).into_bytes()),
            Route::Manifest(language) => made(self.manifest(*language).into_bytes()),
            Route::Host => {
                let files = headers::files(&site.base_path, &site.redirects);
                made(files.into_iter().find(|(name, _)| name == path).map(|(_, text)| text.into_bytes()).unwrap_or_default())
            }
        })
    }

    /// Says whether a picture is damaged, without making its variants.
    ///
    /// # Errors
    /// When it can no longer be read.
    pub fn look(&self, media: &Media) -> Result<(), Trouble> {
        self.images.look(media).or_else(|fault| self.no_picture(media, fault))
    }

    /// Damaged behind a sound beginning is the author's trouble, and is said; all else is the machine's.
    fn no_picture(&self, media: &Media, fault: image::Fault) -> Result<(), Trouble> {
        match fault {
            image::Fault::Damaged => self.say([unreadable(media)]),
            image::Fault::Changed => return Err(Trouble::Changed(media.path.to_string())),
            image::Fault::Io(error) => return Err(Trouble::Io(error)),
        }
        Ok(())
    }

    /// Whether a page shows a file that only calls itself a drawing, so that it may hold what a camera wrote; says so. It is not to be published.
    ///
    /// # Errors
    /// When it can no longer be read.
    pub fn is_false_drawing(&self, media: &Media) -> Result<bool, Trouble> {
        let inner = media.path.strip_prefix("content/").and_then(|p| p.strip_prefix(self.site.config.id.as_str()));
        let shown = inner.is_some_and(|inner| self.site.media.contains_key(inner.trim_start_matches('/')));
        if !shown || !variants::is_drawing(&media.path) || image::is_drawing(&media.bytes()?) {
            return Ok(false);
        }
        self.say([unreadable(media)]);
        Ok(true)
    }

    fn style(&self) -> Vec<u8> {
        let theme = &self.site.theme;
        let files: Vec<_> = theme.styles.iter().map(|s| (s.path.to_string(), s.text.clone(), s.id)).collect();
        // Relative to the style sheet, so that a site can be moved to another folder.
        let url = |name: &str| self.site.assets.get(name).and_then(|url| url.rsplit('/').next()).map(str::to_owned);
        let (bytes, said) = style::bundle(&files, &url);
        self.say(said);
        bytes
    }

    /// The pages of a language that search engines may list.
    fn sitemap(&self, language: usize) -> String {
        let site = &self.site;
        let listed = site.pages.iter().filter(|page| page.language == language && !pages::noindex(site, page));
        let alternates = |page: &Page| site.locale(language).hreflang.as_ref().map_or("", |_| &self.translations(page.topic).sitemap);
        sitemap::sitemap(listed.map(|page| sitemap::Entry {
            loc: site.canonical(page),
            lastmod: page.document.as_ref().and_then(|d| d.front.reviewed.as_ref()).map(|d| d.value.to_string()),
            alternates: alternates(page),
        }))
    }

    /// Where they are.
    fn sitemaps(&self) -> String {
        let site = &self.site;
        let whole = |path: &String| format!("{}{}{path}", site.origin, site.base_path);
        sitemap::index(site.routes.iter().filter(|(_, route)| matches!(route, Route::Sitemap(_))).map(|(path, _)| whole(path)))
    }

    fn manifest(&self, language: usize) -> String {
        let site = &self.site;
        let view = &self.shared(language).view;
        let icon = |name: &str, sizes: &str| Some((site.assets.get(name)?.clone(), sizes.to_owned(), "image/png".to_owned()));
        let mut icons: Vec<_> = [icon("icon-192.png", "192x192"), icon("icon-512.png", "512x512")].into_iter().flatten().collect();
        icons.extend(site.assets.get("icon.svg").map(|url| (url.clone(), "any".to_owned(), "image/svg+xml".to_owned())));
        let colors = (view.theme_color.light.as_str(), view.theme_color.light.as_str());
        sitemap::manifest(&view.name.text, &view.name.text, &view.lang, view.dir, &view.home, &site.base_path, colors, &icons)
    }
}

fn unreadable(media: &Media) -> Diagnostic {
    Diagnostic::error("unreadable-image", Span::file(media.id)).with("file", media.path.to_string())
}

fn file(path: &str, media: &Media) -> Result<Artifact, Trouble> {
    let bytes = match &media.location {
        Location::Disk(from) => Bytes::Copied { from: from.clone(), hash: media.hash.0 },
        Location::BuiltIn(bytes) => Bytes::Made(bytes.to_vec()),
    };
    Ok(Artifact { path: path.to_owned(), bytes })
}
