// dist/worker.mjs (what the thread pool runs), dist/cel-worker.mjs (where expressions of people run, and may be ended),
// dist/telemetry-worker.mjs (where exports of telemetry are read) and dist/concordat.mjs (the command line), each one file.
// With --watch they are made again whenever a source changes.
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, context } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");
const watch = process.argv.includes("--watch");

// CommonJS packages inside an ES module still call require().
const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

// These read their own files at run time, so they stay where npm put them.
const EXTERNAL = ["@electric-sql/pglite", "@prisma/client"];

/** @type {import("esbuild").BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  external: EXTERNAL,
  alias: { "server-only": path.join(root, "node_modules/server-only/empty.js") },
  logLevel: "warning",
  legalComments: "none",
};

const BUNDLES = [
  { entryPoints: ["lib/workers/worker.ts"], outfile: "dist/worker.mjs", banner: { js: REQUIRE }, sourcemap: "linked" },
  { entryPoints: ["lib/workers/cel-worker.ts"], outfile: "dist/cel-worker.mjs", banner: { js: REQUIRE } },
  { entryPoints: ["lib/workers/telemetry-worker.ts"], outfile: "dist/telemetry-worker.mjs", banner: { js: REQUIRE } },
  {
    entryPoints: ["lib/cli/main.ts"],
    outfile: "dist/concordat.mjs",
    banner: { js: `#!/usr/bin/env node\n${REQUIRE}` },
  },
];

/** Puts a file in its place in one step: threads of another run may be reading the one that was there. */
function replace({ path: file, contents }) {
  const made = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(made, contents);
  chmodSync(made, 0o755);
  renameSync(made, file);
}

/** Builds one; a program that could not be built is not left there as it was. */
async function make(bundle) {
  const file = path.join(root, bundle.outfile);
  try {
    const { outputFiles } = await build({ ...shared, ...bundle, write: false });
    for (const output of outputFiles) replace(output);
    return true;
  } catch {
    rmSync(file, { force: true });
    console.error(`${bundle.outfile} could not be built`);
    return false;
  }
}

for (const bundle of BUNDLES) {
  if (!existsSync(path.join(root, bundle.entryPoints[0]))) {
    console.warn(`${bundle.outfile} is not built: there is no ${bundle.entryPoints[0]}`);
  } else if (watch) await (await context({ ...shared, ...bundle })).watch();
  else if (!(await make(bundle))) process.exitCode = 1;
}
