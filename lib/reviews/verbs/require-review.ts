import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { requireRevision, type ExpectedRevisions } from "@/lib/core/revision";
import { holdRights } from "@/lib/members/verbs/find-actors";
import { isLive } from "@/lib/reviews/model";
import { mayDecide } from "@/lib/reviews/policy/standing";
import { findReview, type ReviewRow } from "@/lib/reviews/store";
import { listRequiredTeamIds } from "@/lib/reviews/store/requirements";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { getLifecycleVersion, lockApiOf } from "@/lib/versions/verbs/find-lifecycle-version";
import { findRequirements } from "./find-requirements";
import { reviewStateOf, speakerOf } from "./present-review";

/** The review of an id, or `not_found`. For other verbs, which authorise. */
export async function requireReview(ctx: ServiceContext, id: string): Promise<ReviewRow> {
  const row = await findReview(ctx.access, id);
  if (!row) throw new RegistryError("not_found", "There is no such review.", { fix: "See /api/v1/reviews." });
  return row;
}

/**
 * The review and its version as they are now, held until the transaction ends: everything that is done to one API's reviews
 * takes turns, and the rights of those who decided stay as they are meanwhile. Throws `not_found` and `stale_revision`.
 */
export async function holdReview(
  tx: ServiceContext,
  id: string,
  expected?: ExpectedRevisions,
): Promise<{ row: ReviewRow; version: LifecycleVersion }> {
  await lockApiOf(tx, (await requireReview(tx, id)).version.api.slug);
  const row = await requireReview(tx, id);
  await holdRights(tx, row.decisions.map(speakerOf));
  requireRevision(expected, row.revision);
  return { row, version: await getLifecycleVersion(tx, row.versionId) };
}

/** Throws `decision_refused` where the review is over. */
export function requireLive(row: ReviewRow): void {
  if (isLive(reviewStateOf(row))) return;
  throw new RegistryError("decision_refused", "This review is over.", {
    fix: "Ask for a new review where one is needed.",
  });
}

/**
 * Whether the caller may decide for the API's team, or for one whose approval is required; or for one that might be, where
 * nobody has looked since the policy or the callers changed: what is decided is judged by who is required then.
 */
export async function isAsked(ctx: ServiceContext, row: ReviewRow): Promise<boolean> {
  const asked = await listRequiredTeamIds(ctx.access, row.id);
  const known = [row.version.api.teamId, ...asked].map((id) => ({ id }));
  if (mayDecide(ctx.actor, known)) return true;
  const version = await getLifecycleVersion(ctx, row.versionId);
  const possible = await findRequirements(ctx, version, null);
  return mayDecide(
    ctx.actor,
    possible.map(({ team }) => team),
  );
}
