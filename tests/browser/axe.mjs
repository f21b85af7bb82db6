// All of axe-core's rules for WCAG 2.2 A and AA (bare `axe.run` leaves out target size) and its best practices; no violation is excused.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the page in a tab, in each colour scheme; `unsure(rule)` is told of what only a person can judge. */
export async function violations(tab, { schemes = ["light", "dark"], unsure = () => {} } = {}) {
  const all = [];
  await tab.evaluate(axe);
  for (const colorScheme of schemes) {
    await tab.emulateMedia({ colorScheme });
    const found = await tab.evaluate(run, TAGS);
    all.push(...found.violations.map((violation) => `${colorScheme}: ${violation}`));
    found.incomplete.forEach(unsure);
  }
  return all;
}

async function run(tags) {
  const result = await window.axe.run(document, { runOnly: tags, resultTypes: ["violations", "incomplete"] });
  const told = ({ id, help, nodes: [first, ...more] }) =>
    `${id}: ${help}: ${first.html.slice(0, 100)} ${first.any[0]?.message ?? ""}${more.length ? ` (and ${more.length} more)` : ""}`;
  return { violations: result.violations.map(told), incomplete: result.incomplete.map((rule) => rule.id) };
}
