import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { lintSpec } from "@/lib/lint/lint-spec";
import type { LintCase } from "@/lib/lint/rule";
import { LINT_RULES } from "@/lib/lint/rules/index";
import { parseSpec } from "@/lib/specs/parse-spec";

const folder = import.meta.dirname;
const modules = import.meta.glob<{ cases: LintCase[] }>("./*.cases.ts", { eager: true });
const casesOf = (id: string): LintCase[] => modules[`./${id}.cases.ts`]?.cases ?? [];

/** The pointers of what one rule reports on the document of a case. */
function fired(id: string, members: LintCase["document"]): string[] {
  const dialect = "swagger" in members ? {} : { openapi: "3.1.0" };
  const document = { ...dialect, info: { title: "Pets", version: "1.0.0" }, paths: {}, ...members };
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const parsed = parseSpec({ entry: "api.json", files: [{ name: "api.json", bytes }] });
  return lintSpec(parsed, { name: "one", rules: { [id]: "warning" } }).map((finding) => finding.pointer);
}

describe.each(LINT_RULES.map((rule) => rule.id))("%s", (id) => {
  const cases = casesOf(id);
  it("has a case that fires and one that is silent", () => {
    expect(cases.some((example) => example.fires.length > 0)).toBe(true);
    expect(cases.some((example) => example.fires.length === 0)).toBe(true);
  });
  it.each(cases)("$name", ({ document, fires }) => expect(fired(id, document)).toEqual(fires));
});

describe("the list of rules", () => {
  it("lists every file of a rule once, and nothing else", () => {
    const files = fs.readdirSync(folder).filter((name) => !/\.(?:cases|test)\.ts$|^index\.ts$/.test(name));
    const ids = LINT_RULES.map((rule) => `${rule.id}.ts`);
    expect(ids.toSorted()).toEqual(files.toSorted());
    expect(fs.existsSync(path.join(folder, "index.ts"))).toBe(true);
  });
  it.each(LINT_RULES)("$id has its reasons in whole sentences", ({ id, title, why, fix }) => {
    expect(id).toMatch(/^(?!valid-|parse-)[a-z0-9]+(?:-[a-z0-9]+)+$/);
    expect(title).toMatch(/^[A-Z].{10,80}[^.]$/);
    for (const text of [why, fix]) expect(text).toMatch(/^[A-Z`].{10,400}\.$/);
  });
});
