import type { ServiceContext } from "@/lib/core/context";
import { logger } from "@/lib/runtime/logger";
import { type SunsetRun, sunsetDueVersions } from "@/lib/versions/verbs/sunset-due-versions";

/** Moves versions whose sunset has come, and logs what was done and what was refused. */
export async function runSunsets(ctx: ServiceContext): Promise<SunsetRun> {
  const run = await sunsetDueVersions(ctx);
  const { traceId } = ctx;
  for (const version of run.done) logger.info({ traceId, version }, "sunset");
  for (const one of run.refused) logger.warn({ traceId, ...one }, "sunset refused");
  return run;
}
