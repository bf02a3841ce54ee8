import { describe, expect, it } from "vitest";
import { RULESET_FUNCTIONS } from "@/lib/lint/spectral/functions/index";
import { api, foundBy, problemsOf } from "@/lib/lint/spectral/testing/rulesets";

/** A value under `x-a`, options, and the places of what is found there; the root is "". */
type Case = [value: unknown, options: object | undefined, found: string[]];

const ON_VALUES: Record<string, Case[]> = {
  truthy: [
    ["a", undefined, []],
    ["", undefined, ["/x-a"]],
    [0, undefined, ["/x-a"]],
    [undefined, undefined, [""]],
  ],
  falsy: [
    [false, undefined, []],
    [undefined, undefined, []],
    [[], undefined, ["/x-a"]],
  ],
  defined: [
    [null, undefined, []],
    [undefined, undefined, [""]],
  ],
  undefined: [
    [undefined, undefined, []],
    [null, undefined, ["/x-a"]],
  ],
  pattern: [
    ["abc", { match: "^[a-z]+$" }, []],
    ["Abc", { match: "^[a-z]+$" }, ["/x-a"]],
    ["Abc", { match: "/^[a-z]+$/i" }, []],
    ["a todo", { notMatch: "/TODO/i" }, ["/x-a"]],
    ["a <script> b", { notMatch: "<script" }, ["/x-a"]],
    [5, { match: "^[a-z]+$" }, []],
    ["ab", { match: "x", notMatch: "a" }, ["/x-a", "/x-a"]],
    ["é😀", { match: "^\\p{L}.$" }, []],
  ],
  casing: [
    ["petStore", { type: "camel" }, []],
    ["PetStore", { type: "camel" }, ["/x-a"]],
    ["PetStore2", { type: "pascal" }, []],
    ["PetStore2", { type: "pascal", disallowDigits: true }, ["/x-a"]],
    ["pet-store", { type: "kebab" }, []],
    ["pet_store", { type: "snake" }, []],
    ["PET_STORE", { type: "macro" }, []],
    ["PET-STORE", { type: "cobol" }, []],
    ["petstore", { type: "flat" }, []],
    ["pet--store", { type: "kebab" }, ["/x-a"]],
    ["/pets/list", { type: "kebab", separator: { char: "/", allowLeading: true } }, []],
    ["/pets", { type: "kebab", separator: { char: "/" } }, ["/x-a"]],
    ["a.b", { type: "flat", separator: { char: "." } }, []],
    ["aXb", { type: "flat", separator: { char: "." } }, ["/x-a"]],
    ["", { type: "camel" }, []],
  ],
  length: [
    ["abc", { min: 2, max: 3 }, []],
    [[1], { min: 2 }, ["/x-a"]],
    [{ a: 1, b: 2 }, { max: 1 }, ["/x-a"]],
    [7, { max: 5 }, ["/x-a"]],
  ],
  enumeration: [
    ["a", { values: ["a", "b"] }, []],
    ["c", { values: ["a", "b"] }, ["/x-a"]],
    [{ a: 1 }, { values: ["a"] }, []],
    [null, { values: [null] }, []],
  ],
  alphabetical: [
    [["a", "b", "c"], undefined, []],
    [["a", "c", "b"], undefined, ["/x-a/1"]],
    [{ b: 1, a: 2 }, undefined, ["/x-a/b"]],
    [[{ name: "b" }, { name: "a" }], { keyedBy: "name" }, ["/x-a"]],
    [[{ name: "a" }, { other: "b" }], { keyedBy: "name" }, ["/x-a"]],
    [["10", "9"], undefined, ["/x-a/0"]],
    [["a"], undefined, []],
  ],
  or: [
    [{ a: 1 }, { properties: ["a", "b"] }, []],
    [{ c: 1 }, { properties: ["a", "b"] }, ["/x-a"]],
  ],
  xor: [
    [{ a: 1 }, { properties: ["a", "b"] }, []],
    [{ a: 1, b: 1 }, { properties: ["a", "b"] }, ["/x-a"]],
    [{}, { properties: ["a", "b"] }, ["/x-a"]],
  ],
  schema: [
    [{ a: 1 }, { schema: { type: "object", required: ["a"] } }, []],
    [{}, { schema: { type: "object", required: ["a"] } }, ["/x-a"]],
    [undefined, { schema: { type: "object" } }, [""]],
    [{ a: "x" }, { schema: { properties: { a: { type: "number" } } } }, ["/x-a/a"]],
    [{ a: 1, b: 2 }, { schema: { properties: { a: {} }, additionalProperties: false } }, ["/x-a/b"]],
    [5, { schema: { type: "number", maximum: 5, exclusiveMaximum: true }, dialect: "draft4" }, ["/x-a"]],
    ["ab", { schema: { pattern: "^a" } }, []],
    [
      ["a", 1],
      { schema: { $schema: "https://json-schema.org/draft/2020-12/schema", prefixItems: [{ type: "number" }] } },
      ["/x-a/0"],
    ],
    [[1, 1], { schema: { uniqueItems: true } }, ["/x-a"]],
    [
      { a: "x", b: "y" },
      { schema: { additionalProperties: { type: "number" } }, allErrors: true },
      ["/x-a/a", "/x-a/b"],
    ],
    [5, { schema: { anyOf: [{ type: "string" }, { type: "null" }] } }, ["/x-a"]],
  ],
  typedEnum: [
    [{ type: "string", enum: ["a"] }, undefined, []],
    [{ type: "integer", enum: [1, 1.5, "a"] }, undefined, ["/x-a/enum/1", "/x-a/enum/2"]],
    [{ type: ["string", "null"], enum: ["a", null] }, undefined, []],
  ],
  described: [
    ["Says what it is for.", { minLength: 10 }, []],
    ["TODO", undefined, ["/x-a"]],
    ["short", { minLength: 10 }, ["/x-a"]],
    [undefined, undefined, [""]],
  ],
  sunset: [
    ["2027-06-30", undefined, []],
    ["2027-06-30T12:00:00Z", undefined, []],
    ["2027-02-29", undefined, ["/x-a"]],
    ["soon", undefined, ["/x-a"]],
    [undefined, undefined, [""]],
  ],
  version: [
    ["1.2.3-rc.1", undefined, []],
    ["1.2", undefined, ["/x-a"]],
    ["v2", { scheme: "major" }, []],
    ["2026-13-01", { scheme: "date" }, ["/x-a"]],
  ],
};

