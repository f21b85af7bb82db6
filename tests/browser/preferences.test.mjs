// Protects: what readers have told their own system. Forced colours, more contrast, less motion: nothing moves, focus is seen, and what is a
// link looks like one when the backgrounds are gone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { campaigns, kinds, none, site } from "./sites.mjs";
import { start, visit } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const running = start();

for (const name of campaigns) {
  test(`${name}: contrast, forced colours and motion as the reader wants them`, async () => {
    none(await visit(running, name, kinds(site(name)), {}, async (tab) => {
      const problems = await tab.evaluate(playing);
      await tab.evaluate(axe);
      for (const colorScheme of ["light", "dark"]) {
        await tab.emulateMedia({ contrast: "more", colorScheme });
        problems.push(...(await tab.evaluate(contrast)).map((problem) => `more contrast, ${colorScheme}: ${problem}`));
      }
      await tab.emulateMedia({ contrast: null, colorScheme: null, forcedColors: "active", reducedMotion: "reduce" });
      problems.push(...(await tab.evaluate(moving)), ...(await tab.evaluate(formless)));
      for (let stop = 0; stop < 12; stop += 1) {
        await tab.keyboard.press("Tab");
        problems.push(...(await tab.evaluate(unfocused)));
      }
      await tab.emulateMedia({ forcedColors: null, reducedMotion: null });
      return problems;
    }));
  });
}

/** Nothing moves by itself, for anybody. */
function playing() {
  const media = [...document.querySelectorAll("video, audio")].filter((element) => element.autoplay || !element.paused);
  const animated = document.getAnimations().map((animation) => `moves: ${animation.effect?.target?.outerHTML.slice(0, 80)}`);
  return [...animated, ...media.map(() => "plays by itself")];
}

/** Nothing moves at all for those who asked for less motion. */
function moving() {
  const moves = (element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    return animationName !== "none" || scrollBehavior === "smooth" || transitionDuration.split(",").some((time) => parseFloat(time) > 0.01);
  };
  const seen = [...document.querySelectorAll("*")].filter((element) => element.checkVisibility() && !element.parentElement?.closest("video, audio"));
  return seen.filter(moves).map((element) => `moves: ${element.outerHTML.slice(0, 80)}`);
}

/** With backgrounds gone a link outside the menus must still have a line under it or around it, its own or its parent's. */
function formless() {
  const line = ({ textDecorationLine, borderTopWidth, borderBottomWidth }) =>
    textDecorationLine.includes("underline") || parseFloat(borderTopWidth) > 0 || parseFloat(borderBottomWidth) > 0;
  const parts = (link) => [link, link.parentElement, ...link.querySelectorAll("*")];
  const seen = (link) => link.checkVisibility() && link.getBoundingClientRect().width > 1;
  const lined = (link) => link.querySelector("img, svg") || parts(link).some((part) => line(getComputedStyle(part)));
  const links = [...document.querySelectorAll("a[href], button")].filter((link) => seen(link) && !link.closest("nav, header"));
  return links.filter((link) => !lined(link)).map((link) => `does not look like a link: ${link.outerHTML.slice(0, 100)}`);
}

function unfocused() {
  const element = document.activeElement;
  if (element === document.body) return [];
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 ? [] : [`no outline where the focus is: ${element.outerHTML.slice(0, 100)}`];
}

async function contrast() {
  const { violations } = await window.axe.run(document, { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } });
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")} ${node.any[0]?.message ?? ""}`));
}
