//! A memo may only save time: after any edit, a project loaded with what was kept is the same as one loaded with nothing, to the last byte
//! and the last word. This test is never to be weakened; if it fails, a key lacks something that its result is made of.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use budkavle::artifact::Artifact;
use budkavle::check::Facts;
use budkavle::render::{Rendering, image};
use budkavle::source::Sources;
use budkavle::{Asked, Memos, check, load};
use common::{DAY, Dice, asked, line};

const EDITS: usize = 300;

/// A project in memory: text by path.
type Files = BTreeMap<String, String>;

/// Everything that comes of a project: the bytes of each route, and what is said, in words that do not depend on how files are numbered.
#[derive(Debug, PartialEq)]
struct Outcome {
    artifacts: Vec<(String, Artifact)>,
    said: Vec<String>,
}

#[test]
fn what_is_kept_changes_nothing() {
    let asked = asked("".as_ref(), "".as_ref(), DAY);
    let mut dice = Dice::new(2026);
    let mut files = start();
    let (mut sources, memos) = (of(&files), Memos::default());
    let (mut shown, mut codes) = (0, BTreeSet::new());
    for number in 0..EDITS {
        let mut edits = Vec::new();
        // Mostly one edit at a time, as people work; sometimes several, as when a branch is changed.
        while edits.is_empty() || dice.once_in(6) {
            edits.push(edit(&mut dice, &mut files));
        }
        take_over(&mut sources, &files);
        let kept = outcome(&sources, &memos, &asked);
        let fresh = outcome(&of(&files), &Memos::default(), &asked);
        let paths = |o: &Outcome| -> Vec<(String, String)> { o.artifacts.iter().map(|(site, a)| (site.clone(), a.path.clone())).collect() };
        assert_eq!(kept.said, fresh.said, "edit {number}: {edits:?}");
        assert_eq!(paths(&kept), paths(&fresh), "edit {number}: {edits:?}");
        for (with, without) in kept.artifacts.iter().zip(&fresh.artifacts) {
            assert!(with == without, "edit {number}: {edits:?}\n{with:#?}\n{without:#?}");
        }
        shown += fresh.artifacts.len();
        codes.extend(fresh.said.iter().filter_map(|line| Some(line.split_once('[')?.1.split_once(']')?.0.to_owned())));
    }
    // The edits are worth nothing if they lead nowhere.
    assert!(shown > EDITS * 20, "only {shown} files in {EDITS} edits");
    assert!(codes.len() > 20, "only {codes:?}");
}

fn of(files: &Files) -> Sources {
    Sources::from_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}

/// Brings `sources` to what `files` are, touching only what differs, as reading a changed folder does.
fn take_over(sources: &mut Sources, files: &Files) {
    let gone: Vec<String> = all_paths().into_iter().filter(|path| !files.contains_key(path) && sources.file_id(path).is_some()).collect();
    gone.iter().for_each(|path| sources.remove(path));
    for (path, text) in files {
        if sources.text(path).is_none_or(|known| *known.text != **text) {
            sources.set(path, text.clone().into_bytes());
        }
    }
}

fn outcome(sources: &Sources, memos: &Memos, asked: &Asked) -> Outcome {
    let loaded = load(sources, memos, asked).expect("no campaign is asked for by name");
    let mut outcome = Outcome { artifacts: Vec::new(), said: Vec::new() };
    for site in &loaded.sites {
        let rendering = Rendering::new(site.clone(), image::Cache::at(None));
        let mut facts: Vec<(String, Facts)> = Vec::new();
        for (path, route) in &site.routes {
            let artifact = rendering.artifact(path, route).expect("nothing is read from the disk");
            facts.extend(check::facts(site, &artifact, rendering.sure(route)).map(|found| (path.clone(), found)));
            outcome.artifacts.push((site.config.id.clone(), artifact));
        }
        let found = rendering.said().into_iter().chain(check::rendered(site, &facts)).collect();
        let said = loaded.said_of(site, sources, asked, found);
        outcome.said.extend(said.iter().map(|d| {
            let other = d.other.map(|span| sources.locate(span));
            format!("{} {:?} {other:?}", line(sources, d), d.facts)
        }));
    }
    outcome
}

