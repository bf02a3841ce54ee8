import type { RemainingCalls, RetirementRules } from "@/lib/retirement/model";
import { STALE_DAYS } from "@/lib/retirement/policy/judge-calls";

const DAY = 86_400_000;

/** Whether so much is measured that what was not seen was not called. */
export function isMeasured(
  {
    telemetry: { lastAt, daysSeen, unplaced, movedService },
    indistinctFrom,
  }: Pick<RemainingCalls, "telemetry" | "indistinctFrom">,
  { quietDays, leastTelemetryDays, mostCalls }: RetirementRules["traffic"],
  now: Date,
): boolean {
  if (lastAt === null || indistinctFrom !== null || movedService !== null || unplaced > mostCalls) return false;
  if (daysSeen < Math.min(leastTelemetryDays, quietDays)) return false;
  return now.getTime() - lastAt.getTime() <= STALE_DAYS * DAY;
}

/** Operations that a successor has to cover: those that are called; all of them where nobody can say which are. */
export function operationsToCover(
  all: readonly string[],
  called: ReadonlySet<string>,
  measured: boolean,
): readonly string[] {
  return measured ? all.filter((key) => called.has(key)) : all;
}
