//! The preview as the browser and the author meet it, on this machine's own address: what is shown after a change, after a mistake and after
//! the mistake is taken back. Every wait is for news from the preview.

mod common;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use budkavle::Asked;
use budkavle::serve::{self, Event};
use common::{DAY, asked, copy_of, edit, write};
use serde_json::Value;

/// Nothing takes so long unless it never comes.
const NEVER: Duration = Duration::from_secs(60);

/// A running preview of a project, and its news.
struct Preview {
    root: tempfile::TempDir,
    host: String,
    events: BufReader<TcpStream>,
    told: Receiver<Event>,
    last: Value,
}

/// What stands at an address.
struct Answer {
    status: u16,
    headers: String,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.lines().find_map(|line| line.split_once(": ").filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, v)| v))
    }
}

impl Preview {
    fn start(root: tempfile::TempDir) -> Preview {
        let asked = asked(root.path(), &root.path().join("public"), DAY);
        Preview::with(root, asked)
    }

    fn with(root: tempfile::TempDir, asked: Asked) -> Preview {
        let (tell, told) = channel();
        std::thread::spawn(move || serve::run(asked, 0, move |event| drop(tell.send(event))));
        let Event::Ready(url, _) = told.recv_timeout(NEVER).expect("it starts") else { panic!("it is ready first of all") };
        let host = url.trim_start_matches("http://").trim_end_matches('/').to_owned();
        let events = BufReader::new(ask(&host, "/.budkavle/events"));
        Preview { root, host, events, told, last: Value::Null }
    }

