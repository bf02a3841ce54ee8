import type { JsonObject, JsonValue, SourceSet } from "@/lib/specs/model";
import type { ValidationRuleId } from "@/lib/specs/openapi/validate/validation-rules";
import { textSource } from "@/lib/specs/text-source";

/** Documents for a rule: where it fires, by file and pointer; and one where it must stay silent. */
export interface RuleCases {
  fires: { source: SourceSet; at: string[] };
  silent: SourceSet;
}

const INFO = { title: "Pets", version: "1.0.0" };
const OK = { responses: { "200": { description: "Fine" } } };

/** A 3.1 document of one path, with more members on top. */
function doc(path: JsonObject, more: JsonObject = {}): SourceSet {
  return textSource({ "api.json": { openapi: "3.1.0", info: INFO, paths: { "/pets": path }, ...more } });
}

function schemas(components: JsonObject, version = "3.1.0"): SourceSet {
  return textSource({ "api.json": { openapi: version, info: INFO, paths: {}, components: { schemas: components } } });
}

function paths(items: JsonObject, more: JsonObject = {}): SourceSet {
  return textSource({ "api.json": { openapi: "3.1.0", info: INFO, paths: items, ...more } });
}

const yaml = (body: string): SourceSet =>
  textSource({ "api.yaml": `openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\n${body}` });
const get = (more: JsonObject): JsonObject => ({ get: { ...OK, ...more } });
const refTo = ($ref: string): JsonObject => ({ A: { properties: { a: { $ref } } } });
const withParameter = (parameter: JsonValue): SourceSet => doc(get({ parameters: [parameter] }));
const query = { name: "q", in: "query", schema: { type: "string" } };
const pathParameter = (name: string): JsonObject => ({ name, in: "path", required: true, schema: { type: "string" } });
const mapped = (target: string): JsonObject => ({
  A: { oneOf: [{ $ref: "#/components/schemas/B" }], discriminator: { propertyName: "kind", mapping: { b: target } } },
  B: { type: "object" },
});
const swagger2 = (parameters: JsonValue[]): SourceSet =>
  textSource({ "api.json": { swagger: "2.0", info: INFO, paths: { "/pets": { post: { ...OK, parameters } } } } });
const manyUnknown = (count: number): SourceSet =>
  textSource({
    "api.json": {
      openapi: "3.1.0",
      info: { ...INFO, ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, 1])) },
      paths: {},
    },
  });
const a = "/components/schemas/A";

