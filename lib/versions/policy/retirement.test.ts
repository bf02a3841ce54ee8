import { describe, expect, it } from "vitest";
import { judgeRetirement, type RetirementFacts } from "./retirement";

const ready: RetirementFacts = {
  state: "sunset",
  now: new Date("2027-06-02T00:00:00Z"),
  policy: { noticeDays: 90, replacementRequired: false, remainingTraffic: "warn" },
  record: {
    sunsetAt: new Date("2027-06-01T00:00:00Z"),
    recordedAt: new Date("2026-11-02T00:00:00Z"),
    deprecatedAt: new Date("2026-11-02T00:00:00Z"),
  },
  replacement: { kind: "found", name: "orders@2.0.0", state: "active" },
  traffic: { calls: 0, windowDays: 30 },
};

const failing = (over: Partial<RetirementFacts>) => {
  const { verdict, clauses } = judgeRetirement({ ...ready, ...over });
  const bad = clauses.filter((clause) => !clause.ok).map((clause) => clause.id);
  expect(verdict).toBe(bad.length === 0 ? "yes" : "no");
  return bad;
};
const at = (day: string) => new Date(`${day}T00:00:00Z`);

describe("can it be retired", () => {
  it.each<[string, Partial<RetirementFacts>, string[]]>([
    ["everything holds", {}, []],
    ["it is still deprecated", { state: "deprecated" }, ["state"]],
    ["it is retired already", { state: "retired" }, ["state"]],
    ["the sunset is to come", { now: at("2027-05-31") }, ["sunset-passed"]],
    ["it was never announced", { record: null }, ["sunset-passed", "notice-given"]],
    [
      "the notice was shorter than the policy asks now",
      { policy: { ...ready.policy, noticeDays: 365 } },
      ["notice-given"],
    ],
    ["nobody measures calls", { traffic: "unknown" }, ["remaining-calls"]],
    [
      "nobody measures and nobody asks",
      { traffic: "unknown", policy: { ...ready.policy, remainingTraffic: "off" } },
      [],
    ],
    ["somebody still calls", { traffic: { calls: 3, windowDays: 30 } }, ["remaining-calls"]],
    [
      "its replacement is a draft",
      { replacement: { kind: "found", name: "orders@2", state: "draft" } },
      ["replacement-active"],
    ],
    [
      "its replacement has nothing active",
      { replacement: { kind: "found", name: "orders", state: null } },
      ["replacement-active"],
    ],
    ["its replacement is gone", { replacement: { kind: "missing", name: "orders" } }, ["replacement-active"]],
    ["nothing replaces it, and nothing must", { replacement: { kind: "none" } }, []],
    [
      "nothing replaces it where something must",
      { replacement: { kind: "none" }, policy: { ...ready.policy, replacementRequired: true } },
      ["replacement-active"],
    ],
    ["its replacement is elsewhere", { replacement: { kind: "outside", url: "https://example.test" } }, []],
  ])("%s", (_name, over, bad) => expect(failing(over)).toEqual(bad));

  it("counts the notice from when people could read of it, not from an earlier date in the record", () => {
    const record = { sunsetAt: at("2027-06-01"), recordedAt: at("2027-05-01"), deprecatedAt: at("2026-01-01") };
    expect(failing({ record })).toEqual(["notice-given"]);
  });

  it("says that it does not know, and never takes that for no calls", () => {
    const { clauses } = judgeRetirement({ ...ready, traffic: "unknown" });
    expect(clauses.at(-1)?.evidence).toBe("Unknown: no usage was ever reported.");
  });
});
