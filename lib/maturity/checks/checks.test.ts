import { describe, expect, it } from "vitest";
import type { CheckCase } from "@/lib/maturity/check-case";
import { CHECKS } from "@/lib/maturity/checks";
import { FACETS, LEVELS } from "@/lib/maturity/model/check";
import { exemplaryFacts, factsOfNothing, patched } from "@/lib/maturity/testing/sample-facts";
import { placeholdersOf } from "@/lib/i18n/placeholders";
import { en } from "@/lib/i18n/en";

const tables = import.meta.glob<{ cases: CheckCase[] }>("./*.cases.ts", { eager: true });
const casesOf = (id: string): CheckCase[] => tables[`./${id}.cases.ts`]?.cases ?? [];
const words: { checks: Record<string, { title: string; why: string; fix: string }>; evidence: Record<string, string> } =
  en.scorecardChecks;

describe.each(CHECKS.map((check) => [check.id, check] as const))("%s", (id, check) => {
  const judged = casesOf(id).map((one) => {
    const base = one.base === "nothing" ? factsOfNothing() : exemplaryFacts();
    return { one, outcome: check.judge(patched(base, one.given), { ...check.defaults, ...one.parameters }) };
  });

  it.each(judged.map((both) => [both.one.name, both] as const))("%s", (_name, { one, outcome }) => {
    expect({ status: outcome.status, code: outcome.evidence.code }).toEqual({ status: one.status, code: one.code });
  });

  it("has a case that meets it and one that does not", () => {
    const statuses = judged.map(({ outcome }) => outcome.status);
    expect(statuses).toContain("met");
    expect(statuses.some((status) => status === "unmet" || status === "unknown")).toBe(true);
  });

  it("says what it rests on in words that are there, with the values that they take", () => {
    for (const { outcome } of judged) {
      const { code, values, href } = outcome.evidence;
      const message = words.evidence[code];
      expect(message, code).toBeDefined();
      expect(Object.keys(values), code).toEqual(expect.arrayContaining(placeholdersOf(message ?? "").values));
      if (href !== null) expect(href).toMatch(/^\/[a-z]/);
    }
  });

  it("is not met of an API about which nothing is known", () => {
    expect(check.judge(factsOfNothing(), check.defaults).status).not.toBe("met");
  });

  it("is met by an API that does everything", () => {
    expect(check.judge(exemplaryFacts(), check.defaults).status).toBe("met");
  });

  it("says the same in its file and in the English messages", () => {
    const { title, why, fix } = check;
    expect(words.checks[id]).toEqual({ title, why, fix });
  });

  it("is unknown under parameters that do not fit", () => {
    const outcome = check.judge(exemplaryFacts(), { ...check.defaults, __nonsense: -1 });
    expect(outcome.status).toBe("unknown");
  });
});

describe("the checks", () => {
  it("have ids of their own, and a table of cases each", () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    expect(CHECKS.filter(({ id }) => casesOf(id).length < 2).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(tables).length).toBe(CHECKS.length);
  });

  it("stand in the order of their levels and facets", () => {
    const places = CHECKS.map(({ level, facet }) => LEVELS.indexOf(level) * 10 + FACETS.indexOf(facet));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
