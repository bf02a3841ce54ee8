import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue, SpecModel } from "@/lib/specs/model";
import { bundleSpec, parseSpec, sliceSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { valueAt } from "@/lib/specs/source/source-node";
import { SpecError } from "@/lib/specs/spec-error";
import { textSource } from "@/lib/specs/text-source";

const INFO = { title: "Pets", version: "1" };
const json = ($ref: string): JsonObject => ({ description: "", content: { "application/json": { schema: { $ref } } } });

function parsed(
  members: JsonObject,
  files: Record<string, JsonValue> = {},
  version: JsonObject = { openapi: "3.0.3" },
): ParsedSource {
  return parseSpec(textSource({ "v1/api.json": { ...version, info: INFO, ...members }, ...files }));
}

function reparsed(document: JsonObject): { model: SpecModel; rules: string[] } {
  const { model, findings } = parseSpec(textSource({ "slice.json": document }));
  return { model, rules: findings.map((finding) => finding.rule) };
}

const at = (document: JsonObject, ...segments: string[]): JsonValue | undefined => valueAt(document, segments);

/** S0 → S1 → … → S9, each through a property. */
const chain = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => [
    `S${index}`,
    { type: "object", properties: { next: { $ref: `#/components/schemas/S${(index + 1) % 10}` } } },
  ]),
);

describe("sliceSpec", () => {
  const pets = parsed({
    paths: {
      "/pets": {
        parameters: [{ $ref: "#/components/parameters/Page" }],
        get: { tags: ["pets"], responses: { "200": json("#/components/schemas/S0") } },
        post: { responses: { "201": json("#/components/schemas/Other") } },
      },
      "/toys": { get: { responses: { "200": { description: "" } } } },
    },
    components: {
      schemas: { ...chain, Other: {} },
      parameters: {
        Page: { name: "page", in: "query", schema: { type: "integer" } },
        Unused: { name: "u", in: "query", schema: {} },
      },
      securitySchemes: { key: { type: "http", scheme: "basic" } },
    },
  });

  it("keeps the operation, its path's parameters and the components it reaches, and nothing else", () => {
    const slice = sliceSpec(pets, { operations: ["GET /pets"] });
    expect(Object.keys(at(slice, "paths") ?? {})).toEqual(["/pets"]);
    expect(Object.keys(at(slice, "paths", "/pets") ?? {})).toEqual(["parameters", "get"]);
    expect(Object.keys(at(slice, "components", "parameters") ?? {})).toEqual(["Page"]);
    expect(Object.keys(at(slice, "components", "securitySchemes") ?? {})).toEqual(["key"]);
    expect(reparsed(slice).rules).toEqual([]);
  });

  it("follows references to the depth and names what lies beyond", () => {
    const schemas = at(sliceSpec(pets, { operations: ["GET /pets"] }, { depth: 2 }), "components", "schemas") ?? {};
    expect(Object.keys(schemas)).toEqual(
      ["S0", "S2", "S1"].sort(
        (left, right) => Object.keys(schemas).indexOf(left) - Object.keys(schemas).indexOf(right),
      ),
    );
    expect(schemas).toMatchObject({ S1: { type: "object" }, S2: { title: "S2" } });
    expect(schemas).not.toHaveProperty("S3");
  });

  it("selects by tag", () => {
    expect(reparsed(sliceSpec(pets, { tag: "pets" })).model.operations.size).toBe(1);
  });

  it("refuses a selection of nothing", () => {
    expect(() => sliceSpec(pets, { operations: ["GET /nothing"] })).toThrow(SpecError);
  });

  it("leaves examples that look like references alone, and no reference to the network in", () => {
    const slice = sliceSpec(
      parsed({
        paths: {
          "/a": {
            get: {
              responses: {
                "200": {
                  description: "",
                  content: {
                    "application/json": { schema: { $ref: "https://x.test/a" }, example: { $ref: "#/kept" } },
                  },
                },
              },
            },
          },
        },
      }),
      { operations: ["GET /a"] },
    );
    const media = at(slice, "paths", "/a", "get", "responses", "200", "content", "application/json");
    expect(media).toEqual({
      schema: { description: "Unresolved reference: https://x.test/a" },
      example: { $ref: "#/kept" },
    });
  });

  it("brings along what a discriminator names", () => {
    const base = { discriminator: { propertyName: "kind", mapping: { cat: "Cat" } } };
    const slice = sliceSpec(
      parsed({
        paths: { "/a": { get: { responses: { "200": json("#/components/schemas/Base") } } } },
        components: { schemas: { Base: base, Cat: { type: "object" } } },
      }),
      { operations: ["GET /a"] },
    );
    expect(at(slice, "components", "schemas", "Cat")).toEqual({ type: "object" });
    expect(at(slice, "components", "schemas", "Base", "discriminator", "mapping", "cat")).toBe(
      "#/components/schemas/Cat",
    );
  });
});

describe("bundleSpec", () => {
  it("gives the data of a single file as it is", () => {
    const single = parsed({ paths: {} });
    expect(bundleSpec(single)).toBe(single.fileData("v1/api.json"));
  });

  const files = {
    "v1/paths/pets.json": {
      get: { parameters: [{ $ref: "../../common.json#/limit" }], responses: { "200": json("../schemas/pet.json") } },
    },
    "v1/schemas/pet.json": {
      type: "object",
      properties: { parent: { $ref: "pet.json" }, tag: { $ref: "tag.json#/definitions/Tag" } },
    },
    "v1/schemas/tag.json": { definitions: { Tag: { type: "string" } } },
    "common.json": { limit: { name: "limit", in: "query", schema: { type: "integer" } } },
  };
  const spread = parsed(
    {
      paths: { "/pets": { $ref: "paths/pets.json" } },
      components: { schemas: { Pet: { $ref: "schemas/pet.json" }, Tag: { type: "integer" } } },
    },
    files,
  );

  it("makes one document of several files that says the same", () => {
    expect(spread.findings).toEqual([]);
    const { model, rules } = reparsed(bundleSpec(spread));
    expect(rules).toEqual([]);
    const pet = model.operations.get("GET /pets")?.responses.get("200")?.content.get("application/json")?.schema;
    expect(pet?.name).toBe("Pet");
    expect(pet?.properties?.get("parent")).toBe(pet);
    expect(pet?.properties?.get("tag")?.types).toEqual(["string"]);
    expect(model.schemas.get("Tag")?.types).toEqual(["integer"]);
    expect(model.operations.get("GET /pets")?.parameters[0]?.name).toBe("limit");
  });

  it("works for 2.0, too", () => {
    const two = parsed(
      {
        paths: { "/pets": { get: { responses: { "200": { description: "", schema: { $ref: "pet.json" } } } } } },
        definitions: { A: { $ref: "pet.json" } },
      },
      { "v1/pet.json": { type: "object" } },
      { swagger: "2.0" },
    );
    const bundle = bundleSpec(two);
    expect(at(bundle, "definitions")).toEqual({ A: { type: "object" } });
    expect(reparsed(bundle).rules).toEqual([]);
  });
});
