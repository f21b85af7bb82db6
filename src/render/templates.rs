//! The theme's templates, ready to run in one language: the functions and the filter that templates have, and template errors as
//! diagnostics. What a template can see is in `view`.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use minijinja::value::{Kwargs, Value};
use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior};
use rustc_hash::FxHashMap;

use crate::diagnostic::Diagnostic;
use crate::locale::{Answer, FluentArgs, FluentValue, catalogue};
use crate::parse::Language;
use crate::parse::html::{escape, escaped};
use crate::parse::theme::Theme;
use crate::source::Span;

/// Templates of a theme, mute at first and then speaking one language.
#[derive(Clone)]
pub struct Templates {
    environment: Environment<'static>,
    theme: Arc<Theme>,
    /// Templates that cannot be read; that has been said.
    unreadable: Vec<String>,
}

impl Templates {
    /// Prepares a theme's templates; those that cannot be read are said and left out.
    pub fn new(theme: &Arc<Theme>, assets: &BTreeMap<String, String>) -> (Templates, Vec<Diagnostic>) {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_debug(true);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(write_value);
        let addresses = assets.clone();
        environment.add_function("asset", move |name: &str| -> Result<String, Error> {
            let missing = || Error::new(minijinja::ErrorKind::InvalidOperation, format!("static/{name} does not exist"));
            addresses.get(name).cloned().ok_or_else(missing)
        });
        environment.add_filter("marked", marked);
        let mut templates = Templates { environment, theme: theme.clone(), unreadable: Vec::new() };
        let mut said = Vec::new();
        for (name, text) in &theme.templates {
            if let Err(error) = templates.environment.add_template_owned(name.clone(), text.text.to_string()) {
                said.push(templates.diagnostic(name, &error, ""));
                templates.unreadable.push(name.clone());
            }
        }
        (templates, said)
    }

    /// The same in a language.
    pub fn speaking(&self, language: &Arc<Language>) -> Templates {
        let mut own = self.clone();
        let spoken = Spoken::new(language);
        own.environment.add_function("t", move |id: &str, args: Option<Kwargs>| spoken.get(id, args, message_html));
        let spoken = Spoken::new(language);
        own.environment.add_function("text", move |id: &str, args: Option<Kwargs>| spoken.get(id, args, message_text));
        own
    }

    /// Whether a component's template cannot be read, so that pages may lack a part.
    pub fn lack_parts(&self) -> bool {
        self.unreadable.iter().any(|name| name.starts_with("components/"))
    }

    /// Whether there is a template of that name.
    pub fn has(&self, name: &str) -> bool {
        self.theme.templates.contains_key(name)
    }

    /// Runs a template. `page` is the address to name when it fails.
    ///
    /// # Errors
    /// What is wrong with the template, with its place.
    pub fn render(&self, name: &str, context: Value, page: &str) -> Result<String, Diagnostic> {
        if self.unreadable.iter().any(|unreadable| unreadable == name) {
            return Ok(String::new());
        }
        let run = self.environment.get_template(name).and_then(|template| template.render(context));
        run.map_err(|error| self.diagnostic(name, &error, page))
    }

    /// The innermost cause that has a place is where the author must look.
    fn diagnostic(&self, name: &str, error: &Error, page: &str) -> Diagnostic {
        let mut at = error;
        let mut next: Option<&dyn std::error::Error> = std::error::Error::source(error);
        while let Some(cause) = next {
            if let Some(cause) = cause.downcast_ref::<Error>() {
                at = cause;
            }
            next = cause.source();
        }
        let placed = if at.name().is_some() { at } else { error };
        let file = self.theme.templates.get(placed.name().unwrap_or(name)).or_else(|| self.theme.templates.get(name));
        let Some(file) = file else {
            let any = self.theme.templates.values().next().map_or(crate::source::FileId(0), |t| t.id);
            return Diagnostic::error("template-missing", Span::file(any)).with("template", name);
        };
        let range = placed.range().unwrap_or_else(|| line_range(&file.text, placed.line().unwrap_or(1)));
        let kind = at.kind().to_string();
        let reason = at.detail().map_or_else(|| kind.clone(), |detail| format!("{kind}: {detail}"));
        Diagnostic::error("template-error", Span::new(file.id, range)).with("reason", reason).with("page", page)
    }
}

fn line_range(text: &str, line: usize) -> std::ops::Range<usize> {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let length = text[start.min(text.len())..].lines().next().map_or(0, str::len);
    start..start + length
}

/// Nothing prints as nothing: minijinja would say `None`.
fn write_value(out: &mut minijinja::Output<'_>, state: &mut minijinja::State<'_, '_>, value: &Value) -> Result<(), Error> {
    if value.is_none() {
        return Ok(());
    }
    if let Some(text) = value.as_str().filter(|_| !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html)) {
        let mut written = Ok(());
        escaped(text, |piece| {
            if written.is_ok() {
                written = out.write_str(piece);
            }
        });
        return written.map_err(Error::from);
    }
    minijinja::escape_formatter(out, state, value)
}

