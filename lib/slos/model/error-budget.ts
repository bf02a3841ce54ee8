import { type LatencyHistogram, shareAtMost } from "@/lib/usage/model/latency";
import type { Objective } from "./objective";

/** Calls of an hour or a day, as usage holds them. */
export interface Measured {
  at: Date;
  calls: number;
  /** Failures of the service. */
  errors: number;
  latency: LatencyHistogram;
}

/** How many calls of a step an objective can judge, and how many of them were bad. Whole calls, but where a histogram has to split a bucket. */
export interface Judged {
  at: Date;
  calls: number;
  bad: number;
}

/** What is left of the failures that an objective allows. */
export interface ErrorBudget {
  calls: number;
  good: number;
  bad: number;
  /** The part of calls that were good; null where there were none: no calls are no proof of anything. */
  reached: number | null;
  /** How many calls may be bad among so many. */
  allowed: number;
  /** The part of the budget that is left: 1 untouched, 0 used up, below 0 overdrawn; null without calls. */
  left: number | null;
  /** Whether the objective is met; null without calls. */
  met: boolean | null;
}

/**
 * The calls of a step that an objective judges. Where it is about time and no times were reported, nothing is judged: what
 * was not measured is neither good nor bad.
 */
export function judgeStep(objective: Pick<Objective, "indicator">, step: Measured): Judged {
  const { indicator } = objective;
  if (indicator.kind === "availability") return { at: step.at, calls: step.calls, bad: step.errors };
  const timed = step.latency.reduce((sum, [, count]) => sum + count, 0);
  const inTime = shareAtMost(step.latency, indicator.thresholdMs);
  return { at: step.at, calls: timed, bad: inTime === null ? 0 : timed * (1 - inTime) };
}

/** The budget over some steps: `(1 - target) · calls` may be bad. */
export function budgetOf(target: number, steps: readonly Judged[]): ErrorBudget {
  const calls = steps.reduce((sum, step) => sum + step.calls, 0);
  const bad = steps.reduce((sum, step) => sum + step.bad, 0);
  const allowed = (1 - target) * calls;
  if (calls === 0) return { calls, good: 0, bad, reached: null, allowed, left: null, met: null };
  const reached = (calls - bad) / calls;
  return { calls, good: calls - bad, bad, reached, allowed, left: 1 - bad / allowed, met: reached >= target };
}

/**
 * How fast the budget is being used: 1 uses it up exactly at the end of its window, 14.4 over an hour uses 2 % of a
 * 30-day budget. Null without calls.
 */
export function burnRate(target: number, steps: readonly Judged[]): number | null {
  const { calls, bad } = budgetOf(target, steps);
  return calls === 0 ? null : bad / calls / (1 - target);
}

/** The part of the budget of the whole window that is left after each step, for the calls of all steps together. */
export function burnDown(target: number, steps: readonly Judged[]): { at: Date; left: number }[] {
  const { allowed } = budgetOf(target, steps);
  let bad = 0;
  return steps.map((step) => {
    bad += step.bad;
    return { at: step.at, left: allowed === 0 ? 1 : 1 - bad / allowed };
  });
}
