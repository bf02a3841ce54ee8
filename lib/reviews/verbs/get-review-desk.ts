import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import type { ReviewDto } from "@/lib/reviews/schema";
import { type ChangeFilter, cutChanges } from "@/lib/versions/model/change-window";
import type { FindingDto } from "@/lib/versions/schema";
import { type ChangeList, changeListInput } from "@/lib/versions/schema/changes";
import { compareRevisions } from "@/lib/versions/verbs/compare-revisions";
import { listChanges } from "@/lib/versions/verbs/list-changes";
import { listFindings } from "@/lib/versions/verbs/list-findings";
import { LONGEST_WAIVER_DAYS } from "@/lib/waivers/policy";
import { getReview } from "./get-review";
import { requireReview } from "./require-review";

const DAY_MS = 86_400_000;

/** So many findings are beside the changes, the gravest first; the others are a link away. */
const MOST_FINDINGS = 50;

const deskInput = changeListInput.omit({ api: true, from: true, to: true }).extend({
  id: z.string().max(100),
  /** Only what changed since this revision of the version. */
  since: z.number().int().min(1).optional(),
});

/** All that one page of a review shows. */
export interface ReviewDesk {
  review: ReviewDto;
  /** Null without a baseline, and where the comparison could not be made. */
  list: ChangeList | null;
  /** The revision since which changes are listed; null: since the baseline. */
  since: number | null;
  findings: FindingDto[];
  /** UTC days between which a waiver may end. */
  waiverDays: { first: string; last: string };
}

/** A review with one page of its changes and its gravest findings. Throws `not_found`. */
export const getReviewDesk = defineQuery({
  input: deskInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id, since, ...filter }): Promise<ReviewDesk> => {
    if (!z.uuid().safeParse(id).success) throw new RegistryError("not_found", "There is no such review.");
    const review = await getReview(ctx, { id });
    const { api, version } = review;
    const findings = await listFindings(ctx, { api, version, limit: MOST_FINDINGS });
    const isSince = since !== undefined && since < review.versionRevision;
    return {
      review,
      list: isSince ? await changesSince(ctx, review, since, filter) : await changesOf(ctx, review, filter),
      since: isSince ? since : null,
      findings: findings.items,
      waiverDays: {
        first: utcDay(ctx.now),
        last: utcDay(new Date(ctx.now.getTime() + LONGEST_WAIVER_DAYS * DAY_MS)),
      },
    };
  },
});

async function changesOf(ctx: ServiceContext, review: ReviewDto, filter: ChangeFilter): Promise<ChangeList | null> {
  const { api, version, baseline, changes } = review;
  return baseline && changes ? listChanges(ctx, { ...filter, api, from: baseline, to: version }) : null;
}

/** Null where the two revisions could not be compared. Lines of the earlier one are not shown: only the newest is read. */
async function changesSince(
  ctx: ServiceContext,
  review: ReviewDto,
  since: number,
  filter: ChangeFilter,
): Promise<ChangeList | null> {
  const { versionId } = await requireReview(ctx, review.id);
  try {
    const diff = await compareRevisions(ctx, { versionId, from: since, to: review.versionRevision });
    const { groups, ...list } = cutChanges(diff, filter);
    const shown = groups.map((group) => ({
      ...group,
      changes: group.changes.map((change) => ({
        ...change,
        source: change.source.to ? { to: change.source.to } : {},
      })),
    }));
    const label = (number: number) => `${review.version} (${number})`;
    return {
      ...list,
      groups: shown,
      from: { ...diff.from, label: label(since) },
      to: { ...diff.to, label: review.version },
    };
  } catch (error) {
    if (error instanceof RegistryError) return null;
    throw error;
  }
}
