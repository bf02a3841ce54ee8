import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { INDEX_ENGINE_VERSION } from "@/lib/search/model/index-engine";
import { countOutdated } from "@/lib/versions/index-store";

/** Queues the indexing of versions that an earlier engine has indexed, where there are any. Returns how many there are. */
export async function queueReindexing(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx.actor, "job.manage");
  const outdated = await countOutdated(ctx.access, INDEX_ENGINE_VERSION);
  if (outdated > 0) await ctx.transaction((tx) => enqueueJob(tx, "index-versions", {}, { singletonKey: "outdated" }));
  return outdated;
}
