import { describe, expect, it } from "vitest";
import { callersOfVersion } from "./callers-of-version";

const caller = (...versions: (string | null)[]) => ({ claims: versions.map((version) => ({ version })) });

describe("callersOfVersion", () => {
  it.each([
    [["1.0.0"], false, true],
    [["1.0.0"], true, true],
    [[null], true, true],
    [[null], false, false],
    [["2.0.0"], true, false],
    [["2.0.0", null], true, true],
    [[], true, false],
  ])("who names %j calls 1.0.0 (active: %s): %s", (versions, isActive, calls) => {
    expect(callersOfVersion([caller(...versions)], "1.0.0", isActive)).toHaveLength(calls ? 1 : 0);
  });
});