    fn file(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    /// Puts a text in a file in one step, so that no half of it can be seen.
    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let aside = self.file(".aside");
        write(&aside, text);
        let path = self.file(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        std::fs::rename(aside, path).expect("it can be put in place");
    }

    fn edit(&self, path: &str, old: &str, new: &str) {
        let text = common::text(&self.file(path));
        assert!(text.contains(old), "{path} has no {old:?}");
        self.write(path, text.replace(old, new));
    }

    fn get(&self, path: &str) -> Answer {
        get(&self.host, path)
    }

    fn body(&self, path: &str) -> String {
        self.get(path).body
    }

    /// The next that is told to browsers.
    fn next(&mut self) -> Value {
        let mut data = String::new();
        loop {
            let mut line = String::new();
            let read = self.events.read_line(&mut line).unwrap_or_else(|error| panic!("no news after {}: {error}", self.last));
            assert!(read > 0, "the news ended");
            match line.trim_end().strip_prefix("data: ") {
                Some(part) => data.push_str(part),
                None if data.is_empty() => {}
                None => {
                    self.last = serde_json::from_str(&data).expect("news are JSON");
                    return self.last.clone();
                }
            }
        }
    }

    /// Waits until faults of exactly these codes are told, and gives them.
    fn faults(&mut self, codes: &[&str]) -> Value {
        loop {
            let news = self.next();
            let Some(faults) = news["faults"].as_array() else { continue };
            let told: BTreeSet<&str> = faults.iter().filter_map(|fault| fault["code"].as_str()).collect();
            if told == codes.iter().copied().collect() {
                return news;
            }
        }
    }

    /// Waits until a change has been taken in.
    fn changed(&self) {
        while !matches!(self.told.recv_timeout(NEVER).expect("it is taken in"), Event::Changed(_)) {}
    }

    /// Waits until a page has this in it, by the news of each state.
    fn shows(&mut self, path: &str, text: &str) {
        while !self.body(path).contains(text) {
            while self.next()["faults"].is_array() {}
        }
    }
}

fn ask(host: &str, path: &str) -> TcpStream {
    let mut stream = TcpStream::connect(host).expect("it listens");
    stream.set_read_timeout(Some(NEVER)).expect("a time can be set");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("it can be asked");
    stream
}

fn get(host: &str, path: &str) -> Answer {
    let mut bytes = Vec::new();
    ask(host, path).read_to_end(&mut bytes).expect("it answers");
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (headers, body) = text.split_once("\r\n\r\n").expect("headers end");
    let status = headers.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
    Answer { status, headers: headers.to_owned(), body: body.to_owned() }
}

const PAGE: &str = "content/rokfri/index.sv.md";
const HOME: &str = "/rokfri/";

/// Two campaigns without a mistake.
fn two() -> tempfile::TempDir {
    let root = copy_of("two-campaigns");
    write(&root.path().join(OTHER), "---\ntitle: Snus\ndescription: Snus.\n---\n\nSnus.\n");
    root
}

const OTHER: &str = "content/snusfri/index.sv.md";

#[test]
fn a_mistake_taken_back_is_gone() {
    let mut preview = Preview::start(copy_of("minimal"));
    preview.faults(&[]);
    for (old, new, codes) in [
        ("title: Sluta röka", "title: [", &["unreadable-front-matter"][..]),
        ("description:", "descripton:", &["missing-description", "unknown-key"]),
    ] {
        preview.edit(PAGE, old, new);
        preview.faults(codes);
        preview.edit(PAGE, new, old);
        preview.faults(&[]);
    }
}

#[test]
fn what_is_understood_is_shown_with_its_mistakes() {
    let mut preview = Preview::start(two());
    preview.edit(PAGE, "---\ntitle", "---\ncolour: red\ntitle");
    preview.edit(OTHER, "Snus.\n", "Nytt i den andra.\n");
    preview.shows("/snusfri/", "Nytt i den andra.");
    preview.write(PAGE, common::text(&preview.file(PAGE)) + "\nSkrivet efter felet.\n");
    preview.shows(HOME, "Skrivet efter felet.");
    preview.faults(&["unknown-key"]);
}

#[test]
fn a_file_that_cannot_be_read_stands_in_as_it_was() {
    let mut preview = Preview::start(two());
    preview.faults(&[]);
    // Beside the number of the state, which the script is told.
    let page = |preview: &Preview| {
        preview.body(HOME).split("data-state=").map(|part| part.trim_start_matches(|c| c != ' ').to_owned()).collect::<Vec<_>>()
    };
    for (path, old, new, code) in [
        (PAGE, "title:", "title: [", "unreadable-front-matter"),
        (PAGE, "\n---\n", "\n", "unclosed-front-matter"),
        ("content/rokfri/campaign.toml", "helpline", "helpline = [\nhelpline", "config-syntax"),
        ("budkavle.toml", "tag = \"sv\"", "tag = \"sv", "config-syntax"),
    ] {
        let before = page(&preview);
        let text = common::text(&preview.file(path));
        preview.edit(path, old, new);
        preview.faults(&[code]);
        assert_eq!(before, page(&preview), "{path} with {code}");
        // What else is written is shown all the same.
        preview.write(OTHER, format!("---\ntitle: Snus\ndescription: Snus.\n---\n\nUnder {code} i {path}.\n"));
        preview.shows("/snusfri/", &format!("Under {code} i {path}."));
        preview.write(path, text);
        preview.faults(&[]);
    }
}

#[test]
fn a_row_with_a_mistake_is_left_out_and_marked() {
    let mut preview = Preview::start(copy_of("directory"));
    let path = "content/directory/services.csv";
    let table = common::text(&preview.file(path));
    let (rest, row) = table.trim_end().rsplit_once('\n').expect("rows");
    let id = row.split(',').next().expect("an id");
    let address = format!("/rokfri/hjalp/{id}/");
    assert_eq!(preview.get(&address).status, 200, "{address}");
    preview.write(path, format!("{rest}\n{}\n", row.replacen(id, "fel id", 1)));
    loop {
        let news = preview.next();
        if news["faults"].as_array().into_iter().flatten().any(|f| f["file"] == path && f["severity"] == "error") {
            break;
        }
    }
    assert_eq!(preview.get(&address).status, 404);
    assert_eq!(preview.get("/rokfri/hjalp/").status, 200);
}

/// A theme with a template of its own for the page `trasig`.
fn with_theme() -> tempfile::TempDir {
    let root = copy_of("minimal");
    edit(&root.path().join("content/rokfri/campaign.toml"), "helpline", "theme = \"egen\"\nhelpline");
    write(&root.path().join("themes/egen/theme.toml"), "extends = \"base\"\n");
    write(&root.path().join("themes/egen/templates/egen.html"), "<html><head></head><body>Första {{ page.title.text }}</body></html>\n");
    write(&root.path().join("content/rokfri/trasig.sv.md"), "---\ntitle: Trasig\ndescription: Trasig.\nlayout: egen\n---\n\nText.\n");
    root
}

const TEMPLATE: &str = "themes/egen/templates/egen.html";

#[test]
fn the_last_good_page_stays_below_a_broken_template() {
    for broken in ["{{ page.finns_inte.alls }}", "{% if %}"] {
        let mut preview = Preview::start(with_theme());
        assert!(preview.body("/rokfri/trasig/").contains("Första Trasig"));
        preview.edit(TEMPLATE, "Första", &format!("Andra {broken}"));
        preview.changed();
        for _ in 0..3 {
            assert!(preview.body("/rokfri/trasig/").contains("Första Trasig"), "{broken}");
            assert!(preview.body(HOME).contains("Ring"), "{broken}");
        }
        preview.faults(&["template-error"]);
        preview.edit(TEMPLATE, broken, "");
        preview.faults(&[]);
        assert!(preview.body("/rokfri/trasig/").contains("Andra  Trasig"));
    }
}

#[test]
fn one_page_is_not_blamed_for_another() {
    let preview = Preview::start(with_theme());
    preview.body(HOME);
    preview.body("/rokfri/trasig/");
    preview.write(PAGE, "---\ntitle: Sluta röka\ndescription: Sluta röka.\n---\n\nNy text.\n");
    preview.edit(TEMPLATE, "Första", "{{ page.finns_inte.alls }}");
    preview.changed();
    let host = preview.host.as_str();
    // A broken page is asked for at the same time as a whole one.
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..10).for_each(|_| assert!(get(host, "/rokfri/trasig/").body.contains("Första Trasig"))));
            scope.spawn(|| (0..10).for_each(|_| assert!(get(host, HOME).body.contains("Ny text."))));
        }
    });
}

