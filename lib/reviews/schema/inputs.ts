import { z } from "zod";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { DECISIONS, REVIEW_STATES } from "@/lib/reviews/model";
import { decisionAnswerDto, missingPointDto } from "@/lib/reviews/schema";

const id = z.uuid();
const expected = z.array(z.string()).readonly().optional();
const fingerprint = z.string().min(1).max(200);

/** The body of `POST /reviews/{id}/withdraw`. */
export const withdrawBody = z.strictObject({ reason: z.string().trim().min(1).max(2_000) });
export const withdrawInput = z.strictObject({ id, body: withdrawBody, expected });

/** The body of `PATCH /reviews/{id}`. */
export const editReviewBody = z
  .strictObject({ purpose: z.string().trim().max(2_000).optional(), publishWhenApproved: z.boolean().optional() })
  .refine((body) => body.purpose !== undefined || body.publishWhenApproved !== undefined, {
    error: "name what is to change",
  });
export const editReviewInput = z.strictObject({ id, body: editReviewBody, expected });

/** A review that is to be published by hand, and the revisions of it that this may start from. */
export const publishReviewInput = z.strictObject({ id, expected });

/** A decision in the address of a review. */
export const decisionRef = z.strictObject({ id, decisionId: z.uuid() });
export const undoInput = z.strictObject({ ...decisionRef.shape, expected });

/** Where a review stands after something was done in it. */
export const reviewStandingDto = z.strictObject({
  id: z.string(),
  state: z.enum(REVIEW_STATES),
  versionState: z.enum(VERSION_STATES),
  approvals: z.number().int(),
  requiredApprovals: z.number().int(),
  /** What is still missing for the version to become active. */
  missing: z.array(missingPointDto),
  revision: z.number().int(),
  url: z.string(),
});
export type ReviewStandingDto = z.output<typeof reviewStandingDto>;

/** Decisions in one call, at most. */
export const MOST_DECISIONS = 50;

/** The body of `POST /reviews/decisions`. */
export const decisionsBody = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        id,
        decision: z.enum(DECISIONS),
        note: z.string().max(10_000).optional(),
        revision: z.number().int().min(1).optional(),
      }),
    )
    .min(1)
    .max(MOST_DECISIONS),
});

/** What became of one of several decisions: the answer it would have had alone, or the problem. */
export const decisionOutcomeDto = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), id: z.string(), answer: decisionAnswerDto }),
  z.strictObject({
    ok: z.literal(false),
    id: z.string(),
    problem: z.strictObject({
      code: z.string(),
      status: z.number().int(),
      detail: z.string(),
      fix: z.string().nullable(),
    }),
  }),
]);
export type DecisionOutcomeDto = z.output<typeof decisionOutcomeDto>;
export const decisionsAnswerDto = z.strictObject({ items: z.array(decisionOutcomeDto) });

/** The body of `POST /reviews/{id}/seen`: the version's revision that was looked at. */
export const seenBody = z.strictObject({ revision: z.number().int().min(1) });
export const seenInput = z.strictObject({ id, body: seenBody });
export const seenDto = z.strictObject({ revision: z.number().int(), at: z.iso.datetime() });

/** Marks that one call may change. */
export const MOST_MARKS = 1_000;

/** The body of `PUT /reviews/{id}/marks`: what the caller is done with, and what not any more; all else stays. */
export const marksBody = z.strictObject({
  done: z.array(fingerprint).max(MOST_MARKS).default([]),
  open: z.array(fingerprint).max(MOST_MARKS).default([]),
});
export const marksInput = z.strictObject({ id, body: marksBody });
export const marksDto = z.strictObject({ marks: z.array(z.string()) });
