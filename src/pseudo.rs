//! A project with the two pseudo-locales added, made from English where there is any and else from the source language: messages, pages,
//! titles, descriptions of pictures. A function from project to project; the files stay what they are. Nothing makes these locales unless they
//! are asked for, and no page of a site that has one may be found by a search engine.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::locale::pseudo::{ALL, Pseudo, is};
use crate::locale::{Catalogue, Kind, Locale};
use crate::memo::Hash;
use crate::parse::config::{CampaignConfig, ProjectConfig};
use crate::parse::document::Document;
use crate::parse::fields::Placed;
use crate::parse::markdown::{Body, Part};
use crate::parse::{Campaign, Language, Project};

/// Adds `en-XA` and `ar-XB` to a project and to each campaign.
pub fn add(mut project: Project) -> Project {
    let english = project.config.locales.iter().find(|l| l.kind == Kind::Standard && !is(&l.tag) && l.tag.split('-').next() == Some("en"));
    let base = english.map_or_else(|| project.config.source_locale.clone(), |l| l.tag.clone());
    for (tag, pseudo) in ALL {
        if project.config.locale(tag).is_some() {
            continue;
        }
        let Some(locale) = locale(tag, pseudo, &base, &project.config) else { continue };
        let Some(language) = language(&locale, pseudo, &base, &project) else { continue };
        project.languages.insert(tag.to_owned(), Arc::new(language));
        project.config.locales.push(locale);
        for campaign in &mut project.campaigns {
            let pages = pages(campaign, pseudo, tag, &base, &project.config.source_locale);
            campaign.documents.extend(pages);
            campaign.config = Arc::new(with_locale(&campaign.config, tag));
        }
    }
    project
}

fn locale(tag: &str, pseudo: Pseudo, base: &str, config: &ProjectConfig) -> Option<Locale> {
    let original = config.locale(base)?;
    let mut fallback = vec![base.to_owned()];
    fallback.extend(original.fallback.iter().cloned());
    if !fallback.contains(&config.source_locale) {
        fallback.push(config.source_locale.clone());
    }
    // Its readers are staff, who must know it in the menu; search engines must not.
    Some(Locale { name: pseudo.text(&original.name), fallback, hreflang: None, quotes: original.quotes.clone(), ..Locale::of(tag)? })
}

fn language(locale: &Locale, pseudo: Pseudo, base: &str, project: &Project) -> Option<Language> {
    let original = project.languages.get(base)?;
    let own = original.texts.iter().map(|text| (locale.tag.clone(), Arc::from(pseudo.fluent(&text.text))));
    let behind = locale.fallback.iter().filter_map(|tag| Some((tag, project.languages.get(tag)?)));
    let behind = behind.flat_map(|(tag, language)| language.texts.iter().map(|text| (tag.clone(), text.text.clone())));
    let texts: Vec<(String, Arc<str>)> = own.chain(behind).collect();
    Some(Language {
        locale: locale.clone(),
        catalogue: Catalogue::new(locale, &texts),
        texts: Vec::new(),
        resources: Vec::new(),
        // The directory has been read by then.
        directory_names: BTreeMap::new(),
        directory_names_hash: Hash::default(),
    })
}

fn with_locale(config: &CampaignConfig, tag: &str) -> CampaignConfig {
    let mut config = config.clone();
    config.locales.push(Placed { value: tag.to_owned(), span: config.span });
    config
}

/// The page of each topic in the language that is made from, else in the source language.
fn pages(campaign: &Campaign, pseudo: Pseudo, tag: &str, base: &str, source: &str) -> Vec<Arc<Document>> {
    let mut by_topic: BTreeMap<&str, &Arc<Document>> = BTreeMap::new();
    for language in [source, base] {
        by_topic.extend(campaign.documents.iter().filter(|d| d.locale == language).map(|d| (d.topic.as_str(), d)));
    }
    by_topic.into_values().map(|document| Arc::new(page(document, pseudo, tag))).collect()
}

fn page(original: &Document, pseudo: Pseudo, tag: &str) -> Document {
    let text = |placed: &Option<Placed<String>>| placed.as_ref().map(|p| Placed { value: pseudo.text(&p.value), span: p.span });
    let mut document = Document { locale: tag.to_owned(), ..original.clone() };
    document.front.title = text(&original.front.title);
    document.front.description = text(&original.front.description);
    document.front.image_alt = text(&original.front.image_alt);
    // What was at an address before was another language's page.
    document.front.aliases = Vec::new();
    body(&mut document.body, pseudo);
    document.hash = Hash::of_parts([tag.as_bytes(), &original.hash.0]);
    document
}

/// Attributes of components that are text.
const TEXTS: [&str; 5] = ["title", "summary", "caption", "alt", "source"];

fn body(body: &mut Body, pseudo: Pseudo) {
    parts(&mut body.parts, pseudo);
    for link in &mut body.links {
        link.title = pseudo.text(&link.title);
    }
    for image in &mut body.images {
        image.alt = pseudo.text(&image.alt);
        image.caption = image.caption.as_deref().map(|caption| pseudo.text(caption));
    }
    for component in &mut body.components {
        parts(&mut component.parts, pseudo);
        for (_, value) in component.attributes.iter_mut().filter(|(name, _)| TEXTS.contains(name)) {
            value.value = pseudo.text(&value.value);
        }
    }
}

fn parts(parts: &mut [Part], pseudo: Pseudo) {
    for part in parts {
        if let Part::Html(html) = part {
            *html = pseudo.html(html).into();
        }
    }
}
