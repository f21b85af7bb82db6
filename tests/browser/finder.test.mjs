// Protects: the way to help. Three questions at most, all optional: where (a field above the list of municipalities), what and for whom (fields
// above a municipality's services). Every answer that is offered leads to something, what is not known is never taken for a no, what is
// chosen is said to screen readers, and it leaves no trace. Without scripts there are links for all of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import { campaigns, none, site, tags } from "./sites.mjs";
import { start, visit } from "./browser.mjs";

const running = start();
const PHONE = { viewport: { width: 360, height: 740 } };

/** The longest page in each language that has what `mark` finds. */
function longest(name, kind, mark) {
  const chosen = new Map();
  for (const page of site(name).pages.filter((page) => page.kind === kind && mark.test(page.html))) {
    if (!(chosen.get(page.lang)?.html.length >= page.html.length)) chosen.set(page.lang, page);
  }
  assert.equal(chosen.size, site(name).locales.length, `a ${kind} page with ${mark} in every language`);
  return [...chosen.values()];
}

const municipalities = (name) => site(name).pages.filter((page) => /data-kind="area" data-area="municipality"/.test(page.html));
const main = (page) => page.html.slice(page.html.indexOf("<main"), page.html.indexOf("</main"));
const links = (html) => [...tags(html)].filter(({ name, attributes }) => name === "a" && attributes.href).map(({ attributes }) => attributes.href);

for (const name of campaigns) {
  test(`${name}: every link of a finder leads to a service, and every pair has one`, () => {
    const problems = [];
    const finders = site(name).pages.flatMap((page) => {
      const at = page.html.indexOf('<div class="finder">');
      return at < 0 ? [] : [[page, page.html.slice(at, page.html.indexOf("</div>", at))]];
    });
    assert.ok(finders.length, "there are finders");
    for (const [page, finder] of finders) {
      for (const href of links(finder)) {
        const to = site(name).at(href);
        if (!/<article class="card/.test(main(to)) && !/id="children"/.test(main(to))) problems.push(`${page.path} ${href} has no service`);
      }
    }
    for (const page of site(name).pages.filter(({ kind }) => kind === "pair")) {
      if (!/<article class="card/.test(main(page))) problems.push(`${page.path} has no service`);
      if (!/<meta name="robots" content="noindex"/.test(page.html)) problems.push(`${page.path} is for search engines`);
    }
    none(problems);
  });

  test(`${name}: a municipality leads to its situations without scripts, and their windows do not name them`, () => {
    const problems = municipalities(name).flatMap((page) => {
      const pairs = links(main(page)).filter((href) => href.startsWith(page.path) && href !== page.path).map((href) => site(name).at(href));
      const named = pairs.filter((pair) => pair && heading(pair).split(": ").pop().length > 12 && title(pair).includes(heading(pair).split(": ").pop()));
      return [...(pairs.length ? [] : [`${page.path} leads to no situation`]), ...named.map((pair) => `${pair.path} names its situation in the title`)];
    });
    none(problems);
  });

  test(`${name}: the emergency number and a line for everyone stand before any service`, () => {
    const pages = site(name).pages.filter(({ kind }) => ["area", "pair", "situation"].includes(kind));
    none(pages.flatMap((page) => {
      const text = main(page);
      const first = text.slice(text.indexOf('class="first"'), text.indexOf("</section>", text.indexOf('class="first"')));
      const early = text.indexOf('class="first"') > 0 && !/class="(card|group)/.test(text.slice(0, text.indexOf('class="first"')));
      const numbers = links(first).filter((href) => href.startsWith("tel:"));
      return [
        ...(early ? [] : [`${page.path} has something before them`]),
        ...(numbers[0] === "tel:112" ? [] : [`${page.path} 112 is not first`]),
        // Where no national line has a number in the table, the page of one says how to reach it.
        ...(links(first).length > 1 ? [] : [`${page.path} has no line`]),
      ];
    }));
  });

  test(`${name}: without a script every card says for whom, and no field is seen`, async () => {
    const pages = longest(name, "area", /data-area="municipality"[\s\S]*data-filter/);
    none(await visit(running, name, pages, { ...PHONE, javaScriptEnabled: false }, async (tab) => tab.evaluate(() => [
      ...[...document.querySelectorAll("input, select, button")].filter((field) => field.checkVisibility()).map((field) => `shows ${field.outerHTML}`),
      ...[...document.querySelectorAll(".card")].filter((card) => card.dataset.whom && !card.querySelector(".by")).map((card) => `${card.innerText} says not for whom`),
      ...(document.querySelector(".pick").checkVisibility() ? [] : ["hides the situations"]),
    ])));
  });

  test(`${name}: typing finds a municipality, says how many fit, and Enter leads to the first`, async () => {
    const pages = site(name).pages.filter(({ html }) => /data-find/.test(html) && !/data-kind="situation"/.test(html));
    none(await visit(running, name, pages, PHONE, type));
  });

  test(`${name}: answers choose among the services on the page and are told to screen readers`, async () => {
    none(await visit(running, name, longest(name, "area", /data-by="what"/), { ...PHONE, prepare: watch }, answer));
  });

  test(`${name}: no answer is offered that leads to nothing`, async () => {
    none(await visit(running, name, longest(name, "area", /data-filter/), {}, (tab) => tab.evaluate(everyAnswer)));
  });

  test(`${name}: all with the keyboard`, async () => {
    const pages = longest(name, "area", /data-by="whom"/).filter(({ lang }) => ["sv", "ar"].includes(lang));
    none(await visit(running, name, pages, {}, keys));
  });
}

test("the scripts of the whole site together", (t) => {
  for (const name of campaigns) {
    const scripts = site(name).files.filter((file) => file.endsWith(".js"));
    const weight = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(site(name).root, file)), { level: 9 }).length, 0);
    t.diagnostic(`${name}: ${scripts.length} scripts, ${weight} bytes compressed`);
    assert.ok(scripts.length > 1 && weight < 6_000, `${weight} bytes`);
  }
});

