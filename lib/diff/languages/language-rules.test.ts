import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { LANGUAGE_RULE_CASES } from "@/lib/diff/languages/case-index";
import { COMPARERS, LANGUAGE_RULES } from "@/lib/diff/languages/index";
import { RULES } from "@/lib/diff/rules/index";
import type { SpecFormat } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const TODAY = "2026-01-01";
const read = (format: SpecFormat, text: string | Readonly<Record<string, string>>) =>
  parseSpec(textSource(typeof text === "string" ? { definition: text } : text), { format });
const casesOf = (id: string) => LANGUAGE_RULE_CASES.find(({ rule }) => rule === id)?.cases ?? [];

describe.each(LANGUAGE_RULES)("$id", ({ id, format, severity, title, why, fix }) => {
  const cases = casesOf(id);

  it("has a case that fires, one that is silent, and its reasons in whole sentences", () => {
    expect(cases.some(({ expected }) => expected.length > 0)).toBe(true);
    expect(cases.some(({ expected }) => expected.length === 0)).toBe(true);
    expect(title).toMatch(/^[A-Z`].{5,100}[^.]$/);
    for (const text of [why, fix]) expect(text).toMatch(/^[A-Z`].{10,400}\.$/);
  });

  it.each(cases)("$name", ({ from, to, expected, severity: other }) => {
    const { changes } = compareSpecs(read(format, from), read(format, to), { today: TODAY });
    const mine = changes.filter((change) => change.id === id);
    expect(mine.map(({ location }) => location).toSorted()).toEqual([...expected].toSorted());
    for (const change of mine) {
      expect(change.severity).toBe(other ?? severity);
      expect(change.message).toMatch(/^[A-Z`].*[^.]$/s);
    }
  });

  it.each(cases)("says nothing of $name against itself", ({ from, to }) => {
    for (const text of [from, to]) {
      expect(compareSpecs(read(format, text), read(format, text), { today: TODAY }).changes).toEqual([]);
    }
  });
});

describe("the rules of all languages", () => {
  it("have each a name of their own, and cases for no other", () => {
    const ids = [...RULES.map(({ id }) => id), ...LANGUAGE_RULES.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(LANGUAGE_RULE_CASES.map(({ rule }) => rule).toSorted()).toEqual(
      LANGUAGE_RULES.map(({ id }) => id).toSorted(),
    );
  });

  it.each(COMPARERS)("of $format are of that language", ({ format, rules }) => {
    for (const rule of rules) expect(rule).toMatchObject({ format, id: expect.stringMatching(`^${format}-`) });
  });
});
