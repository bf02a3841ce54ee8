import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { processorMs } from "@/lib/core/testing/processor-ms";
import { SpecError } from "@/lib/specs/spec-error";
import type { ParsedSpec, SourceFile } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { compareSpecs } from "./compare-specs";
import { diffSchema } from "./schema";

const CORPUS = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");
const OPTIONS = { today: "2026-01-01" };

const manifestSchema = z.object({
  apis: z.array(
    z.object({
      slug: z.string(),
      format: z.string(),
      versions: z.array(z.object({ version: z.string(), file: z.string() })),
    }),
  ),
});

function filesOf(entry: string): SourceFile[] {
  const folder = path.dirname(entry);
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => ({ name: name.replaceAll(path.sep, "/"), bytes: fs.readFileSync(path.join(folder, name)) }));
}

/** Undefined where the document is refused, with a reason. */
function read(file: string): ParsedSpec | undefined {
  const entry = path.join(CORPUS, file);
  try {
    return parseSpec({ entry: path.basename(entry), files: filesOf(entry) });
  } catch (fault) {
    if (fault instanceof SpecError) return undefined;
    throw fault;
  }
}

const isHere = fs.existsSync(path.join(CORPUS, "manifest.json"));
if (!isHere) console.warn(`No corpus at CONCORDAT_CORPUS: the comparison of real definitions is skipped`);

describe.skipIf(!isHere)("real definitions", () => {
  const { apis } = isHere
    ? manifestSchema.parse(JSON.parse(fs.readFileSync(path.join(CORPUS, "manifest.json"), "utf8")))
    : { apis: [] };

  it.each(apis.filter((api) => api.format === "openapi"))(
    "$slug: itself, and each version with the next",
    ({ versions }) => {
      let previous: ParsedSpec | undefined;
      for (const { file } of versions) {
        const current = read(file);
        if (!current) continue;
        expect(compareSpecs(current, current, OPTIONS).changes, file).toEqual([]);
        if (previous) {
          const diff = compareSpecs(previous, current, OPTIONS);
          expect(diffSchema.parse(diff)).toEqual(diff);
          expect(new Set(diff.changes.map((change) => change.fingerprint)).size).toBe(diff.changes.length);
          for (const { source } of diff.changes) expect(source.from ?? source.to).toBeDefined();
        }
        previous = current;
      }
    },
  );

  // Half of its changes are in webhooks, whose schemas are compared in the other direction as well: 5 times without them.
  it("the largest: no more than some times what JSON.parse needs", () => {
    const folder = path.join(CORPUS, "large/github-rest");
    const [from, to] = ["17.0.0.json", "18.2.0.json"].map((name) => fs.readFileSync(path.join(folder, name), "utf8"));
    const [older, newer] = [read("large/github-rest/17.0.0.json"), read("large/github-rest/18.2.0.json")];
    if (from === undefined || to === undefined || !older || !newer) throw new Error("the largest pair cannot be read");
    const ratio = (): number => {
      const start = processorMs();
      JSON.parse(from);
      JSON.parse(to);
      const middle = processorMs();
      compareSpecs(older, newer, { ...OPTIONS, proofs: false });
      return (processorMs() - middle) / (middle - start);
    };
    const ratios = [ratio(), ratio(), ratio()];
    console.info(`large pair: ${Math.min(...ratios).toFixed(1)} × JSON.parse of both`);
    expect(compareSpecs(older, older, OPTIONS).changes).toEqual([]);
    expect(Math.min(...ratios)).toBeLessThan(25);
  }, 60_000);
});
