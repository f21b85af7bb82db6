// One Chromium for a test file, and a walk over many pages with two of them open at a time.
import { chromium } from "playwright-core";
import { after, before } from "node:test";
import { execFileSync } from "node:child_process";
import { campaigns, site } from "./sites.mjs";
import { serve } from "./server.mjs";

const ARGS = [
  "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
  "--disable-default-apps", "--disable-sync", "--no-first-run", "--no-default-browser-check", "--no-pings",
];

/** How long Chromium may be silent: on a crowded machine it now and then loses a tab. */
const PATIENCE = 60_000;

/** To be called once at the top of a test file: `{ chromium, servers[name] }`, ready when the tests run. */
export function start(names = campaigns) {
  const running = { chromium: undefined, servers: {} };
  before(async () => {
    for (const name of names) running.servers[name] = await serve(site(name));
    running.chromium = await chromium.launch({ executablePath: executable(), args: ARGS });
  });
  after(async () => {
    for (const server of Object.values(running.servers)) server.close();
    await within(PATIENCE, running.chromium?.close()).catch(() => setTimeout(() => process.exit(), 1_000).unref());
  });
  return running;
}

function executable() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return execFileSync("sh", ["-c", "command -v chromium || command -v chromium-browser || command -v google-chrome"], { encoding: "utf8" }).trim();
}

/**
 * Opens each page and gives it to `look(tab, page)`, which returns its problems; all of them are returned, with the page's address before
 * each. `options` are Playwright's of a new context; `options.prepare(context, server)` is run for each context. A page that says nothing
 * for a minute is tried once more in a new context.
 */
export async function visit(running, name, pages, { prepare, ...options }, look) {
  const server = running.servers[name];
  const waiting = pages.map((page) => ({ page, tries: 2 }));
  const problems = [];
  async function open() {
    const context = await running.chromium.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(30_000);
    await prepare?.(context, server);
    return context.newPage();
  }
  const close = (tab) => within(PATIENCE / 10, tab.context().close()).catch(() => {});
  async function inspect(tab, page) {
    await tab.goto(server.url(page.path));
    return look(tab, page);
  }
  async function worker() {
    let tab = await within(PATIENCE, open());
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { page, tries } = next;
      try {
        for (const problem of await within(PATIENCE, inspect(tab, page))) problems.push(`${page.path} ${problem}`);
      } catch (error) {
        if (tries > 1) waiting.push({ page, tries: tries - 1 });
        else problems.push(`${page.path} ${error.message}`);
        await close(tab);
        tab = await within(PATIENCE, open());
      }
    }
    await close(tab);
  }
  await Promise.all([worker(), worker()]);
  return problems;
}

function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, milliseconds, new Error(`did not answer in ${milliseconds / 1000} seconds`));
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
