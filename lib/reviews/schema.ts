import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { gateResultSchema } from "@/lib/lifecycle/schema";
import { DECISIONS, REVIEW_STATES } from "@/lib/reviews/model";
import { waiverDto } from "@/lib/waivers/schema";

const apiName = z.string().min(1).max(80);
const versionLabel = z.string().min(1).max(100);
const words = z.string().trim().min(1).max(10_000);

/** One thing that is missing; `code` is stable, the sentences are for people. */
export const missingPointDto = z.strictObject({ code: z.string(), detail: z.string(), fix: z.string() });

export const reviewSummaryDto = z.strictObject({
  id: z.string(),
  api: z.string(),
  apiName: z.string(),
  team: z.strictObject({ slug: z.string(), name: z.string() }),
  version: z.string(),
  versionState: z.enum(VERSION_STATES),
  /** `open`, `changes_requested`, `approved` or `closed`. */
  state: z.enum(REVIEW_STATES),
  purpose: z.string(),
  requestedBy: actorRefDto,
  requestedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  publishedBy: actorRefDto,
  /** The label of the version that this one is judged against; null without one. */
  baseline: z.string().nullable(),
  commentCount: z.number().int(),
  revision: z.number().int(),
  url: z.string(),
});
export type ReviewSummaryDto = z.output<typeof reviewSummaryDto>;
export const reviewPage = pageOf(reviewSummaryDto);

export const decisionDto = z.strictObject({
  id: z.string(),
  decision: z.enum(DECISIONS),
  note: z.string(),
  by: actorRefDto,
  at: z.iso.datetime(),
  /** Whether it counts now: the last word of somebody who still may decide, and who did not publish the version. */
  counts: z.boolean(),
});
export type DecisionDto = z.output<typeof decisionDto>;

export const commentDto = z.strictObject({
  id: z.string(),
  body: z.string(),
  /** Of the change or finding it speaks of. */
  fingerprint: z.string().nullable(),
  by: actorRefDto,
  at: z.iso.datetime(),
});
export type CommentDto = z.output<typeof commentDto>;

export const reviewDto = z.strictObject({
  ...reviewSummaryDto.shape,
  gates: z.array(gateResultSchema),
  /** What changed since the baseline; null without one. */
  changes: z
    .strictObject({ breaking: z.number().int(), dangerous: z.number().int(), nonBreaking: z.number().int() })
    .nullable(),
  requiredApprovals: z.number().int(),
  /** Approvals that count now. */
  approvals: z.number().int(),
  decisions: z.array(decisionDto),
  comments: z.array(commentDto),
  /** The people who may decide, and their last word in this review. */
  deciders: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      because: z.enum(["administrator", "owner", "reviewer"]),
      decision: z.enum(["approve", "request_changes"]).nullable(),
    }),
  ),
  myAction: z.strictObject({ canApprove: z.boolean(), code: z.string(), because: z.string() }),
  /** Live waivers that cover this version. */
  waivers: z.array(waiverDto),
  /** Everything that is missing for the version to become active. Empty: nothing. */
  missing: z.array(missingPointDto),
});
export type ReviewDto = z.output<typeof reviewDto>;

export const reviewFilter = z.strictObject({
  ...pageInput.shape,
  state: z.enum(REVIEW_STATES).optional(),
  api: apiName.optional(),
  version: versionLabel.optional(),
  team: z.string().min(1).max(60).optional(),
  /** `me`: live reviews that wait for the caller's word. */
  reviewer: z.literal("me").optional(),
  sort: z.enum(["requestedAt", "-requestedAt"]).default("-requestedAt"),
});
export type ReviewFilter = z.output<typeof reviewFilter>;

export const reviewId = z.strictObject({ id: z.uuid() });

export const requestReviewInput = z.strictObject({
  api: apiName,
  version: versionLabel,
  purpose: z.string().trim().max(2_000).default(""),
});

/** The answer to asking for a review: where it is. */
export const requestedReviewDto = z.strictObject({
  id: z.string(),
  api: z.string(),
  version: z.string(),
  state: z.enum(REVIEW_STATES),
  revision: z.number().int(),
  url: z.string(),
});
export type RequestedReviewDto = z.output<typeof requestedReviewDto>;

/** The body of `POST /reviews/{id}/decisions`. */
export const decisionBody = z
  .strictObject({ decision: z.enum(DECISIONS), note: words.optional() })
  .refine((body) => body.decision === "approve" || body.note !== undefined, {
    path: ["note"],
    error: "say what you mean: only an approval needs no note",
  });

/** A decision with the review it is on, and the revisions of it that it may start from. */
export const decideInput = z.strictObject({
  id: z.uuid(),
  body: decisionBody,
  expected: z.array(z.string()).readonly().optional(),
});

export const decisionAnswerDto = z.strictObject({
  id: z.string(),
  review: z.string(),
  decision: z.enum(DECISIONS),
  /** Of the review, now. */
  state: z.enum(REVIEW_STATES),
  versionState: z.enum(VERSION_STATES),
  approvals: z.number().int(),
  requiredApprovals: z.number().int(),
  /** What is still missing for the version to become active. */
  missing: z.array(missingPointDto),
  revision: z.number().int(),
  url: z.string(),
});
export type DecisionAnswerDto = z.output<typeof decisionAnswerDto>;

/** The body of `POST /reviews/{id}/comments`. */
export const commentBody = z.strictObject({
  body: words,
  fingerprint: z.string().trim().min(1).max(200).optional(),
});
export const commentInput = z.strictObject({ id: z.uuid(), comment: commentBody });
