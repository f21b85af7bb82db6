// Protects: the way out. Somebody may be coming into the room: the quick exit must work at once, without a script, by mouse, by keyboard and
// by three presses of Shift, never by mistake, and leave as little behind as a page can. The behaviours of GOV.UK's "Exit this page" and
// three that it lacks: the page is replaced in the history, its title is gone at once, and the next site is not told where the reader was.
import assert from "node:assert/strict";
import { test } from "node:test";
import { campaigns, kinds, none, site } from "./sites.mjs";
import { start, visit } from "./browser.mjs";

const running = start();
const EXIT = "a[rel~=nofollow][rel~=noreferrer]";

/** A start page in the browser. The world outside the site is a page that says "Elsewhere"; with `hold` it never comes (204, No Content). */
async function open(name, { hold = false, fakeTime = false, ...options } = {}) {
  const server = running.servers[name];
  const context = await running.chromium.newContext(options);
  context.setDefaultTimeout(30_000);
  const requests = [];
  await context.route((url) => url.origin !== server.origin, async (route) => {
    requests.push(route.request());
    await route.fulfill(hold ? { status: 204 } : { contentType: "text/html", body: "<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>" });
  });
  const tab = await context.newPage();
  if (fakeTime) await tab.clock.install();
  const home = server.url(site(name).base);
  await tab.goto(home);
  const press = async (...keys) => {
    for (const key of keys) await tab.keyboard.press(key);
  };
  return { tab, home, requests, press, close: () => context.close() };
}

const elsewhere = (tab) => tab.waitForFunction(() => document.title === "Elsewhere");
const click = (tab) => tab.evaluate((exit) => [...document.querySelectorAll(exit)].at(-1).click(), EXIT);
const status = (tab) => tab.evaluate(() => [...document.querySelectorAll("[role=status]")].map((element) => element.textContent.trim()).join(""));

async function stays(page) {
  await page.tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.equal(page.requests.length, 0, "must not leave");
  assert.equal(page.tab.url(), page.home);
}

