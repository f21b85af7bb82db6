//! `menu-unknown-topic`: menus, the footer and the directory's place name topics that must have a page.

use super::Subject;
use crate::diagnostic::Diagnostic;

/// Looks up every topic that `campaign.toml` names.
pub fn check(Subject { site, .. }: Subject<'_>) -> Vec<Diagnostic> {
    let config = &site.config;
    let named = config.menu.iter().chain(&config.footer).chain(&config.sign_language).chain(&config.directory);
    let has_page = |path: &str| site.topic(path).is_some_and(|topic| site.nearest(topic, 0).is_some());
    let unknown = named.filter(|topic| !has_page(&topic.value)).map(|topic| {
        let unknown = Diagnostic::error("menu-unknown-topic", topic.span).with("topic", topic.value.clone());
        unknown.suggest(&topic.value, site.document_topics().filter(|t| !t.is_empty()))
    });
    unknown.collect()
}
