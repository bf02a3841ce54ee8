import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Change } from "@/lib/diff/model";
import { isAsExpected, worstOf } from "@/lib/diff/testing/edits/edit";
import { SCHEMA_EDITS } from "@/lib/diff/testing/edits/schema-edits";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const $schema = "https://json-schema.org/draft/2020-12/schema";
const read = (document: JsonValue) => parseSpec(textSource({ "order.json": document }), { format: "json-schema" });
const between = (from: JsonValue, to: JsonValue): Change[] =>
  compareSpecs(read(from), read(to), { today: "2026-01-01" }).changes;
const OPEN = "json-schema-property-added-to-open-object";

/** What OpenAPI alone takes out of messages, or has besides JSON Schema. */
const ELSEWHERE = /readOnly|writeOnly|read-only|write-only|nullable|discriminator/i;

describe("an edit of a schema", () => {
  const edits = SCHEMA_EDITS.filter(
    ({ needs, name, before, after }) => needs !== "3.0" && !ELSEWHERE.test(JSON.stringify([name, before, after])),
  );
  it.each(edits)("$name", ({ on, before, after, there, back }) => {
    const at = (more: JsonObject) => ({
      $schema,
      type: "object",
      required: ["it"],
      properties: { it: { type: on, ...more } },
    });
    const shared = (changes: Change[]) => worstOf(changes.filter(({ id }) => id !== OPEN));
    expect([there.request, shared(between(at(before), at(after)))]).toSatisfy(([wanted, found]) =>
      isAsExpected(wanted, found),
    );
    expect([back.request, shared(between(at(after), at(before)))]).toSatisfy(([wanted, found]) =>
      isAsExpected(wanted, found),
    );
  });

  it("is told of the definition in a collection, and of no operation", () => {
    const at = (type: string) => ({
      $schema,
      $defs: { Order: { type: "object", required: ["a"], properties: { a: { type } } } },
    });
    const changes = between(at("string"), at("integer"));
    expect(changes.map(({ id, operation, location }) => [id, operation, location])).toEqual([
      ["request-type-replaced", null, "Order › a"],
    ]);
  });
});

describe("what is written in another way", () => {
  it.each<[string, JsonObject, JsonObject]>([
    [
      "a definition under the old keyword",
      { $defs: { A: { type: "string" } }, properties: { a: { $ref: "#/$defs/A" } } },
      { definitions: { A: { type: "string" } }, properties: { a: { $ref: "#/definitions/A" } } },
    ],
    ["a list of one type", { properties: { a: { type: "string" } } }, { properties: { a: { type: ["string"] } } }],
    ["a constant", { properties: { a: { const: 1 } } }, { properties: { a: { enum: [1] } } }],
    [
      "another order",
      { properties: { a: { type: "string" }, b: {} }, required: ["a", "b"] },
      { required: ["b", "a"], properties: { b: {}, a: { type: "string" } } },
    ],
  ])("%s", (_, from, to) => {
    expect(between({ $schema, ...from }, { $schema, ...to })).toEqual([]);
  });

  it("a tuple of draft 7 in 2020-12 changes the draft only", () => {
    const old = {
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "array",
      items: [{ type: "string" }],
      additionalItems: false,
    };
    const changes = between(old, { $schema, type: "array", prefixItems: [{ type: "string" }], items: false });
    expect(changes.map(({ id }) => id)).toEqual(["json-schema-draft-changed"]);
  });
});

// Somebody else's validator judges: where a document is valid by the old and not by the new, the verdict must not be harmless.
describe("a document that was valid and is not any more", () => {
  const leaf = fc.oneof(
    fc.constant({}),
    fc.record({ type: fc.constantFrom("string", "integer", "boolean") }),
    fc.record({ type: fc.constant("integer"), minimum: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ enum: fc.constantFrom(["a"], ["a", "b"], [1, "a"]) }),
  );
  const schema = fc.record(
    {
      type: fc.constant("object"),
      properties: fc.dictionary(fc.constantFrom("a", "b"), leaf),
      required: fc.constantFrom([], ["a"]),
      additionalProperties: fc.boolean(),
    },
    { requiredKeys: ["type", "properties"] },
  );
  const values: JsonValue[] = ["a", 1, -1, true, null];
  const documents: JsonValue[] = values.flatMap((a): JsonValue[] => [
    {},
    { a },
    { b: a },
    { a, b: a },
    { a: "a", b: a },
    { c: a },
  ]);

  it("is a change that is said to break, or to be dangerous", () => {
    const ajv = new Ajv2020({ strict: false });
    fc.assert(
      fc.property(schema, schema, (older, newer) => {
        const from: JsonValue = JSON.parse(JSON.stringify({ $schema, ...older }));
        const to: JsonValue = JSON.parse(JSON.stringify({ $schema, ...newer }));
        const changes = between(from, to);
        const [was, is] = [from, to].map((one) => ajv.compile(JSON.parse(JSON.stringify(one))));
        const isBroken = documents.some((document) => was?.(document) && !is?.(document));
        if (isBroken) expect(["breaking", "dangerous"]).toContain(worstOf(changes));
        for (const { proof } of changes) {
          if (proof.status !== "proved" || !proof.witness) continue;
          const { value, acceptedBy } = proof.witness;
          expect([was?.(value), is?.(value)]).toEqual(acceptedBy === "from" ? [true, false] : [false, true]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
