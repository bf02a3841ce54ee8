import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ADMISSION_LIMITS } from "@/lib/admission/model";
import type { JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { readAdmission } from "./read-admission";

function definition(admission: JsonValue, body: JsonValue = {}): string {
  const post = {
    "x-kubernetes-admission": admission,
    requestBody: { content: { "application/json": body } },
    responses: { "201": { description: "Made" } },
  };
  const info = { title: "Orders", version: "1.0.0" };
  return JSON.stringify({ openapi: "3.1.0", info, paths: { "/orders": { post, get: { responses: {} } } } });
}

const read = (text: string) => readAdmission(parseSpec(textSource({ "openapi.yaml": text })));
const rulesOf = (admission: JsonValue) => read(definition(admission)).operations[0]?.rules ?? [];

describe("readAdmission", () => {
  it("finds the rules of an operation with their places, and the examples of its body", () => {
    const body = {
      example: { amount: 1 },
      schema: { type: "object", examples: [{ amount: 2 }, { amount: 3 }] },
    };
    const admission = { rules: [{ name: "small", expression: "object.amount < 3" }] };
    const found = read(`{"openapi": "3.1.0",\n${definition(admission, body).slice('{"openapi":"3.1.0",'.length)}`);
    expect(found.operations).toEqual([
      {
        operation: "POST /orders",
        rules: [
          {
            name: "small",
            expression: "object.amount < 3",
            malformed: null,
            place: expect.objectContaining({
              pointer: "/paths/~1orders/post/x-kubernetes-admission/rules/0/expression",
              line: 2,
            }),
          },
        ],
        examples: [
          { label: "application/json, example 1", value: { amount: 1 }, tooLarge: false },
          { label: "application/json, example of the schema 1", value: { amount: 2 }, tooLarge: false },
          { label: "application/json, example of the schema 2", value: { amount: 3 }, tooLarge: false },
        ],
        leftOut: 0,
      },
    ]);
  });

  it.each<[JsonValue, string]>([
    [null, "needs a list of rules"],
    ["rules", "needs a list of rules"],
    [{}, "needs a list of rules"],
    [{ rules: {} }, "needs a list of rules"],
    [{ rules: ["object.a"] }, "has a name and an expression"],
    [{ rules: [null] }, "has a name and an expression"],
    [{ rules: [{ name: "a" }] }, "has no expression"],
    [{ rules: [{ name: "a", expression: 3 }] }, "has no expression"],
    [{ rules: [{ name: "a", expression: "  " }] }, "has no expression"],
  ])("says that %j is no rule", (admission, why) => {
    expect(rulesOf(admission)).toEqual([
      expect.objectContaining({ expression: "", malformed: expect.stringContaining(why) }),
    ]);
  });

  it("gives a rule without a name a number", () => {
    const names = rulesOf({ rules: [{ expression: "true" }, { name: 7, expression: "true" }] }).map(({ name }) => name);
    expect(names).toEqual(["rule 1", "rule 2"]);
  });

  it("looks at no more than the limits, and says how much it left out", () => {
    const rules = Array.from({ length: ADMISSION_LIMITS.rules + 5 }, () => ({ name: "a", expression: "true" }));
    const examples = Object.fromEntries(
      Array.from({ length: ADMISSION_LIMITS.examples + 2 }, (_, index) => [`e${index}`, { value: index }]),
    );
    const large = { example: "x".repeat(ADMISSION_LIMITS.objectLetters) };
    const [many] = read(definition({ rules }, { examples })).operations;
    expect([many?.rules.length, many?.examples.length, many?.leftOut]).toEqual([50, 20, 7]);
    expect(read(definition({ rules: [] }, large)).operations[0]?.examples).toEqual([
      { label: "application/json, example 1", value: null, tooLarge: true },
    ]);
  });

  it("has an answer for whatever stands there", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const admission: JsonValue = JSON.parse(text);
        for (const { rules } of read(definition(admission)).operations) {
          for (const one of rules) expect(one.malformed === null).toBe(one.expression !== "");
        }
      }),
      { numRuns: 60 },
    );
  });
});
