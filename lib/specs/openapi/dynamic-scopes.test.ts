import { describe, expect, it } from "vitest";
import type { JsonObject, Schema } from "@/lib/specs/model";
import { indexSpec, parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

function documentOf(schemas: JsonObject, used = "Pets"): string {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${used}` } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { get: { responses: { "200": { description: "All", content } } } } },
    components: { schemas },
  });
}

const parse = (schemas: JsonObject, used?: string) => parseSpec(textSource({ "a.json": documentOf(schemas, used) }));

const ids = { Base: "https://pets.test/base", Pets: "https://pets.test/pets", Owners: "https://pets.test/owners" };

function lists(pet: JsonObject, withIds: boolean): JsonObject {
  const id = (name: keyof typeof ids): JsonObject => (withIds ? { $id: ids[name] } : {});
  const base = withIds ? ids.Base : "#/components/schemas/Base";
  const of = (item: JsonObject): JsonObject => ({ $ref: base, $defs: { item: { $dynamicAnchor: "item", ...item } } });
  return {
    Base: {
      ...id("Base"),
      type: "object",
      properties: { items: { type: "array", items: { $dynamicRef: "#item" } }, total: { type: "integer" } },
      $defs: { item: { $dynamicAnchor: "item" } },
    },
    Pets: { ...id("Pets"), ...of(pet) },
    Owners: { ...id("Owners"), ...of({ type: "integer" }) },
  };
}

function itemOf(schema: Schema | undefined): Schema | undefined {
  const list = schema?.properties ? schema : schema?.allOf?.[0];
  return list?.properties?.get("items")?.items;
}

describe.each([true, false])("a generic list, with $id: %s", (withIds) => {
  it("holds what each use of it says", () => {
    const { schemas } = parse(lists({ type: "string" }, withIds)).model;
    expect(itemOf(schemas.get("Pets"))?.types).toEqual(["string"]);
    expect(itemOf(schemas.get("Owners"))?.types).toEqual(["integer"]);
    expect(itemOf(schemas.get("Base"))?.types).toBeUndefined();
  });

  it("has its fields in the index once", () => {
    const { fields } = indexSpec(parse(lists({ type: "string" }, withIds)));
    expect(fields.map(({ name }) => name).sort()).toEqual(["items", "total"]);
  });
});

describe("a tree", () => {
  const tree = {
    Tree: {
      $id: "https://pets.test/tree",
      $dynamicAnchor: "node",
      type: "object",
      properties: { children: { type: "array", items: { $dynamicRef: "#node" } } },
    },
    Strict: {
      $id: "https://pets.test/strict",
      $dynamicAnchor: "node",
      $ref: "tree",
      required: ["children"],
    },
  };

  it("is made of the stricter one where the stricter one begins", () => {
    const { schemas } = parse(tree, "Strict").model;
    const strict = schemas.get("Strict");
    expect(strict?.allOf?.[0]?.properties?.get("children")?.items).toBe(strict);
    const plain = schemas.get("Tree");
    expect(plain?.properties?.get("children")?.items).toBe(plain);
  });

  it("keeps a `$ref` to the anchor where it is written", () => {
    const properties = { children: { type: "array", items: { $ref: "#node" } } };
    const { schemas } = parse({ ...tree, Tree: { ...tree.Tree, properties } }, "Strict").model;
    expect(schemas.get("Strict")?.allOf?.[0]?.properties?.get("children")?.items).toBe(schemas.get("Tree"));
  });

  it("leads where it is written to lead where that is no dynamic anchor", () => {
    const { $dynamicAnchor: _, ...plain } = tree.Tree;
    const { schemas } = parse({ ...tree, Tree: { ...plain, $anchor: "node" } }, "Strict").model;
    expect(schemas.get("Strict")?.allOf?.[0]?.properties?.get("children")?.items?.place.pointer).toBe(
      "/components/schemas/Tree",
    );
  });
});

it("ends within bounds where many schemas override many anchors of each other", () => {
  const schemas: JsonObject = {};
  for (let n = 0; n < 400; n++) {
    schemas[`S${n}`] = {
      $id: `https://pets.test/s${n}`,
      $defs: { own: { $dynamicAnchor: `a${n % 40}`, type: "string" } },
      properties: {
        next: { $ref: `s${(n * 7 + 1) % 400}` },
        other: { $ref: `s${(n * 11 + 3) % 400}` },
        value: { $dynamicRef: `#a${n % 40}` },
      },
    };
  }
  const { model } = parse(schemas, "S0");
  expect(model.schemas.get("S0")?.properties?.get("value")?.types).toEqual(["string"]);
});
