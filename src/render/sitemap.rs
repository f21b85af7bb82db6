//! What machines read of a site: sitemaps, `robots.txt` and the web manifest. Which pages are listed is decided elsewhere.

use std::fmt::Write;

/// A page in the sitemap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Whole address.
    pub loc: String,
    /// Day of the last change, `2026-11-22`.
    pub lastmod: Option<String>,
    /// Links to the page in every language, its own among them, as [`alternates`] writes them.
    pub alternates: &'a str,
}

/// A sitemap.
pub fn sitemap<'a>(entries: impl Iterator<Item = Entry<'a>>) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    xml += " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    for entry in entries {
        xml += "<url>";
        element(&mut xml, "loc", &entry.loc);
        if let Some(day) = &entry.lastmod {
            element(&mut xml, "lastmod", day);
        }
        xml += entry.alternates;
        xml += "</url>\n";
    }
    xml + "</urlset>\n"
}

/// The same page in other languages: `hreflang` and whole address of each.
pub fn alternates(links: &[(String, String)]) -> String {
    let mut xml = String::new();
    for (hreflang, href) in links {
        // Writing to a string cannot fail.
        let _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>", escaped(hreflang), escaped(href));
    }
    xml
}

/// The list of a site's sitemaps, by their whole addresses.
pub fn index(sitemaps: impl Iterator<Item = String>) -> String {
    let mut xml =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for loc in sitemaps {
        xml += "<sitemap>";
        element(&mut xml, "loc", &loc);
        xml += "</sitemap>\n";
    }
    xml + "</sitemapindex>\n"
}

fn element(xml: &mut String, name: &str, text: &str) {
    // Writing to a string cannot fail.
    let _ = write!(xml, "<{name}>{}</{name}>", escaped(text));
}

/// For text and attributes. What XML cannot hold at all is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => escaped.push(c),
        }
    }
    escaped
}

/// `robots.txt`: everything is for search engines; a page that is not says so itself, which it could not if it were not fetched.
pub fn robots(sitemap_url: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", sitemap_url.replace(char::is_whitespace, "%20"))
}

/// The web manifest. `dir` is `ltr` or `rtl`; `start_url` and `scope` are the paths of the first page and of the site; `colors` the browser's and the
/// background's, `#rrggbb`; `icons` address, sizes (`192x192`, `any`) and MIME type. `display` is always `browser`: installed as an app, a site
/// would leave its mark on the visitor's home screen and have no address bar to leave by.
#[expect(clippy::too_many_arguments, reason = "each is a member of the manifest, in its order")]
pub fn manifest(
    name: &str,
    short_name: &str,
    lang: &str,
    dir: &str,
    start_url: &str,
    scope: &str,
    (theme_color, background_color): (&str, &str),
    icons: &[(String, String, String)],
) -> String {
    let icons: Vec<_> = icons.iter().map(|(src, sizes, mime)| serde_json::json!({ "src": src, "sizes": sizes, "type": mime })).collect();
    let manifest = serde_json::json!({
        "name": name,
        "short_name": short_name,
        "lang": lang,
        "dir": dir,
        "start_url": start_url,
        "scope": scope,
        "display": "browser",
        "theme_color": theme_color,
        "background_color": background_color,
        "icons": icons,
    });
    format!("{manifest:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sitemap_lists_pages_and_their_languages() {
        let both =
            alternates(&[("sv", "https://x.se/?a&b"), ("prs", "https://x.se/prs/")].map(|(tag, href)| (tag.to_owned(), href.to_owned())));
        let entries = [
            Entry { loc: "https://x.se/?a&b".into(), lastmod: Some("2026-11-22".into()), alternates: &both },
            Entry { loc: "https://x.se/'<\u{1}å>\"".into(), ..Entry::default() },
        ];
        let expected = r#"<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://x.se/?a&amp;b</loc><lastmod>2026-11-22</lastmod><xhtml:link rel="alternate" hreflang="sv" href="https://x.se/?a&amp;b"/><xhtml:link rel="alternate" hreflang="prs" href="https://x.se/prs/"/></url>
<url><loc>https://x.se/&apos;&lt;å&gt;&quot;</loc></url>
</urlset>
"#;
        assert_eq!(sitemap(entries.into_iter()), expected);
    }

    #[test]
    fn robots_are_let_in() {
        assert_eq!(robots("https://x.se/sitemap.xml"), "User-agent: *\nAllow: /\n\nSitemap: https://x.se/sitemap.xml\n");
    }

    #[test]
    fn a_manifest_says_what_it_is_told_and_does_not_make_an_app() {
        let icon = ("/assets/icon.svg", "any", "image/svg+xml");
        let icon = (icon.0.to_owned(), icon.1.to_owned(), icon.2.to_owned());
        let text = manifest("”Välj” \"att\"", "Välj", "ar", "rtl", "/ar/", "/", ("#123456", "#ffffff"), &[icon]);
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read["name"], "”Välj” \"att\"");
        assert_eq!((&read["dir"], &read["display"]), (&"rtl".into(), &"browser".into()));
        assert_eq!(read["icons"][0]["type"], "image/svg+xml");
    }
}