describe.each(Object.entries(ON_VALUES))("%s", (name, cases) => {
  it.each(cases)("%j with %j", (value, functionOptions, found) => {
    const rule = { given: "$", message: "{{error}}", then: { field: "x-a", function: name, functionOptions } };
    const document = value === undefined ? api() : api({ "x-a": value });
    expect(foundBy(rule, document).map((line) => line.split(" ")[0])).toEqual(found);
  });
});

/** A definition, where to look, and what is found. */
const ON_DEFINITIONS: Record<
  string,
  { given: string; options?: object; document: Record<string, unknown>; found: string[] }[]
> = {
  unreferencedReusableObject: [
    {
      given: "$.components.schemas",
      options: { reusableObjectsLocation: "#/components/schemas" },
      document: api({ components: { schemas: { A: { $ref: "#/components/schemas/B/items" }, B: { items: {} } } } }),
      found: ["/components/schemas/A"],
    },
  ],
  oasUnusedComponent: [
    {
      given: "$",
      document: api({ components: { schemas: { A: {} }, headers: { "a/b": {} } } }),
      found: ["/components/schemas/A", "/components/headers/a~1b"],
    },
  ],
  oasDiscriminator: [
    {
      given: "$.definitions[*]",
      document: {
        swagger: "2.0",
        info: { title: "T", version: "1" },
        paths: {},
        definitions: { A: { discriminator: "kind" } },
      },
      found: ["/definitions/A", "/definitions/A"],
    },
  ],
  oasExample: [
    {
      given: "$.components.schemas[*]",
      options: { type: "schema" },
      document: api({
        components: {
          schemas: {
            A: { type: "object", properties: { n: { type: "integer" } }, example: { n: "x" } },
            B: { type: "string", default: "b" },
          },
        },
      }),
      found: ["/components/schemas/A/example/n"],
    },
    {
      given: "$.paths[*][*].responses[*].content[*]",
      options: { type: "media" },
      document: api({
        paths: {
          "/a": {
            get: {
              responses: {
                200: {
                  description: "",
                  content: {
                    "a/b": { schema: { type: "integer" }, examples: { x: { value: "no" }, y: { value: 1 } } },
                  },
                },
              },
            },
          },
        },
      }),
      found: ["/paths/~1a/get/responses/200/content/a~1b/examples/x/value"],
    },
  ],
  oasOpFormDataConsumeCheck: [
    {
      given: "$.paths[*][*]",
      document: {
        swagger: "2.0",
        info: { title: "T", version: "1" },
        paths: {
          "/a": {
            post: {
              consumes: ["application/json"],
              parameters: [{ in: "formData", name: "f", type: "string" }],
              responses: {},
            },
          },
        },
      },
      found: ["/paths/~1a/post"],
    },
  ],
  oasOpIdUnique: [
    {
      given: "$.paths",
      document: api({ paths: { "/a": { get: { operationId: "x" } }, "/b": { get: { operationId: "x" }, put: {} } } }),
      found: ["/paths/~1b/get/operationId"],
    },
  ],
  oasOpParams: [
    {
      given: "$.paths[*][*].parameters",
      document: api({
        paths: {
          "/a": {
            get: {
              parameters: [
                { in: "query", name: "a" },
                { in: "query", name: "a" },
                { in: "header", name: "a" },
              ],
            },
          },
        },
      }),
      found: ["/paths/~1a/get/parameters/1"],
    },
  ],
  oasOpSuccessResponse: [
    {
      given: "$.paths[*][*].responses",
      document: api({ paths: { "/a": { get: { responses: { 404: {} } }, put: { responses: { "2XX": {} } } } } }),
      found: ["/paths/~1a/get/responses"],
    },
  ],
  oasPathParam: [
    {
      given: "$.paths",
      document: api({
        paths: {
          "/a/{id}": { get: {} },
          "/a/{other}": { parameters: [{ in: "path", name: "other", required: true }], get: {} },
          "/b": { get: { parameters: [{ in: "path", name: "x" }] } },
          "/c/{y}/{y}": { get: { parameters: [{ in: "path", name: "y", required: true }] } },
        },
      }),
      found: [
        "/paths/~1a~1{id}/get",
        "/paths/~1a~1{other}",
        "/paths/~1b/get/parameters/0",
        "/paths/~1b/get/parameters/0",
        "/paths/~1c~1{y}~1{y}",
      ],
    },
  ],
  oasSecurityDefined: [
    {
      given: "$.security[*]",
      document: api({
        security: [{ key: [], none: [] }, { oauth: ["a", "b"] }],
        components: {
          securitySchemes: {
            key: { type: "apiKey" },
            oauth: { type: "oauth2", flows: { implicit: { scopes: { a: "" } } } },
          },
        },
      }),
      found: ["/security/0/none", "/security/1/oauth/1"],
    },
  ],
  oasTagDefined: [
    {
      given: "$",
      document: api({ tags: [{ name: "a" }], paths: { "/a": { get: { tags: ["a", "b"] } } } }),
      found: ["/paths/~1a/get/tags/1"],
    },
  ],
  refSiblings: [
    {
      given: "$..$ref",
      document: api({ components: { schemas: { A: { $ref: "#/components/schemas/B", title: "x" }, B: {} } } }),
      found: ["/components/schemas/A/title"],
    },
  ],
  serverVariables: [
    {
      given: "$.servers[*]",
      document: api({
        servers: [
          { url: "https://{a}.x/{b}", variables: { a: { default: "1", enum: ["2"] }, c: {} } },
          { url: "https://x" },
        ],
      }),
      found: [
        "/servers/0/variables",
        "/servers/0/variables/a/default",
        "/servers/0/variables/c",
        "/servers/0/variables/c",
      ],
    },
  ],
  uniquenessTags: [
    {
      given: "$.tags",
      document: api({ tags: [{ name: "a" }, { name: "b" }, { name: "a" }] }),
      found: ["/tags/2/name"],
    },
  ],
  concordatRule: [
    {
      given: "$",
      options: { rule: "server-https" },
      document: api({ servers: [{ url: "http://a.example" }] }),
      found: ["/servers/0"],
    },
    { given: "$", options: { rule: "server-https" }, document: api(), found: [] },
  ],
  responseHeaders: [
    {
      given: "$.paths[*][*]",
      options: { names: ["Sunset", "Deprecation"], statuses: ["2XX"] },
      document: api({
        paths: {
          "/a": {
            get: {
              responses: {
                200: { description: "", headers: { sunset: {}, DEPRECATION: {} } },
                201: { description: "", headers: { Sunset: {} } },
                404: { description: "" },
              },
            },
          },
        },
      }),
      found: ["/paths/~1a/get/responses/201"],
    },
  ],
};

