//! Addresses that pages have left: the records that are kept when translations are accepted lead on to where the pages stand today. Nothing is
//! said of them, for nobody wrote them: whatever else wants such an address has it.

use std::collections::HashSet;

use super::{Site, addresses, routes};
use crate::parse::address;
use crate::parse::{Campaign, Project};
use crate::source::Span;
use crate::translations::addresses::{lines, moved};

/// Adds a redirect for each recorded address where nothing stands.
pub fn add(site: &mut Site, project: &Project, campaign: &Campaign) {
    if campaign.addresses.is_empty() {
        return;
    }
    let moved = moved(project, campaign);
    let elsewhere = moved.iter().filter_map(|moved| {
        let record = campaign.addresses.get(&(moved.locale.clone(), moved.then.clone()))?;
        Some((&moved.locale, &moved.now, record))
    });
    let records = campaign.addresses.iter().map(|((locale, topic), record)| (locale, topic, record)).chain(elsewhere);
    let mut wanted = Vec::new();
    for (locale, topic, record) in records {
        let page = site.language(locale).zip(site.topic(topic)).and_then(|(language, topic)| site.topic_of(topic).pages[language]);
        let Some(page) = page.map(|id| site.page(id)) else { continue };
        let left = lines(record).map(|line| address::folder(&line).to_owned());
        let left = left.filter(|folder| *folder != page.path.trim_end_matches('/'));
        let left = left.filter(|folder| folder.is_empty() || address::is_plain_path(folder));
        wanted.extend(left.map(|folder| (folder, site.url(page), page.language, Span::file(record.id))));
    }
    if wanted.is_empty() {
        return;
    }
    let mut taken = Taken::of(site);
    for (folder, to, language, at) in wanted {
        if taken.take(&addresses::index(&folder)) {
            routes::redirect(site, &folder, to, language, at);
        }
    }
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
