// Protects: the page on paper, which somebody may carry in a pocket. The numbers are there, the menus and the exit are not, and the page of a
// small municipality is one sheet.
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

  test(`${name}: a small municipality is one sheet of A4`, async () => {
    const smallest = site(name).locales.map((lang) => smallestArea(site(name), lang)).filter(Boolean);
    assert.ok(smallest.length, "there are pages of municipalities");
    none(await visit(running, name, smallest, {}, async (tab) => {
      const pdf = await tab.pdf({ format: "A4", preferCSSPageSize: true });
      const sheets = Math.max(...[...pdf.toString("latin1").matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
      return sheets === 1 ? [] : [`prints on ${sheets} sheets`];
    }));
  });
}

/** An area without areas below it: its text leads to no other one than the county around it. */
function smallestArea(site, lang) {
  const areas = site.pages.filter((page) => page.kind === "area" && page.lang === lang).sort((a, b) => a.html.length - b.html.length);
  const leadsTo = (page, other) => page.html.slice(page.html.indexOf("<main"), page.html.indexOf("</main")).includes(`href="${other.path}"`);
  return areas.find((page) => areas.filter((other) => leadsTo(page, other)).length < 2);
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
