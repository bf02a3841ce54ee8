import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAffected, nobodyAffected } from "./affected-by";
import { brokeWithinMajor } from "./broke-within-major";
import { goingFacts } from "./deprecation-facts";
import { medianOf } from "./median";
import { isSameStanding, type Standing } from "./standing";
import { addCount, noCounts, shareMet } from "./status-counts";
import { readCursorText } from "./watch-cursor";

describe("a breaking release", () => {
  it.each([
    ["1.0.0", "1.1.0", true],
    ["1.0.0", "2.0.0", false],
    ["0.1.0", "0.2.0", false],
    ["0.1.0", "0.1.1", true],
    ["spring", "2.0.0", false],
    ["1.0.0", "autumn", false],
  ])("from %s to %s kept its major version: %s", (from, version, kept) => {
    expect(brokeWithinMajor({ from, version })).toBe(kept);
  });
});

describe("a median", () => {
  it.each<[number[], number | null]>([
    [[], null],
    [[3], 3],
    [[9, 1, 4], 4],
    [[4, 1], 2.5],
  ])("of %j is %s", (values, median) => expect(medianOf(values)).toBe(median));

  it("has as many values below as above, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const median = medianOf(values) ?? Number.NaN;
        expect(values.filter((one) => one < median).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((one) => one > median).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe("what goes away", () => {
  const at = new Date("2027-01-10T00:00:00Z");
  const going = {
    deprecatedAt: new Date("2026-10-01"),
    sunsetAt: new Date("2027-01-01"),
    replaced: true,
    brownouts: 2,
  };

  it("counts notice, replacements and what is overdue", () => {
    const marked = { deprecatedAt: null, sunsetAt: null, replaced: false, brownouts: 0, stability: null };
    const facts = goingFacts([{ ...going, stability: "beta" }, marked], at, (stability) => (stability ? 30 : 100));
    expect(facts).toEqual({
      ...{ records: 2, withSunset: { count: 1, of: 2 }, withReplacement: { count: 1, of: 2 }, overdue: 1 },
      ...{ noticeKept: { count: 1, of: 1 }, brownouts: 2 },
    });
    expect(goingFacts([{ ...going, stability: null }], at, () => 100).noticeKept).toEqual({ count: 0, of: 1 });
  });
});

describe("a standing", () => {
  const standing: Standing = {
    ...{ level: 2, progress: 0.5, entropy: 0.123, dimensions: 6.21, rubricDigest: "a", statuses: { one: "met" } },
  };

  it.each<[string, Partial<Standing>, boolean]>([
    ["itself", {}, true],
    ["a thousandth of entropy", { entropy: 0.1234 }, true],
    ["a hundredth of entropy", { entropy: 0.131 }, false],
    ["entropy that is not known any more", { entropy: null }, false],
    ["a hundredth of the dimensions", { dimensions: 6.22 }, true],
    ["another level", { level: 1 }, false],
    ["another rubric", { rubricDigest: "b" }, false],
    ["another status", { statuses: { one: "unmet" } }, false],
    ["a check more", { statuses: { one: "met", two: "unknown" } }, false],
  ])("is the same as one with %s: %s", (_name, over, same) => {
    expect(isSameStanding(standing, { ...standing, ...over })).toBe(same);
    expect(isSameStanding({ ...standing, ...over }, standing)).toBe(same);
  });
});

describe("a cell of the heat map", () => {
  it("is the share of what applies and is asked for; unknown is not met", () => {
    const counts = noCounts();
    addCount(counts, "met", 3, 1);
    addCount(counts, "unmet", 2, 1);
    addCount(counts, "unknown", 1, 0);
    addCount(counts, "not-applicable", 7, 0);
    expect(counts).toEqual({ met: 3, unmet: 1, unknown: 1, notApplicable: 7, exempted: 1 });
    expect(shareMet(counts)).toBe(0.6);
    expect(shareMet(noCounts())).toBeNull();
  });
});

describe("an entry of the audit log", () => {
  const ID = "0198a1c0-0000-7000-8000-000000000001";
  const entry = (over: object) => ({
    ...{ action: "x.y", entity: "api", entityId: ID, entityName: "payments", before: undefined, after: undefined },
    ...over,
  });
  const affectedBy = (over: object) => {
    const affected = nobodyAffected();
    addAffected(affected, entry(over));
    const { all, ...sets } = affected;
    const named = Object.entries(sets).flatMap(([name, values]) =>
      values.size > 0 ? [[name, [...values].sort()]] : [],
    );
    return { ...(all ? { all } : {}), ...Object.fromEntries(named) };
  };

  it.each<[string, object, object]>([
    ["its API", {}, { apiIds: [ID] }],
    [
      "the API of a version, also where that is gone",
      { entity: "version", entityName: "payments@1.0.0" },
      { versionIds: [ID], slugs: ["payments"] },
    ],
    ["the API of a waiver", { entity: "waiver", entityName: "payments@1.0.0" }, { slugs: ["payments"] }],
    [
      "the team that an API was of",
      { before: { team: { slug: "pay" } }, after: { team: { slug: "shop" } } },
      { apiIds: [ID], leftTeams: ["pay"] },
    ],
    ["a team's APIs", { entity: "team" }, { teamIds: [ID] }],
    ["those of a team with a policy", { entity: "policy", entityName: "pay" }, { teamSlugs: ["pay"] }],
    ["all, where the policy is everybody's", { entity: "policy", entityName: "default" }, { all: true }],
    ["all, where the rubric is another", { action: "rubric.choose", entity: "rubric" }, { all: true }],
    [
      "what a consumer called and calls",
      { entity: "consumer", before: [{ api: "orders" }], after: { provides: ["pets", "toys@2"] } },
      { consumerIds: [ID], slugs: ["orders", "pets", "toys"] },
    ],
    ["nothing, where it is about scores", { action: "scorecard.level" }, {}],
    ["nothing, where it is about a view", { entity: "view" }, {}],
    ["nothing by an id that is none", { entityId: "'; DROP TABLE api" }, {}],
  ])("may change %s", (_name, over, affected) => expect(affectedBy(over)).toEqual(affected));

  it("is read to an end, whatever is in it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void affectedBy({ entity: "consumer", before: value, after: value })),
    );
  });
});

describe("the cursor of the watcher", () => {
  it.each([null, "", "12", "{}", '{"done":"-1","until":null}', '{"done":"1","until":"soon"}'])(
    "is not read from %j",
    (text) => {
      expect(readCursorText(text)).toBeNull();
    },
  );

  it("is read as it was written", () => {
    const cursor = { done: "120", until: "2027-01-31T00:00:00.000Z" };
    expect(readCursorText(JSON.stringify(cursor))).toEqual(cursor);
  });
});
