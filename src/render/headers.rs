//! What a host is to say with every page, in one table and in each host's own words: `_headers` and `_redirects` (Netlify, Cloudflare),
//! `.htaccess` (Apache), `nginx-headers.conf` (to be included in a `server` block), `staticwebapp.config.json` (Azure). A header that would
//! differ from host to host does not belong here.

use serde_json::{Map, Value, json};

/// The headers that keep a visit between the visitor and the site: nothing foreign is loaded, framed, asked for or told where the visitor came
/// from. Name and value; the preview server sends them too.
pub fn security() -> Vec<(&'static str, &'static str)> {
    vec![
        ("Content-Security-Policy", CONTENT),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Permissions-Policy", PERMISSIONS),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Strict-Transport-Security", "max-age=31536000"),
        ("X-Frame-Options", "DENY"),
    ]
}

const CONTENT: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; \
    connect-src 'none'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

const PERMISSIONS: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
    magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

/// For files whose name changes with their content.
const FINGERPRINTED: &str = "public, max-age=31536000, immutable";
/// For everything else: may be kept, but must be asked about.
const ASKED_ABOUT: &str = "no-cache";

/// The files for hosts: path below the output folder, and text. `base_path` is the site's path at its host, `/` or `/name/`; `redirects` are from
/// and to, as they stand in addresses: whole paths from `/`, to pages of the site (or, `to`, a whole URL).
pub fn files(base_path: &str, redirects: &[(String, String)]) -> Vec<(String, String)> {
    let base = format!("/{}/", base_path.trim_matches('/')).replace("//", "/");
    let redirects: Vec<Redirect> = redirects.iter().filter_map(|(from, to)| redirect(from, to)).collect();
    vec![
        ("_headers".to_owned(), netlify_headers(&base)),
        ("_redirects".to_owned(), netlify_redirects(&redirects)),
        (".htaccess".to_owned(), apache(&base, &redirects)),
        ("nginx-headers.conf".to_owned(), nginx(&base, &redirects)),
        ("staticwebapp.config.json".to_owned(), azure(&base, &redirects)),
    ]
}

struct Redirect {
    /// As in an address, with and without its last slash.
    encoded: [String; 2],
    /// The same as the host's software sees them.
    decoded: [String; 2],
    to: String,
}

/// `None` where the rule would lead to itself, or could be read as something else than a path.
fn redirect(from: &str, to: &str) -> Option<Redirect> {
    let both = |path: &str| [format!("{path}/"), path.to_owned()];
    let (encoded, to) = (encode(from.trim_end_matches('/')), encode(to));
    let decoded = decode(&encoded)?;
    let well = encoded.starts_with('/') && !encoded.starts_with("//") && !encoded.contains(['?', '#', '*']);
    let elsewhere = encoded != to.trim_end_matches('/');
    let odd = |path: &str| path.contains(|c: char| c.is_control() || c == '\\');
    (well && elsewhere && !odd(&decoded) && !odd(&decode(&to)?)).then(|| Redirect { encoded: both(&encoded), decoded: both(&decoded), to })
}

/// Percent-encodes what must not stand in an address or would end a word in any of the files; what is encoded already stays.
fn encode(path: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~/%:?#&=+,@!()*".contains(&b);
    path.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

fn decode(path: &str) -> Option<String> {
    String::from_utf8(crate::parse::address::percent_decoded(path)).ok()
}

/// Both hosts add up the headers of all rules that match, so that pages cannot have a Cache-Control that assets are to be without; pages have
/// the hosts' own there, which asks each time as well.
fn netlify_headers(base: &str) -> String {
    let lines: String = security().iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!("{base}*\n{lines}\n{base}assets/*\n  Cache-Control: {FINGERPRINTED}\n")
}

fn netlify_redirects(redirects: &[Redirect]) -> String {
    redirects.iter().flat_map(|r| r.encoded.each_ref().map(|from| format!("{from} {} 301\n", r.to))).collect()
}

fn apache(base: &str, redirects: &[Redirect]) -> String {
    let mut text = format!("ErrorDocument 404 {base}404.html\n\n<IfModule mod_setenvif.c>\n");
    text += &format!("  SetEnvIf Request_URI \"^{}assets/\" fingerprinted\n</IfModule>\n\n<IfModule mod_headers.c>\n", pattern(base));
    for (name, value) in security() {
        text += &format!("  Header always set {name} \"{value}\"\n");
    }
    text += &format!("  Header set Cache-Control \"{FINGERPRINTED}\" env=fingerprinted\n");
    text += &format!("  Header set Cache-Control \"{ASKED_ABOUT}\" env=!fingerprinted\n</IfModule>\n\n<IfModule mod_alias.c>\n");
    for Redirect { decoded: [_, from], to, .. } in redirects {
        // `Redirect` would take everything below the path along. `RedirectMatch` encodes the target itself.
        let to = decode(to).unwrap_or_else(|| to.clone()).replace('$', "\\$").replace('&', "\\&").replace('"', "%22");
        text += &format!("  RedirectMatch 301 \"^{}/?$\" \"{to}\"\n", pattern(from));
    }
    text + "</IfModule>\n"
}

/// A regular expression for exactly this text, to stand in quotes in Apache's files.
fn pattern(text: &str) -> String {
    let mut pattern = String::new();
    for c in text.chars() {
        match c {
            '"' => pattern.push_str("\\x22"),
            '%' => pattern.push_str("\\x25"),
            _ if ".+*?()[]{}^$|#".contains(c) => pattern.extend(['\\', c]),
            _ => pattern.push(c),
        }
    }
    pattern
}

/// A location with headers of its own has none of the server's: those for assets are all said again.
fn nginx(base: &str, redirects: &[Redirect]) -> String {
    let all = |indent: &str| {
        security().iter().map(|(name, value)| format!("{indent}add_header {name} \"{value}\" always;\n")).collect::<String>()
    };
    let mut text = format!("error_page 404 {base}404.html;\n\n{}add_header Cache-Control \"{ASKED_ABOUT}\";\n\n", all(""));
    text += &format!("location ^~ {base}assets/ {{\n{}  add_header Cache-Control \"{FINGERPRINTED}\";\n}}\n\n", all("  "));
    for Redirect { decoded, to, .. } in redirects {
        for from in decoded {
            let from = from.replace('"', "\\\"");
            text += &format!("location = \"{from}\" {{ return 301 \"{to}\"; }}\n");
        }
    }
    text
}

/// Headers of a route come on top of the global ones, in the place of those of the same name.
fn azure(base: &str, redirects: &[Redirect]) -> String {
    let mut global: Map<String, Value> = security().iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    global.insert("Cache-Control".to_owned(), json!(ASKED_ABOUT));
    let assets = json!({ "route": format!("{base}assets/*"), "headers": { "Cache-Control": FINGERPRINTED } });
    let moved = redirects.iter().map(|r| json!({ "route": r.encoded[0], "redirect": r.to, "statusCode": 301 }));
    let routes: Vec<Value> = std::iter::once(assets).chain(moved).collect();
    let not_found = json!({ "404": { "rewrite": format!("{base}404.html"), "statusCode": 404 } });
    let config = json!({ "globalHeaders": global, "routes": routes, "responseOverrides": not_found });
    format!("{config:#}\n")
}

#[cfg(test)]
mod tests;
