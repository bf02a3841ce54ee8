import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorRef } from "@/lib/core/context";
import { waiverState } from "./model";
import { countingWaivers, requireExpiry, requireOtherPublisher } from "./policy";

const NOW = new Date("2026-11-02T23:59:00Z");
const refused = (code: string) => expect.objectContaining({ code });
const pat: ActorRef = { kind: "user", id: "pat", name: "Pat" };
const tokenPat: ActorRef = { kind: "token", id: "pat", name: "Pat" };

const APPROVED = { status: "approved", revokedAt: null };

describe("the last day of a waiver", () => {
  it.each([
    ["2026-11-02", true],
    ["2027-11-03", true],
    ["2026-11-01", false],
    ["2027-11-04", false],
  ])("%s is acceptable: %s", (day, ok) => {
    if (ok) expect(requireExpiry(day, NOW).toISOString()).toBe(`${day}T00:00:00.000Z`);
    else expect(() => requireExpiry(day, NOW)).toThrow(refused("invalid_input"));
  });

  it("is live right up to its end: a waiver accepted now is live now", () => {
    const days = fc.integer({ min: 0, max: 366 });
    fc.assert(
      fc.property(days, (ahead) => {
        const day = new Date(NOW.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
        expect(waiverState({ ...APPROVED, expiresOn: requireExpiry(day, NOW) }, NOW)).toBe("approved");
      }),
    );
  });

  it("does not matter once it is revoked", () => {
    expect(waiverState({ ...APPROVED, expiresOn: new Date("2020-01-01"), revokedAt: NOW }, NOW)).toBe("revoked");
  });
});

describe("separation of duties", () => {
  it("refuses whoever published, and only them", () => {
    expect(() => requireOtherPublisher(pat, [tokenPat, pat])).toThrow(refused("forbidden"));
    expect(() => requireOtherPublisher(pat, [tokenPat])).not.toThrow();
  });

  it("does not count a waiver that the publisher granted before publishing", () => {
    const mine = { grantedBy: pat };
    const other = { grantedBy: tokenPat };
    expect(countingWaivers([mine, other, { grantedBy: null }], [pat])).toEqual([other]);
  });
});
