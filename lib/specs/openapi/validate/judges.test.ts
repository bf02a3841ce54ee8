import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { removeUriSchemePlugin } from "@hyperjump/browser";
import { setShouldValidateFormat, validate as validate31 } from "@hyperjump/json-schema/openapi-3-1";
import { validate as validate32 } from "@hyperjump/json-schema/openapi-3-2";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";

// The official JSON Schemas, applied by two other people's validators, judge our grammar. They must never fetch.
for (const scheme of ["http", "https", "file"]) removeUriSchemePlugin(scheme);
setShouldValidateFormat(false);

/** Rules that say what the official JSON Schemas cannot. */
const BEYOND_SCHEMAS =
  /^parse-|^valid-(ref-|path-|duplicate-|identical-|security-|body-twice|bounds|pattern|array-items|required-undeclared|discriminator)/;
/** We call these warnings; the schemas know no warnings. */
const WARNED = "valid-unknown-keyword";

async function judged(data: JsonValue, dialect: string): Promise<boolean> {
  if (dialect === "3.1") return (await validate31("https://spec.openapis.org/oas/3.1/schema-base", data)).valid;
  if (dialect === "3.2") return (await validate32("https://spec.openapis.org/oas/3.2/schema-base", data)).valid;
  return (await new Validator().validate(structuredClone(data) as Record<string, unknown>)).valid;
}

function ours(data: JsonValue): { valid: boolean; dialect: string; rules: string[] } {
  const { findings, model } = parseSpec({
    entry: "a.json",
    files: [{ name: "a.json", bytes: new TextEncoder().encode(JSON.stringify(data)) }],
  });
  const rules = findings.filter(({ rule }) => !BEYOND_SCHEMAS.test(rule)).map(({ rule }) => rule);
  return { valid: rules.length === 0, dialect: model.dialect, rules: rules.filter((rule) => rule !== WARNED) };
}

const info = { title: "T", version: "1" };
const response = { description: "" };
const op = { responses: { "200": response } };
const two = (more: object) => ({ swagger: "2.0", info, paths: {}, ...more });
const three = (version: string, more: object) => ({ openapi: version, info, paths: {}, ...more });

const DOCUMENTS: [string, object][] = [
  ["2.0 no info.version", { swagger: "2.0", info: { title: "T" }, paths: {} }],
  [
    "2.0 path parameter optional",
    two({
      paths: { "/{a}": { get: { ...op, parameters: [{ name: "a", in: "path", required: false, type: "string" }] } } },
    }),
  ],
  [
    "2.0 parameter without a type",
    two({ paths: { "/a": { get: { ...op, parameters: [{ name: "a", in: "query" }] } } } }),
  ],
  ["2.0 body without a schema", two({ paths: { "/a": { get: { ...op, parameters: [{ name: "a", in: "body" }] } } } })],
  ["2.0 requestBody", two({ paths: { "/a": { get: { ...op, requestBody: {} } } } })],
  ["2.0 scheme oauth2 without a flow", two({ securityDefinitions: { a: { type: "oauth2", scopes: {} } } })],
  [
    "2.0 fine",
    two({
      definitions: { A: { type: "object", properties: { a: { type: "string" } } } },
      paths: { "/a": { get: op } },
    }),
  ],
  ["3.0 unknown key", three("3.0.3", { servres: [] })],
  ["3.0 bad schema type", three("3.0.3", { components: { schemas: { A: { type: "text" } } } })],
  ["3.0 numeric exclusiveMinimum", three("3.0.3", { components: { schemas: { A: { exclusiveMinimum: 1 } } } })],
  ["3.0 type list", three("3.0.3", { components: { schemas: { A: { type: ["string", "null"] } } } })],
  ["3.0 no responses", three("3.0.3", { paths: { "/a": { get: {} } } })],
  ["3.0 empty responses", three("3.0.3", { paths: { "/a": { get: { responses: {} } } } })],
  [
    "3.0 schema and content",
    three("3.0.3", {
      components: { parameters: { a: { name: "a", in: "query", schema: {}, content: { "a/b": {} } } } },
    }),
  ],
  ["3.0 neither schema nor content", three("3.0.3", { components: { parameters: { a: { name: "a", in: "query" } } } })],
  ["3.0 path without a slash", three("3.0.3", { paths: { a: {} } })],
  [
    "3.0 fine",
    three("3.0.3", {
      paths: { "/a": { get: op } },
      components: { schemas: { A: { type: "string", nullable: true } } },
    }),
  ],
  ["3.1 bad type in a schema", three("3.1.0", { components: { schemas: { A: { type: "text" } } } })],
  ["3.1 boolean exclusiveMinimum", three("3.1.0", { components: { schemas: { A: { exclusiveMinimum: true } } } })],
  ["3.1 negative minLength", three("3.1.0", { components: { schemas: { A: { minLength: -1 } } } })],
  ["3.1 required is a flag", three("3.1.0", { components: { schemas: { A: { required: true } } } })],
  [
    "3.1 boolean schemas",
    three("3.1.0", { components: { schemas: { A: true, B: { additionalProperties: false, items: true } } } }),
  ],
  ["3.1 response without a description", three("3.1.0", { paths: { "/a": { get: { responses: { "200": {} } } } } })],
  ["3.1 nothing in it", { openapi: "3.1.0", info }],
  ["3.1 webhooks only", { openapi: "3.1.0", info, webhooks: { a: { post: {} } } }],
  ["3.1 http scheme without a scheme", three("3.1.0", { components: { securitySchemes: { a: { type: "http" } } } })],
  ["3.2 tag kind a number", three("3.2.0", { tags: [{ name: "a", kind: 1 }] })],
  ["3.2 response without a description", three("3.2.0", { paths: { "/a": { get: { responses: { "200": {} } } } } })],
  [
    "3.2 query and additional methods",
    three("3.2.0", { paths: { "/a": { query: op, additionalOperations: { LINK: op } } } }),
  ],
  ["3.2 bad type in a schema", three("3.2.0", { components: { schemas: { A: { type: "text" } } } })],
];

describe("our grammar and the official schemas agree", () => {
  it.each(DOCUMENTS)("%s", async (_, document) => {
    const data: JsonValue = JSON.parse(JSON.stringify(document));
    const mine = ours(data);
    expect({ valid: mine.valid, rules: mine.valid ? [] : mine.rules }).toEqual({
      valid: await judged(data, mine.dialect),
      rules: mine.valid ? [] : mine.rules,
    });
  });
});

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");
const manifestFile = path.join(corpus, "manifest.json");
const isHere = existsSync(manifestFile);

interface Manifest {
  apis: { slug: string; format: string; versions: { version: string; file: string; extra_files?: unknown }[] }[];
}

describe.skipIf(!isHere)("on real definitions in one file", () => {
  const manifest: Manifest = isHere ? JSON.parse(readFileSync(manifestFile, "utf8")) : { apis: [] };
  const files = manifest.apis
    .filter((api) => api.format === "openapi")
    .flatMap((api) =>
      api.versions
        .filter((version) => !version.extra_files)
        .map(({ version, file }) => [`${api.slug} ${version}`, file]),
    );

  it.each(files)("%s", async (_, file) => {
    const source = { entry: "a", files: [{ name: "a", bytes: readFileSync(path.join(corpus, file ?? "")) }] };
    const parsed = parseSpec(source);
    const data = parsed.fileData("a") ?? null;
    // The judge of 3.0 refuses references to files even inside examples, which are data.
    if (JSON.stringify(data).includes('"$ref":"./')) return;
    expect(ours(data).valid).toBe(await judged(data, parsed.model.dialect));
  });
});