for (const name of campaigns) {
  const exit = (what, options, check) => test(`${name}: ${what}`, { timeout: 120_000 }, async () => {
    const page = await open(name, options);
    try {
      await check(page);
    } finally {
      await page.close();
    }
  });

  exit("a plain link without scripts", { javaScriptEnabled: false }, async ({ tab, requests }) => {
    await tab.locator(EXIT).last().click();
    await tab.waitForURL((url) => url.protocol === "https:");
    assert.equal(await tab.title(), "Elsewhere");
    assert.equal(requests[0].headers().referer, undefined);
  });

  exit("a click leaves", {}, async ({ tab }) => {
    await tab.locator(EXIT).last().click();
    await elsewhere(tab);
  });

  exit("the second stop of the Tab key leaves", {}, async ({ tab, press }) => {
    await press("Tab", "Tab");
    assert.ok(await tab.evaluate((exit) => document.activeElement.matches(exit), EXIT), "the second stop is the way out");
    await press("Enter");
    await elsewhere(tab);
  });

  exit("three presses of Shift leave", {}, async ({ tab, press }) => {
    await press("Shift", "Shift", "Shift");
    await elsewhere(tab);
  });

  exit("capital letters do not", {}, async (page) => {
    await page.press("Shift+A", "Shift+B", "Shift+C", "Shift+Tab", "Shift+Tab");
    await stays(page);
  });

  exit("another key in between starts the count again", {}, async (page) => {
    await page.press("Shift", "Shift", "a", "Shift", "Shift");
    await stays(page);
    await page.press("Shift");
    await elsewhere(page.tab);
  });

  exit("five seconds without a press start the count again", { fakeTime: true }, async (page) => {
    await page.press("Shift", "Shift");
    await page.tab.clock.runFor(5_100);
    await page.press("Shift");
    await stays(page);
  });

  exit("each press gives five seconds more", { fakeTime: true }, async ({ tab, press }) => {
    await press("Shift");
    await tab.clock.runFor(4_000);
    await press("Shift");
    await tab.clock.runFor(4_000);
    await press("Shift");
    await elsewhere(tab);
  });

  exit("the presses that remain are announced, and that they came too late", { fakeTime: true }, async ({ tab, press }) => {
    assert.equal(await status(tab), "");
    await press("Shift");
    const two = await status(tab);
    await press("Shift");
    const one = await status(tab);
    await tab.clock.runFor(5_100);
    const late = await status(tab);
    await tab.clock.runFor(5_100);
    assert.equal(await status(tab), "", "the last announcement is cleared");
    assert.equal(new Set([two, one, late, ""]).size, 4, `three announcements: ${JSON.stringify([two, one, late])}`);
  });

  exit("while the other page loads nothing of this one is to be seen", { hold: true }, async ({ tab }) => {
    await click(tab);
    const seen = await tab.evaluate(() => ({
      alert: document.querySelector("[role=alert]")?.textContent.trim(),
      text: document.body.innerText.trim(),
      left: [...document.body.children].filter((element) => !element.matches("[role=alert]") && element.checkVisibility()).length,
    }));
    assert.ok(seen.alert, "the alert says something");
    assert.equal(seen.text, seen.alert);
    assert.equal(seen.left, 0, "parts of the page are still there");
  });

  exit("its title is gone at once", { hold: true }, async ({ tab }) => {
    const before = await tab.title();
    await click(tab);
    const now = await tab.evaluate(() => document.title);
    assert.notEqual(now, before);
    const words = before.toLowerCase().split(/\P{L}+/u).filter((word) => word.length > 2);
    assert.ok(!words.some((word) => now.toLowerCase().includes(word)), `the title is still "${now}"`);
  });

  exit("a page brought back from the browser's memory is whole again", { hold: true }, async ({ tab }) => {
    const before = await tab.evaluate(() => document.body.innerText);
    await click(tab);
    assert.notEqual(await tab.evaluate(() => document.body.innerText), before);
    await tab.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    assert.equal(await tab.evaluate(() => document.querySelectorAll("[role=alert]").length), 0);
    assert.equal(await tab.evaluate(() => document.body.innerText), before);
  });

  exit("the page is replaced in the history", {}, async ({ tab, home }) => {
    const length = await tab.evaluate(() => history.length);
    await click(tab);
    await elsewhere(tab);
    assert.equal(await tab.evaluate(() => history.length), length);
    await tab.goBack();
    assert.notEqual(tab.url(), home);
  });

  exit("the next site is not told where the reader was", {}, async ({ tab, requests }) => {
    await click(tab);
    await elsewhere(tab);
    assert.equal(await tab.evaluate(() => document.referrer), "");
    assert.equal(requests[0].headers().referer, undefined);
  });

  exit("not on paper", {}, async ({ tab }) => {
    await tab.emulateMedia({ media: "print" });
    for (const link of await tab.locator(EXIT).all()) assert.ok(!(await link.isVisible()));
  });

  test(`${name}: it stays on the screen, and speaks, on every kind of page that has it`, async () => {
    none(await visit(running, name, kinds(site(name)), { viewport: { width: 320, height: 640 } }, async (tab) => {
      if (!(await tab.locator(EXIT).count())) return [];
      await tab.keyboard.press("Shift");
      const silent = (await status(tab)) ? [] : ["announces nothing"];
      return [...silent, ...(await tab.evaluate(lostOnScroll, EXIT))];
    }));
  });
}

function lostOnScroll(exit) {
  const link = [...document.querySelectorAll(exit)].at(-1);
  return [0, 0.5, 1].flatMap((part) => {
    scrollTo({ top: part * document.documentElement.scrollHeight, behavior: "instant" });
    const { left, top, width, height } = link.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return link.contains(hit) ? [] : [`the exit is out of reach ${part * 100} % down`];
  });
}
