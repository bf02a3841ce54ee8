import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { convertParsed } from "@/lib/conversions/convert-parsed";
import type { JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const info = { title: "Pets", version: "1" };
const ok = { "200": { description: "Fine." } };

function converted(more: { [key: string]: JsonValue }, to: "openapi-3.0" | "openapi-3.1" = "openapi-3.0") {
  const parsed = parseSpec(textSource({ "a.json": { swagger: "2.0", info, paths: {}, ...more } }));
  const { files, lost } = convertParsed(parsed, to);
  return { document: load(files[0]?.text ?? ""), lost: lost.map(({ kind, pointer }) => `${kind} ${pointer}`) };
}
const onGet = (parameters: JsonValue[], more = {}) => ({
  paths: { "/a": { get: { parameters, responses: ok, ...more } } },
});
const onPost = (parameters: JsonValue[], more = {}) => ({
  paths: { "/a": { post: { parameters, responses: ok, ...more } } },
});

describe("parameters", () => {
  it.each([
    ["csv", { style: "form", explode: false }, []],
    ["ssv", { style: "spaceDelimited", explode: false }, []],
    ["pipes", { style: "pipeDelimited", explode: false }, []],
    ["multi", { style: "form", explode: true }, []],
    ["tsv", { style: "form", explode: false }, ["collection-format-tsv /paths/~1a/get/parameters/0"]],
  ])("separate the values of a list by %s", (collectionFormat, style, losses) => {
    const list = { name: "ids", in: "query", type: "array", items: { type: "string" }, collectionFormat };
    const { document, lost } = converted(onGet([list]));
    expect(document).toMatchObject({
      paths: { "/a": { get: { parameters: [{ ...style, schema: { type: "array", items: { type: "string" } } }] } } },
    });
    expect(lost).toEqual(losses);
  });

  it("of the body become one, with the media types that the operation takes", () => {
    const body = { name: "pet", in: "body", required: true, schema: { $ref: "#/definitions/Pet" } };
    const { document } = converted({
      ...onPost([body], { consumes: ["text/plain", "application/json"] }),
      definitions: { Pet: { type: "object" } },
    });
    const media = { schema: { $ref: "#/components/schemas/Pet" } };
    expect(document).toMatchObject({
      paths: {
        "/a": {
          post: { requestBody: { required: true, content: { "text/plain": media, "application/json": media } } },
        },
      },
    });
  });

  it("of a form become the properties of one, lists written as 2.0 writes them", () => {
    const { document, lost } = converted(
      onPost([
        { name: "name", in: "formData", type: "string", required: true, description: "Who." },
        { name: "tags", in: "formData", type: "array", items: { type: "string" } },
      ]),
    );
    expect(document).toMatchObject({
      paths: {
        "/a": {
          post: {
            requestBody: {
              required: true,
              content: {
                "application/x-www-form-urlencoded": {
                  schema: { required: ["name"], properties: { name: { type: "string", description: "Who." } } },
                  encoding: { tags: { style: "form", explode: false } },
                },
              },
            },
          },
        },
      },
    });
    expect(lost).toEqual([]);
  });

  it("say what a file is", () => {
    const { document } = converted(onPost([{ name: "picture", in: "formData", type: "file" }]));
    const field = { type: "string", format: "binary" };
    expect(document).toMatchObject({
      paths: {
        "/a": {
          post: { requestBody: { content: { "multipart/form-data": { schema: { properties: { picture: field } } } } } },
        },
      },
    });
  });

  it("of a path that bring a body bring it to each operation", () => {
    const parameters: JsonValue[] = [
      { name: "pet", in: "body", schema: {} },
      { name: "trace", in: "header", type: "string" },
    ];
    const { document } = converted({
      paths: { "/a": { parameters, post: { responses: ok }, put: { responses: ok } } },
    });
    const content = { "application/json": { schema: {} } };
    expect(document).toMatchObject({
      paths: {
        "/a": {
          parameters: [{ name: "trace" }],
          post: { requestBody: { content } },
          put: { requestBody: { content } },
        },
      },
    });
  });
});

describe("schemas", () => {
  const schema = (value: JsonValue, to: "openapi-3.0" | "openapi-3.1" = "openapi-3.0") => {
    const { document, lost } = converted({ definitions: { A: value } }, to);
    const { components } = Object(document);
    return { schema: components.schemas.A, lost: lost.map((one) => one.split(" ")[0]) };
  };

  it.each<[string, JsonValue, object, string[]]>([
    ["x-nullable", { type: "string", "x-nullable": true }, { type: "string", nullable: true }, []],
    ["a discriminator", { type: "object", discriminator: "kind" }, { discriminator: { propertyName: "kind" } }, []],
    [
      "nullable, which means nothing in 2.0",
      { type: "string", nullable: true },
      { type: "string" },
      ["unknown-keyword"],
    ],
    ["a list of types with null", { type: ["string", "null"] }, { type: "string", nullable: true }, []],
    [
      "a list of types",
      { type: ["string", "integer"] },
      { anyOf: [{ type: "string" }, { type: "integer" }] },
      ["several-types"],
    ],
    [
      "a tuple",
      { type: "array", items: [{ type: "string" }] },
      { items: { anyOf: [{ type: "string" }] } },
      ["tuple-items"],
    ],
  ])("turn %s", (_, written, expected, losses) => {
    const { schema: turned, lost } = schema(written);
    expect(turned).toMatchObject(expected);
    expect(turned).not.toHaveProperty("x-nullable");
    expect(lost).toEqual(losses);
  });

  it.each<[string, JsonValue, object]>([
    ["null", { type: "string", "x-nullable": true }, { type: ["string", "null"] }],
    [
      "exclusive bounds",
      { type: "integer", minimum: 1, exclusiveMinimum: true },
      { type: "integer", exclusiveMinimum: 1 },
    ],
    ["examples", { type: "string", example: "a" }, { type: "string", examples: ["a"] }],
    [
      "null beside allOf",
      { allOf: [{ type: "object" }], "x-nullable": true },
      { anyOf: [{ allOf: [{ type: "object" }] }, { type: "null" }] },
    ],
  ])("say %s in the words of 3.1", (_, written, expected) => {
    expect(schema(written, "openapi-3.1").schema).toEqual(expected);
  });

  it("get names that 3.0 allows, references along", () => {
    const { document, lost } = converted({
      definitions: { "Map«Pet»": { type: "object" }, B: { $ref: "#/definitions/Map«Pet»" } },
    });
    expect(document).toMatchObject({
      components: { schemas: { Map_Pet: {}, B: { $ref: "#/components/schemas/Map_Pet" } } },
    });
    expect(lost).toEqual(["component-renamed /definitions/Map«Pet»"]);
  });
});

describe("the document", () => {
  it("has its addresses as servers", () => {
    const { document } = converted({ host: "pets.example.com", basePath: "/v1", schemes: ["https", "wss"] });
    expect(document).toMatchObject({
      servers: [{ url: "https://pets.example.com/v1" }, { url: "wss://pets.example.com/v1" }],
    });
  });

  it.each([
    [{ type: "basic" }, { type: "http", scheme: "basic" }],
    [
      {
        type: "oauth2",
        flow: "accessCode",
        authorizationUrl: "https://a.example",
        tokenUrl: "https://t.example",
        scopes: { a: "A" },
      },
      { type: "oauth2", flows: { authorizationCode: { scopes: { a: "A" }, tokenUrl: "https://t.example" } } },
    ],
  ])("says how callers prove who they are: %j", (scheme, expected) => {
    const { document } = converted({ securityDefinitions: { mine: scheme } });
    expect(document).toMatchObject({ components: { securitySchemes: { mine: expected } } });
  });

  it("repeats a shared response where an operation produces something else", () => {
    const { document } = converted({
      produces: ["application/json"],
      responses: { Pets: { description: "All.", schema: { type: "string" } } },
      paths: {
        "/a": {
          get: { responses: { "200": { $ref: "#/responses/Pets" } } },
          post: { produces: ["text/csv"], responses: { "200": { $ref: "#/responses/Pets" } } },
        },
      },
    });
    expect(document).toMatchObject({
      paths: {
        "/a": {
          get: { responses: { "200": { $ref: "#/components/responses/Pets" } } },
          post: { responses: { "200": { content: { "text/csv": { schema: { type: "string" } } } } } },
        },
      },
    });
  });
});
