// Writes the hyphenation patterns of the npm package `hyphen`, which keeps them as a tree, as the plain list they come from:
// a pattern a line in TeX's form (.об3ла), then the exceptions with their breaks (се-год-ня). Runs at compile time.
"use strict";
const fs = require("node:fs");
const [from, to] = process.argv.slice(2);
const [levels, tree, exceptions = {}] = require(require("node:path").resolve(from));

const patterns = [];
const collect = (node, letters) => {
  const [children, level] = Array.isArray(node) ? node : typeof node === "number" ? [{}, node] : [node, undefined];
  if (level !== undefined) {
    const marks = levels[level];
    patterns.push(Array.from({ length: letters.length + 1 }, (_, i) => (marks[i] || "") + (letters[i] ?? "")).join(""));
  }
  for (const letter of Object.keys(children)) collect(children[letter], letters + letter);
};
collect(tree, "");

// Patterns with a hyphen are about compounds; the parts of those are hyphenated as words of their own.
const list = patterns.filter((pattern) => !pattern.includes("-"));
// An exception has the places of its hyphens in the word that they are already in.
const words = Object.entries(exceptions).map(([word, hyphens]) =>
  hyphens.reduce((broken, place) => `${broken.slice(0, place)}-${broken.slice(place)}`, word));
if (list.length < 1000) throw new Error(`${from} holds no patterns in the form that this script knows`);
fs.writeFileSync(to, [...list.sort(), "", ...words.sort(), ""].join("\n"));
