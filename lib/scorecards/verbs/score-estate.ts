import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import { countApis, listApiIds, listTeamIds } from "@/lib/scorecards/store/members";
import { dropUnusedSheets } from "@/lib/scorecards/store/sheets";
import { computeScores } from "./compute-scores";
import { loadRules } from "./load-rules";
import { APIS_AT_ONCE } from "./score-apis";
import { scoreTeams } from "./score-teams";
import { writeScores } from "./write-scores";

/** A context of the registry itself, at the present instant. */
export type ContextNow = () => ServiceContext | Promise<ServiceContext>;

/** How far it is, and when to stop early. */
export interface EstateRun {
  progress(done: number, total: number): Promise<void>;
  signal: AbortSignal;
}

/**
 * Scores every API and every team. Each slice is collected and written by itself, as of its own instant, so that nobody waits
 * for long. Returns how many APIs were scored.
 */
export async function scoreEstate(contextNow: ContextNow, run?: EstateRun): Promise<number> {
  const ctx = await contextNow();
  requirePermission(ctx.actor, "job.manage");
  const named = await activeRubric(ctx);
  const rules = await loadRules(ctx);
  const total = await countApis(ctx.access);
  let done = 0;
  let after: string | null = null;
  while (!run?.signal.aborted) {
    const ids: string[] = await listApiIds(ctx.access, after, APIS_AT_ONCE);
    after = ids.at(-1) ?? null;
    if (after === null) break;
    const now = await contextNow();
    const scored = await computeScores(now, ids, named.rubric, rules);
    await writeScores(now, scored, named);
    done += scored.length;
    await run?.progress(done, Math.max(total, done));
  }
  if (run?.signal.aborted) return done;
  await scoreTeams(await contextNow(), await listTeamIds(ctx.access), named);
  await dropUnusedSheets(ctx.access);
  return done;
}
