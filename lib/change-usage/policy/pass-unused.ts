import type { TrafficRule, UnusedRemovalRule } from "@/lib/deprecation-policies/model";
import { STALE_DAYS } from "@/lib/retirement/policy/judge-calls";
import { placeParts } from "@/lib/diff/place";
import { findRule } from "@/lib/diff/rules/catalogue";
import type { UsedChange, UseRow } from "@/lib/change-usage/model";
import { rowsByOperation } from "@/lib/change-usage/model/count-use";

/** Whether a rule is about something that is gone: an operation, a parameter, a value. */
export function isRemoval(rule: string): boolean {
  const found = findRule(rule);
  return found !== undefined && placeParts(found.on).action.startsWith("removed");
}

/** What is known of calls to the versions before. */
export interface KnownUse {
  /** Calls in the rule's window; those of excluded consumers are left out already. */
  rows: readonly UseRow[];
  /** UTC days of the window on which any call to the API was recorded. */
  daysSeen: number;
  lastAt: Date | null;
  /** Answered calls of which nobody knows to which version they were. */
  unplaced: number;
  /** A service whose calls were counted for the API and are not any more; null: none. */
  movedService: string | null;
}

/** What a policy says of removals, and of how much must be measured. */
export interface UnusedRules {
  unusedRemovals: UnusedRemovalRule;
  traffic: Pick<TrafficRule, "quietDays" | "leastTelemetryDays">;
}

/** Days of a window with telemetry that are enough: the same part of it as the policy asks of the quiet days before a sunset. */
export function leastDays({ unusedRemovals, traffic }: UnusedRules): number {
  const part = Math.min(1, traffic.leastTelemetryDays / Math.max(1, traffic.quietDays));
  return Math.max(1, Math.ceil(unusedRemovals.windowDays * part));
}

/** Whether telemetry is enough: on so many days, some of it of the last week, and nothing that may have been these calls. */
export function isEnough(
  { daysSeen, lastAt, unplaced, movedService }: KnownUse,
  rules: UnusedRules,
  now: Date,
): boolean {
  if (movedService !== null || unplaced > rules.unusedRemovals.mostCalls) return false;
  if (lastAt === null || now.getTime() - lastAt.getTime() > STALE_DAYS * 86_400_000) return false;
  return daysSeen >= leastDays(rules);
}

/**
 * The breaking removals that a policy lets pass because nobody used what they remove, by fingerprint: of operations with no more
 * calls in the window than the policy allows. None where too little is measured, and none of what concerns the whole document.
 */
export function passUnused(changes: readonly UsedChange[], rules: UnusedRules, known: KnownUse, now: Date): string[] {
  const { allowed, mostCalls } = rules.unusedRemovals;
  if (!allowed || !isEnough(known, rules, now)) return [];
  const rowsOf = rowsByOperation(known.rows);
  return changes
    .filter(({ severity, id, operation }) => severity === "breaking" && operation !== null && isRemoval(id))
    .filter(({ operation }) => rowsOf(operation).reduce((sum, { calls }) => sum + calls, 0) <= mostCalls)
    .map(({ fingerprint }) => fingerprint)
    .sort();
}