describe.each(Object.entries(ON_DEFINITIONS))("%s", (name, cases) => {
  it.each(cases)("on $given finds $found", ({ given, options, document, found }) => {
    const isRaw = name === "refSiblings" || name.startsWith("un") || name === "oasUnusedComponent";
    const then = { function: name, ...(options ? { functionOptions: options } : {}) };
    const rule = { given, message: "{{error}}", resolved: !(isRaw && name !== "uniquenessTags"), then };
    const places = foundBy(rule, document).map((line) => line.split(" ")[0]);
    expect(places.toSorted()).toEqual(found.toSorted());
  });
});

describe("the list of functions", () => {
  const tested = [...Object.keys(ON_VALUES), ...Object.keys(ON_DEFINITIONS), "checkedElsewhere"];
  it("has cases of each", () => {
    expect(RULESET_FUNCTIONS.map(({ name }) => name).toSorted()).toEqual(tested.toSorted());
  });

  it.each([
    ["truthy", "{x: 1}"],
    ["pattern", "{}"],
    ["pattern", "{match: '('}"],
    ["casing", "{type: loud}"],
    ["casing", "{type: camel, separator: {char: ab}}"],
    ["length", "{}"],
    ["length", "{min: a}"],
    ["enumeration", "{values: []}"],
    ["xor", "{properties: [a]}"],
    ["schema", "{}"],
    ["schema", "{schema: {type: nothing}}"],
    ["schema", "{schema: {$ref: 'https://example.com/s.json'}}"],
    ["schema", "{schema: {pattern: '('}}"],
    ["schema", "{schema: {}, dialect: draft1}"],
    ["concordatRule", "{rule: nothing}"],
    ["unreferencedReusableObject", "{reusableObjectsLocation: components}"],
  ])("%s refuses %s at its place", (name, options) => {
    const text = `rules:\n  a:\n    given: $\n    then:\n      function: ${name}\n      functionOptions: ${options}\n`;
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^6:\d+ /)]);
  });
});
