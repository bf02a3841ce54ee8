import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "./compare-specs";
import type { Diff } from "./model";
import { diffSchema } from "./schema";
import { arbitrarySpec, type Doc, reordered } from "./testing/arbitrary-spec";
import { parseText } from "./testing/parse-text";

const OPTIONS = { today: "2026-01-01" };

function compare(from: unknown, to: unknown): Diff {
  return compareSpecs(parseText(JSON.stringify(from)), parseText(JSON.stringify(to)), OPTIONS);
}

function withSchemas(request: Doc, response: Doc, schemas: Doc = {}, version = "3.1.0"): Doc {
  const content = (schema: Doc) => ({ "application/json": { schema } });
  return {
    openapi: version,
    info: { title: "T", version: "1" },
    paths: {
      "/things": {
        post: {
          requestBody: { required: true, content: content(request) },
          responses: { "200": { description: "OK", content: content(response) } },
        },
      },
    },
    components: { schemas },
  };
}

describe("compareSpecs", () => {
  it("finds nothing between a document and itself, re-ordered", () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        expect(compare(spec, reordered(spec)).changes.map((change) => change.message)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("finds as many removed operations and parameters as it finds added ones the other way round", () => {
    fc.assert(
      fc.property(arbitrarySpec, arbitrarySpec, (a, b) => {
        const there = compare(a, b).changes;
        const back = compare(b, a).changes;
        const count = (changes: Diff["changes"], pattern: RegExp) =>
          changes.filter(({ id }) => pattern.test(id)).length;
        expect(count(there, /^operation-removed/)).toBe(count(back, /^operation-added/));
        expect(count(there, /parameter-removed$/)).toBe(count(back, /parameter-added$/));
        expect(there.length > 0).toBe(back.length > 0);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it("answers what the public schema of a diff allows, sorted and counted", () => {
    fc.assert(
      fc.property(arbitrarySpec, arbitrarySpec, (a, b) => {
        const diff = compare(a, b);
        expect(diffSchema.parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff);
        const { breaking, dangerous, nonBreaking } = diff.summary;
        expect(breaking + dangerous + nonBreaking).toBe(diff.changes.length);
        expect(new Set(diff.changes.map((change) => change.fingerprint)).size).toBe(diff.changes.length);
        const ranks = diff.changes.map(({ severity }) => ["breaking", "dangerous", "non-breaking"].indexOf(severity));
        expect(ranks).toEqual([...ranks].sort());
      }),
      { numRuns: 50 },
    );
  });
});

const PET = { type: "object", required: ["name"], properties: { name: { type: "string" }, tag: { type: "string" } } };

const EQUIVALENT: { name: string; from: Doc; to: Doc }[] = [
  {
    name: "a schema behind a reference",
    from: withSchemas(PET, PET),
    to: withSchemas({ $ref: "#/components/schemas/Pet" }, { $ref: "#/components/schemas/Pet" }, { Pet: PET }),
  },
  {
    name: "a renamed component",
    from: withSchemas({ $ref: "#/components/schemas/Pet" }, PET, { Pet: PET }),
    to: withSchemas({ $ref: "#/components/schemas/Animal" }, PET, { Animal: PET }),
  },
  {
    name: "a property moved into allOf",
    from: withSchemas(PET, PET),
    to: withSchemas(PET, {
      allOf: [
        { type: "object", properties: { name: { type: "string" } } },
        { type: "object", required: ["name"], properties: { tag: { type: "string" } } },
      ],
    }),
  },
  {
    name: "nullable, a list of types and a choice with null",
    from: withSchemas({ type: "string", nullable: true }, { type: "string", nullable: true }, {}, "3.0.3"),
    to: withSchemas({ type: ["string", "null"] }, { anyOf: [{ type: "string" }, { type: "null" }] }),
  },
  {
    name: "a constant and a list of one",
    from: withSchemas({ const: "a" }, { type: "string", const: "a" }),
    to: withSchemas({ enum: ["a"], type: "string" }, { enum: ["a"] }),
  },
  {
    name: "a list of types and a choice of types",
    from: withSchemas({ type: ["string", "integer"] }, { type: ["string", "integer"] }),
    to: withSchemas(
      { oneOf: [{ type: "integer" }, { type: "string" }] },
      { anyOf: [{ type: "string" }, { type: "integer" }] },
    ),
  },
  {
    name: "redundant bounds",
    from: withSchemas({ type: "integer", exclusiveMinimum: 0 }, { type: "string" }),
    to: withSchemas({ type: "integer", minimum: 1, maxLength: 4 }, { type: "string", minLength: 0, pattern: ".*" }),
  },
  {
    name: "a choice of constants and a list of values",
    from: withSchemas({ oneOf: [{ const: "a" }, { const: "b" }] }, { enum: ["a", "b"] }),
    to: withSchemas({ enum: ["b", "a"] }, { anyOf: [{ const: "b" }, { enum: ["a"] }] }),
  },
];

describe("equivalent refactoring", () => {
  it.each(EQUIVALENT)("$name is silent, both ways", ({ from, to }) => {
    expect(compare(from, to).changes.map((change) => change.message)).toEqual([]);
    expect(compare(to, from).changes.map((change) => change.message)).toEqual([]);
  });

  it("a common path that moves from the servers into the paths is silent for callers", () => {
    const document = (server: string, path: string) => ({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      servers: [{ url: `https://api.example.com${server}` }],
      paths: { [path]: { get: { responses: { "204": { description: "D" } } } } },
    });
    const { summary } = compare(document("/v1", "/pets"), document("", "/v1/pets"));
    expect(summary).toMatchObject({ breaking: 0, dangerous: 0 });
    expect(compare(document("/v1", "/pets"), document("/v2", "/pets")).summary.breaking).toBe(0);
  });

  it("headers that OpenAPI 3 ignores are parameters in 2.0", () => {
    const old = (type: string) =>
      parseText(`{swagger: "2.0", info: {title: T, version: "1"}, paths: {/a: {post: {
        parameters: [{name: Content-Type, in: header, type: string, enum: [${type}]}], responses: {}}}}}`);
    const { changes } = compareSpecs(old("text/csv"), old("text/plain"), { today: "2026-01-01" });
    expect(changes.map(({ id }) => id)).toEqual(["request-enum-replaced"]);
    const now = (type: string) =>
      parseText(`{openapi: 3.0.3, info: {title: T, version: "1"}, paths: {/a: {post: {
        parameters: [{name: Content-Type, in: header, schema: {type: string, enum: [${type}]}}], responses: {}}}}}`);
    expect(compareSpecs(now("text/csv"), now("text/plain"), { today: "2026-01-01" }).changes).toEqual([]);
  });

  it("webhooks of 3.0, an extension by the letter, are those of 3.1", () => {
    const hook = (field: string): string => `{
      order: {post: {requestBody: {content: {application/json: {schema: {required: [${field}], properties: {${field}: {type: string}}}}}}}}}`;
    const old = parseText(`{openapi: 3.0.3, info: {title: T, version: "1"}, paths: {}, x-webhooks: ${hook("id")}}`);
    const upgraded = parseText(`{openapi: 3.1.0, info: {title: T, version: "1"}, webhooks: ${hook("id")}}`);
    const changed = parseText(`{openapi: 3.0.3, info: {title: T, version: "1"}, paths: {}, x-webhooks: ${hook("no")}}`);
    expect(compareSpecs(old, upgraded, { today: "2026-01-01" }).changes).toEqual([]);
    expect(compareSpecs(old, changed, { today: "2026-01-01" }).changes.map(({ id }) => id)).toEqual([
      "response-required-property-removed",
      "response-required-property-added",
    ]);
  });

  it.each(["[1]", "{a: 5}", "text", "{a: {post: 3}}"])("reads nothing from %s in place of webhooks", (wrong) => {
    const read = (webhooks: string) =>
      parseText(`{openapi: 3.0.3, info: {title: T, version: "1"}, paths: {}, x-webhooks: ${webhooks}}`);
    expect(compareSpecs(read(wrong), read(wrong), { today: "2026-01-01" }).changes).toEqual([]);
    expect(read(wrong).model.webhooks.size).toBe(0);
  });

  describe("kinds that only a discriminator leads to", () => {
    const pets = (cat: string, more = "", base = "discriminator: {propertyName: kind}"): string => `
openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /pets:
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {200: {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
components:
  schemas:
    Pet: {type: object, required: [kind], properties: {kind: {type: string}}, ${base}}
    Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, ${cat}]}
    ${more}`;
    const between = (from: string, to: string): string[] =>
      compareSpecs(parseText(from), parseText(to), { today: "2026-01-01" }).changes.map(
        ({ severity, id, location }) => `${severity} ${id} ${location}`,
      );
    const cat = "{properties: {lives: {type: integer}}}";

    it("are compared", () => {
      expect(between(pets(cat), pets("{required: [lives], properties: {lives: {type: string}}}"))).toEqual(
        expect.arrayContaining([
          "breaking request-type-replaced request body › application/json › Cat › lives",
          "breaking request-property-became-required request body › application/json › Cat › lives",
          "breaking response-type-replaced response 200 › application/json › Cat › lives",
        ]),
      );
    });

    it("come and go by their values", () => {
      const dog = `Dog: {allOf: [{$ref: "#/components/schemas/Cat"}]}`;
      expect(between(pets(cat), pets(cat, dog))).toEqual([
        "dangerous response-discriminator-value-added response 200 › application/json › Dog",
        "non-breaking request-discriminator-value-added request body › application/json › Dog",
      ]);
      expect(between(pets(cat, dog), pets(cat))).toEqual([
        "breaking request-discriminator-value-removed request body › application/json › Dog",
        "non-breaking response-discriminator-value-removed response 200 › application/json › Dog",
      ]);
    });

    it("are none of each other, and tell nothing twice", () => {
      const other = 'discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat"}}';
      expect(between(pets(cat, "", other), pets(cat, "", other))).toEqual([]);
      const moved = pets("{properties: {lives: {type: integer}}}").replace(
        "kind: {type: string}",
        "kind: {type: integer}",
      );
      expect(between(pets(cat), moved)).toEqual([
        "breaking request-type-replaced request body › application/json › kind",
        "breaking response-type-replaced response 200 › application/json › kind",
      ]);
    });
  });

  it("an upgrade from 2.0 to 3.0 is silent", () => {
    const old = parseText(`
swagger: "2.0"
info: {title: T, version: "1"}
host: api.example.com
schemes: [https]
consumes: [application/json]
produces: [application/json]
securityDefinitions: {login: {type: basic}}
security: [{login: []}]
paths:
  /things/{id}:
    post:
      parameters:
        - {name: id, in: path, required: true, type: string}
        - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
        - {name: body, in: body, required: true, schema: {$ref: "#/definitions/Thing"}}
      responses: {200: {description: OK, schema: {$ref: "#/definitions/Thing"}}}
definitions:
  Thing: {type: object, properties: {size: {type: integer, minimum: 0, exclusiveMinimum: true}}}
`);
    const upgraded = parseText(`
openapi: 3.0.3
info: {title: T, version: "1"}
servers: [{url: "https://api.example.com"}]
security: [{basicAuth: []}]
paths:
  /things/{thingId}:
    parameters: [{name: thingId, in: path, required: true, schema: {type: string}}]
    post:
      parameters: [{name: tags, in: query, schema: {type: array, items: {type: string}}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Body"}}}}
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Body"}}}}}
components:
  securitySchemes: {basicAuth: {type: http, scheme: Basic}}
  schemas:
    Body: {type: object, properties: {size: {type: integer, minimum: 1}}}
`);
    const ids = compareSpecs(old, upgraded, OPTIONS).changes.map((change) => change.id);
    expect(ids).toEqual(["request-path-parameter-renamed"]);
  });
});

describe("members of a choice", () => {
  it("are told apart by what their arrays hold", () => {
    const user = (extra: Doc): Doc => ({
      type: "object",
      properties: { login: { type: "string" }, id: { type: "integer" }, ...extra },
    });
    const star = (extra: Doc): Doc => ({ type: "object", properties: { starredAt: { type: "string" }, ...extra } });
    const lists = (extra: Doc): Doc => ({
      anyOf: [user(extra), star(extra)].map((items) => ({ type: "array", items })),
    });
    const { changes } = compare(withSchemas({}, lists({})), withSchemas({}, lists({ note: { type: "string" } })));
    expect(changes.map((change) => change.id)).toEqual(Array(2).fill("response-optional-property-added"));
  });
});

describe("one component in many operations", () => {
  it("is reported for each operation, once in each direction", () => {
    const document = (extra: Doc): string =>
      JSON.stringify({
        openapi: "3.1.0",
        info: { title: "T", version: "1" },
        paths: Object.fromEntries(
          Array.from({ length: 20 }, (_, index) => [
            `/p${index}`,
            { post: withBodies({ $ref: "#/components/schemas/Node" }) },
          ]),
        ),
        components: {
          schemas: {
            Node: {
              type: "object",
              properties: {
                left: { $ref: "#/components/schemas/Node" },
                right: { $ref: "#/components/schemas/Node" },
                value: extra,
              },
            },
          },
        },
      });
    const diff = compareSpecs(
      parseText(document({ type: "string" })),
      parseText(document({ type: "integer" })),
      OPTIONS,
    );
    expect(diff.changes.length).toBe(40);
    expect(new Set(diff.changes.map((change) => change.location))).toEqual(
      new Set(["request body › application/json › value", "response 200 › application/json › value"]),
    );
  });
});

function withBodies(schema: Doc): Doc {
  const content = { "application/json": { schema } };
  return { requestBody: { required: true, content }, responses: { "200": { description: "OK", content } } };
}
