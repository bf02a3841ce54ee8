import type { PolicySeverity, Severity } from "@/lib/diff/model";
import type { FindingSeverity, SpecFormat } from "@/lib/specs/model";

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
  /** The contract languages that it can be reported in; absent: every one. */
  formats?: readonly SpecFormat[];
  /** What the organisation makes of the severity, where that is not what the rule says. */
  override?: PolicySeverity | undefined;
}

/** The rules that fit: every word of the text occurs in a rule, and severity, area and language are those chosen. */
export function matchingRules(
  rules: readonly RuleEntry[],
  {
    q,
    severity,
    area,
    language = null,
  }: { q: string; severity: string | null; area: string | null; language?: string | null },
): RuleEntry[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    if (severity && rule.severity !== severity) return false;
    if (area && rule.area !== area) return false;
    if (language && rule.formats && !rule.formats.some((format) => format === language)) return false;
    const text = `${rule.id} ${rule.title} ${rule.why} ${rule.fix}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
