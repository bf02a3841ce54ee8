import type { ServiceContext } from "@/lib/core/context";
import { dispatchEvents } from "@/lib/events/verbs/dispatch-events";
import { performDryRun } from "@/lib/code-policies/verbs/perform-dry-run";
import { performImport } from "@/lib/imports/verbs/perform-import";
import { sendMail } from "@/lib/mail/verbs/send-mail";
import { deliverWebhook } from "@/lib/webhooks/verbs/deliver-webhook";
import type { JobInput, JobName } from "@/lib/queue/model";
import { createContext } from "@/lib/runtime/service-context";
import { readVersion } from "@/lib/reader/verbs/read-version";
import { performPreview } from "@/lib/rubrics/verbs/perform-preview";
import { performTrial } from "@/lib/rulesets/verbs/perform-trial";
import { relintVersions } from "@/lib/rulesets/verbs/relint-versions";
import { queueScoring } from "@/lib/scorecards/verbs/queue-scoring";
import { scoreEstate } from "@/lib/scorecards/verbs/score-estate";
import { runProbesOf } from "@/lib/signals/verbs/run-probes";
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
  "index-versions": async (ctx, _input, job) => {
    if ((await reindexVersions(ctx, job)) > 0) await queueScoring(ctx);
  },
  "relint-versions": async (ctx, _input, job) => {
    if ((await relintVersions(ctx, job)) > 0) await queueScoring(ctx);
  },
  "score-all": async ({ actor, traceId }, _input, job) =>
    void (await scoreEstate(() => createContext({ actor, traceId }), job)),
  "try-binding": (ctx, { trialId }, job) => performTrial(ctx, trialId, job),
  "preview-rubric": (ctx, { previewId }, job) => performPreview(ctx, previewId, job),
  "policy-dry-run": (ctx, input, job) => performDryRun(ctx, input, job),
  "probe-signals": (ctx, { versionId }) => runProbesOf(ctx, versionId),
  "read-version": (ctx, input) => readVersion(ctx, input),
};
