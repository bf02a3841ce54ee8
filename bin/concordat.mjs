#!/usr/bin/env node
// The command line of Concordat. In a fresh checkout its program is made first.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.resolve(import.meta.dirname, "..");
const program = path.join(root, "dist/concordat.mjs");

function make() {
  if (!existsSync(path.join(root, "node_modules/esbuild"))) {
    return "its packages are not installed: run npm start, or npm ci, in the checkout first";
  }
  const made = spawnSync(process.execPath, [path.join(root, "scripts/bundle.mjs")], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return made.status === 0 && existsSync(program) ? null : `its program could not be built:\n${made.stderr}`;
}

const problem = existsSync(program) ? null : make();
if (problem) {
  console.error(`concordat cannot run: ${problem}`);
  process.exit(2);
}
await import(pathToFileURL(program).href);
