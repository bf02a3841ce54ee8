import type { ActorRef, ServiceContext } from "@/lib/core/context";
import type { VersionState } from "@/lib/lifecycle/model";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { listPublisherRows } from "@/lib/versions/store/lifecycle-rows";

const NOT_YET_ACTIVE: VersionState[] = ["draft", "in_review"];

/** Who published the versions of an API that no review has decided on yet. For other verbs, which authorise. */
export async function findWaitingPublishers(ctx: ServiceContext, apiId: string): Promise<ActorRef[]> {
  const rows = await listPublisherRows(ctx.access, apiId, NOT_YET_ACTIVE);
  return rows.map((row) => storedActor(row.publishedByKind, row.publishedById, row.publishedByName));
}
