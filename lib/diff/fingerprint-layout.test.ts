import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { compareSpecs } from "./compare-specs";
import { reordered } from "./testing/arbitrary-spec";

/** What may change about a small API, by name: a value for each part that a document is made of. */
const EDITS = {
  limit: { type: "boolean" },
  idType: { type: "integer" },
  size: { type: "string" },
  isRequired: true,
  type: "application/xml",
  status: "202",
  header: { type: "integer" },
  scope: "write",
  link: "remove",
  callback: "put",
  server: "https://b.example.com",
  tag: "others",
} satisfies JsonObject;
type EditName = keyof typeof EDITS;
const NAMES: EditName[] = [
  "limit",
  "idType",
  "size",
  "isRequired",
  "type",
  "status",
  "header",
  "scope",
  "link",
  "callback",
  "server",
  "tag",
];

const PLAIN: Record<EditName, JsonValue> = {
  limit: { type: "string" },
  idType: { type: "string" },
  size: { type: "integer" },
  isRequired: false,
  type: "application/json",
  status: "200",
  header: { type: "string" },
  scope: "read",
  link: "show",
  callback: "post",
  server: "https://a.example.com",
  tag: "things",
};

/** How a document is written, none of which a fingerprint depends on. */
interface Layout {
  parameter: string;
  component: string;
  scheme: string;
  words: string;
}

const LAYOUT: Layout = { parameter: "id", component: "Thing", scheme: "login", words: "A thing" };

function written(edits: readonly EditName[], { parameter, component, scheme, words }: Layout): JsonObject {
  const of = (name: EditName): JsonValue => (edits.includes(name) ? EDITS[name] : PLAIN[name]);
  const text = (name: EditName): string => String(of(name));
  const thing = { $ref: `#/components/schemas/${component}` };
  const done = { description: words };
  const flows = { clientCredentials: { tokenUrl: "https://id.example.com", scopes: { read: words, write: words } } };
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: text("server") }],
    paths: {
      [`/things/{${parameter}}`]: {
        get: {
          operationId: "show",
          tags: [text("tag")],
          security: [{ [scheme]: [text("scope")] }],
          parameters: [
            { name: parameter, in: "path", required: true, description: words, schema: of("idType") },
            { name: "limit", in: "query", required: of("isRequired"), schema: of("limit") },
          ],
          responses: {
            [text("status")]: {
              ...done,
              headers: { "X-Rate": { description: words, schema: of("header") } },
              content: { [text("type")]: { schema: thing } },
              links: { next: { operationId: text("link") } },
            },
          },
        },
        delete: {
          operationId: "remove",
          parameters: [{ name: parameter, in: "path", required: true, schema: { type: "string" } }],
          requestBody: { content: { "application/json": { schema: thing } } },
          callbacks: { done: { "{$request.body#/url}": { [text("callback")]: { responses: { "204": done } } } } },
          responses: { "204": done },
        },
      },
    },
    components: {
      schemas: { [component]: { type: "object", description: words, properties: { size: of("size"), next: thing } } },
      securitySchemes: { [scheme]: { type: "oauth2", flows } },
    },
  };
}

/** The same document with its path item and its component each in a file of its own. */
function inFiles(document: JsonObject): Record<string, JsonObject> {
  const { paths, components, ...root } = document;
  const moved = (value: JsonValue | undefined, from: string, to: string): JsonObject =>
    JSON.parse(JSON.stringify(value ?? {}).replaceAll(from, to));
  const refs: JsonObject = {};
  for (const path of Object.keys(paths ?? {})) refs[path] = { $ref: `paths.json#/${path.replaceAll("/", "~1")}` };
  return {
    "root.json": { ...root, paths: refs, components: moved(components, '"#/components/', '"parts.json#/') },
    "paths.json": moved(paths, '"#/components/', '"parts.json#/'),
    "parts.json": moved(components, '"#/components/', '"#/'),
  };
}

type Files = Record<string, JsonObject>;

function fingerprints(from: Files, to: Files): string[] {
  const read = (files: Files) => parseSpec(textSource(files));
  const { changes } = compareSpecs(read(from), read(to), { today: "2026-01-01", proofs: false });
  return changes.map((change) => change.fingerprint).sort();
}

const OTHER: Layout = { parameter: "key", component: "Item", scheme: "oauth", words: "Something else" };

const LAYOUTS: { name: string; write(edits: readonly EditName[]): Files }[] = [
  { name: "other words", write: (edits) => ({ a: written(edits, { ...LAYOUT, words: "B" }) }) },
  { name: "another component name", write: (edits) => ({ a: written(edits, { ...LAYOUT, component: "Item" }) }) },
  { name: "another path parameter", write: (edits) => ({ a: written(edits, { ...LAYOUT, parameter: "key" }) }) },
  { name: "another scheme name", write: (edits) => ({ a: written(edits, { ...LAYOUT, scheme: "oauth" }) }) },
  { name: "another order", write: (edits) => ({ a: JSON.parse(JSON.stringify(reordered(written(edits, LAYOUT)))) }) },
  { name: "several files", write: (edits) => inFiles(written(edits, LAYOUT)) },
  { name: "all of it", write: (edits) => inFiles(written(edits, OTHER)) },
  { name: "a second run", write: (edits) => ({ a: written(edits, LAYOUT) }) },
];

const some = fc.subarray(NAMES, { minLength: 1 });
const plainly = (edits: readonly EditName[]): Files => ({ a: written(edits, LAYOUT) });

describe("fingerprints", () => {
  it.each(LAYOUTS)("survive $name", ({ write }) => {
    fc.assert(
      fc.property(some, (edits) => {
        expect(fingerprints(write([]), write(edits))).toEqual(fingerprints(plainly([]), plainly(edits)));
      }),
      { numRuns: 25 },
    );
  });

  it("of each edit differ from those of every other", () => {
    const seen = new Map<string, string>();
    for (const name of NAMES) {
      const found = fingerprints(plainly([]), plainly([name]));
      expect(found, name).not.toEqual([]);
      for (const fingerprint of found) {
        expect(seen.get(fingerprint), name).toBeUndefined();
        seen.set(fingerprint, name);
      }
    }
  });

  it("of several edits are those of each of them", () => {
    const apart: EditName[] = ["limit", "isRequired", "scope", "server", "tag", "callback"];
    const alone = apart.flatMap((name) => fingerprints(plainly([]), plainly([name])));
    expect(fingerprints(plainly([]), plainly(apart))).toEqual(alone.sort());
  });

  it("tell the two directions of an edit apart", () => {
    for (const name of NAMES) {
      const there = fingerprints(plainly([]), plainly([name]));
      const back = fingerprints(plainly([name]), plainly([]));
      expect(
        there.some((fingerprint) => back.includes(fingerprint)),
        name,
      ).toBe(false);
    }
  });
});
