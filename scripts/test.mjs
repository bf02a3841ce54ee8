// npm test: everything that can be checked, from whatever state the clone is in. It goes on after a failure, and ends
// with one line: N passed, N failed.
//   --verify         format, lint, layering, types, generated files, and the tests that need no database
//   --unit           unit and service tests only, on the embedded database and on PostgreSQL
//   --browser        browser tests only, on the built application
//   --skip-browser, --skip-postgres   leave those out
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { requireChromium } from "./chromium.mjs";
import { build, bundle, install } from "./prepare.mjs";
import { attempt, root, StepFailed, tool } from "./steps.mjs";
import { offerTestPrograms } from "./test-programs.mjs";
import { countResults, summaryLine } from "./test-results.mjs";

const OPTIONS = ["--verify", "--unit", "--browser", "--skip-browser", "--skip-postgres"];
const options = new Set(process.argv.slice(2));
for (const option of options) {
  if (OPTIONS.includes(option)) continue;
  console.error(`unknown option ${option}; there are ${OPTIONS.join(", ")}`);
  process.exit(2);
}

const reports = path.join(root, ".cache/tests");
const total = { passed: 0, failed: 0 };
const broken = [];
const unsteady = [];

function note(name, { passed, failed, flaky = [] }) {
  total.passed += passed;
  total.failed += failed;
  unsteady.push(...flaky);
  if (failed > 0) broken.push(name);
}

async function check(name, command) {
  if (!(await attempt(name, command))) note(name, { passed: 0, failed: 1 });
}

/** Whether what the tests need could be made. */
async function prepare(step) {
  try {
    await step();
    return true;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    note(error.message, { passed: 0, failed: 1 });
    return false;
  }
}

async function checks() {
  await check("format", tool("@biomejs/biome/bin/biome", "format", "."));
  await check("lint and layering", tool("oxlint/bin/oxlint", "--type-aware", "--deny-warnings"));
  await check("types", tool("typescript/bin/tsc", "--noEmit"));
  await check("migrations", [process.execPath, "scripts/migration.mjs", "--check"]);
  await check("rule pages", [process.execPath, "--import", "tsx", "scripts/rule-pages.ts", "--check"]);
  await check("lock file", [process.execPath, "scripts/complete-lock.mjs", "--check"]);
}

async function unit(name, extra, ...args) {
  const file = path.join(reports, `${name.replaceAll(/\W+/g, "-")}.json`);
  const flakyFile = file.replace(/json$/, "flaky.json");
  const reporters = ["default", "json", "./scripts/flaky-reporter.mjs"].map((reporter) => `--reporter=${reporter}`);
  const reporting = [...reporters, `--outputFile.json=${file}`];
  const environment = { ...extra, FLAKY_TESTS_FILE: flakyFile };
  const ok = await attempt(name, tool("vitest/vitest.mjs", "run", ...reporting, ...args), environment);
  note(name, countResults({ file, flakyFile, ok }));
}

/** A port that nobody listens on, so that a server somebody left running cannot stand in the way. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(String(port)));
    });
  });
}

async function browser() {
  const executable = await requireChromium();
  if (!executable) return note("browser tests", { passed: 0, failed: 1 });
  if (!(await prepare(build))) return;
  const file = path.join(reports, "browser.json");
  const port = process.env.E2E_PORT ?? (await freePort());
  const extra = { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: file, E2E_PORT: port };
  const ok = await attempt("browser tests", tool("@playwright/test/cli.js", "test"), extra);
  note("browser tests", countResults({ file, ok }));
}

const only = ["--verify", "--unit", "--browser"].find((option) => options.has(option));

async function everything() {
  await prepare(bundle);
  fs.rmSync(reports, { recursive: true, force: true });
  fs.mkdirSync(reports, { recursive: true });
  if (!only || only === "--verify") await checks();
  if (only === "--verify") await unit("pure tests", {}, "--project=pure");
  if (only !== "--verify") offerTestPrograms();
  if (!only || only === "--unit") {
    await unit("unit and service tests", {});
    if (!options.has("--skip-postgres")) {
      await unit("service tests on PostgreSQL", { TEST_DATABASE: "postgres" }, "--project=service");
    }
  }
  if ((!only && !options.has("--skip-browser")) || only === "--browser") await browser();
}

if (await prepare(install)) await everything();
if (unsteady.length > 0) {
  console.log(`\nflaky, passed only when tried again:\n${unsteady.map((name) => `  ${name}`).join("\n")}`);
}
if (broken.length > 0) console.log(`\nfailed: ${broken.join(", ")}`);
console.log(`\n${summaryLine(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