/// The topics that pages come and go at.
const TOPICS: [&str; 6] = ["index", "about", "help", "help/more", "news/index", "news/old"];
const LOCALES: [&str; 3] = ["sv", "sv-simple", "en"];

/// Files other than pages, each with what may stand in it; the first is what stands there at the start. Not all of it is right.
const FILES: &[(&str, &[&str])] = &[
    (
        "budkavle.toml",
        &[
            "[[locale]]\ntag = \"sv\"\n[[locale]]\ntag = \"sv-simple\"\nkind = \"easy-read\"\nof = \"sv\"\n[[locale]]\ntag = \"en\"\n",
            "[[locale]]\ntag = \"sv\"\n[[locale]]\ntag = \"sv-simple\"\nprefix = \"latt\"\n[[locale]]\ntag = \"en\"\nname = \"Engelska\"\n",
            "source-locale = \"en\"\n[[locale]]\ntag = \"en\"\n[[locale]]\ntag = \"sv\"\nfallback = [\"en\"]\n[[locale]]\ntag = \"sv-simple\"\n",
            "[[locale]]\ntag = \"sv\"\n[[locale]]\ntag = \"ar\"\nfallback = [\"en\"]\n[[locale]]\ntag = \"en\"\n[x",
        ],
    ),
    (
        "content/c/campaign.toml",
        &[
            "base-url = \"https://c.example/\"\nhelpline = \"line\"\nmenu = [\"help\", \"about\"]\n[directory]\nparent = \"help\"\nsituations = [\"a\", \"b\"]\n",
            "base-url = \"https://c.example/x/\"\nhelpline = \"line\"\ntheme = \"own\"\n[directory]\nparent = \"help\"\nsituations = [\"a\"]\n",
            "base-url = \"https://c.example/\"\nhelpline = \"line\"\ntheme = \"own\"\ndiscreet = true\nsample = true\nquick-exit = \"https://q.example/\"\n[directory]\nparent = \"help\"\nsituations = [\"b\", \"a\"]\nareas = [\"N\"]\n",
            "helpline = \"none\"\nlocales = [\"en\", \"sv\"]\nmenu = [\"gone\"]\n[checks]\nmissing-description = \"error\"\nunreviewed-translation = \"off\"\n",
        ],
    ),
    (
        "content/c/words.sv-simple.csv",
        &[
            "word,forms,explanation\nhjälp,hjälpen|hjälper,Det du får.\ntext,texten,Ord.\n",
            "word,forms,explanation\nhjälp,,Annat än förut.\n",
            "ord;former;förklaring\ntext;texter;Ord & <b>mer</b>.\ntext;;Igen.\nutan;;\n",
        ],
    ),
    (
        "locales/sv-simple/easy-read.csv",
        &["rule,word,instead\nhard,text,ord\n", "rule,word,instead\nexcept,text,\nmetaphor,en text,\nukjent,a,b\n"],
    ),
    (
        "content/d/campaign.toml",
        &[
            "base-url = \"https://d.example/\"\nhelpline = \"line\"\nlocales = [\"sv\"]\n",
            "helpline = \"line\"\ntheme = \"own\"\nlocales = [\"sv\", \"en\"]\n",
        ],
    ),
    ("content/d/index.sv.md", &["---\ntitle: D\n---\n[a](#b)\n", "# D\n\n:::helpline\n"]),
    ("content/c/media/mark.svg", &["<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<svg xmlns=\"http://www.w3.org/2000/svg\"> </svg>"]),
    ("content/c/static/CNAME", &["c.example\n", "www.c.example\n"]),
    (
        "content/directory/services.csv",
        &[
            "id,name,organisation,sector,target-groups,situations,areas,phone,verified\nline,Linjen,Byrån,s,t,a,SE,020-555 666,2026-11-01\nhus,Huset,Byrån,s,t,a|b,Norr,08-508 03 310,\n",
            "id,name,organisation,sector,target-groups,situations,areas,phone,verified\nline,Linjen,Byrån,s,t,Första,SE,020-555 667,2026-11-02\nhus,Huset,Byrån,s,t,b,Norr,08-508 03 310,2026-11-02\n",
            "id,name,organisation,sector,target-groups,situations,areas,phone,verified\nline,Linjen,,,,a,Sverige,020-555 666,\nhus,Huset,Byrån,z,t,x,Nowhere,1,\n",
            "namn,name\nline,\"Linjen\n",
        ],
    ),
    ("content/directory/services.en.csv", &["id,name,summary\nline,The line,We listen.\n", "id,name,summary\nhus,The house,\nnobody,,\n"]),
    (
        "content/directory/areas.csv",
        &[
            "code,parent,kind,name\nSE,,country,Sverige\nN,SE,county,Norra\nN1,N,municipality,Nyby\n",
            "code,parent,kind,name\nSE,,country,Sverige\nN,SE,county,Nordliga\n",
            "code,parent,kind,name\nN,N1,county,Norra\n",
        ],
    ),
    (
        "content/directory/taxonomies.toml",
        &[
            "county = \"N\"\n[[situation]]\nid = \"a\"\n[[situation]]\nid = \"b\"\n[[target-group]]\nid = \"t\"\n[[sector]]\nid = \"s\"\n",
            "[[situation]]\nid = \"b\"\nslug = \"bb\"\n[[situation]]\nid = \"a\"\nslugs = { en = \"aa\" }\n[[target-group]]\nid = \"t\"\n[[sector]]\nid = \"s\"\n",
            "[[situation]]\nid = \"a\"\naliases = [\"x\"]\n[[target-group]]\nid = \"t\"\n[[sector]]\nid = \"z\"\naliases = [\"s\"]\n",
        ],
    ),
    (
        "locales/sv/c.ftl",
        &[
            "campaign-c = Kampanjen\npublisher-c = Byrån\ncampaign-d = D\npublisher-d = Byrån\nsituation-a = A\nsituation-b = B\n    .neutral = Stöd\ntarget-group-t = T\nsector-s = S\narea-N = Norr\n",
            "campaign-c = Kampanj\npublisher-c = { campaign-c }\nsituation-a = Första\nvalue-yes = Jo\narea-N = Söder\nskip-to-content = Hoppa\n",
            "campaign-c = { $x }\npublisher-c = { gone }\ntrasig\n",
        ],
    ),
    (
        "locales/en/c.ftl",
        &["campaign-c = The campaign\nsituation-a = The first\n", "campaign-c = The campaign { $n }\narea-N = North\nmenu = Contents\n"],
    ),
    ("locales/sv-simple/c.ftl", &["situation-a = Lätt\n", "-term = x\nsituation-a = { -term }\n"]),
    (
        "themes/own/theme.toml",
        &[
            "extends = \"base\"\nstyles = [\"own.css\"]\n",
            "extends = \"base\"\n[colors]\nlight = \"#ffffff\"\n",
            "extends = \"bas\"\nstyles = [\"gone.css\"]\n",
        ],
    ),
    ("themes/own/styles/own.css", &["a { color: red }", "a { color: blue }", "a { color red }", "a { background: url(mark.svg) }"]),
    (
        "themes/own/templates/document.html",
        &[
            "{% extends \"layout.html\" %}{% block main %}<h1>{{ page.title|marked }}</h1>{{ page.body|safe }}{% endblock %}",
            "{% extends \"layout.html\" %}{% block main %}{{ t(\"menu\") }}{{ page.body|safe }}{% endblock %}",
            "{% extends \"layout.html\" %}{% block main %}{{ page.gone.further }}{{ t(\"gone\") }}{% endblock %}",
            "{% if %}",
        ],
    ),
    (
        "themes/own/templates/components/callout.html",
        &["<div>{{ body|safe }}</div>", "<p id=\"twice\"></p><p id=\"twice\">{{ component.title }}</p>", "{{ no }}"],
    ),
    (
        "themes/own/static/mark.svg",
        &["<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>"],
    ),
];

