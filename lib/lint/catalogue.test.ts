import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findLintRule, LINT_CATALOGUE, lintIndexMarkdown, lintRuleMarkdown } from "@/lib/lint/catalogue";
import type { LintCase } from "@/lib/lint/rule";

const pages = path.resolve(import.meta.dirname, "../../docs/rules/lint");
const modules = import.meta.glob<{ cases: LintCase[] }>("./rules/*.cases.ts", { eager: true });

/** The pages are made by this test: `vitest run lib/lint/catalogue.test.ts -u` writes them anew. */
describe("the pages of the rules", () => {
  it.each(LINT_CATALOGUE)("$id.md is up to date", async (rule) => {
    const cases = modules[`./rules/${rule.id}.cases.ts`]?.cases;
    await expect(lintRuleMarkdown(rule, cases)).toMatchFileSnapshot(path.join(pages, `${rule.id}.md`));
  });
  it("README.md is up to date", async () => {
    await expect(lintIndexMarkdown()).toMatchFileSnapshot(path.join(pages, "README.md"));
  });
  it("has no page of a rule that is gone", () => {
    const known = new Set(["README.md", ...LINT_CATALOGUE.map((rule) => `${rule.id}.md`)]);
    expect(fs.readdirSync(pages).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("findLintRule", () => {
  it("finds a rule, and nothing where there is none", () => {
    expect(findLintRule("info-contact")).toMatchObject({ severity: "info", isOptIn: false });
    expect(findLintRule("valid-structure")).toBeUndefined();
    expect(findLintRule("__proto__")).toBeUndefined();
  });
});