test("what is not known is kept apart, and a language is asked for only where some service says one", async () => {
  const asking = site("valj-att-sluta").pages.filter(({ html }) => /data-by="tongue"/.test(html));
  for (const page of site("valj-att-sluta").pages.filter(({ html }) => /data-filter/.test(html) && !/-simple/.test(html.slice(0, 60)))) {
    const known = /data-tongue="[^"]/.test(page.html);
    assert.equal(/data-by="tongue"/.test(page.html), known, page.path);
  }
  assert.ok(asking.length, "some page asks for a language");
  none(await visit(running, "valj-att-sluta", asking.slice(0, 4), {}, async (tab) => {
    await tab.selectOption("[data-by=tongue]", { index: 1 });
    return tab.evaluate(() => {
      const wanted = document.querySelector("[data-by=tongue]").value;
      const shown = [...document.querySelectorAll(".card")].filter((card) => card.checkVisibility());
      const unsure = document.querySelector("[data-unsure]");
      const wrong = shown.filter((card) => Boolean(card.closest("[data-unsure]")) !== !card.dataset.tongue);
      const others = shown.filter((card) => card.dataset.tongue && !card.dataset.tongue.split(" ").some((one) => [wanted, "*"].includes(one)));
      return [
        ...wrong.map((card) => `${card.innerText} is in the wrong place`),
        ...others.map((card) => `${card.innerText} does not speak ${wanted}`),
        ...(shown.some((card) => !card.dataset.tongue) && !unsure.querySelector("p").checkVisibility() ? ["does not say that it is unknown"] : []),
      ];
    });
  }));
});

