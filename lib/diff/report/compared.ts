import type { Diff, DiffSummary } from "@/lib/diff/model";

/** Which of the two a text belongs to: the older, or the newer. */
export type Version = "from" | "to";

/** Two versions of a definition compared, as reports tell it. */
export interface Compared {
  /** What the pair is called beside others: its path below both folders. Empty where it is the only one. */
  name: string;
  /** `added` and `removed`: the definition is on one side only, and each of its operations came or went. */
  status: "compared" | "added" | "removed";
  diff: Diff;
  /** The name of a file as seen from the root of the repository; of the entry file where none is given. */
  fileName(version: Version, file?: string): string;
  /** The lines of that file, for excerpts; undefined where they are not at hand. */
  linesOf?(version: Version, file?: string): readonly string[] | undefined;
}

/** Everything that one report is about; in the order in which it is told. */
export type Comparison = readonly Compared[];

/** A single pair of which nothing but the diff is known. */
export function comparedAlone(diff: Diff, names: { from?: string; to?: string } = {}): Compared {
  return {
    name: "",
    status: "compared",
    diff,
    fileName: (version, file) => file ?? names[version] ?? version,
  };
}

/** The counts of all pairs together. */
export function totalOf(comparison: Comparison): DiffSummary {
  const total: DiffSummary = { breaking: 0, dangerous: 0, nonBreaking: 0 };
  let ignored = 0;
  for (const { diff } of comparison) {
    total.breaking += diff.summary.breaking;
    total.dangerous += diff.summary.dangerous;
    total.nonBreaking += diff.summary.nonBreaking;
    ignored += diff.summary.ignored ?? 0;
  }
  return ignored > 0 ? { ...total, ignored } : total;
}
