import type { Change, Diff, DiffSide, DiffSummary, Severity } from "@/lib/diff/model";
import { type Compared, type Comparison, totalOf } from "./compared";
import { countWords, plainText } from "./plain-text";

/** What all changes come to. */
export type Verdict = "breaking" | "dangerous" | "compatible" | "unchanged";

const SENTENCES: Record<Verdict, string> = {
  breaking: "Breaking: callers that keep to the old contract can fail",
  dangerous: "Compatible, with care: nothing breaks the contract, some callers may be surprised",
  compatible: "Compatible: every caller is served as before",
  unchanged: "No changes",
};

/** The verdict on counted changes: the worst there is. */
export function verdictOf({ breaking, dangerous, nonBreaking }: DiffSummary): Verdict {
  if (breaking > 0) return "breaking";
  if (dangerous > 0) return "dangerous";
  return nonBreaking > 0 ? "compatible" : "unchanged";
}

/** The verdict in a sentence; it does not hide that a policy leaves something out. */
export function verdictSentence(summary: DiffSummary): string {
  const verdict = verdictOf(summary);
  return verdict === "unchanged" && summary.ignored
    ? "No changes but those that the policy ignores"
    : SENTENCES[verdict];
}

/** `3 breaking (2 proved), no dangerous and 12 non-breaking changes; 1 more ignored by the policy`. */
export function summarySentence(comparison: Comparison): string {
  const { breaking, dangerous, nonBreaking, ignored } = totalOf(comparison);
  const proved = provedBreaking(comparison);
  const worst = `${countWords(breaking, "breaking")}${proved > 0 ? ` (${proved} proved)` : ""}`;
  const rest = `${countWords(dangerous, "dangerous")} and ${countWords(nonBreaking, "non-breaking")} changes`;
  return `${worst}, ${rest}${ignored ? `; ${ignored} more ignored by the policy` : ""}`;
}

function provedBreaking(comparison: Comparison): number {
  const changes = comparison.flatMap(({ diff }) => diff.changes);
  return changes.filter(({ severity, proof }) => severity === "breaking" && proof.status === "proved").length;
}

/** `Payments 1.2.0 (openapi 3.1.0)`. */
export function sideWords(side: DiffSide): string {
  return plainText(`${side.title} ${side.version} (${side.format} ${side.specVersion})`);
}

/** `Payments 1.0.0 (openapi 3.1.0) → Payments 2.0.0 (openapi 3.1.0)`, or that the definition came or went. */
export function pairWords({ status, diff }: Compared): string {
  if (status === "added") return `${sideWords(diff.to)}, which is new`;
  if (status === "removed") return `${sideWords(diff.from)}, which was removed`;
  return `${sideWords(diff.from)} → ${sideWords(diff.to)}`;
}

/** What names a pair in a heading: its path where there are several, else both versions. */
export function pairHeading(pair: Compared): string {
  return pair.name === "" ? pairWords(pair) : `${plainText(pair.name)}: ${pairWords(pair)}`;
}

/** `1 definition without changes`, `3 definitions without changes`. */
export function unchangedWords(count: number): string {
  return `${count} ${count === 1 ? "definition" : "definitions"} without changes`;
}

/** Changes of one severity by operation, in the order of the diff; the document is `null`. */
export function byOperation(diff: Diff, severity: Severity): Map<string | null, Change[]> {
  const groups = new Map<string | null, Change[]>();
  for (const change of diff.changes) {
    if (change.severity !== severity) continue;
    const group = groups.get(change.operation);
    if (group) group.push(change);
    else groups.set(change.operation, [change]);
  }
  return groups;
}
