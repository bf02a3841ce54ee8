import { describe, expect, it } from "vitest";
import type { UsedChange, UseRow } from "@/lib/change-usage/model";
import { countChangeUsage } from "@/lib/change-usage/model/count-use";
import { UNKNOWN_IDENTITY } from "@/lib/usage/model/identity";
import { isRemoval, passUnused, type UnusedRules } from "./pass-unused";

const now = new Date("2027-06-02T00:00:00Z");
const row = (operation: string, calls: number, over: Partial<UseRow> = {}): UseRow => ({
  ...{ versionId: "v", operation, identityId: "i", consumerId: "c", slug: "shop", name: "Shop", calls, lastAt: now },
  ...over,
});
const change = (operation: string | null, id = "operation-removed", over: Partial<UsedChange> = {}): UsedChange => ({
  ...{ fingerprint: `${id} ${operation}`, id, severity: "breaking", operation },
  ...over,
});
const rules = (over: Partial<UnusedRules["unusedRemovals"]> = {}): UnusedRules => ({
  unusedRemovals: { allowed: true, windowDays: 30, mostCalls: 0, excludedConsumers: [], ...over },
  traffic: { quietDays: 30, leastTelemetryDays: 14 },
});
const passed = (changes: UsedChange[], rows: UseRow[], given = rules(), daysSeen = 14, lastAt: Date | null = now) =>
  passUnused(changes, given, { rows, daysSeen, lastAt, unplaced: 0, movedService: null }, now);

describe("removals of what nobody uses", () => {
  const unused = change("GET /a/{id}");
  it.each<[string, { unplaced?: number; movedService?: string }, number]>([
    ["nothing is missing", {}, 1],
    ["some calls match no version, and the policy lets as many pass", { unplaced: 3 }, 1],
    ["more calls match no version", { unplaced: 4 }, 0],
    ["calls of a service are not counted any more", { movedService: "edge" }, 0],
  ])("where %s", (_name, gaps, many) => {
    const known = { rows: [], daysSeen: 30, lastAt: now, unplaced: 0, movedService: null, ...gaps };
    expect(passUnused([unused], rules({ mostCalls: 3 }), known, now)).toHaveLength(many);
  });

  it("pass where nobody called it", () => {
    expect(passed([unused], [row("GET /b", 9)])).toEqual([unused.fingerprint]);
    expect(passed([change("GET /a", "request-parameter-removed")], [])).toHaveLength(1);
  });
  it.each<[string, UsedChange, UseRow[], UnusedRules?, number?, (Date | null)?]>([
    ["no policy allows it", unused, [], rules({ allowed: false })],
    ["somebody called it", unused, [row("GET /a/{id}", 1)]],
    ["somebody called it by another name of its parameter", unused, [row("GET /a/{key}", 1)]],
    ["telemetry is too little", unused, [], rules(), 13],
    ["telemetry is too little for the longer window", unused, [], rules({ windowDays: 90 }), 41],
    ["telemetry ended", unused, [], rules(), 30, new Date("2027-05-20T00:00:00Z")],
    ["telemetry never came", unused, [], rules(), 0, null],
    ["it is no removal", change("GET /a", "request-body-became-required"), []],
    ["it concerns the whole document", change(null, "server-removed"), []],
  ])("do not where %s", (_name, one, rows, given, daysSeen, lastAt) => {
    expect(passed([one], rows, given, daysSeen, lastAt)).toEqual([]);
  });
  it("pass with so many calls as the policy allows", () => {
    expect(passed([unused], [row("GET /a/{id}", 3)], rules({ mostCalls: 3 }))).toHaveLength(1);
    expect(passed([unused], [row("GET /a/{id}", 4)], rules({ mostCalls: 3 }))).toHaveLength(0);
  });
  it("are told from other changes by the place of the rule", () => {
    expect(
      ["operation-removed-before-sunset", "request-enum-value-removed", "request-became-nullable", "?"].map(isRemoval),
    ).toEqual([true, true, false, false]);
  });
});

describe("the use of changes", () => {
  const known = { windowDays: 30, telemetry: { lastAt: now, daysSeen: 30 }, excluded: [] };
  const rows = [
    row("GET /a", 10),
    row("GET /a", 5, { identityId: "j" }),
    row("GET /a", 2, { identityId: "k", consumerId: null, slug: null, name: "spiffe://till" }),
    row("GET /b", 1, { identityId: UNKNOWN_IDENTITY, consumerId: null, slug: null, name: null }),
  ];
  it("is that of the operation, each consumer once", () => {
    const usage = countChangeUsage([change("GET /a"), change("GET /c")], rows, known);
    expect(usage.changes.get("operation-removed GET /a")).toEqual({
      ...{
        operation: "GET /a",
        calls: 17,
        consumers: 2,
        names: ["Shop", "spiffe://till"],
        unknownCalls: 0,
        lastAt: now,
      },
    });
    expect(usage.changes.get("operation-removed GET /c")).toMatchObject({ calls: 0, consumers: 0, lastAt: null });
    expect(usage.summary).toEqual({ breaking: 2, withTraffic: 1, consumers: 2, calls: 17 });
  });
  it("is all of it where the whole document is concerned", () => {
    const usage = countChangeUsage([change(null, "server-removed")], rows, known);
    expect(usage.changes.get("server-removed null")).toMatchObject({ calls: 18, consumers: 2, unknownCalls: 1 });
  });
  it("counts no caller twice in the summary, and tells nothing of what breaks nobody", () => {
    const both = [change("GET /a"), change("GET /a", "request-parameter-removed")];
    expect(countChangeUsage(both, rows, known).summary).toMatchObject({ withTraffic: 2, calls: 17 });
    expect(
      countChangeUsage([change("GET /a", "operation-added", { severity: "non-breaking" })], rows, known).changes.size,
    ).toBe(0);
  });
});
