import type { PolicySeverity, Severity } from "@/lib/diff/model";
import type { FindingSeverity } from "@/lib/specs/model";

/** A rule as its catalogue shows it, whichever catalogue it is of. */
export interface RuleEntry {
  id: string;
  severity: Severity | FindingSeverity;
  title: string;
  why: string;
  fix: string;
  /** Off unless a ruleset asks for it. */
  isOptIn: boolean;
  /** What it looks at: `schema`, `parameter`; empty where that says nothing. */
  area: string;
  /** What the organisation makes of the severity, where that is not what the rule says. */
  override?: PolicySeverity | undefined;
}

/** The rules that fit: every word of the text occurs in a rule, and the severity and area are those chosen. */
export function matchingRules(
  rules: readonly RuleEntry[],
  { q, severity, area }: { q: string; severity: string | null; area: string | null },
): RuleEntry[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    if (severity && rule.severity !== severity) return false;
    if (area && rule.area !== area) return false;
    const text = `${rule.id} ${rule.title} ${rule.why} ${rule.fix}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
