import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { scoreApi } from "@/lib/maturity/score-api";
import { requirePermission } from "@/lib/members/policy";
import { computeScores } from "@/lib/scorecards/verbs/compute-scores";
import { loadRules } from "@/lib/scorecards/verbs/load-rules";
import { addToPreview, type Compared, EMPTY_PREVIEW } from "@/lib/rubrics/model/preview-outcome";
import { readStoredRubric } from "@/lib/rubrics/model/stored-rubric";
import {
  findPreview,
  finishPreview,
  listSomeApis,
  notePreviewProgress,
  type PreviewRow,
} from "@/lib/rubrics/preview-store";
import { activeRubric } from "./active-rubric";

/** APIs that are scored together. */
const AT_ONCE = 250;

/** How far it is, when to stop early, and whether it is tried again where it fails. */
export interface PreviewRun {
  lastAttempt: boolean;
  signal: AbortSignal;
  progress(done: number, total: number): Promise<void>;
}

/**
 * Scores every API under a rubric that is tried, and under the one that holds, of the same facts: what differs is the rubric's
 * doing alone. Nothing is written but what comes of it. Where it fails for good, the preview says so.
 */
export async function performPreview(ctx: ServiceContext, previewId: string, run: PreviewRun): Promise<void> {
  requirePermission(ctx.actor, "job.manage");
  const row = await findPreview(ctx.access, previewId);
  if (!row || row.finishedAt) return;
  try {
    await perform(ctx, row, run);
  } catch (error) {
    const because = error instanceof RegistryError ? error.message : "The registry failed.";
    if (run.lastAttempt) await finishPreview(ctx.access, previewId, { because }, ctx.now);
    throw error;
  }
}

async function perform(ctx: ServiceContext, row: PreviewRow, run: PreviewRun): Promise<void> {
  const tried = readStoredRubric(row.content);
  const { rubric: held } = await activeRubric(ctx);
  const rules = await loadRules(ctx);
  let result = EMPTY_PREVIEW;
  let after: string | null = null;
  for (;;) {
    if (run.signal.aborted) return;
    const { ids, total } = await listSomeApis(ctx.access, after, AT_ONCE);
    after = ids.at(-1) ?? null;
    if (after === null) break;
    result = addToPreview(result, await compare(ctx, ids, { held, tried }, rules));
    await notePreviewProgress(ctx.access, row.id, result.apis, Math.max(total, result.apis));
    await run.progress(result.apis, Math.max(total, result.apis));
  }
  await finishPreview(ctx.access, row.id, { result }, ctx.now);
}

async function compare(
  ctx: ServiceContext,
  ids: readonly string[],
  { held, tried }: { held: Rubric; tried: Rubric },
  rules: Awaited<ReturnType<typeof loadRules>>,
): Promise<Compared[]> {
  const scored = await computeScores(ctx, ids, held, rules);
  return scored.map(({ facts, exemptions, today, score }) => ({
    api: facts.api.slug,
    name: facts.api.name,
    team: facts.api.team,
    before: score,
    after: scoreApi(facts, tried, exemptions, today),
  }));
}
