//! Budkavle: Markdown in many languages, messages in Fluent and a directory of services go in; an accessible static site comes out.
//!
//! ```text
//!         read           parse            resolve         render          publish
//!  files ──────> Sources ──────> Project ─────────> Site ────────> Artifact ──────> public/<campaign>/
//!                                                    │                │
//!                                                    └──── check ─────┴──> Diagnostics
//! ```
//!
//! Each noun is a value that never changes once made, each verb a function from noun to noun. [`build`] goes the whole way, [`check`] all but
//! the last step, and a preview ([`Loaded`]) renders what the browser asks for. There is no second path for rebuilds: memos only save time.

pub mod artifact;
mod asked;
mod built_in;
pub mod check;
pub mod diagnostic;
pub mod directory;
pub mod exchange;
pub mod figures;
pub mod handover;
pub mod lint;
pub mod locale;
pub mod memo;
pub mod parse;
pub mod pseudo;
pub mod publish;
pub mod remember;
pub mod render;
pub mod report;
pub mod seen;
pub mod serve;
pub mod site;
pub mod source;
pub mod starter;
pub mod translations;
pub mod write;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use artifact::Artifact;
pub use asked::Asked;
use check::Facts;
use diagnostic::{Diagnostic, Severity};
use memo::Hash;
use parse::Project;
use publish::{PublishError, Staging, Stamp};
use render::{Rendering, image};
use report::{Outcome, Report, SiteReport, Trouble};
use site::{Options, Site};
use source::{AT_ONCE, Listing, Pages, Sources};

/// Builds every campaign that is asked for, and publishes those without errors.
///
/// # Errors
/// When the project cannot be read. What a campaign met, the author's fault or the machine's, is in the report.
pub fn build(asked: &Asked) -> Result<Report, Trouble> {
    let listing = list(asked)?;
    // Taken before anything is read: what changes meanwhile has another one.
    let stamp = listing.stamp();
    if let Some(report) = remember::unchanged_listing(&listing, stamp, asked) {
        return Ok(report);
    }
    let sources = Sources::read_listed(&asked.root, listing, None)?;
    if let Some(report) = remember::unchanged(&sources, stamp, asked) {
        return Ok(report);
    }
    let (sources, pages) = sources.without_pages();
    let loaded = load_with(&sources, Some(pages), &Memos::lean(), asked)?;
    let sites = each(&loaded, &sources, asked, |site| publish_site(&loaded, site, (&sources, stamp), asked));
    let report = reported(sites, &loaded, sources);
    let_go(loaded);
    report
}

/// Taking a large project apart takes a twentieth of a build, and nobody has to wait for it.
fn let_go(value: impl Send + 'static) {
    std::thread::spawn(move || drop(value));
}

/// Says everything that [`build`] would say, pictures decoded too, and writes nothing.
///
/// # Errors
/// As [`build`].
pub fn check(asked: &Asked) -> Result<Report, Trouble> {
    let sources = read(asked)?;
    let (sources, pages) = sources.without_pages();
    let loaded = load_with(&sources, Some(pages), &Memos::lean(), asked)?;
    let one = |site: &Arc<Site>| {
        let rendering = Rendering::new(site.clone(), pictures(asked));
        let said = loaded.said_of_rendered(&rendering, &sources, asked, || render_all(&rendering, Pictures::Look, |_| Ok(())))?;
        Ok(report::of(site, Outcome::Checked, said))
    };
    let sites = each(&loaded, &sources, asked, one);
    reported(sites, &loaded, sources)
}

/// Deals with every site: the machine's trouble with one is no reason to leave the others, or what is wrong with the files of this one unsaid.
fn each(loaded: &Loaded, sources: &Sources, asked: &Asked, one: impl Fn(&Arc<Site>) -> Result<SiteReport, Trouble>) -> Vec<SiteReport> {
    let failed =
        |site: &Site, trouble| report::of(site, Outcome::Failed(Arc::new(trouble)), loaded.said_of(site, sources, asked, Vec::new()));
    loaded.sites.iter().map(|site| one(site).unwrap_or_else(|trouble| failed(site, trouble))).collect()
}

/// What came of the sites, with the text of every place that is spoken of.
fn reported(sites: Vec<SiteReport>, loaded: &Loaded, sources: Sources) -> Result<Report, Trouble> {
    let sources = sources.shown(sites.iter().flat_map(|site| &site.said).flat_map(|d| [Some(d.span), d.other]).flatten())?;
    Ok(Report { sites, language: loaded.project.config.language.clone(), sources })
}

