import type { ServiceContext } from "@/lib/core/context";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";

/** Queues that every API is scored, once however often it is asked for meanwhile. For jobs and other verbs, which authorise. */
export async function queueScoring(ctx: ServiceContext): Promise<void> {
  await ctx.transaction((tx) => enqueueJob(tx, "score-all", {}, { singletonKey: "score-all" }));
}
