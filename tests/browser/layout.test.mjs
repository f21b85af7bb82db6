// Protects: a page that bends and does not break. 320 pixels wide (a small telephone, or 400 % zoom), text twice as large, the reader's own
// text spacing (WCAG 1.4.4, 1.4.10, 1.4.12), targets that a trembling hand can hit (2.5.8), and pages from right to left that are mirrored
// in everything but the telephone numbers.
import { test } from "node:test";
import { campaigns, kinds, none, sample, site } from "./sites.mjs";
import { start, visit } from "./browser.mjs";

const running = start();
const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 800 };
const SPACING = `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}`;
const TWICE = `html{font-size:200%!important}`;

for (const name of campaigns) {
  test(`${name}: nothing is cut off or needs scrolling sideways, and telephone numbers read from left to right`, async () => {
    none(await visit(running, name, sample(site(name)), { viewport: PHONE }, async (tab) => [
      ...(await look(tab, "at 320 pixels", PHONE, "")),
      ...(await tab.evaluate(wrongNumbers)),
      ...(await look(tab, "at 320 pixels with wide text spacing", PHONE, SPACING)),
      ...(await look(tab, "at 200 % zoom", { width: 640, height: 400 }, "")),
      ...(await look(tab, "with text twice as large", DESKTOP, TWICE)),
      ...(await look(tab, "with wide text spacing", DESKTOP, SPACING)),
    ]));
  });

  for (const viewport of [PHONE, DESKTOP]) {
    test(`${name}: targets of 24 pixels, and right to left mirrored, at ${viewport.width} pixels`, async () => {
      const gaps = new Map();
      const pages = kinds(site(name));
      const problems = await visit(running, name, pages, { viewport }, async (tab, page) => {
        gaps.set(page, await tab.evaluate(headingGap));
        return [...(await tab.evaluate(smallTargets)), ...(await tab.evaluate(disorder))];
      });
      for (const page of pages.filter(({ dir }) => dir === "rtl")) {
        const mirror = pages.find((other) => other.dir === "ltr" && other.kind === page.kind);
        const [gap, wanted] = [gaps.get(page), gaps.get(mirror)];
        if (Math.abs(gap - wanted) > 2) problems.push(`${page.path} h1 stands ${gap} pixels in, ${wanted} on ${mirror.path}`);
      }
      none(problems);
    });
  }
}

async function look(tab, how, viewport, css) {
  if (tab.viewportSize().width !== viewport.width) await tab.setViewportSize(viewport);
  const problems = await tab.evaluate(cutOff, css);
  return problems.map((problem) => `${how}: ${problem}`);
}

/** Style sheets of the test's own are put in through the object model: the page's security policy lets nothing else in. */
function cutOff(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const root = document.documentElement;
  const width = root.clientWidth;
  const problems = [];
  const say = (element, what) => problems.push(`${what}: ${element.outerHTML.slice(0, 60)} ${element.textContent.trim().slice(0, 40)}`);
  if (root.scrollWidth > width) problems.push(`scrolls sideways by ${root.scrollWidth - width} pixels`);
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const hidden = (element) => {
    const { display, clip, clipPath } = getComputedStyle(element);
    return display !== "inline" && (element.clientWidth <= 1 || /inset\((50|100)%|rect\(0/.test(clipPath + clip));
  };
  (function walk(element) {
    if (!element.checkVisibility() || hidden(element)) return;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width > 1 && (box.right > width + 1 || box.left < -1)) say(element, "stands outside the window");
    if (scrolls(element)) return;
    const clips = /hidden|clip/.test(style.overflowX + style.overflowY) && element.textContent.trim();
    const tooSmall = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (clips && tooSmall) say(element, "text is cut off");
    const texts = style.display === "inline" ? [] : [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    if (texts.some((node) => hangsOut(node, box, style))) say(element, "text hangs out");
    for (const child of element.children) walk(child);
  })(document.body);
  return problems.slice(0, 5);

  function hangsOut(node, box, style) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    const slack = parseFloat(style.fontSize) / 2;
    return text.height > 0 && (text.bottom > box.bottom + slack || text.right > box.right + slack || text.left < box.left - slack);
  }
}

/** Links in the middle of a sentence are excused (WCAG 2.5.8), and what is not shown before it has focus. */
function smallTargets() {
  const targets = [...document.querySelectorAll("a[href], button, summary, select, input, textarea, [role=button]")];
  return targets.filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    const unseen = !target.checkVisibility({ visibilityProperty: true }) || width <= 1 || height <= 1;
    return !unseen && (width < 23.9 || height < 23.9) && !inSentence(target);
  }).map((target) => {
    const { width, height } = target.getBoundingClientRect();
    return `${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 100)}`;
  });

  function inSentence(target) {
    let block = target.parentElement;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    const copy = block.cloneNode(true);
    for (const link of copy.querySelectorAll("a, button, summary")) link.remove();
    return getComputedStyle(target).display === "inline" && /\p{L}{2}/u.test(copy.textContent);
  }
}

/** How far from the side where reading starts the heading's text begins; nothing where the heading is in another direction than its page. */
function headingGap() {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector("h1"));
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const rtl = document.documentElement.dir === "rtl";
  if (getComputedStyle(document.querySelector("h1")).direction !== (rtl ? "rtl" : "ltr")) return undefined;
  return Math.round(Math.min(...lines.map(({ left, right }) => (rtl ? innerWidth - right : left))));
}

/** In each menu the first entry stands nearest the side where reading starts. */
function disorder() {
  const rtl = document.documentElement.dir === "rtl";
  return [...document.querySelectorAll("nav")].flatMap((nav) => {
    const [first, second] = [...nav.querySelectorAll("a[href]")].filter((link) => link.checkVisibility()).map((link) => link.getBoundingClientRect());
    if (!second) return [];
    const sameRow = Math.abs(first.top - second.top) < first.height / 2;
    const before = rtl ? first.right - second.right : second.left - first.left;
    return before > 0 || !sameRow && Math.abs(before) < 2 ? [] : [`entries out of order in ${nav.outerHTML.slice(0, 80)}`];
  });
}

function wrongNumbers() {
  const bare = (text) => text.replace(/^(tel:)?\+46/, "0").replace(/\D/g, "");
  return [...document.querySelectorAll("a[href^='tel:']")].filter((link) => link.checkVisibility()).flatMap((link) => {
    const places = [];
    const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { index } of node.data.matchAll(/\d/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { left, top } = range.getBoundingClientRect();
        places.push({ digit: node.data[index], left, line: Math.round(top / 8) });
      }
    }
    const shown = places.map(({ digit }) => digit).join("");
    const backwards = places.some((place, i) => i && place.line === places[i - 1].line && place.left <= places[i - 1].left);
    return [
      ...(shown && shown !== bare(link.getAttribute("href")) ? [`shows ${shown} and calls ${link.getAttribute("href")}`] : []),
      ...(backwards ? [`digits out of order: ${link.textContent.trim()}`] : []),
    ];
  });
}
