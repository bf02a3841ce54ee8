import { dump } from "js-yaml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "@/lib/specs/model";
import { bundleSpec, parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const name = fc.constantFrom("A", "B", "C");
const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    fc.record(
      { type: fc.constantFrom("string", "integer", "boolean"), description: fc.string() },
      { requiredKeys: ["type"] },
    ),
    name.map((to): JsonObject => ({ $ref: `#/components/schemas/${to}` })),
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc.record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({
      type: fc.constant("object"),
      properties: fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), tie("schema"), { maxKeys: 3 }),
    }),
  ),
}));
const media = fc.record({ "application/json": fc.record({ schema }) });
const operation: fc.Arbitrary<JsonObject> = fc.record({
  operationId: fc.uuid(),
  deprecated: fc.boolean(),
  tags: fc.array(fc.string(), { maxLength: 2 }),
  parameters: fc.array(fc.record({ name: fc.uuid(), in: fc.constantFrom("query", "header"), schema }), {
    maxLength: 2,
  }),
  requestBody: fc.record({ required: fc.boolean(), content: media }),
  responses: fc.record({ "200": fc.record({ description: fc.string(), content: media }) }),
});
const definition: fc.Arbitrary<JsonObject> = fc.record({
  openapi: fc.constantFrom("3.0.3", "3.1.0", "3.2.0"),
  info: fc.record({ title: fc.string(), version: fc.constantFrom("1.0.0", "2026-01-01", "1.0") }),
  paths: fc.dictionary(
    fc.constantFrom("/a", "/b/c", "/d~e"),
    fc.record({ get: operation, post: operation }, { requiredKeys: [] }),
  ),
  components: fc.record({ schemas: fc.record({ A: schema, B: schema, C: fc.constant({ type: "string" }) }) }),
});

describe("the model", () => {
  it("is the same whether the definition is written in YAML or JSON, and both have the same findings", () => {
    fc.assert(
      fc.property(definition, (data) => {
        const fromJson = parseSpec(textSource({ a: JSON.stringify(data) }));
        const fromYaml = parseSpec(textSource({ a: dump(data) }));
        expect(fromYaml.model).toEqual(fromJson.model);
        const named = (findings: typeof fromJson.findings) =>
          findings.map(({ fingerprint, message }) => `${fingerprint} ${message}`).sort();
        expect(named(fromYaml.findings)).toEqual(named(fromJson.findings));
      }),
      { numRuns: 60 },
    );
  });

  it("has the same operations and no dangling references after a part has moved to another file", () => {
    fc.assert(
      fc.property(definition, (data) => {
        const moved = {
          ...data,
          paths: { "/moved": { $ref: "moved.json" }, ...(typeof data.paths === "object" ? data.paths : {}) },
        };
        const other = {
          get: {
            responses: {
              "200": {
                description: "",
                content: { "application/json": { schema: { $ref: "a.json#/components/schemas/A" } } },
              },
            },
          },
        };
        const parsed = parseSpec(textSource({ "a.json": moved, "moved.json": other }));
        const bundled = parseSpec(textSource({ "b.json": bundleSpec(parsed) }));
        expect([...bundled.model.operations.keys()]).toEqual([...parsed.model.operations.keys()]);
        const references = bundled.findings.filter(
          ({ rule }) => rule.startsWith("valid-ref") && rule !== "valid-ref-circular",
        );
        expect(references).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
