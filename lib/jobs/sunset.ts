import type { ServiceContext } from "@/lib/core/context";
import { carryOutPlans, type PlanRun } from "@/lib/deprecations/verbs/carry-out-plans";
import { logger } from "@/lib/runtime/logger";
import { type SunsetRun, sunsetDueVersions } from "@/lib/versions/verbs/sunset-due-versions";

function logTroubles(traceId: string, move: string, { refused, failed }: Pick<PlanRun, "refused" | "failed">): void {
  for (const one of refused.filter(({ told }) => told)) logger.warn({ traceId, ...one }, `${move} refused`);
  for (const { version, error } of failed) logger.error({ traceId, version, err: error }, `${move} failed`);
}

/** Moves versions whose sunset has come, and logs what was done, what was refused and what failed. */
export async function runSunsets(ctx: ServiceContext): Promise<SunsetRun> {
  const run = await sunsetDueVersions(ctx);
  const { traceId } = ctx;
  for (const version of run.done) logger.info({ traceId, version, late: run.late.includes(version) }, "sunset");
  logTroubles(traceId, "sunset", run);
  return run;
}

/** Deprecates versions whose planned day has come, then moves those whose sunset has: a day that both passed takes both steps. */
export async function runDueMoves(ctx: ServiceContext): Promise<{ plans: PlanRun; sunsets: SunsetRun }> {
  const plans = await carryOutPlans(ctx);
  for (const version of plans.done) logger.info({ traceId: ctx.traceId, version }, "deprecated as planned");
  logTroubles(ctx.traceId, "planned deprecation", plans);
  return { plans, sunsets: await runSunsets(ctx) };
}
