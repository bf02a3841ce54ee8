import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue, Schema, SpecModel } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const INFO = { title: "Pets", version: "1.0.0" };

function model(version: string, members: JsonObject, files: Record<string, JsonValue> = {}): SpecModel {
  const field: JsonObject = version === "2.0" ? { swagger: version } : { openapi: version };
  return parseSpec(textSource({ "api.json": { ...field, info: INFO, paths: {}, ...members }, ...files })).model;
}

function schema(version: string, written: JsonValue): Schema | undefined {
  const members: JsonObject =
    version === "2.0" ? { definitions: { A: written } } : { components: { schemas: { A: written } } };
  return model(version, members).schemas.get("A");
}

describe("schemas, in 2020-12 terms", () => {
  it.each<[string, string, JsonObject, Partial<Schema>]>([
    ["2.0 x-nullable", "2.0", { type: "string", "x-nullable": true }, { types: ["null", "string"] }],
    ["2.0 file", "2.0", { type: "file" }, { types: ["string"], format: "binary" }],
    [
      "2.0 discriminator",
      "2.0",
      { discriminator: "kind" },
      { discriminator: { propertyName: "kind", mapping: new Map() } },
    ],
    ["3.0 nullable", "3.0.3", { type: "string", nullable: true }, { types: ["null", "string"] }],
    ["3.0 nullable without a type says nothing", "3.0.3", { nullable: true }, {}],
    ["3.0 exclusive bounds", "3.0.3", { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
    ["3.0 bounds that are not exclusive", "3.0.3", { minimum: 1, exclusiveMinimum: false }, { minimum: 1 }],
    ["3.1 exclusive bounds", "3.1.0", { minimum: 1, exclusiveMinimum: 2 }, { minimum: 1, exclusiveMinimum: 2 }],
    [
      "3.1 type lists, sorted and distinct",
      "3.1.0",
      { type: ["string", "null", "string"] },
      { types: ["null", "string"] },
    ],
    ["3.1 const", "3.1.0", { const: null }, { enum: [null] }],
    ["example and examples", "3.0.3", { example: 1 }, { examples: [1] }],
    ["wrong types are left out", "3.1.0", { type: "text", minLength: "5", required: true, title: 7 }, {}],
  ])("%s", (_, version, written, expected) => {
    const {
      place: _place,
      name: _name,
      extensions: _extensions,
      ...rest
    } = schema(version, written) ?? { place: undefined };
    expect(rest).toEqual(expected);
  });

  it("3.1 siblings of a reference hold beside the target", () => {
    const { schemas } = model("3.1.0", {
      components: {
        schemas: { A: { $ref: "#/components/schemas/B", description: "Mine", allOf: [{}] }, B: { type: "string" } },
      },
    });
    expect(schemas.get("A")?.description).toBe("Mine");
    expect(schemas.get("A")?.allOf?.[0]).toBe(schemas.get("B"));
    expect(schemas.get("A")?.allOf).toHaveLength(2);
  });

  it("3.0 siblings of a reference are gone: the reference is its target", () => {
    const { schemas } = model("3.0.0", {
      components: { schemas: { A: { $ref: "#/components/schemas/B", description: "Mine" }, B: { type: "string" } } },
    });
    expect(schemas.get("A")).toBe(schemas.get("B"));
  });

  it("are one object for one place, also where they are circular", () => {
    const { schemas } = model("3.1.0", {
      components: { schemas: { Tree: { properties: { children: { items: { $ref: "#/components/schemas/Tree" } } } } } },
    });
    const tree = schemas.get("Tree");
    expect(tree?.properties?.get("children")?.items).toBe(tree);
  });

  it("are found by $id, $anchor and $dynamicRef", () => {
    const { schemas } = model("3.1.0", {
      components: {
        schemas: {
          A: {
            properties: {
              byId: { $ref: "https://pets.test/cat" },
              nested: { $ref: "https://pets.test/cat#tail" },
              plain: { $ref: "#paw" },
            },
          },
          Cat: {
            $id: "https://pets.test/cat",
            type: "object",
            properties: { tail: { $anchor: "tail", type: "integer" } },
          },
          Paw: { $dynamicAnchor: "paw", items: { $dynamicRef: "#paw" } },
        },
      },
    });
    const properties = schemas.get("A")?.properties;
    expect(properties?.get("byId")).toBe(schemas.get("Cat"));
    expect(properties?.get("nested")?.types).toEqual(["integer"]);
    expect(properties?.get("plain")).toBe(schemas.get("Paw"));
    expect(schemas.get("Paw")?.items).toBe(schemas.get("Paw"));
  });

  it("are found in other files, through escapes, and keep the place where they are written", () => {
    const { schemas } = model(
      "3.0.0",
      { components: { schemas: { A: { $ref: "schemas/my%20pets.json#/a~1b/c%25d" } } } },
      { "schemas/my pets.json": { "a/b": { "c%d": { $ref: "../other.json" } } }, "other.json": { type: "boolean" } },
    );
    expect(schemas.get("A")?.types).toEqual(["boolean"]);
    expect(schemas.get("A")?.place).toEqual({ file: "other.json", pointer: "" });
    expect(schemas.get("A")?.name).toBe("A");
  });

  it("map discriminator values to components and references, and leave out what is not there", () => {
    const mapping = { cat: "Cat", dog: "#/components/schemas/Dog", fish: "Fish" };
    const { schemas } = model("3.0.0", {
      components: { schemas: { A: { discriminator: { propertyName: "kind", mapping } }, Cat: {}, Dog: {} } },
    });
    expect([...(schemas.get("A")?.discriminator?.mapping ?? [])]).toEqual([
      ["cat", schemas.get("Cat")],
      ["dog", schemas.get("Dog")],
    ]);
  });
});

describe("2.0 operations", () => {
  const swagger = (operation: JsonObject, more: JsonObject = {}) =>
    model("2.0", { paths: { "/pets": { post: { responses: {}, ...operation } } }, ...more }).operations.get(
      "POST /pets",
    );

  it("have their body as a request body, for what they consume", () => {
    const operation = swagger({
      consumes: ["application/xml", "application/json"],
      parameters: [{ in: "body", name: "pet", required: true, schema: { type: "object" } }],
    });
    expect(operation?.parameters).toEqual([]);
    expect(operation?.requestBody?.required).toBe(true);
    expect([...(operation?.requestBody?.content.keys() ?? [])]).toEqual(["application/xml", "application/json"]);
  });

  it("have their form as one object", () => {
    const form = { in: "formData", type: "string" };
    const operation = swagger({
      parameters: [
        { ...form, name: "a", required: true, description: "An a" },
        { ...form, name: "f", type: "file" },
      ],
    });
    const media = operation?.requestBody?.content.get("multipart/form-data");
    expect([...(media?.schema?.properties?.keys() ?? [])]).toEqual(["a", "f"]);
    expect(media?.schema?.properties?.get("f")?.format).toBe("binary");
    expect(media?.schema?.properties?.get("a")?.description).toBe("An a");
    expect(media?.schema?.required).toEqual(["a"]);
  });

  it("have the document's produces for their responses", () => {
    const operation = swagger(
      { responses: { "200": { description: "", schema: { type: "string" }, examples: { "text/csv": "a,b" } } } },
      { produces: ["text/csv"] },
    );
    const media = operation?.responses.get("200")?.content.get("text/csv");
    expect([media?.schema?.types, media?.examples]).toEqual([["string"], ["a,b"]]);
  });

  it.each([
    ["csv", "form", false],
    ["multi", "form", true],
    ["pipes", "pipeDelimited", false],
    ["ssv", "spaceDelimited", false],
  ])("turn collectionFormat %s into style and explode", (collectionFormat, style, explode) => {
    const operation = swagger({
      parameters: [{ in: "query", name: "q", type: "array", items: { type: "string" }, collectionFormat }],
    });
    expect(operation?.parameters[0]).toMatchObject({ style, explode });
    expect(operation?.parameters[0]?.schema?.items?.types).toEqual(["string"]);
  });

  it("have servers and security schemes in the words of 3.x", () => {
    const { servers, securitySchemes } = model("2.0", {
      host: "pets.test",
      basePath: "/v1",
      schemes: ["https", "http"],
      securityDefinitions: {
        login: { type: "basic" },
        oauth: { type: "oauth2", flow: "accessCode", authorizationUrl: "a", tokenUrl: "t", scopes: { read: "Reads" } },
      },
    });
    expect(servers.map((server) => server.url)).toEqual(["https://pets.test/v1", "http://pets.test/v1"]);
    expect(securitySchemes.get("login")).toMatchObject({ type: "http", scheme: "basic" });
    expect(securitySchemes.get("oauth")?.flows.get("authorizationCode")?.scopes).toEqual(new Map([["read", "Reads"]]));
  });
});

describe("3.x operations", () => {
  const OK = { responses: { "2xx": { description: "" } } };

  it("have keys, merged parameters, effective security and servers", () => {
    const { operations } = model("3.0.3", {
      security: [{ key: [] }],
      servers: [{ url: "https://a.test" }],
      paths: {
        "/pets/{petId}": {
          parameters: [
            { in: "path", name: "petId", required: true, schema: {} },
            { in: "query", name: "q", schema: { type: "string" } },
          ],
          servers: [{ url: "https://b.test" }],
          get: {
            ...OK,
            security: [],
            parameters: [{ in: "query", name: "q", schema: { type: "integer" } }],
            "x-sunset": "2027-01-01",
          },
          put: { ...OK, servers: [{ url: "https://c.test" }] },
        },
      },
    });
    const get = operations.get("GET /pets/{petId}");
    expect(get).toMatchObject({ matchKey: "GET /pets/{}", security: [], sunset: "2027-01-01" });
    expect(get?.parameters.map((parameter) => [parameter.name, parameter.schema?.types])).toEqual([
      ["petId", undefined],
      ["q", ["integer"]],
    ]);
    expect(get?.servers.map((server) => server.url)).toEqual(["https://b.test"]);
    const put = operations.get("PUT /pets/{petId}");
    expect(put?.security).toEqual([new Map([["key", []]])]);
    expect(put?.servers.map((server) => server.url)).toEqual(["https://c.test"]);
    expect([...(put?.responses.keys() ?? [])]).toEqual(["2XX"]);
  });

  it("may call back, also in circles", () => {
    const { operations } = model("3.1.0", {
      paths: { "/a": { post: { ...OK, callbacks: { done: { "{$request.body#/url}": { $ref: "#/paths/~1a" } } } } } },
    });
    const called = operations.get("POST /a")?.callbacks.get("done")?.get("{$request.body#/url}")?.[0];
    expect(called?.key).toBe("POST {$request.body#/url}");
    expect(called?.callbacks.get("done")?.get("{$request.body#/url}")?.[0]).toBe(called);
  });

  it("share one response object where they share a component", () => {
    const { operations } = model("3.1.0", {
      paths: {
        "/a": {
          get: { responses: { "400": { $ref: "#/components/responses/Bad" } } },
          put: { responses: { "400": { $ref: "#/components/responses/Bad" } } },
        },
      },
      components: { responses: { Bad: { description: "Bad" } } },
    });
    expect(operations.get("GET /a")?.responses.get("400")).toBe(operations.get("PUT /a")?.responses.get("400"));
  });

  it("3.1 has webhooks; 3.2 has QUERY, further methods, whole query strings, item schemas and tag fields", () => {
    const hook = { webhooks: { arrived: { post: OK } } };
    expect([...model("3.1.0", hook).webhooks.keys()]).toEqual(["POST arrived"]);
    const { operations, tags } = model("3.2.0", {
      tags: [{ name: "a", summary: "A", parent: "b", kind: "nav" }],
      paths: {
        "/a": {
          query: {
            ...OK,
            parameters: [{ in: "querystring", name: "q", content: { "application/x-www-form-urlencoded": {} } }],
          },
          additionalOperations: {
            LINK: { requestBody: { content: { "application/jsonl": { itemSchema: { type: "string" } } } } },
          },
        },
      },
    });
    expect([...operations.keys()]).toEqual(["QUERY /a", "LINK /a"]);
    expect(operations.get("QUERY /a")?.parameters[0]?.in).toBe("querystring");
    expect(operations.get("LINK /a")?.requestBody?.content.get("application/jsonl")?.itemSchema?.types).toEqual([
      "string",
    ]);
    expect(tags).toEqual([{ name: "a", summary: "A", parent: "b", kind: "nav" }]);
  });

  it("an unquoted version is kept as it is written", () => {
    const source = textSource({ "a.yaml": "openapi: 3.1\ninfo: {title: Pets, version: 1.10}\npaths: {}\n" });
    expect(parseSpec(source).model.info.version).toBe("1.10");
  });
});