/// A language's messages; those without arguments, which every page has by the dozen, are put into words once.
struct Spoken {
    language: Arc<Language>,
    said: FxHashMap<String, OnceLock<Value>>,
}

impl Spoken {
    fn new(language: &Arc<Language>) -> Spoken {
        let said = language.catalogue.ids().map(|id| (id.to_owned(), OnceLock::new())).collect();
        Spoken { language: language.clone(), said }
    }

    fn get(
        &self,
        id: &str,
        args: Option<Kwargs>,
        say: fn(&Language, &str, Option<&Kwargs>) -> Result<Value, Error>,
    ) -> Result<Value, Error> {
        let said = self.said.get(id).filter(|_| args.is_none());
        if let Some(value) = said.and_then(OnceLock::get) {
            return Ok(value.clone());
        }
        let value = say(&self.language, id, args.as_ref())?;
        Ok(match said {
            Some(said) => said.get_or_init(|| value).clone(),
            None => value,
        })
    }
}

/// Where finished HTML goes into a message: a sign that no text has, and that stands for the argument until the message is escaped.
const STAND_IN: u32 = 0xE000;

fn format(language: &Language, id: &str, kwargs: Option<&Kwargs>) -> Result<(Answer, Vec<String>), Error> {
    let mut args = FluentArgs::new();
    let mut html = Vec::new();
    for (kwargs, name) in kwargs.into_iter().flat_map(|kwargs| kwargs.args().map(move |name| (kwargs, name))) {
        let value: Value = kwargs.peek(name)?;
        let number = value.as_i64().filter(|_| value.is_number());
        let fluent = match (number, value.is_safe()) {
            (Some(number), _) => FluentValue::from(number),
            (None, true) => {
                html.push(value.to_string());
                let sign = char::from_u32(STAND_IN + html.len() as u32 - 1).unwrap_or('\u{E000}');
                FluentValue::from(sign.to_string())
            }
            (None, false) => FluentValue::from(value.to_string()),
        };
        args.set(name.to_owned(), fluent);
    }
    let missing = || Answer { text: id.to_owned(), tag: language.locale.tag.clone(), foreign: false, errors: Vec::new() };
    Ok((language.catalogue.format(id, &args).unwrap_or_else(missing), html))
}

fn message_html(language: &Language, id: &str, kwargs: Option<&Kwargs>) -> Result<Value, Error> {
    let (answer, html) = format(language, id, kwargs)?;
    let mut text = catalogue::to_html(&answer.text);
    for (index, piece) in html.iter().enumerate() {
        if let Some(sign) = char::from_u32(STAND_IN + index as u32) {
            text = text.replace(&format!("<bdi>{sign}</bdi>"), piece).replace(sign, piece);
        }
    }
    Ok(Value::from_safe_string(if answer.foreign { in_language(&text, &answer.tag, direction(&answer.tag)) } else { text }))
}

fn message_text(language: &Language, id: &str, kwargs: Option<&Kwargs>) -> Result<Value, Error> {
    let (answer, html) = format(language, id, kwargs)?;
    if !html.is_empty() {
        let reason = format!("text(\"{id}\") is plain text and cannot hold HTML: use t(\"{id}\")");
        return Err(Error::new(minijinja::ErrorKind::InvalidOperation, reason));
    }
    Ok(Value::from(attribute_text(language, &answer.text)))
}

/// Plain text for attributes and titles: the marks that keep a name in one piece stay only where the text runs right to left.
pub fn attribute_text(language: &Language, text: &str) -> String {
    let rtl = language.locale.direction == crate::locale::Direction::Rtl;
    if rtl { text.to_owned() } else { catalogue::plain(text) }
}

fn direction(tag: &str) -> &'static str {
    crate::locale::facts::direction(tag).as_str()
}

/// HTML in another language than what stands around it.
pub fn in_language(html: &str, tag: &str, dir: &str) -> String {
    format!("<span lang=\"{}\" dir=\"{dir}\">{html}</span>", escape(tag))
}

/// The filter `marked`: a phrase as HTML, in its own language.
fn marked(phrase: &Value) -> Result<Value, Error> {
    if phrase.is_none() {
        return Ok(Value::from_safe_string(String::new()));
    }
    let text = phrase.get_attr("text")?;
    let html = escape(text.as_str().unwrap_or_default());
    let lang = phrase.get_attr("lang")?;
    let Some(lang) = lang.as_str() else { return Ok(Value::from_safe_string(html)) };
    let dir = phrase.get_attr("dir")?;
    Ok(Value::from_safe_string(in_language(&html, lang, dir.as_str().unwrap_or_else(|| direction(lang)))))
}