test("names are found as people type them", async () => {
  const page = site("valj-att-sluta").pages.find(({ html, lang }) => lang === "sv" && /data-find/.test(html) && !/data-kind="situation"/.test(html));
  const cases = [
    ["osteraker", "Österåker"], ["ÖSTERÅKERS KOMMUN", "Österåker"], ["solna stad", "Solna"], ["upplands bro", "Upplands-Bro"],
    ["  täby ", "Täby"], ["taby", "Täby"], ["väsby", "Upplands Väsby"], ["O\u0308stera\u030aker", "Österåker"], ["hela landet", null], ["xyzzy", null],
  ];
  none(await visit(running, "valj-att-sluta", [page], {}, async (tab) => {
    const problems = [];
    for (const [typed, wanted] of cases) {
      await tab.fill("[data-find] input", typed);
      const found = await tab.evaluate(() => [...document.querySelectorAll("[data-place]")].filter((item) => item.checkVisibility()).map((item) => item.innerText.trim()));
      if (wanted ? !found.includes(wanted) : found.length) problems.push(`“${typed}” finds ${found.join(", ") || "nothing"}`);
    }
    return problems;
  }));
});

const title = ({ html }) => html.match(/<title>([^<]*)/)[1];
const heading = ({ html }) => html.match(/<h1>([\s\S]*?)<\/h1>/)[1].replace(/<[^>]*>|[\u2066-\u2069]/g, "");

/** Counts what a page asks of the browser that could leave a trace. */
async function watch(context) {
  await context.addInitScript(() => {
    window.traces = [];
    for (const name of ["pushState", "replaceState"]) history[name] = () => window.traces.push(name);
    Storage.prototype.setItem = () => window.traces.push("setItem");
  });
}

async function type(tab) {
  const places = "[data-place]";
  const before = await tab.evaluate(() => ({ address: location.href, steps: history.length, shown: document.querySelectorAll("[data-place]").length }));
  const field = tab.locator("[data-find] input").first();
  const labelled = await field.evaluate((input) => input.labels.length === 1 && input.labels[0].innerText.trim() !== "" && input.autocomplete === "off");
  const wanted = await tab.locator(`${places}:not(.all) a`).first().innerText();
  await field.pressSequentially(wanted.slice(0, 5).toLowerCase());
  await tab.waitForFunction(() => document.querySelector("[data-find] [role=status]").textContent !== "");
  const during = await tab.evaluate(() => ({
    status: document.querySelector("[data-find] [role=status]").textContent,
    shown: [...document.querySelectorAll("[data-place]")].filter((item) => item.checkVisibility()).map((item) => item.querySelector("a").innerText),
  }));
  await field.press("Enter");
  const focused = await tab.evaluate(() => document.activeElement.innerText);
  await field.fill("");
  await tab.waitForFunction(() => document.querySelector("[data-find] [role=status]").textContent === "");
  const after = await tab.evaluate(() => ({
    address: location.href, steps: history.length, shown: [...document.querySelectorAll("[data-place]")].filter((item) => !item.hidden).length,
  }));
  const number = during.status.match(/\d+/)?.[0];
  return [
    ...(labelled ? [] : ["the field has no label, or remembers"]),
    ...(during.shown.includes(wanted) ? [] : [`“${wanted.slice(0, 5)}” does not find ${wanted}`]),
    ...(during.shown.length < before.shown ? [] : ["typing hides nothing"]),
    ...(number === undefined || Number(number) === during.shown.length ? [] : [`says “${during.status}” of ${during.shown.length}`]),
    ...(during.shown[0] === focused ? [] : [`Enter leads to ${focused}`]),
    ...(after.shown === before.shown ? [] : ["an empty field does not bring all back"]),
    ...(after.address === before.address && after.steps === before.steps ? [] : ["the address changed"]),
  ];
}

