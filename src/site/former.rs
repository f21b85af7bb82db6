//! Addresses that pages have left: the records that are kept when translations are accepted lead on to where the pages stand today. Nothing is
//! said of them, for nobody wrote them: whatever else wants such an address has it.

use std::collections::HashSet;

use super::{Site, TopicId, addresses, routes};
use crate::parse::address;
use crate::parse::{Campaign, Project};
use crate::source::Span;
use crate::translations::addresses::{lines, moved};

/// Adds a redirect for each recorded address where nothing stands.
pub fn add(site: &mut Site, project: &Project, campaign: &Campaign) {
    if campaign.addresses.is_empty() {
        return;
    }
    let records = records(site, project, campaign);
    let mut wanted: Vec<Left> = records.iter().flat_map(|record| of_page(site, record)).collect();
    wanted.extend(records.iter().filter(|record| carries_directory(site, record, &records)).flat_map(|record| of_directory(site, record)));
    if wanted.is_empty() {
        return;
    }
    let mut taken = Taken::of(site);
    for Left { folder, to, language, at } in wanted {
        if taken.take(&addresses::index(&folder)) {
            routes::redirect(site, &folder, to, language, at);
        }
    }
}

/// Addresses that a topic has had in a language, and where it stands now, with a page or without one; all without slashes around them.
struct Record {
    language: usize,
    topic: TopicId,
    now: String,
    left: Vec<String>,
    at: Span,
}

/// An address that leads on.
struct Left {
    folder: String,
    to: String,
    language: usize,
    at: Span,
}

fn records(site: &Site, project: &Project, campaign: &Campaign) -> Vec<Record> {
    let moved = moved(project, campaign);
    let elsewhere = moved.iter().filter_map(|moved| {
        let record = campaign.addresses.get(&(moved.locale.clone(), moved.then.clone()))?;
        Some((&moved.locale, &moved.now, record))
    });
    let records = campaign.addresses.iter().map(|((locale, topic), record)| (locale, topic, record)).chain(elsewhere);
    let resolved = records.filter_map(|(locale, topic, record)| {
        let (language, topic) = site.language(locale).zip(site.topic(topic))?;
        let now = addresses::path(site, topic, language).trim_end_matches('/').to_owned();
        let left = lines(record).map(|line| address::folder(&line).to_owned());
        let left = left.filter(|folder| *folder != now && (folder.is_empty() || address::is_plain_path(folder))).collect();
        Some(Record { language, topic, now, left, at: Span::file(record.id) })
    });
    resolved.collect()
}

fn of_page(site: &Site, record: &Record) -> Vec<Left> {
    let Some(page) = site.topic_of(record.topic).pages[record.language] else { return Vec::new() };
    let to = site.url(site.page(page));
    record.left.iter().map(|folder| Left { folder: folder.clone(), to: to.clone(), language: record.language, at: record.at }).collect()
}

/// Whether it is by this record that one knows where the directory's pages were, which have none: it is the nearest above them.
fn carries_directory(site: &Site, record: &Record, records: &[Record]) -> bool {
    let directory = site.config.directory.as_ref().and_then(|path| site.topic(&path.value));
    let mut above = std::iter::successors(directory, |topic| site.topic_of(*topic).parent);
    above.find(|topic| records.iter().any(|r| (r.language, r.topic) == (record.language, *topic))) == Some(record.topic)
}

fn of_directory(site: &Site, record: &Record) -> Vec<Left> {
    if record.left.is_empty() {
        return Vec::new();
    }
    let made = site.pages.iter().filter(|page| page.language == record.language && page.document.is_none());
    let below = made.filter_map(|page| {
        let rest = page.path.trim_end_matches('/').strip_prefix(&record.now)?;
        Some((page, if record.now.is_empty() { rest } else { rest.strip_prefix('/')? }))
    });
    let left = below.flat_map(|(page, rest)| {
        let folders = record.left.iter().map(move |was| if was.is_empty() { rest.to_owned() } else { format!("{was}/{rest}") });
        folders.map(|folder| Left { folder, to: site.url(page), language: record.language, at: record.at })
    });
    left.collect()
}

/// Paths at which a file stands or a folder that is called `index.html`, in small letters: on some systems `Om/` and `om/` are one folder, and a
/// redirect there would take the page's place.
struct Taken(HashSet<String>);

impl Taken {
    fn of(site: &Site) -> Taken {
        let mut taken = Taken(HashSet::with_capacity(site.routes.len()));
        site.routes.keys().for_each(|path| taken.insert(path.to_lowercase()));
        taken
    }

    fn insert(&mut self, path: String) {
        self.0.extend(folders(&path).filter(|folder| folder.ends_with("index.html")).map(str::to_owned));
        self.0.insert(path);
    }

    /// Takes a path, unless something stands there or in its way.
    fn take(&mut self, path: &str) -> bool {
        let path = path.to_lowercase();
        let free = !self.0.contains(&path) && !folders(&path).any(|folder| self.0.contains(folder));
        if free {
            self.insert(path);
        }
        free
    }
}

/// Everything that a path lies in.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}
