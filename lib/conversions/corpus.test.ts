import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { removeUriSchemePlugin } from "@hyperjump/browser";
import { setShouldValidateFormat, validate as validate31 } from "@hyperjump/json-schema/openapi-3-1";
import { Validator } from "@seriousme/openapi-schema-validator";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { CONVERSIONS } from "@/lib/conversions/index";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { SourceSet } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

// Other people's validators judge the results, and our own comparer finds nothing that callers would notice. They must never fetch.
for (const scheme of ["http", "https", "file"]) removeUriSchemePlugin(scheme);
setShouldValidateFormat(false);

interface Manifest {
  apis: {
    slug: string;
    format: string;
    versions: { version: string; file: string; extra_files?: { file: string }[] }[];
  }[];
}

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");
const manifestFile = path.join(corpus, "manifest.json");
const isHere = existsSync(manifestFile);
if (!isHere) console.warn(`The corpus is not at ${corpus}: its tests are skipped (set CONCORDAT_CORPUS).`);
const manifest: Manifest = isHere ? JSON.parse(readFileSync(manifestFile, "utf8")) : { apis: [] };

function sourceOf(version: Manifest["apis"][number]["versions"][number]): SourceSet {
  const all = [version, ...(version.extra_files ?? [])].map(({ file }) => file);
  const root = path.posix.dirname(version.file);
  const name = (file: string): string => path.posix.relative(root, file);
  return {
    entry: name(version.file),
    files: all
      .filter((file) => !name(file).startsWith(".."))
      .map((file) => ({ name: name(file), bytes: readFileSync(path.join(corpus, file)) })),
  };
}

const convertible = manifest.apis
  .filter(({ format }) => format === "openapi")
  .flatMap(({ slug, versions }) =>
    versions.flatMap((version) => {
      const parsed = parseSpec(sourceOf(version));
      return CONVERSIONS.filter(
        ({ from, dialects, to }) =>
          from === "openapi" && to.startsWith("openapi-") && (dialects?.includes(parsed.model.dialect) ?? true),
      ).map((conversion) => ({ name: `${slug} ${version.version} to ${conversion.to}`, parsed, conversion }));
    }),
  );

async function isValid(data: object, to: string): Promise<boolean> {
  if (to === "openapi-3.1") {
    return (await validate31("https://spec.openapis.org/oas/3.1/schema-base", JSON.parse(JSON.stringify(data)))).valid;
  }
  return (await new Validator().validate({ ...data })).valid;
}

describe.skipIf(!isHere)("OpenAPI of the corpus in a later version", () => {
  it("is tried on real documents", () => expect(convertible.length).toBeGreaterThan(20));

  it.each(convertible)("$name", { timeout: 60_000 }, async ({ parsed, conversion }) => {
    const { files, lost } = conversion.convert(parsed, {});
    const [file] = files;
    const again = parseSpec(textSource({ [file?.name ?? ""]: file?.text ?? "" }));
    expect([...again.model.operations.keys()]).toEqual([...parsed.model.operations.keys()]);
    const { changes } = compareSpecs(parsed, again, { today: "2026-01-01", proofs: false });
    const felt = changes.filter(({ severity }) => severity !== "non-breaking");
    expect({
      felt: felt.map(({ id, operation, location }) => [id, operation, location].join(" | ")),
      lost: [],
    }).toEqual({
      felt: [],
      lost: [],
    });
    expect(lost).toBeDefined();
    const wasValid = parsed.findings.every(({ severity }) => severity !== "error");
    if (wasValid) expect(await isValid(Object(load(file?.text ?? "")), conversion.to)).toBe(true);
  });
});
