import { describe, expect, it } from "vitest";
import type { JsonObject } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { compareSpecs } from "./compare-specs";

const OPTIONS = { today: "2026-01-01" };
const list = {
  type: "object",
  properties: { items: { type: "array", items: { $dynamicRef: "#item" } } },
  $defs: { item: { $dynamicAnchor: "item" } },
};

function petsOf(schema: JsonObject, more: JsonObject = {}) {
  const content = { "application/json": { schema } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { get: { responses: { "200": { description: "All", content } } } } },
    components: { schemas: { List: list, ...more } },
  };
  return parseSpec(textSource({ "a.json": document }));
}

function listOf(item: JsonObject): JsonObject {
  return { $ref: "#/components/schemas/List", $defs: { item: { $dynamicAnchor: "item", ...item } } };
}

describe("a list whose items are a `$dynamicRef`", () => {
  const before = petsOf(listOf({ type: "string", maxLength: 9 }));

  it("changes where the anchor that overrides its own changes", () => {
    const { changes } = compareSpecs(before, petsOf(listOf({ type: "string" })), OPTIONS);
    expect(changes.map(({ id, severity, proof }) => [id, severity, proof.status])).toEqual([
      ["response-max-length-raised", "breaking", "proved"],
    ]);
  });

  it("is the same where it is written out, or lies in a component", () => {
    const items = { type: "string", maxLength: 9 };
    const plain = petsOf({ type: "object", properties: { items: { type: "array", items } } });
    const named = petsOf({ $ref: "#/components/schemas/Pets" }, { Pets: listOf(items) });
    expect(compareSpecs(before, plain, OPTIONS).changes).toEqual([]);
    expect(compareSpecs(before, named, OPTIONS).changes).toEqual([]);
    expect(compareSpecs(named, before, OPTIONS).changes).toEqual([]);
  });
});
