import { randomUUID } from "node:crypto";
import type { ServiceContext } from "@/lib/core/context";
import { JOB_KINDS, type JobInput, type JobName } from "@/lib/queue/model";
import { insertJob } from "@/lib/queue/store";

/** When and how often a job is queued. */
export interface EnqueueOptions {
  /** While a job of this kind and key waits, another is not queued. */
  singletonKey?: string;
  startAfterSeconds?: number;
}

/**
 * Queues a job in the transaction of the caller: it is there when that commits, and was never there when it does not.
 * Returns its id; null where a job with the same key waits already. Some process on this database runs it soon.
 */
export async function enqueueJob<N extends JobName>(
  ctx: ServiceContext,
  name: N,
  input: JobInput<N>,
  options: EnqueueOptions = {},
): Promise<string | null> {
  const checked = JOB_KINDS[name].input.parse(input);
  return insertJob(ctx.access, name, checked, {
    singletonKey: options.singletonKey ?? randomUUID(),
    startAfterSeconds: options.startAfterSeconds ?? 0,
  });
}
