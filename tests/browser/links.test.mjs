// Protects: every way that leads through the site. Reads all pages of both campaigns, without a browser: no link, picture or anchor that
// leads nowhere, translations that know of each other, a language menu that is complete, easy-to-read one step away and one step back.
import { test } from "node:test";
import { campaigns, none, site, tags } from "./sites.mjs";

const KINDS = ["start", "document", "area", "pair", "situation", "service", "not-found"];
const EASY = /-simple$/;

for (const name of campaigns) {
  const pages = () => site(name).pages;

  test(`${name}: every page says its kind, language and direction`, () => {
    none(pages().flatMap(({ path, kind, lang, dir }) => [
      ...(KINDS.includes(kind) ? [] : [`${path} <body data-kind="${kind}">`]),
      ...(lang ? [] : [`${path} <html> has no lang`]),
      ...(dir === direction(lang) ? [] : [`${path} dir="${dir}" for ${lang}`]),
    ]));
  });

  test(`${name}: every address inside the site exists, and every anchor`, () => {
    none([...pages(), ...site(name).redirects].flatMap((page) => addresses(page).flatMap((href) => broken(site(name), page, href))));
  });

  test(`${name}: the canonical address is the page's own`, () => {
    none(translatable(name).filter(({ kind }) => kind !== "pair").flatMap((page) => {
      const canonical = facts(page).canonical;
      return canonical === site(name).origin + page.path ? [] : [`${page.path} canonical is ${canonical}`];
    }));
  });

  test(`${name}: translations name each other`, () => none(translatable(name).flatMap((page) => reciprocal(site(name), page))));

  test(`${name}: every page offers every language`, () => {
    none(pages().flatMap((page) => {
      const offered = new Set([page.lang, ...facts(page).links.map(({ hreflang }) => hreflang)]);
      return site(name).locales.filter((locale) => !offered.has(locale)).map((locale) => `${page.path} no link to ${locale}`);
    }));
  });

  test(`${name}: easy-to-read pages and ordinary ones lead to each other`, () => {
    none(translatable(name).filter((page) => EASY.test(page.lang)).flatMap((page) => {
      const ordinary = page.lang.replace(EASY, "");
      const there = leadsTo(site(name), page, ordinary).filter((other) => leadsTo(site(name), other, page.lang).includes(page));
      return there.length ? [] : [`${page.path} no ordinary page that leads back here`];
    }));
  });
}

/** Pairs of area and situation are kept from search engines, to whom alone a canonical address says something. Not-found pages are nobody's translation: they have no canonical address and no alternates. */
const translatable = (name) => site(name).pages.filter((page) => page.kind !== "not-found");

const direction = (lang) => (/^(ar|fa|prs|ps|ckb|ur|he|yi|yi-hebr)(-|$)/i.test(lang) && !/-latn/i.test(lang) ? "rtl" : "ltr");

const known = new WeakMap();

/** What a page's tags say about links; scanned once. */
function facts(page) {
  if (!known.has(page)) known.set(page, scan(page));
  return known.get(page);
}

function scan(page) {
  const found = { ids: new Set(), links: [], alternates: new Map(), canonical: undefined };
  for (const { name, attributes } of tags(page.html)) {
    if (attributes.id) found.ids.add(attributes.id);
    if (name === "a" && attributes.href) found.links.push({ href: attributes.href, hreflang: attributes.hreflang });
    if (name === "link" && attributes.rel === "canonical") found.canonical = attributes.href;
    if (name === "link" && attributes.rel === "alternate" && attributes.hreflang) found.alternates.set(attributes.hreflang, attributes.href);
  }
  return found;
}

function addresses(page) {
  const found = new Set();
  for (const { name, attributes: a } of tags(page.html)) {
    for (const href of [a.href, a.src, a.poster, a["data-src"]]) if (href !== undefined) found.add(href);
    for (const part of (a.srcset ?? "").split(",")) if (part.trim()) found.add(part.trim().split(/\s+/)[0]);
    if (name === "meta" && a["http-equiv"]?.toLowerCase() === "refresh") found.add(a.content.replace(/^[^=]*=/, ""));
    if (name === "meta" && ["og:url", "og:image"].includes(a.property)) found.add(a.content);
  }
  return [...found];
}

function broken(site, page, href) {
  const unclean = /\s|[\u2066-\u2069]/.test(href) ? [`${page.path} ${JSON.stringify(href)} has spaces or invisible signs`] : [];
  if (/^(tel|mailto|sms):/.test(href)) return unclean;
  if (href === "" || /^javascript:/i.test(href)) return [`${page.path} href="${href}"`];
  const url = new URL(href, site.origin + page.path);
  if (url.origin !== site.origin) return /^https?:$/.test(url.protocol) ? [] : [`${page.path} ${href}`];
  const path = decodeURI(url.pathname);
  const target = site.at(path);
  if (!target && !(path.startsWith(site.base) && site.files.includes(path.slice(site.base.length)))) return [`${page.path} ${href} is not there`];
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && !(target && facts(target).ids.has(anchor))) return [`${page.path} ${href}: no such anchor`];
  return [];
}

function reciprocal(site, page) {
  const { alternates } = facts(page);
  const own = site.origin + page.path;
  const problems = [];
  if (alternates.size && ![...alternates.values()].includes(own)) problems.push(`${page.path} is not among its own alternates`);
  for (const [hreflang, href] of alternates) {
    const other = site.at(decodeURI(new URL(href).pathname));
    if (!other) problems.push(`${page.path} alternate ${hreflang} ${href} is not there`);
    else if (hreflang !== "x-default" && other.lang !== hreflang) problems.push(`${page.path} alternate ${hreflang} is in ${other.lang}`);
    else if (![...facts(other).alternates.values()].includes(own)) problems.push(`${page.path} ${other.path} does not name it in return`);
  }
  return problems;
}

function leadsTo(site, page, lang) {
  const links = facts(page).links.filter(({ hreflang }) => hreflang === lang);
  return links.map(({ href }) => site.at(decodeURI(new URL(href, site.origin + page.path).pathname))).filter(Boolean);
}
