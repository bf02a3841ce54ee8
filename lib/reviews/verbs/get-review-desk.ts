import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import type { ReviewDto } from "@/lib/reviews/schema";
import type { FindingDto } from "@/lib/versions/schema";
import { type ChangeList, changeListInput } from "@/lib/versions/schema/changes";
import { listChanges } from "@/lib/versions/verbs/list-changes";
import { listFindings } from "@/lib/versions/verbs/list-findings";
import { LONGEST_WAIVER_DAYS } from "@/lib/waivers/policy";
import { getReview } from "./get-review";

const DAY_MS = 86_400_000;

/** So many findings are beside the changes, the gravest first; the others are a link away. */
const MOST_FINDINGS = 50;

const deskInput = changeListInput.omit({ api: true, from: true, to: true }).extend({ id: z.string().max(100) });

/** All that one page of a review shows. */
export interface ReviewDesk {
  review: ReviewDto;
  /** Null without a baseline, and where the comparison could not be made. */
  list: ChangeList | null;
  findings: FindingDto[];
  /** UTC days between which a waiver may end. */
  waiverDays: { first: string; last: string };
}

/** A review with one page of its changes and its gravest findings. Throws `not_found`. */
export const getReviewDesk = defineQuery({
  input: deskInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id, ...filter }): Promise<ReviewDesk> => {
    if (!z.uuid().safeParse(id).success) throw new RegistryError("not_found", "There is no such review.");
    const review = await getReview(ctx, { id });
    const { api, version } = review;
    const findings = await listFindings(ctx, { api, version, limit: MOST_FINDINGS });
    return {
      review,
      list:
        review.baseline && review.changes
          ? await listChanges(ctx, { ...filter, api, from: review.baseline, to: version })
          : null,
      findings: findings.items,
      waiverDays: {
        first: utcDay(ctx.now),
        last: utcDay(new Date(ctx.now.getTime() + LONGEST_WAIVER_DAYS * DAY_MS)),
      },
    };
  },
});
