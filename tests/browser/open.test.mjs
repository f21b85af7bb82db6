// Protects: “open now” is true. The script of the base theme is run as it is, with a clock of its own, at the 10,000 instants that
// `tests/hours.rs` has held against another program's reckoning, nights when the clocks are changed among them. Needs no browser and no site.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import assert from "node:assert/strict";

const root = join(import.meta.dirname, "../..");
const source = readFileSync(join(root, "themes/base/scripts/open.js"), "utf8");
const { data, answers } = JSON.parse(readFileSync(join(root, "tests/hours/instants.json"), "utf8"));

/** The script in a page with `places`; gives a function that lets it look at the clock at an instant, in milliseconds since 1970. */
function page(places) {
  let instant = 0;
  let tick;
  class Clock extends Date {
    constructor(...args) { super(...(args.length ? args : [instant])); }
  }
  const document = { body: { dataset: { nowOpen: "o", nowShut: "c" } }, querySelectorAll: () => places };
  const later = [];
  new Function("document", "Date", "setInterval", "setTimeout", source)(document, Clock, (run) => { tick = run; }, (run) => later.push(run));
  return { at(time) { instant = time; tick?.(); }, later: () => later.forEach((run) => run()) };
}

const place = (open) => ({ dataset: { open }, textContent: "", attributes: {}, setAttribute(name, value) { this.attributes[name] = value; } });

/** The instants of `tests/hours.rs`, by the same reckoning: minutes since 1970 and the case. */
function instants() {
  const start = 29_924_580;
  const changes = [30_103_260, 30_415_740];
  let state = 20_261_124;
  const next = (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % end;
  };
  const minute = (i) => (i % 5 ? start + next(395 * 1440) : changes[(i % 10) / 5] - 300 + next(600));
  return Array.from({ length: answers.length }, (_, i) => ({ time: minute(i) * 60_000, index: i % data.length }));
}

for (const zone of ["Europe/Stockholm", "Pacific/Kiritimati", "America/Los_Angeles"]) {
  test(`10,000 instants, with the visitor's clock in ${zone}`, () => {
    process.env.TZ = zone;
    const places = data.map(place);
    const script = page(places);
    const wrong = [];
    assert.equal(answers.length, 10_000);
    instants().forEach(({ time, index }, i) => {
      script.at(time);
      const told = places[index].textContent || "u";
      if (told !== answers[i]) wrong.push(`${new Date(time).toISOString()} ${told}, not ${answers[i]}: ${data[index]}`);
    });
    assert.deepEqual(wrong.slice(0, 10), [], `${wrong.length} wrong`);
  });
}

test("nothing is said before the first day known and after the last", () => {
  const always = place("20000 20003;w1234567:0-1440");
  const script = page([always]);
  // The 20,000th day begins an hour earlier in Sweden.
  const told = [20000.5, 20000.97, 20003.9, 20003.98, 20500].map((day) => {
    script.at(day * 864e5);
    return always.textContent;
  });
  assert.deepEqual(told, ["", "o", "o", "", ""]);
});

test("only what changes is announced", () => {
  const shop = place("20000 20010;w1234567:480-960");
  const script = page([shop]);
  assert.deepEqual(shop.attributes, {}, "what is there at first is read with the page");
  script.later();
  assert.deepEqual(shop.attributes, { role: "status" });
});

test("a page without hours is left alone, and the script is small", () => {
  page([]);
  assert.ok(gzipSync(source, { level: 9 }).length < 1200);
});
