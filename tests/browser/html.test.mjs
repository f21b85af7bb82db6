// Protects: valid HTML, CSS and SVG. Every file goes through the Nu validator; a warning counts as an error.
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { campaigns, none, site } from "./sites.mjs";

const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");

// A message that may stand, each with its reason: `{ text: /…/, why: "…" }`.
const ALLOWED = [];

for (const name of campaigns) {
  test(`${name}: the validator has nothing to say`, async () => {
    const { root, files } = site(name);
    const checked = files.filter((file) => /\.(html|css|svg)$/.test(file));
    none((await validate(root, checked)).filter(({ message }) => !ALLOWED.some(({ text }) => text.test(message))).map(told));
  });
}

function validate(root, files) {
  const options = ["--Werror", "--also-check-css", "--also-check-svg", "--format", "json", "--stdout", "--exit-zero-always"];
  return new Promise((done, failed) => {
    const run = ["-Xss4m", "-Dfile.encoding=UTF-8", "-jar", jar, ...options, ...files];
    execFile("java", run, { cwd: root, maxBuffer: 1 << 28 }, (error, stdout) => (error ? failed(error) : done(JSON.parse(stdout).messages)));
  });
}

function told({ url, firstLine, lastLine, lastColumn, message, extract }) {
  return `${url.replace(/^file:/, "")}:${firstLine ?? lastLine}:${lastColumn} ${message} ${extract ?? ""}`;
}
