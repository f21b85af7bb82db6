//! Telephone numbers as people type them, made into what a telephone can dial. Only what is sure is accepted: a number that lost its zero in
//! a spreadsheet or carries an extension is a fault, for a wrong number on a page of help is worse than none. Knows Swedish numbers by their
//! length and takes other countries' as they are; does not know which numbers are in use.

/// A number that can be dialled.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone {
    /// As typed, with hyphens and spaces that do not break at a line's end (U+2011, U+00A0).
    pub display: String,
    /// `+4620555666`; none for short numbers, which are only dialled inside the country.
    pub e164: Option<String>,
    /// `tel:+4620555666`, `tel:112`.
    pub href: String,
}

/// Why something cannot be dialled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhoneFault {
    /// Nothing there.
    Empty,
    /// Letters instead of a number.
    Letters,
    /// A number and then an extension, which `tel:` cannot carry dependably.
    Extension,
    /// A sign that no number has.
    Sign,
    /// Too few digits.
    TooShort,
    /// Too many digits.
    TooLong,
    /// A spreadsheet has turned it into `4.68465E+09`: digits are lost.
    Exponent,
    /// A spreadsheet has taken its first zero; holds the number as it probably was.
    LostZero(String),
    /// A country code without its plus; holds the number as it probably was.
    LostPlus(String),
}

impl PhoneFault {
    /// Its name in diagnostics: `lost-zero`.
    pub fn id(&self) -> &'static str {
        match self {
            PhoneFault::Empty => "empty",
            PhoneFault::Letters => "letters",
            PhoneFault::Extension => "extension",
            PhoneFault::Sign => "sign",
            PhoneFault::TooShort => "too-short",
            PhoneFault::TooLong => "too-long",
            PhoneFault::Exponent => "exponent",
            PhoneFault::LostZero(_) => "lost-zero",
            PhoneFault::LostPlus(_) => "lost-plus",
        }
    }

    /// The number as it probably was; empty where that cannot be known.
    pub fn suggestion(&self) -> &str {
        match self {
            PhoneFault::LostZero(number) | PhoneFault::LostPlus(number) => number,
            _ => "",
        }
    }
}

/// Reads a number: Swedish with its leading zero or `+46`, a Swedish short number, or `+` and another country's.
///
/// # Errors
/// What is wrong with it, when it cannot be dialled as it stands.
pub fn parse(typed: &str) -> Result<Phone, PhoneFault> {
    let text = tidy(typed);
    if text.is_empty() {
        return Err(PhoneFault::Empty);
    }
    refuse_signs(&text)?;
    let international = text.starts_with('+') || text.starts_with("00");
    let digits: String =
        if international { text.replacen("(0)", "", 1) } else { text.clone() }.chars().filter(char::is_ascii_digit).collect();
    let display = text.replace('-', "\u{2011}").replace(' ', "\u{a0}");
    let e164 = if international {
        Some(from_abroad(if text.starts_with('+') { &digits } else { &digits[2..] })?)
    } else if is_short(&digits) {
        None
    } else if let Some(national) = digits.strip_prefix('0') {
        Some(swedish(national)?)
    } else {
        return Err(without_prefix(&digits));
    };
    let href = format!("tel:{}", e164.as_ref().unwrap_or(&digits));
    Ok(Phone { display, e164, href })
}

