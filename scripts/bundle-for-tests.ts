import { spawnSync } from "node:child_process";
import path from "node:path";

/**
 * Makes dist/worker.mjs and dist/concordat.mjs of the sources as they are now; once a run, whoever asks. What cannot be
 * built is removed, so the tests that need it fail, and only those.
 */
export default function setup(): void {
  if (process.env.CONCORDAT_BUNDLED === String(process.pid)) return;
  spawnSync(process.execPath, [path.join(import.meta.dirname, "bundle.mjs")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.env.CONCORDAT_BUNDLED = String(process.pid);
}
