// Protects: WCAG 2.2 AA, as far as a machine can tell, on every kind of page in every language, in light and in dark.
// All of axe-core's rules for A and AA (bare `axe.run` leaves out target size) and its best practices; no violation is excused.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { campaigns, none, sample, site } from "./sites.mjs";
import { start, visit } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const running = start();

for (const name of campaigns) {
  test(`${name}: no violations, light or dark`, async (t) => {
    const unsure = new Map();
    const problems = await visit(running, name, sample(site(name)), {}, async (tab) => {
      await tab.evaluate(axe);
      const violations = [];
      for (const colorScheme of ["light", "dark"]) {
        await tab.emulateMedia({ colorScheme });
        const found = await tab.evaluate(run, TAGS);
        violations.push(...found.violations.map((violation) => `${colorScheme}: ${violation}`));
        for (const rule of found.incomplete) unsure.set(rule, (unsure.get(rule) ?? 0) + 1);
      }
      return violations;
    });
    t.diagnostic(`for a person to look at: ${[...unsure].map(([rule, times]) => `${rule} ${times} times`).join(", ") || "nothing"}`);
    none(problems);
  });
}

async function run(tags) {
  const result = await window.axe.run(document, { runOnly: tags, resultTypes: ["violations", "incomplete"] });
  const told = ({ id, help, nodes: [first, ...more] }) =>
    `${id}: ${help}: ${first.html.slice(0, 100)} ${first.any[0]?.message ?? ""}${more.length ? ` (and ${more.length} more)` : ""}`;
  return { violations: result.violations.map(told), incomplete: result.incomplete.map((rule) => rule.id) };
}