/// One kind of space, one kind of hyphen, nothing invisible.
fn tidy(typed: &str) -> String {
    let text: String = typed
        .chars()
        .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'))
        .map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    text.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn refuse_signs(text: &str) -> Result<(), PhoneFault> {
    if is_exponent(text) {
        return Err(PhoneFault::Exponent);
    }
    if let Some(at) = text.find(char::is_alphabetic) {
        let (before, after) = text.split_at(at);
        let count = |s: &str| s.chars().filter(char::is_ascii_digit).count();
        return Err(if count(before) >= 5 && count(after) > 0 { PhoneFault::Extension } else { PhoneFault::Letters });
    }
    if text.contains(['#', '*']) {
        return Err(PhoneFault::Extension);
    }
    let plain = text.strip_prefix('+').unwrap_or(text);
    if plain.chars().all(|c| c.is_ascii_digit() || " -()/.".contains(c)) { Ok(()) } else { Err(PhoneFault::Sign) }
}

/// `4.68465E+09`, `4,68465E+09`.
fn is_exponent(text: &str) -> bool {
    let Some((number, power)) = text.split_once(['E', 'e']) else { return false };
    let power = power.trim_start_matches(['+', '-']);
    let digits =
        |s: &str, also: &str| s.contains(|c: char| c.is_ascii_digit()) && s.chars().all(|c| c.is_ascii_digit() || also.contains(c));
    digits(number, ".,") && digits(power, "")
}

/// Numbers that are dialled as they are, inside Sweden: emergency, health care, the police, information in a crisis, and the European lines
/// of social value (116 000–116 123); 90 000 is the older emergency number that some still write.
fn is_short(digits: &str) -> bool {
    const SHORT: [&str; 5] = ["112", "1177", "11313", "11414", "90000"];
    let european = digits.len() == 6 && digits.parse().is_ok_and(|number: u32| (116_000..=116_123).contains(&number));
    SHORT.contains(&digits) || european
}

/// `digits` follow the plus or the two zeros.
fn from_abroad(digits: &str) -> Result<String, PhoneFault> {
    if let Some(national) = digits.strip_prefix("46") {
        return swedish(national.strip_prefix('0').unwrap_or(national));
    }
    match digits.len() {
        _ if digits.starts_with('0') => Err(PhoneFault::Sign),
        0..7 => Err(PhoneFault::TooShort),
        7..=15 => Ok(format!("+{digits}")),
        _ => Err(PhoneFault::TooLong),
    }
}

/// `national` is the number without its leading zero: nine digits for mobiles, seven to nine for others.
fn swedish(national: &str) -> Result<String, PhoneFault> {
    let mobile = ["70", "72", "73", "76", "79"].iter().any(|prefix| national.starts_with(prefix));
    let shortest = if mobile { 9 } else { 7 };
    match national.len() {
        _ if national.starts_with('0') => Err(PhoneFault::Sign),
        n if n < shortest => Err(PhoneFault::TooShort),
        n if n > 9 => Err(PhoneFault::TooLong),
        _ => Ok(format!("+46{national}")),
    }
}

/// What is wrong with `digits` that begin with neither zero nor plus and are no short number.
fn without_prefix(digits: &str) -> PhoneFault {
    match digits.len() {
        0..7 => PhoneFault::TooShort,
        7..=9 => PhoneFault::LostZero(format!("0{digits}")),
        _ if digits.starts_with("46") && swedish(&digits[2..]).is_ok() => PhoneFault::LostPlus(format!("+{digits}")),
        _ => PhoneFault::TooLong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_can_be_dialled() {
        for (typed, href) in [
            ("020-555 666", "tel:+4620555666"),
            ("08-36 38 70", "tel:+468363870"),
            ("08–36\u{a0}38\u{a0}70", "tel:+468363870"),
            ("0704-30 44 64", "tel:+46704304464"),
            ("+46 8 36 38 70", "tel:+468363870"),
            ("+46 (0)8-36 38 70", "tel:+468363870"),
            ("0046 8 36 38 70", "tel:+468363870"),
            ("(08) 36.38.70", "tel:+468363870"),
            ("08/508 03 310", "tel:+46850803310"),
            ("112", "tel:112"),
            ("1177", "tel:1177"),
            ("113 13", "tel:11313"),
            ("114 14", "tel:11414"),
            ("116 000", "tel:116000"),
            ("116 006", "tel:116006"),
            ("116 111", "tel:116111"),
            ("116 123", "tel:116123"),
            ("90 000", "tel:90000"),
            ("+47 22 00 00 00", "tel:+4722000000"),
        ] {
            assert_eq!(parse(typed).map(|p| p.href).as_deref(), Ok(href), "{typed}");
        }
    }

    #[test]
    fn short_numbers_have_no_country_code_and_no_number_breaks() {
        let phone = parse("020-555 666").expect("a number");
        assert_eq!(phone.display, "020\u{2011}555\u{a0}666");
        assert_eq!(phone.e164.as_deref(), Some("+4620555666"));
        assert_eq!(parse("116 111").expect("a number").e164, None);
    }

    #[test]
    fn faults() {
        for (typed, fault) in [
            ("", PhoneFault::Empty),
            ("ring oss", PhoneFault::Letters),
            ("020-HJÄLP", PhoneFault::Letters),
            ("08-36 38 70 ankn 12", PhoneFault::Extension),
            ("08-36 38 70#12", PhoneFault::Extension),
            ("08-36 38 70, 08-36 38 71", PhoneFault::Sign),
            ("08+36 38 70", PhoneFault::Sign),
            ("08-36 38", PhoneFault::TooShort),
            ("070-123 45 6", PhoneFault::TooShort),
            ("36 38 70", PhoneFault::TooShort),
            ("116 124", PhoneFault::TooShort),
            ("08-363 870 70 70", PhoneFault::TooLong),
            ("4.68465E+09", PhoneFault::Exponent),
            ("4,68465E+09", PhoneFault::Exponent),
            ("846500401", PhoneFault::LostZero("0846500401".into())),
            ("46846500401", PhoneFault::LostPlus("+46846500401".into())),
            ("+46 112", PhoneFault::TooShort),
        ] {
            assert_eq!(parse(typed), Err(fault), "{typed}");
        }
    }
}
