import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** What a process cost. */
export interface Cost {
  ms: number;
  peakBytes: number;
  output: string;
  /** Why it did not end well; undefined where it did. */
  failure?: string;
}

const MAX_MS = 300_000;

/** Runs a Node program in a process of its own and measures the whole of it, from start to end. */
export function measured(args: readonly string[]): Promise<Cost> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const peakFile = path.join(folder, "peak");
  const preload = path.join(import.meta.dirname, "peak.mjs");
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", preload, ...args], {
      env: { ...process.env, PEAK_FILE: peakFile, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: MAX_MS,
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => output.push(part));
    child.stderr.on("data", (part: Buffer) => errors.push(part));
    child.once("close", (code, signal) => {
      const ms = performance.now() - begun;
      const peakBytes = fs.existsSync(peakFile) ? Number(fs.readFileSync(peakFile, "utf8")) : 0;
      fs.rmSync(folder, { recursive: true, force: true });
      const isWell = code === 0;
      const said = Buffer.concat(errors).toString("utf8").trim().split("\n").at(-1) ?? "";
      const failure = isWell ? undefined : signal ? `ended by ${signal}` : `exit ${code}: ${said.slice(0, 200)}`;
      resolve({ ms, peakBytes, output: Buffer.concat(output).toString("utf8"), failure });
    });
  });
}
