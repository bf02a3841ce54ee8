import fs from "node:fs";
import { defineConfig } from "@playwright/test";

const port = process.env.E2E_PORT ?? "41050";
const baseURL = `http://127.0.0.1:${port}`;

// The first administrator of the tests' own service; the tests read these, too.
process.env.CONCORDAT_ADMIN_EMAIL ??= "admin@concordat.test";
process.env.CONCORDAT_ADMIN_PASSWORD ??= "a long password for tests";
process.env.CONCORDAT_ADMIN_TOKEN ??= "concordat-browser-tests-administrator-token";

const system = "/usr/bin/chromium";
const executablePath = process.env.CHROMIUM_PATH ?? (fs.existsSync(system) ? system : undefined);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // What passes only at the second attempt is reported as flaky, and npm test names it.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? ".cache/tests/browser.json" }],
    ["html", { open: "never" }],
  ],
  use: {
    baseURL,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    video: "off",
    launchOptions: { executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] },
  },
  webServer: {
    command: "node scripts/start-for-browser-tests.mjs",
    url: `${baseURL}/readyz`,
    reuseExistingServer: process.env.E2E_REUSE === "1",
    timeout: 900_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "pipe",
    env: {
      PORT: port,
      HOST: "127.0.0.1",
      CONCORDAT_BASE_URL: baseURL,
      CONCORDAT_DATA_DIR: ".cache/browser-tests/data",
      CONCORDAT_DEMO: "1",
    },
  },
});
