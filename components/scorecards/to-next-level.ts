import { LEVELS, type Level } from "@/lib/maturity/model/check";
import type { ReachedLevel } from "@/lib/maturity/model/score";
import type { CheckDto } from "@/lib/scorecards/schema/score";

/** Whether a check lets its level be reached: it is met, does not apply, or need not be met for now. */
export function isPassed({ status, exemption }: Pick<CheckDto, "status" | "exemption">): boolean {
  return status === "met" || status === "not-applicable" || exemption !== null;
}

export interface WayToNext {
  /** Null at L5. */
  next: Level | null;
  /** Required checks that keep it from the next level. */
  checks: number;
  /** What meeting all of them takes, in hours. */
  hours: number;
  /** How many of them nobody knows the state of. */
  unknown: number;
}

/** What is left to do for the next level. */
export function wayToNext(
  level: ReachedLevel,
  checks: readonly Pick<CheckDto, "level" | "required" | "status" | "exemption" | "effort">[],
): WayToNext {
  const next = LEVELS.find((one) => one > level) ?? null;
  const left = next === null ? [] : checks.filter((one) => one.required && one.level <= next && !isPassed(one));
  return {
    next,
    checks: left.length,
    hours: left.reduce((sum, one) => sum + one.effort, 0),
    unknown: left.filter(({ status }) => status === "unknown").length,
  };
}

export interface LadderStep {
  level: Level;
  /** Required checks of it that apply, and how many of these are passed. */
  of: number;
  passed: number;
  standing: "reached" | "next" | "later";
}

/** The five levels, with how far each is. */
export function ladderOf(
  level: ReachedLevel,
  checks: readonly Pick<CheckDto, "level" | "required" | "status" | "exemption">[],
): LadderStep[] {
  return LEVELS.map((one) => {
    const own = checks.filter((check) => check.level === one && check.required && check.status !== "not-applicable");
    const standing = one <= level ? "reached" : one === level + 1 ? "next" : "later";
    return { level: one, of: own.length, passed: own.filter(isPassed).length, standing };
  });
}
