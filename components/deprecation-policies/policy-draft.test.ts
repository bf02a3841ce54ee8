import { describe, expect, it } from "vitest";
import { draftOf, rulesOf } from "./policy-draft";

const policy = (
  rules: Parameters<typeof draftOf>[0] extends infer P
    ? NonNullable<P> extends { rules: infer R }
      ? R
      : never
    : never,
) => ({
  policy: "public",
  name: "Public",
  description: "",
  team: null,
  rules,
  bindings: 0,
  revision: 1,
  updatedAt: "2027-01-01T00:00:00.000Z",
});

describe("the form of a policy", () => {
  it.each([
    [{}],
    [
      {
        noticeDays: [
          { tier: null, stability: null, days: 30 },
          { tier: 1, stability: "beta" as const, days: 365 },
        ],
      },
    ],
    [{ replacementRequired: true, migrationGuideRequired: false, brownouts: true, consumersMust: "migrate" as const }],
    [{ traffic: { mode: "block" as const, mostCalls: 3, quietDays: 20, leastTelemetryDays: 10 }, remindDays: [60, 7] }],
    [
      {
        unusedRemovals: { allowed: true, windowDays: 60, mostCalls: 1, excludedConsumers: ["probe"] },
        zone: "Asia/Tokyo",
      },
    ],
    [{ deprecatedReplacement: "block" as const, headersSeen: "off" as const, successorCovers: "warn" as const }],
  ])("gives back %j", (rules) => expect(rulesOf(draftOf(policy(rules), ""))).toEqual(rules));

  it("of a new policy says nothing", () => expect(rulesOf(draftOf(null, "payments"))).toEqual({}));
});
