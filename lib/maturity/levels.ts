import { LEVELS, type Level } from "./model/check";
import type { CheckResult, Progress, ReachedLevel } from "./model/score";

/** Whether a check does not hold up its level. */
export function isSettled({ status, exemption }: CheckResult): boolean {
  return status === "met" || status === "not-applicable" || exemption !== null;
}

/**
 * The staged level (DOMAIN §5.3): the highest whose required checks, and all those below, are settled. A level that
 * requires nothing is never reached.
 */
export function levelOf(checks: readonly CheckResult[]): ReachedLevel {
  let reached: ReachedLevel = 0;
  for (const level of LEVELS) {
    const required = checks.filter((check) => check.level === level && check.required);
    if (required.length === 0 || !required.every(isSettled)) break;
    reached = level;
  }
  return reached;
}

/** The level after the one reached; null at L5. */
export function levelAfter(level: ReachedLevel): Level | null {
  return LEVELS.find((one) => one > level) ?? null;
}

/**
 * Weights met of all that apply, up to the next level; at L5, of all. Exempted checks count where they are met. With
 * nothing that applies the ratio is 0.
 */
export function progressOf(level: ReachedLevel, checks: readonly CheckResult[]): Progress {
  const next = levelAfter(level);
  const counted = checks.filter(
    (check) =>
      check.level <= (next ?? 5) &&
      check.status !== "not-applicable" &&
      (check.exemption === null || check.status === "met"),
  );
  const of = sumOfWeights(counted);
  const met = sumOfWeights(counted.filter(({ status }) => status === "met"));
  return { next, met, of, ratio: of > 0 ? Math.min(1, met / of) : 0 };
}

const sumOfWeights = (checks: readonly CheckResult[]): number =>
  Math.round(checks.reduce((sum, { weight }) => sum + weight, 0) * 1e6) / 1e6;