/// How hard each page of the campaigns that are asked for is to read, and the language of those who ask.
///
/// # Errors
/// The machine's trouble.
pub fn readability(asked: &Asked) -> Result<(Vec<check::readability::Reading>, String), Trouble> {
    let loaded = load(&read(asked)?, &Memos::counting(), asked)?;
    let of = |site: &Arc<Site>| check::readability::of(check::Subject { site, project: &loaded.project });
    Ok((loaded.sites.iter().flat_map(of).collect(), loaded.project.config.language.clone()))
}

/// Reads the project.
///
/// # Errors
/// When there is none, or a file of it cannot be read.
pub fn read(asked: &Asked) -> Result<Sources, Trouble> {
    Ok(Sources::read_listed(&asked.root, list(asked)?, None)?)
}

fn list(asked: &Asked) -> Result<Listing, Trouble> {
    if !asked.root.join("budkavle.toml").is_file() {
        return Err(Trouble::NoProject(asked.root.clone()));
    }
    Ok(Listing::of(&asked.root)?)
}

/// What is kept from one load to the next, to save time and for nothing else.
#[derive(Default)]
pub struct Memos {
    parse: parse::Memos,
}

impl Memos {
    /// For a single build, which lets go of all that it does not need.
    pub fn lean() -> Memos {
        Memos { parse: parse::Memos::lean() }
    }

    /// For those who ask how hard pages are to read.
    pub fn counting() -> Memos {
        Memos { parse: parse::Memos::counting() }
    }

    /// Forgets what has not been used since the last sweep.
    fn sweep(&self) {
        self.parse.sweep();
    }
}

/// A project with its campaigns resolved, ready to be rendered.
pub struct Loaded {
    /// The project.
    pub project: Project,
    /// The campaigns that were asked for.
    pub sites: Vec<Arc<Site>>,
    said: Vec<Diagnostic>,
}

/// Parses and resolves.
///
/// # Errors
/// When a campaign is asked for that the project does not have.
pub fn load(sources: &Sources, memos: &Memos, asked: &Asked) -> Result<Loaded, Trouble> {
    let loaded = load_with(sources, None, memos, asked);
    memos.sweep();
    loaded
}

/// The same, and forgets nothing; of sources whose pages' texts are apart these are let go as they are parsed.
fn load_with(sources: &Sources, pages: Option<Pages>, memos: &Memos, asked: &Asked) -> Result<Loaded, Trouble> {
    let (project, said) = parse::parse_with(sources, pages.as_ref(), &memos.parse);
    let project = if asked.options.pseudo { pseudo::add(project) } else { project };
    let known = |id: &String| project.campaigns.iter().any(|c| c.config.id == *id);
    if let Some(unknown) = asked.campaigns.iter().find(|id| !known(id)) {
        let known = project.campaigns.iter().map(|c| c.config.id.clone()).collect();
        return Err(Trouble::NoCampaign(unknown.clone(), known));
    }
    let wanted = |campaign: &usize| asked.campaigns.is_empty() || asked.campaigns.contains(&project.campaigns[*campaign].config.id);
    let wanted: Vec<usize> = (0..project.campaigns.len()).filter(wanted).collect();
    let in_folders = asked.in_folders || wanted.len() > 1;
    let resolve = |&campaign: &usize| {
        let id = &project.campaigns[campaign].config.id;
        let base_url = asked.options.base_url.as_ref().map(|url| if in_folders { format!("{url}{id}/") } else { url.clone() });
        let options = Options { base_url, ..asked.options.clone() };
        Arc::new(site::resolve(site::Input { project: &project, campaign, options: &options, now: report::today(&project, campaign) }))
    };
    let sites = wanted.iter().map(resolve).collect();
    Ok(Loaded { project, sites, said })
}

impl Loaded {
    /// Everything that is wrong with a site: with its files, with the whole, and what was `found` elsewhere; as severe as its campaign and the
    /// command line want it.
    pub fn said_of(&self, site: &Site, sources: &Sources, asked: &Asked, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        found.extend(check::site(check::Subject { site, project: &self.project }));
        self.weighed(site, sources, asked, found)
    }

