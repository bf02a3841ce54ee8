import { type Schema as PlainSchema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "@/lib/specs/model";
import { createContainment } from "./contains";
import { CHOICE_CASES, type Expected, INNER_CASES, SCALAR_CASES } from "./testing/containment-cases";
import { schemasFrom } from "./testing/schema-from";

const LETTERS = { contained: "c", "not-contained": "n", unknown: "u" } as const;

function ask(a: string, b: string, components: { [name: string]: JsonValue } = {}): Expected {
  const written: JsonValue[] = [JSON.parse(a), JSON.parse(b)];
  const [inner, outer] = schemasFrom(written, components);
  if (!inner || !outer) throw new Error("no schemas");
  const answer = createContainment("request").of(inner, outer);
  if (answer.status === "not-contained" && answer.value !== undefined && Object.keys(components).length === 0) {
    expect(isValid(written[0], answer.value), JSON.stringify(answer.value)).toBe(true);
    if (!b.includes("int32")) expect(isValid(written[1], answer.value), JSON.stringify(answer.value)).toBe(false);
  }
  return LETTERS[answer.status];
}

function isValid(schema: JsonValue | undefined, value: JsonValue): boolean {
  if (typeof schema === "boolean") return schema;
  return new Validator(schema as PlainSchema, "2020-12").validate(value).valid;
}

describe("containment", () => {
  it.each([...SCALAR_CASES, ...INNER_CASES, ...CHOICE_CASES])("%s within %s: %s, back: %s", (a, b, there, back) => {
    expect([ask(a, b), ask(b, a)]).toEqual([there, back]);
  });
});

const ref = (name: string): JsonValue => ({ $ref: `#/components/schemas/${name}` });
const node = (value: JsonValue, next: string): JsonValue => ({
  type: "object",
  properties: { next: ref(next), children: { type: "array", items: ref(next) }, value },
});

describe("containment of circular schemas", () => {
  const components = {
    Tree: node({ type: "string" }, "Tree"),
    Baum: node({ type: "string" }, "Baum"),
    Wide: node({ type: ["string", "null"] }, "Wide"),
    Even: node({ type: "string" }, "Odd"),
    Odd: node({ type: "string" }, "Even"),
    Loop: { oneOf: [ref("Loop"), { type: "integer" }] },
    Self: { allOf: [ref("Self")] },
    Endless: { type: "object", required: ["next"], properties: { next: ref("Endless") } },
  };
  it.each([
    ["Tree", "Baum", "c", "c"],
    ["Tree", "Wide", "c", "n"],
    ["Tree", "Even", "c", "c"],
    ["Odd", "Even", "c", "c"],
    ["Tree", "Loop", "u", "u"],
    ["Self", "Tree", "u", "u"],
    ["Endless", "Loop", "c", "u"],
  ] as const)("%s within %s: %s, back: %s", (a, b, there, back) => {
    const [first, second] = [JSON.stringify(ref(a)), JSON.stringify(ref(b))];
    expect([ask(first, second, components), ask(second, first, components)]).toEqual([there, back]);
  });
});

describe("containment by side", () => {
  const written = {
    type: "object",
    required: ["id", "name"],
    properties: { id: { type: "string", readOnly: true }, name: { type: "string" } },
  };
  it("asks of no request to carry what is only read", () => {
    const [strict, loose] = schemasFrom([written, { ...written, required: ["name"] }]);
    if (!strict || !loose) throw new Error("no schemas");
    expect(createContainment("request").of(loose, strict).status).toBe("contained");
    expect(createContainment("response").of(loose, strict).status).toBe("not-contained");
  });
});

describe("containment of hostile schemas", () => {
  const double = (depth: number): JsonValue =>
    depth === 0
      ? { type: "string" }
      : { anyOf: [double(depth - 1), { allOf: [double(depth - 1), { minLength: depth }] }] };
  const deep = (depth: number, end: JsonValue): JsonValue =>
    Array.from({ length: depth }).reduce<JsonValue>(
      (inner) => ({ type: "object", required: ["p"], properties: { p: inner } }),
      end,
    );
  const wide = (type: string): JsonValue => ({
    type: "object",
    properties: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`p${index}`, { type }])),
  });

  it.each<[string, JsonValue, JsonValue]>([
    ["branches that double", double(9), { ...Object(double(9)), maxLength: 9 }],
    ["150 levels", deep(150, { type: "integer" }), deep(150, { type: "string" })],
    ["10,000 properties", wide("integer"), wide("number")],
    [
      "a large enumeration",
      { enum: Array.from({ length: 20_000 }, (_, i) => `v${i}`) },
      { type: "string", maxLength: 5 },
    ],
    ["a catastrophic pattern", { pattern: "^(([a-z])+.)+[A-Z]([a-z])+$" }, { pattern: "^((a{0,60}){0,60}){0,60}$" }],
  ])("%s end within bounds", (_, a, b) => {
    const [inner, outer] = schemasFrom([a, b]);
    if (!inner || !outer) throw new Error("no schemas");
    const checker = createContainment("request");
    expect(["contained", "not-contained", "unknown"]).toContain(checker.of(inner, outer).status);
    expect(["contained", "not-contained", "unknown"]).toContain(checker.of(outer, inner).status);
    expect(checker.holds(inner, inner)).toBe(true);
  });
});
