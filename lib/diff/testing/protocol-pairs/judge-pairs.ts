import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { SEVERITIES } from "@/lib/diff/model";
import type { CaseFrame } from "@/lib/diff/rule";
import { caseDocument } from "@/lib/diff/rules/case-document";
import { parseText } from "@/lib/diff/testing/parse-text";

/** What it shows, the two texts, the worst severity, and the rules that fire, apart by spaces. */
export type Pair = readonly [
  name: string,
  from: string,
  to: string,
  worst: "breaking" | "dangerous" | "non-breaking" | "nothing",
  rules?: string,
];

/** Tests a table of pairs whose texts stand in a frame. For tests. */
export function judgePairs(title: string, frame: CaseFrame, pairs: readonly Pair[]): void {
  describe(title, () => {
    it.each(pairs.map((pair) => [pair[0], pair] as const))("%s", (_, [, from, to, worst, rules = ""]) => {
      const [before, after] = [from, to].map((text) => parseText(caseDocument(frame, text)));
      if (!before || !after) throw new Error("a pair has two texts");
      const { changes } = compareSpecs(before, after, { today: "2026-01-01" });
      const fired = [...new Set(changes.map(({ id }) => id))].sort().join(" ");
      const severities = new Set(changes.map(({ severity }) => severity));
      const found = SEVERITIES.find((severity) => severities.has(severity)) ?? "nothing";
      expect([found, fired]).toEqual([worst, rules.split(" ").sort().join(" ")]);
    });
  });
}
