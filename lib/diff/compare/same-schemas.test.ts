import { describe, expect, it } from "vitest";
import type { JsonObject, Schema } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { createSameSchemas } from "./same-schemas";

const TREE: JsonObject = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", description: "What it is called", examples: [{ a: [1, null] }] },
    kind: { enum: ["leaf", "branch"] },
    children: { type: "array", items: { $ref: "#/components/schemas/Tree" }, minContains: 2, contains: {} },
    owner: { oneOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }] },
  },
};
const OWNER: JsonObject = { type: "object", properties: { trees: { items: { $ref: "#/components/schemas/Tree" } } } };

function schemasOf(tree: JsonObject, owner: JsonObject = OWNER): { tree: Schema; owner: Schema } {
  const components = { schemas: { Tree: tree, Owner: owner } };
  const document = { openapi: "3.1.0", info: { title: "Trees", version: "1" }, paths: {}, components };
  const { schemas } = parseSpec(textSource({ "a.json": document })).model;
  const none: Schema = { place: { file: "", pointer: "" } };
  return { tree: schemas.get("Tree") ?? none, owner: schemas.get("Owner") ?? none };
}

const withProperty = (name: string, schema: JsonObject) => ({
  ...TREE,
  properties: { ...(TREE.properties as JsonObject), [name]: schema },
});

describe("two schemas", () => {
  it("are the same whatever the order of their properties, also where they are circular", () => {
    const properties = Object.fromEntries(Object.entries(TREE.properties as JsonObject).reverse());
    const isSame = createSameSchemas();
    const [from, to] = [schemasOf(TREE), schemasOf({ ...TREE, properties })];
    expect(isSame(from.tree, to.tree)).toBe(true);
    expect(isSame(from.owner, to.owner)).toBe(true);
    expect(isSame(from.owner, to.tree)).toBe(false);
  });

  it.each<[string, JsonObject, JsonObject?]>([
    ["a bound", withProperty("name", { type: "string", minLength: 1 })],
    ["words", { ...TREE, description: "A tree" }],
    ["an example", withProperty("name", { type: "string", description: "What it is called", examples: [{ a: [1] }] })],
    ["a property more", withProperty("age", {})],
    ["a value more", withProperty("kind", { enum: ["leaf", "branch", "root"] })],
    ["how many must match", withProperty("children", { ...childrenOf(), minContains: 3 })],
    ["what must match", withProperty("children", { ...childrenOf(), contains: { type: "object" } })],
    ["a member of a choice", withProperty("owner", { oneOf: [{ $ref: "#/components/schemas/Owner" }] })],
    ["the end of a circle", TREE, { ...OWNER, maxProperties: 1 }],
  ])("differ by %s", (_, tree, owner) => {
    const isSame = createSameSchemas();
    const [from, to] = [schemasOf(TREE), schemasOf(tree, owner)];
    expect(isSame(from.owner, to.owner)).toBe(false);
    expect(isSame(from.tree, to.tree)).toBe(false);
  });
});

function childrenOf(): JsonObject {
  return (TREE.properties as JsonObject).children as JsonObject;
}
