import { describe, expect, it } from "vitest";
import { changedChecks } from "./compared-scores";

describe("changedChecks", () => {
  it("says what became met first, then what was lost, then the rest", () => {
    const before = { statuses: { kept: "met", lost: "met", won: "unmet", blurred: "unmet", gone: "unmet" } };
    const after = { statuses: { kept: "met", lost: "unmet", won: "met", blurred: "unknown", fresh: "met" } };
    expect(changedChecks(before, after)).toEqual([
      { id: "won", from: "unmet", to: "met" },
      { id: "fresh", from: null, to: "met" },
      { id: "lost", from: "met", to: "unmet" },
      { id: "blurred", from: "unmet", to: "unknown" },
      { id: "gone", from: "unmet", to: null },
    ]);
  });

  it("says nothing of two that are the same", () => {
    expect(changedChecks({ statuses: { a: "met" } }, { statuses: { a: "met" } })).toEqual([]);
  });
});
