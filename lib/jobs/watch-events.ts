import { hasUndispatchedEvents } from "@/lib/events/verbs/has-undispatched-events";
import type { Database } from "@/lib/db/client";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { logger } from "@/lib/runtime/logger";
import { jobContext } from "./schedule";

/** How long a happening waits, at most, before somebody looks for it. */
const LOOK_EVERY_MS = 2_000;

/**
 * Looks, now and then, whether the audit log has entries that were not told yet, and queues the job that tells them: one,
 * however many processes look. Returns what stops looking.
 */
export function watchEvents(db: Database): () => void {
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    try {
      const ctx = jobContext(db, "dispatch-events");
      if (await hasUndispatchedEvents(ctx)) {
        await ctx.transaction((tx) => enqueueJob(tx, "dispatch-events", {}, { singletonKey: "dispatch-events" }));
      }
    } catch (error) {
      logger.error({ err: error }, "looking for events");
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
