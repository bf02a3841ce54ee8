import { utcDay } from "@/lib/lifecycle/notice";

const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;
/** Fewer weeks say nothing of a trend. */
export const LEAST_WEEKS = 4;
/** Older weeks say little of what comes. */
export const MOST_WEEKS = 26;
/** Nobody plans further than that. */
const HORIZON_DAYS = 730;
/** A fall of less than this a week is none. */
const LEAST_FALL = 0.01;
/** Of all pairs of weeks, at least so many must have the later one lower. */
const LEAST_AGREEMENT = 0.6;
/** What is forecast to be less than this in the quiet days rounds to no call at all. */
const AS_GOOD_AS_NONE = 0.5;

/** What a sunset is suggested from. */
export interface SunsetQuestion {
  /** Calls of those that still call, of every UTC day on which telemetry could be there, the oldest first; today left out. */
  days: readonly { day: string; calls: number }[];
  /** On so many of these days any call to the API was recorded. */
  telemetryDays: number;
  /** The policy: so many calls, at most, in so many days are as good as none. */
  mostCalls: number;
  quietDays: number;
  /** The first UTC day on which the notice period is over. */
  noticeEnds: string;
  now: Date;
}

interface Trend {
  /** Calls a day now, by the trend. */
  callsADay: number;
  /** -0.12: each week has 12 % fewer calls than the one before. */
  weeklyChange: number;
  /** How many weeks it was read from. */
  weeks: number;
}

/** A sunset that the calls allow, or why none can be named. */
export type SunsetSuggestion =
  | ({
      verdict: "suggested";
      /** The UTC day. */
      day: string;
      /** What decides: the calls, or the notice period where they are gone before it is over. */
      because: "calls" | "notice";
      /** The first UTC day on which the quiet days before it are forecast to have few enough calls. */
      quietOn: string;
    } & Trend)
  | {
      verdict: "suggested";
      day: string;
      /** There are few enough calls already. */
      because: "quiet";
      quietOn: string;
      /** Calls in the last quiet days. */
      calls: number;
    }
  | { verdict: "none"; reason: "telemetry_short"; telemetryDays: number; neededDays: number }
  | ({ verdict: "none"; reason: "not_falling" | "too_slow" } & Trend);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Sums of whole weeks that end with the last day, the oldest first: days of the week cancel out. */
function weeklySums(days: readonly { calls: number }[]): number[] {
  const weeks = Math.min(MOST_WEEKS, Math.floor(days.length / DAYS_A_WEEK));
  return Array.from({ length: weeks }, (_, index) => {
    const end = days.length - (weeks - 1 - index) * DAYS_A_WEEK;
    return days.slice(end - DAYS_A_WEEK, end).reduce((sum, one) => sum + one.calls, 0);
  });
}

/**
 * The line through the logarithms of weekly sums whose slope is the median of the slopes of all pairs (Theil, 1950; Sen,
 * 1968): up to 29 % of the weeks may be anything, such as a week of holidays or a load test, without moving it.
 */
function trendOf(sums: readonly number[]): { slope: number; start: number; agreement: number } {
  const logs = sums.map((sum) => Math.log(sum + AS_GOOD_AS_NONE));
  const slopes = logs.flatMap((late, j) => logs.slice(0, j).map((early, i) => (late - early) / (j - i)));
  const slope = median(slopes);
  const start = median(logs.map((log, index) => log - slope * index));
  return { slope, start, agreement: slopes.filter((one) => one < 0).length / slopes.length };
}

function plusDays(day: string, days: number): string {
  return utcDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS));
}

const later = (one: string, other: string): string => (one > other ? one : other);

/**
 * The first UTC day on which a version may go by the calls of those who still call it: the calls are forecast to go on as
 * they did, week by week, and on that day the policy's quiet days lie behind it. Never before the notice period is over.
 * Named with its reasons, or not at all: where telemetry is too short, or the calls do not fall, nobody can know.
 */
export function suggestSunset(question: SunsetQuestion): SunsetSuggestion {
  const { days, telemetryDays, mostCalls, quietDays, noticeEnds, now } = question;
  const neededDays = Math.max(LEAST_WEEKS * DAYS_A_WEEK, quietDays);
  if (telemetryDays < neededDays || days.length < neededDays) {
    return { verdict: "none", reason: "telemetry_short", telemetryDays, neededDays };
  }
  const today = utcDay(now);
  const calls = days.slice(-quietDays).reduce((sum, one) => sum + one.calls, 0);
  if (calls <= mostCalls) {
    return { verdict: "suggested", day: later(today, noticeEnds), because: "quiet", quietOn: today, calls };
  }
  const sums = weeklySums(days);
  const { slope, start, agreement } = trendOf(sums);
  const lastWeek = sums.length - 1;
  // The sum of a week whose last day lies so many days after the last one that is known.
  const weekEnding = (after: number) =>
    Math.max(0, Math.exp(start + slope * (lastWeek + after / DAYS_A_WEEK)) - AS_GOOD_AS_NONE);
  const trend = {
    callsADay: weekEnding(0) / DAYS_A_WEEK,
    weeklyChange: Math.exp(slope) - 1,
    weeks: sums.length,
  };
  if (trend.weeklyChange > -LEAST_FALL || agreement < LEAST_AGREEMENT) {
    return { verdict: "none", reason: "not_falling", ...trend };
  }
  const limit = Math.max(mostCalls, AS_GOOD_AS_NONE);
  // The quiet days have their middle elsewhere than a week that ends on the same day.
  const shift = (DAYS_A_WEEK - quietDays) / 2;
  const isQuiet = (after: number) => (weekEnding(after + shift) * quietDays) / DAYS_A_WEEK <= limit;
  const wait = Array.from({ length: HORIZON_DAYS + 1 }, (_, after) => after).find(isQuiet);
  if (wait === undefined) return { verdict: "none", reason: "too_slow", ...trend };
  const quietOn = plusDays(today, wait);
  const because = quietOn > noticeEnds ? ("calls" as const) : ("notice" as const);
  return { verdict: "suggested", day: later(quietOn, noticeEnds), because, quietOn, ...trend };
}

const rounded = (value: number): string =>
  value >= 10 ? String(Math.round(value)) : value.toFixed(1).replace(/\.0$/, "");

/** The same in words, in English: for REST and the command line. */
export function explainSuggestion(one: SunsetSuggestion, { mostCalls, quietDays, noticeEnds }: SunsetQuestion): string {
  const enough = `at most ${mostCalls} ${mostCalls === 1 ? "call" : "calls"} in ${quietDays} days`;
  if (one.verdict === "none" && one.reason === "telemetry_short") {
    return `No date can be suggested: telemetry was there on ${one.telemetryDays} days, and ${one.neededDays} are needed.`;
  }
  if ("calls" in one) {
    return `There were ${one.calls} calls in the last ${quietDays} days, which is few enough; notice ends on ${noticeEnds}.`;
  }
  const percent = Math.round(Math.abs(one.weeklyChange) * 100);
  const now = `${rounded(one.callsADay)} calls a day, over ${one.weeks} weeks`;
  if (one.verdict === "none" && one.reason === "not_falling") {
    return `No date can be suggested: the calls of those who are left do not fall (${now}).`;
  }
  const fall = `the calls of those who are left fall by ${percent} % a week (${now})`;
  if (one.verdict === "none") return `No date can be suggested: ${fall}, which takes more than two years.`;
  return `${fall[0]?.toUpperCase() ?? ""}${fall.slice(1)}: ${enough} by ${one.quietOn}; notice ends on ${noticeEnds}.`;
}
