//! The bytes of a table, made into text whichever program saved them: a byte order mark, Unicode in two bytes a character, UTF-8, or one of
//! the old code pages that Swedish office programs write, told apart by which of them makes words that the project knows. A spreadsheet is
//! one by its first bytes, whatever its name. Knows no words itself, and says nothing: how the bytes were read is in [`Form`].

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use encoding_rs::{MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};
use unicode_normalization::UnicodeNormalization;
use yore::CodePage as _;

use super::workbook::{self, Unreadable, Workbook};

/// How a file's bytes were made into text.
#[derive(Debug, Clone)]
pub enum Form {
    /// They are UTF-8, with or without a mark.
    Utf8,
    /// They are UTF-16; holds whether a mark said so.
    Utf16(bool),
    /// They are in an old code page. Kept, because words found later can show that it is another.
    CodePage(CodePage, Arc<[u8]>),
    /// They are a spreadsheet. The text has its cells in order, a row on each line.
    Workbook(Arc<Workbook>),
    /// They are no table at all.
    Unreadable(Unreadable),
}

/// A code page with one byte a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodePage {
    /// MS-DOS.
    Cp850,
    /// Macintosh before Unicode.
    MacRoman,
    /// Windows; what Swedish Excel calls CSV.
    Windows1252,
}

impl CodePage {
    /// What it is called: `Windows-1252`.
    pub fn name(self) -> &'static str {
        match self {
            CodePage::Cp850 => "cp850 (MS-DOS)",
            CodePage::MacRoman => "Mac Roman",
            CodePage::Windows1252 => "Windows-1252",
        }
    }

    fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        match self {
            CodePage::Cp850 => yore::code_pages::CP850.decode_lossy(bytes),
            CodePage::MacRoman => MACINTOSH.decode_without_bom_handling(bytes).0,
            CodePage::Windows1252 => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        }
    }

    /// The bytes that would be `text` in this code page.
    fn encode(self, text: &str) -> Option<Vec<u8>> {
        let by = |encoding: &'static encoding_rs::Encoding| {
            let (bytes, _, lossy) = encoding.encode(text);
            (!lossy).then(|| bytes.into_owned())
        };
        match self {
            CodePage::Cp850 => yore::code_pages::CP850.encode(text).ok().map(Cow::into_owned),
            CodePage::MacRoman => by(MACINTOSH),
            CodePage::Windows1252 => by(WINDOWS_1252),
        }
    }
}

/// Words with letters beyond ASCII, by which code pages are told apart.
pub type Vocabulary = BTreeSet<String>;

/// The words of `text` with letters beyond ASCII, in small letters.
pub fn vocabulary(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii());
    words.map(|word| word.to_lowercase().nfc().collect())
}

/// The bytes of a table as text.
pub fn table(bytes: &[u8], known: &Vocabulary) -> (String, Form) {
    if bytes.starts_with(b"PK\x03\x04") {
        return match workbook::read(bytes) {
            Ok((text, workbook)) => (text, Form::Workbook(Arc::new(workbook))),
            Err(why) => (String::new(), Form::Unreadable(why)),
        };
    }
    // The container of Excel before 2007, in which spreadsheets under a password are kept to this day.
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        let name: Vec<u8> = "EncryptedPackage".bytes().flat_map(|b| [b, 0]).collect();
        let is_locked = bytes.windows(name.len()).any(|window| window == name);
        return (String::new(), Form::Unreadable(if is_locked { Unreadable::Locked } else { Unreadable::Old }));
    }
    let (text, form) = match utf_16(bytes) {
        Some((text, marked)) => (text, Form::Utf16(marked)),
        None => match std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)) {
            Ok(text) => (text.to_owned(), Form::Utf8),
            Err(_) => {
                let (text, page) = code_page(bytes, known);
                (text, Form::CodePage(page, bytes.into()))
            }
        },
    };
    (plain_line_ends(text), form)
}

/// Old Macintosh programs end lines with `\r` alone, which no counter of lines knows. Of the same length, so that places stay.
fn plain_line_ends(text: String) -> String {
    if !text.contains('\r') {
        return text;
    }
    text.replace("\r\n", "\u{0}\n").replace('\r', "\n").replace("\u{0}\n", "\r\n")
}

/// UTF-16 by its mark, or by the NUL in every second byte of Western text.
fn utf_16(bytes: &[u8]) -> Option<(String, bool)> {
    let by = |encoding: &'static encoding_rs::Encoding, bytes| encoding.decode_without_bom_handling(bytes).0.into_owned();
    match bytes {
        [0xff, 0xfe, rest @ ..] => return Some((by(UTF_16LE, rest), true)),
        [0xfe, 0xff, rest @ ..] => return Some((by(UTF_16BE, rest), true)),
        _ => {}
    }
    let beginning = &bytes[..bytes.len().min(4096)];
    let nul = |odd: usize| beginning.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let many = |count: usize| count * 5 > beginning.len() && count > 1;
    match (nul(0), nul(1)) {
        (even, odd) if many(odd) && odd > even * 4 => Some((by(UTF_16LE, bytes), false)),
        (even, odd) if many(even) && even > odd * 4 => Some((by(UTF_16BE, bytes), false)),
        _ => None,
    }
}

