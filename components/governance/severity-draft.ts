import type { PolicySeverity, Severity } from "@/lib/diff/model";

/** A rule whose severity can be changed. */
export interface RatedRule {
  id: string;
  severity: Severity;
  area: string;
  title: string;
}

/** Severities that differ from those of the rules, by rule. */
export type Severities = Readonly<Record<string, PolicySeverity>>;

/** The severities with one rule set; what is the rule's own severity is no override. */
export function withSeverity(
  severities: Severities,
  rule: Pick<RatedRule, "id" | "severity">,
  to: PolicySeverity,
): Severities {
  const others = Object.entries(severities).filter(([id]) => id !== rule.id);
  return Object.fromEntries(to === rule.severity ? others : [...others, [rule.id, to]]);
}

/** The rules that are set differently in the two. */
export function changedRules(before: Severities, after: Severities): string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].filter((id) => before[id] !== after[id]).sort();
}

/** What the list of rules is narrowed by. */
export interface SeverityFilter {
  q: string;
  /** The rule's own severity. */
  severity: string | null;
  /** Only rules that are set otherwise. */
  only: boolean;
}

/** The rules with those first that are set otherwise. */
export function overriddenFirst(rules: readonly RatedRule[], severities: Severities): RatedRule[] {
  const isSet = ({ id }: RatedRule) => Object.hasOwn(severities, id);
  return [...rules.filter(isSet), ...rules.filter((rule) => !isSet(rule))];
}

/** The rules that fit: every word occurs in the rule, and the severity and the choice of overrides agree. */
export function fittingRules(
  rules: readonly RatedRule[],
  severities: Severities,
  { q, severity, only }: SeverityFilter,
): RatedRule[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    if (severity && rule.severity !== severity) return false;
    if (only && severities[rule.id] === undefined) return false;
    const text = `${rule.id} ${rule.title} ${rule.area}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
