import { describe, expect, it } from "vitest";
import type { WaiverDto } from "@/lib/waivers/schema";
import { waiverDebt } from "./waiver-debt";

const NOW = new Date("2027-01-15T10:00:00Z");
const OLA = { kind: "user" as const, id: "u", name: "Ola" };

function waiver(id: string, over: Partial<WaiverDto> = {}): WaiverDto {
  return {
    id,
    kind: "exception",
    api: "cards",
    team: "payments",
    version: "1.0.0",
    scope: "review",
    gate: "lint",
    fingerprint: id,
    rule: "info-contact",
    operation: null,
    message: "",
    reason: "Known.",
    owner: { kind: "team", id: "t", name: "payments" },
    expiresOn: "2027-03-01",
    state: "approved",
    requestedBy: OLA,
    requestedAt: "2027-01-14T00:00:00.000Z",
    grantedBy: OLA,
    grantedAt: "2027-01-14T00:00:00.000Z",
    refusedBy: null,
    refusedAt: null,
    note: "",
    revokedAt: null,
    renews: null,
    use: "needed",
    useCheckedAt: null,
    ...over,
  };
}

const ENDED = { state: "expired", expiresOn: "2027-01-01" } as const;

describe("the debt of some waivers", () => {
  it("is nothing without any", () => {
    expect(waiverDebt([], NOW)).toMatchObject({ live: 0, overdue: 0, byTeam: [], byRule: [], soon: [] });
  });

  it("counts what holds, what ends within two weeks, and what is needed no more", () => {
    const debt = waiverDebt(
      [
        waiver("a"),
        waiver("b", { expiresOn: "2027-01-29" }),
        waiver("c", { expiresOn: "2027-01-30", use: "unused" }),
        waiver("d", { state: "requested", grantedBy: null }),
      ],
      NOW,
    );
    expect(debt).toMatchObject({ live: 3, endingSoon: 1, unused: 1, requested: 1, overdue: 0 });
    expect([debt.soon, debt.unusedItems].map((items) => items.map(({ id }) => id))).toEqual([["b"], ["c"]]);
  });

  it("is overdue where it ended, was not renewed, and what it was for is still there", () => {
    const debt = waiverDebt(
      [
        waiver("gone", { ...ENDED, use: "unused" }),
        waiver("asked", { ...ENDED, grantedBy: null }),
        waiver("old", { ...ENDED, fingerprint: "x" }),
        waiver("new", { fingerprint: "x", renews: "old" }),
        waiver("first", { ...ENDED, fingerprint: "y", expiresOn: "2026-12-01" }),
        waiver("second", { ...ENDED, fingerprint: "y" }),
      ],
      NOW,
    );
    expect(debt.overdueItems.map(({ id }) => id)).toEqual(["second"]);
    expect(debt.overdue).toBe(1);
  });

  it("is somebody's: the team that is to pay, and a rule's", () => {
    const debt = waiverDebt(
      [
        waiver("a"),
        waiver("b", { owner: { kind: "team", id: "p", name: "platform" }, rule: null, fingerprint: null }),
        waiver("c", { ...ENDED }),
        waiver("d", { owner: { kind: "user", id: "u", name: "ola@x.test" } }),
      ],
      NOW,
    );
    expect(debt.byTeam).toEqual([
      { team: "payments", live: 2, endingSoon: 0, overdue: 1 },
      { team: "platform", live: 1, endingSoon: 0, overdue: 0 },
    ]);
    expect(debt.byRule).toEqual([
      { gate: "lint", rule: "info-contact", live: 2, endingSoon: 0, overdue: 1 },
      { gate: "lint", rule: null, live: 1, endingSoon: 0, overdue: 0 },
    ]);
  });

  it("is as old as the first of those that it goes on from, and ends with rows that name each other", () => {
    const debt = waiverDebt(
      [
        waiver("a", { ...ENDED, requestedAt: "2026-09-01T00:00:00.000Z" }),
        waiver("b", { ...ENDED, renews: "a" }),
        waiver("c", { renews: "b" }),
        waiver("d", { renews: "d", requestedAt: "2027-01-01T00:00:00.000Z" }),
      ],
      NOW,
    );
    expect(debt.byAge.filter(({ live }) => live > 0)).toEqual([
      { age: "month", live: 1 },
      { age: "older", live: 1 },
    ]);
  });
});
