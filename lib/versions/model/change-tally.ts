import { z } from "zod";
import type { Change, DiffSummary, Severity } from "@/lib/diff/model";
import { severitySchema } from "@/lib/diff/schema";
import { type SeverityPolicy, severityUnder } from "@/lib/diff/severity-policy";

/** How many changes of a comparison a rule made, by what the comparison found; before any policy. */
export const changeTallySchema = z.array(
  z.strictObject({ rule: z.string(), severity: severitySchema, count: z.int().min(1) }),
);
export type ChangeTally = z.output<typeof changeTallySchema>;

/** Counts the changes of a comparison that no policy was applied to. */
export function tallyOf(changes: readonly Pick<Change, "id" | "severity">[]): ChangeTally {
  const counts = new Map<string, Map<Severity, number>>();
  for (const { id, severity } of changes) {
    const ofRule = counts.get(id) ?? new Map<Severity, number>();
    counts.set(id, ofRule.set(severity, (ofRule.get(severity) ?? 0) + 1));
  }
  return [...counts].flatMap(([rule, found]) => [...found].map(([severity, count]) => ({ rule, severity, count })));
}

/** The summary that a comparison has under a policy; the same that the changes themselves would give. */
export function summaryUnder(tally: ChangeTally, policy: SeverityPolicy): DiffSummary {
  const counts = { breaking: 0, dangerous: 0, "non-breaking": 0, ignore: 0 };
  for (const { rule, severity, count } of tally) counts[severityUnder(policy, rule, severity)] += count;
  const { breaking, dangerous, "non-breaking": nonBreaking, ignore: ignored } = counts;
  return { breaking, dangerous, nonBreaking, ...(ignored > 0 ? { ignored } : {}) };
}
