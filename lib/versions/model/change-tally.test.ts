import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, type Diff, POLICY_SEVERITIES, SEVERITIES } from "@/lib/diff/model";
import { applySeverityPolicy } from "@/lib/diff/severity-policy";
import { sortChanges, summarise } from "@/lib/diff/sort-changes";
import { changeTallySchema, summaryUnder, tallyOf } from "./change-tally";

const RULES = ["operation-removed", "operation-added", "response-enum-value-added", "request-type-narrowed"];
const side = { title: "Pets", version: "1", format: "openapi", specVersion: "3.0.3" };

const changes = fc.array(
  fc.record({ id: fc.constantFrom(...RULES), severity: fc.constantFrom(...SEVERITIES) }).map(
    ({ id, severity }): Change => ({
      id,
      severity,
      operation: null,
      location: "",
      message: "",
      source: {},
      fingerprint: "f",
      proof: { status: "rule" },
    }),
  ),
  { maxLength: 40 },
);
const policies = fc
  .dictionary(fc.constantFrom(...RULES), fc.constantFrom(...POLICY_SEVERITIES))
  .map((severities) => ({ severities }));

function diffOf(all: Change[]): Diff {
  return { from: side, to: side, summary: summarise(all), changes: sortChanges(all) };
}

describe("summaryUnder", () => {
  it("counts what the changes themselves would give under any policy", () => {
    fc.assert(
      fc.property(changes, policies, (all, policy) => {
        const tally = changeTallySchema.parse(tallyOf(all));
        expect(summaryUnder(tally, policy)).toEqual(applySeverityPolicy(diffOf(all), policy).summary);
      }),
    );
  });

  it("is untroubled by names that every object has", () => {
    const tally = [{ rule: "constructor", severity: "breaking" as const, count: 2 }];
    expect(summaryUnder(tally, { severities: {} })).toEqual({ breaking: 2, dangerous: 0, nonBreaking: 0 });
  });
});
