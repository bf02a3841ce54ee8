import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";
import { JOB_STATES } from "./model";

/** How far a job is: `total` is null where nobody knows. */
export const jobProgressDto = z.strictObject({
  done: z.number().int(),
  total: z.number().int().nullable(),
  what: z.string(),
  updatedAt: z.iso.datetime(),
});

export const jobDto = z.strictObject({
  id: z.uuid(),
  /** A kind of `JOB_KINDS`, or the name of a job that recurs. */
  kind: z.string(),
  state: z.enum(JOB_STATES),
  /** What it was told. */
  input: z.record(z.string(), z.unknown()),
  attempts: z.number().int(),
  retryLimit: z.number().int(),
  queuedAt: z.iso.datetime(),
  /** When it may begin at the earliest. */
  startAfter: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  completedAt: z.iso.datetime().nullable(),
  /** Why the last attempt failed. */
  problem: z.string().nullable(),
  progress: jobProgressDto.nullable(),
});
export type JobDto = z.output<typeof jobDto>;

export const jobFilter = z.strictObject({
  ...pageInput.shape,
  kind: z.string().max(60).optional(),
  state: z.enum(JOB_STATES).optional(),
});
export type JobFilter = z.output<typeof jobFilter>;

/** One kind of job: what waits, what runs, what failed, and when it recurs. */
export const jobQueueDto = z.strictObject({
  kind: z.string(),
  /** Cron, in UTC; null for jobs that are queued as they are needed. */
  cron: z.string().nullable(),
  waiting: z.number().int(),
  active: z.number().int(),
  failed: z.number().int(),
  completed: z.number().int(),
  lastCompletedAt: z.iso.datetime().nullable(),
});
export type JobQueueDto = z.output<typeof jobQueueDto>;

export const jobPage = pageOf(jobDto).extend({ queues: z.array(jobQueueDto) });
export type JobPage = z.output<typeof jobPage>;

export const jobRef = z.strictObject({ id: z.uuid() });
