import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { listReported } from "@/lib/scorecards/store/affected";
import { APIS_AT_ONCE, scoreApis } from "./score-apis";

/** Looks back a little further than an hour: nothing falls between two runs. */
const BACK_MS = 2 * 3_600_000;

/** Scores the APIs of which telemetry came lately. Returns how many. */
export async function scoreReported(contextNow: () => ServiceContext): Promise<number> {
  const { actor, now } = contextNow();
  requirePermission(actor, "job.manage");
  const since = new Date(now.getTime() - BACK_MS);
  let done = 0;
  for (let after: string | null = null; ; ) {
    const ctx = contextNow();
    const ids: string[] = await listReported(ctx.access, { since, after, limit: APIS_AT_ONCE });
    await scoreApis(ctx, ids);
    done += ids.length;
    after = ids.at(-1) ?? null;
    if (ids.length < APIS_AT_ONCE) return done;
  }
}
