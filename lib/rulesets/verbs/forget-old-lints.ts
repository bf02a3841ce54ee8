import type { ServiceContext } from "@/lib/core/context";
import { deleteCachedLintsBefore } from "@/lib/rulesets/lint-cache-store";
import { deleteTrialsBefore } from "@/lib/rulesets/trial-store";

const DAY_MS = 86_400_000;
/** For how long results of linting are kept: they are only a cache. */
const RESULT_DAYS = 14;
/** For how long people find what a trial found. */
const TRIAL_DAYS = 30;

/** Drops results of linting and trials that are old; returns how many. No part of the registry: not in the audit log. */
export async function forgetOldLints(ctx: ServiceContext): Promise<number> {
  const before = (days: number) => new Date(ctx.now.getTime() - days * DAY_MS);
  return (
    (await deleteCachedLintsBefore(ctx.access, before(RESULT_DAYS))) +
    (await deleteTrialsBefore(ctx.access, before(TRIAL_DAYS)))
  );
}