/** A rule without cases does not compile. */
export const VALIDATION_CASES: Record<ValidationRuleId, RuleCases> = {
  "parse-duplicate-key": {
    fires: { source: yaml("paths: {}\nx-a: 1\nx-a: 2\n"), at: ["/x-a"] },
    silent: yaml("paths: {}\nx-a: {b: 1}\nx-b: {b: 1}\n"),
  },
  "parse-indentation": {
    fires: { source: yaml('paths: {}\nx-a:\n  b: "one\n two"\n'), at: [""] },
    silent: yaml('paths: {}\nx-a:\n  b: "one\n    two"\n'),
  },
  "parse-not-json": {
    fires: {
      source: textSource({ "api.json": '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {},}' }),
      at: [""],
    },
    silent: textSource({ "api.json": '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}' }),
  },
  "valid-type": {
    fires: {
      source: doc(get({ deprecated: "yes", tags: "pets" })),
      at: ["/paths/~1pets/get/deprecated", "/paths/~1pets/get/tags"],
    },
    silent: doc(get({ deprecated: true, tags: ["pets"] })),
  },
  "valid-value": {
    fires: { source: withParameter({ ...query, in: "body" }), at: ["/paths/~1pets/get/parameters/0/in"] },
    silent: withParameter({ ...query, in: "cookie" }),
  },
  "valid-required-field": {
    fires: { source: doc({ get: { responses: { "200": {} } } }), at: ["/paths/~1pets/get/responses/200"] },
    silent: doc({ get: {} }),
  },
  "valid-unknown-field": {
    fires: { source: doc(get({ operationID: "list" })), at: ["/paths/~1pets/get/operationID"] },
    silent: doc(get({ "x-operationID": "list" })),
  },
  "valid-unknown-keyword": {
    fires: { source: schemas({ A: { type: "string", const: "x" } }, "3.0.3"), at: [`${a}/const`] },
    silent: schemas({ A: { type: "string", const: "x", whatever: 1 } }),
  },
  "valid-key": {
    fires: { source: doc({ get: { responses: { ok: { description: "" } } } }), at: ["/paths/~1pets/get/responses/ok"] },
    silent: doc({ get: { responses: { "2XX": { description: "" }, default: { description: "" }, "x-a": 1 } } }),
  },
  "valid-empty-list": {
    fires: { source: schemas({ A: { allOf: [] } }), at: [`${a}/allOf`] },
    silent: schemas({ A: { allOf: [{}], enum: [] } }),
  },
  "valid-duplicate-item": {
    fires: { source: schemas({ A: { required: ["a", "a"] } }), at: [`${a}/required/1`] },
    silent: schemas({ A: { required: ["a", "b"] } }),
  },
  "valid-parameter-shape": {
    fires: { source: withParameter({ name: "q", in: "query" }), at: ["/paths/~1pets/get/parameters/0"] },
    silent: withParameter({ name: "q", in: "query", content: { "application/json": {} } }),
  },
  "valid-bounds": {
    fires: { source: schemas({ A: { minLength: 5, maxLength: 2 } }), at: [`${a}/minLength`] },
    silent: schemas({ A: { minLength: 2, maxLength: 2 } }),
  },
  "valid-pattern": {
    fires: { source: schemas({ A: { pattern: "a(b" } }), at: [`${a}/pattern`] },
    silent: schemas({ A: { pattern: "^(?<year>\\d{4})-\\p{L}+$" } }),
  },
  "valid-array-items": {
    fires: { source: schemas({ A: { type: "array" } }, "3.0.3"), at: [a] },
    silent: schemas({ A: { type: "array" } }),
  },
  "valid-ref-remote": {
    fires: {
      source: schemas({
        A: {
          allOf: ["http://x.test/a", "https://x.test/a", "file:///etc/passwd", "//x.test/a"].map(($ref) => ({ $ref })),
        },
      }),
      at: [0, 1, 2, 3].map((index) => `${a}/allOf/${index}/$ref`),
    },
    silent: schemas({ A: { example: { $ref: "http://x.test/a" } } }),
  },
  "valid-ref-outside": {
    fires: {
      source: schemas({
        A: { allOf: ["../a.json", "/etc/passwd", "b/../../a.json", "%2e%2e/a.json"].map(($ref) => ({ $ref })) },
      }),
      at: [0, 1, 2, 3].map((index) => `${a}/allOf/${index}/$ref`),
    },
    silent: textSource({
      "v1/api.json": { openapi: "3.1.0", info: INFO, paths: {}, components: { schemas: refTo("../common/a.json") } },
      "common/a.json": { type: "string" },
    }),
  },
  "valid-ref-missing-file": {
    fires: { source: schemas(refTo("./b.json")), at: [`${a}/properties/a/$ref`] },
    silent: textSource({
      "api.json": { openapi: "3.1.0", info: INFO, paths: {}, components: { schemas: refTo("./b.json") } },
      "b.json": { type: "string" },
    }),
  },
  "valid-ref-unreadable-file": {
    fires: {
      source: textSource({
        "api.json": { openapi: "3.1.0", info: INFO, paths: {}, components: { schemas: refTo("b.json") } },
        "b.json": '{"type": ',
      }),
      at: [`${a}/properties/a/$ref`],
    },
    silent: textSource({ "api.json": { openapi: "3.1.0", info: INFO, paths: {} }, "b.json": '{"type": ' }),
  },
  "valid-ref-dangling": {
    fires: { source: schemas(refTo("#/components/schemas/B")), at: [`${a}/properties/a/$ref`] },
    silent: schemas(refTo("#/components/schemas/A")),
  },
  "valid-ref-circular": {
    fires: {
      source: schemas({ A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } }),
      at: [`${a}/$ref`, "/components/schemas/B/$ref"],
    },
    silent: schemas({ A: { items: { $ref: "#/components/schemas/A" } } }),
  },
  "valid-ref-kind": {
    fires: {
      source: doc(get({ parameters: [{ $ref: "#/components/schemas/A" }] }), { components: { schemas: { A: {} } } }),
      at: ["/paths/~1pets/get/parameters/0/$ref"],
    },
    silent: doc(get({ parameters: [{ $ref: "#/components/parameters/Q" }] }), {
      components: { parameters: { Q: query } },
    }),
  },
  "valid-discriminator-mapping": {
    fires: { source: schemas(mapped("C")), at: [`${a}/discriminator/mapping/b`] },
    silent: schemas(mapped("B")),
  },
  "valid-path-parameter-undeclared": {
    fires: { source: paths({ "/pets/{id}": { get: OK } }), at: ["/paths/~1pets~1{id}/get"] },
    silent: paths({
      "/pets/{id}": { parameters: [pathParameter("id")], get: OK },
      "/a/{rest+}": { get: { ...OK, parameters: [pathParameter("rest")] } },
    }),
  },
  "valid-path-parameter-unused": {
    fires: { source: withParameter(pathParameter("id")), at: ["/paths/~1pets/get/parameters/0"] },
    silent: paths({ "/pets/{id}": { get: { ...OK, parameters: [pathParameter("id")] } } }),
  },
  "valid-duplicate-parameter": {
    fires: { source: doc(get({ parameters: [query, query] })), at: ["/paths/~1pets/get/parameters/1"] },
    silent: doc({ parameters: [query], ...get({ parameters: [query, { ...query, in: "header" }] }) }),
  },
  "valid-duplicate-operation-id": {
    fires: {
      source: doc({ get: { ...OK, operationId: "a" }, put: { ...OK, operationId: "a" } }),
      at: ["/paths/~1pets/put/operationId"],
    },
    silent: doc({ get: { ...OK, operationId: "a" }, put: { ...OK, operationId: "b" } }),
  },
  "valid-duplicate-tag": {
    fires: { source: doc({}, { tags: [{ name: "a" }, { name: "a" }] }), at: ["/tags/1"] },
    silent: doc({}, { tags: [{ name: "a" }, { name: "b" }] }),
  },
  "valid-identical-paths": {
    fires: { source: paths({ "/pets/{a}": {}, "/pets/{b}": {} }), at: ["/paths/~1pets~1{b}"] },
    silent: paths({ "/pets/{a}": {}, "/pets/mine": {}, "/pets/{a}/toys": {} }),
  },
  "valid-path-template": {
    fires: { source: paths({ "/pets/{id": {}, "/toys/{}": {} }), at: ["/paths/~1pets~1{id", "/paths/~1toys~1{}"] },
    silent: paths({ "/pets/{id}.json": {} }),
  },
  "valid-empty-responses": {
    fires: { source: doc({ get: { responses: {} } }), at: ["/paths/~1pets/get/responses"] },
    silent: doc(get({})),
  },
  "valid-security-undefined": {
    fires: {
      source: doc(get({ security: [{ key: [] }] }), { security: [{ other: [] }] }),
      at: ["/security/0/other", "/paths/~1pets/get/security/0/key"],
    },
    silent: doc(get({ security: [{}, { key: [] }] }), {
      components: { securitySchemes: { key: { type: "http", scheme: "basic" } } },
    }),
  },
  "valid-required-undeclared": {
    fires: { source: schemas({ A: { properties: { a: {} }, required: ["a", "b"] } }), at: [`${a}/required`] },
    silent: schemas({ A: { allOf: [{ properties: { b: {} } }], properties: { a: {} }, required: ["a", "b"] } }),
  },
  "valid-body-twice": {
    fires: {
      source: swagger2([
        { name: "a", in: "body", schema: {} },
        { name: "b", in: "formData", type: "string" },
      ]),
      at: ["/paths/~1pets/post/parameters/1"],
    },
    silent: swagger2([
      { name: "a", in: "formData", type: "string" },
      { name: "b", in: "formData", type: "string" },
    ]),
  },
  "valid-too-many": {
    fires: { source: manyUnknown(150), at: [""] },
    silent: manyUnknown(100),
  },
};
