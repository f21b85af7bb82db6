// Protects: WCAG 2.2 AA, as far as a machine can tell, on every kind of page in every language, in light and in dark.
import { test } from "node:test";
import { violations } from "./axe.mjs";
import { campaigns, none, sample, site } from "./sites.mjs";
import { start, visit } from "./browser.mjs";

const running = start();

for (const name of campaigns) {
  test(`${name}: no violations, light or dark`, async (t) => {
    const unsure = new Map();
    const count = (rule) => unsure.set(rule, (unsure.get(rule) ?? 0) + 1);
    const problems = await visit(running, name, sample(site(name)), {}, (tab) => violations(tab, { unsure: count }));
    t.diagnostic(`for a person to look at: ${[...unsure].map(([rule, times]) => `${rule} ${times} times`).join(", ") || "nothing"}`);
    none(problems);
  });
}
