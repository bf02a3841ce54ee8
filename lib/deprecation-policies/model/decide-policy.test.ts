import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DeprecationRules, type NoticeEntry, STABILITY_LEVELS } from "@/lib/deprecation-policies/model";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import type { BindingAuthority, BindingScope } from "@/lib/rulesets/model";
import { type BoundPolicy, decidePolicy, noticeFor } from "./decide-policy";
import { rulesOfLifecycle } from "./default-rules";
import { longerNotice, noticeEntry } from "./notice-days";
import { STRICTEST } from "./strictest";

const API = { slug: "pay", team: "payments", domain: "money", tags: ["public"], tier: 1 };
const GROUND = { rules: rulesOfLifecycle(DEFAULT_LIFECYCLE_POLICY), source: "default" as const };
const SUBJECTS: Record<BindingScope, string> = {
  organisation: "",
  domain: "money",
  team: "payments",
  label: "public",
  api: "pay",
};
const days = (count: number): NoticeEntry[] => [{ tier: null, stability: null, days: count }];

let made = 0;
function bound(scope: BindingScope, rules: Partial<DeprecationRules>, authority: BindingAuthority = "organisation") {
  const slug = `policy-${made++}`;
  return { id: slug, policy: { slug, name: slug, rules }, scope, subject: SUBJECTS[scope], authority };
}
const holds = (...all: BoundPolicy[]) => decidePolicy(all, GROUND, API);

describe("what holds for an API", () => {
  it("is the lifecycle policy's where nothing is bound", () => {
    const policy = holds();
    expect(policy).toMatchObject({ noticeDays: days(90), replacementRequired: false, traffic: { mode: "warn" } });
    expect(policy.explained[0]?.detail).toBe("90 days: any tier, the lifecycle policy of the registry");
  });

  it.each([
    ["API before label", ["label", "api"], 2],
    ["label before team", ["label", "team"], 1],
    ["team before domain", ["domain", "team"], 2],
    ["domain before organisation", ["organisation", "domain"], 2],
  ] as const)("is decided by the more specific: %s", (_, scopes, winner) => {
    const policies = scopes.map((scope, index) => bound(scope, { noticeDays: days(index + 1) }));
    expect(holds(...policies).noticeDays).toEqual(days(winner));
  });

  it("is decided rule by rule, and says by whom", () => {
    const wide = bound("organisation", { noticeDays: days(30), brownouts: true });
    const near = bound("label", { noticeDays: [...days(60), { tier: 1, stability: null, days: 120 }] });
    const policy = holds(wide, near);
    expect(policy).toMatchObject({ brownouts: true });
    expect(policy.explained.find(({ rule }) => rule === "noticeDays")).toMatchObject({
      by: { policy: near.policy.slug },
      overruled: [{ policy: wide.policy.slug }],
      detail: `120 days: tier 1, policy ${near.policy.slug}, bound to label public`,
    });
    expect(noticeFor(policy, null)).toEqual({
      days: 120,
      because: `tier 1, policy ${near.policy.slug}, bound to label public`,
    });
  });

  it("can be made stricter by a team, and never milder", () => {
    const theirs = bound("organisation", { noticeDays: days(90), brownouts: true, consumersMust: "acknowledge" });
    const longer = bound("api", { noticeDays: days(120), brownouts: true, consumersMust: "nothing" }, "team");
    const policy = holds(theirs, longer);
    expect(policy).toMatchObject({ noticeDays: days(120), brownouts: true, consumersMust: "acknowledge" });
    expect(policy.explained.find(({ rule }) => rule === "noticeDays")?.tightenedBy).toMatchObject({
      policy: longer.policy.slug,
    });
    expect(holds(theirs, bound("api", { noticeDays: days(1) }, "team")).noticeDays).toEqual(days(90));
  });

  it("leaves out what is bound elsewhere", () => {
    const elsewhere = { ...bound("team", { noticeDays: days(1) }), subject: "others" };
    expect(holds(elsewhere).noticeDays).toEqual(days(90));
  });
});

describe("tables of notice", () => {
  const level = fc.constantFrom(null, ...STABILITY_LEVELS);
  const tier = fc.constantFrom(null, 1, 2, 3);
  const entry = fc.record({ tier, stability: level, days: fc.integer({ min: 0, max: 400 }) });
  const table = fc
    .tuple(fc.uniqueArray(entry, { selector: (one) => `${one.tier} ${one.stability}`, maxLength: 8 }), fc.nat(400))
    .map(([entries, base]) => [
      { tier: null, stability: null, days: base },
      ...entries.filter((one) => one.tier !== null || one.stability !== null),
    ]);

  it("put together ask for the longer notice, wherever one looks", () => {
    fc.assert(
      fc.property(table, table, tier, level, (a, b, t, stability) => {
        const asked = { tier: t, stability };
        const longer = Math.max(noticeEntry(a, asked).days, noticeEntry(b, asked).days);
        expect(noticeEntry(longerNotice(a, b), asked).days).toBe(longer);
      }),
    );
  });

  it("put together with themselves ask for the same", () => {
    fc.assert(
      fc.property(table, tier, level, (a, t, stability) => {
        const asked = { tier: t, stability };
        expect(noticeEntry(STRICTEST.noticeDays(a, a), asked).days).toBe(noticeEntry(a, asked).days);
      }),
    );
  });
});