#[test]
fn checks_and_strict_weigh_what_templates_say() {
    let root = with_theme();
    edit(&root.path().join("content/rokfri/campaign.toml"), "helpline", "checks.template-error = \"warning\"\nhelpline");
    edit(&root.path().join(TEMPLATE), "Första", "{{ page.finns_inte.alls }}");
    let mut preview = Preview::start(root);
    preview.body("/rokfri/trasig/");
    assert_eq!(preview.faults(&["template-error"])["faults"][0]["severity"], "warning");
}

#[test]
fn a_folder_made_later_is_watched() {
    let root = copy_of("minimal");
    // As people start it: the project's folder is named from where they stand.
    let here = std::env::current_dir().expect("a working folder");
    let up: PathBuf = here.components().skip(1).map(|_| "..").collect();
    let named = up.join(root.path().strip_prefix("/").expect("a whole path"));
    let asked = asked(&named, &root.path().join("public"), DAY);
    let mut preview = Preview::with(root, asked);
    assert!(!preview.file("themes").exists());
    let style = "themes/base/templates/start.html";
    for text in ["första", "andra", "tredje"] {
        preview.write(style, format!("<html><head></head><body>{text}</body></html>"));
        preview.shows(HOME, text);
    }
    std::fs::remove_dir_all(preview.file("themes")).expect("it can be removed");
    preview.shows(HOME, "Ring");
    for text in ["fjärde", "femte"] {
        preview.write(style, format!("<html><head></head><body>{text}</body></html>"));
        preview.shows(HOME, text);
    }
}

#[test]
fn folders_are_redirected_to_as_hosts_do() {
    let root = copy_of("minimal");
    write(&root.path().join("content/rokfri/hjälp.sv.md"), "---\ntitle: Hjälp\ndescription: Hjälp.\nslug: hjälp\n---\n\nText.\n");
    let preview = Preview::start(root);
    for (path, status, location) in [
        ("/", 307, Some("/rokfri/")),
        ("/rokfri", 307, Some("/rokfri/")),
        ("/rokfri/hj%C3%A4lp", 307, Some("/rokfri/hj%C3%A4lp/")),
        ("/rokfri/hj%C3%A4lp/", 200, None),
        ("/rokfri/finns-inte", 404, None),
        ("/rokfri/a%0ab", 404, None),
        ("/finns-inte", 404, None),
        ("//host.example", 404, None),
        ("/%2Fhost.example", 404, None),
    ] {
        let answer = preview.get(path);
        assert_eq!((answer.status, answer.header("location")), (status, location), "{path}");
    }
}

#[test]
fn the_overlay_speaks_the_language_of_the_staff() {
    let root = copy_of("minimal");
    edit(&root.path().join("budkavle.toml"), "[[locale]]", "language = \"sv\"\n[[locale]]");
    let mut preview = Preview::start(root);
    let first = preview.next();
    assert_eq!((&first["lang"], &first["close"]), (&"sv".into(), &"Stäng".into()), "{first}");
    assert!(preview.body(HOME).contains(&format!("data-state=\"{}\"", first["state"])));
}

#[test]
fn a_project_that_is_gone_leaves_what_is_shown() {
    let mut preview = Preview::start(copy_of("minimal"));
    preview.faults(&[]);
    let text = common::text(&preview.file("budkavle.toml"));
    std::fs::remove_file(preview.file("budkavle.toml")).expect("it can be removed");
    let gone = |event: &Event| matches!(event, Event::Unreadable(_));
    while !gone(&preview.told.recv_timeout(NEVER).expect("it is told")) {}
    assert!(preview.body(HOME).contains("Ring"));
    preview.write("budkavle.toml", text);
    preview.changed();
}
