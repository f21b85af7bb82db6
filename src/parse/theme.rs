//! Themes: `theme.toml` and the files beside it, a theme's own over those of the theme that it extends. Nothing is compiled here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::fields::Placed;
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Media, Source, Sources, Span, Text};

/// A theme with everything that it inherits.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// Its folder's name.
    pub id: String,
    /// Folders of the theme and of those it extends, nearest first.
    pub chain: Vec<String>,
    /// Templates by path below `templates/`.
    pub templates: BTreeMap<String, Arc<Text>>,
    /// Style sheets in bundle order.
    pub styles: Vec<Arc<Text>>,
    /// Scripts in order.
    pub scripts: Vec<Arc<Text>>,
    /// Files passed on, by path below `static/`.
    pub statics: BTreeMap<String, Arc<Media>>,
    /// Browser colour in light and in dark, `#rrggbb`.
    pub colors: (String, String),
}

struct Layer {
    extends: Option<Placed<String>>,
    styles: Vec<Placed<String>>,
    scripts: Vec<Placed<String>>,
    light: Option<String>,
    dark: Option<String>,
}

/// Reads every theme.
pub fn parse(sources: &Sources) -> (BTreeMap<String, Arc<Theme>>, Vec<Diagnostic>) {
    let mut said = Vec::new();
    let ids: BTreeSet<String> = sources
        .under("themes/")
        .filter_map(|source| {
            let path = match source {
                Source::Text(text) => &text.path,
                Source::Media(media) => &media.path,
            };
            path.strip_prefix("themes/")?.split_once('/').map(|(id, _)| id.to_owned())
        })
        .collect();
    let layers: BTreeMap<String, Layer> = ids.iter().map(|id| (id.clone(), layer(sources, id, &mut said))).collect();
    let mut themes = BTreeMap::new();
    for id in &ids {
        let chain = chain(id, &layers, &mut said);
        themes.insert(id.clone(), Arc::new(stack(sources, id, &chain, &layers, &mut said)));
    }
    (themes, said)
}

fn layer(sources: &Sources, id: &str, said: &mut Vec<Diagnostic>) -> Layer {
    let path = format!("themes/{id}/theme.toml");
    let Some(text) = sources.text(&path) else {
        let base = Placed { value: "base".to_owned(), span: Span::file(FileId(0)) };
        return Layer { extends: (id != "base").then_some(base), styles: Vec::new(), scripts: Vec::new(), light: None, dark: None };
    };
    let (mut fields, found) = super::fields::toml(&text.text, text.id, 0, "config-syntax");
    said.extend(found);
    let mut colors = fields.table("colors", said);
    let mut color = |key| {
        let text = colors.text(key, said)?;
        let fine = text.value.len() == 7 && text.value.starts_with('#') && text.value[1..].bytes().all(|b| b.is_ascii_hexdigit());
        if !fine {
            said.push(Diagnostic::error("invalid-value", text.span).with("key", key).with("allowed", "color"));
        }
        fine.then_some(text.value)
    };
    let (light, dark) = (color("light"), color("dark"));
    colors.unknown(&["light", "dark"], said);
    let layer = Layer {
        extends: fields.text("extends", said),
        styles: fields.texts("styles", said),
        scripts: fields.texts("scripts", said),
        light,
        dark,
    };
    fields.take("name");
    fields.unknown(&["name", "extends", "styles", "scripts", "colors"], said);
    layer
}

/// The theme and those it extends, nearest first.
fn chain(id: &str, layers: &BTreeMap<String, Layer>, said: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut chain = vec![id.to_owned()];
    let mut at = id;
    while let Some(extends) = layers.get(at).and_then(|l| l.extends.as_ref()) {
        if chain.contains(&extends.value) {
            said.push(Diagnostic::error("theme-cycle", extends.span).with("theme", extends.value.clone()));
            break;
        }
        let Some((next, _)) = layers.get_key_value(&extends.value) else {
            let unknown = Diagnostic::error("unknown-theme", extends.span).with("theme", extends.value.clone());
            said.push(unknown.suggest(&extends.value, layers.keys().map(String::as_str)));
            break;
        };
        chain.push(next.clone());
        at = next;
    }
    chain
}

fn stack(sources: &Sources, id: &str, chain: &[String], layers: &BTreeMap<String, Layer>, said: &mut Vec<Diagnostic>) -> Theme {
    let mut theme =
        Theme { id: id.to_owned(), chain: chain.to_vec(), colors: ("#ffffff".to_owned(), "#000000".to_owned()), ..Theme::default() };
    let mut texts: BTreeMap<String, Arc<Text>> = BTreeMap::new();
    for name in chain.iter().rev() {
        let prefix = format!("themes/{name}/");
        for source in sources.under(&prefix) {
            match source {
                Source::Text(text) => {
                    let path = &text.path[prefix.len()..];
                    match path.strip_prefix("templates/") {
                        Some(name) => theme.templates.insert(name.to_owned(), text.clone()),
                        None => texts.insert(path.to_owned(), text.clone()),
                    };
                }
                Source::Media(media) => {
                    if let Some(name) = media.path[prefix.len()..].strip_prefix("static/") {
                        theme.statics.insert(name.to_owned(), media.clone());
                    }
                }
            }
        }
        let Some(layer) = layers.get(name) else { continue };
        theme.colors.0 = layer.light.clone().unwrap_or(theme.colors.0);
        theme.colors.1 = layer.dark.clone().unwrap_or(theme.colors.1);
    }
    let named = |folder: &str, pick: fn(&Layer) -> &Vec<Placed<String>>, said: &mut Vec<Diagnostic>| -> Vec<Arc<Text>> {
        let mut seen = BTreeSet::new();
        let all = chain.iter().rev().filter_map(|name| layers.get(name)).flat_map(pick);
        let first = all.filter(|p| seen.insert(p.value.clone()));
        first
            .filter_map(|placed| {
                let found = texts.get(&format!("{folder}/{}", placed.value)).cloned();
                if found.is_none() {
                    said.push(Diagnostic::error("missing-theme-file", placed.span).with("file", placed.value.clone()));
                }
                found
            })
            .collect()
    };
    theme.styles = named("styles", |l| &l.styles, said);
    theme.scripts = named("scripts", |l| &l.scripts, said);
    theme
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_lies_over_the_one_it_extends() {
        let sources = Sources::from_texts([
            ("themes/x/theme.toml", "extends = \"base\"\nstyles = [\"own.css\"]\n"),
            ("themes/x/styles/own.css", "a{}"),
            ("themes/x/templates/start.html", "mine"),
        ]);
        let (themes, said) = parse(&sources);
        assert!(said.is_empty(), "{said:?}");
        let theme = &themes["x"];
        assert_eq!(&*theme.templates["start.html"].text, "mine");
        assert!(theme.templates.contains_key("layout.html"));
        assert_eq!(theme.styles.last().map(|t| &*t.path), Some("themes/x/styles/own.css"));
    }

    #[test]
    fn mistakes_are_said() {
        for (toml, code) in [
            ("extends = \"bas\"", "unknown-theme"),
            ("extends = \"x\"", "theme-cycle"),
            ("styles = [\"no.css\"]", "missing-theme-file"),
            ("[colors]\nlight = \"red\"", "invalid-value"),
        ] {
            let (_, said) = parse(&Sources::from_texts([("themes/x/theme.toml", toml)]));
            assert_eq!(said.iter().map(|d| d.code).collect::<Vec<_>>(), [code], "{toml}");
        }
    }
}
