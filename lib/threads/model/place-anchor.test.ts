import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { reordered } from "@/lib/diff/testing/arbitrary-spec";
import type { JsonValue } from "@/lib/specs/model";
import { indexSpec, parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import type { Anchor } from "@/lib/threads/model";
import { fieldAddress } from "./field-address";
import { placeAnchor, type RevisionIndex } from "./place-anchor";

const json = (schema: JsonValue) => ({ content: { "application/json": { schema } } });
const PET = {
  type: "object",
  properties: {
    name: { type: "string" },
    properties: { type: "string" },
    address: { type: "object", properties: { street: { type: "string" } } },
    tags: { type: "array", items: { type: "object", properties: { label: { type: "string" } } } },
  },
};

interface Edit {
  path?: string;
  operationId?: string;
  pet?: JsonValue;
  limit?: boolean;
  parameter?: string;
}

function definition({
  path = "/pets",
  operationId = "listPets",
  pet = PET,
  limit = true,
  parameter = "id",
}: Edit): JsonValue {
  const query = limit ? [{ name: "limit", in: "query", schema: { type: "integer" } }] : [];
  const get = {
    operationId,
    parameters: query,
    responses: { "200": { description: "", ...json({ $ref: "#/components/schemas/Pet" }) } },
  };
  const body = { type: "object", properties: { note: { type: "string" } } };
  const post = {
    requestBody: json(body),
    responses: { "201": { description: "", ...json(body) }, "400": { description: "", ...json(body) } },
  };
  const one = { parameters: [{ name: parameter, in: "path", required: true, schema: { type: "string" } }] };
  return {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      [path]: { get, post },
      [`/pets/{${parameter}}`]: { ...one, get: { responses: { "200": { description: "" } } } },
    },
    components: { schemas: { Pet: pet } },
  };
}

const BASE = parseSpec(textSource({ "base.json": definition({ limit: false }) }));

/** What the registry would keep of a definition, and its changes against the base. */
function indexOf(document: JsonValue | string, file = "openapi.json"): RevisionIndex {
  const parsed = parseSpec(textSource({ [file]: document }));
  const { operations, fields } = indexSpec(parsed);
  const { changes } = compareSpecs(BASE, parsed, { today: "2027-01-01", proofs: false });
  return {
    operations: operations.map((one) => ({ ...one, operationId: one.operationId ?? null })),
    fields,
    findings: [],
    changes: changes.map(({ fingerprint, operation, source }) => ({
      fingerprint,
      operation,
      pointer: source.to?.pointer ?? "",
      line: source.to?.line ?? null,
    })),
  };
}

const FIELDS: [string, string[]][] = [
  ["Pet", ["name"]],
  ["Pet", ["properties"]],
  ["Pet", ["address", "street"]],
  ["Pet", ["tags", "label"]],
  ["GET /pets", ["query", "limit"]],
  ["POST /pets", ["request", "note"]],
  ["POST /pets", ["response 201", "note"]],
  ["POST /pets", ["response 400", "note"]],
];
const LIMIT_ADDED = indexOf(definition({})).changes?.[0]?.fingerprint ?? "";
const ANCHORS: Anchor[] = [
  { kind: "review" },
  { kind: "operation", operation: "GET /pets", operationId: "listPets" },
  { kind: "operation", operation: "GET /pets/{id}" },
  { kind: "change", fingerprint: LIMIT_ADDED },
  ...FIELDS.map(([owner, path]): Anchor => ({ kind: "field", owner, path })),
];

const outdated = (because: string) => ({ status: "outdated", because });

describe("fieldAddress", () => {
  it("names every field of the definition once, by its owner and the way to it", () => {
    const { fields } = indexOf(definition({}));
    const addresses = fields.map((field) => JSON.stringify(fieldAddress(field)));
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const [owner, path] of FIELDS) expect(addresses).toContain(JSON.stringify({ owner, path }));
  });
});

