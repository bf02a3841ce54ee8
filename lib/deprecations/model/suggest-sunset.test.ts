import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainSuggestion, type SunsetQuestion, suggestSunset } from "./suggest-sunset";

const NOW = new Date("2026-11-21T10:00:00Z");
const DAY_MS = 86_400_000;

/** Days up to yesterday, each with what `calls` says of how many days ago it was and of its weekday (0: Sunday). */
function history(length: number, calls: (daysAgo: number, weekday: number) => number) {
  return Array.from({ length }, (_, index) => {
    const daysAgo = length - index;
    const at = new Date(Date.UTC(2026, 10, 21) - daysAgo * DAY_MS);
    return { day: at.toISOString().slice(0, 10), calls: Math.round(calls(daysAgo, at.getUTCDay())) };
  });
}

const asked = (days: SunsetQuestion["days"], over: Partial<SunsetQuestion> = {}): SunsetQuestion => ({
  days,
  telemetryDays: days.length,
  mostCalls: 70,
  quietDays: 7,
  noticeEnds: "2027-02-01",
  now: NOW,
  ...over,
});

/** Falls by a share each week, and is half on weekends. */
const falling = (share: number, today: number) =>
  history(84, (ago, weekday) => today * (1 - share) ** (-ago / 7) * (weekday === 0 || weekday === 6 ? 0.5 : 1));

describe("suggestSunset", () => {
  it("names the day on which falling calls are few enough, with how they fall", () => {
    const one = suggestSunset(asked(falling(0.12, 100), { noticeEnds: "2026-12-01" }));
    expect(one).toMatchObject({ verdict: "suggested", because: "calls", weeks: 12 });
    if (one.verdict !== "suggested" || one.because === "quiet") throw new Error("not by the trend");
    expect(one.weeklyChange).toBeCloseTo(-0.12, 2);
    // 600 calls a week, 12 % fewer each: 70 or fewer after ln(70/600)/ln(0.88) = 16.8 weeks.
    const weeks = (Date.parse(one.day) - Date.UTC(2026, 10, 21)) / DAY_MS / 7;
    expect(weeks).toBeGreaterThan(15.5);
    expect(weeks).toBeLessThan(18);
  });

  it("waits for the end of the notice period", () => {
    const one = suggestSunset(asked(falling(0.5, 200), { noticeEnds: "2027-06-01" }));
    expect(one).toMatchObject({ verdict: "suggested", because: "notice", day: "2027-06-01" });
  });

  it("is not led astray by a few wild weeks", () => {
    const calm = asked(falling(0.12, 100), { noticeEnds: "2026-12-01" });
    const wild = asked(
      calm.days.map((one, index) => (index >= 30 && index < 44 ? { ...one, calls: one.calls * 20 } : one)),
      { noticeEnds: "2026-12-01" },
    );
    const days = [suggestSunset(calm), suggestSunset(wild)].map((one) => ("day" in one ? Date.parse(one.day) : 0));
    expect(Math.abs((days[0] ?? 0) - (days[1] ?? 0)) / DAY_MS).toBeLessThan(21);
  });

  it("says that it is quiet already", () => {
    const days = history(60, (ago) => (ago > 20 ? 50 : 0));
    expect(suggestSunset(asked(days, { quietDays: 14, mostCalls: 0 }))).toMatchObject({
      because: "quiet",
      day: "2027-02-01",
      calls: 0,
    });
    expect(suggestSunset(asked(days, { quietDays: 14, mostCalls: 0, noticeEnds: "2026-01-01" }))).toMatchObject({
      day: "2026-11-21",
    });
  });

  it.each([
    ["stay as they are", history(84, () => 100), "not_falling"],
    ["grow", history(84, (ago) => 500 - ago), "not_falling"],
    ["only swing over the week", history(84, (_, weekday) => (weekday === 0 ? 5 : 200)), "not_falling"],
    ["fall by hardly anything", falling(0.015, 100_000), "too_slow"],
  ])("names none where calls %s", (_, days, reason) => {
    const question = asked(days);
    const one = suggestSunset(question);
    expect(one).toMatchObject({ verdict: "none", reason });
    expect(explainSuggestion(one, question)).toMatch(/^No date can be suggested: /);
  });

  it.each([
    ["days", asked(history(20, () => 100))],
    [
      "days with telemetry",
      asked(
        history(84, () => 0),
        { telemetryDays: 3 },
      ),
    ],
    [
      "days for a long quiet time",
      asked(
        history(40, () => 0),
        { quietDays: 60 },
      ),
    ],
  ])("names none where there are too few %s: no data is not no calls", (_, question) => {
    expect(suggestSunset(question)).toMatchObject({ verdict: "none", reason: "telemetry_short" });
  });

  it("explains itself with its numbers", () => {
    const question = asked(falling(0.12, 100), { noticeEnds: "2026-12-01" });
    expect(explainSuggestion(suggestSunset(question), question)).toMatch(
      /^The calls of those who are left fall by 12 % a week \(\d+ calls a day, over 12 weeks\): at most 70 calls in 7 days by 2027-\d\d-\d\d; notice ends on 2026-12-01\.$/,
    );
  });

  it("never names a day before the notice period is over, nor one in the past", () => {
    const calls = fc.array(fc.nat(100_000), { minLength: 28, maxLength: 200 });
    fc.assert(
      fc.property(calls, fc.nat(1_000), fc.integer({ min: 1, max: 60 }), (numbers, mostCalls, quietDays) => {
        const days = history(numbers.length, (ago) => numbers[numbers.length - ago] ?? 0);
        const one = suggestSunset(asked(days, { mostCalls, quietDays, noticeEnds: "2026-12-24" }));
        if (one.verdict === "none") return;
        expect(one.day >= "2026-12-24").toBe(true);
        expect(one.day >= one.quietOn).toBe(true);
        expect(one.quietOn >= "2026-11-21").toBe(true);
      }),
    );
  });
});