async function answer(tab) {
  const cards = () => tab.evaluate(() => [...document.querySelectorAll(".card")].filter((card) => card.checkVisibility()).map((card) => card.innerText));
  const before = await cards();
  const address = tab.url();
  const problems = [];
  for (const by of ["what", "whom"]) {
    if (!(await tab.locator(`[data-by=${by}]`).count())) continue;
    await tab.selectOption(`[data-by=${by}]`, { index: 1 });
    const seen = await tab.evaluate((by) => {
      const wanted = document.querySelector(`[data-by=${by}]`).value;
      const shown = [...document.querySelectorAll(".card")].filter((card) => card.checkVisibility());
      const sure = shown.filter((card) => !card.closest("[data-unsure]"));
      const key = (card) => card.dataset[by];
      return {
        status: document.querySelector("[data-filter] [role=status]").textContent,
        sure: sure.length,
        wrong: shown.filter((card) => key(card) && !key(card).split(" ").includes(wanted)).length + sure.filter((card) => !key(card)).length,
        lonely: [...document.querySelectorAll("[data-group], [data-unsure]")].filter((group) => group.checkVisibility() && !group.querySelector(".card:not([hidden])")).length,
      };
    }, by);
    const number = seen.status.match(/\d+/)?.[0];
    problems.push(
      ...(seen.status ? [] : [`${by}: says nothing`]),
      ...(number === undefined || seen.sure < 3 || Number(number) === seen.sure ? [] : [`${by}: says “${seen.status}” of ${seen.sure}`]),
      ...(seen.wrong ? [`${by}: ${seen.wrong} do not fit`] : []),
      ...(seen.lonely ? [`${by}: a heading over nothing`] : []),
      ...(seen.sure ? [] : [`${by}: nothing is left`]),
    );
  }
  await tab.click("[data-filter] button");
  await tab.waitForFunction((all) => [...document.querySelectorAll(".card")].filter((card) => card.checkVisibility()).length === all, before.length);
  const after = await cards();
  const traces = await tab.evaluate(() => [...window.traces, ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean));
  return [
    ...problems,
    ...(after.join() === before.join() ? [] : ["the cards do not come back in their order"]),
    ...(tab.url() === address ? [] : ["the address changed"]),
    ...traces.map((trace) => `leaves a trace: ${trace}`),
  ];
}

/** Gives every answer, and after each every other: something must fit, whichever they are. */
function everyAnswer() {
  const selects = [...document.querySelectorAll("[data-filter] select")];
  const problems = [];
  const give = (select, value) => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    if (select.value !== value) problems.push(`${value} cannot be given`);
    const sure = [...document.querySelectorAll(".card:not([hidden])")].filter((card) => !card.closest("[data-unsure]"));
    if (!sure.length) problems.push(`${selects.map((one) => `${one.dataset.by} ${one.value}`).join(", ")} leads to nothing`);
  };
  for (const first of selects) {
    for (const value of [...first.options].map((option) => option.value)) {
      give(first, value);
      for (const other of selects.filter((other) => other !== first)) {
        for (const next of [...other.options].map((option) => option.value)) give(other, next);
        give(other, "");
      }
    }
    give(first, "");
  }
  return problems;
}

async function keys(tab) {
  const reach = async (selector) => {
    for (let step = 0; step < 80; step += 1) {
      await tab.keyboard.press("Tab");
      if (await tab.evaluate((selector) => document.activeElement.matches(selector), selector)) return true;
    }
    return false;
  };
  const status = () => tab.evaluate(() => document.querySelector("[data-filter] [role=status]").textContent);
  if (!(await reach("[data-by=whom]"))) return ["the fields cannot be reached"];
  await tab.keyboard.press("ArrowDown");
  await tab.waitForFunction(() => document.querySelector("[data-filter] [role=status]").textContent !== "");
  const chosen = await status();
  const stays = await tab.evaluate(() => document.activeElement.matches("[data-by=whom]"));
  if (!(await reach("[data-filter] button"))) return ["nothing takes the answers back"];
  await tab.keyboard.press("Enter");
  await tab.waitForFunction((chosen) => document.querySelector("[data-filter] [role=status]").textContent !== chosen, chosen);
  const reset = await tab.evaluate(() => document.querySelector("[data-by=whom]").value === "");
  return [...(stays ? [] : ["an answer takes the focus away"]), ...(reset ? [] : ["the answers stay"])];
}
