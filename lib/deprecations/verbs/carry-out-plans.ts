import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type DuePlan, listDuePlans } from "@/lib/deprecations/store/due-plans";
import { lockApiOf } from "@/lib/versions/verbs/find-lifecycle-version";
import { carryOutPlan } from "./carry-out-plan";
import { holdMove, noteMoved, refusalsOf } from "./hold-move";

/** What a run did to deprecations that were planned. */
export interface PlanRun {
  /** `slug@version` of those that are deprecated now. */
  done: string[];
  /** Those that stay active, and why. They are tried again with each run, and `told` once a day. */
  refused: { version: string; because: string; told: boolean }[];
  failed: { version: string; error: unknown }[];
}

/** Moves one version, and notes when; false where somebody else did so meanwhile. */
async function moveDue(ctx: ServiceContext, plan: DuePlan): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    const done = await carryOutPlan(tx, { api: plan.api, version: plan.version });
    if (done) await noteMoved(tx, { versionId: plan.versionId, to: "deprecated", dueAt: plan.dueAt });
    return done;
  });
}

async function hold(ctx: ServiceContext, { versionId, api, version, dueAt }: DuePlan, error: RegistryError) {
  return ctx.transaction(async (tx) => {
    await lockApiOf(tx, api);
    const refusals = refusalsOf(error);
    return holdMove(tx, { versionId, name: `${api}@${version}`, to: "deprecated", dueAt, refusals });
  });
}

/**
 * Deprecates every active version whose planned day has come, each in a transaction of its own that holds its API's lock:
 * over several processes each goes once, also after a time without service.
 */
export async function carryOutPlans(ctx: ServiceContext): Promise<PlanRun> {
  const run: PlanRun = { done: [], refused: [], failed: [] };
  for (const plan of await listDuePlans(ctx.access, ctx.now)) {
    const version = `${plan.api}@${plan.version}`;
    try {
      if (await moveDue(ctx, plan)) run.done.push(version);
    } catch (error) {
      if (error instanceof RegistryError) {
        run.refused.push({ version, because: error.message, told: await hold(ctx, plan, error) });
      } else run.failed.push({ version, error });
    }
  }
  return run;
}
