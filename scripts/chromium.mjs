// A Chromium for the browser tests: the system's, the one named by CHROMIUM_PATH, Playwright's own; else one is fetched.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { env, tool } from "./steps.mjs";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of a browser that is there, or null. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (fs.existsSync(named)) return named;
    console.error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return null;
  }
  const { chromium } = await import("@playwright/test");
  return [...SYSTEM, chromium.executablePath()].find((place) => fs.existsSync(place)) ?? null;
}

function fetchWith(command) {
  console.log(`· ${command.join(" ")} …`);
  const made = spawnSync(command[0], command.slice(1), {
    stdio: "inherit",
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return made.status === 0;
}

const isDebianRoot = () => process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get");

/** The same, after fetching one where there is none. Says what a person can do where that fails, too. */
export async function requireChromium() {
  const found = await findChromium();
  if (found || process.env.CHROMIUM_PATH) return found;
  console.log("There is no Chromium for the browser tests; fetching one.");
  const own = fetchWith(tool("@playwright/test/cli.js", "install", "chromium"));
  if (!own && isDebianRoot() && fetchWith(["apt-get", "update", "-qq"])) {
    fetchWith(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"]);
  }
  const fetched = await findChromium();
  if (!fetched) console.error("The browser tests need Chromium: install it and set CHROMIUM_PATH to its program.");
  return fetched;
}
