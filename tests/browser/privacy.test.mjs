// Protects: the reader's secrecy. No request leaves the site, nothing is kept in the browser, no address tells the next site where the reader
// was, and the security policy that promises this is both sent and obeyed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { campaigns, none, sample, site, tags } from "./sites.mjs";
import { start, visit } from "./browser.mjs";

const running = start();
const HEADERS = {
  "content-security-policy": /default-src 'none'.*frame-ancestors 'none'.*trusted-types/,
  "referrer-policy": /^no-referrer$/,
  "x-content-type-options": /^nosniff$/,
  "permissions-policy": /geolocation=\(\)/,
};

for (const name of campaigns) {
  test(`${name}: the headers are sent, and no cookie among them`, async () => {
    const { origin } = running.servers[name];
    for (const path of [site(name).base, `${site(name).base}no/such/page/`]) {
      const { headers } = await fetch(origin + path);
      for (const [header, wanted] of Object.entries(HEADERS)) assert.match(headers.get(header) ?? "(none)", wanted, `${header} of ${path}`);
      assert.equal(headers.get("set-cookie"), null);
    }
  });

  test(`${name}: no request leaves the site, nothing is kept, no rule is broken`, async () => {
    const problems = [];
    async function prepare(context, { origin }) {
      context.on("request", (request) => request.url().startsWith(`${origin}/`) || problems.push(`- asks for ${request.url()}`));
      context.on("response", async (response) => response.status() < 400 || problems.push(`- ${response.status()} for ${response.url()}`));
      context.on("console", (message) => message.type() === "error" && problems.push(`- console: ${message.text()}`));
      context.on("weberror", (error) => problems.push(`- script: ${error.error().message}`));
      await context.addInitScript(() => {
        window.violations = [];
        addEventListener("securitypolicyviolation", (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
      });
    }
    problems.push(...(await visit(running, name, sample(site(name)), { prepare }, async (tab, page) => [
      ...(await tab.evaluate(kept)),
      ...(tab.url().endsWith(page.path) ? [] : [`the address became ${tab.url()}`]),
      ...((await tab.context().cookies()).length ? ["sets a cookie"] : []),
    ])));
    none(problems);
  });

  test(`${name}: following a link tells nothing of where the reader was`, async () => {
    none(await visit(running, name, [site(name).at(site(name).base)], {}, async (tab) => {
      await tab.locator("main a[href^='/'], nav a[href^='/']").first().click();
      await tab.waitForLoadState();
      const referrer = await tab.evaluate(() => document.referrer);
      return referrer === "" ? [] : [`the next page sees ${referrer}`];
    }));
  });

  test(`${name}: no inline script or style, nothing from elsewhere, in any file`, () => {
    const { root, files, pages, redirects } = site(name);
    const styles = files.filter((file) => file.endsWith(".css")).flatMap((file) => {
      const css = readFileSync(join(root, file), "utf8");
      return /@import|url\(\s*["']?(?:https?:)?\/\//.test(css) ? [`${file} reaches outside`] : [];
    });
    const inPage = (page) => [...tags(page.html)].flatMap(inline).map((problem) => `${page.path} ${problem}`);
    none([...styles, ...[...pages, ...redirects].flatMap(inPage)]);
  });
}

async function kept() {
  const databases = await indexedDB.databases();
  const caches = window.caches ? await window.caches.keys() : [];
  const workers = navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations() : [];
  return [
    ...window.violations.map((violation) => `breaks the policy: ${violation}`),
    ...(document.referrer ? [`referrer ${document.referrer}`] : []),
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
    ...(localStorage.length + sessionStorage.length ? ["writes to the browser's storage"] : []),
    ...(databases.length + caches.length + workers.length ? ["keeps a database, a cache or a service worker"] : []),
  ];
}

function inline({ name, attributes, text }) {
  const problems = [];
  if (name === "style" || "style" in attributes) problems.push(`inline style in <${name}>`);
  if (name === "script" && text.trim() && attributes.type !== "application/ld+json") problems.push("inline script");
  for (const key of Object.keys(attributes)) if (key.startsWith("on")) problems.push(`${key} in <${name}>`);
  if (["iframe", "object", "embed", "base", "form"].includes(name)) problems.push(`<${name}>`);
  const fetched = name === "link" && !["canonical", "alternate"].includes(attributes.rel) ? attributes.href : attributes.src ?? attributes.poster;
  if (fetched && /^(https?:)?\/\//.test(fetched)) problems.push(`fetches ${fetched}`);
  if (name === "a" && attributes.target) problems.push("opens a new window");
  if (name === "a" && attributes.ping) problems.push("ping");
  return problems;
}
