import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { SEVERITIES } from "@/lib/diff/model";
import { REQUIRED_BECAUSE } from "@/lib/reviews/policy/requirements";

const team = z.strictObject({ slug: z.string(), name: z.string() });

/** One thing that an approval covers. */
export const reviewItemDto = z.strictObject({
  fingerprint: z.string(),
  /** `change`: of the Diff; `extension`: an `x-…` member; `content`: the whole contract, where there is no baseline. */
  kind: z.enum(["change", "extension", "content"]),
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  operation: z.string().nullable(),
  message: z.string(),
});
export type ReviewItemDto = z.output<typeof reviewItemDto>;

/** So many items are named; `count` is of all. */
export const MOST_ITEMS_NAMED = 200;

/** Items, at most 200 of them, and how many there are. */
export const itemListDto = z.strictObject({ count: z.number().int(), items: z.array(reviewItemDto) });
export type ItemListDto = z.output<typeof itemListDto>;

/** An approval that the review needs, why, and how far it is there. */
export const requiredReviewerDto = z.strictObject({
  /** `owner`, `security`, `platform`, or `consumer:` with the consumer's slug. */
  id: z.string(),
  team,
  because: z.strictObject({
    code: z.enum(REQUIRED_BECAUSE),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  needed: z.number().int(),
  /** Whose approvals count for it now. */
  approvals: z.array(actorRefDto),
  satisfied: z.boolean(),
  /** Whether anybody of the team may decide; administrators may step in where not. */
  hasDeciders: z.boolean(),
});
export type RequiredReviewerDto = z.output<typeof requiredReviewerDto>;

/** A revision of the version that is reviewed. */
export const reviewRevisionDto = z.strictObject({
  number: z.number().int(),
  digest: z.string(),
  pushedBy: actorRefDto,
  pushedAt: z.iso.datetime(),
  commit: z.string().nullable(),
  changelog: z.string().nullable(),
  current: z.boolean(),
  /** Since the revision before it; null for the first, and where they could not be compared. */
  changes: z
    .strictObject({ breaking: z.number().int(), dangerous: z.number().int(), nonBreaking: z.number().int() })
    .nullable(),
});
export type ReviewRevisionDto = z.output<typeof reviewRevisionDto>;

export const HISTORY_KINDS = [
  "requested",
  "revised",
  "decided",
  "undone",
  "waiver_requested",
  "waiver_granted",
  "waiver_refused",
  "waiver_revoked",
  "withdrawn",
  "superseded",
  "published",
] as const;

/** One thing that happened in a review. `by` is null where it was not kept. */
export const historyEntryDto = z.strictObject({
  kind: z.enum(HISTORY_KINDS),
  at: z.iso.datetime(),
  by: actorRefDto.nullable(),
  /** What they said: a purpose, a note, a reason. */
  note: z.string(),
  /** Of the decision, the waiver or the revision that it is about. */
  id: z.string().nullable(),
  revision: z.number().int().nullable(),
  decision: z.enum(["approve", "request_changes", "comment"]).nullable(),
});
export type HistoryEntryDto = z.output<typeof historyEntryDto>;

/** What came and went since the caller looked last; null where they never said that they looked. */
export const sinceDto = z.strictObject({
  revision: z.number().int(),
  at: z.iso.datetime(),
  newItems: itemListDto,
  goneItems: itemListDto,
});
export type SinceDto = z.output<typeof sinceDto>;

/** What the caller may do; the service decides again. */
export const myRightsDto = z.strictObject({
  canComment: z.boolean(),
  canRequestChanges: z.boolean(),
  canWithdraw: z.boolean(),
  canPublish: z.boolean(),
  canEdit: z.boolean(),
  /** Ids of the decisions that the caller may take back. */
  undoable: z.array(z.string()),
});
