import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { componentEmbed, componentNew } from "@bytecodealliance/jco-transpile/wasm-tools";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openApiToWit } from "@/lib/conversions/openapi-to-wit/index";
import { kebabName } from "@/lib/conversions/openapi-to-wit/kebab-names";
import { isKebab } from "@/lib/specs/wit/wit-tokens";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

async function isTaken(witSource: string): Promise<string> {
  try {
    await componentNew(await componentEmbed({ witSource, world: "service", dummy: true }), []);
    return "taken";
  } catch (fault) {
    return String(fault instanceof Error ? fault.message : fault);
  }
}

function converted(document: string) {
  const { files, lost } = openApiToWit.convert(parseSpec(textSource({ "openapi.yaml": document })), {});
  const text = files[0]?.text ?? "";
  return { name: files[0]?.name, text, lost, parsed: parseSpec(textSource({ "api.wit": text })) };
}

const PETS = `openapi: 3.1.0
info: {title: Pets, version: "1.2"}
servers: [{url: https://pets.example}]
paths:
  /pets/{petId}:
    get:
      operationId: getPetById
      description: Finds one.
      parameters:
        - {name: petId, in: path, required: true, schema: {type: integer, format: int32}}
        - {name: type, in: query, schema: {type: string}}
      responses:
        "200": {description: Found., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
        "404": {description: Not there., content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}}
  /pets:
    post:
      deprecated: true
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses:
        "201": {description: Made.}
components:
  schemas:
    Pet:
      type: object
      description: What is kept.
      required: [id, kind]
      properties:
        id: {type: integer, format: int64}
        kind: {type: string, enum: [cat, DOG, "3 legs"]}
        parent: {$ref: "#/components/schemas/Pet"}
        tags: {type: object, additionalProperties: {type: string}}
        birthDate: {type: [string, "null"], format: date}
        home: {oneOf: [{type: string}, {type: object, title: Address, properties: {street: {type: string}}}]}
    Problem: {allOf: [{type: object, properties: {title: {type: string}}}, {type: object, properties: {detail: {type: string}}}]}
`;

describe("OpenAPI to WIT", () => {
  const { text, lost, parsed, name } = converted(PETS);

  it("declares types and functions", () => {
    expect(name).toBe("pets.wit");
    expect(parsed.findings).toEqual([]);
    expect(text).toContain("package api:pets@1.2.0;");
    expect(text).toContain(
      "get-pet-by-id: func(pet-id: s32, %type: option<string>) -> result<pet, get-pet-by-id-error>;",
    );
    expect(text).toContain("post-pets: func(body: pet) -> result<_, post-pets-error>;");
    for (const line of [
      "birth-date: option<string>,",
      "tags: option<list<tuple<string, string>>>,",
      "dog,",
      "n3-legs,",
      "parent: option<string>,",
    ])
      expect(text).toContain(line);
    expect(text).toContain(
      "  variant get-pet-by-id-error {\n    /// Not there.\n    status404(problem),\n    other(tuple<u16, string>),\n  }",
    );
  });

  it("is taken by the tools of the component model", async () => {
    expect(await isTaken(text)).toBe("taken");
  });

  it("says what is lost", () => {
    expect([...new Set(lost.map(({ kind }) => kind))].toSorted()).toEqual([
      "constraint",
      "deprecation",
      "enum-value",
      "http",
      "map",
      "name",
      "null-or-absent",
      "recursion",
      "server",
      "union",
      "version-form",
    ]);
    expect(lost.filter(({ operation }) => operation === "POST /pets").map(({ kind }) => kind)).toContain("deprecation");
  });

  it("makes names in kebab case of anything", () => {
    expect(["getPetById", "HTTPStatus", "3d", "v2 API", "数"].map(kebabName)).toEqual([
      "get-pet-by-id",
      "http-status",
      "n3d",
      "v2-api",
      "unnamed",
    ]);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (given) => isKebab(kebabName(given))));
  });
});

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");
const manifestFile = path.join(corpus, "manifest.json");
const isHere = existsSync(manifestFile);
if (!isHere) console.warn(`The corpus is not at ${corpus}: its tests are skipped (set CONCORDAT_CORPUS).`);

interface Manifest {
  apis: { slug: string; format: string; versions: { file: string; bytes: number; extra_files?: unknown[] }[] }[];
}

describe.skipIf(!isHere)("real documents", () => {
  const manifest: Manifest = isHere ? JSON.parse(readFileSync(manifestFile, "utf8")) : { apis: [] };
  const documents = manifest.apis
    .filter(({ format }) => format === "openapi")
    .flatMap(({ slug, versions }) => versions.slice(0, 1).map((version) => ({ slug, ...version })))
    .filter(({ bytes, extra_files: extra = [] }) => bytes < 300_000 && extra.length === 0);

  it.each(documents)("$slug becomes a package that the tools take", async ({ file }) => {
    const { text, parsed } = converted(readFileSync(path.join(corpus, file), "utf8"));
    expect(parsed.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(await isTaken(text)).toBe("taken");
  });
});
