//! Text that others may read as HTML, as it is without.

/// `text` without tags and with the signs that entities stand for.
pub fn without_tags(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let is_tag = rest.starts_with('<') && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        if let Some(end) = rest.find('>').filter(|_| is_tag) {
            // Words on either side of a paragraph's end do not run together.
            let start: String = rest.chars().take(5).collect::<String>().to_ascii_lowercase();
            let is_line = ["<br", "</p", "<p", "</li", "</div", "</h"].iter().any(|tag| start.starts_with(tag));
            out.push_str(if is_line { "\n" } else { "" });
            rest = &rest[end + 1..];
        } else if let Some((sign, length)) = entity(rest) {
            out.push(sign);
            rest = &rest[length..];
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    if out == text { out } else { tidy(&out) }
}

fn tidy(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The sign that an entity at the beginning of `text` stands for, and the entity's length.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.find(';').filter(|end| *end <= 10)?;
    let name = text.get(1..end)?;
    let sign = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '–',
        "rsquo" => '’',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = number.strip_prefix(['x', 'X']).map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok())?;
            char::from_u32(code).filter(|c| !c.is_control())?
        }
    };
    Some((sign, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_text() {
        for (html, text) in [
            ("<p>Stöd &amp; råd</p><p>för <b>alla</b></p>", "Stöd & råd\nför alla"),
            ("a < b & c", "a < b & c"),
            ("5 &gt; 3", "5 > 3"),
            ("<script>alert(1)</script>x", "alert(1)x"),
            ("&#229;&#xE4;&#0;", "åä&#0;"),
            ("<", "<"),
            ("AT&T", "AT&T"),
        ] {
            assert_eq!(without_tags(html), text, "{html}");
        }
    }
}
