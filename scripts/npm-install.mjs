// npm ci; and where npm refuses the lock for the sake of other platforms' packages, the same versions without it.
import { spawnSync } from "node:child_process";

const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];

function runNpm(stdio, ...args) {
  const shell = npm[0] === "npm" && process.platform === "win32";
  return spawnSync(npm[0], [...npm.slice(1), ...args], { stdio, shell });
}

const clean = runNpm(["inherit", "inherit", "pipe"], "ci", "--loglevel=error");
if (clean.error) {
  console.error(`npm could not be run: ${clean.error.message}`);
  process.exit(1);
}
if (clean.status === 0) process.exit(0);
if (!String(clean.stderr).includes("EUSAGE")) {
  process.stderr.write(clean.stderr);
  process.exit(clean.status ?? 1);
}
console.log("npm ci refuses the lock on this platform; installing the same versions without rewriting it");
process.exit(runNpm("inherit", "install", "--no-save", "--loglevel=error").status ?? 1);
