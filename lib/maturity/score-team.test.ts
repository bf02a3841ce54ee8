import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHECK_STATUSES } from "./model/check";
import type { ReachedLevel, TeamMember } from "./model/score";
import { defaultRubric } from "./rubric/default";
import { scoreTeam } from "./score-team";

const all = (status: (typeof CHECK_STATUSES)[number]) =>
  Object.fromEntries(defaultRubric.checks.map(({ id }) => [id, status]));

const member = (api: string, level: ReachedLevel, more: Partial<TeamMember> = {}): TeamMember => ({
  api,
  name: api,
  tier: 2,
  level,
  ratio: 0.5,
  entropy: 0.2,
  statuses: all("met"),
  exempted: [],
  ...more,
});

describe("a team", () => {
  it("without APIs has no level, and nothing else either", () => {
    expect(scoreTeam([], defaultRubric)).toMatchObject({
      level: null,
      basis: "none",
      weakest: [],
      distribution: [0, 0, 0, 0, 0, 0],
      progress: { next: 1, met: 0, of: 0, ratio: 0 },
      entropy: null,
      next: [],
    });
  });

  it("stands at the level of its weakest tier-1 API, whatever the others", () => {
    const members = [member("a", 4, { tier: 1 }), member("b", 2, { tier: 1 }), member("c", 0)];
    expect(scoreTeam(members, defaultRubric)).toMatchObject({
      level: 2,
      basis: "tier-1",
      weakest: ["b"],
      distribution: [1, 0, 1, 0, 1, 0],
      progress: { next: 3, met: 1, of: 2, ratio: 0.75 },
    });
  });

  it("with no tier-1 API stands at that of its weakest", () => {
    const members = [member("a", 3), member("b", 1), member("c", 1)];
    expect(scoreTeam(members, defaultRubric)).toMatchObject({ level: 1, basis: "all", weakest: ["b", "c"] });
  });

  it("has the mean entropy of the APIs that have one", () => {
    const members = [
      member("a", 1, { entropy: 0.1 }),
      member("b", 1, { entropy: 0.4 }),
      member("c", 1, { entropy: null }),
    ];
    expect(scoreTeam(members, defaultRubric).entropy).toBe(0.25);
    expect(scoreTeam([member("c", 1, { entropy: null })], defaultRubric).entropy).toBeNull();
  });

  it("counts each check's statuses; what is not said is unknown", () => {
    const members = [
      member("a", 1, { statuses: { "owner-named": "met" } }),
      member("b", 1, { statuses: { "owner-named": "not-applicable", "contract-valid": "unmet" } }),
    ];
    const { checks } = scoreTeam(members, defaultRubric);
    const of = (id: string) => checks.find((check) => check.id === id);
    expect(of("owner-named")).toEqual({ id: "owner-named", met: 1, unmet: 0, unknown: 0, notApplicable: 1 });
    expect(of("contract-valid")).toEqual({ id: "contract-valid", met: 0, unmet: 1, unknown: 1, notApplicable: 0 });
  });

  it("is told what moves most of its weakest, with every API that lacks it, and nothing that is exempted", () => {
    const lacks = (...ids: string[]) => ({
      ...all("met"),
      ...Object.fromEntries(ids.map((id) => [id, "unmet" as const])),
    });
    const members = [
      member("a", 1, { statuses: lacks("gates-block", "openapi-three", "changelog-kept", "operations-secured") }),
      member("b", 1, { statuses: lacks("openapi-three", "operations-secured"), exempted: ["operations-secured"] }),
      member("c", 3, { statuses: lacks("openapi-three") }),
    ];
    expect(scoreTeam(members, defaultRubric).next).toEqual([
      { id: "openapi-three", apis: ["a", "b", "c"] },
      { id: "gates-block", apis: ["a"] },
      { id: "operations-secured", apis: ["a"] },
    ]);
  });
});

const anyMember: fc.Arbitrary<TeamMember> = fc.record({
  api: fc.uuid(),
  name: fc.constant("API"),
  tier: fc.constantFrom(1, 2, 3),
  level: fc.constantFrom<ReachedLevel>(0, 1, 2, 3, 4, 5),
  ratio: fc.double({ min: 0, max: 1, noNaN: true }),
  entropy: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  statuses: fc.dictionary(
    fc.constantFrom(...defaultRubric.checks.map(({ id }) => id)),
    fc.constantFrom(...CHECK_STATUSES),
  ),
  exempted: fc.subarray(defaultRubric.checks.map(({ id }) => id).slice(0, 5)),
});

describe("properties", () => {
  it("counts add up, ratios are ratios, and the order of the APIs does not matter to the level", () => {
    fc.assert(
      fc.property(fc.array(anyMember, { maxLength: 12 }), (members) => {
        const team = scoreTeam(members, defaultRubric);
        expect(team.distribution.reduce((sum, count) => sum + count, 0)).toBe(members.length);
        for (const { met, unmet, unknown, notApplicable } of team.checks) {
          expect(met + unmet + unknown + notApplicable).toBe(members.length);
        }
        expect(team.progress.ratio).toBeGreaterThanOrEqual(0);
        expect(team.progress.ratio).toBeLessThanOrEqual(1);
        expect(scoreTeam([...members].reverse(), defaultRubric).level).toBe(team.level);
      }),
    );
  });

  it("another API that matters never raises a level", () => {
    fc.assert(
      fc.property(fc.array(anyMember, { minLength: 1, maxLength: 8 }), anyMember, (members, one) => {
        const before = scoreTeam(members, defaultRubric);
        const after = scoreTeam([...members, { ...one, tier: 1 }], defaultRubric);
        if (before.basis === "tier-1") expect(after.level ?? 0).toBeLessThanOrEqual(before.level ?? 0);
      }),
    );
  });
});
