// Protects: a page that comes whole in the first round trip of a slow telephone line (RFC 6928: ten packets, 14,600 bytes), because the
// reader may have only seconds alone with the screen. HTML and style sheets compressed; scripts apart, as nothing waits for them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import { campaigns, none, site, tags } from "./sites.mjs";

const FIRST_ROUND_TRIP = 14_600;
const SCRIPTS = 6_000;

for (const name of campaigns) {
  test(`${name}: every page fits in the first round trip`, (t) => {
    const weigh = scale(site(name));
    const weights = site(name).pages.map((page) => ({ path: page.path, ...weigh(page) })).sort((a, b) => b.first - a.first);
    for (const { path, first } of weights.slice(0, 3)) t.diagnostic(`${first} bytes: ${path}`);
    none([
      ...weights.filter(({ first }) => first > FIRST_ROUND_TRIP).map(({ path, first }) => `${path} HTML and CSS are ${first} bytes`),
      ...weights.filter(({ scripts }) => scripts > SCRIPTS).map(({ path, scripts }) => `${path} scripts are ${scripts} bytes`),
    ]);
  });
}

function scale({ root, base }) {
  const known = new Map();
  const file = (url) => {
    if (!known.has(url)) known.set(url, gzipSync(readFileSync(join(root, url.slice(base.length))), { level: 9 }).length);
    return known.get(url);
  };
  const sum = (urls) => urls.reduce((total, url) => total + file(url), 0);
  return (page) => {
    const all = [...tags(page.html)];
    const styles = all.filter(({ name, attributes }) => name === "link" && attributes.rel === "stylesheet").map((tag) => tag.attributes.href);
    const scripts = all.filter(({ name, attributes }) => name === "script" && attributes.src).map((tag) => tag.attributes.src);
    return { first: gzipSync(page.html, { level: 9 }).length + sum(styles), scripts: sum(scripts) };
  };
}
