import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { measured, type Cost } from "./measured-process";
import { type OtherTool, otherTools } from "./other-tools";
import { type Pair, writePairs } from "./largest-pairs";
import type { Stages } from "./our-stages";

/** The largest real pairs that are compared. */
const REAL_PAIRS = 5;
const MADE_MEGABYTES = 50;

const diffCount = z.object({ changes: z.array(z.unknown()) });

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/**
 * npm run bench -- diff: comparing the largest pairs, by stages as ratios to `JSON.parse` of both texts, and whole
 * commands side by side with other tools, each in a process of its own. `--alone` leaves the other tools out.
 */
export async function benchDiff(options: readonly string[]): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-diff-"));
  try {
    const others = options.includes("--alone") ? [] : otherTools();
    if (!others) console.log("The other tools could not be fetched; ours alone.");
    for (const pair of writePairs(folder, REAL_PAIRS, MADE_MEGABYTES)) await benchPair(pair, others ?? []);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function benchPair(pair: Pair, others: readonly OtherTool[]): Promise<void> {
  console.log(`\n${pair.name} (${megabytes(pair.bytes)} both)`);
  await printStages(pair);
  const ours = await measured([
    "bin/concordat.mjs",
    "diff",
    pair.from,
    pair.to,
    "--format",
    "json",
    "--fail-on",
    "none",
  ]);
  printCost("concordat diff", ours, ours, (output) => diffCount.parse(JSON.parse(output)).changes.length);
  for (const tool of others) {
    printCost(tool.name, await measured(tool.args(pair.from, pair.to)), ours, tool.count);
  }
}

async function printStages(pair: Pair): Promise<void> {
  const script = path.join(import.meta.dirname, "our-stages.ts");
  const cost = await measured(["--conditions=react-server", "--import", "tsx", script, pair.from, pair.to]);
  if (cost.failure) {
    console.log(`  stages: ${cost.failure}`);
    return;
  }
  // Our own script wrote this, to the type that it is read as.
  const stages = JSON.parse(cost.output) as Stages;
  const ratio = (ms: number) => `${seconds(ms)} = ${(ms / stages.jsonParse).toFixed(1)} ×`;
  console.log(`  JSON.parse of both ${seconds(stages.jsonParse)} (1 ×)`);
  console.log(`  read and check ${ratio(stages.read)}   walk ${ratio(stages.walk)}, warm ${ratio(stages.walkAgain)}`);
  console.log(
    `  proofs ${seconds(stages.prove)}: ${stages.proved} proved, ${stages.inconclusive} inconclusive of ${stages.changes} changes (${stages.breaking} breaking)`,
  );
}

function printCost(name: string, cost: Cost, ours: Cost, count: (output: string) => number): void {
  const times = cost === ours ? "" : `   ${(cost.ms / ours.ms).toFixed(1)} × ours`;
  const note = cost.failure ? `   FAILED: ${cost.failure}` : `   ${count(cost.output)} changes`;
  console.log(
    `  ${name.padEnd(16)} ${seconds(cost.ms).padStart(9)}   peak ${megabytes(cost.peakBytes)}${times}${note}`,
  );
}
