import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseSpec } from "@/lib/specs/parse-spec";
import { lintDocument } from "@/lib/lint/lint-document";
import { markableSites } from "@/lib/lint/marked-sites";
import { collectMarks } from "./collect-marks";
import { noticeInProse } from "./prose";
import { isMarked } from "./read-mark";

interface Manifest {
  apis: {
    slug: string;
    format: string;
    versions: { version: string; file: string; extra_files?: unknown[] }[];
  }[];
}

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");
const manifestFile = path.join(corpus, "manifest.json");
const isHere = existsSync(manifestFile);
if (!isHere) console.warn(`The corpus is not at ${corpus}: its tests are skipped (set CONCORDAT_CORPUS).`);
const manifest: Manifest = isHere ? JSON.parse(readFileSync(manifestFile, "utf8")) : { apis: [] };

/** Definitions of one file: the marks of others are read no differently. */
const documents = manifest.apis
  .filter(({ format }) => format === "openapi")
  .flatMap(({ slug, versions }) =>
    versions
      .filter(({ extra_files: others = [] }) => others.length === 0)
      .map(({ version, file }): [string, string] => [`${slug} ${version}`, file]),
  );

function parsed(file: string) {
  const name = path.basename(file);
  return parseSpec({ entry: name, files: [{ name, bytes: readFileSync(path.join(corpus, file)) }] });
}

describe.skipIf(!isHere)("what descriptions of the corpus say", () => {
  it("is heard of most that are flagged and say so, and of few others", () => {
    const tally = { flagged: 0, flaggedHeard: 0, others: 0, othersHeard: 0 };
    for (const [, file] of documents) {
      for (const { part, kind } of markableSites(lintDocument(parsed(file).model, path.basename(file)))) {
        const { description } = part;
        if (kind === "version" || description === undefined) continue;
        const isHeard = noticeInProse(description) !== undefined;
        const saysSo = /\bdeprecated\b/i.test(description);
        if (isMarked(part) && saysSo) tally.flagged++;
        if (isMarked(part) && saysSo && isHeard) tally.flaggedHeard++;
        if (!isMarked(part)) tally.others++;
        if (!isMarked(part) && isHeard) tally.othersHeard++;
      }
    }
    console.log(`corpus: notices in prose ${JSON.stringify(tally)}`);
    expect(tally.flaggedHeard / tally.flagged).toBeGreaterThan(0.7);
    expect(tally.othersHeard / tally.others).toBeLessThan(0.02);
  }, 120_000);
});

describe.skipIf(!isHere)("the marks of the corpus", () => {
  it("are read, told apart by what they are of, and have places in their documents", () => {
    const counts = new Map<string, number>();
    const count = (name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [, file] of documents) {
      const bytes = readFileSync(path.join(corpus, file));
      const parsed = parseSpec({ entry: path.basename(file), files: [{ name: path.basename(file), bytes }] });
      const text = bytes.toString("utf8").split("\n");
      for (const mark of collectMarks(parsed)) {
        count(`${mark.direct ? "direct" : "inherited"} ${mark.kind} (${mark.source})`);
        for (const said of ["since", "sunset", "message", "replacement", "guide", "removedIn"] as const)
          if (mark[said] !== undefined) count(`says ${said}`);
        if (mark.direct) expect(text[mark.line - 1]).toContain(mark.source);
      }
    }
    const lines = [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([name, times]) => `${name}: ${times}`);
    console.log(`corpus: marks of ${documents.length} definitions\n${lines.join("\n")}`);
    expect(counts.get("direct operation (deprecated)")).toBeGreaterThan(70);
    expect(counts.get("direct field (deprecated)")).toBeGreaterThan(70);
  }, 120_000);
});
