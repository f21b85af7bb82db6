// The built sites as the tests see them: which pages there are, of what kind, in what language, and their tags.
// A plain scan of the files, so that the link and weight tests can read every page without a browser.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import assert from "node:assert/strict";

export const folder = resolve(process.env.BUDKAVLE_PUBLIC ?? join(import.meta.dirname, "../../public"));
export const campaigns = ["valj-att-sluta", "du-avgor"];

/** Fails with every problem, so that one run shows all there is to mend: `<page> <problem>`, the pages of the same problem together. */
export function none(problems) {
  const pages = new Map();
  for (const problem of new Set(problems)) {
    const [, page, what] = problem.replace(/\s+/g, " ").match(/^(\S*) (.*)$/);
    pages.set(what, [...(pages.get(what) ?? []), page]);
  }
  const some = (where) => where.slice(0, 3).join("  ") + (where.length > 3 ? `  and ${where.length - 3} more` : "");
  const told = [...pages].map(([what, where]) => `${what}\n    ${some(where)}`);
  assert.equal(pages.size, 0, `${pages.size} problem(s):\n  ${told.slice(0, 40).join("\n  ")}${told.length > 40 ? "\n  …" : ""}`);
}

const sites = new Map();

/** A campaign's site: `{ name, root, origin, base, files, pages, redirects, locales, at(path) }`. Read once. */
export function site(name) {
  if (!sites.has(name)) sites.set(name, siteIn(join(folder, name)));
  return sites.get(name);
}

/** The site in a folder, as `site` has it. */
export function siteIn(root) {
  const name = basename(root);
  assert.ok(existsSync(join(root, "index.html")), `no site in ${root}: build first, or set BUDKAVLE_PUBLIC`);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
    .sort();
  const start = attribute(readFileSync(join(root, "index.html"), "utf8"), "link", "rel", "canonical", "href");
  assert.ok(start, `${name}: the start page has no canonical address`);
  const { origin, pathname: base } = new URL(start);
  const all = files.filter((file) => file.endsWith(".html")).map((file) => readPage(root, base, file));
  const pages = all.filter((page) => page.kind !== "redirect");
  markStartPages(pages);
  const byPath = new Map(all.map((page) => [page.path, page]));
  return {
    name, root, origin, base, files, pages,
    redirects: all.filter((page) => page.kind === "redirect"),
    locales: [...new Set(pages.map((page) => page.lang))],
    at: (path) => byPath.get(path),
  };
}

function readPage(root, base, file) {
  const html = readFileSync(join(root, file), "utf8");
  const path = base + file.replace(/(^|\/)index\.html$/, "$1");
  const redirect = attribute(html, "meta", "http-equiv", "refresh", "content");
  const page = { file, path, html, kind: "", lang: "", dir: "" };
  for (const tag of tags(html)) {
    if (tag.name === "html") Object.assign(page, { lang: tag.attributes.lang ?? "", dir: tag.attributes.dir ?? "ltr" });
    if (tag.name !== "body") continue;
    page.kind = redirect ? "redirect" : tag.attributes["data-kind"] ?? "";
    break;
  }
  return page;
}

/** A start page is a document as any other; it is the one with the shortest address of its language. */
function markStartPages(pages) {
  const shortest = new Map();
  const known = new Set(pages.filter((page) => page.kind === "start").map((page) => page.lang));
  for (const page of pages.filter((page) => page.kind === "document" && !known.has(page.lang))) {
    const best = shortest.get(page.lang);
    if (!best || page.path.length < best.path.length) shortest.set(page.lang, page);
  }
  for (const page of shortest.values()) page.kind = "start";
}

/** One page of every kind in every language: the longest, which has most that can go wrong. */
export function kinds(site) {
  const chosen = new Map();
  for (const page of site.pages) {
    const key = `${page.lang} ${page.kind}`;
    if (!(chosen.get(key)?.html.length >= page.html.length)) chosen.set(key, page);
  }
  return [...chosen.values()];
}

/** `kinds` and every page that somebody wrote. */
export function sample(site) {
  return [...new Set([...kinds(site), ...site.pages.filter((page) => page.kind === "document")])];
}

const TAG = /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>[\s\S]*?<\/\1\s*>|<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

/** Every start tag with its attributes; `text` is what a script or style element holds. */
export function* tags(html) {
  for (const match of html.matchAll(TAG)) {
    const name = (match[1] ?? match[3])?.toLowerCase();
    if (!name) continue;
    const attributes = {};
    for (const [, key, double, single, bare] of (match[2] ?? match[4]).matchAll(ATTRIBUTE)) {
      attributes[key.toLowerCase()] ??= decode(double ?? single ?? bare ?? "");
    }
    yield { name, attributes, text: match[1] ? match[0].slice(match[0].indexOf(">") + 1, match[0].lastIndexOf("<")) : "" };
  }
}

function decode(text) {
  const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, number, name) =>
    hex || number ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)) : named[name] ?? whole);
}

function attribute(html, name, key, value, wanted) {
  for (const tag of tags(html)) {
    if (tag.name === name && tag.attributes[key]?.toLowerCase() === value) return tag.attributes[wanted];
  }
}
