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
      return tab.evaluate(onPaper, LEGIBLE);
    }));
  });

  test(`${name}: a municipality is one sheet of A4`, async () => {
    const pages = site(name).locales.flatMap((lang) => extremes(site(name), lang));
    assert.ok(pages.length, "there are pages of municipalities");
    none(await visit(running, name, pages, {}, async (tab, page) => {
      const pdf = await tab.pdf({ format: "A4", preferCSSPageSize: true });
      const sheets = Math.max(...[...pdf.toString("latin1").matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
      return sheets === 1 ? [] : [`prints ${services(page)} services on ${sheets} sheets`];
    }));
  });
}

/** More services than this are told more briefly on paper: area.html. */
const MANY = 24;

/** Letters smaller than this, in points, cannot be read by many. */
const LEGIBLE = 8;

const services = (page) => page.html.split('<article class="card').length - 1;

/** The municipalities of a language with the fewest and the most services, and with the most of those whose services are told at length. */
function extremes(site, lang) {
  const all = site.pages.filter((page) => page.lang === lang && /data-area="municipality"/.test(page.html) && page.kind === "area");
  const ordered = all.sort((a, b) => services(a) - services(b) || a.html.length - b.html.length);
  const atLength = ordered.filter((page) => services(page) <= MANY);
  return [...new Set([ordered[0], ...atLength.slice(-3), ...ordered.slice(-2)])].filter(Boolean);
}

function onPaper(legible) {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const told = (element) => element.outerHTML.slice(0, 100);
  const numbers = [...document.querySelectorAll("a[href^='tel:']")].filter((link) => !link.closest("nav"));
  const useless = [...document.querySelectorAll("nav, a[rel~=nofollow][rel~=noreferrer], button, video")];
  const written = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const points = (element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
  // The number of a footnote is told again at the note.
  const tiny = [...document.body.querySelectorAll(":not(.footnote)")].filter((element) => written(element) && shown(element) && points(element) < legible - 0.01);
  return [
    ...tiny.map((element) => `prints in ${points(element)} points: ${told(element)}`),
    ...useless.filter(shown).map((element) => `prints ${told(element)}`),
    ...numbers.filter(({ href }) => !numbers.some((link) => link.href === href && shown(link))).map((link) => `does not print ${told(link)}`),
    ...(numbers.length ? [] : ["has no telephone number"]),
    ...(shown(document.querySelector("h1")) ? [] : ["does not print its heading"]),
  ];
}
