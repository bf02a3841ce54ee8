import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { contentItems } from "./content-items";
import { contractDigest } from "./contract-digest";

const parts = (data: JsonValue) => [{ file: "", data }];
const between = (before: JsonValue, after: JsonValue) => contentItems(parts(before), parts(after));
const prints = (before: JsonValue, after: JsonValue) => between(before, after).map((item) => item.fingerprint);
const base: JsonObject = {
  openapi: "3.1.0",
  paths: { "/a": { get: { summary: "A", tags: ["x", "y"], responses: { "200": { description: "ok" } } } } },
  components: { schemas: { A: { type: "object", required: ["a", "b"], $comment: "as it was" } } },
};
const withOperation = (members: JsonObject): JsonObject => ({
  ...base,
  paths: { "/a": { get: { tags: ["x", "y"], responses: { "200": { description: "ok" } }, ...members } } },
});
const withSchema = (members: JsonObject): JsonObject => ({
  ...base,
  components: { schemas: { A: { type: "object", required: ["a", "b"], $comment: "as it was", ...members } } },
});

describe("places at which the text of a contract differs", () => {
  it.each<[string, JsonObject, [string | null, string][]]>([
    ["nothing", base, []],
    ["prose", withOperation({ summary: "Other", description: "New" }), []],
    ["an extension, which has an item of its own", withOperation({ "x-limit": 1 }), []],
    ["the order of what is a set", withOperation({ tags: ["y", "x"] }), []],
    ["a member that nobody knows", withOperation({ gateway: { to: "b" } }), [["GET /a", "#/paths/~1a/get/gateway"]]],
    ["a comment", withSchema({ $comment: "other" }), [[null, "#/components/schemas/A/$comment"]]],
    ["a member that a prototype has", withSchema({ constructor: 1 }), [[null, "#/components/schemas/A/constructor"]]],
  ])("%s", (_name, after, places) => {
    const found = between(base, after);
    expect(found.map(({ operation }) => operation)).toEqual(places.map(([operation]) => operation));
    for (const [index, [, place]] of places.entries()) expect(found[index]?.message).toContain(place);
  });

  it("are none any more once it is taken back, and others where something else is written there", () => {
    const [one] = prints(base, withSchema({ $comment: "one" }));
    const both = prints(base, withSchema({ $comment: "one", unevaluated: true }));
    expect(both).toContain(one);
    expect(prints(base, withSchema({ $comment: "two" }))).not.toContain(one);
  });

  it("are one where there are too many", () => {
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`k${index}`, index]));
    expect(between(base, { ...base, ...many })).toHaveLength(1);
    expect(prints(base, { ...base, ...many })).not.toEqual(prints(base, { ...base, ...many, k1: 0 }));
  });
});

const key = fc.constantFrom("a", "title", "properties", "required", "enum", "paths", "get", "$comment");
const { document } = fc.letrec<{ document: JsonObject; value: JsonValue }>((tie) => ({
  document: fc.dictionary(key, tie("value"), { maxKeys: 4 }) as fc.Arbitrary<JsonObject>,
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    tie("document"),
    fc.array(tie("value"), { maxLength: 3 }),
  ) as fc.Arbitrary<JsonValue>,
}));

describe("any two documents", () => {
  it("have such places exactly where their contracts have other digests", () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const isSame = contractDigest(parts(before)) === contractDigest(parts(after));
        expect(between(before, after).length === 0).toBe(isSame);
      }),
    );
  });

  it("of which the second was seen: a third with other text has a place that was not, or takes something back", () => {
    fc.assert(
      fc.property(document, document, document, (baseline, seen, now) => {
        const covered = new Set(prints(baseline, seen));
        const present = prints(baseline, now);
        if (!present.every((one) => covered.has(one))) return;
        const isSame = contractDigest(parts(seen)) === contractDigest(parts(now));
        expect(isSame || present.length < covered.size).toBe(true);
      }),
    );
  });
});
