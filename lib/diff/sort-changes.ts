import { type Change, type DiffSummary, SEVERITIES } from "./model";

/** Worst first, then by operation (the document first), place and rule. The order depends on nothing else. */
export function sortChanges(changes: readonly Change[]): Change[] {
  const rank = new Map(SEVERITIES.map((severity, index) => [severity, index]));
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...changes].sort(
    (a, b) =>
      (rank.get(a.severity) ?? 0) - (rank.get(b.severity) ?? 0) ||
      order(a.operation ?? "", b.operation ?? "") ||
      order(a.location, b.location) ||
      order(a.id, b.id) ||
      order(a.fingerprint, b.fingerprint),
  );
}

/** How many changes there are of each severity. */
export function summarise(changes: readonly Change[]): DiffSummary {
  const summary: DiffSummary = { breaking: 0, dangerous: 0, nonBreaking: 0 };
  for (const { severity } of changes) {
    if (severity === "non-breaking") summary.nonBreaking++;
    else summary[severity]++;
  }
  return summary;
}
