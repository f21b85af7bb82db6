//! The preview: the same values as a build, in memory. A change on the disk makes a new [`Shown`], which takes the place of the old one;
//! pages are rendered when the browser asks. What is wrong is listed on top of the page, and nothing that the author writes ends it.

mod http;
mod state;
#[cfg(test)]
mod tests;
mod watch;

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, PoisonError, RwLock, mpsc};

use tokio::sync::broadcast;

use crate::artifact::Bytes;
use crate::diagnostic::report as said;
use crate::diagnostic::words::{FluentArgs, Language, Words};
use crate::render::Rendering;
use crate::report::Trouble;
use crate::site::{Route, Site};
use crate::source::Sources;
use crate::{Asked, Memos};
use state::Shown;
use watch::Ring;

/// What happened, for whoever started the preview to tell.
#[derive(Debug, Clone)]
pub enum Event {
    /// The preview can be seen at this address; the language that the staff reads.
    Ready(String, String),
    /// A change has been taken in: how many pages there are.
    Changed(usize),
    /// The project cannot be read, or not be watched, just now; what is shown stays.
    Unreadable(Arc<Trouble>),
}

/// What the threads of a preview share.
struct Preview {
    asked: Asked,
    memos: Memos,
    shown: RwLock<Arc<Shown>>,
    /// The last page at each address that every template did its part of, for when one is broken.
    good: Mutex<HashMap<String, Vec<u8>>>,
    /// What is wrong, for the overlay: keys and values of a JSON object.
    faults: RwLock<String>,
    news: broadcast::Sender<String>,
    ring: mpsc::Sender<Ring>,
}

/// What stands at an address.
enum Answer {
    /// A file of a site.
    Found {
        /// Its path in the site.
        path: String,
        /// What is in it.
        bytes: Vec<u8>,
        /// Number of the state that it is of.
        state: u64,
        /// Whether it is a 404 page in place of nothing.
        missing: bool,
    },
    /// Nothing, but there is a page at the address with a slash at its end.
    Folder,
    /// Nothing.
    Nothing,
    /// What was to stand there cannot be had, and why.
    Failed(String),
}

/// Shows the project at `asked.root` on 127.0.0.1 until the program is stopped. A port that is taken makes it try the next.
///
/// # Errors
/// When there is no project, or no port is free.
pub fn run(mut asked: Asked, port: u16, tell: impl Fn(Event) + Send + Sync + 'static) -> Result<(), Trouble> {
    // The watcher names files by their whole path.
    asked.root = std::fs::canonicalize(&asked.root).map_err(|_| Trouble::NoProject(asked.root.clone()))?;
    let listener = listen(port)?;
    let address = listener.local_addr().map_err(|e| Trouble::Io("127.0.0.1".into(), e))?;
    asked.options.drafts = true;
    asked.options.base_url = Some(format!("http://{address}/"));
    asked.in_folders = true;
    let (preview, bell) = Preview::new(asked)?;
    let language = preview.now().loaded.project.config.language.clone();
    let watching = preview.clone();
    let (ready, is_ready) = mpsc::channel();
    std::thread::spawn(move || {
        let watcher = watch::Watching::begin(&watching, &tell);
        tell(Event::Ready(format!("http://{address}/"), language));
        let _ = ready.send(());
        watch::run(&watching, watcher, &bell, &tell);
    });
    // Whoever is told that the preview can be seen may change a file at once.
    let _ = is_ready.recv();
    http::serve(preview, listener).map_err(|e| Trouble::Io("127.0.0.1".into(), e))
}

fn listen(port: u16) -> Result<TcpListener, Trouble> {
    let mut last = None;
    for port in ports(port) {
        match TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = Some(error),
        }
    }
    Err(Trouble::Io(format!("127.0.0.1:{port}").into(), last.unwrap_or_else(|| std::io::ErrorKind::AddrInUse.into())))
}

/// The ports to be tried.
fn ports(first: u16) -> RangeInclusive<u16> {
    first..=first.saturating_add(19)
}

impl Preview {
    fn new(asked: Asked) -> Result<(Arc<Preview>, mpsc::Receiver<Ring>), Trouble> {
        let memos = Memos::default();
        let shown = Shown::new(crate::read(&asked)?, None, &memos, &asked)?;
        let (news, _) = broadcast::channel(16);
        let (ring, bell) = mpsc::channel();
        let faults = RwLock::new(faults(&shown.loaded.project.config.language, "[]"));
        Ok((Arc::new(Preview { asked, memos, shown: RwLock::new(Arc::new(shown)), good: Mutex::default(), faults, news, ring }), bell))
    }

