import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { gateResultSchema, transitionPointSchema } from "@/lib/lifecycle/schema";
import { CLOSED_BECAUSE, DECISIONS, REVIEW_STATES } from "@/lib/reviews/model";
import { WORD_STATUSES } from "@/lib/reviews/policy/standing";
import {
  historyEntryDto,
  itemListDto,
  myRightsDto,
  requiredReviewerDto,
  reviewRevisionDto,
  sinceDto,
} from "@/lib/reviews/schema/parts";
import { waiverDto } from "@/lib/waivers/schema";

const apiName = z.string().min(1).max(80);
const versionLabel = z.string().min(1).max(100);
const words = z.string().trim().min(1).max(10_000);

/** One thing that is missing; `code` is stable, the sentences are for people. */
export const missingPointDto = transitionPointSchema;

export const reviewSummaryDto = z.strictObject({
  id: z.string(),
  api: z.string(),
  apiName: z.string(),
  team: z.strictObject({ slug: z.string(), name: z.string() }),
  version: z.string(),
  versionState: z.enum(VERSION_STATES),
  /** `open`, `changes_requested`, `approved`, `withdrawn` or `published`. */
  state: z.enum(REVIEW_STATES),
  /** Why it is `withdrawn`: `withdrawn` by somebody, or `superseded` by a newer review. */
  closedBecause: z.enum(CLOSED_BECAUSE).nullable(),
  purpose: z.string(),
  requestedBy: actorRefDto,
  requestedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  publishedBy: actorRefDto,
  /** The label of the version that this one is judged against; null without one. */
  baseline: z.string().nullable(),
  commentCount: z.number().int(),
  /** Of the version: how many times its bytes were pushed. */
  versionRevision: z.number().int(),
  /** Of this record; the entity tag. */
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
  /** Whether it counts now: the last word of somebody who still may decide, covering what there is. */
  counts: z.boolean(),
  /** Why it counts or not. */
  status: z.enum(WORD_STATUSES),
  /** The version's revision that was decided on. */
  revision: z.number().int(),
  /** What came after an approval that does not cover it; null for every other, and where nobody can tell. */
  newItems: itemListDto.nullable(),
  undoneAt: z.iso.datetime().nullable(),
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
  /** Of the owning team: the policy's quorum. */
  requiredApprovals: z.number().int(),
  /** Of those, how many count now. */
  approvals: z.number().int(),
  /** Everybody who must approve, each with the reason. */
  required: z.array(requiredReviewerDto),
  /** Whether the version becomes active as soon as nothing is missing; else somebody publishes it. */
  publishWhenApproved: z.boolean(),
  /** What whoever withdrew it said, and who ended it; null where it is live, or that was not kept. */
  closedReason: z.string(),
  closedBy: actorRefDto.nullable(),
  /** Whether an approval needs a note: something breaking is not accepted yet. */
  noteRequired: z.boolean(),
  decisions: z.array(decisionDto),
  comments: z.array(commentDto),
  revisions: z.array(reviewRevisionDto),
  history: z.array(historyEntryDto),
  since: sinceDto.nullable(),
  /** Fingerprints that the caller is done with. */
  marks: z.array(z.string()),
  rights: myRightsDto,
  /** The people of the owning team who may decide, and their last word in this review. */
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
  /** One state, or `live`: those that are not over. */
  state: z.enum([...REVIEW_STATES, "live"]).optional(),
  api: apiName.optional(),
  version: versionLabel.optional(),
  /** Owns the API, or is asked to approve. */
  team: z.string().min(1).max(60).optional(),
  /** `me`: live reviews that wait for the caller's word, also as one of a team that is asked. */
  reviewer: z.literal("me").optional(),
  /** Who asked: `me`, or a person's or token's id or name. */
  author: z.string().min(1).max(120).optional(),
  /** Words of the purpose, the API or the version. */
  q: z.string().trim().min(1).max(200).optional(),
  sort: z.enum(["requestedAt", "-requestedAt"]).default("-requestedAt"),
});
export type ReviewFilter = z.output<typeof reviewFilter>;

/** The same without pages: how many reviews fit. */
export const reviewCountFilter = reviewFilter.pick({
  api: true,
  version: true,
  team: true,
  author: true,
  q: true,
});

export const reviewCountsDto = z.strictObject({
  open: z.number().int(),
  changes_requested: z.number().int(),
  approved: z.number().int(),
  withdrawn: z.number().int(),
  published: z.number().int(),
  live: z.number().int(),
  /** Those that wait for the caller; null where nobody is signed in. */
  waiting: z.number().int().nullable(),
});
export type ReviewCountsDto = z.output<typeof reviewCountsDto>;

export const reviewId = z.strictObject({ id: z.uuid() });

const purpose = z.string().trim().max(2_000).default("");

export const requestReviewInput = z.strictObject({
  api: apiName,
  version: versionLabel,
  purpose,
  /** Left out: what the policy says. */
  publishWhenApproved: z.boolean().optional(),
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
  .strictObject({
    decision: z.enum(DECISIONS),
    note: words.optional(),
    /** The version's revision that was looked at: 409 where another was pushed meanwhile. */
    revision: z.number().int().min(1).optional(),
  })
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
  /** The version's revision that was decided on. */
  versionRevision: z.number().int(),
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
