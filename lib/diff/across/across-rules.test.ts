import { describe, expect, it } from "vitest";
import { ACROSS_RULE_CASES } from "@/lib/diff/across/case-index";
import { ACROSS_RULES } from "@/lib/diff/across/index";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { LANGUAGE_RULES } from "@/lib/diff/languages/index";
import { RULES } from "@/lib/diff/rules/index";
import type { SpecFormat } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const read = (format: SpecFormat, text: string) => parseSpec(textSource({ definition: text }), { format });
const casesOf = (id: string) => ACROSS_RULE_CASES.find(({ rule }) => rule === id)?.cases ?? [];

describe.each(ACROSS_RULES)("$id", ({ id, severity, title, why, fix }) => {
  const cases = casesOf(id);

  it("has a case that fires, one that is silent, and its reasons in whole sentences", () => {
    expect(cases.some(({ expected }) => expected.length > 0)).toBe(true);
    expect(cases.some(({ expected }) => expected.length === 0)).toBe(true);
    expect(title).toMatch(/^[A-Z`].{5,100}[^.]$/);
    for (const text of [why, fix]) expect(text).toMatch(/^[A-Z`].{10,400}\.$/);
  });

  it.each(cases)("$name", ({ fromFormat, from, toFormat, to, expected }) => {
    const { changes } = compareSpecs(read(fromFormat, from), read(toFormat, to), { today: "2026-01-01" });
    const mine = changes.filter((change) => change.id === id);
    expect(mine.map(({ operation, location }) => `${operation}: ${location}`).toSorted()).toEqual(
      [...expected].toSorted(),
    );
    for (const change of mine) {
      expect(change.severity).toBe(severity);
      expect(change.message).toMatch(/^[A-Z`].*[^.]$/s);
    }
  });
});

it("have each a name of their own, and cases for no other", () => {
  const ids = [...RULES, ...LANGUAGE_RULES, ...ACROSS_RULES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ACROSS_RULE_CASES.map(({ rule }) => rule)).toEqual(ACROSS_RULES.map(({ id }) => id));
});
