import { type Schema as PlainSchema, Validator } from "@cfworker/json-schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "@/lib/specs/model";
import { createContainment } from "./contains";
import { arbitrarySchema, smallValue } from "./testing/arbitrary-schema";
import { schemasFrom } from "./testing/schema-from";

const RUNS = Number(process.env.CONTAINMENT_RUNS ?? 400);

/** cfworker knows no schema `true` at the top, and throws on some circular ones; none of these here. */
function isValid(schema: JsonValue, value: JsonValue): boolean {
  if (typeof schema === "boolean") return schema;
  return new Validator(asserting(schema) as PlainSchema, "2020-12").validate(value).valid;
}

/** `int32` as a range of numbers. */
function asserting(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(asserting);
  if (typeof schema !== "object" || schema === null) return schema;
  const { format, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, asserting(value)]));
  const numbers = { if: { type: "number" }, then: { type: "integer", minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } };
  if (format === "int32") return { allOf: [rest, numbers] };
  return format === "date" ? { ...rest, format } : rest;
}

describe("containment of random schemas", () => {
  const values = fc.sample(smallValue, { numRuns: 300, seed: 7 });

  it("is never wrong, by a validator that knows nothing of it", () => {
    const count = { contained: 0, "not-contained": 0, unknown: 0 };
    fc.assert(
      fc.property(arbitrarySchema, arbitrarySchema, fc.integer({ min: 0, max: 200 }), (a, b, from) => {
        const [inner, outer] = schemasFrom([a, b]);
        if (!inner || !outer) throw new Error("no schemas");
        const answer = createContainment("request").of(inner, outer);
        count[answer.status]++;
        if (answer.status === "not-contained" && answer.value !== undefined) {
          expect([isValid(a, answer.value), isValid(b, answer.value)]).toEqual([true, false]);
        }
        if (answer.status !== "contained") return;
        for (const value of values.slice(from, from + 100)) {
          if (isValid(a, value) && !isValid(b, value)) expect.fail(`${JSON.stringify(value)} is refused`);
        }
      }),
      { numRuns: RUNS },
    );
    if (RUNS > 1_000) console.info(count);
  });

  it("holds of every schema and itself", () => {
    const count = { contained: 0, "not-contained": 0, unknown: 0 };
    fc.assert(
      fc.property(arbitrarySchema, (a) => {
        const [inner, outer] = schemasFrom([a, a]);
        if (!inner || !outer) throw new Error("no schemas");
        count[createContainment("response").of(inner, outer).status]++;
      }),
      { numRuns: RUNS },
    );
    expect(count.unknown + count["not-contained"]).toBe(0);
  });

  it("holds where the writing is another and the meaning is the same or wider", () => {
    let asked = 0;
    let shown = 0;
    fc.assert(
      fc.property(arbitrarySchema, arbitrarySchema, arbitrarySchema, (a, b, c) => {
        const written = [
          a,
          { allOf: [a] },
          { anyOf: [a] },
          { not: { not: a } },
          { anyOf: [b, a] },
          { allOf: [c, a] },
          c,
        ];
        const [own, all, any, twice, wider, narrower, other] = schemasFrom(written);
        if (!own || !all || !any || !twice || !wider || !narrower || !other) throw new Error("no schemas");
        const checker = createContainment("request");
        const pairs = [own, all, any, twice].flatMap((x) => [all, any, twice, own, wider].map((y) => [x, y] as const));
        for (const [x, y] of [...pairs, [narrower, own] as const]) {
          expect(checker.of(x, y).status).not.toBe("not-contained");
          asked++;
          if (checker.holds(x, y)) shown++;
        }
        if (checker.holds(wider, other)) expect(checker.of(own, other).status).not.toBe("not-contained");
      }),
      { numRuns: RUNS / 2 },
    );
    if (RUNS > 1_000) console.info({ asked, shown });
    expect(shown / asked).toBeGreaterThan(0.98);
  });
});
