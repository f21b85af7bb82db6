//! `unknown-theme`, `unknown-situation`, `unknown-area`, `missing-helpline`, `undialable-phone`, `too-few-services`, `missing-start-page`: what
//! `campaign.toml` names must exist, and every page must be able to show a number to call.

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::directory::phone;

/// Looks up everything that the campaign names.
pub fn check(Subject { site, project }: Subject<'_>) -> Vec<Diagnostic> {
    let (config, directory) = (&site.config, &project.directory);
    let mut said = Vec::new();
    if !config.theme.value.is_empty() && !project.themes.contains_key(&config.theme.value) {
        let unknown = Diagnostic::error("unknown-theme", config.theme.span).with("theme", config.theme.value.clone());
        said.push(unknown.suggest(&config.theme.value, project.themes.keys().map(String::as_str)));
    }
    for named in config.situations.iter().filter(|s| directory.situations.by_id(&s.value).is_none()) {
        let unknown = Diagnostic::error("unknown-situation", named.span).with("situation", named.value.clone());
        said.push(unknown.suggest(&named.value, directory.situations.terms.iter().map(|t| t.id.as_str())));
    }
    for named in config.areas.iter().filter(|a| directory.areas.by_code(&a.value).is_none()) {
        let unknown = Diagnostic::error("unknown-area", named.span).with("value", named.value.clone());
        said.push(unknown.suggest(&named.value, directory.areas.areas.keys().map(String::as_str)));
    }
    if let Some(named) = &config.helpline {
        match directory.service(&named.value) {
            None => {
                let unknown = Diagnostic::error("unknown-service", named.span).with("service", named.value.clone());
                said.push(unknown.suggest(&named.value, directory.services.iter().map(|s| s.id.as_str())));
            }
            Some(service) if service.phones.is_empty() => said.push(Diagnostic::error("missing-helpline", named.span)),
            Some(_) => {}
        }
    }
    if phone::parse(&config.emergency.value).is_err() {
        said.push(
            Diagnostic::error("undialable-phone", config.emergency.span)
                .with("phone", config.emergency.value.clone())
                .with("suggestion", "112"),
        );
    }
    for (language, named) in config.locales.iter().filter_map(|tag| Some((site.language(&tag.value)?, tag))) {
        let start = site.topic("").and_then(|topic| site.topic_of(topic).pages[language]);
        if start.is_none() {
            said.push(
                Diagnostic::error("missing-start-page", named.span).with("locale", named.value.clone()).with("campaign", config.id.clone()),
            );
        }
    }
    if let Some(minimum) = &config.minimum_services {
        let count = site.services.len();
        if (count as i64) < minimum.value {
            let few = Diagnostic::error("too-few-services", minimum.span).with("count", count.to_string());
            said.push(few.with("minimum", minimum.value.to_string()));
        }
    }
    said
}
