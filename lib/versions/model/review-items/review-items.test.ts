import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { contractDigest } from "./contract-digest";
import { definitionParts } from "./definition-part";
import { extensionItems } from "./extension-items";

const base = (): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "Shop", version: "1.0.0", description: "Sells things." },
  externalDocs: { url: "https://docs.example" },
  tags: [
    { name: "orders", description: "Orders" },
    { name: "carts", "x-audience": "partners" },
  ],
  paths: {
    "/orders": {
      get: {
        summary: "All",
        "x-limit": 5,
        security: [{ signIn: ["read"] }],
        parameters: [{ name: "since", in: "query", example: "2026", schema: { type: "string" } }],
        responses: {
          "200": { description: "fine", content: { "application/json": { examples: { a: { value: 1 } } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Order: {
        type: "object",
        title: "An order",
        properties: { description: { type: "string" }, title: { type: "string", default: { example: 1 } }, "x-id": {} },
      },
    },
    securitySchemes: {
      signIn: {
        type: "oauth2",
        flows: { implicit: { authorizationUrl: "https://a.example", scopes: { read: "Read." } } },
      },
    },
  },
});

const parts = (data: JsonValue) => [{ file: "", data }];
const digest = (data: JsonValue) => contractDigest(parts(data));

/** Sets a value at a path of keys; `undefined` removes it. */
function edited(path: readonly (string | number)[], value: JsonValue | undefined): JsonObject {
  const copy = base();
  const [last, ...above] = [...path].reverse();
  let at: unknown = copy;
  for (const key of above.reverse()) at = Reflect.get(at as object, key);
  if (value === undefined) Reflect.deleteProperty(at as object, last ?? "");
  else Reflect.set(at as object, last ?? "", value);
  return copy;
}

const OPERATION = ["paths", "/orders", "get"] as const;
const ORDER = ["components", "schemas", "Order"] as const;

describe("the digest of a contract", () => {
  it.each<[string, readonly (string | number)[], JsonValue | undefined]>([
    ["the title", ["info", "title"], "Store"],
    ["the description", ["info", "description"], undefined],
    ["links to further reading", ["externalDocs", "url"], "https://other.example"],
    ["a tag's description", ["tags", 0, "description"], "Bought things"],
    ["an operation's summary", [...OPERATION, "summary"], "Every order"],
    ["a parameter's example", [...OPERATION, "parameters", 0, "example"], "2027"],
    ["a response's description", [...OPERATION, "responses", "200", "description"], "good"],
    ["examples of a message", [...OPERATION, "responses", "200", "content", "application/json", "examples"], { b: {} }],
    ["a schema's title", [...ORDER, "title"], "Order"],
    ["a property's description", [...ORDER, "properties", "description", "description"], "Said of it"],
    [
      "what a scope is for",
      ["components", "securitySchemes", "signIn", "flows", "implicit", "scopes", "read"],
      "Read orders.",
    ],
  ])("stays with another wording of %s", (_what, path, value) => {
    expect(digest(edited(path, value))).toBe(digest(base()));
  });

  it.each<[string, readonly (string | number)[], JsonValue | undefined]>([
    ["the version", ["info", "version"], "1.0.1"],
    ["a type", [...ORDER, "type"], "array"],
    ["a property called description", [...ORDER, "properties", "description"], undefined],
    ["a property called title", [...ORDER, "properties", "title", "type"], "integer"],
    ["a property called example", [...ORDER, "properties", "example"], { type: "string" }],
    ["what stands in a default", [...ORDER, "properties", "title", "default", "example"], 2],
    ["who may call", [...OPERATION, "security", 0, "signIn"], []],
    ["a scope", ["components", "securitySchemes", "signIn", "flows", "implicit", "scopes", "write"], "Write."],
    ["a parameter", [...OPERATION, "parameters", 0, "name"], "until"],
    ["a response", [...OPERATION, "responses", "404"], { description: "none" }],
    ["an extension", [...OPERATION, "x-limit"], 6],
    ["what is in an extension", ["x-about"], { description: "a" }],
  ])("changes with %s", (_what, path, value) => {
    expect(digest(edited(path, value))).not.toBe(digest(base()));
  });

  it("is the same for YAML, JSON, and any order of keys", () => {
    const read = (text: string) =>
      contractDigest(
        definitionParts(parseSpec({ entry: "a", files: [{ name: "a", bytes: new TextEncoder().encode(text) }] })),
      );
    const yaml = read(stringify(base()));
    expect(read(JSON.stringify(base()))).toBe(yaml);
    expect(read(`# said\n${JSON.stringify(reversed(base()), null, 4)}`)).toBe(yaml);
    expect(read(stringify(edited(["info", "version"], "2")))).not.toBe(yaml);
  });

  const written = (file: string, text: JsonValue) =>
    contractDigest(definitionParts(parseSpec(textSource({ [file]: text }))));
  const referring = (file: string, target: string, type: string): [string, JsonValue, JsonValue] => {
    const of = (value: string): JsonValue => ({
      ...base(),
      components: { schemas: { A: { example: { type: value } }, B: { $ref: target } } },
    });
    return [file, of(type), of("integer")];
  };
  const AsyncApi = (channels: JsonObject): JsonObject => ({
    ...{ asyncapi: "3.0.0", info: { title: "A", version: "1" } },
    channels,
  });

  it.each<[string, string, JsonValue, JsonValue]>([
    ["a schema that is hidden below an example", ...referring("a.json", "#/components/schemas/A/example", "string")],
    ["the same, by an address that is escaped", ...referring("a.json", "#/components/schemas/A/ex%61mple", "string")],
    [
      "a channel that is called example",
      "a.json",
      AsyncApi({ a: { address: "a" } }),
      AsyncApi({ a: { address: "a" }, example: { address: "b" } }),
    ],
    [
      "a header that is called example",
      "a.json",
      AsyncApi({
        a: { messages: { m: { headers: { type: "object", properties: { example: { type: "string" } } } } } },
      }),
      AsyncApi({
        a: { messages: { m: { headers: { type: "object", properties: { example: { type: "number" } } } } } },
      }),
    ],
    [
      "a member that is called example",
      "a.json",
      {
        smithy: "2.0",
        shapes: { "a#S": { type: "structure", members: { example: { target: "smithy.api#String" } } } },
      },
      { smithy: "2.0", shapes: { "a#S": { type: "structure", members: { example: { target: "smithy.api#Long" } } } } },
    ],
    [
      "a message that is called example",
      "a.json",
      { protocol: "P", types: [], messages: { example: { request: [], response: "int" } } },
      { protocol: "P", types: [], messages: { example: { request: [], response: "string" } } },
    ],
    [
      "a callback whose expression is example",
      "a.json",
      edited([...OPERATION, "callbacks"], { done: { example: { post: { responses: {} } } } }),
      edited([...OPERATION, "callbacks"], { done: { example: { put: { responses: {} } } } }),
    ],
  ])("changes with %s", (_what, file, one, other) => {
    expect(written(file, other)).not.toBe(written(file, one));
  });

  it("holds the files that the entry leads to, and not its own name", () => {
    const schema = { type: "object", description: "A", properties: { id: {} } };
    const of = (entry: string, other: JsonValue) =>
      contractDigest(
        definitionParts({
          entry,
          fileNames: () => ["pet.yaml", entry],
          fileData: (name) => (name === entry ? base() : other),
        }),
      );
    expect(of("b.yaml", { ...schema, description: "B" })).toBe(of("a.yaml", schema));
    expect(of("a.yaml", { ...schema, properties: {} })).not.toBe(of("a.yaml", schema));
  });
});

function reversed(value: JsonValue): JsonValue {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

const between = (after: JsonValue, before: JsonValue = base()) =>
  extensionItems(parts(before), parts(after)).map(({ rule, operation, message }) => [
    rule,
    operation,
    message.split(";")[0],
  ]);

describe("extensions", () => {
  it.each<[string, JsonObject, unknown[]]>([
    ["nothing", base(), []],
    [
      "one that is added, in its operation",
      edited([...OPERATION, "responses", "200", "x-cache"], true),
      [["extension-added", "GET /orders", "x-cache was added at #/paths/~1orders/get/responses/200/x-cache"]],
    ],
    [
      "one that is removed",
      edited(["tags", 1, "x-audience"], undefined),
      [["extension-removed", null, "x-audience was removed at #/tags/carts/x-audience"]],
    ],
    [
      "one that is changed",
      edited([...OPERATION, "x-limit"], { per: "hour" }),
      [["extension-changed", "GET /orders", "x-limit was changed at #/paths/~1orders/get/x-limit"]],
    ],
    ["no property that is only called so", edited([...ORDER, "properties", "x-id"], { type: "string" }), []],
    ["no order of a list", edited(["tags"], [...(base().tags as JsonValue[])].reverse()), []],
  ])("tell of %s", (_what, after, told) => expect(between(after)).toEqual(told));

  it("below paths and responses are extensions, beside the names there", () => {
    expect(between(edited(["paths", "x-gateway"], { a: 1 }))).toHaveLength(1);
    expect(between(edited([...OPERATION, "responses", "x-gateway"], { a: 1 }))).toHaveLength(1);
  });
});

const key = fc.constantFrom("a", "b", "title", "description", "properties", "x-a", "x-b", "default", "paths", "get");
const { document: anyObject } = fc.letrec<{ document: JsonObject; value: JsonValue }>((tie) => ({
  document: fc.dictionary(key, tie("value"), { maxKeys: 5 }) as fc.Arbitrary<JsonObject>,
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    tie("document"),
    fc.array(tie("value"), { maxLength: 3 }),
  ) as fc.Arbitrary<JsonValue>,
}));

describe("any document", () => {
  it("has one digest and no changed extension whatever the order of its keys", () => {
    fc.assert(
      fc.property(anyObject, (document) => {
        expect(digest(reversed(document))).toBe(digest(document));
        expect(extensionItems(parts(document), parts(reversed(document)))).toEqual([]);
      }),
    );
  });

  it("keeps its digest with another description, and changes it with another extension or member", () => {
    fc.assert(
      fc.property(anyObject, fc.string(), fc.string(), (document, one, other) => {
        const plain = Object.fromEntries(Object.entries(document).filter(([name]) => name !== "description"));
        expect(digest({ ...plain, description: one })).toBe(digest({ ...plain, description: other }));
        if (one === other) return;
        expect(digest({ ...document, "x-new": one })).not.toBe(digest({ ...document, "x-new": other }));
        expect(digest({ ...document, member: one })).not.toBe(digest({ ...document, member: other }));
      }),
    );
  });

  it("gives every change of an extension an item of its own, which another value does not have", () => {
    fc.assert(
      fc.property(anyObject, fc.jsonValue(), fc.jsonValue(), (document, one, other) => {
        const from = (value: unknown) =>
          extensionItems(parts(document), parts({ ...document, "x-new": value as JsonValue })).map(
            (item) => item.fingerprint,
          );
        expect(from(one)).toHaveLength(1);
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        if (!isSame && digest({ a: one as JsonValue }) !== digest({ a: other as JsonValue })) {
          expect(from(one)).not.toEqual(from(other));
        }
      }),
    );
  });
});
