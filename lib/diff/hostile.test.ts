import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { compareSpecs } from "./compare-specs";
import type { Change } from "./model";
import { parseText } from "./testing/parse-text";

type Schemas = Record<string, JsonValue>;

/** A definition whose one operation takes and gives back `Root`. */
function definition(schemas: Schemas): string {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Root" } } };
  const document: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Hostile", version: "1" },
    paths: {
      "/things": {
        post: { requestBody: { required: true, content }, responses: { "200": { description: "Done", content } } },
      },
    },
    components: { schemas },
  };
  return JSON.stringify(document);
}

function changesOf(from: Schemas, to: Schemas): Change[] {
  const specs = [from, to].map((schemas) => parseText(definition(schemas), "hostile.json"));
  const [older, newer] = specs;
  if (!older || !newer) throw new Error("two definitions are needed");
  return compareSpecs(older, newer, { today: "2026-01-01" }).changes;
}

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** `Root` leads to its end over `levels` schemas. */
function chain(levels: number, end: JsonValue): Schemas {
  const schemas: Schemas = { Root: ref("Level0") };
  for (let level = 0; level < levels; level++) {
    const next = level + 1 < levels ? ref(`Level${level + 1}`) : end;
    schemas[`Level${level}`] = { type: "object", required: ["next"], properties: { next } };
  }
  return schemas;
}

function wide(count: number, type: string): Schemas {
  const properties = Object.fromEntries(Array.from({ length: count }, (_, n) => [`field${n}`, { type }]));
  return { Root: { type: "object", required: Object.keys(properties), properties } };
}

function bushy(levels: number, keyword: string, end: JsonValue): Schemas {
  const schemas: Schemas = { Root: ref("Level0") };
  for (let level = 0; level < levels; level++) {
    const next = level + 1 < levels ? ref(`Level${level + 1}`) : end;
    schemas[`Level${level}`] = { [keyword]: [next, { ...ref("Level0"), title: "again" }, next] };
  }
  return schemas;
}

const text = (more: JsonObject): Schemas => ({
  Root: { type: "object", properties: { name: { type: "string", ...more } } },
});
const values = (count: number, first: number): Schemas => ({
  Root: {
    type: "object",
    properties: { code: { enum: Array.from({ length: count }, (_, n) => `code-${n + first}`) } },
  },
});
const endless = (type: string): Schemas => ({
  Root: { type: "object", required: ["self", "name"], properties: { self: ref("Root"), name: { type } } },
});
const rings = (count: number, type: string): Schemas =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      n === 0 ? "Root" : `Ring${n}`,
      {
        type: "object",
        properties: {
          forth: ref(n + 1 === count ? "Root" : `Ring${n + 1}`),
          back: ref(n <= 1 ? "Root" : `Ring${n - 1}`),
          value: { type: n === count - 1 ? type : "string" },
        },
      },
    ]),
  );

/** What each leads to: the worst severity, and whether something must be told at all. */
const CASES: [name: string, from: Schemas, to: Schemas, worst: Change["severity"]][] = [
  ["1,000 schemas deep", chain(1_000, { type: "string" }), chain(1_000, { type: "integer" }), "breaking"],
  ["10,000 properties, all of them changed", wide(10_000, "string"), wide(10_000, "integer"), "breaking"],
  ["100,000 values, each another", values(100_000, 0), values(100_000, 50_000), "breaking"],
  [
    "a pattern that costs a backtracking engine its life",
    text({ pattern: "^(a+)+$" }),
    text({ pattern: "^(a+)+b$" }),
    "breaking",
  ],
  [
    "a pattern with a huge count",
    text({ pattern: "^a{1,1000}$" }),
    text({ pattern: "^(a{1,1000}){1,1000}$" }),
    "dangerous",
  ],
  ["a look-around", text({ pattern: "^(?!secret).*$" }), text({ pattern: "^(?!secrets).*$" }), "dangerous"],
  ["an object that no finite message can be", endless("string"), endless("integer"), "breaking"],
  ["rings of 500 schemas", rings(500, "string"), rings(500, "integer"), "breaking"],
  [
    "allOf that doubles 40 times and leads back",
    bushy(40, "allOf", { type: "string" }),
    bushy(40, "allOf", { type: "integer" }),
    "breaking",
  ],
  [
    "anyOf that doubles 40 times and leads back",
    bushy(40, "anyOf", { type: "string" }),
    bushy(40, "anyOf", { type: "integer" }),
    "breaking",
  ],
  [
    "oneOf that doubles 40 times and leads back",
    bushy(40, "oneOf", { type: "string" }),
    bushy(40, "oneOf", { type: "integer" }),
    "dangerous",
  ],
];

const RANK = ["non-breaking", "dangerous", "breaking"] as const;

describe("hostile schemas end, and say something", () => {
  it.each(CASES)(
    "%s",
    (_name, from, to, worst) => {
      const changes = changesOf(from, to);
      const found = changes.reduce((most, { severity }) => Math.max(most, RANK.indexOf(severity)), -1);
      expect(found).toBeGreaterThanOrEqual(RANK.indexOf(worst));
      for (const { proof } of changes) if (proof.status === "inconclusive") expect(proof.reason).toBeTruthy();
      expect(changesOf(from, from)).toEqual([]);
    },
    30_000,
  );

  it("refuses what nests too deep, and says how deep it may be", () => {
    let schema: JsonObject = { type: "string" };
    for (let level = 0; level < 1_000; level++) schema = { type: "object", properties: { next: schema } };
    expect(() => changesOf({ Root: schema }, { Root: schema })).toThrow(/nest|deep|levels/i);
  });
});
