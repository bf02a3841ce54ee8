import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campaignState } from "@/lib/campaigns/model";
import { burnDown, MOST_DAYS } from "./burn-down";

const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);

describe("a burn-down", () => {
  it("has a point a day to the last, falls evenly to nothing, and knows only days that were counted", () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.array(fc.record({ at: fc.nat(60), left: fc.nat(500) }), { maxLength: 30 }),
        (first, length, given) => {
          const byDay = new Map(given.map(({ at, left }) => [day(first + (at % (length + 1))), left]));
          const counted = [...byDay].sort().map(([on, left]) => ({ day: on, left, of: 500, exempted: 0 }));
          const aim = { startsOn: day(first), dueOn: day(first + length), today: day(first + length) };
          const points = burnDown(aim, counted);
          expect(points).toHaveLength(length + 1);
          expect(points.at(-1)?.even).toBe(0);
          for (const [at, point] of points.entries()) {
            expect(point.left).toBe(byDay.get(point.day) ?? null);
            expect(point.even).toBeLessThanOrEqual(points[at - 1]?.even ?? Number.POSITIVE_INFINITY);
            expect(Number.isFinite(point.even)).toBe(true);
          }
        },
      ),
    );
  });

  it("goes on to today where it is overdue and still counted, and is never longer than it can be drawn", () => {
    const counted = [{ day: day(20), left: 3, of: 9, exempted: 0 }];
    const points = burnDown({ startsOn: day(0), dueOn: day(10), today: day(20) }, counted);
    expect(points.at(-1)).toEqual({ day: day(20), left: 3, even: 0 });
    const long = (today: number) => burnDown({ startsOn: day(0), dueOn: day(5_000), today: day(today) }, []);
    expect([long(1).length, long(1)[0]?.day]).toEqual([MOST_DAYS, day(0)]);
    expect([long(900).length, long(900).at(-1)?.day]).toEqual([MOST_DAYS, day(900)]);
  });
});

describe("the state of a campaign", () => {
  const on = (at: number) => new Date(`${day(at)}T12:00:00Z`);
  const days = { startsOn: new Date(day(5)), dueOn: new Date(day(10)), closedAt: null };
  const left = { of: 4, left: 2, exempted: 0 };
  it.each([
    ["planned", days, left, 4],
    ["running", days, left, 5],
    ["running", days, left, 10],
    ["overdue", days, left, 11],
    ["reached", days, { of: 4, left: 0, exempted: 1 }, 11],
    ["running", days, { of: 0, left: 0, exempted: 0 }, 6],
    ["closed", { ...days, closedAt: on(7) }, left, 8],
  ] as const)("is %s", (state, campaign, count, at) => {
    expect(campaignState(campaign, count, on(at))).toBe(state);
  });
});
