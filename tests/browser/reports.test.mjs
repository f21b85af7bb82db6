// Protects: what staff are shown in one file (how translations stand, where help is missing, how much there is of it), and what a reader is
// told of a page that is older than its source, are held to the same as every other page: WCAG 2.2 AA in light and dark, and no wider than a
// small phone. Made from a copy of the project in which a source page has changed.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { violations } from "./axe.mjs";
import { none, siteIn } from "./sites.mjs";
import { serve } from "./server.mjs";
import { start, visit } from "./browser.mjs";

const project = join(import.meta.dirname, "../..");
const program = process.env.BUDKAVLE ?? join(project, "target/release/budkavle");
const root = mkdtempSync(join(tmpdir(), "reports-"));
const REPORTS = {
  "status.html": ["translations", "status"],
  "gaps.html": ["directory", "gaps"],
  "matrix.html": ["directory", "matrix"],
};
const running = start([]);
let told = [];

before(async () => {
  for (const part of ["budkavle.toml", "content", "locales", "themes"]) cpSync(join(project, part), join(root, part), { recursive: true });
  const campaign = join(root, "content/du-avgor");
  const change = (file, edit) => writeFileSync(join(campaign, file), edit(readFileSync(join(campaign, file), "utf8")));
  change("campaign.toml", (text) => `outdated-notice = true\n${text}`);
  change("index.sv.md", (text) => `${text}\nEtt stycke som ingen har översatt än.\n`);
  change("consequences.sv.md", (text) => `${text.replace(/^## /m, "## Nytt: ")}\nEtt stycke som ingen har översatt än.\n`);
  const run = (words) => execFileSync(program, words, { cwd: root, maxBuffer: 1 << 27, stdio: ["ignore", "pipe", "ignore"] });
  mkdirSync(join(root, "reports"));
  for (const [name, words] of Object.entries(REPORTS)) writeFileSync(join(root, "reports", name), run([...words, "--format", "html"]));
  writeFileSync(join(root, "reports/404.html"), "");
  running.servers.reports = await serve({ root: join(root, "reports"), base: "/" });
  run(["build", "--campaign", "du-avgor"]);
  const built = siteIn(join(root, "public/du-avgor"));
  told = built.pages.filter((page) => page.html.includes('class="older"'));
  running.servers.built = await serve(built);
});
after(() => rmSync(root, { recursive: true, force: true }));

const all = () => Object.keys(REPORTS).map((name) => ({ path: `/${name}` }));

const look = (schemes) => async (tab) => {
  const wide = await tab.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
  return [...(wide > 0 ? [`is ${wide} pixels wider than the window`] : []), ...(await violations(tab, { schemes }))];
};

// A report has thousands of cells, and axe looks at each: once on a phone, once on a desk.
for (const [width, scheme] of [[320, "light"], [1280, "dark"]]) {
  const viewport = { width, height: 800 };
  test(`reports in one file, ${width} pixels wide`, async () => none(await visit(running, "reports", all(), { viewport }, look([scheme]))));
  test(`pages older than their source, ${width} pixels wide`, async () => {
    assert.deepEqual(told.map((page) => page.lang).sort(), ["ar", "ar", "en", "en"]);
    none(await visit(running, "built", told, { viewport }, look(["light", "dark"])));
  });
}