/// Lines of front matter, and pieces of text.
const FRONT: [&str; 14] = [
    "description: En mening.",
    "slug: samma",
    "slug: egen",
    "draft: true",
    "publish-on: 2026-12-01",
    "expire-on: 2026-11-01\nexpired-link: index.md",
    "aliases: [/gammal/, /ny/]",
    "layout: start",
    "layout: gone",
    "topic: about",
    "quick-exit: false",
    "image: media/mark.svg",
    "reviewed: 2026-11-01\nreviewer: Någon",
    "titel: fel",
];
const TEXT: [&str; 16] = [
    "Ord \"inom citat\".\n",
    "[hjälp](/help/)\n",
    "[hem](index.md) och [bort](gone.md#x)\n",
    "[ner](#en-rubrik)\n",
    "## En rubrik\n",
    "#### För djupt\n",
    ":::helpline\n",
    ":::contact service=\"hus\"\n",
    ":::find-help\n",
    ":::callout type=\"info\"\ninuti\n:::\n",
    ":::callout\n",
    "![bild](media/mark.svg)\n",
    "![](gone.png)\n",
    "Not[^1].\n\n[^1]: Noten.\n",
    "<b>html</b>\n",
    "020-555 666\n",
];

fn page_path(topic: &str, locale: &str) -> String {
    format!("content/c/{topic}.{locale}.md")
}

