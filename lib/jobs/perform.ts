import type { ServiceContext } from "@/lib/core/context";
import { JOB_KINDS, type JobName } from "@/lib/queue/model";
import { reportProgress } from "@/lib/queue/verbs/report-progress";
import { HANDLERS, type JobHandle } from "./handlers";

/** Progress is written at most this often; the last step always is. */
const PROGRESS_EVERY_MS = 500;

/** A job as it is fetched from the queue. */
export interface FetchedJob {
  id: string;
  data: unknown;
  retryCount: number;
  retryLimit: number;
}

/** Does one job, as the registry itself. What it throws fails the attempt. */
export async function performJob(
  name: JobName,
  job: FetchedJob,
  contextNow: () => ServiceContext,
  signal: AbortSignal,
): Promise<void> {
  let reportedAt = 0;
  const handle: JobHandle = {
    id: job.id,
    attempt: job.retryCount + 1,
    lastAttempt: job.retryCount >= job.retryLimit,
    signal,
    progress: async (done, total, what = "") => {
      const ctx = contextNow();
      const due = ctx.now.getTime() - reportedAt >= PROGRESS_EVERY_MS || done === total;
      if (!due) return;
      reportedAt = ctx.now.getTime();
      await reportProgress(ctx, job.id, { done, total, what }, ctx.now);
    },
  };
  await dispatch(name, contextNow(), job.data, handle);
}

function dispatch<N extends JobName>(name: N, ctx: ServiceContext, data: unknown, handle: JobHandle): Promise<void> {
  const handler = HANDLERS[name] as (ctx: ServiceContext, input: unknown, job: JobHandle) => Promise<void>;
  return handler(ctx, JOB_KINDS[name].input.parse(data), handle);
}
