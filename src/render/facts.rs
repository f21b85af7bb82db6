//! What a finished page says of itself: its ids and where it points. A reader of tags and attributes and no more, so that every page of a
//! large site can be looked at; it follows the HTML standard's tokenizer in what templates write (quoted attributes, raw text in scripts).

use crate::artifact::Facts;

/// The facts of a page.
pub fn of(html: &str, lang: &str) -> Facts {
    let mut facts = Facts { lang: lang.to_owned(), size: html.len(), ..Facts::default() };
    let bytes = html.as_bytes();
    let mut at = 0;
    while let Some(open) = find(bytes, at, b'<') {
        at = open + 1;
        if html[at..].starts_with("!--") {
            at = html[at..].find("-->").map_or(bytes.len(), |i| at + i + 3);
            continue;
        }
        if !bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        let name_end = at + bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
        let name = &html[at..name_end];
        at = attributes(html, name_end, &mut facts);
        if name == "script" || name == "style" {
            let end = format!("</{name}");
            at = html[at..].find(&end).map_or(bytes.len(), |i| at + i);
        }
    }
    facts
}

fn find(bytes: &[u8], from: usize, wanted: u8) -> Option<usize> {
    memchr::memchr(wanted, &bytes[from..]).map(|i| from + i)
}

/// Reads the attributes of a tag; gives the place after its `>`.
fn attributes(html: &str, mut at: usize, facts: &mut Facts) -> usize {
    let bytes = html.as_bytes();
    while at < bytes.len() {
        match bytes[at] {
            b'>' => return at + 1,
            b if b.is_ascii_whitespace() || b == b'/' => at += 1,
            _ => {
                let start = at;
                while at < bytes.len() && !bytes[at].is_ascii_whitespace() && !b"=>/".contains(&bytes[at]) {
                    at += 1;
                }
                let name = &html[start..at];
                if bytes.get(at) != Some(&b'=') {
                    at = at.max(start + 1);
                    continue;
                }
                let (value, end) = value(html, at + 1);
                note(name, value, facts);
                at = end;
            }
        }
    }
    at
}

fn value(html: &str, at: usize) -> (&str, usize) {
    let bytes = html.as_bytes();
    match bytes.get(at) {
        Some(quote @ (b'"' | b'\'')) => {
            let end = find(bytes, at + 1, *quote).unwrap_or(bytes.len());
            (&html[at + 1..end], (end + 1).min(bytes.len()))
        }
        _ => {
            let end = at + bytes[at.min(bytes.len())..].iter().take_while(|b| !b.is_ascii_whitespace() && **b != b'>').count();
            (&html[at.min(bytes.len())..end], end)
        }
    }
}

fn note(name: &str, value: &str, facts: &mut Facts) {
    match name {
        "id" => facts.ids.push(unescaped(value)),
        "href" | "src" | "poster" => facts.links.push(unescaped(value)),
        "srcset" => facts.links.extend(value.split(',').filter_map(|s| s.split_whitespace().next()).map(unescaped)),
        _ => {}
    }
}

/// Undoes the escaping that our own writing does.
fn unescaped(value: &str) -> String {
    if !value.contains('&') {
        return value.to_owned();
    }
    let plain = [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&#x27;", "'"), ("&#x2f;", "/"), ("&#39;", "'")];
    let mut out = value.to_owned();
    for (entity, sign) in plain {
        out = out.replace(entity, sign);
    }
    out.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_a_browser_would() {
        let html = "<!doctype html><!-- <a id=no> --><a id=\"x\" href='/a/?b&amp;c#d'>t</a><img srcset=\"/1.jpg 400w, /2.jpg 800w\" src=/3.jpg>\
                    <script>if (a<b) '<a id=\"no\">'</script><br/><p hidden id=y>";
        let facts = of(html, "sv");
        assert_eq!(facts.ids, ["x", "y"]);
        assert_eq!(facts.links, ["/a/?b&c#d", "/1.jpg", "/2.jpg", "/3.jpg"]);
    }

    #[test]
    fn broken_html_ends() {
        for html in ["<", "<a", "<a href", "<a href=", "<a href=\"", "<script>", "<!--", "<a/=>"] {
            of(html, "sv");
        }
    }
}
