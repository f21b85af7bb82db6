//! The files for hosts say the same.

use super::*;
use std::collections::BTreeMap;

type Headers = BTreeMap<String, String>;

/// What a host's file says, read as the host would: the headers of a page, those of an asset, and where addresses lead.
#[derive(Debug, PartialEq)]
struct Said {
    page: Headers,
    asset: Headers,
    moved: BTreeMap<String, String>,
}

fn file(files: &[(String, String)], name: &str) -> String {
    files.iter().find(|(path, _)| path == name).unwrap_or_else(|| panic!("{name}")).1.clone()
}

fn quoted(text: &str) -> Vec<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn netlify(files: &[(String, String)], base: &str) -> Said {
    let mut rules: BTreeMap<String, Headers> = BTreeMap::new();
    let mut path = String::new();
    for line in file(files, "_headers").lines().filter(|line| !line.is_empty()) {
        assert!(line.len() < 2000, "Cloudflare's limit");
        match line.strip_prefix("  ").and_then(|line| line.split_once(": ")) {
            Some((name, value)) => assert!(rules.entry(path.clone()).or_default().insert(name.into(), value.into()).is_none()),
            None => path = line.to_owned(),
        }
    }
    let mut page = rules.remove(&format!("{base}*")).unwrap();
    let mut asset = page.clone();
    asset.extend(rules.remove(&format!("{base}assets/*")).unwrap());
    assert!(rules.is_empty() && !page.contains_key("Cache-Control"), "rules are added up");
    page.insert("Cache-Control".into(), ASKED_ABOUT.into());
    let redirects = file(files, "_redirects");
    let moved = redirects.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    let moved = moved.map(|words| {
        assert_eq!((words.len(), words[2]), (3, "301"));
        (decode(words[0]).unwrap(), words[1].to_owned())
    });
    Said { page, asset, moved: moved.collect() }
}

fn apache_says(files: &[(String, String)], base: &str) -> Said {
    let (mut page, mut asset, mut moved) = (Headers::new(), Headers::new(), BTreeMap::new());
    for line in file(files, ".htaccess").lines().map(str::trim) {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["Header", "always", "set", name, ..] => {
                [&mut page, &mut asset].map(|h| h.insert(name.to_string(), quoted(line)[0].clone())).into()
            }
            ["Header", "set", name, .., "env=fingerprinted"] => vec![asset.insert(name.to_string(), quoted(line)[0].clone())],
            ["Header", "set", name, .., "env=!fingerprinted"] => vec![page.insert(name.to_string(), quoted(line)[0].clone())],
            ["SetEnvIf", "Request_URI", at, "fingerprinted"] => {
                assert_eq!(*at, format!("\"^{base}assets/\""));
                vec![]
            }
            ["ErrorDocument", "404", path] => {
                assert_eq!(*path, format!("{base}404.html"));
                vec![]
            }
            ["RedirectMatch", "301", ..] => {
                let [from, to] = quoted(line).try_into().unwrap();
                let from = from.strip_prefix('^').and_then(|f| f.strip_suffix("/?$")).unwrap();
                let from = from.replace("\\x22", "\"").replace("\\x25", "%").replace('\\', "");
                for from in [format!("{from}/"), from] {
                    moved.insert(from, encode(&to.replace('\\', "").replace("%22", "\"")));
                }
                vec![]
            }
            _ => {
                assert!(line.is_empty() || line.starts_with("<IfModule ") || line == "</IfModule>", "{line}");
                vec![]
            }
        };
    }
    Said { page, asset, moved }
}

