//! The preview: the same values as a build, in memory. A change on the disk makes a new [`Shown`], which takes the place of the old one;
//! pages are rendered when the browser asks. What is wrong is listed on top of the page, and nothing that the author writes ends it.

mod http;
mod watch;

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tokio::sync::broadcast;

use crate::artifact::{Artifact, Bytes};
use crate::diagnostic::words::{Language, Words};
use crate::diagnostic::{Severity, report as said};
use crate::render::{Rendering, image};
use crate::report::Trouble;
use crate::site::{Route, Site};
use crate::source::Sources;
use crate::{Asked, Loaded, Memos, load};

/// What happened, for whoever started the preview to tell.
#[derive(Debug, Clone)]
pub enum Event {
    /// The preview can be seen at this address; the language that the staff reads.
    Ready(String, String),
    /// A change has been taken in: how many pages there are.
    Changed(usize),
    /// The project cannot be read just now; what is shown stays.
    Unreadable(String),
}

/// One state of the project.
pub struct Shown {
    sources: Sources,
    loaded: Loaded,
    renderings: Vec<Arc<Rendering>>,
}

/// What the threads of a preview share.
pub struct Preview {
    asked: Asked,
    memos: Memos,
    shown: RwLock<Arc<Shown>>,
    /// The last page at each address that could be rendered, for when a template is broken.
    good: Mutex<HashMap<String, Vec<u8>>>,
    /// What is wrong, as JSON, for the overlay.
    faults: RwLock<String>,
    news: broadcast::Sender<String>,
}

/// Shows the project at `asked.root` on 127.0.0.1 until the program is stopped. A port that is taken makes it try the next.
///
/// # Errors
/// When there is no project, or no port is free.
pub fn run(mut asked: Asked, port: u16, tell: impl Fn(Event) + Send + Sync + 'static) -> Result<(), Trouble> {
    let listener = listen(port)?;
    let address = listener.local_addr().map_err(|e| Trouble::Io("127.0.0.1".into(), e))?;
    asked.options.drafts = true;
    asked.options.base_url = Some(format!("http://{address}/"));
    asked.in_folders = true;
    let sources = crate::read(&asked)?;
    let memos = Memos::default();
    let shown = Arc::new(shown(sources, &memos, &asked)?);
    let language = shown.loaded.project.config.language.clone();
    let (news, _) = broadcast::channel(16);
    let preview =
        Arc::new(Preview { asked, memos, shown: RwLock::new(shown), good: Mutex::default(), faults: RwLock::new("[]".to_owned()), news });
    tell(Event::Ready(format!("http://{address}/"), language));
    let watching = preview.clone();
    std::thread::spawn(move || watch::run(&watching, &tell));
    http::serve(preview, listener).map_err(|e| Trouble::Io("127.0.0.1".into(), e))
}

fn listen(port: u16) -> Result<TcpListener, Trouble> {
    let mut last = None;
    for port in port..port.saturating_add(20) {
        match TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = Some(error),
        }
    }
    Err(Trouble::Io(format!("127.0.0.1:{port}").into(), last.unwrap_or_else(|| std::io::ErrorKind::AddrInUse.into())))
}

fn shown(sources: Sources, memos: &Memos, asked: &Asked) -> Result<Shown, Trouble> {
    let loaded = load(&sources, memos, asked)?;
    let pictures = || image::Cache::at(Some(asked.output.join(".budkavle").join("images")));
    let renderings = loaded.sites.iter().map(|site| Arc::new(Rendering::new(site.clone(), pictures()))).collect();
    Ok(Shown { sources, loaded, renderings })
}

impl Preview {
    fn now(&self) -> Arc<Shown> {
        self.shown.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes in changed sources: shows them, then says what is wrong with them. Where a file cannot be understood at all, the pages that
    /// stood before stay.
    fn take_in(&self, sources: Sources) -> Result<usize, Trouble> {
        let new = Arc::new(shown(sources, &self.memos, &self.asked)?);
        let broken = new.loaded.sites.iter().any(|site| !new.loaded.readable(site, &new.sources));
        let pages = new.loaded.sites.iter().map(|s| s.pages.len()).sum();
        if !broken {
            *self.shown.write().unwrap_or_else(PoisonError::into_inner) = new.clone();
            let _ = self.news.send(r#"{"reload":true}"#.to_owned());
        }
        self.check(&new);
        Ok(pages)
    }

    /// Finds everything that is wrong and tells the browsers.
    fn check(&self, shown: &Shown) {
        let words = Words::new(Language::of(&shown.loaded.project.config.language));
        let mut all = Vec::new();
        for (site, rendering) in shown.loaded.sites.iter().zip(&shown.renderings) {
            let mut faults = shown.loaded.said_of(site, &shown.sources, &self.asked, None);
            faults.extend(rendering.said());
            all.extend(faults);
        }
        all.retain(|d| d.severity != Severity::Note);
        crate::diagnostic::sort(&shown.sources, &mut all);
        let faults = said::json(&all, &shown.sources, &words);
        *self.faults.write().unwrap_or_else(PoisonError::into_inner) = faults.clone();
        let _ = self.news.send(format!(r#"{{"faults":{faults}}}"#));
    }

    /// What stands at an address: the file's path in its site, its bytes, and whether it is a 404 page in place of nothing.
    fn answer(&self, url: &str) -> Option<(String, Vec<u8>, bool)> {
        let shown = self.now();
        let (site, rendering) =
            shown.loaded.sites.iter().zip(&shown.renderings).find(|(site, _)| url.starts_with(site.base_path.as_str()))?;
        let inner = &url[site.base_path.len()..];
        let path = if inner.is_empty() || inner.ends_with('/') { format!("{inner}index.html") } else { inner.to_owned() };
        match site.routes.get(&path) {
            Some(route) => Some((path.clone(), self.bytes(&shown, rendering, &path, route), false)),
            None => {
                let path = not_found(site, &path);
                let route = site.routes.get(&path)?;
                Some((path.clone(), self.bytes(&shown, rendering, &path, route), true))
            }
        }
    }

    fn bytes(&self, shown: &Shown, rendering: &Rendering, path: &str, route: &Route) -> Vec<u8> {
        let before = rendering.said().len();
        let made = match rendering.artifact(path, route) {
            Ok(Artifact { bytes: Bytes::Page(html), .. }) => html.into_bytes(),
            Ok(Artifact { bytes: Bytes::Made(bytes), .. }) => bytes,
            Ok(Artifact { bytes: Bytes::Copied { from, .. }, .. }) => std::fs::read(from).unwrap_or_default(),
            Err(_) => Vec::new(),
        };
        let key = format!("{}{path}", rendering.site.base_path);
        let mut good = self.good.lock().unwrap_or_else(PoisonError::into_inner);
        if rendering.said().len() > before {
            let kept = good.get(&key).cloned();
            drop(good);
            self.check(shown);
            return kept.unwrap_or(made);
        }
        if matches!(route, Route::Page(_)) {
            good.insert(key, made.clone());
        }
        made
    }

    fn faults(&self) -> String {
        self.faults.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The 404 page nearest to a path: that of its language, else the one at the root.
fn not_found(site: &Site, path: &str) -> String {
    let own = path.split('/').next().map(|prefix| format!("{prefix}/404.html"));
    own.filter(|own| site.routes.contains_key(own)).unwrap_or_else(|| "404.html".to_owned())
}
