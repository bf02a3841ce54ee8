import type { ServiceContext } from "@/lib/core/context";
import { dispatchEvents } from "@/lib/events/verbs/dispatch-events";
import { performImport } from "@/lib/imports/verbs/perform-import";
import { sendMail } from "@/lib/mail/verbs/send-mail";
import { deliverWebhook } from "@/lib/webhooks/verbs/deliver-webhook";
import type { JobInput, JobName } from "@/lib/queue/model";
import { createContext } from "@/lib/runtime/service-context";
import { readVersion } from "@/lib/reader/verbs/read-version";
import { reindexVersions } from "@/lib/versions/verbs/reindex-versions";

/** A job at work. */
export interface JobHandle {
  id: string;
  /** From 1. */
  attempt: number;
  /** Whether the job fails for good where this attempt does. */
  lastAttempt: boolean;
  /** Ends when the process does, or the job has been at work for too long: then somebody else may be given it. */
  signal: AbortSignal;
  /** Shows people how far it is; `total` null where nobody knows. */
  progress(done: number, total: number | null, what?: string): Promise<void>;
}

/** What is done for a job of each kind, by the registry itself. To throw is to be tried again, and to fail in the end. */
export const HANDLERS: {
  readonly [N in JobName]: (ctx: ServiceContext, input: JobInput<N>, job: JobHandle) => Promise<void>;
} = {
  "send-mail": (ctx, { mailId }) => sendMail(ctx, mailId),
  "deliver-webhook": (ctx, { deliveryId }) => deliverWebhook(ctx, deliveryId),
  "dispatch-events": async (ctx, _input, job) => {
    for (let more = true; more && !job.signal.aborted; ) ({ more } = await dispatchEvents(ctx));
  },
  "import-run": (ctx, input, job) =>
    performImport(ctx, input, {
      actAs: (actor) => createContext({ actor, traceId: ctx.traceId }),
      progress: job.progress,
      signal: job.signal,
    }),
  "index-versions": async (ctx, _input, job) => void (await reindexVersions(ctx, job)),
  "read-version": (ctx, input) => readVersion(ctx, input),
};
