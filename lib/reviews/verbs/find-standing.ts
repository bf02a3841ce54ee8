import type { ServiceContext } from "@/lib/core/context";
import { findActors } from "@/lib/members/verbs/find-actors";
import { DECISIONS, type Decision } from "@/lib/reviews/model";
import { NO_STANDING, type Standing, standingOf } from "@/lib/reviews/policy";
import { findLiveReview, type ReviewRow } from "@/lib/reviews/store";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { storedActor } from "@/lib/versions/model/stored-actor";

/** The decisions of a review, in the order they were made. */
export function decisionsOf(row: Pick<ReviewRow, "decisions">): Decision[] {
  return row.decisions.map(({ decision, byKind, byId, byName }) => ({
    decision: DECISIONS.find((one) => one === decision) ?? "comment",
    by: storedActor(byKind, byId, byName),
  }));
}

/** What some decisions amount to, by the rights that people and tokens have now. For other verbs, which authorise. */
export async function countDecisions(
  ctx: ServiceContext,
  version: LifecycleVersion,
  decisions: readonly Decision[],
): Promise<Standing> {
  if (decisions.length === 0) return NO_STANDING;
  const actors = await findActors(
    ctx,
    decisions.map((one) => one.by),
  );
  return standingOf(decisions, actors, { teamId: version.api.teamId, publishedBy: version.publishedBy });
}

/** What the live review of a version amounts to; nothing where there is none. For other verbs, which authorise. */
export async function findStanding(ctx: ServiceContext, version: LifecycleVersion): Promise<Standing> {
  const review = await findLiveReview(ctx.access, version.id);
  return review ? countDecisions(ctx, version, decisionsOf(review)) : NO_STANDING;
}
