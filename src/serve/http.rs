//! Answers the browser: pages as they are now, the preview's own script and style, and news by server-sent events. Only to this machine's
//! own browser: any other host name is refused, so that no web page elsewhere can read what is not published.

use std::convert::Infallible;
use std::net::TcpListener;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};

use super::{Answer, Preview};
use crate::parse::html::escape;
use crate::render::headers;

const SCRIPT: &str = include_str!("preview.js");
const STYLE: &str = include_str!("preview.css");

/// Serves until the program is stopped.
pub(super) fn serve(preview: Arc<Preview>, listener: TcpListener) -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let app = Router::new()
            .route("/", get(campaigns))
            .route("/.budkavle/preview.js", get(|| async { ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], SCRIPT) }))
            .route("/.budkavle/preview.css", get(|| async { ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE) }))
            .route("/.budkavle/events", get(events))
            .fallback(page)
            .layer(middleware::from_fn(only_here))
            .with_state(preview);
        axum::serve(listener, app).await
    })
}

async fn only_here(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if !["127.0.0.1", "localhost", "[::1]"].contains(&name) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The campaigns to choose from; a project with one shows it at once.
async fn campaigns(State(preview): State<Arc<Preview>>) -> Response {
    let shown = preview.now();
    if let [site] = &shown.loaded.sites[..] {
        return Redirect::temporary(&site.base_path).into_response();
    }
    let links = shown.loaded.sites.iter().map(|site| format!("<li><a href=\"{}\">{}</a></li>", site.base_path, escape(&site.config.id)));
    let list: String = links.collect();
    let html = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Budkavle</title><link rel=\"stylesheet\" href=\"/.budkavle/preview.css\"><main class=\"budkavle-campaigns\"><h1>Budkavle</h1><ul>{list}</ul></main></html>"
    );
    ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}

async fn events(State(preview): State<Arc<Preview>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    // Who comes late or falls behind is told everything anew.
    let later = BroadcastStream::new(preview.news.subscribe());
    let first = preview.news();
    let later = later.map(move |news| news.unwrap_or_else(|_| preview.news()));
    let all = tokio_stream::once(first).chain(later).map(|news| Ok(Event::default().data(news)));
    Sse::new(all).keep_alive(KeepAlive::default())
}

async fn page(State(preview): State<Arc<Preview>>, request: Request) -> Response {
    let raw = request.uri().path();
    let url = decoded(raw);
    let answered = tokio::task::spawn_blocking(move || preview.answer(&url)).await;
    let (path, bytes, state, missing) = match answered.unwrap_or_else(|panic| Answer::Failed(panic.to_string())) {
        Answer::Found { path, bytes, state, missing } => (path, bytes, state, missing),
        // Hosts send a folder's address on to the one with the slash; so does the preview.
        Answer::Folder => return Redirect::temporary(&format!("{raw}/")).into_response(),
        Answer::Nothing => return StatusCode::NOT_FOUND.into_response(),
        Answer::Failed(reason) => return (StatusCode::INTERNAL_SERVER_ERROR, reason).into_response(),
    };
    let html = path.ends_with(".html");
    let body = if html { with_preview(bytes, state) } else { bytes };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = if missing { StatusCode::NOT_FOUND } else { StatusCode::OK };
    let kind = HeaderValue::from_static(mime(&path));
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    for (name, value) in headers::security() {
        // The preview listens for news of itself, over plain HTTP.
        let value = value.replace("connect-src 'none'", "connect-src 'self'");
        if name != "Strict-Transport-Security"
            && let (Ok(name), Ok(value)) = (name.parse::<header::HeaderName>(), value.parse::<HeaderValue>())
        {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn decoded(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let byte = (bytes[at] == b'%').then(|| path.get(at + 1..at + 3)).flatten().and_then(|h| u8::from_str_radix(h, 16).ok());
        out.push(byte.unwrap_or(bytes[at]));
        at += if byte.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A page with the preview's own script and style at the end of its head; the script knows of what state the page is.
fn with_preview(bytes: Vec<u8>, state: u64) -> Vec<u8> {
    let ours = format!(
        "<link rel=\"stylesheet\" href=\"/.budkavle/preview.css\"><script src=\"/.budkavle/preview.js\" data-state=\"{state}\" defer></script>"
    );
    match String::from_utf8(bytes) {
        Ok(html) if html.contains("</head>") => html.replacen("</head>", &format!("{ours}</head>"), 1).into_bytes(),
        // A page whose template failed is empty: the overlay says why.
        Ok(html) => format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Budkavle</title>{ours}</head><body>{html}</body></html>"
        )
        .into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

fn mime(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "vtt" => "text/vtt; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "xml" => "application/xml",
        "pdf" => "application/pdf",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