    /// Everything that is wrong with a site that `render` renders, also beside what was published of it before. The rules that need no
    /// finished page look at it meanwhile.
    fn said_of_rendered(
        &self,
        rendering: &Rendering,
        sources: &Sources,
        asked: &Asked,
        render: impl FnOnce() -> Result<Vec<(String, Facts)>, Trouble> + Send,
    ) -> Result<Vec<Diagnostic>, Trouble> {
        let site = &rendering.site;
        let (facts, mut found) = rayon::join(render, || check::site(check::Subject { site, project: &self.project }));
        found.extend(check::rendered(site, &facts?));
        found.extend(rendering.said());
        let earlier = remember::services(&asked.output, &site.config.id);
        found.extend(earlier.and_then(|earlier| report::collapse(site, earlier)));
        Ok(self.weighed(site, sources, asked, found))
    }

    /// What is wrong with the files of a site and what was `found` of the whole, as severe as it is to be, in order.
    fn weighed(&self, site: &Site, sources: &Sources, asked: &Asked, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut said: Vec<Diagnostic> = self.said.iter().filter(|d| report::concerns(site, sources.path(d.span.file))).cloned().collect();
        said.extend(found);
        report::weigh(&mut said, site, asked.strict);
        diagnostic::sort(sources, &mut said);
        said
    }
}

/// Where pictures are kept that were made before.
fn pictures(asked: &Asked) -> image::Cache {
    image::Cache::at(Some(asked.output.join(".budkavle").join("images")))
}

/// Whether pictures are made or only looked at: checking a site needs none of them, but says which are damaged.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pictures {
    Make,
    Look,
}

/// Renders every route, in any order, and hands each artifact on; of pages the facts stay.
fn render_all(
    rendering: &Rendering,
    pictures: Pictures,
    put: impl Fn(Artifact) -> Result<(), Trouble> + Sync,
) -> Result<Vec<(String, Facts)>, Trouble> {
    let kept = Mutex::new(Vec::new());
    let routes: Vec<_> = rendering.site.routes.iter().collect();
    routes.into_par_iter().with_max_len(AT_ONCE).try_for_each(|(path, route)| {
        let trouble = |error| of_route(path, error);
        if let (Pictures::Look, site::Route::Variant(media, number)) = (pictures, route) {
            return if *number == 0 { rendering.look(media).map_err(trouble) } else { Ok(()) };
        }
        if let site::Route::File(media) = route
            && rendering.is_false_drawing(media).map_err(trouble)?
        {
            return Ok(());
        }
        let artifact = rendering.artifact(path, route).map_err(trouble)?;
        if let Some(facts) = check::facts(&rendering.site, &artifact, rendering.sure(route)) {
            kept.lock().unwrap_or_else(PoisonError::into_inner).push((path.clone(), facts));
        }
        put(artifact)
    })?;
    let mut facts = kept.into_inner().unwrap_or_else(PoisonError::into_inner);
    facts.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(facts)
}

/// What kept a route from being rendered.
fn of_route(path: &str, trouble: render::Trouble) -> Trouble {
    match trouble {
        render::Trouble::Io(error) => Trouble::Io(PathBuf::from(path), error),
        render::Trouble::Changed(file) => Trouble::Publish(PublishError::Changed { path: PathBuf::from(file) }),
    }
}

/// Renders a site into a staging folder, and exchanges it for the published one if nothing is an error.
fn publish_site(
    loaded: &Loaded,
    site: &Arc<Site>,
    (sources, stamp): (&Sources, Option<Hash>),
    asked: &Asked,
) -> Result<SiteReport, Trouble> {
    let rendering = Rendering::new(site.clone(), pictures(asked));
    let staging = Staging::begin(&asked.output, &site.config.id)?;
    let render = || {
        let facts = render_all(&rendering, Pictures::Make, |artifact| Ok(staging.put(&artifact)?))?;
        staging.flush()?;
        Ok(facts)
    };
    let said = loaded.said_of_rendered(&rendering, sources, asked, render)?;
    let_go(rendering);
    if said.iter().any(|d| d.severity == Severity::Error) {
        return Ok(report::of(site, Outcome::Refused, said));
    }
    let mut report = report::of(site, Outcome::Checked, said);
    let stamp = Stamp {
        inputs: remember::inputs(sources, asked, site.today),
        remember: remember::save(
            &report,
            remember::inputs_by_times(stamp, asked, site.today),
            sources,
            &site.config.time_zone,
            &loaded.project.config.language,
        ),
    };
    report.outcome = Outcome::Published(staging.commit(stamp)?);
    Ok(report)
}
