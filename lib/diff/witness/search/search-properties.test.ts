import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSchemaViews } from "@/lib/diff/compare/schema-views";
import { makeValue } from "@/lib/diff/witness/values/make-value";
import { createMessageValidator } from "@/lib/diff/witness/validator";
import { findDifference } from "./find-difference";
import { arbitrarySchema } from "./testing/arbitrary-schema";
import { isTakenElsewhere, parseSchema, sidedOf } from "./testing/parse-schema";

const RUNS = { numRuns: 300, seed: 20_260_314 };

describe("for any two schemas", () => {
  it("what is found is a difference to a second validator, too", () => {
    let count = 0;
    fc.assert(
      fc.property(arbitrarySchema, arbitrarySchema, (accepting, rejecting) => {
        const found = findDifference(sidedOf(accepting), sidedOf(rejecting), { steps: 2_000 });
        if (found.status !== "found") return;
        count++;
        expect(isTakenElsewhere(accepting, found.value)).toBe(true);
        expect(isTakenElsewhere(rejecting, found.value)).toBe(false);
      }),
      RUNS,
    );
    expect(count).toBeGreaterThan(150);
  });

  it("the same is found again, with the same steps", () => {
    fc.assert(
      fc.property(arbitrarySchema, arbitrarySchema, (accepting, rejecting) => {
        const search = () => {
          const budget = { steps: 1_000 };
          return [findDifference(sidedOf(accepting), sidedOf(rejecting), budget), budget.steps];
        };
        expect(search()).toEqual(search());
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it("nothing is found between a schema and itself", () => {
    fc.assert(
      fc.property(arbitrarySchema, (schema) => {
        expect(findDifference(sidedOf(schema), sidedOf(schema), { steps: 500 }).status).toBe("none-found");
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it("a value that is made is valid, and one is made for nearly all", () => {
    let made = 0;
    fc.assert(
      fc.property(arbitrarySchema, (written) => {
        const schema = parseSchema(written);
        const value = makeValue(schema, createSchemaViews(), { budget: { steps: 2_000 } });
        if (value === undefined) return;
        made++;
        expect(createMessageValidator("request").check(schema, value)).toEqual({ status: "accepted" });
        expect(isTakenElsewhere(written, value)).toBe(true);
      }),
      RUNS,
    );
    expect(made).toBeGreaterThan(RUNS.numRuns * 0.75);
  });
});
