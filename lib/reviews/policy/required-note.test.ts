import { describe, expect, it } from "vitest";
import type { ReviewItem } from "@/lib/gates/model";
import { needsNote, unacceptedBreaking } from "./required-note";

const item = (fingerprint: string, rule: string, severity: ReviewItem["severity"] = "breaking"): ReviewItem => ({
  fingerprint,
  kind: "change",
  rule,
  severity,
  operation: null,
  message: "",
});
const ITEMS = [item("a", "operation-removed"), item("b", "type-changed"), item("c", "operation-added", "non-breaking")];

describe("breaking items that nobody has accepted", () => {
  it.each([
    ["without any acceptance: all", [], ["a", "b"]],
    ["with one to the whole gate: none", [{ gate: "compatibility" }], []],
    ["with nulls for the whole gate: none", [{ gate: "compatibility", fingerprint: null, rule: null }], []],
    ["with one by fingerprint: the others", [{ gate: "compatibility", fingerprint: "a", rule: null }], ["b"]],
    ["with one of a rule: those of other rules", [{ gate: "compatibility", rule: "type-changed" }], ["a"]],
    ["with one of another gate: all", [{ gate: "lint" }, { gate: "lint", fingerprint: "a" }], ["a", "b"]],
  ])("%s", (_name, acceptances, left) => {
    expect(unacceptedBreaking(ITEMS, acceptances)?.map((one) => one.fingerprint)).toEqual(left);
  });

  it("need a note, and so does what nobody can tell", () => {
    expect(needsNote(unacceptedBreaking(ITEMS, []))).toBe(true);
    expect(needsNote(unacceptedBreaking(null, [{ gate: "compatibility" }]))).toBe(true);
    expect(needsNote(unacceptedBreaking([], []))).toBe(false);
  });
});
