import { describe, expect, it } from "vitest";
import { processorMs } from "@/lib/core/testing/processor-ms";
import { draftOfAddress } from "@/lib/specs/json-schema/draft";
import { JSON_SCHEMA_RULES } from "@/lib/specs/json-schema/rules";
import type { JsonValue } from "@/lib/specs/model";
import { nativeContract } from "@/lib/specs/native-contract";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { textSource } from "@/lib/specs/text-source";

const read = (document: string | JsonValue, more: Record<string, JsonValue> = {}): ParsedSource =>
  parseSpec(textSource({ "order.json": document, ...more }));
const seven = "http://json-schema.org/draft-07/schema#";
const latest = "https://json-schema.org/draft/2020-12/schema";

describe("what is a schema", () => {
  it.each<[string, JsonValue, string]>([
    ["draft 4", { $schema: "http://json-schema.org/draft-04/schema#" }, "4"],
    ["draft 5, which is draft 4", { $schema: "http://json-schema.org/draft-05/schema#" }, "4"],
    ["draft 6", { $schema: "http://json-schema.org/draft-06/schema" }, "6"],
    ["draft 7", { $schema: seven }, "7"],
    ["2019-09", { $schema: "https://json-schema.org/draft/2019-09/schema" }, "2019-09"],
    ["2020-12", { $schema: latest }, "2020-12"],
    ["nothing is said", { type: "object", properties: { a: { type: "string" } } }, "2020-12"],
    ["a collection", { $defs: { A: { type: "string" } } }, "2020-12"],
    ["a collection of old", { definitions: { A: { type: "string" } } }, "2020-12"],
    ["a meta-schema of one's own", { $schema: "https://a.example/meta", type: "object", properties: {} }, "2020-12"],
  ])("%s", (_, document, dialect) => {
    const { model } = read(document);
    expect([model.format, model.dialect, model.operations.size]).toEqual(["json-schema", dialect, 0]);
  });

  it.each<[string, JsonValue]>([
    ["a file with settings", { $schema: "https://a.example/settings.json", rules: {} }],
    ["a package", { name: "x", version: "1", type: "module" }],
    ["a manifest", { apiVersion: "v1", kind: "List", type: "object", items: [] }],
    ["a list of properties", { properties: { a: "b" } }],
    ["a type alone", { type: "object" }],
    ["a text", "hello"],
  ])("%s is none", (_, document) => {
    expect(() => read(document)).toThrow(/not an API definition|supported/);
  });

  it("knows addresses of drafts only", () => {
    for (const address of ["", "draft-07", "https://json-schema.org/draft/2021-01/schema", `${seven}x`])
      expect(draftOfAddress(address)).toBeUndefined();
  });
});

describe("what it says", () => {
  it("names, versions and schemas", () => {
    const { model, native } = read({
      $schema: seven,
      $id: "https://a.example/order-1.2.json",
      title: "Order",
      type: "object",
      properties: { id: { $ref: "#/definitions/Id" } },
      definitions: { Id: { type: "string" } },
    });
    expect([model.info.title, model.info.version, [...model.schemas.keys()]]).toEqual([
      "Order",
      "1.2",
      ["Order", "Id"],
    ]);
    expect(model.schemas.get("Order")?.properties?.get("id")).toBe(model.schemas.get("Id"));
    expect(nativeContract(native, "json-schema")).toMatchObject({ draft: "7", id: "https://a.example/order-1.2.json" });
  });
  it("has no whole where the file is a collection", () => {
    const { model, native } = read({ $schema: latest, title: "All", $defs: { A: { type: "string" } } });
    expect([nativeContract(native, "json-schema")?.root, [...model.schemas.keys()]]).toEqual([undefined, ["A"]]);
  });
  it.each<[string, JsonValue, object]>([
    [
      "a boolean bound of draft 4",
      { $schema: "http://json-schema.org/draft-04/schema#", minimum: 3, exclusiveMinimum: true },
      { exclusiveMinimum: 3 },
    ],
    [
      "no const in draft 4",
      { $schema: "http://json-schema.org/draft-04/schema#", const: 3 },
      { place: expect.anything() },
    ],
    [
      "a tuple of draft 7",
      { $schema: seven, items: [{ type: "string" }], additionalItems: { type: "null" } },
      { prefixItems: [{ types: ["string"] }], items: { types: ["null"] } },
    ],
    ["dependencies", { $schema: seven, dependencies: { a: ["b"] } }, { dependentRequired: new Map([["a", ["b"]]]) }],
    [
      "what stands beside a reference since 2019-09",
      { $schema: latest, $ref: "#/$defs/A", minLength: 4, $defs: { A: { type: "string" } } },
      { minLength: 4, allOf: [{ types: ["string"] }] },
    ],
  ])("%s", (_, document, expected) => {
    expect(nativeContract(read(document).native, "json-schema")?.root).toMatchObject(expected);
  });
  it("takes a reference of draft 7 for the whole schema", () => {
    const { model } = read({
      $schema: seven,
      properties: { a: { $ref: "#/definitions/A", minLength: 4 } },
      definitions: { A: { type: "string" } },
    });
    expect(model.schemas.get("root")?.properties?.get("a")).toEqual(
      expect.objectContaining({ name: "A", types: ["string"] }),
    );
  });
  it("refers to other files by name and by $id", () => {
    const parsed = read(
      {
        $schema: latest,
        $id: "https://a.example/order",
        properties: { a: { $ref: "https://a.example/address" }, b: { $ref: "money.json" } },
      },
      { "b/address.json": { $id: "https://a.example/address", type: "string" }, "money.json": { type: "integer" } },
    );
    const fields = [...parsed.model.schemas.values()].flatMap(({ properties }) => [...(properties?.values() ?? [])]);
    expect([parsed.findings, fields.map(({ types }) => types)]).toEqual([[], [["string"], ["integer"]]]);
  });
});