fn pages() -> Vec<String> {
    TOPICS.iter().flat_map(|topic| LOCALES.iter().map(|locale| page_path(topic, locale))).collect()
}

/// Every path at which there may be a file.
fn all_paths() -> Vec<String> {
    pages().into_iter().chain(FILES.iter().map(|(path, _)| (*path).to_owned())).collect()
}

fn start() -> Files {
    let mut files: Files = FILES.iter().map(|(path, texts)| ((*path).to_owned(), texts[0].to_owned())).collect();
    for topic in ["index", "about", "help", "news/index"] {
        files.insert(page_path(topic, "sv"), format!("---\ntitle: {topic}\ndescription: Om {topic}.\n---\n\n[hem](/)\n"));
    }
    files
}

/// Changes something; says what.
fn edit(dice: &mut Dice, files: &mut Files) -> String {
    let pages = pages();
    let there: Vec<String> = pages.iter().filter(|path| files.contains_key(*path)).cloned().collect();
    // What is wrong hides what depends on it, so that now and then everything is well again.
    if dice.once_in(10) {
        *files = start();
        return "everything is as at the start".to_owned();
    }
    match dice.below(10) {
        0..=2 => {
            let path = dice.one(&pages);
            let text = page(dice);
            let what = format!("{path} is {text:?}");
            files.insert(path.clone(), text);
            what
        }
        3 if there.len() > 4 => {
            let path = dice.one(&there);
            files.remove(path);
            format!("{path} is gone")
        }
        4 if !there.is_empty() => {
            let (from, to) = (dice.one(&there), dice.one(&pages));
            let text = files.remove(from).unwrap_or_default();
            files.insert(to.clone(), text);
            format!("{from} is {to} now")
        }
        _ => {
            let (path, texts) = dice.one(FILES);
            // Without its configuration the project would be another one, and nothing would be seen of the rest.
            if dice.once_in(6) && !path.ends_with("budkavle.toml") && !path.ends_with("c/campaign.toml") {
                files.remove(*path);
                return format!("{path} is gone");
            }
            let text = *dice.one(texts);
            files.insert((*path).to_owned(), text.to_owned());
            format!("{path} is {text:?}")
        }
    }
}

fn page(dice: &mut Dice) -> String {
    let mut text = String::from("---\ntitle: ");
    text += dice.one::<&str>(&["Ett", "Två", "\"Tre: kolon\""]);
    for _ in 0..dice.below(3) {
        text += "\n";
        text += dice.one::<&str>(&FRONT);
    }
    // A page without its second fence, too.
    text += if dice.once_in(25) { "\n" } else { "\n---\n\n" };
    for _ in 0..dice.below(5) {
        text += dice.one::<&str>(&TEXT);
        text += "\n";
    }
    text
}