    fn now(&self) -> Arc<Shown> {
        self.shown.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Shows changed sources, and tells the browsers; gives what was shown before.
    fn take_in(&self, sources: Sources) -> Result<Arc<Shown>, Trouble> {
        let new = Arc::new(Shown::new(sources, Some(&self.now()), &self.memos, &self.asked)?);
        let state = new.number;
        let old = std::mem::replace(&mut *self.shown.write().unwrap_or_else(PoisonError::into_inner), new);
        let _ = self.news.send(format!(r#"{{"state":{state}}}"#));
        Ok(old)
    }

    /// Finds everything that is wrong and tells the browsers. Only the thread that takes in changes does so: what is told is of what is shown.
    fn check(&self) {
        let shown = self.now();
        let language = &shown.loaded.project.config.language;
        let found = said::json(&shown.faults(&self.asked), &shown.sources, &Words::new(Language::of(language)));
        *self.faults.write().unwrap_or_else(PoisonError::into_inner) = faults(language, &found);
        let _ = self.news.send(self.news());
    }

    /// Everything that a browser is to know.
    fn news(&self) -> String {
        let faults = self.faults.read().unwrap_or_else(PoisonError::into_inner);
        format!(r#"{{"state":{},{faults}}}"#, self.now().number)
    }

    fn answer(&self, url: &str) -> Answer {
        let shown = self.now();
        let found = shown.renderings.iter().find_map(|r| Some((r, url.strip_prefix(r.site.base_path.as_str())?)));
        let Some((rendering, inner)) = found else {
            let folder = shown.loaded.sites.iter().any(|site| site.base_path.strip_suffix('/') == Some(url));
            return if folder { Answer::Folder } else { Answer::Nothing };
        };
        let site = &rendering.site;
        let path = if inner.is_empty() || inner.ends_with('/') { format!("{inner}index.html") } else { inner.to_owned() };
        if let Some(route) = site.routes.get(&path) {
            return self.found(&shown, rendering, path, route, false);
        }
        if site.routes.contains_key(&format!("{path}/index.html")) {
            return Answer::Folder;
        }
        let path = not_found(site, &path);
        match site.routes.get(&path) {
            Some(route) => self.found(&shown, rendering, path, route, true),
            None => Answer::Nothing,
        }
    }

    fn found(&self, shown: &Shown, rendering: &Rendering, path: String, route: &Route, missing: bool) -> Answer {
        let failed = |trouble: Trouble| Answer::Failed(trouble.to_string());
        let before = rendering.said().len();
        let (artifact, whole) = match rendering.attempt(&path, route) {
            Ok(made) => made,
            Err(error) => return failed(crate::of_route(&path, error)),
        };
        let page = matches!(artifact.bytes, Bytes::Page(_));
        let mut bytes = match artifact.bytes {
            Bytes::Page(html) => html.into_bytes(),
            Bytes::Made(bytes) => bytes,
            Bytes::Copied { from, .. } => match std::fs::read(&from) {
                Ok(bytes) => bytes,
                Err(error) => return failed(Trouble::Io(from, error)),
            },
        };
        if rendering.said().len() > before {
            let _ = self.ring.send(Ring::Rendered);
        }
        if page {
            let key = format!("{}{path}", rendering.site.base_path);
            let mut good = self.good.lock().unwrap_or_else(PoisonError::into_inner);
            match good.get(&key) {
                _ if whole => {
                    good.insert(key, bytes.clone());
                }
                Some(kept) => bytes = kept.clone(),
                None => {}
            }
        }
        Answer::Found { path, bytes, state: shown.number, missing }
    }
}

/// What the overlay shows and says of itself, in the language of the staff.
fn faults(language: &str, found: &str) -> String {
    let language = Language::of(language);
    let close = serde_json::Value::from(Words::new(language).get("serve-close", &FluentArgs::new()));
    format!(r#""lang":"{}","close":{close},"faults":{found}"#, language.tag())
}

/// The 404 page nearest to a path: that of its language, else the one at the root.
fn not_found(site: &Site, path: &str) -> String {
    let own = path.split('/').next().map(|prefix| format!("{prefix}/404.html"));
    own.filter(|own| site.routes.contains_key(own)).unwrap_or_else(|| "404.html".to_owned())
}
