import { processorMs } from "@/lib/core/testing/processor-ms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { identifyOperations } from "@/lib/lineage/model/identify-operations";
import { meaningOf, plainName } from "@/lib/lineage/model/name-tokens";
import type { JsonValue, SpecModel } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

function rest(operations: Record<string, { method?: string; path: string; more?: { [key: string]: JsonValue } }>) {
  const paths: { [path: string]: { [method: string]: JsonValue } } = {};
  for (const [operationId, { method = "get", path, more = {} }] of Object.entries(operations)) {
    paths[path] = { ...paths[path], [method]: { operationId, responses: { "200": { description: "" } }, ...more } };
  }
  return parseSpec(textSource({ "a.json": { openapi: "3.1.0", info: { title: "T", version: "1" }, paths } }));
}
const rpc = (...methods: string[]) =>
  parseSpec(
    textSource({
      "a.proto": `syntax = "proto3"; package p; message M { string id = 1; } service S { ${methods.map((name) => `rpc ${name}(M) returns (M);`).join(" ")} }`,
    }),
  );
const became = (from: SpecModel, to: SpecModel, links = {}) =>
  identifyOperations(from, to, links instanceof Array ? links : []).map(
    (one) => `${one.from} → ${one.to} (${one.reason})`,
  );

describe("names", () => {
  it.each([
    ["createPayment", "create", ["payment"]],
    ["Submit_Payments", "create", ["payment"]],
    ["list-all-entries", "list", ["entry"]],
    ["RetrieveHTTPStatus", "get", ["http", "status"]],
    ["capturePayment", undefined, ["capture", "payment"]],
    ["removeAddresses", "delete", ["address"]],
    ["getV2Pet", "get", ["pet"]],
  ])("%s says %s of %j", (name, verb, nouns) => {
    expect(meaningOf(name)).toEqual({ verb, nouns });
  });

  it.each(["paymentId", "payment_id", "PaymentID", "payment-id"])("%s is one name", (name) =>
    expect(plainName(name)).toBe("paymentid"),
  );
});

describe("what became what", () => {
  it("goes by names, however they are written", () => {
    const from = rest({ createPet: { method: "post", path: "/pets" }, listPets: { path: "/pets" } }).model;
    expect(became(from, rpc("AddPet", "SearchPets").model)).toEqual([
      "POST /pets → p.S/AddPet (suggested)",
      "GET /pets → p.S/SearchPets (suggested)",
    ]);
  });

  it("goes by paths where operations have no names", () => {
    const paths = { "/pets/{id}": { delete: { responses: { "200": { description: "" } } } } };
    const from = parseSpec(textSource({ a: { openapi: "3.1.0", info: { title: "T", version: "1" }, paths } })).model;
    expect(became(from, rpc("DeletePet", "GetPet").model)).toEqual(["DELETE /pets/{id} → p.S/DeletePet (suggested)"]);
  });

  it("takes nothing that creates for something that deletes", () => {
    expect(became(rest({ createPet: { method: "post", path: "/pets" } }).model, rpc("DeletePet").model)).toEqual([]);
  });

  it("takes no operation for two", () => {
    const from = rest({ getPet: { path: "/pets/{id}" }, getPets: { path: "/pets" } }).model;
    expect(became(from, rpc("GetPet").model)).toHaveLength(1);
  });

  it("believes the definition before any likeness", () => {
    const from = rest({ getPet: { path: "/pets/{id}" } }).model;
    const to = parseSpec(
      textSource({
        "a.json": {
          asyncapi: "3.0.0",
          info: { title: "T", version: "1" },
          channels: { pet: { address: "pet" }, other: { address: "other" } },
          operations: {
            getPet: { action: "receive", channel: { $ref: "#/channels/pet" } },
            askForAnimal: { action: "receive", channel: { $ref: "#/channels/other" }, "x-formerly": "GET /pets/{id}" },
          },
        },
      }),
    ).model;
    const [first, ...more] = became(from, to);
    expect(more).toEqual([]);
    expect(first).toMatch(/^GET \/pets\/\{id\} → receive other.* \(document\)$/);
  });

  it("believes people before all", () => {
    const from = rest({ getPet: { path: "/pets/{id}" } }).model;
    const to = rpc("GetPet", "FetchAnimal").model;
    const link = { fromFormat: "openapi", fromKey: "GET /pets/{}", toFormat: "protobuf" } as const;
    expect(became(from, to, [{ ...link, toKey: "p.S/FetchAnimal" }])).toEqual([
      "GET /pets/{id} → p.S/FetchAnimal (declared)",
    ]);
    expect(became(from, to, [{ ...link, toKey: null }])).toEqual([]);
    // What is there no more says nothing.
    expect(became(from, to, [{ ...link, toKey: "p.S/Gone" }])).toEqual(["GET /pets/{id} → p.S/GetPet (suggested)"]);
  });

  it("does not depend on the order in which things are declared", () => {
    const names = ["createPet", "deletePet", "getPet", "listPets", "feedPet"];
    const path = (name: string) => ({ path: `/${name}` });
    const to = ["CreatePet", "RemovePet", "ReadPet", "FindPets", "FeedPet"];
    const expected = became(rest(Object.fromEntries(names.map((name) => [name, path(name)]))).model, rpc(...to).model);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: 5 }),
        fc.shuffledSubarray(to, { minLength: 5 }),
        (left, right) => {
          const from = rest(Object.fromEntries(left.map((name) => [name, path(name)]))).model;
          expect(became(from, rpc(...right).model).toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is found in bounded time among thousands of operations that share a word", () => {
    const names = Array.from(
      { length: 3_000 },
      (_, index) => `Get${String.fromCharCode(65 + (index % 26))}x${index}Pet`,
    );
    const from = rest(Object.fromEntries(names.map((name) => [name, { path: `/${name}` }]))).model;
    const started = processorMs();
    identifyOperations(from, rpc(...names).model);
    expect(processorMs() - started).toBeLessThan(8_000);
  });
});

describe("the diff across languages", () => {
  it("ends for messages that hold themselves", () => {
    const node = {
      type: "object",
      properties: { next: { $ref: "#/components/schemas/Node" }, name: { type: "string" } },
    };
    const body = { content: { "application/json": { schema: { $ref: "#/components/schemas/Node" } } } };
    const paths = {
      "/nodes": {
        post: { operationId: "createNode", requestBody: body, responses: { "200": { description: "", ...body } } },
      },
    };
    const info = { title: "T", version: "1" };
    const from = parseSpec(
      textSource({ a: { openapi: "3.1.0", info, paths, components: { schemas: { Node: node } } } }),
    );
    const to = parseSpec(
      textSource({
        "a.proto": `syntax = "proto3"; service S { rpc CreateNode(Node) returns (Node); } message Node { Node next = 1; string name = 2; }`,
      }),
    );
    const { changes } = compareSpecs(from, to, { today: "2026-01-01" });
    expect(changes.filter(({ id }) => id.startsWith("across-"))).toEqual([]);
    expect(changes.filter(({ id }) => id === "operation-became")).toHaveLength(1);
  });
});
