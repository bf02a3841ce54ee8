import { isSettled } from "@/lib/maturity/levels";
import type { ApiScore, CheckResult, ScoreChange } from "@/lib/maturity/model/score";

/**
 * Why the level is another: it fell because of required checks up to the old level that are not settled now, and rose
 * because of those up to the new level that were not settled before.
 */
export function explainLevel(before: ApiScore, after: ApiScore): ScoreChange[] {
  const [from, to] = [before.level, after.level];
  if (from === to) return [];
  const [open, reached] = to < from ? [after.checks, from] : [before.checks, to];
  const checks = open
    .filter((check) => check.required && check.level <= reached && !isSettled(check))
    .map(({ id }) => id);
  const code = to < from ? fallCode(checks, after.checks) : checks.length > 0 ? "level-rose" : "level-rose-by-rubric";
  const because = { code, values: { from, to, count: checks.length } };
  return [{ kind: "level", id: "level", from, to, because, checks, evidence: null }];
}

function fallCode(checks: readonly string[], now: readonly CheckResult[]): string {
  if (checks.length === 0) return "level-fell-by-rubric";
  const isKnown = now.some(({ id, status }) => checks.includes(id) && status === "unmet");
  return isKnown ? "level-fell" : "level-fell-unknown";
}