fn nginx_says(files: &[(String, String)], base: &str) -> Said {
    let (mut page, mut asset, mut moved, mut inside) = (Headers::new(), Headers::new(), BTreeMap::new(), false);
    for line in file(files, "nginx-headers.conf").lines().map(str::trim) {
        if let Some(header) = line.strip_prefix("add_header ") {
            let name = header.split(' ').next().unwrap().to_owned();
            assert!(header.ends_with(if name == "Cache-Control" { "\";" } else { "\" always;" }));
            let headers = if inside { &mut asset } else { &mut page };
            assert!(headers.insert(name, quoted(header)[0].clone()).is_none());
        } else if let Some(location) = line.strip_prefix("location = ") {
            let (from, to) = location.strip_suffix("; }").unwrap().split_once(" { return 301 ").unwrap();
            let plain = |text: &str| text[1..text.len() - 1].replace("\\\"", "\"").replace("\\\\", "\\");
            moved.insert(plain(from), plain(to));
        } else if line == format!("location ^~ {base}assets/ {{") {
            inside = true;
        } else if line == "}" {
            inside = false;
        } else {
            assert!(line.is_empty() || line == format!("error_page 404 {base}404.html;"), "{line}");
        }
    }
    Said { page, asset, moved }
}

fn azure_says(files: &[(String, String)], base: &str) -> Said {
    let config: Value = serde_json::from_str(&file(files, "staticwebapp.config.json")).unwrap();
    let headers = |value: &Value| serde_json::from_value::<Headers>(value.clone()).unwrap();
    let page = headers(&config["globalHeaders"]);
    let (mut asset, mut moved) = (page.clone(), BTreeMap::new());
    for route in config["routes"].as_array().unwrap() {
        let path = route["route"].as_str().unwrap();
        if path == format!("{base}assets/*") {
            asset.extend(headers(&route["headers"]));
            continue;
        }
        assert_eq!(route["statusCode"], 301);
        let (from, to) = (decode(path).unwrap(), route["redirect"].as_str().unwrap().to_owned());
        for from in [from.trim_end_matches('/').to_owned(), from] {
            moved.insert(from, to.clone());
        }
    }
    assert_eq!(config["responseOverrides"]["404"]["rewrite"], format!("{base}404.html"));
    Said { page, asset, moved }
}

#[test]
fn every_host_is_told_the_same() {
    let redirects =
        [("/old/", "/new/"), ("/gammal", "/ny/"), ("/a.b+c(d)/", "/x/#y"), ("/h%C3%A4r/", "/d%C3%A4r/"), ("/\"q\" $x/", "/$1&2 \"/")];
    let redirects = redirects.map(|(from, to)| (from.to_owned(), to.to_owned()));
    for (given, base) in [("/", "/"), ("/du-avgor/", "/du-avgor/"), ("du-avgor", "/du-avgor/")] {
        let files = files(given, &redirects);
        let said = netlify(&files, base);
        assert_eq!(said.page.len(), security().len() + 1);
        assert_eq!(said.asset.get("Cache-Control").unwrap(), FINGERPRINTED);
        assert_eq!(said.moved.len(), 2 * redirects.len());
        assert_eq!(said.moved.get("/här/").unwrap(), "/d%C3%A4r/");
        assert_eq!(apache_says(&files, base), said);
        assert_eq!(nginx_says(&files, base), said);
        assert_eq!(azure_says(&files, base), said);
    }
}

#[test]
fn what_is_no_redirect_is_left_out() {
    for (from, to) in [
        ("/a/", "/a/"),
        ("/a", "/a/"),
        ("", "/a/"),
        ("//x.se/", "/a/"),
        ("a/", "/a/"),
        ("/a\n/", "/b/"),
        ("/a%0A/", "/b/"),
        ("/*", "/b/"),
        ("/a\\/", "/b/"),
    ] {
        let files = files("/", &[(from.to_owned(), to.to_owned())]);
        assert_eq!(file(&files, "_redirects"), "", "{from:?}");
        assert!(!file(&files, "nginx-headers.conf").contains("return"), "{from:?}");
    }
}

#[test]
fn nothing_foreign_is_let_in() {
    let all = security();
    let policy = all.iter().find(|(name, _)| *name == "Content-Security-Policy").unwrap().1;
    assert!(policy.starts_with("default-src 'none'; "));
    for source in policy.split("; ").flat_map(|directive| directive.split(' ').skip(1)) {
        assert!(["'none'", "'self'", "'script'"].contains(&source), "{source}");
    }
}
