import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readDefinition } from "@/lib/reader/model/read-definition";
import { operationViewDto, schemaViewDto } from "@/lib/reader/schema";
import type { Schema } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { constraintsOf } from "./constraints-of";
import { typeLabel } from "./type-label";

const place = { file: "a", pointer: "" };
const schema = (rest: Partial<Schema>): Schema => ({ place, ...rest });

describe("constraintsOf", () => {
  it.each<[Partial<Schema>, object[]]>([
    [{ minLength: 3, maxLength: 40 }, [{ kind: "length", min: 3, max: 40 }]],
    [{ minItems: 1, uniqueItems: true }, [{ kind: "items", min: 1 }, { kind: "unique" }]],
    [{ minLength: 0 }, []],
    [{ minimum: 1, exclusiveMinimum: 1, maximum: 9 }, [{ kind: "range", above: 1, max: 9 }]],
    [{ minimum: 5, exclusiveMinimum: 1 }, [{ kind: "range", min: 5 }]],
    [{ additionalProperties: schema({ always: false }) }, [{ kind: "closed" }]],
  ])("says %j", (given, expected) => {
    expect(constraintsOf(schema(given))).toEqual(expected);
  });
});

describe("typeLabel", () => {
  it.each<[Partial<Schema>, string]>([
    [{ types: ["string"], format: "date" }, "string (date)"],
    [{ types: ["null", "string"] }, "string | null"],
    [{ types: ["array"], items: schema({ name: "Pet", types: ["object"] }) }, "Pet[]"],
    [{ types: ["object"], additionalProperties: schema({ types: ["integer"] }) }, "map<integer>"],
    [{ oneOf: [schema({ name: "Card" }), schema({ name: "Transfer" })] }, "Card | Transfer"],
    [{ always: false }, "never"],
    [{}, "any"],
  ])("names %j", (given, expected) => {
    expect(typeLabel(schema(given))).toBe(expected);
  });
});

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");
const manifestFile = path.join(corpus, "manifest.json");
const isHere = existsSync(manifestFile);
if (!isHere) console.warn(`The corpus is not at ${corpus}: its tests are skipped (set CONCORDAT_CORPUS).`);

interface Entry {
  slug: string;
  format: string;
  versions: { file: string; extra_files?: unknown[] }[];
}

const manifest: { apis: Entry[] } = isHere ? JSON.parse(readFileSync(manifestFile, "utf8")) : { apis: [] };
const files = manifest.apis.flatMap(({ format, versions }) => {
  const single = versions.filter(({ extra_files = [] }) => extra_files.length === 0).at(-1);
  return format.startsWith("openapi") && single ? [single.file] : [];
});

describe.skipIf(!isHere)("definitions of the corpus", () => {
  it.each(files)("%s is read into finite parts that fit their contract", { timeout: 120_000 }, (file) => {
    const bytes = readFileSync(path.join(corpus, file));
    const parsed = parseSpec({ entry: "a", files: [{ name: "a", bytes }] });
    const keys = new Set<string>();
    const wanted = new Set<string>();
    for (const part of readDefinition(parsed)) {
      const dto = part.kind === "operation" ? operationViewDto : schemaViewDto;
      expect(dto.safeParse(JSON.parse(JSON.stringify(part.view))).error).toBeUndefined();
      if (part.kind !== "schema") continue;
      keys.add(part.key);
      expect(part.view.tree.nodes.length).toBeLessThan(3_000);
      for (const node of part.view.tree.nodes) if (node.lazy && node.ref) wanted.add(node.ref.key);
    }
    expect([...wanted].filter((key) => !keys.has(key))).toEqual([]);
  });
});
