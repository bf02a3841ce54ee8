import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { lintSpec } from "@/lib/lint/lint-spec";
import { DEFAULT_RULESET } from "@/lib/lint/ruleset";
import { readDefinition } from "@/lib/reader/model/read-definition";
import { glanceAt, isKnownFormat } from "@/lib/specs/languages/glance";
import type { SourceSet } from "@/lib/specs/model";
import { bundleSpec, indexSpec, parseSpec, sliceSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

interface ManifestFile {
  file: string;
}
interface ManifestVersion extends ManifestFile {
  version: string;
  extra_files?: ManifestFile[];
  stats?: { operations?: number };
}
interface Manifest {
  apis: { slug: string; format: string; versions: ManifestVersion[] }[];
}

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");
const manifestFile = path.join(corpus, "manifest.json");
const isHere = existsSync(manifestFile);
if (!isHere) console.warn(`The corpus is not at ${corpus}: its tests are skipped (set CONCORDAT_CORPUS).`);

const manifest: Manifest = isHere ? JSON.parse(readFileSync(manifestFile, "utf8")) : { apis: [] };
const versions = manifest.apis.flatMap((api) =>
  api.versions.map((version): [string, string, ManifestVersion] => [
    `${api.slug} ${version.version}`,
    api.format,
    version,
  ]),
);

/** Files named from the folder of the version on, so that references between sub-folders hold. */
function sourceOf(version: ManifestVersion): SourceSet {
  const all = [version, ...(version.extra_files ?? [])].map(({ file }) => file);
  const [first = ""] = all;
  const root = all.reduce((shared, file) => commonFolder(shared, path.posix.dirname(file)), path.posix.dirname(first));
  const name = (file: string): string => path.posix.relative(root, file);
  return {
    entry: name(first),
    files: all.map((file) => ({ name: name(file), bytes: readFileSync(path.join(corpus, file)) })),
  };
}

function commonFolder(left: string, right: string): string {
  const parts = left.split("/");
  const others = right.split("/");
  const differs = parts.findIndex((part, index) => part !== others[index]);
  return (differs < 0 ? parts : parts.slice(0, differs)).join("/");
}

describe.skipIf(!isHere)("the corpus", () => {
  const openapi = versions.filter(([, format]) => format === "openapi");

  it.each(openapi)("%s is read, indexed, sliced and bundled", (_, __, version) => {
    const parsed = parseSpec(sourceOf(version));
    if (version.stats?.operations !== undefined) expect(parsed.model.operations.size).toBe(version.stats.operations);
    for (const finding of parsed.findings) expect(finding.line).toBeGreaterThan(0);
    const index = indexSpec(parsed);
    expect(index.operations).toHaveLength(parsed.model.operations.size);
    expect(index.fields.every((field) => field.line > 0)).toBe(true);
    const [key] = [...parsed.model.operations.keys(), ...parsed.model.webhooks.keys()];
    if (key !== undefined) {
      const slice = parseSpec(textSource({ "slice.json": sliceSpec(parsed, { operations: [key] }) }));
      expect([...slice.model.operations.keys(), ...slice.model.webhooks.keys()]).toContain(key);
      expect(slice.findings.filter((finding) => finding.rule.startsWith("valid-ref"))).toEqual([]);
    }
    const bundle = parseSpec(textSource({ "bundle.json": bundleSpec(parsed) }));
    expect([...bundle.model.operations.keys()]).toEqual([...parsed.model.operations.keys()]);
    expect(bundle.fileNames()).toEqual(["bundle.json"]);
  });

  it("is read whole, with few findings", () => {
    const outcomes = openapi.map(
      ([, , version]) => parseSpec(sourceOf(version)).findings.filter(({ severity }) => severity === "error").length,
    );
    const clean = outcomes.filter((errors) => errors === 0).length;
    console.log(`corpus: ${outcomes.length} OpenAPI versions read, ${clean} without an error`);
    expect(clean / outcomes.length).toBeGreaterThan(0.85);
  });

  const others = versions.filter(([, format]) => isKnownFormat(format) && format !== "openapi");

  it.each(others)("%s is found, read and indexed", (_, format, version) => {
    const source = sourceOf(version);
    const entry = source.files.find(({ name }) => name === source.entry);
    expect(entry && glanceAt(entry.bytes, entry.name).format).toBe(format);
    const parsed = parseSpec(source);
    expect(parsed.model.format).toBe(format);
    expect(parsed.native.language).toBe(format);
    expect(parsed.model.operations.size + parsed.model.schemas.size).toBeGreaterThan(0);
    const refusing = parsed.findings.filter(
      ({ rule }) => rule === "valid-ref-dangling" || rule === "valid-ref-missing-file",
    );
    expect(refusing).toEqual([]);
    for (const { line, column } of parsed.findings) expect(Math.min(line, column)).toBeGreaterThan(0);
    const index = indexSpec(parsed);
    expect(index.operations).toHaveLength(parsed.model.operations.size);
    for (const { line } of [...index.operations, ...index.fields]) expect(line).toBeGreaterThan(0);
    for (const part of readDefinition(parsed)) expect(part.view.line).toBeGreaterThan(0);
    expect(lintSpec(parsed, DEFAULT_RULESET).every(({ line }) => line > 0)).toBe(true);
  });

  it.each(versions.filter(([, format]) => !isKnownFormat(format)))(
    "%s is recognised and refused by name",
    (_, __, version) => {
      expect(() => parseSpec(sourceOf(version))).toThrow(expect.objectContaining({ code: "unsupported_format" }));
    },
  );
});
