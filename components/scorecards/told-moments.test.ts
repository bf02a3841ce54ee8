import { describe, expect, it } from "vitest";
import type { ScoreReasonDto } from "@/lib/scorecards/schema/score";
import { toldMoments } from "./told-moments";

const reason: ScoreReasonDto = {
  ...{ kind: "check", id: "owner-named", from: "unmet", to: "met" },
  ...{ because: { code: "check-met", values: {} }, checks: [], evidence: null },
};

describe("toldMoments", () => {
  it("leaves out what moved nothing, and keeps the first", () => {
    const told = toldMoments([
      { at: "5", level: 1, because: [] },
      { at: "4", level: 1, because: [reason] },
      { at: "3", level: 1, because: [] },
      { at: "2", level: 2, because: [] },
      { at: "1", level: null, because: [] },
    ]);
    expect(told.map(({ at, step }) => [at, step])).toEqual([
      ["4", 0],
      ["3", -1],
      ["2", 2],
      ["1", null],
    ]);
  });
});