describe("placeAnchor", () => {
  it.each(ANCHORS)("finds %j where it was made", (anchor) => {
    expect(placeAnchor(anchor, indexOf(definition({})))).toMatchObject({ status: "placed" });
  });

  it.each<[string, Anchor, Edit, object]>([
    [
      "a renamed path, by its operationId",
      { kind: "operation", operation: "GET /pets", operationId: "listPets" },
      { path: "/animals" },
      { operation: "GET /animals" },
    ],
    [
      "a renamed path without an operationId",
      { kind: "operation", operation: "POST /pets" },
      { path: "/animals" },
      outdated("operation_gone"),
    ],
    [
      "a renamed path parameter",
      { kind: "operation", operation: "GET /pets/{id}" },
      { parameter: "pet" },
      { operation: "GET /pets/{pet}" },
    ],
    [
      "another operationId",
      { kind: "operation", operation: "GET /pets", operationId: "listPets" },
      { operationId: "all" },
      { operation: "GET /pets" },
    ],
    [
      "a parameter of a renamed path",
      { kind: "field", owner: "GET /pets", path: ["query", "limit"], operationId: "listPets" },
      { path: "/animals" },
      { operation: "GET /animals" },
    ],
    [
      "a parameter that is gone",
      { kind: "field", owner: "GET /pets", path: ["query", "limit"] },
      { limit: false },
      outdated("field_gone"),
    ],
    [
      "a property that is gone",
      { kind: "field", owner: "Pet", path: ["name"] },
      { pet: { type: "object" } },
      outdated("field_gone"),
    ],
    [
      "a change that was taken back",
      { kind: "change", fingerprint: LIMIT_ADDED },
      { limit: false },
      outdated("change_gone"),
    ],
  ])("%s", (_name, anchor, edit, expected) => {
    expect(placeAnchor(anchor, indexOf(definition(edit)))).toMatchObject(expected);
    // What turned outdated is placed again once its place is back.
    expect(placeAnchor(anchor, indexOf(definition({})))).toMatchObject({ status: "placed" });
  });

  it("says that a change cannot be placed where nothing was compared", () => {
    const index = { ...indexOf(definition({})), changes: null };
    expect(placeAnchor({ kind: "change", fingerprint: LIMIT_ADDED }, index)).toEqual(outdated("not_compared"));
  });

  it("finds a finding in a renamed file by its rule and words, and none where two say the same", () => {
    const finding = { rule: "r", message: "m", operation: null, pointer: "/info", line: 3 };
    const anchor: Anchor = { kind: "finding", fingerprint: "old", rule: "r", message: "m" };
    const among = (...fingerprints: string[]) =>
      placeAnchor(anchor, {
        changes: null,
        operations: [],
        fields: [],
        findings: fingerprints.map((fingerprint) => ({ ...finding, fingerprint })),
      });
    expect(among("new")).toMatchObject({ status: "placed", fingerprint: "new" });
    expect(among("old", "new")).toMatchObject({ status: "placed", fingerprint: "old" });
    expect(among("new", "newer")).toEqual(outdated("finding_gone"));
    expect(among()).toEqual(outdated("finding_gone"));
  });

  it("names like those of objects' own are names", () => {
    const document = definition({ pet: { type: "object", properties: { constructor: { type: "string" } } } });
    const at = (path: string[]) => placeAnchor({ kind: "field", owner: "Pet", path }, indexOf(document)).status;
    expect(at(["constructor"])).toBe("placed");
    expect(at(["toString"])).toBe("outdated");
  });
});

/** The same definition in another order and layout, as JSON or YAML. */
function rewritten(document: JsonValue, order: boolean, indent: number, yaml: boolean): string {
  const data = order ? reordered(document) : document;
  return yaml
    ? `# Written by a tool\n\n${stringify(data, { indent: indent + 1, aliasDuplicateObjects: false })}`
    : JSON.stringify(data, null, indent);
}

describe("what a place means", () => {
  it("does not depend on order, layout, file names or language", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ANCHORS),
        fc.boolean(),
        fc.nat(6),
        fc.boolean(),
        fc.constantFrom("openapi.yaml", "api/v2.yml", "definition.yaml"),
        (anchor, order, indent, yaml, file) => {
          const text = rewritten(definition({}), order, indent, yaml);
          const before = placeAnchor(anchor, indexOf(definition({})));
          const after = placeAnchor(anchor, indexOf(text, file));
          expect(after.status).toBe("placed");
          if (after.status !== "placed" || before.status !== "placed") return;
          expect(after.operation).toBe(before.operation);
          // Parameters are a list: their order may change, and with it the number in the pointer.
          expect(after.pointer.replace(/\d+$/, "#")).toBe(before.pointer.replace(/\d+$/, "#"));
        },
      ),
      { numRuns: 60 },
    );
  });
});
