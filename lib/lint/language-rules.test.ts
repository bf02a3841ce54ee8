import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGE_RULESETS } from "@/lib/lint/languages";
import { lintSpec } from "@/lib/lint/lint-spec";
import type { LanguageLintCase } from "@/lib/lint/rule";
import { LINT_RULES } from "@/lib/lint/rules/index";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const folder = import.meta.dirname;
const modules = import.meta.glob<{ cases: LanguageLintCase[] }>("./*/*.cases.ts", { eager: true });
const casesOf = (format: string, id: string): LanguageLintCase[] => modules[`./${format}/${id}.cases.ts`]?.cases ?? [];
const ids = LANGUAGE_RULESETS.flatMap(({ rules }) => rules.map(({ id }) => id));

describe.each(LANGUAGE_RULESETS)("rules of $format", ({ format, rules }) => {
  it("list every file of a rule once, and nothing else", () => {
    const files = fs
      .readdirSync(path.join(folder, format))
      .filter((name) => name.endsWith(".cases.ts"))
      .map((name) => name.replace(".cases.ts", ""));
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    for (const { formats } of rules) expect(formats).toContain(format);
  });

  it.each(rules)("$id has its reasons in whole sentences", ({ id, title, why, fix }) => {
    expect(id).toMatch(/^(?!valid-|parse-)[a-z0-9]+(?:-[a-z0-9]+)+$/);
    expect(title).toMatch(/^[A-Z`].{10,80}[^.]$/);
    for (const text of [why, fix]) expect(text).toMatch(/^[A-Z`].{10,400}\.$/);
  });

  describe.each(rules.map(({ id }) => id))("%s", (id) => {
    const cases = casesOf(format, id);
    it("has a case that fires and one that is silent", () => {
      expect(cases.some(({ fires }) => fires.length > 0)).toBe(true);
      expect(cases.some(({ fires }) => fires.length === 0)).toBe(true);
    });
    it.each(cases)("$name", ({ text, fires }) => {
      const parsed = parseSpec(textSource(typeof text === "string" ? { definition: text } : text), { format });
      const found = lintSpec(parsed, { name: "one", rules: { [id]: "warning" } });
      expect(found.map(({ pointer }) => pointer)).toEqual(fires);
    });
  });
});

it("gives no name twice", () => {
  const all = [...LINT_RULES.map(({ id }) => id), ...ids];
  expect(new Set<string>(all).size).toBe(all.length);
});
