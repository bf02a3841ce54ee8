import { describe, expect, it } from "vitest";
import { processorMs } from "@/lib/core/testing/processor-ms";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Diff } from "@/lib/diff/model";
import { entriesToObject } from "@/lib/diff/testing/arbitrary-spec";
import { parseText } from "@/lib/diff/testing/parse-text";
import type { ParsedSpec, Schema } from "@/lib/specs/model";

/** A definition whose one request and response body is the given schema, made without the parser and its limits. */
function specOf(schema: Schema): ParsedSpec {
  const frame = parseText(`
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /things:
    post:
      requestBody: {content: {application/json: {schema: {}}}}
      responses: {"200": {description: OK, content: {application/json: {schema: {}}}}}
`);
  const operation = frame.model.operations.get("POST /things");
  if (!operation) throw new Error("the frame has no operation");
  for (const content of [operation.requestBody?.content, operation.responses.get("200")?.content]) {
    const media = content?.get("application/json");
    if (media) media.schema = schema;
  }
  return frame;
}

const place = { file: "openapi.yaml", pointer: "" };

function compare(from: Schema, to: Schema): { diff: Diff; milliseconds: number } {
  const [older, newer] = [specOf(from), specOf(to)];
  const start = processorMs();
  const diff = compareSpecs(older, newer, { today: "2026-01-01" });
  return { diff, milliseconds: processorMs() - start };
}

function deep(levels: number, leaf: Schema): Schema {
  let schema = leaf;
  for (let level = 0; level < levels; level++)
    schema = { place, types: ["object"], properties: new Map([["x", schema]]) };
  return schema;
}

function wide(count: number, type: "string" | "integer"): Schema {
  const properties = new Map<string, Schema>();
  for (let index = 0; index < count; index++) properties.set(`p${index}`, { place, types: [type] });
  return { place, types: ["object"], properties };
}

describe("hostile schemas", () => {
  it("20,000 levels deep end", () => {
    const { diff } = compare(deep(20_000, { place, types: ["string"] }), deep(20_000, { place, types: ["integer"] }));
    expect(diff.summary.breaking).toBe(2);
  });

  it("10,000 properties end quickly", () => {
    const { diff, milliseconds } = compare(wide(10_000, "string"), wide(10_000, "integer"));
    expect(diff.summary.breaking).toBe(20_000);
    expect(milliseconds).toBeLessThan(5_000);
  });

  it("allOf that doubles at every level ends quickly", () => {
    const doubling = (type: "string" | "integer"): Schema => {
      let schema: Schema = { place, types: ["object"], properties: new Map([["x", { place, types: [type] }]]) };
      for (let level = 0; level < 60; level++) schema = { place, allOf: [schema, { place, allOf: [schema] }] };
      return schema;
    };
    const { diff, milliseconds } = compare(doubling("string"), doubling("integer"));
    expect(diff.changes.map((change) => change.id)).toContain("request-type-replaced");
    expect(milliseconds).toBeLessThan(2_000);
  });

  it("a choice of 2,000 with 2,000 others ends quickly", () => {
    const choice = (letter: string): Schema => ({
      place,
      oneOf: Array.from({ length: 2_000 }, (_, index) => ({
        place,
        types: ["object" as const],
        required: [`${letter}${index}`],
        properties: new Map<string, Schema>([[`${letter}${index}`, { place, types: ["string"] }]]),
      })),
    });
    const { diff, milliseconds } = compare(choice("a"), choice("b"));
    expect(diff.summary.breaking).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(10_000);
  });

  it("a choice that contains itself ends", () => {
    const circle = (type: "string" | "integer"): Schema => {
      const schema: Schema = { place };
      schema.oneOf = [schema, { place, types: ["array"], items: schema }, { place, types: [type] }];
      return schema;
    };
    expect(compare(circle("string"), circle("string")).diff.changes).toEqual([]);
    expect(compare(circle("string"), circle("integer")).diff.summary.breaking).toBeGreaterThan(0);
  });

  it("an allOf that contains itself ends", () => {
    const circle: Schema = { place, types: ["object"] };
    circle.allOf = [circle];
    circle.properties = new Map([["next", circle]]);
    expect(compare(circle, circle).diff.changes).toEqual([]);
  });

  it("a pattern that is dear to match is never run", () => {
    const pattern = "^(a+)+$";
    const { diff, milliseconds } = compare(
      { place, types: ["string"], pattern, enum: [`${"a".repeat(40)}!`] },
      { place, types: ["string"], pattern },
    );
    expect(diff.changes.length).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(1_000);
  });

  it("names like __proto__ are names like others", () => {
    const schema = (type: string) => ({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: {
        "/a": {
          post: {
            requestBody: {
              content: {
                "application/json": {
                  schema: { type: "object", properties: entriesToObject([["__proto__", { type }]]) },
                },
              },
            },
            responses: {},
          },
        },
      },
    });
    const [from, to] = ["string", "integer"].map((type) => parseText(JSON.stringify(schema(type))));
    if (!from || !to) throw new Error("no documents");
    const { changes } = compareSpecs(from, to, { today: "2026-01-01" });
    expect(changes.map((change) => change.location)).toEqual(["request body › application/json › __proto__"]);
    expect(Object.hasOwn(Object.prototype, "type")).toBe(false);
  });
});
