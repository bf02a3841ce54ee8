import type { ReviewDetails } from "@/lib/cli/registry/answers";

/** What a review came to, for a pipeline. */
export const OUTCOMES = {
  published: { succeeds: true, says: "published" },
  asked: { succeeds: true, says: "asked for" },
  approved: { succeeds: true, says: "approved, and waits to be published" },
  changes_requested: { succeeds: false, says: "changes requested" },
  withdrawn: { succeeds: false, says: "withdrawn" },
  gate_refused: { succeeds: false, says: "approved, and a gate stands in the way" },
  replaced: { succeeds: false, says: "other bytes were pushed meanwhile" },
} as const;
export type Outcome = keyof typeof OUTCOMES;

/** What keeps a version from being published that is no lack of approvals. */
const isGate = (code: string) => code.startsWith("gate_") || code.startsWith("validity_");

/**
 * What a review came to for the bytes that were handed in as a revision; null while it is undecided. A request for changes
 * in an earlier revision is answered by the push: it is waited for what the reviewer says now. `isHeld`: an approval is all
 * that is waited for.
 */
export function judgeReview(
  review: Pick<ReviewDetails, "state" | "publishWhenApproved" | "versionRevision" | "decisions" | "missing">,
  { revisionNumber, isHeld }: { revisionNumber: number; isHeld: boolean },
): Outcome | null {
  if (review.versionRevision > revisionNumber) return "replaced";
  if (review.state === "published") return "published";
  if (review.state === "withdrawn") return "withdrawn";
  if (review.state === "approved") return isHeld || !review.publishWhenApproved ? "approved" : null;
  if (review.state === "changes_requested") {
    const isAboutThis = review.decisions.some(
      (one) => one.counts && one.decision === "request_changes" && one.revision >= revisionNumber,
    );
    return isAboutThis ? "changes_requested" : null;
  }
  const { missing } = review;
  return missing.length > 0 && missing.every(({ code }) => isGate(code)) ? "gate_refused" : null;
}

/** What an undecided review waits for, in one line. */
export function waitsFor({ missing }: Pick<ReviewDetails, "missing">): string {
  return missing.length === 0 ? "a decision" : missing.map(({ detail }) => detail).join(" ");
}
