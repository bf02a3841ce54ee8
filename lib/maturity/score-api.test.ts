import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHECKS } from "@/lib/maturity/checks";
import type { FactsPatch } from "./check-case";
import { isSettled, levelOf, progressOf } from "./levels";
import { LEVELS } from "./model/check";
import type { ApiFacts } from "./model/facts";
import type { CheckResult, Exemption } from "./model/score";
import type { Rubric } from "./model/rubric";
import { defaultRubric } from "./rubric/default";
import { scoreApi } from "./score-api";
import { anyFacts } from "./testing/any-facts";
import { exemplaryContract, exemplaryFacts, factsOfNothing, patched } from "./testing/sample-facts";

const TODAY = "2027-03-01";
const score = (patch: FactsPatch, exemptions: Exemption[] = []) =>
  scoreApi(patched(exemplaryFacts(), patch), defaultRubric, exemptions, TODAY);
const statusOf = (checks: readonly CheckResult[], id: string) => checks.find((check) => check.id === id)?.status;
const exempt = (check: string, expiresOn: string): Exemption => ({
  id: check,
  check,
  reason: "moving house",
  expiresOn,
});

/** Every number of a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe("an API that does everything", () => {
  it("stands at L5, with nothing left to do", () => {
    const { level, progress, next, dimensions, entropy } = score({});
    expect({ level, next, ratio: progress.ratio, towards: progress.next }).toEqual({
      level: 5,
      next: [],
      ratio: 1,
      towards: null,
    });
    expect(dimensions).toMatchObject({ mean: 10, band: "intelligent" });
    expect(entropy).toMatchObject({ value: 0, band: "healthy" });
  });
});

describe("an API of which nothing is known", () => {
  const { level, checks, progress, next, dimensions, entropy } = scoreApi(factsOfNothing(), defaultRubric, [], TODAY);

  it("is not at L1 yet, and met nothing", () => {
    expect(level).toBe(0);
    expect(progress).toMatchObject({ next: 1, met: 0, ratio: 0 });
    expect(checks.filter(({ status }) => status === "met")).toEqual([]);
  });

  it("has no entropy, and no dimension but the telemetry that does not come", () => {
    expect(entropy).toMatchObject({ value: null, band: null });
    expect(dimensions).toMatchObject({
      mean: 0,
      band: "manual",
      coverage: { value: null },
      resilience: { value: null },
    });
    expect(dimensions.observability).toEqual({ value: 0, because: { code: "observability-no-telemetry", values: {} } });
  });

  it("is told the three cheapest things that L1 requires", () => {
    expect(next).toEqual(["owner-named", "api-described", "version-active"]);
  });
});

describe("the staged level (DOMAIN §5.3)", () => {
  it.each(LEVELS)("stops below L%i where one of its required checks is not met", (level) => {
    const required = CHECKS.filter((check) => check.required && check.level === level);
    expect(required.length).toBeGreaterThan(0);
    for (const { id } of required) {
      const checks = score({}).checks.map((check) =>
        check.id === id ? { ...check, status: "unmet" as const } : check,
      );
      expect(levelOf(checks), id).toBe(level - 1);
    }
  });

  it("is not held up by what is not required", () => {
    expect(score({ current: { contract: { contact: false } } }).level).toBe(5);
  });

  it("is lost where the evidence expires, though nothing else changed", () => {
    const facts = { ...exemplaryFacts(), at: "2027-05-28T12:00:00.000Z" };
    const later = scoreApi(facts, defaultRubric, [], "2027-05-28");
    expect(later.level).toBe(3);
    expect(statusOf(later.checks, "contract-tested")).toBe("unknown");
  });

  it("is not reached where the rubric requires nothing of it", () => {
    const lenient: Rubric = { ...defaultRubric, checks: defaultRubric.checks.filter(({ level }) => level !== 3) };
    expect(scoreApi(exemplaryFacts(), lenient, [], TODAY).level).toBe(2);
    expect(scoreApi(exemplaryFacts(), { ...defaultRubric, checks: [] }, [], TODAY)).toMatchObject({
      level: 0,
      progress: { met: 0, of: 0, ratio: 0 },
      next: [],
    });
  });

  it("counts a check that this release does not know as unknown", () => {
    const [first] = defaultRubric.checks;
    const foreign = { ...defaultRubric, checks: first ? [{ ...first, id: "gone" }, ...defaultRubric.checks] : [] };
    const { level, checks } = scoreApi(exemplaryFacts(), foreign, [], TODAY);
    expect({ level, status: statusOf(checks, "gone") }).toEqual({ level: 0, status: "unknown" });
  });

  it("goes by the rubric's parameters", () => {
    const strict: Rubric = {
      ...defaultRubric,
      checks: defaultRubric.checks.map((check) =>
        check.id === "operations-described" ? { ...check, parameters: { leastPercent: 100 } } : check,
      ),
    };
    const facts = patched(exemplaryFacts(), { current: { contract: { described: { count: 9, of: 10 } } } });
    expect(scoreApi(facts, defaultRubric, [], TODAY).level).toBe(5);
    expect(scoreApi(facts, strict, [], TODAY).level).toBe(1);
  });
});

describe("exemptions", () => {
  const patch: FactsPatch = { slos: { objectives: 0, met: 0 } };

  it("let a level be reached, until the end of their last day", () => {
    expect(score(patch).level).toBe(2);
    expect(score(patch, [exempt("objectives-set", TODAY)]).level).toBe(3);
    expect(score(patch, [exempt("objectives-set", "2027-02-28")]).level).toBe(2);
  });

  it("leave the verdict as it is, and are not in the way to the next level", () => {
    const { checks, progress, next } = score(patch, [exempt("objectives-set", "2027-04-01")]);
    const check = checks.find(({ id }) => id === "objectives-set");
    expect(check).toMatchObject({ status: "unmet", exemption: { expiresOn: "2027-04-01" } });
    expect(next).not.toContain("objectives-set");
    expect(progress).toMatchObject({ next: 4, of: sumOf(1) + sumOf(2) + sumOf(3) + sumOf(4) - (check?.weight ?? 0) });
  });

  it("of two the one that holds longer is named", () => {
    const both = [exempt("objectives-set", "2027-03-02"), exempt("objectives-set", "2027-06-01")];
    const check = score(patch, both).checks.find(({ id }) => id === "objectives-set");
    expect(check?.exemption?.expiresOn).toBe("2027-06-01");
  });
});

const sumOf = (level: number) =>
  defaultRubric.checks.filter((check) => check.level === level).reduce((sum, { weight }) => sum + weight, 0);

describe("what to do next", () => {
  it("is what the next level requires, the cheapest first, then what else it asks", () => {
    const { level, next } = score({
      slos: { objectives: 0 },
      traffic: { traces: null },
      current: { contract: { pagedLists: { count: 0, of: 3 } } },
    });
    expect({ level, next }).toEqual({ level: 2, next: ["objectives-set", "traces-received", "lists-paged"] });
  });
});

describe("properties", () => {
  it("the same facts give the same score", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const again = structuredClone(facts);
        expect(scoreApi(again, structuredClone(defaultRubric), [], TODAY)).toEqual(
          scoreApi(facts, defaultRubric, [], TODAY),
        );
        expect(facts).toEqual(again);
      }),
    );
  });

  it("there is no number that is none, and every ratio is one", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const scored = scoreApi(facts, defaultRubric, [], TODAY);
        expect(numbersIn(scored).filter((number) => !Number.isFinite(number))).toEqual([]);
        const { progress, entropy, dimensions } = scored;
        const shares = [
          progress.ratio,
          entropy.value ?? 0,
          ...Object.values(entropy.terms).map(({ value }) => value ?? 0),
        ];
        expect(shares.filter((share) => share < 0 || share > 1)).toEqual([]);
        expect(dimensions.mean === null || (dimensions.mean >= 0 && dimensions.mean <= 10)).toBe(true);
        expect(scored.next.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it("the level rests on checks that are settled, and on none that is unknown", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { level, checks } = scoreApi(facts, defaultRubric, [], TODAY);
        const asked = checks.filter((check) => check.required && check.level <= level);
        expect(asked.filter((check) => !isSettled(check) || check.status === "unknown")).toEqual([]);
      }),
    );
  });

  it("without telemetry and evidence no API is above L1", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { traffic, slos } = factsOfNothing();
        expect(scoreApi({ ...facts, traffic, slos, evidence: [] }, defaultRubric, [], TODAY).level).toBeLessThanOrEqual(
          1,
        );
      }),
    );
  });

  it("without a published contract no API reaches L1", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(scoreApi({ ...facts, current: null }, defaultRubric, [], TODAY).level).toBe(0);
      }),
    );
  });

  it("meeting one more check never lowers the level or the progress towards the same one", () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(CHECKS.length - 1), (facts, index) => {
        const before = scoreApi(facts, defaultRubric, [], TODAY).checks;
        const after = before.map((check, at) =>
          at === index && check.status !== "not-applicable" ? { ...check, status: "met" as const } : check,
        );
        const [from, to] = [levelOf(before), levelOf(after)];
        expect(to).toBeGreaterThanOrEqual(from);
        if (from === to) {
          expect(progressOf(to, after).ratio).toBeGreaterThanOrEqual(progressOf(from, before).ratio);
        }
      }),
    );
  });

  it("an exemption never lowers the level", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...CHECKS.map(({ id }) => id)), (facts, id) => {
        const before = scoreApi(facts, defaultRubric, [], TODAY).level;
        expect(scoreApi(facts, defaultRubric, [exempt(id, TODAY)], TODAY).level).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("knowing less never raises the level", () => {
    const { traffic, slos, reviews, publishing, governance, consumers } = factsOfNothing();
    const lost: Partial<ApiFacts>[] = [
      { current: null },
      { traffic },
      { slos },
      { reviews },
      { publishing },
      { governance },
      { consumers },
    ];
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...lost), (facts, less) => {
        const before = scoreApi(facts, defaultRubric, [], TODAY);
        const after = scoreApi({ ...facts, ...less }, defaultRubric, [], TODAY);
        expect(after.level).toBeLessThanOrEqual(before.level);
        const held = before.checks.filter(({ status }) => status !== "met").map(({ id }) => id);
        expect(after.checks.filter(({ id, status }) => held.includes(id) && status === "met")).toEqual([]);
      }),
    );
  });

  it("asking for a greater share never meets a check that a smaller one did not", () => {
    const shares = CHECKS.filter(({ defaults }) => "leastPercent" in defaults);
    expect(shares.length).toBeGreaterThan(20);
    const percent = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...shares), percent, percent, (facts, check, a, b) => {
        const at = (leastPercent: number) => check.judge(facts, { leastPercent }).status;
        if (at(Math.max(a, b)) === "met") expect(at(Math.min(a, b))).toBe("met");
      }),
    );
  });

  it("more of a share never makes a met check unmet", () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (facts, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const describedBy = (count: number) => {
          const contract = { ...exemplaryContract(), describedFields: { count, of: 50 } };
          return { ...facts, current: facts.current && { ...facts.current, contract } };
        };
        const at = (count: number) =>
          statusOf(scoreApi(describedBy(count), defaultRubric, [], TODAY).checks, "fields-described");
        if (at(less) === "met") expect(at(more)).toBe("met");
      }),
    );
  });
});
