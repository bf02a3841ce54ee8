// From a fresh clone to something that runs: install, generate, bundle, build. Each only when what it reads has changed.
import { fileURLToPath } from "node:url";
import { main, requireNode, step, tool } from "./steps.mjs";

const SOURCES = ["app", "components", "lib", "messages", "public", "generated", "prisma/migrations"];
const SETTINGS = ["next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"];
const ROOT_FILES = ["instrumentation.ts", "instrumentation-node.ts", "proxy.ts"];

/** The packages of the lock file, and the database client made from the schema. */
export async function install() {
  requireNode();
  await step({
    name: "install",
    inputs: ["package-lock.json"],
    outputs: ["node_modules/next/package.json"],
    command: [process.execPath, "scripts/npm-install.mjs"],
  });
  await step({
    name: "generate",
    inputs: ["prisma/schema.prisma", "prisma/models", "prisma.config.ts", "package-lock.json"],
    outputs: ["generated/prisma/client.ts"],
    command: tool("prisma/build/index.js", "generate"),
    // Prisma looks for an engine that generating does not need, and would download it. Any file that exists will do.
    extra: { PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath },
  });
}

/** The programs of worker threads and the command line, each one file in dist/. */
export async function bundle() {
  await step({
    name: "bundle",
    inputs: ["lib", "generated", "scripts/bundle.mjs", "package-lock.json"],
    outputs: ["dist/concordat.mjs", "dist/worker.mjs", "dist/cel-worker.mjs", "dist/telemetry-worker.mjs"],
    command: [process.execPath, "scripts/bundle.mjs"],
  });
}

/** The web application. */
export async function build() {
  await step({
    name: "build",
    inputs: [...SOURCES, ...ROOT_FILES, ...SETTINGS],
    outputs: [".next/BUILD_ID"],
    command: tool("next/dist/bin/next", "build"),
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    await install();
    await bundle();
  });
}
