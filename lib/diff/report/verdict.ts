import type { Change, Diff, DiffSide, Severity } from "@/lib/diff/model";
import { countWords, plainText } from "./plain-text";

/** What all the changes of a diff come to. */
export type Verdict = "breaking" | "dangerous" | "compatible" | "unchanged";

const SENTENCES: Record<Verdict, string> = {
  breaking: "Breaking: callers that keep to the old contract can fail",
  dangerous: "Compatible, with care: nothing breaks the contract, some callers may be surprised",
  compatible: "Compatible: every caller is served as before",
  unchanged: "No changes",
};

/** The verdict on a diff: its worst change. */
export function verdictOf({ summary }: Diff): Verdict {
  if (summary.breaking > 0) return "breaking";
  if (summary.dangerous > 0) return "dangerous";
  return summary.nonBreaking > 0 ? "compatible" : "unchanged";
}

/** The verdict in a sentence. */
export function verdictSentence(diff: Diff): string {
  return SENTENCES[verdictOf(diff)];
}

/** `3 breaking, no dangerous and 12 non-breaking changes`. */
export function summarySentence({ summary }: Diff): string {
  const { breaking, dangerous, nonBreaking } = summary;
  return `${countWords(breaking, "breaking")}, ${countWords(dangerous, "dangerous")} and ${countWords(nonBreaking, "non-breaking")} changes`;
}

/** `Payments 1.2.0 (openapi 3.1.0)`. */
export function sideWords(side: DiffSide): string {
  return plainText(`${side.title} ${side.version} (${side.format} ${side.specVersion})`);
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
