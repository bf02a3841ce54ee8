import { describe, expect, it } from "vitest";
import type { GateFacts } from "@/lib/lifecycle/gates";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { waiverUse } from "./waiver-use";

const FACTS: GateFacts = {
  policy: DEFAULT_LIFECYCLE_POLICY,
  version: "1.0.0",
  validity: [
    { rule: "valid-structure", fingerprint: "a" },
    { rule: "valid-reference", fingerprint: "b" },
  ],
  lint: null,
  comparison: null,
  semver: null,
  ownership: null,
  documentation: null,
  policies: null,
  waivers: [],
  today: "2027-01-01",
};

describe("a waiver", () => {
  it.each([
    ["of a finding that stands", { gate: "validity", fingerprint: "a" }, "needed"],
    ["of a finding that is gone", { gate: "validity", fingerprint: "z" }, "unused"],
    ["of a rule that finds something", { gate: "validity", rule: "valid-reference" }, "needed"],
    ["of a rule that finds nothing", { gate: "validity", rule: "valid-types" }, "unused"],
    ["of a whole gate that would fail", { gate: "validity" }, "needed"],
    ["of a whole gate that could not run", { gate: "lint" }, "needed"],
    ["of one thing of a gate that could not run", { gate: "lint", fingerprint: "a" }, "unknown"],
  ] as const)("%s", (_name, waiver, use) => expect(waiverUse(FACTS, waiver)).toBe(use));

  it("is unused where the whole gate passes", () => {
    expect(waiverUse({ ...FACTS, validity: [] }, { gate: "validity" })).toBe("unused");
  });
});
