import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "@/lib/i18n/en";
import { placeholdersOf } from "@/lib/i18n/placeholders";
import type { FactsPatch } from "./check-case";
import { explainChange } from "./explain-change";
import type { ApiFacts } from "./model/facts";
import type { Rubric } from "./model/rubric";
import type { Exemption } from "./model/score";
import { defaultRubric } from "./rubric/default";
import { scoreApi } from "./score-api";
import { anyFacts } from "./testing/any-facts";
import { exemplaryFacts, patched } from "./testing/sample-facts";

const TODAY = "2027-03-01";
const named = (facts: ApiFacts, rubric: Rubric = defaultRubric, name = "apicmm@0", exemptions: Exemption[] = []) => ({
  score: scoreApi(facts, rubric, exemptions, TODAY),
  rubric: name,
});
const good = named(exemplaryFacts());
const after = (patch: FactsPatch) => explainChange(good, named(patched(exemplaryFacts(), patch)));
const words: Record<string, string> = en.scorecardChecks.because;

describe("what changed", () => {
  it("fell because a required check does not hold any more", () => {
    const [level, ...more] = after({ slos: { objectives: 0, met: 0 } });
    expect(level).toEqual({
      kind: "level",
      id: "level",
      from: 5,
      to: 2,
      because: { code: "level-fell", values: { from: 5, to: 2, count: 2 } },
      checks: ["objectives-set", "objectives-kept"],
      evidence: null,
    });
    expect(more.map(({ kind, id, to, because }) => [kind, id, to, because.code])).toEqual([
      ["check", "objectives-set", "unmet", "check-unmet"],
      ["check", "objectives-kept", "unmet", "check-unmet"],
    ]);
    expect(more[0]?.evidence).toMatchObject({ code: "objectives-set", href: "/apis/parcels/slos" });
  });

  it("fell because nothing is known any more", () => {
    const [level] = after({ evidence: [] });
    expect(level).toMatchObject({ to: 3, because: { code: "level-fell-unknown" } });
    expect(level?.checks).toContain("contract-tested");
  });

  it("rose because of the checks that held it", () => {
    const [level] = explainChange(named(patched(exemplaryFacts(), { slos: { objectives: 0, met: 0 } })), good);
    expect(level).toMatchObject({ from: 2, to: 5, because: { code: "level-rose" } });
    expect(level?.checks).toEqual(["objectives-set", "objectives-kept"]);
  });

  it("fell because the rubric asks for more", () => {
    const lenient = { ...defaultRubric, checks: defaultRubric.checks.filter(({ id }) => id !== "objectives-set") };
    const facts = patched(exemplaryFacts(), { slos: { objectives: 0 } });
    const changes = explainChange(named(facts, lenient, "lenient@1"), named(facts));
    expect(changes[0]).toMatchObject({ kind: "rubric", from: "lenient@1", to: "apicmm@0" });
    expect(changes.find(({ id }) => id === "objectives-set")).toMatchObject({
      from: null,
      to: "unmet",
      because: { code: "check-added" },
    });
  });

  it("says what an exemption did", () => {
    const facts = patched(exemplaryFacts(), { slos: { objectives: 0, met: 0 } });
    const exemption = { id: "1", check: "objectives-set", reason: "moving house", expiresOn: "2027-04-01" };
    const exempted = named(facts, defaultRubric, "apicmm@0", [exemption]);
    const changes = explainChange(named(facts), exempted);
    expect(changes).toMatchObject([
      { kind: "level", from: 2, to: 3, because: { code: "level-rose" }, checks: ["objectives-set"] },
      { kind: "check", id: "objectives-set", because: { code: "exemption-granted", values: { until: "2027-04-01" } } },
    ]);
    expect(explainChange(exempted, named(facts))[1]?.because.code).toBe("exemption-ended");
  });

  it("says what a term of the entropy was made of, and is", () => {
    const changes = after({ traffic: { deprecatedCalls: 90_000 } });
    expect(changes).toMatchObject([
      {
        kind: "entropy",
        id: "band",
        from: "healthy",
        to: "high",
        because: { code: "entropy-high", values: { from: 0, to: 0.36 } },
      },
      {
        kind: "entropy",
        id: "deprecated",
        from: 0,
        to: 0.9,
        because: {
          code: "term-deprecated-rose",
          values: { numeratorBefore: 0, numerator: 90_000, denominator: 100_000 },
        },
      },
    ]);
  });

  it("passes over what traffic moves every day, unless the band turned on it", () => {
    expect(after({ traffic: { deprecatedCalls: 900 } })).toEqual([]);
    expect(after({ traffic: { deprecatedCalls: 1_000 } }).map(({ id }) => id)).toEqual(["deprecated"]);
    const near = (calls: number) => named(patched(exemplaryFacts(), { traffic: { deprecatedCalls: calls } }));
    expect(explainChange(near(24_900), near(25_100)).map(({ id }) => id)).toEqual(["band", "deprecated"]);
    expect(after({ traffic: { traces: { traces: 1_000, depth: 4_990 } } })).toEqual([]);
  });

  it("says which dimension fell", () => {
    expect(after({ dependencies: { dependencies: 3 } })).toMatchObject([
      { kind: "dimension", id: "composability", from: 10, to: 7, because: { code: "dimension-fell" } },
    ]);
    expect(after({ dependencies: { dependencies: null } })[0]?.because.code).toBe("dimension-unknown");
  });

  it("says how the rubric moved a check", () => {
    const moved = (change: Partial<Rubric["checks"][number]>) => {
      const checks = defaultRubric.checks.map((check) =>
        check.id === "lists-paged" ? { ...check, ...change } : check,
      );
      return explainChange(good, named(exemplaryFacts(), { ...defaultRubric, checks }))[0]?.because.code;
    };
    expect(moved({ level: 4 })).toBe("check-moved-up");
    expect(moved({ level: 2 })).toBe("check-moved-down");
    expect(moved({ required: true })).toBe("check-required");
    const without = { ...defaultRubric, checks: defaultRubric.checks.filter(({ id }) => id !== "lists-paged") };
    expect(explainChange(good, named(exemplaryFacts(), without))).toMatchObject([{ id: "lists-paged", to: null }]);
  });
});

describe("properties", () => {
  it("of a score and itself: nothing", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(explainChange(named(facts), named(structuredClone(facts)))).toEqual([]);
      }),
    );
  });

  it("everything that is other is named once, in words that are there", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const [from, to] = [named(one), named(other)];
        const changes = explainChange(from, to);
        const keys = changes.map(({ kind, id }) => `${kind} ${id}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.includes("level level")).toBe(from.score.level !== to.score.level);
        const statuses = new Map(from.score.checks.map(({ id, status }) => [id, status]));
        const turned = to.score.checks.filter(({ id, status }) => statuses.get(id) !== status);
        expect(changes.filter(({ kind }) => kind === "check").map(({ id }) => id)).toEqual(turned.map(({ id }) => id));
        for (const { because } of changes) {
          expect(words[because.code], because.code).toBeDefined();
          const asked = placeholdersOf(words[because.code] ?? "").values;
          expect(Object.keys(because.values)).toEqual(expect.arrayContaining(asked));
        }
      }),
    );
  });

  it("a level that is another rests on checks", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const [level] = explainChange(named(one), named(other)).filter(({ kind }) => kind === "level");
        if (level) expect(level.checks.length).toBeGreaterThan(0);
      }),
    );
  });
});
