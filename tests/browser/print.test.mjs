// Protects: the page on paper, which somebody may carry in a pocket. The numbers are there, the menus and the exit are not, and the page of a
// small municipality is one sheet.
import assert from "node:assert/strict";
import { test } from "node:test";
import { campaigns, kinds, none, site } from "./sites.mjs";
import { start, visit } from "./browser.mjs";

const running = start();

for (const name of campaigns) {
  test(`${name}: paper has the numbers and no menus`, async () => {
    const prepare = (context) => context.on("page", (tab) => tab.emulateMedia({ media: "print" }));
    none(await visit(running, name, kinds(site(name)), { prepare }, (tab) => tab.evaluate(onPaper)));
  });

  test(`${name}: a small municipality is one sheet of A4`, async () => {
    const municipalities = site(name).pages.filter((page) => page.area === "municipality").sort((a, b) => a.html.length - b.html.length);
    const smallest = site(name).locales.map((lang) => municipalities.find((page) => page.lang === lang));
    assert.ok(smallest.every(Boolean), "every language has a page whose body says data-area=municipality");
    none(await visit(running, name, smallest, {}, async (tab) => {
      const pdf = await tab.pdf({ format: "A4", preferCSSPageSize: true });
      const sheets = Math.max(...[...pdf.toString("latin1").matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
      return sheets === 1 ? [] : [`prints on ${sheets} sheets`];
    }));
  });
}

function onPaper() {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const told = (element) => element.outerHTML.slice(0, 100);
  const numbers = [...document.querySelectorAll("a[href^='tel:']")].filter((link) => !link.closest("nav"));
  return [
    ...[...document.querySelectorAll("nav, a[rel~=nofollow][rel~=noreferrer], button, video")].filter(shown).map((element) => `prints ${told(element)}`),
    ...numbers.filter(({ href }) => !numbers.some((link) => link.href === href && shown(link))).map((link) => `does not print ${told(link)}`),
    ...(numbers.length ? [] : ["has no telephone number"]),
    ...(shown(document.querySelector("h1")) ? [] : ["does not print its heading"]),
  ];
}
