import { z } from "zod";

/** How jobs of one kind are run. */
export interface JobKind {
  /** What a job is told. Small: ids, never documents. */
  input: z.ZodType;
  /** How often a job that failed is tried again. */
  retryLimit: number;
  /** Seconds before the first repeat; doubled each time where `retryBackoff` is set. */
  retryDelaySeconds: number;
  retryBackoff: boolean;
  /** A job at work for longer is taken to have died with its process, and is tried again. */
  expireMinutes: number;
  /** Jobs of this kind that one process does at a time. */
  concurrency: number;
}

const kind = <I extends z.ZodType>(input: I, run: Omit<JobKind, "input">): JobKind & { input: I } => ({
  input,
  ...run,
});

/** Everything that can be queued. Names are stored in the database: do not reuse one for something else. */
export const JOB_KINDS = {
  "dispatch-events": kind(z.strictObject({}), {
    retryLimit: 8,
    retryDelaySeconds: 2,
    retryBackoff: true,
    expireMinutes: 10,
    concurrency: 1,
  }),
  "import-run": kind(z.strictObject({ runId: z.uuid(), team: z.string().max(60).optional() }), {
    retryLimit: 10,
    retryDelaySeconds: 5,
    retryBackoff: true,
    expireMinutes: 10,
    concurrency: 2,
  }),
  "probe-signals": kind(z.strictObject({ versionId: z.uuid() }), {
    retryLimit: 2,
    retryDelaySeconds: 60,
    retryBackoff: true,
    expireMinutes: 5,
    concurrency: 1,
  }),
  "read-version": kind(z.strictObject({ api: z.string(), version: z.string() }), {
    retryLimit: 2,
    retryDelaySeconds: 30,
    retryBackoff: true,
    expireMinutes: 10,
    concurrency: 1,
  }),
  "index-versions": kind(z.strictObject({}), {
    retryLimit: 5,
    retryDelaySeconds: 30,
    retryBackoff: true,
    expireMinutes: 60,
    concurrency: 1,
  }),
  "relint-versions": kind(z.strictObject({}), {
    retryLimit: 5,
    retryDelaySeconds: 30,
    retryBackoff: true,
    expireMinutes: 60,
    concurrency: 1,
  }),
  "score-all": kind(z.strictObject({}), {
    retryLimit: 5,
    retryDelaySeconds: 30,
    retryBackoff: true,
    expireMinutes: 60,
    concurrency: 1,
  }),
  "try-binding": kind(z.strictObject({ trialId: z.uuid() }), {
    retryLimit: 2,
    retryDelaySeconds: 10,
    retryBackoff: true,
    expireMinutes: 60,
    concurrency: 1,
  }),
  "preview-rubric": kind(z.strictObject({ previewId: z.uuid() }), {
    retryLimit: 2,
    retryDelaySeconds: 10,
    retryBackoff: true,
    expireMinutes: 60,
    concurrency: 1,
  }),
  "deliver-webhook": kind(z.strictObject({ deliveryId: z.uuid() }), {
    // How often a receiver is tried again is decided by lib/webhooks; this is for failures of our own.
    retryLimit: 3,
    retryDelaySeconds: 15,
    retryBackoff: true,
    expireMinutes: 2,
    concurrency: 2,
  }),
  "policy-dry-run": kind(z.strictObject({ runId: z.uuid() }), {
    retryLimit: 10,
    retryDelaySeconds: 5,
    retryBackoff: true,
    expireMinutes: 10,
    concurrency: 1,
  }),
  "send-mail": kind(z.strictObject({ mailId: z.uuid() }), {
    retryLimit: 8,
    retryDelaySeconds: 30,
    retryBackoff: true,
    expireMinutes: 2,
    concurrency: 1,
  }),
} as const;

export type JobName = keyof typeof JOB_KINDS;
/** What a job of this kind is told. */
export type JobInput<N extends JobName> = z.output<(typeof JOB_KINDS)[N]["input"]>;

/** The names of all kinds. */
export const JOB_NAMES: readonly JobName[] = Object.freeze(
  Object.keys(JOB_KINDS).filter((name): name is JobName => Object.hasOwn(JOB_KINDS, name)),
);

/** Whether jobs can be of this kind. */
export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOB_KINDS, name);
}

/** The stages of a job, from its queueing to its end. */
export const JOB_STATES = ["created", "retry", "active", "completed", "cancelled", "failed"] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Seconds before the next attempt of a job that failed `attempts` times. */
export function retryDelaySeconds(settings: JobKind, attempts: number): number {
  return settings.retryBackoff
    ? settings.retryDelaySeconds * 2 ** Math.max(0, attempts - 1)
    : settings.retryDelaySeconds;
}
