import {
  type BindingAuthority,
  LINT_ACTIONS,
  type LintAction,
  type LintedBinding,
  type RulesetResult,
} from "@/lib/rulesets/model";
import { overrules } from "./overrules";

/** Which binding decides of a rule, and which others speak of it. */
export interface RuleDecision<L> {
  rule: string;
  action: LintAction;
  by: L;
  /** Less specific ones, or milder ones of the same scope, that say something else or the same. */
  overruled: { line: L; action: LintAction }[];
}

/** Whether the first is stricter than the second. */
export function isStricter(a: LintAction, b: LintAction): boolean {
  return LINT_ACTIONS.indexOf(a) < LINT_ACTIONS.indexOf(b);
}

type Rules = Pick<RulesetResult, "rules">;

/**
 * Decides of every rule by the bindings of one authority: the most specific that speaks of it, and the strictest of those
 * that are equally specific; the earliest of those that are equal in this, too.
 */
export function decideRules<R extends Rules, L extends LintedBinding<R>>(
  lines: readonly L[],
  authority: BindingAuthority,
): Map<string, RuleDecision<L>> {
  const decided = new Map<string, RuleDecision<L>>();
  for (const line of lines) {
    if (line.binding.authority !== authority) continue;
    for (const { id, severity } of line.result.rules) {
      const action = severity === "off" ? "off" : line.binding.actions[severity];
      const before = decided.get(id);
      if (!before) decided.set(id, { rule: id, action, by: line, overruled: [] });
      else decided.set(id, between(before, { line, action }));
    }
  }
  return decided;
}

function between<L extends LintedBinding<Rules>>(
  before: RuleDecision<L>,
  next: { line: L; action: LintAction },
): RuleDecision<L> {
  const { rule, action, by, overruled } = before;
  const wins = overrules(next.line.binding.scope, by.binding.scope, () => isStricter(next.action, action));
  return wins
    ? { rule, action: next.action, by: next.line, overruled: [...overruled, { line: by, action }] }
    : { ...before, overruled: [...overruled, next] };
}
