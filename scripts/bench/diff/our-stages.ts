import fs from "node:fs";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { parseSpec } from "@/lib/specs/parse-spec";

/** What each stage of our comparison takes, in milliseconds; run in a process of its own. */
export interface Stages {
  jsonParse: number;
  read: number;
  walk: number;
  walkAgain: number;
  prove: number;
  changes: number;
  breaking: number;
  proved: number;
  inconclusive: number;
}

const [fromFile = "", toFile = ""] = process.argv.slice(2);
const clock = <T>(work: () => T): { ms: number; value: T } => {
  const begun = performance.now();
  const value = work();
  return { ms: performance.now() - begun, value };
};
const [from, to] = [fs.readFileSync(fromFile, "utf8"), fs.readFileSync(toFile, "utf8")];
const jsonParse = Math.min(...[1, 2, 3].map(() => clock(() => [JSON.parse(from), JSON.parse(to)]).ms));
const read = clock(() =>
  [from, to].map((text) =>
    parseSpec({ entry: "a.json", files: [{ name: "a.json", bytes: new TextEncoder().encode(text) }] }),
  ),
);
const [older, newer] = read.value;
if (!older || !newer) throw new Error("two definitions are needed");
const options = { today: "2026-01-01" };
const walks = [1, 2, 3].map(() => clock(() => compareSpecs(older, newer, { ...options, proofs: false })).ms);
const whole = clock(() => compareSpecs(older, newer, options));
const { changes, summary } = whole.value;
const stages: Stages = {
  jsonParse,
  read: read.ms,
  walk: walks[0] ?? 0,
  walkAgain: Math.min(...walks),
  prove: Math.max(0, whole.ms - Math.min(...walks)),
  changes: changes.length,
  breaking: summary.breaking,
  proved: changes.filter(({ proof }) => proof.status === "proved").length,
  inconclusive: changes.filter(({ proof }) => proof.status === "inconclusive").length,
};
console.log(JSON.stringify(stages));