describe("validation", () => {
  it.each<[string, string, string[]]>([
    ["nothing", `{\n"$schema": "${seven}",\n"type": "string"}`, []],
    ["a wrong type", `{\n"$schema": "${seven}",\n"type": "text"}`, ["valid-value 3:1"]],
    [
      "a keyword of a later draft",
      `{\n"$schema": "${seven}",\n"properties": {"a": {"prefixItems": []}}}`,
      ["valid-keyword-of-another-draft 3:22"],
    ],
    [
      "a keyword of an earlier draft",
      `{\n"$schema": "${latest}",\n"additionalItems": false}`,
      ["valid-keyword-of-another-draft 3:1"],
    ],
    ["a tuple in 2020-12", `{\n"$schema": "${latest}",\n"items": [true]}`, ["valid-type 3:1"]],
    [
      "a meta-schema that is not known",
      '{\n"$schema": "https://a.example/meta",\n"type": "object", "properties": {}}',
      ["valid-meta-schema-unknown 2:1"],
    ],
    [
      "a reference to nothing",
      `{\n"$schema": "${seven}",\n"allOf": [{"$ref": "#/definitions/A"}]}`,
      ["valid-ref-dangling 3:12"],
    ],
    [
      "a reference to the network",
      `{\n"$schema": "${seven}",\n"allOf": [{"$ref": "https://a.example/x"}]}`,
      ["valid-ref-remote 3:12"],
    ],
    ["bounds that exclude each other", `{\n"$schema": "${seven}",\n"minimum": 3, "maximum": 2}`, ["valid-bounds 3:1"]],
    ["a pattern that is none", `{\n"$schema": "${seven}",\n"pattern": "("}`, ["valid-pattern 3:1"]],
    [
      "a required property that is not described",
      `{\n"$schema": "${seven}",\n"properties": {},\n"required": ["a"]}`,
      ["valid-required-undeclared 4:1"],
    ],
    ["other keywords are annotations", `{\n"$schema": "${seven}",\n"markdown": "x"}`, []],
  ])("%s", (_, text, expected) => {
    const { findings } = read(text);
    expect(findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(expected);
    const known = new Map(JSON_SCHEMA_RULES.map(({ id, severity }) => [id, severity]));
    for (const { rule, severity } of findings) expect(severity).toBe(known.get(rule));
  });
});

describe("hostile schemas", () => {
  it("survives names that mean something to JavaScript, and circles", () => {
    const parsed = read(
      `{"$schema": "${seven}", "properties": {"__proto__": {"$ref": "#"}, "constructor": {"type": "string"}}, "definitions": {"__proto__": {"$ref": "#/definitions/__proto__"}}}`,
    );
    expect(parsed.findings.map(({ rule }) => rule)).toEqual(["valid-ref-circular"]);
    expect([...(parsed.model.schemas.get("root")?.properties?.keys() ?? [])]).toEqual(["__proto__", "constructor"]);
  });
  it("is linear in names", () => {
    const properties = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`p${index}`, { $ref: "#/definitions/A" }]),
    );
    const start = processorMs();
    expect(read({ $schema: seven, properties, definitions: { A: { type: "string" } } }).findings).toEqual([]);
    expect(processorMs() - start).toBeLessThan(5_000);
  });
  it("refuses what is too deep", () => {
    expect(() => read(`{"$schema": "${seven}", "not": ${'{"not":'.repeat(600)}{}${"}".repeat(601)}`)).toThrow(/deep/);
  });
});
