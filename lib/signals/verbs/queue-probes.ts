import type { ServiceContext } from "@/lib/core/context";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { versionsToProbe } from "@/lib/signals/store/probes";

/** A little less than a day, so that each is asked at the same hour. */
const EACH_MS = 23 * 3_600_000;
/** Versions in one go; the rest have their turn an hour later. */
const MOST_VERSIONS = 500;

/** Queues the probes of versions that nobody asked for a day. */
export async function queueProbes(ctx: ServiceContext): Promise<number> {
  const due = await versionsToProbe(ctx.access, new Date(ctx.now.getTime() - EACH_MS), MOST_VERSIONS);
  for (const versionId of due) {
    await ctx.transaction((tx) =>
      enqueueJob(tx, "probe-signals", { versionId }, { singletonKey: `probe ${versionId}` }),
    );
  }
  return due.length;
}
