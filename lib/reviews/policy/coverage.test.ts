import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReviewItem } from "@/lib/gates/model";
import { coverageOf } from "./coverage";

const item = (fingerprint: string): ReviewItem => ({
  fingerprint,
  kind: "change",
  rule: "operation-removed",
  severity: "breaking",
  operation: null,
  message: "",
});
const items = (...fingerprints: string[]) => fingerprints.map(item);
const at = (digest: string, now: readonly ReviewItem[] | null) => ({ digest, versionRevision: 2, items: now });
const approval = (digest: string, ...covered: string[]) => ({ digest, covered: new Set(covered) });
const names = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));

describe("what an approval covers", () => {
  it.each([
    ["the same bytes", approval("x"), at("x", items("a")), true],
    ["the same bytes, whatever nobody can tell", approval("x"), at("x", null), true],
    ["prose alone: other bytes, the same items", approval("x", "a", "b"), at("y", items("b", "a")), true],
    ["an item that went", approval("x", "a", "b"), at("y", items("a")), true],
    ["an item that came", approval("x", "a"), at("y", items("a", "b")), false],
    ["an item in place of another", approval("x", "a"), at("y", items("b")), false],
    ["other bytes of which nobody can tell what is in them", approval("x", "a"), at("y", null), false],
    ["a decision of which nobody kept what there was", { digest: "x", covered: null }, at("y", items("a")), false],
    ["a decision of which nobody kept the bytes", { digest: "", covered: null }, at("", items()), false],
  ])("%s", (_name, decision, present, holds) => {
    expect(coverageOf(decision, present).holds).toBe(holds);
  });

  it("names what is new, and nothing else", () => {
    const found = coverageOf(approval("x", "a", "b"), at("y", items("b", "c", "d")));
    expect(found).toEqual({ holds: false, newItems: items("c", "d") });
  });

  it("holds on other bytes exactly where everything was seen, and never less after something went", () => {
    fc.assert(
      fc.property(names, names, fc.integer({ min: 0, max: 5 }), (seen, now, gone) => {
        const decision = approval("x", ...seen);
        const { holds } = coverageOf(decision, at("y", items(...now)));
        expect(holds).toBe(now.every((name) => seen.includes(name)));
        if (holds) expect(coverageOf(decision, at("z", items(...now.slice(gone)))).holds).toBe(true);
      }),
    );
  });
});
