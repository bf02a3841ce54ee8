import type { LintAction } from "@/lib/rulesets/model";
import type { TrialItem, TrialResult } from "@/lib/rulesets/schema/trial";

/** APIs that a trial names: the worst ones. */
const MOST_ITEMS = 500;

/** A trial before its first API. */
export const EMPTY_TRIAL: TrialResult = { apis: 0, blocked: 0, warned: 0, failed: 0, items: [] };

/** What follows from the findings of one API. */
export function outcomeOf(
  named: Pick<TrialItem, "api" | "version">,
  findings: readonly { action: Exclude<LintAction, "off"> }[],
): TrialItem {
  const count = (action: LintAction) => findings.filter((one) => one.action === action).length;
  const [block, warn, notify] = [count("block"), count("warn"), count("notify")];
  const outcome = block > 0 ? "block" : warn > 0 ? "warn" : "pass";
  return { ...named, outcome, block, warn, notify, because: null };
}

const RANK = { block: 0, failed: 1, warn: 2, pass: 3 } as const;

/** Adds one API to a trial; the worst are named first. */
export function addOutcome(trial: TrialResult, item: TrialItem): TrialResult {
  const items = [...trial.items, item].sort(
    (a, b) => RANK[a.outcome] - RANK[b.outcome] || b.block - a.block || b.warn - a.warn || (a.api < b.api ? -1 : 1),
  );
  return {
    apis: trial.apis + 1,
    blocked: trial.blocked + (item.outcome === "block" ? 1 : 0),
    warned: trial.warned + (item.outcome === "warn" ? 1 : 0),
    failed: trial.failed + (item.outcome === "failed" ? 1 : 0),
    items: items.slice(0, MOST_ITEMS),
  };
}
