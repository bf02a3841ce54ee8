import fs from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** A path as a pattern that fits only itself: the folders of routes have brackets in their names. */
const literally = (file: string) => file.replaceAll(/[[\](){}!*?]/g, "\\$&");

/** Every test file, by whether it opens a database: those do that use the test world. */
function testFiles(): { pure: string[]; service: string[] } {
  const found: { pure: string[]; service: string[] } = { pure: [], service: [] };
  for (const folder of ["app", "components", "lib", "prisma", "scripts", "messages"]) {
    if (!fs.existsSync(path.join(root, folder))) continue;
    for (const name of fs.readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!/\.test\.(tsx?|mjs)$/.test(name)) continue;
      const file = path.posix.join(folder, name.replaceAll(path.sep, "/"));
      const text = fs.readFileSync(path.join(root, file), "utf8");
      const usesWorld = /(from|import) "@\/lib\/testing\/(?!cases")/.test(text) || file.startsWith("lib/testing/");
      found[usesWorld ? "service" : "pure"].push(literally(file));
    }
  }
  return found;
}

const files = testFiles();
const bundles = "scripts/bundle-for-tests.ts";

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      "server-only": path.join(root, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    root,
    pool: "forks",
    setupFiles: "scripts/property-seed.ts",
    // Only against hanging: a machine that does much else besides is slow, not broken.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    projects: [
      { extends: true, test: { name: "pure", include: files.pure, globalSetup: bundles } },
      {
        extends: true,
        test: {
          name: "service",
          // Threads, sockets and databases: what passes only at the second attempt is named by npm test, as in the browser.
          retry: process.env.CI ? 1 : 0,
          include: files.service,
          globalSetup: [bundles, "scripts/postgres-for-tests.ts", "lib/testing/prepare-database.ts"],
        },
      },
    ],
  },
});
