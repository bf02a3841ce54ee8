import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { allPlaces, placeParts } from "@/lib/diff/place";
import type { RuleCase } from "@/lib/diff/rule";
import { parseText } from "@/lib/diff/testing/parse-text";
import { caseDocument } from "./case-document";
import { RULE_CASES } from "./case-index";
import { RULES } from "./index";

const DAY = "2026-01-01";

function fired(rule: string, { frame, from, to, today }: RuleCase): string[] {
  const before = parseText(caseDocument(frame, from));
  const after = parseText(caseDocument(frame, to));
  const { changes } = compareSpecs(before, after, { today: today ?? DAY });
  return changes.filter((change) => change.id === rule).map((change) => change.location);
}

describe("rules", () => {
  for (const { rule, cases } of RULE_CASES) {
    describe(rule, () => {
      it.each(cases)("$name", (one) => {
        expect(fired(rule, one)).toEqual(one.expected);
      });
    });
  }

  it.each(RULE_CASES)("$rule has a case that fires and one that stays silent", ({ cases }) => {
    expect(cases.some((one) => one.expected.length > 0)).toBe(true);
    expect(cases.some((one) => one.expected.length === 0)).toBe(true);
  });

  it("are listed with their cases, in the same order", () => {
    expect(RULE_CASES.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
  });

  it("listen at every place, one at each", () => {
    expect(RULES.map((rule) => rule.on).sort()).toEqual(allPlaces().sort());
  });

  it("have unique kebab-case names that begin with what they are about", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id, on } of RULES) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      const { side, area } = placeParts(on);
      if (area === "schema") expect(id.startsWith(`${side}-`)).toBe(true);
    }
  });

  it.each(RULES)("$id says why and what to do", ({ title, why, fix }) => {
    expect(title.length).toBeGreaterThan(5);
    expect(why.length).toBeGreaterThan(20);
    expect(fix.length).toBeGreaterThan(10);
  });
});
