import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAILING_DAYS, RETRY_SECONDS, secondsToNext } from "./model";
import { judgeAttempt, wants } from "./policy";

const now = new Date("2026-11-02T09:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const judge = (status: number | null, attempts = 1, failingSince: Date | null = null) =>
  judgeAttempt({ status, attempts, failingSince, now, random: 0.5 });

describe("wants", () => {
  const event = { type: "version.published" as const, team: { id: "t1", slug: "t", name: "T" } };
  it.each([
    [{ teamId: null, eventTypes: [] }, true],
    [{ teamId: "t1", eventTypes: [] }, true],
    [{ teamId: "t2", eventTypes: [] }, false],
    [{ teamId: null, eventTypes: ["version.published"] }, true],
    [{ teamId: "t1", eventTypes: ["api.created"] }, false],
  ])("%j: %s", (webhook, expected) => expect(wants(webhook, event)).toBe(expected));

  it("sends what belongs to no team to webhooks of all teams only", () => {
    expect(wants({ teamId: null, eventTypes: [] }, { ...event, team: null })).toBe(true);
    expect(wants({ teamId: "t1", eventTypes: [] }, { ...event, team: null })).toBe(false);
  });
});

describe("judgeAttempt", () => {
  it.each([
    [200, "delivered"],
    [204, "delivered"],
    [302, "pending"],
    [400, "pending"],
    [500, "pending"],
    [null, "pending"],
    [410, "failed"],
  ])("status %s: %s", (status, state) => expect(judge(status).state).toBe(state));

  it("switches off what is gone at once, and what fails for days", () => {
    expect(judge(410).disable).toBe("gone");
    expect(judge(500, 1, ago(FAILING_DAYS - 0.1)).disable).toBeNull();
    expect(judge(500, 1, ago(FAILING_DAYS))).toMatchObject({ disable: "failing", state: "failed", retryIn: null });
  });

  it("remembers since when it fails, and forgets it with a success", () => {
    expect(judge(500).failingSince).toEqual(now);
    expect(judge(500, 2, ago(1)).failingSince).toEqual(ago(1));
    expect(judge(200, 2, ago(4)).failingSince).toBeNull();
  });

  it("follows the schedule, then gives up", () => {
    const delays = Array.from({ length: RETRY_SECONDS.length + 1 }, (_, index) => judge(503, index + 1).retryIn);
    expect(delays).toEqual([...RETRY_SECONDS, null]);
    expect(judge(503, RETRY_SECONDS.length + 1).state).toBe("failed");
  });
});

describe("secondsToNext", () => {
  it("spreads by a tenth at most, and never below the schedule's order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempts, random) => {
          const seconds = secondsToNext(attempts, random) ?? 0;
          const base = RETRY_SECONDS[attempts - 1] ?? 0;
          expect(Math.abs(seconds - base)).toBeLessThanOrEqual(base * 0.1 + 1);
        },
      ),
    );
  });
});