/// Bytes that are no UTF-8, in the code page that makes most known words of them; where none makes any, in that which makes most letters,
/// for a wrong one makes signs. Windows-1252 where that is no help either: it is what Swedish Excel saves.
fn code_page(bytes: &[u8], known: &Vocabulary) -> (String, CodePage) {
    let likeness = |text: &str| {
        let words = vocabulary(text).filter(|word| known.contains(word)).count();
        (words, text.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()).count())
    };
    let pages = [CodePage::Cp850, CodePage::MacRoman, CodePage::Windows1252];
    let read = pages.map(|page| (page, page.decode(bytes)));
    let best = read.into_iter().max_by_key(|(_, text)| likeness(text));
    let (page, text) = best.unwrap_or((CodePage::Windows1252, Cow::Borrowed("")));
    (text.into_owned(), page)
}

/// UTF-8 that was read as a code page and saved so: `Målgrupp` as `MÃ¥lgrupp`. The first such piece, its place, and what it was.
pub fn mojibake(text: &str) -> Option<(std::ops::Range<usize>, String)> {
    let mut rest = text.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        if first.is_ascii() {
            continue;
        }
        let mut end = start + first.len_utf8();
        while let Some((_, next)) = rest.next_if(|(_, c)| !c.is_ascii()) {
            end += next.len_utf8();
        }
        if let Some(was) = misread(&text[start..end]) {
            return Some((start..end, was));
        }
    }
    None
}

/// What a run of signs beyond ASCII was, if it is UTF-8 misread: letters, most of it.
fn misread(run: &str) -> Option<String> {
    let pages = [CodePage::Windows1252, CodePage::MacRoman, CodePage::Cp850];
    pages.into_iter().filter_map(|page| String::from_utf8(page.encode(run)?).ok()).find(|was| was.chars().any(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "Målgrupp kön;Öppettider\nMän;mån–fre\n";

    fn known() -> Vocabulary {
        vocabulary("Målgrupp kön Upptagningsområde Öppettider").collect()
    }

    #[test]
    fn code_pages_are_told_by_words() {
        let table = TABLE.replace('–', "-");
        for page in [CodePage::Cp850, CodePage::MacRoman, CodePage::Windows1252] {
            let bytes = page.encode(&table).expect("it has these letters");
            let (text, form) = super::table(&bytes, &known());
            assert_eq!(text, table, "{page:?}");
            assert!(matches!(form, Form::CodePage(found, _) if found == page), "{form:?}");
        }
    }

    #[test]
    fn without_known_words_it_is_windows() {
        let bytes = CodePage::Windows1252.encode("Åäö;x\n").expect("it has these letters");
        assert_eq!(super::table(&bytes, &Vocabulary::new()).0, "Åäö;x\n");
    }

    #[test]
    fn unicode_with_and_without_marks() {
        let little: Vec<u8> = TABLE.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = TABLE.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let with = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        for (bytes, marked) in
            [(little.clone(), false), (big.clone(), false), (with(b"\xff\xfe", &little), true), (with(b"\xfe\xff", &big), true)]
        {
            let (text, form) = super::table(&bytes, &known());
            assert_eq!(text, TABLE);
            assert!(matches!(form, Form::Utf16(found) if found == marked));
        }
        assert_eq!(super::table(&with(b"\xef\xbb\xbf", TABLE.as_bytes()), &known()).0, TABLE);
    }

    #[test]
    fn lines_of_old_macintoshes() {
        assert_eq!(super::table(b"a\rb\r\nc\n", &known()).0, "a\nb\r\nc\n");
    }

    #[test]
    fn mojibake_is_told_from_letters() {
        for (text, was) in [
            ("MÃ¥lgrupp", Some("å")),
            ("M√•lgrupp", Some("å")),
            ("M├Ñlgrupp", Some("å")),
            ("Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©", Some("العربية")),
            ("Målgrupp; Ätstörning, Łódź – “så”, 5 £, Ωμέγα, العربية, é, «ñ»", None),
        ] {
            assert_eq!(mojibake(text).map(|(_, was)| was).as_deref(), was, "{text}");
        }
    }

    #[test]
    fn spreadsheets_that_cannot_be_read() {
        let locked: Vec<u8> = "EncryptedPackage".bytes().flat_map(|b| [b, 0]).collect();
        for (bytes, wanted) in [
            (b"PK\x03\x04 and then nothing".to_vec(), Unreadable::Damaged),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Workbook".to_vec(), Unreadable::Old),
            ([b"\xd0\xcf\x11\xe0".to_vec(), locked].concat(), Unreadable::Locked),
        ] {
            assert!(matches!(super::table(&bytes, &known()).1, Form::Unreadable(why) if why == wanted), "{wanted:?}");
        }
    }
}
