import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "./compare-specs";
import { arbitrarySpec, reordered } from "./testing/arbitrary-spec";
import { parseText } from "./testing/parse-text";

function fingerprints(from: unknown, to: unknown, indentation = 0): string[] {
  const parse = (document: unknown) => parseText(JSON.stringify(document, null, indentation));
  return compareSpecs(parse(from), parse(to), { today: "2026-01-01", proofs: false })
    .changes.map((change) => change.fingerprint)
    .sort();
}

/** Renames the component `Tree` everywhere. */
function renamed(document: unknown): unknown {
  return JSON.parse(
    JSON.stringify(document).replaceAll("schemas/Tree", "schemas/Baum").replaceAll('"Tree":', '"Baum":'),
  );
}

describe("fingerprints", () => {
  it("do not depend on key order, layout or the names of components", () => {
    fc.assert(
      fc.property(arbitrarySpec, arbitrarySpec, (a, b) => {
        const expected = fingerprints(a, b);
        expect(fingerprints(reordered(a), reordered(b))).toEqual(expected);
        expect(fingerprints(a, b, 2)).toEqual(expected);
        expect(fingerprints(renamed(a), renamed(b))).toEqual(fingerprints(withoutProto(a), withoutProto(b)));
      }),
      { numRuns: 100 },
    );
  }, 240_000);

  it("do not depend on the order of answers that share a schema", () => {
    const content = (type: string) => ({ content: { "application/json": { schema: { type } } } });
    const document = (responses: object) => ({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: { "/a": { get: { responses } } },
    });
    const error = { description: "D", ...content("object") };
    const after = document({ default: { description: "D", ...content("string") } });
    const expected = fingerprints(document({ "4XX": error, default: error }), after);
    expect(expected).not.toEqual([]);
    expect(fingerprints(document({ default: error, "4XX": error }), after)).toEqual(expected);
  });

  it("do not depend on the order of members of a choice that demand the same", () => {
    const values = { type: "string", enum: ["a", "b"] };
    const day = { type: ["string", "null"], format: "date" };
    const both = { allOf: [values, day] };
    const document = (...oneOf: object[]) => ({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: {
        "/a": {
          get: { responses: { "200": { description: "D", content: { "application/json": { schema: { oneOf } } } } } },
        },
      },
    });
    const after = document(day, { type: "boolean" });
    const expected = fingerprints(document(both, values), after);
    expect(expected).not.toEqual([]);
    expect(fingerprints(document(values, both), after)).toEqual(expected);
  });

  it("survive a new name of a path parameter", () => {
    const document = (name: string, type: string) => ({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: {
        [`/pets/{${name}}`]: {
          get: {
            parameters: [
              { name, in: "path", required: true, schema: { type: "string" } },
              { name: "limit", in: "query", schema: { type } },
            ],
            responses: { "204": { description: "D" } },
          },
        },
      },
    });
    const before = fingerprints(document("id", "string"), document("id", "boolean"));
    expect(before.length).toBe(1);
    expect(fingerprints(document("petId", "string"), document("petId", "boolean"))).toEqual(before);
  });

  it("tell different changes apart", () => {
    const document = (type: string) => ({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: {
        "/a": { get: { parameters: [{ name: "x", in: "query", schema: { type } }], responses: {} } },
        "/b": { get: { parameters: [{ name: "x", in: "query", schema: { type } }], responses: {} } },
      },
    });
    const found = fingerprints(document("boolean"), document("array"));
    expect(new Set(found).size).toBe(2);
    expect(fingerprints(document("boolean"), document("object"))).not.toEqual(found);
  });
});

/** `JSON.parse` keeps `__proto__` as an own key, so this only copies; it makes both sides go the same way. */
function withoutProto(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document));
}
