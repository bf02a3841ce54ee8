import { useTranslations } from "next-intl";
import { approvalOutlook } from "@/lib/reviews/model/approval-outlook";
import type { ReviewViewer } from "@/lib/reviews/model/review-rights";
import type { ReviewDto } from "@/lib/reviews/schema";
import { DecisionBar } from "./decision-bar";

const REFUSALS = ["not_entitled", "own_version", "already_approved"] as const;

function outlookFor(review: ReviewDto, viewer: ReviewViewer) {
  // Only an approval takes the viewer's own request back, and counts for a team.
  const { canApprove } = review.myAction;
  const isOwn = (by: { kind: string; id: string }) => `${by.kind}:${by.id}` === viewer.key;
  const against = review.decisions.filter(
    (one) => one.counts && one.decision === "request_changes" && !(canApprove && isOwn(one.by)),
  );
  return approvalOutlook({
    gates: review.gates,
    required: review.required.map(({ id, team, needed, approvals }) => ({
      team,
      needed,
      given: approvals.length,
      mine: canApprove && viewer.mine.includes(id) && !approvals.some(isOwn),
    })),
    otherChangeRequests: against.length,
    publishWhenApproved: review.publishWhenApproved,
  });
}

function undoableOf(review: ReviewDto): { id: string; decision: "approve" | "request_changes" } | null {
  const found = review.decisions.findLast((one) => review.rights.undoable.includes(one.id));
  if (!found || found.decision === "comment") return null;
  return { id: found.id, decision: found.decision };
}

/** What the viewer can decide now, and what it leads to. */
export function ReviewDecision({ review, viewer }: { review: ReviewDto; viewer: ReviewViewer }) {
  const t = useTranslations("reviews");
  const refusal = REFUSALS.find((code) => code === review.myAction.code);
  const { id, revision, version, versionRevision, noteRequired } = review;
  return (
    <DecisionBar
      review={{ id, revision, version, versionRevision, noteRequired }}
      outlook={outlookFor(review, viewer)}
      canApprove={review.myAction.canApprove}
      canRequestChanges={review.rights.canRequestChanges}
      canPublish={review.state === "approved" && review.rights.canPublish}
      undoable={undoableOf(review)}
      because={refusal ? t(`cannot.${refusal}`) : review.myAction.because}
    />
  );
}
