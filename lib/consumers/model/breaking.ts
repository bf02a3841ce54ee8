import type { Standing } from "./standing";

/** How sure it is that something hits a consumer: it calls it, names it, or does not say which operations it calls. */
export const SURENESS = ["called", "named", "possible"] as const;
export type Sureness = (typeof SURENESS)[number];

/** How calls to something develop: the last seven whole days against the seven before. */
export const TRENDS = ["none", "falling", "steady", "rising"] as const;
export type Trend = (typeof TRENDS)[number];

/** What its team does next. */
export const NEXT_STEPS = ["repair", "acknowledge", "plan", "move", "hurry", "stop", "done"] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

const WEEK = 7;
/** A change of less than a tenth is none. */
const NOISE = 0.1;

/** The trend of calls by day, oldest first; the last day is today and not over yet, so it does not count. */
export function trendOf(days: readonly number[]): Trend {
  const whole = days.slice(0, -1);
  const sum = (part: readonly number[]) => part.reduce((total, calls) => total + calls, 0);
  const [before, after] = [sum(whole.slice(-2 * WEEK, -WEEK)), sum(whole.slice(-WEEK))];
  if (before === 0 && after === 0) return sum(days) > 0 ? "steady" : "none";
  if (after > before * (1 + NOISE)) return "rising";
  return after < before * (1 - NOISE) ? "falling" : "steady";
}

/** What next steps and urgency are judged by. */
export interface BreakingFacts {
  /** Whether it does not answer any more. */
  gone: boolean;
  /** UTC days until it goes away; null: no date is known. */
  daysLeft: number | null;
  standing: Standing;
  stillCalling: boolean;
  /** UTC days until the day that the team plans for; null: none. */
  plannedIn: number | null;
  calls: number;
}

/** What the consumer's team does next about something that goes away. */
export function nextStep({ gone, daysLeft, standing, stillCalling, plannedIn }: BreakingFacts): NextStep {
  if (standing === "migrated") return stillCalling ? "stop" : "done";
  if (gone || (daysLeft !== null && daysLeft < 0)) return "repair";
  if (standing === "silent") return "acknowledge";
  const isLate = plannedIn !== null && (plannedIn < 0 || (daysLeft !== null && plannedIn > daysLeft));
  if (isLate || (daysLeft !== null && daysLeft <= 30)) return "hurry";
  return standing === "migrating" ? "move" : "plan";
}

/** The most urgent first: what is left to do, what is gone, the next day, most calls. */
export function compareUrgency(a: BreakingFacts, b: BreakingFacts): number {
  const done = (one: BreakingFacts) => Number(one.standing === "migrated" && !one.stillCalling);
  const day = (one: BreakingFacts) => (one.gone ? Number.NEGATIVE_INFINITY : (one.daysLeft ?? Number.MAX_SAFE_INTEGER));
  const [left, right] = [day(a), day(b)];
  return done(a) - done(b) || (left === right ? 0 : left < right ? -1 : 1) || b.calls - a.calls;
}

/** Whether something breaks within so many days: it is gone, its day has passed, or comes by then. */
export function breaksWithin({ gone, daysLeft }: Pick<BreakingFacts, "gone" | "daysLeft">, days: number): boolean {
  return gone || (daysLeft !== null && daysLeft <= days);
}

/** What a check fails on: what it calls or names and has not left, what it may call as well, or only what is unanswered. */
export const FAIL_ON = ["breaking", "possible", "silent", "none"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Whether a check fails on one thing. Who says that it has migrated and no longer calls is done. */
export function failsOn(one: { sure: Sureness; standing: Standing; stillCalling: boolean }, failOn: FailOn): boolean {
  if (failOn === "none" || (one.standing === "migrated" && !one.stillCalling)) return false;
  if (failOn === "possible") return true;
  if (one.sure === "possible") return false;
  return failOn === "breaking" || one.standing === "silent";
}
