// Protects: the page on paper, which somebody may carry in a pocket. The numbers are there, the menus and the exit are not, and the page of a
// municipality is one sheet.
import assert from "node:assert/strict";
import { test } from "node:test";
import { campaigns, kinds, none, site } from "./sites.mjs";
import { start, visit } from "./browser.mjs";

const running = start();

for (const name of campaigns) {
  test(`${name}: paper has the numbers and no menus`, async () => {
    none(await visit(running, name, kinds(site(name)), {}, async (tab) => {
      await tab.emulateMedia({ media: "print" });
      return tab.evaluate(onPaper);
    }));
  });

  test(`${name}: a municipality is one sheet of A4`, async (t) => {
    const pages = site(name).locales.flatMap((lang) => extremes(site(name), lang));
    assert.ok(pages.length, "there are pages of municipalities");
    none(await visit(running, name, pages, {}, async (tab, page) => {
      const pdf = await tab.pdf({ format: "A4", preferCSSPageSize: true });
      const sheets = Math.max(...[...pdf.toString("latin1").matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
      if (sheets > 1) t.diagnostic(`${services(page)} services on ${sheets} sheets: ${page.path}`);
      return sheets === 1 || services(page) > ONE_SHEET ? [] : [`prints ${services(page)} services on ${sheets} sheets`];
    }));
  });
}

/** More services than this, in ten point letters or less, are more than a sheet holds. Only the largest cities have so many. */
const ONE_SHEET = 30;

const services = (page) => page.html.split('<article class="card').length - 1;

/** The municipalities of a language with the fewest and the most services, and with the most that a sheet should hold. */
function extremes(site, lang) {
  const all = site.pages.filter((page) => page.lang === lang && /data-area="municipality"/.test(page.html) && page.kind === "area");
  const ordered = all.sort((a, b) => services(a) - services(b) || a.html.length - b.html.length);
  const fitting = ordered.filter((page) => services(page) <= ONE_SHEET);
  return [...new Set([ordered[0], ...fitting.slice(-3), ordered[ordered.length - 1]])].filter(Boolean);
}

function onPaper() {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const told = (element) => element.outerHTML.slice(0, 100);
  const numbers = [...document.querySelectorAll("a[href^='tel:']")].filter((link) => !link.closest("nav"));
  const useless = [...document.querySelectorAll("nav, a[rel~=nofollow][rel~=noreferrer], button, video")];
  return [
    ...useless.filter(shown).map((element) => `prints ${told(element)}`),
    ...numbers.filter(({ href }) => !numbers.some((link) => link.href === href && shown(link))).map((link) => `does not print ${told(link)}`),
    ...(numbers.length ? [] : ["has no telephone number"]),
    ...(shown(document.querySelector("h1")) ? [] : ["does not print its heading"]),
  ];
}
