// Protects: everything that can be reached with the Tab key, in order, in sight. Each stop must show where it is and not lie under the
// sticky exit (WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11), on a telephone's width with all details open and on a desktop's as it comes.
import { test } from "node:test";
import { campaigns, kinds, none, site } from "./sites.mjs";
import { start, visit } from "./browser.mjs";

const running = start();
const STOPS = 60;

for (const name of campaigns) {
  for (const width of [320, 1280]) {
    test(`${name}: every stop of the Tab key is in sight at ${width} pixels`, async () => {
      none(await visit(running, name, kinds(site(name)), { viewport: { width, height: 640 } }, async (tab) => {
        await tab.evaluate(prepare, width === 320);
        const problems = [];
        for (let stop = 0; stop < STOPS; stop += 1) {
          await tab.keyboard.down("Tab");
          const found = await tab.evaluate(inspect);
          problems.push(...found.problems);
          if (found.end) return [...problems, ...(await tab.evaluate(missed))];
        }
        return problems;
      }));
    });
  }

  test(`${name}: the skip link comes first and leads past the menus`, async () => {
    none(await visit(running, name, kinds(site(name)), {}, async (tab) => {
      await tab.keyboard.press("Tab");
      const problems = await tab.evaluate(skipLink);
      await tab.keyboard.press("Enter");
      await tab.keyboard.press("Tab");
      return [...problems, ...(await tab.evaluate(pastTheMenus))];
    }));
  });
}

function prepare(open) {
  if (open) for (const details of document.querySelectorAll("details:not([name])")) details.open = true;
  const all = [...document.querySelectorAll("a[href], button, summary, select, input, textarea, video[controls], audio[controls], [tabindex='0']")];
  const look = (element) => ({ outline: getComputedStyle(element).outline, shadow: getComputedStyle(element).boxShadow });
  window.stops = new Map(all.map((element) => [element, look(element)]));
  window.reached = [];
}

function inspect() {
  const { activeElement: element } = document;
  const last = window.reached.at(-1);
  if (element === last && element.matches("video, audio")) return { end: false, problems: [] };
  if (element === document.body || element === document.documentElement || window.reached.includes(element)) {
    return { end: true, problems: element === last ? [`the Tab key does not leave ${told(element)}`] : [] };
  }
  window.reached.push(element);
  const problems = [];
  if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) problems.push(`comes out of order: ${told(element)}`);
  if (!indicated(element)) problems.push(`does not show that it has focus: ${told(element)}`);
  const box = [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height)[0];
  const [x, y] = box ? [box.left + box.width / 2, Math.max(box.top, 0) + (Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)) / 2] : [-1, -1];
  const hit = document.elementFromPoint(x, y);
  if (!hit) problems.push(`has focus outside the window: ${told(element)}`);
  else if (!element.contains(hit)) problems.push(`lies under ${told(hit)}: ${told(element)}`);
  return { end: false, problems };

  function indicated(element) {
    const { outline, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const rest = window.stops.get(element);
    const outlined = outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && outline !== rest?.outline;
    return outlined || boxShadow !== "none" && boxShadow !== rest?.shadow;
  }
  function told(element) {
    return `${element.outerHTML.slice(0, 90).replace(/\s+/g, " ")} (${element.textContent.trim().slice(0, 30)})`;
  }
}

function missed() {
  const reachable = (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0 && !element.disabled;
  const expected = [...window.stops.keys()].filter(reachable);
  const unreached = expected.filter((element) => !window.reached.includes(element));
  return unreached.map((element) => `is never reached: ${element.outerHTML.slice(0, 100)}`);
}

function skipLink() {
  const link = document.activeElement;
  const target = link.matches("a[href^='#']") && document.getElementById(link.hash.slice(1));
  const { width, height, top, left } = link.getBoundingClientRect();
  return [
    ...(target && (target.matches("main") || target.closest("main")) ? [] : [`the first stop is ${link.outerHTML.slice(0, 100)}`]),
    ...(width >= 24 && height >= 24 && top >= 0 && left >= 0 && left + width <= innerWidth ? [] : ["the skip link is not seen when it has focus"]),
  ];
}

function pastTheMenus() {
  const main = document.querySelector("main");
  const now = document.activeElement;
  const past = now === document.body || main.contains(now) || main.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
  return past ? [] : [`after the skip link comes ${now.outerHTML.slice(0, 100)}`];
}
