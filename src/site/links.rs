//! Where a link or a file name in a page leads. Total: what leads nowhere is [`Target::Missing`], and `check` speaks of it.

use std::borrow::Cow;
use std::sync::Arc;

use super::{PageId, Site, addresses};
use crate::parse::address;
use crate::parse::document::Document;
use crate::source::Media;

/// Where something written leads.
#[derive(Debug, Clone)]
pub enum Target {
    /// A page of the site, and a place on it.
    Page(PageId, Option<String>),
    /// A place on the page itself.
    Here(String),
    /// A file of the campaign.
    Media(Arc<Media>),
    /// A path of the site that is no page: a file from `static/`.
    Path(String),
    /// Another site, or a telephone or mail program.
    External(String),
    /// A scheme that browsers would run or read files by.
    Unsafe,
    /// Nowhere: the topic or file that was meant.
    Missing(String),
}

/// Where a link in a page file leads readers of a language.
pub fn target(site: &Site, language: usize, document: &Document, written: &str) -> Target {
    let written = written.trim();
    if let Some(anchor) = written.strip_prefix('#') {
        return Target::Here(decoded(anchor).into_owned());
    }
    if let Some(scheme) = scheme(written) {
        return match scheme.as_str() {
            "http" | "https" | "mailto" | "tel" | "sms" => Target::External(written.to_owned()),
            _ => Target::Unsafe,
        };
    }
    if written.starts_with("//") {
        return Target::External(format!("https:{written}"));
    }
    let (path, anchor) = match written.split_once('#') {
        Some((path, anchor)) => (path, Some(decoded(anchor).into_owned()).filter(|a| !a.is_empty())),
        None => (written, None),
    };
    let path = decoded(path);
    if let Some(inner) = path.strip_prefix('/') {
        return from_root(site, inner, anchor);
    }
    let Some(full) = join(folder(site, document), &path) else { return Target::Missing(path.into_owned()) };
    if let Some(found) = topic(site, language, &full, anchor) {
        return found;
    }
    match site.media.get(&full) {
        Some(media) => Target::Media(media.clone()),
        None => Target::Missing(full),
    }
}

/// The file that a page names, from its own folder or from the campaign's.
pub fn media<'a>(site: &'a Site, document: &Document, written: &str) -> Option<&'a Arc<Media>> {
    let written = decoded(written.trim());
    let from_root = written.trim_start_matches('/');
    let beside = join(folder(site, document), &written).and_then(|path| site.media.get(&path));
    beside.or_else(|| site.media.get(from_root))
}

fn topic(site: &Site, reader: usize, full: &str, anchor: Option<String>) -> Option<Target> {
    let stem = full.strip_suffix(".md").unwrap_or(full).trim_end_matches('/');
    let named = stem.rsplit_once('.').and_then(|(rest, tag)| Some((rest, site.language(tag)?)));
    let (path, language) = match named {
        Some((rest, language)) => (rest, Some(language)),
        None => (stem, None),
    };
    let path = path.strip_suffix("/index").unwrap_or(if path == "index" { "" } else { path });
    let topic = site.topic(path)?;
    let found = match language {
        Some(language) => site.topic_of(topic).pages[language],
        None => site.nearest(topic, reader),
    };
    Some(found.map_or_else(|| Target::Missing(full.to_owned()), |id| Target::Page(id, anchor)))
}

/// An address from the site's root, as other generators write links.
fn from_root(site: &Site, inner: &str, anchor: Option<String>) -> Target {
    match site.routes.get(&addresses::index(&address::composed(address::folder(inner)))) {
        Some(super::Route::Page(id)) => Target::Page(*id, anchor),
        _ if site.routes.contains_key(inner) => Target::Path(inner.to_owned()),
        _ => Target::Missing(format!("/{inner}")),
    }
}

/// The folder of a page file, from the campaign's.
fn folder<'a>(site: &Site, document: &'a Document) -> &'a str {
    let inner = document.path.strip_prefix("content/").and_then(|p| p.strip_prefix(site.config.id.as_str())).unwrap_or_default();
    inner.trim_start_matches('/').rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// `path` seen from `folder`; `None` where it leads out of the campaign.
fn join(folder: &str, path: &str) -> Option<String> {
    let mut joined = String::with_capacity(folder.len() + 1 + path.len());
    joined.push_str(folder);
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if joined.is_empty() => return None,
            ".." => joined.truncate(joined.rfind('/').unwrap_or(0)),
            part => {
                if !joined.is_empty() {
                    joined.push('/');
                }
                joined.push_str(part);
            }
        }
    }
    Some(joined)
}

/// The scheme, in lower case, with what browsers skip left out.
fn scheme(written: &str) -> Option<String> {
    if !written.contains(':') {
        return None;
    }
    let plain: String = written.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let (scheme, _) = plain.split_once(':')?;
    let fine =
        scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    fine.then(|| scheme.to_lowercase())
}

/// Without percent encoding, where what it encodes is UTF-8.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return text.into();
    }
    String::from_utf8(address::percent_decoded(text)).map_or(text.into(), Cow::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_seen_from_the_page_and_stay_in_the_campaign() {
        for (folder, path, joined) in [
            ("", "get-help.md", Some("get-help.md")),
            ("a", "../b.md", Some("b.md")),
            ("a/b", "./c.md", Some("a/b/c.md")),
            ("a/b", "../../c//d", Some("c/d")),
            ("a/b", "../..", Some("")),
            ("", "../x", None),
            ("a", "../../x", None),
        ] {
            assert_eq!(join(folder, path).as_deref(), joined, "{folder} {path}");
        }
    }

    #[test]
    fn schemes_cannot_be_hidden() {
        for (written, found) in [
            ("java\tscript:alert(1)", Some("javascript")),
            (" HTTPS://x", Some("https")),
            ("get-help.md", None),
            ("a/b:c", None),
            ("data:text/html,x", Some("data")),
        ] {
            assert_eq!(scheme(written).as_deref(), found, "{written}");
        }
    }
}
