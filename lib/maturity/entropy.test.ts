import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactsPatch } from "./check-case";
import { entropyBand, entropyOf } from "./entropy";
import { defaultRubric } from "./rubric/default";
import { anyFacts } from "./testing/any-facts";
import { exemplaryFacts, factsOfNothing, patched } from "./testing/sample-facts";

const rubric = defaultRubric.entropy;
const of = (patch: FactsPatch) => entropyOf(patched(exemplaryFacts(), patch), rubric);

describe("entropy (DOMAIN §5.1)", () => {
  it("is 0.4·D + 0.3·U + 0.3·B", () => {
    const entropy = of({
      traffic: { calls: 200, deprecatedCalls: 50 },
      current: { contract: { describedFields: { count: 60, of: 100 } } },
      changes: { breakingChanges: 6 },
    });
    expect(entropy.value).toBe(0.37);
    expect(entropy.band).toBe("high");
    expect(entropy.terms.deprecated).toEqual({
      value: 0.25,
      numerator: 50,
      denominator: 200,
      weight: 0.4,
      basis: "calls",
    });
    expect(entropy.terms.undocumented).toMatchObject({ value: 0.4, numerator: 40, denominator: 100, basis: "fields" });
    expect(entropy.terms.breaking).toMatchObject({ value: 0.5, numerator: 6, denominator: 12, basis: "changes" });
  });

  it("counts operations where no calls were recorded, and says so", () => {
    const { terms } = of({ traffic: { calls: 0, deprecatedCalls: 0 } });
    expect(terms.deprecated).toMatchObject({ value: 0.1, numerator: 1, denominator: 10, basis: "operations" });
  });

  it("of breaking changes is never more than 1", () => {
    expect(of({ changes: { breakingChanges: 500 } }).terms.breaking).toMatchObject({ value: 1, numerator: 500 });
  });

  it("weighs what there is where there are no fields", () => {
    const entropy = of({
      current: { contract: { describedFields: { count: 0, of: 0 } } },
      changes: { breakingChanges: 12 },
    });
    expect(entropy.terms.undocumented.value).toBeNull();
    expect(entropy.value).toBe(0.428571);
  });

  it.each([
    ["nothing was published", factsOfNothing()],
    ["the contract was not measured yet", patched(exemplaryFacts(), { current: { contract: null } })],
    [
      "there are neither operations nor fields",
      patched(exemplaryFacts(), { current: { contract: { operations: 0, describedFields: { count: 0, of: 0 } } } }),
    ],
  ])("there is none where %s", (_name, facts) => {
    expect(entropyOf(facts, rubric)).toMatchObject({ value: null, band: null });
  });

  it("there is none where nothing that has a weight is known", () => {
    const weights = { deprecated: 0, undocumented: 1, breaking: 0 };
    const facts = patched(exemplaryFacts(), { current: { contract: { describedFields: { count: 0, of: 0 } } } });
    expect(entropyOf(facts, { ...rubric, weights })).toMatchObject({ value: null, band: null });
  });

  it.each([
    [0, "healthy"],
    [0.0999, "healthy"],
    [0.1, "moderate"],
    [0.2999, "moderate"],
    [0.3, "high"],
    [1, "high"],
  ])("of %d is %s", (value, band) => {
    expect(entropyBand(value, rubric)).toBe(band);
  });

  it("a sum that binary fractions miss is in the band it belongs to", () => {
    const weights = { deprecated: 0.1, undocumented: 0.2, breaking: 0.7 };
    const facts = patched(exemplaryFacts(), {
      traffic: { calls: 10, deprecatedCalls: 10 },
      current: { contract: { describedFields: { count: 0, of: 10 } } },
    });
    expect(entropyOf(facts, { ...rubric, weights })).toMatchObject({ value: 0.3, band: "high" });
  });

  it("one more described field never raises it", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const contract = facts.current?.contract;
        if (!facts.current || !contract || contract.describedFields.count >= contract.describedFields.of) return;
        const { count, of: all } = contract.describedFields;
        const better = {
          ...facts,
          current: { ...facts.current, contract: { ...contract, describedFields: { count: count + 1, of: all } } },
        };
        expect(entropyOf(better, rubric).value ?? 0).toBeLessThanOrEqual(entropyOf(facts, rubric).value ?? 0);
      }),
    );
  });
});
