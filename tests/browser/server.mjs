// Serves a built site as a static host would: the headers of its own `_headers`, index.html for a folder, 404.html for what is
// not there. What the browser tests see is therefore what the public gets, content security policy and all.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp", ".gif": "image/gif",
  ".mp4": "video/mp4", ".webm": "video/webm", ".vtt": "text/vtt; charset=utf-8", ".pdf": "application/pdf",
  ".json": "application/json", ".webmanifest": "application/manifest+json", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8",
};

/** Listens on a port of its own; `{ origin, url(path), close() }`. */
export async function serve(site) {
  const rules = existsSync(join(site.root, "_headers")) ? parseHeaders(readFileSync(join(site.root, "_headers"), "utf8")) : [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const answer = find(site, path);
    response.writeHead(answer.status, { ...headersFor(rules, path), ...answer.headers });
    response.end(request.method === "HEAD" ? undefined : answer.body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: (path) => origin + path,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function find(site, path) {
  const inside = path.startsWith(site.base) && !path.split("/").includes("..");
  const file = inside && join(site.root, path.slice(site.base.length));
  const stat = file && statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory() && !path.endsWith("/")) return { status: 301, headers: { location: `${path}/` }, body: "" };
  if (stat?.isDirectory() && existsSync(join(file, "index.html"))) return found(join(file, "index.html"), 200);
  if (stat?.isFile()) return found(file, 200);
  return found(join(site.root, "404.html"), 404);
}

function found(file, status) {
  return { status, headers: { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }, body: readFileSync(file) };
}

/** Netlify's and Cloudflare's format: a path on its own line, `Name: value` indented below it; `#` is a comment. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trim().startsWith("#")) continue;
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, line.indexOf(":")).trim().toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]);
  }
  return rules;
}

/** Of every rule that fits the path; the later rule wins where both name a header. */
export function headersFor(rules, path) {
  const fits = (rule) => new RegExp(`^${rule.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace("*", ".*")}$`).test(path);
  return Object.fromEntries(rules.filter((rule) => fits(rule.path)).flatMap((rule) => rule.headers));
}
