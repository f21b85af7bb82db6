//! Whole builds at size, beside a plain copy of their output, and the time from a saved file to the changed page in the preview.
//!
//! `cargo bench --bench scale -- 10000` makes a project of that many pages in a temporary folder and prints one table. Figures depend on the
//! machine: compare ratios of one run, not seconds of two.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_budkavle");
const LOCALES: [&str; 10] = ["sv", "en", "ar", "so", "fi", "fa", "ti", "pl", "uk", "ru"];

fn main() {
    let pages: usize = std::env::args().skip(1).find_map(|a| a.parse().ok()).unwrap_or(1000);
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    project(folder.path(), pages);
    println!("{pages} pages in {} languages", LOCALES.len());
    let cold = run(folder.path());
    println!("cold build      {:>8.0} ms wall {:>8.0} ms CPU {:>6} MB", cold.wall, cold.cpu, cold.memory);
    let again = run(folder.path());
    println!("nothing changed {:>8.0} ms wall {:>8.0} ms CPU {:>6} MB", again.wall, again.cpu, again.memory);
    let copy = copy(folder.path());
    println!("cp -r           {copy:>8.0} ms wall, build : cp = {:.1}", cold.wall / copy);
    preview(folder.path());
}

struct Run {
    wall: f64,
    cpu: f64,
    memory: u64,
}

fn run(root: &Path) -> Run {
    let started = Instant::now();
    let mut child = Command::new(PROGRAM)
        .args(["build", "--root"])
        .arg(root)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let (mut memory, mut cpu) = (0, 0.0);
    loop {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let peak = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).and_then(|l| l.trim().trim_end_matches(" kB").parse::<u64>().ok());
        memory = memory.max(peak.unwrap_or(0) / 1024);
        cpu = processor(child.id()).unwrap_or(cpu);
        match child.try_wait() {
            Ok(None) => std::thread::sleep(Duration::from_millis(5)),
            status => {
                assert!(status.is_ok_and(|s| s.is_some_and(|s| s.success())), "the build is well");
                break;
            }
        }
    }
    Run { wall: started.elapsed().as_secs_f64() * 1000.0, cpu, memory }
}

/// Milliseconds of processor time, from the kernel's hundredths.
fn processor(pid: u32) -> Option<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: f64 = fields.get(11)?.parse::<f64>().ok()? + fields.get(12)?.parse::<f64>().ok()?;
    (ticks > 0.0).then_some(ticks * 10.0)
}

fn copy(root: &Path) -> f64 {
    let started = Instant::now();
    let done = Command::new("cp").arg("-r").arg(root.join("public/c")).arg(root.join("copy")).status();
    assert!(done.is_ok_and(|s| s.success()), "cp runs");
    started.elapsed().as_secs_f64() * 1000.0
}

fn preview(root: &Path) {
    let mut server = Server::start(root);
    let page = root.join("content/c/section-0/page-0.sv.md");
    let text = std::fs::read_to_string(&page).expect("the page was made");
    server.get("/c/section-0/page-0/");
    let mut took = Vec::new();
    for round in 0..5 {
        let word = format!("edited-{round}");
        let started = Instant::now();
        std::fs::write(&page, format!("{text}\n\n{word}\n")).expect("the page can be written");
        server.reloaded();
        assert!(server.get("/c/section-0/page-0/").contains(&word), "the page shows the edit");
        took.push(started.elapsed().as_secs_f64() * 1000.0);
        server.quiet();
    }
    took.sort_by(f64::total_cmp);
    println!("edit to visible {:>8.0} ms (median of {})", took[took.len() / 2], took.len());
}

struct Server {
    child: Child,
    address: String,
    news: BufReader<TcpStream>,
}

