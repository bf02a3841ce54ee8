import type { ActorRef, ServiceContext } from "@/lib/core/context";
import type { VersionState } from "@/lib/lifecycle/model";
import { findOwnTokens } from "@/lib/members/verbs/find-own-tokens";
import { isSameActor, storedActor } from "@/lib/versions/model/stored-actor";
import { listPushersOfApi } from "@/lib/versions/revision-store";
import { listPublisherRows } from "@/lib/versions/store/lifecycle-rows";

const NOT_YET_ACTIVE: VersionState[] = ["draft", "in_review"];

/**
 * Who published the versions of an API that no review has decided on yet, or pushed a revision of one, and the tokens that
 * are their own. For other verbs, which authorise.
 */
export async function findWaitingPublishers(ctx: ServiceContext, apiId: string): Promise<ActorRef[]> {
  const published = await listPublisherRows(ctx.access, apiId, NOT_YET_ACTIVE);
  const pushed = await listPushersOfApi(ctx.access, apiId, NOT_YET_ACTIVE);
  const publishers = published.map((row) => storedActor(row.publishedByKind, row.publishedById, row.publishedByName));
  const pushers = pushed.map((row) => storedActor(row.pushedByKind, row.pushedById, row.pushedByName));
  const all = [...publishers, ...pushers.filter((one) => !publishers.some((other) => isSameActor(one, other)))];
  return [...all, ...(await findOwnTokens(ctx, all))];
}
