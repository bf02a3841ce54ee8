import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { messageOf } from "@/lib/code-policies/model/policy-result";
import type { PolicyText } from "@/lib/code-policies/model";
import { appliesTo } from "@/lib/code-policies/policy";
import {
  changeDryRun,
  type DryRunRow,
  type DryRunStep,
  findDryRun,
  listNewestOfApis,
  noteSteps,
} from "@/lib/code-policies/dry-run-store";
import { findPolicyVersion, textOf } from "@/lib/code-policies/store";
import { requirePermission } from "@/lib/members/policy";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { judgeVersion } from "./judge-version";

/** What a dry run needs of the job that does it. */
export interface DryRunWork {
  progress(done: number, total: number | null, what?: string): Promise<void>;
  signal: AbortSignal;
  /** Absent: the clock. */
  now?: () => Date;
}

/** One job works for so long, then leaves the rest to the next: a process that dies holds a run up for less. */
const WORK_MS = 60_000;
const APIS_A_STEP = 100;
/** A policy that could not run on so many versions one after another is not tried on the rest. */
const MOST_STOPS = 10;
const STOPPED = /took too (long|much memory)/;

type NewestOfApi = Awaited<ReturnType<typeof listNewestOfApis>>[number];

/**
 * Takes a dry run as far as it goes: the newest version of every API that the policy is bound to, by slug. What was looked
 * at is never looked at again, so that it may be broken off and called again at any time.
 */
export async function performDryRun(
  ctx: ServiceContext,
  { runId }: { runId: string },
  work: DryRunWork,
): Promise<void> {
  requirePermission(ctx.actor, "job.manage");
  const run = await findDryRun(ctx.access, runId);
  if (!run || (run.state !== "waiting" && run.state !== "running")) return;
  const text = await findPolicyVersion(ctx.access, run.policyId, run.number);
  if (!text) return;
  const policy = textOf(text);
  await changeDryRun(ctx.access, runId, ["waiting"], {
    state: "running",
    startedAt: ctx.now,
    total: await countBound(ctx, policy),
  });
  try {
    const through = await walk(ctx, run, policy, work);
    if (through === "later") await goOnLater(ctx, runId);
    else if (through === "through")
      await changeDryRun(ctx.access, runId, ["running"], { state: "done", finishedAt: timeOf(work) });
    else if (through === "stopped")
      await fail(ctx, runId, "It was stopped for time or memory on ten versions in a row.", work);
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code === "busy") throw error;
    await fail(ctx, runId, error.message, work);
  }
}

const timeOf = ({ now }: DryRunWork): Date => now?.() ?? new Date();

function fail(ctx: ServiceContext, runId: string, because: string, work: DryRunWork): Promise<boolean> {
  return changeDryRun(ctx.access, runId, ["running"], { state: "failed", because, finishedAt: timeOf(work) });
}

function isBound(policy: PolicyText, api: NewestOfApi): boolean {
  return appliesTo(policy, { slug: api.slug, team: api.team.slug, domain: api.domain, tags: api.tags });
}

async function countBound(ctx: ServiceContext, policy: PolicyText): Promise<number> {
  let total = 0;
  let after = "";
  for (;;) {
    const apis = await listNewestOfApis(ctx.access, after, APIS_A_STEP);
    const last = apis.at(-1);
    if (!last) return total;
    total += apis.filter((api) => isBound(policy, api)).length;
    after = last.slug;
  }
}

async function walk(
  ctx: ServiceContext,
  run: DryRunRow,
  policy: PolicyText,
  work: DryRunWork,
): Promise<"through" | "later" | "stopped" | "ended"> {
  const until = Date.now() + WORK_MS;
  let after = run.reached;
  let stops = 0;
  for (;;) {
    const apis = await listNewestOfApis(ctx.access, after, APIS_A_STEP);
    if (apis.length === 0) return "through";
    for (const api of apis) {
      if (work.signal.aborted || Date.now() > until) return "later";
      after = api.slug;
      if (!isBound(policy, api)) continue;
      const step = await tryApi(ctx, policy, api);
      if (!(await noteSteps(ctx.access, run.id, [step]))) return "ended";
      stops = step.result && STOPPED.test(step.result.message) ? stops + 1 : 0;
      if (stops >= MOST_STOPS) return "stopped";
      await report(ctx, run.id, api.slug, work);
    }
  }
}

async function tryApi(ctx: ServiceContext, policy: PolicyText, api: NewestOfApi): Promise<DryRunStep> {
  if (!api.newestVersion) return { api: api.slug, counted: "skipped", result: null };
  try {
    const version = await getLifecycleVersion(ctx, api.newestVersion.id);
    const verdict = await judgeVersion(ctx, version, policy);
    if (verdict.outcome === "pass") return { api: api.slug, counted: "passed", result: null };
    const result = {
      api: api.slug,
      apiName: api.name,
      version: api.newestVersion.label,
      team: api.team.slug,
      teamName: api.team.name,
      outcome: verdict.outcome,
      message: messageOf(policy, verdict),
    };
    return { api: api.slug, counted: verdict.outcome === "fail" ? "failed" : "errors", result };
  } catch (error) {
    // Removed since the list was read.
    if (error instanceof RegistryError && error.code === "not_found") {
      return { api: api.slug, counted: "skipped", result: null };
    }
    throw error;
  }
}

async function report(ctx: ServiceContext, runId: string, what: string, work: DryRunWork): Promise<void> {
  const run = await findDryRun(ctx.access, runId);
  if (run) await work.progress(run.passed + run.failed + run.errors + run.skipped, run.total, what);
}

function goOnLater(ctx: ServiceContext, runId: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    await enqueueJob(tx, "policy-dry-run", { runId }, { singletonKey: runId });
  });
}
