import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { readBecause } from "./because";
import { collectMarks } from "./collect-marks";
import { deprecatedSince } from "./deprecated-since";

const DONE = { "200": { description: "Fine." } };

function marksOf(document: JsonObject, openapi = "3.1.0") {
  const text = JSON.stringify({ openapi, info: { title: "T", version: "1" }, paths: {}, ...document }, null, 1);
  return collectMarks(parseSpec(textSource({ "openapi.json": text })));
}

/** `direct` or why, by kind and subject. */
function summary(document: JsonObject, openapi?: string): Record<string, string> {
  const rows = marksOf(document, openapi).map(({ kind, subject, because }): [string, string] => [
    `${kind} ${subject}`.trim(),
    because ?? "direct",
  ]);
  return Object.fromEntries(rows);
}

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const answers = (schema: JsonObject): JsonObject => ({
  responses: { "200": { description: "Fine.", content: { "application/json": { schema } } } },
});
const using = (schemas: JsonObject, schema: JsonObject): JsonObject => ({
  paths: { "/pets": { get: answers(schema) } },
  components: { schemas },
});

describe("collectMarks", () => {
  it("finds every kind of part", () => {
    const document = {
      info: { title: "T", version: "1", "x-deprecated": true },
      paths: {
        "/pets/{petId}": {
          parameters: [{ name: "petId", in: "path", required: true, schema: {}, deprecated: true }],
          get: {
            deprecated: true,
            parameters: [{ name: "limit", in: "query", "x-deprecated": true, schema: {} }],
            responses: {
              "200": {
                description: "Fine.",
                headers: { "X-Next": { deprecated: true, schema: {} } },
                content: { "application/json": { schema: { properties: { a: { deprecated: true } } } } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Pet: {
            deprecated: true,
            properties: { tags: { items: { properties: { label: { type: "string", deprecated: true } } } } },
          },
        },
        securitySchemes: { basic: { type: "http", scheme: "basic", deprecated: true } },
      },
    };
    expect(summary(document)).toEqual({
      version: "direct",
      "security basic": "direct",
      "operation GET /pets/{petId}": "direct",
      "parameter GET /pets/{petId} path petId": "direct",
      "parameter GET /pets/{petId} query limit": "direct",
      "header GET /pets/{petId} 200 header X-Next": "direct",
      "schema Pet": "direct",
      "field Pet.tags[].label": "direct",
      "field GET /pets/{petId} 200.a": "direct",
    });
  });

  it.each<[string, JsonObject, JsonObject, Record<string, string>]>([
    ["the body itself", {}, ref("Old"), { "operation GET /pets": "uses schema Old" }],
    ["a list", {}, { type: "array", items: ref("Old") }, { "operation GET /pets": "uses schema Old" }],
    [
      "a part of allOf",
      { New: { allOf: [ref("Old"), { properties: { a: {} } }] } },
      ref("New"),
      { "operation GET /pets": "uses schema Old", "schema New": "uses schema Old" },
    ],
    [
      "a required property",
      { New: { required: ["old"], properties: { old: ref("Old") } } },
      ref("New"),
      { "operation GET /pets": "uses schema Old", "schema New": "uses schema Old", "field New.old": "uses schema Old" },
    ],
    [
      "an optional property, which marks nothing around it",
      { New: { properties: { old: ref("Old") } } },
      ref("New"),
      { "field New.old": "uses schema Old" },
    ],
    ["one of two alternatives, which marks nothing", {}, { oneOf: [ref("Old"), { type: "string" }] }, {}],
    [
      "the alternative beside null",
      {},
      { anyOf: [ref("Old"), { type: "null" }] },
      { "operation GET /pets": "uses schema Old" },
    ],
    [
      "an alias",
      { Alias: ref("Old") },
      ref("Alias"),
      { "operation GET /pets": "uses schema Old", "schema Alias": "uses schema Old" },
    ],
    [
      "a circle",
      { New: { required: ["next"], properties: { next: ref("Next") } }, Next: { allOf: [ref("New"), ref("Old")] } },
      ref("New"),
      {
        "operation GET /pets": "uses schema Old",
        "schema New": "uses schema Old",
        "schema Next": "uses schema Old",
        "field New.next": "uses schema Old",
      },
    ],
  ])("says what uses a deprecated schema by %s", (_, schemas, schema, expected) => {
    const Old = { type: "object", deprecated: true };
    expect(summary(using({ Old, ...schemas }, schema))).toEqual({ "schema Old": "direct", ...expected });
  });

  it("hands on what the schema says, with the place of what uses it", () => {
    const marks = marksOf(
      using({ Old: { deprecated: true, "x-sunset": "2027-06-30", "x-replaced-by": "New" } }, ref("Old")),
    );
    expect(marks.find(({ kind }) => kind === "operation")).toMatchObject({
      direct: false,
      source: "deprecated",
      sunset: "2027-06-30",
      replacement: "New",
      pointer: "/paths/~1pets/get",
    });
    expect(marks.find(({ kind }) => kind === "schema")).toMatchObject({
      direct: true,
      pointer: "/components/schemas/Old/deprecated",
    });
  });

  it("does not take a field for deprecated itself because of what it refers to", () => {
    const document = using(
      { Old: { deprecated: true }, New: { properties: { old: ref("Old"), own: { deprecated: true } } } },
      {},
    );
    expect(summary(document)).toEqual({
      "schema Old": "direct",
      "field New.old": "uses schema Old",
      "field New.own": "direct",
    });
  });

  it("takes what stands beside a reference for the field's own, where the dialect lets it stand there", () => {
    const document = using({ Pet: {}, New: { properties: { pet: { ...ref("Pet"), deprecated: true } } } }, {});
    expect(summary(document)).toEqual({ "field New.pet": "direct" });
    expect(summary(document, "3.0.3")).toEqual({});
  });

  it("tells a parameter's own mark from that of the component", () => {
    const $ref = "#/components/parameters/Limit";
    const document = {
      paths: { "/pets": { get: { parameters: [{ $ref }], responses: DONE } } },
      components: { parameters: { Limit: { name: "limit", in: "query", deprecated: true, schema: {} } } },
    };
    expect(summary(document)).toEqual({ "parameter GET /pets query limit": "uses parameter Limit" });
    expect(marksOf(document).map(({ because: reason }) => reason && readBecause(reason))).toEqual([
      { kind: "parameter", name: "Limit" },
    ]);
  });

  it("marks an operation where every way to sign in is deprecated", () => {
    const of = (security: JsonObject[]): JsonObject => ({
      paths: { "/pets": { get: { security, responses: DONE } } },
      components: {
        securitySchemes: {
          old: { type: "http", scheme: "basic", deprecated: true },
          now: { type: "http", scheme: "bearer" },
        },
      },
    });
    const own = { "security old": "direct" };
    expect(summary(of([{ old: [] }]))).toEqual({ ...own, "operation GET /pets": "uses security scheme old" });
    expect(summary(of([{ old: [], now: [] }]))).toEqual({ ...own, "operation GET /pets": "uses security scheme old" });
    expect(summary(of([{ old: [] }, { now: [] }]))).toEqual(own);
    expect(summary(of([{ old: [] }, {}]))).toEqual(own);
    expect(summary(of([]))).toEqual(own);
  });

  it("keeps a subject the same over a path parameter's new name", () => {
    const named = (name: string): JsonObject => ({
      paths: {
        [`/pets/{${name}}`]: {
          get: {
            deprecated: true,
            parameters: [{ name, in: "path", required: true, schema: {}, deprecated: true }],
            responses: DONE,
          },
        },
      },
    });
    const history = [named("petId"), named("id")].map((document, version) => ({ version, marks: marksOf(document) }));
    expect([...deprecatedSince(history).values()].map(({ version }) => version)).toEqual([0, 0]);
  });

  it("reads 2.0, where forms and bodies are parameters", () => {
    const document: JsonObject = {
      swagger: "2.0",
      info: { title: "T", version: "1" },
      paths: {
        "/pets": {
          post: {
            parameters: [
              { name: "body", in: "body", schema: { $ref: "#/definitions/Old" } },
              { name: "q", in: "query", type: "string", "x-deprecated": true },
            ],
            responses: DONE,
          },
        },
      },
      definitions: { Old: { type: "object", "x-deprecated": true } },
    };
    const rows = collectMarks(parseSpec(textSource({ "swagger.json": JSON.stringify(document) })));
    expect(rows.map(({ kind, subject, direct }) => [kind, subject, direct])).toEqual([
      ["parameter", "POST /pets query q", true],
      ["schema", "Old", true],
      ["operation", "POST /pets", false],
    ]);
  });

  it("keeps a bounded number of rows with bounded names, quickly", () => {
    const properties: JsonObject = {};
    for (let i = 0; i < 20_000; i++) properties[`${"n".repeat(500)}${i}`] = { deprecated: true };
    const marks = marksOf({ components: { schemas: { Wide: { properties } } } });
    expect(marks).toHaveLength(5_000);
    expect(Math.max(...marks.map(({ subject }) => subject.length))).toBeLessThanOrEqual(400);
    expect(new Set(marks.map(({ subject }) => subject)).size).toBe(5_000);
  });
});

/** Schemas that refer to each other in any way, circles included. */
const NAMES = ["A", "B", "C", "D", "E"];
const reference = fc.constantFrom(...NAMES).map(ref);
const schema = fc.record(
  {
    required: fc.constant(["a"]),
    properties: fc.record({ a: reference, b: reference }, { requiredKeys: [] }),
    allOf: fc.array(reference, { maxLength: 2 }),
    oneOf: fc.array(reference, { minLength: 1, maxLength: 2 }),
    items: reference,
  },
  { requiredKeys: [] },
);
const schemas = fc.record({ A: schema, B: schema, C: schema, D: schema, E: schema });

function marked(all: Record<string, object>, names: readonly string[]): Record<string, string> {
  const named = Object.entries(all).map(([name, one]) => [name, { ...one, deprecated: names.includes(name) }]);
  return summary(using(JSON.parse(JSON.stringify(Object.fromEntries(named))), ref("A")));
}

describe("what uses what is deprecated", () => {
  it("is worked out for every graph, the same each time, and only grows with what is deprecated", () => {
    fc.assert(
      fc.property(schemas, fc.subarray(NAMES), fc.constantFrom(...NAMES), (all, names, more) => {
        const before = marked(all, names);
        expect(marked(all, names)).toEqual(before);
        const after = marked(all, [...names, more]);
        for (const subject of Object.keys(before)) expect(Object.keys(after)).toContain(subject);
        for (const [subject, why] of Object.entries(before))
          if (why === "direct") expect(after[subject]).toBe("direct");
      }),
    );
  });

  it("is nothing where nothing is deprecated, and never direct", () => {
    fc.assert(
      fc.property(schemas, fc.subarray(NAMES), (all, names) => {
        const found = Object.entries(marked(all, names));
        const direct = found.filter(([, why]) => why === "direct").map(([subject]) => subject);
        expect(direct.sort()).toEqual([...names].sort().map((name) => `schema ${name}`));
        for (const [, why] of found) if (why !== "direct") expect(names).toContain(readBecause(why)?.name);
      }),
    );
  });
});
