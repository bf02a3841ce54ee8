import type { GateReport, ReviewItem } from "@/lib/gates/model";

/** What a review is about now. `items` is null where nobody could tell what there is. */
export interface PresentContent {
  digest: string;
  versionRevision: number;
  items: readonly ReviewItem[] | null;
}

type Reported = Pick<GateReport, "digest" | "revisionNumber" | "baseline" | "summary"> & {
  items: readonly ReviewItem[] | null;
};

/**
 * What there is to approve, by a report. Where the comparison could not be made, and where a first version has no item at
 * all, nobody knows: an empty list would let every approval cover everything.
 */
export function presentContent(report: Reported): PresentContent {
  const { digest, revisionNumber, baseline, summary, items } = report;
  const known = items !== null && (baseline === null ? items.length > 0 : summary !== null);
  return { digest, versionRevision: revisionNumber, items: known ? items : null };
}
