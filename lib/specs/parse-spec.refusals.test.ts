import { describe, expect, it } from "vitest";
import type { SourceSet } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { SpecError } from "@/lib/specs/spec-error";
import { textSource } from "@/lib/specs/text-source";

function refusal(source: SourceSet, limits: Partial<SpecLimits> = {}): SpecError {
  try {
    parseSpec(source, { limits });
  } catch (fault) {
    if (fault instanceof SpecError) return fault;
    throw fault;
  }
  throw new Error("the document was taken");
}

const bytes = (...values: number[]): SourceSet => ({
  entry: "api.yaml",
  files: [{ name: "api.yaml", bytes: Uint8Array.from(values) }],
});
const text = (content: string): SourceSet => textSource({ "api.yaml": content });

function aliasBomb(): string {
  const lines = ["openapi: 3.1.0", `a0: &a0 [${Array(9).fill("x").join(",")}]`];
  for (let level = 1; level < 10; level++)
    lines.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(",")}]`,
    );
  return lines.join("\n");
}

describe("refusals", () => {
  it.each<[string, SourceSet, string, number, number]>([
    ["no bytes", bytes(), "empty_document", 1, 1],
    ["blanks only", text(" \n\n"), "empty_document", 1, 1],
    ["a YAML document of nothing", text("---\n# nothing\n"), "empty_document", 1, 1],
    ["an image", bytes(0x89, 0x50, 0x4e, 0x47, 0, 1), "binary_document", 1, 1],
    ["a NUL in text", text("openapi: 3.1.0\nx: a\0b"), "binary_document", 2, 5],
    ["Latin-1", bytes(0x61, 0x0a, 0x62, 0xe9, 0x20), "invalid_encoding", 2, 2],
    ["truncated YAML", text('openapi: 3.1.0\ninfo:\n  title: "Pet'), "malformed_document", 3, 14],
    ["an unclosed bracket", text("openapi: 3.1.0\ntags: [a, b\n"), "malformed_document", 3, 1],
    ["a tab for indentation", text("openapi: 3.1.0\ninfo:\n\ttitle: Pets"), "malformed_document", 3, 1],
    ["truncated JSON", text('{"openapi":\n  "3.1.0", "info": {'), "malformed_document", 2, 21],
    ["a comma too many in JSON", text('{"openapi": "3.1.0",,}'), "malformed_document", 1, 21],
    ["a wrong escape in a JSON text", text('{"openapi": "3.1\\q"}'), "malformed_document", 1, 18],
    ["two YAML documents", text("openapi: 3.1.0\n---\nopenapi: 3.1.0\n"), "multiple_documents", 2, 1],
    ["an alias bomb", text(aliasBomb()), "alias_bomb", 1, 1],
    ["an alias inside itself", text("openapi: 3.1.0\na: &a\n  b: *a\n"), "alias_bomb", 1, 1],
    ["10,000 levels of JSON", text(`{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`), "too_deep", 1, 505],
    ["10,000 levels of YAML", text(`a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`), "too_deep", 1, 503],
    ["plain words", text("hello there"), "unknown_format", 1, 1],
    ["another kind of document", text("name: x\nversion: 1\n"), "unknown_format", 1, 1],
    ["OpenAPI 4", text("info: {}\nopenapi: 4.0.0\n"), "unsupported_version", 2, 1],
    ["Swagger 1.2", text('swagger: "1.2"\n'), "unsupported_version", 1, 1],
    ["Arazzo", text("arazzo: 1.0.0\n"), "unsupported_format", 1, 1],
    [
      "a CRD",
      text("apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n"),
      "unsupported_format",
      1,
      1,
    ],
  ])("%s", (_, source, code, line, column) => {
    const error = refusal(source);
    expect([error.code, error.line, error.column]).toEqual([code, line, column]);
    expect(error.fix).not.toBe("");
  });

  it("65 MB, before anything is read", () => {
    const large = {
      entry: "api.yaml",
      files: [{ name: "api.yaml", bytes: new Uint8Array(65 * 1024 * 1024).fill(97) }],
    };
    expect(refusal(large).code).toBe("document_too_large");
  });

  it("too many bytes and too many files together", () => {
    const source = textSource({ "a.yaml": "openapi: 3.1.0", "b.yaml": "b: 1", "c.yaml": "c: 1" });
    expect(refusal(source, { maxTotalBytes: 20 }).code).toBe("document_too_large");
    expect(refusal(source, { maxFiles: 2 }).code).toBe("too_many_files");
  });

  it("too many values and aliases", () => {
    expect(refusal(text(`{"openapi": "3.1.0", "x": [${Array(100).fill(1).join()}]}`), { maxNodes: 50 }).code).toBe(
      "too_many_nodes",
    );
    expect(refusal(text("openapi: 3.1.0\na: &a 1\nb: [*a, *a, *a]\n"), { maxAliases: 2 }).code).toBe("alias_bomb");
  });

  it.each(["../api.yaml", "/api.yaml", "a//b.yaml", "file:api.yaml", "a\\b.yaml", ""])("the file name %j", (name) => {
    const source = { entry: name, files: [{ name, bytes: new TextEncoder().encode("openapi: 3.1.0") }] };
    expect(refusal(source).code).toBe("forbidden_file_name");
  });

  it("an entry that is not among the files", () => {
    expect(refusal({ entry: "b.yaml", files: [{ name: "a.yaml", bytes: new Uint8Array([97]) }] }).code).toBe(
      "missing_file",
    );
  });

  it("references that multiply a small document", () => {
    const paths = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`/a${index}`, { $ref: "#/components/pathItems/X" }]),
    );
    const parameters = Array.from({ length: 200 }, (_, index) => ({ name: `p${index}`, in: "query", schema: {} }));
    const source = textSource({
      "a.json": { openapi: "3.1.0", paths, components: { pathItems: { X: { parameters, get: {} } } } },
    });
    expect(refusal(source, { maxNodes: 20_000 }).code).toBe("too_many_nodes");
  });
});

describe("what looks dangerous and is fine", () => {
  const head = { openapi: "3.1.0", info: { title: "T", version: "1" } };

  it("450 levels of schemas", () => {
    const nested = `${'{"items":'.repeat(450)}{}${"}".repeat(450)}`;
    const source = text(
      `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{"A":${nested}}}}`,
    );
    expect(parseSpec(source).findings).toEqual([]);
  });

  it("keys called __proto__ and constructor are keys like any other", () => {
    const source = text(
      '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"components":{"schemas":{"__proto__":{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"integer"}}}}}}',
    );
    const { model, findings } = parseSpec(source);
    expect([...(model.schemas.get("__proto__")?.properties?.keys() ?? [])]).toEqual(["__proto__", "constructor"]);
    expect(findings).toEqual([]);
    expect({}).not.toHaveProperty("type");
  });

  it("a chain of 20,000 references, quickly", () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`S${index}`, { $ref: `#/components/schemas/S${index + 1}` }]),
    );
    const { model } = parseSpec(
      textSource({ "a.json": { ...head, components: { schemas: { ...schemas, S20000: { type: "string" } } } } }),
    );
    expect(model.schemas.get("S0")?.types).toEqual(["string"]);
  }, 5_000);

  it("UTF-8 and UTF-16 with byte order marks", () => {
    const content = "openapi: 3.1.0\ninfo: {title: Ü, version: '1'}\npaths: {}\n";
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...content].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]),
    ]);
    const utf8 = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(content)]);
    for (const encoded of [utf16, utf8]) {
      const { model } = parseSpec({ entry: "a.yaml", files: [{ name: "a.yaml", bytes: encoded }] });
      expect(model.info.title).toBe("Ü");
    }
  });
});
