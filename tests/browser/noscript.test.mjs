// Protects: a site that is whole without scripts. A script may be blocked, broken or still on its way; the text, the links, the numbers and
// the way out must be there all the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { campaigns, kinds, none, site } from "./sites.mjs";
import { start, visit } from "./browser.mjs";

const running = start();

for (const name of campaigns) {
  test(`${name}: the same text without scripts, and nothing that needs one to work`, async () => {
    const texts = new Map();
    const pages = kinds(site(name));
    // The finder's questions are fields with scripts and links without: the same question either way. “Open now” is only said by a script.
    const main = (tab) => tab.evaluate(() => {
      document.querySelectorAll("[data-find], [data-filter], [data-plain], [data-open]").forEach((question) => question.remove());
      return document.querySelector("main").innerText;
    });
    const before = await visit(running, name, pages, {}, async (tab, page) => {
      texts.set(page, await main(tab));
      return [];
    });
    const without = await visit(running, name, pages, { javaScriptEnabled: false }, async (tab, page) => {
      const same = (await main(tab)) === texts.get(page) && texts.get(page).trim();
      return [...(same ? [] : ["main differs without scripts"]), ...(await tab.evaluate(dead))];
    });
    none([...before, ...without]);
  });

  test(`${name}: an address that does not exist leads to help`, async () => {
    const { origin } = running.servers[name];
    const answer = await fetch(`${origin}${site(name).base}no/such/page/`);
    const text = await answer.text();
    assert.equal(answer.status, 404);
    assert.match(text, /href="?tel:/, "the helpline's number");
    for (const locale of site(name).locales) assert.ok(new RegExp(`lang="?${locale}["\\s>]`).test(text), `says nothing in ${locale}`);
  });
}

function dead() {
  const seen = [...document.querySelectorAll("a, button, input, select, [role=button], [onclick]")].filter((element) => element.checkVisibility());
  const works = (element) => element.matches("a[href]:not([href='#'], [href='']), summary *, form[action] *");
  return seen.filter((element) => !works(element)).map((element) => `does nothing without scripts: ${element.outerHTML.slice(0, 100)}`);
}
