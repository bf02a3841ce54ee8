import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { requireFresh } from "@/lib/gates/verbs/require-fresh";
import { holdRights } from "@/lib/members/verbs/find-actors";
import { isLive } from "@/lib/reviews/model";
import { findReview, listLiveReviews } from "@/lib/reviews/store";
import { findApiRef, getLifecycleVersion, lockApiOf } from "@/lib/versions/verbs/find-lifecycle-version";
import { reviewStateOf, speakerOf } from "./present-review";
import { settleReview } from "./settle-review";

/** How often somebody else may be faster before a review is left for the next look. */
const TRIES = 3;

/** What looking again at reviews did. */
export interface Recounted {
  looked: number;
  /** `slug@label` of the versions that became active. */
  published: string[];
}

/**
 * Looks again at the live reviews of an API, each in a transaction of its own, after something happened on which they rest:
 * a push, a waiver, a policy. Their states are written, people whose approval covers too little are told, and versions that
 * lack nothing become active. To be called after the transaction that changed something; it never throws because somebody
 * was faster. For other verbs, which authorise.
 */
export async function recountReviews(ctx: ServiceContext, { api: slug }: { api: string }): Promise<Recounted> {
  const api = await findApiRef(ctx, slug);
  const done: Recounted = { looked: 0, published: [] };
  if (!api) return done;
  for (const { id } of await listLiveReviews(ctx.access, { apiId: api.id })) {
    const label = await recountReview(ctx, slug, id);
    done.looked += 1;
    if (label !== null) done.published.push(`${slug}@${label}`);
  }
  return done;
}

/** Looks again at one review; the label of its version where that became active by it. */
async function recountReview(ctx: ServiceContext, slug: string, id: string): Promise<string | null> {
  for (let look = 0; look < TRIES; look++) {
    const before = await findReview(ctx.access, id);
    if (!before || !isLive(reviewStateOf(before))) return null;
    const report = await prepareGates(ctx, await getLifecycleVersion(ctx, before.versionId));
    try {
      return await ctx.transaction(async (tx) => {
        await lockApiOf(tx, slug);
        const row = await findReview(tx.access, id);
        if (!row || !isLive(reviewStateOf(row))) return null;
        await holdRights(tx, row.decisions.map(speakerOf));
        const version = await getLifecycleVersion(tx, row.versionId);
        if (version.state !== "in_review") return null;
        await requireFresh(tx, version, report);
        const settled = await settleReview(tx, row, version, report);
        return settled.version.state === "active" ? version.label : null;
      });
    } catch (error) {
      if (!(error instanceof RegistryError) || error.code !== "conflict") throw error;
    }
  }
  return null;
}
