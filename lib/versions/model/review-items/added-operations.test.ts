import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { addedOperationItems } from "./added-operations";
import type { DefinitionPart } from "./definition-part";

const OPEN = { responses: { "200": { description: "ok" } } };
const USING = {
  requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } } },
  responses: {},
};
const COMPONENTS: JsonObject = {
  schemas: {
    Order: { type: "object", properties: { buyer: { $ref: "#/components/schemas/Buyer" } } },
    Buyer: { type: "object", required: ["name"] },
    Other: { type: "string" },
  },
  securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
};
const entry = (over: JsonObject): JsonObject => ({ openapi: "3.1.0", paths: { "/a": { get: OPEN } }, ...over });
const parts = (data: JsonValue, others: DefinitionPart[] = []): DefinitionPart[] => [{ file: "", data }, ...others];
const withNew = (operation: JsonObject, over: JsonObject = {}, item: JsonObject = {}): JsonObject =>
  entry({ paths: { "/a": { get: OPEN }, "/new": { post: operation, ...item } }, components: COMPONENTS, ...over });
const components = (schemas: JsonObject): JsonObject => ({
  components: { ...COMPONENTS, schemas: { ...(COMPONENTS.schemas as JsonObject), ...schemas } },
});
const prints = (after: JsonValue, others?: DefinitionPart[]) =>
  addedOperationItems(parts(entry({})), parts(after, others)).map(({ fingerprint }) => fingerprint);

describe("what a new operation rests on", () => {
  it("has an item of its own, and what was there before has none", () => {
    const items = addedOperationItems(parts(entry({})), parts(withNew(OPEN)));
    expect(items.map(({ operation, kind }) => [operation, kind])).toEqual([["POST /new", "content"]]);
    expect(prints(entry({ security: [{ key: [] }] }))).toEqual([]);
    expect(addedOperationItems(parts({ asyncapi: "3.0.0" }), parts({ asyncapi: "3.0.0", channels: {} }))).toEqual([]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["who may call anything", withNew(OPEN, { security: [{ key: [] }] }), withNew(OPEN)],
    [
      "how its caller proves who they are",
      withNew({ ...OPEN, security: [{ key: [] }] }),
      withNew(
        { ...OPEN, security: [{ key: [] }] },
        {
          components: { ...COMPONENTS, securitySchemes: { key: { type: "apiKey", in: "query", name: "k" } } },
        },
      ),
    ],
    ["a schema that it refers to", withNew(USING), withNew(USING, components({ Order: { type: "object" } }))],
    ["one that this refers to", withNew(USING), withNew(USING, components({ Buyer: { type: "object" } }))],
    ["parameters of its path", withNew(OPEN, {}, { parameters: [{ name: "a", in: "query" }] }), withNew(OPEN)],
    ["where it is served", withNew(OPEN, { servers: [{ url: "https://a.example" }] }), withNew(OPEN)],
  ])("is another with %s", (_what, one, other) => {
    expect(prints(other)).not.toEqual(prints(one));
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["what nothing in it refers to", withNew(USING), withNew(USING, components({ Other: { type: "integer" } }))],
    [
      "who may call, where it says so itself",
      withNew({ ...OPEN, security: [] }, { security: [{ key: [] }] }),
      withNew({ ...OPEN, security: [] }),
    ],
    [
      "words",
      withNew(USING),
      withNew(USING, components({ Buyer: { type: "object", required: ["name"], description: "Who." } })),
    ],
    [
      "another operation",
      withNew(USING),
      { ...withNew(USING), paths: { "/a": {}, "/new": { post: USING, get: OPEN } } },
    ],
  ])("is the same with other %s", (_what, one, other) => {
    expect(prints(other)).toContain(prints(one)[0]);
  });

  it("is found in other files", () => {
    const operation = { ...OPEN, requestBody: { $ref: "bodies/new.yaml#/one" } };
    const file = (data: JsonValue) => [{ file: "bodies/new.yaml", data }];
    const one = prints(withNew(operation), file({ one: { required: true }, two: 1 }));
    expect(prints(withNew(operation), file({ one: { required: true }, two: 2 }))).toEqual(one);
    expect(prints(withNew(operation), file({ one: { required: false }, two: 1 }))).not.toEqual(one);
  });

  it("ends, where schemas refer to each other", () => {
    const loop = components({
      Order: { $ref: "#/components/schemas/Buyer" },
      Buyer: { $ref: "#/components/schemas/Order" },
    });
    expect(prints(withNew(USING, loop))).toHaveLength(1);
  });

  it("is the whole contract where very many are new", () => {
    const many = (over: JsonObject) =>
      entry({
        paths: Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`/p${index}`, { get: OPEN }])),
        ...over,
      });
    expect(prints(many({}))).toHaveLength(600);
    expect(prints(many({ tags: [{ name: "x" }] }))[0]).not.toBe(prints(many({}))[0]);
  });
});
