//! The base theme and the interface messages that come with the program, so that a new project needs neither.

use include_dir::{Dir, include_dir};

static THEME: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/base");
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Every built-in file: the path that it would have in a project, and its bytes. Of the locales only the words of the frame and of the
/// spreadsheet, and what makes a text hard, come along: what a campaign is called, and what it is about, is the project's own.
pub fn files() -> impl Iterator<Item = (String, &'static [u8])> {
    let theme = walk(&THEME).map(|file| (format!("themes/base/{}", file.path().display()), file.contents()));
    const OURS: [&str; 3] = ["interface.ftl", "spreadsheet.ftl", "easy-read.csv"];
    let words = walk(&LOCALES).filter(|file| !file.path().starts_with(".translated-from"));
    let interface = words.filter(|file| OURS.iter().any(|name| file.path().ends_with(name)));
    theme.chain(interface.map(|file| (format!("locales/{}", file.path().display()), file.contents())))
}

fn walk(dir: &'static Dir<'static>) -> Box<dyn Iterator<Item = &'static include_dir::File<'static>>> {
    Box::new(dir.files().chain(dir.dirs().flat_map(walk)))
}