impl Server {
    fn start(root: &Path) -> Server {
        let started = Instant::now();
        let mut child = Command::new(PROGRAM)
            .args(["serve", "--port", "8700", "--root"])
            .arg(root)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().expect("it is piped"));
        out.read_line(&mut line).expect("it says where it is");
        let address = line.split("http://").nth(1).and_then(|l| l.split('/').next()).expect("the line has the address").to_owned();
        // What it prints later must go somewhere.
        std::thread::spawn(move || std::io::copy(&mut out, &mut std::io::sink()));
        let mut stream = TcpStream::connect(&address).expect("it listens");
        write!(stream, "GET /.budkavle/events HTTP/1.1\r\nHost: {address}\r\n\r\n").expect("it reads");
        let mut server = Server { child, address, news: BufReader::new(stream) };
        server.get("/c/");
        println!("preview starts  {:>8.0} ms to the first page", started.elapsed().as_secs_f64() * 1000.0);
        server.quiet();
        server
    }

    fn get(&mut self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).expect("it reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("it answers");
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn reloaded(&mut self) {
        self.wait_for("\"reload\"");
    }

    /// The checks that follow a change are over when the faults have been told.
    fn quiet(&mut self) {
        self.wait_for("\"faults\"");
    }

    fn wait_for(&mut self, word: &str) {
        let mut line = String::new();
        while self.news.read_line(&mut line).is_ok_and(|n| n > 0) {
            if line.contains(word) {
                return;
            }
            line.clear();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A project of that many pages: sections of fifty topics, each topic in every language, each page with what real pages have.
fn project(root: &Path, pages: usize) {
    let put = |path: &str, text: &str| {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("the folder can be made");
        std::fs::write(path, text).expect("the file can be written");
    };
    let locales: String = LOCALES.iter().map(|tag| format!("[[locale]]\ntag = \"{tag}\"\n\n")).collect();
    put("budkavle.toml", &format!("source-locale = \"sv\"\n\n{locales}"));
    put(
        "content/c/campaign.toml",
        "base-url = \"https://c.example/\"\ntheme = \"base\"\nhelpline = \"line\"\nquick-exit = \"https://www.smhi.se/\"\nmenu = [\"section-0\"]\n",
    );
    put(
        "content/directory/services.csv",
        "id,name,organisation,sector,target-groups,situations,areas,phone,verified\nline,Line,Organisation,state,all,help,SE,020-555 666,2026-01-01\n",
    );
    put("content/directory/areas.csv", "code,parent,kind,name,slug,aliases\nSE,,country,Sverige,sverige,\n");
    put(
        "content/directory/taxonomies.toml",
        "[[situation]]\nid = \"help\"\nslug = \"help\"\n\n[[target-group]]\nid = \"all\"\nslug = \"all\"\n\n[[sector]]\nid = \"state\"\nslug = \"state\"\n",
    );
    for tag in LOCALES {
        put(&format!("locales/{tag}/c.ftl"), "campaign-c = Campaign\npublisher-c = Publisher\n");
    }
    for index in 0..pages {
        let (topic, tag) = (index / LOCALES.len(), LOCALES[index % LOCALES.len()]);
        let (section, number) = (topic / 50, topic % 50);
        let path = match number {
            0 => format!("content/c/section-{section}/index.{tag}.md"),
            _ => format!("content/c/section-{section}/page-{}.{tag}.md", number - 1),
        };
        put(&path, &page(topic, tag));
    }
    for tag in LOCALES {
        put(&format!("content/c/index.{tag}.md"), &page(0, tag));
    }
}

fn page(topic: usize, tag: &str) -> String {
    let words = match tag {
        "ar" | "fa" => "يمكنك الحصول على المساعدة والتحدث إلى شخص يستمع إليك دون حكم ",
        "ti" => "ሓገዝ ክትረክብ ትኽእል ኢኻ ",
        "uk" | "ru" => "Ви можете отримати допомогу та поговорити з кимось ",
        _ => "Du kan få hjälp och prata med någon som lyssnar utan att döma. ",
    };
    let mut text = format!("---\ntitle: \"{topic} {tag}\"\ndescription: \"{topic}\"\nreviewer: a\n---\n\n");
    for part in 0..6 {
        let _ = write!(text, "## Part {part} {{#part-{part}}}\n\n{}\n\n- **One** [start](/)\n- *Two* [part](#part-0)\n\n", words.repeat(6));
    }
    text
}
