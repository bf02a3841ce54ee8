import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { processorMs } from "@/lib/core/testing/processor-ms";
import { countFindings, lintSpec } from "@/lib/lint/lint-spec";
import { DEFAULT_RULESET } from "@/lib/lint/ruleset";
import { lintWith } from "@/lib/lint/spectral/lint-with";
import { ruleset } from "@/lib/lint/spectral/testing/rulesets";
import { parseSpec } from "@/lib/specs/parse-spec";

const corpus = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");

const manifestSchema = z.object({
  apis: z.array(z.object({ slug: z.string(), format: z.string(), versions: z.array(z.object({ file: z.string() })) })),
});

/** The definitions in OpenAPI that the corpus lists, by product. */
function products(): { slug: string; files: string[] }[] {
  const manifest = manifestSchema.parse(JSON.parse(fs.readFileSync(path.join(corpus, "manifest.json"), "utf8")));
  return manifest.apis
    .filter((api) => api.format === "openapi")
    .map(({ slug, versions }) => ({ slug, files: versions.map((version) => version.file) }));
}

function parse(entry: string) {
  const folder = path.dirname(path.join(corpus, entry));
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => ({ name: name.replaceAll(path.sep, "/"), bytes: fs.readFileSync(path.join(folder, name)) }));
  return parseSpec({ entry: path.basename(entry), files });
}

const present = fs.existsSync(corpus);
if (!present) console.log(`lint: no corpus at ${corpus} (set CONCORDAT_CORPUS); its tests are skipped.`);

describe.skipIf(!present)("real definitions", () => {
  const all = present ? products() : [];

  it.each(all)("$slug: the same findings each time, none an error", ({ files }) => {
    for (const entry of files) {
      const parsed = parse(entry);
      const findings = lintSpec(parsed, DEFAULT_RULESET);
      expect(lintSpec(parse(entry), DEFAULT_RULESET)).toEqual(findings);
      expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(findings.length);
      const counts = countFindings(findings);
      console.log(`lint: ${entry}: ${JSON.stringify(counts)} in ${parsed.model.operations.size} operations`);
      for (const finding of findings) expect(finding.line).toBeGreaterThan(0);
      expect(counts.error).toBe(0);
    }
  });

  const SPECTRAL = 'extends: [["spectral:oas", all], concordat:deprecation]\n';

  it.each(all)("$slug: the rules of Spectral find the same each time, whatever comes first", ({ files }) => {
    for (const entry of files.slice(-1)) {
      const rules = ruleset(SPECTRAL);
      const { findings, silent } = lintWith(parse(entry), rules);
      const turned = { ...rules, rules: rules.rules.toReversed() };
      expect(lintWith(parse(entry), turned).findings).toEqual(findings);
      expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(findings.length);
      expect(silent.filter(({ because }) => !/^it is (?:for|always checked)/.test(because))).toEqual([]);
      for (const { line } of findings) expect(line).toBeGreaterThan(0);
    }
  });

  it("holds the largest to sixty rules in some seconds", { timeout: 120_000 }, () => {
    const folder = "large/github-rest";
    if (!fs.existsSync(path.join(corpus, folder))) return console.log(`lint: no ${folder} in the corpus.`);
    const [entry] = fs.readdirSync(path.join(corpus, folder)).map((name) => path.join(folder, name));
    if (entry === undefined) return;
    const parsed = parse(entry);
    const rules = ruleset(SPECTRAL);
    const begun = processorMs();
    const { findings, silent } = lintWith(parsed, rules);
    const spent = processorMs() - begun;
    console.log(`lint: ${entry}: ${rules.rules.length} rules, ${findings.length} findings in ${Math.round(spent)} ms`);
    expect(silent.filter(({ because }) => because.includes("steps"))).toEqual([]);
    expect(spent).toBeLessThan(30_000);
  });

  it("lints the largest in the time of a parse or two, with a bounded list", { timeout: 120_000 }, () => {
    const folder = "large/github-rest";
    if (!fs.existsSync(path.join(corpus, folder))) return console.log(`lint: no ${folder} in the corpus.`);
    for (const entry of fs.readdirSync(path.join(corpus, folder)).map((name) => path.join(folder, name))) {
      const parsed = parse(entry);
      const begun = processorMs();
      const findings = lintSpec(parsed, DEFAULT_RULESET);
      const spent = processorMs() - begun;
      console.log(`lint: ${entry}: ${JSON.stringify(countFindings(findings))} in ${Math.round(spent)} ms`);
      expect(spent).toBeLessThan(5_000);
    }
  });
});
