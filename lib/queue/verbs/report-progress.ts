import type { ServiceContext } from "@/lib/core/context";
import { saveProgress } from "@/lib/queue/store";

/** Notes how far a job is, for the people who watch; outside the transaction of its work, or nobody would see it. */
export function reportProgress(
  ctx: ServiceContext,
  jobId: string,
  progress: { done: number; total: number | null; what: string },
  now: Date,
): Promise<void> {
  return saveProgress(ctx.access, jobId, progress, now);
}
