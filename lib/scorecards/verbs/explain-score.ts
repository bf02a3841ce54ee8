import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { scoreApi } from "@/lib/maturity/score-api";
import { requirePermission } from "@/lib/members/policy";
import { readStoredRubric } from "@/lib/rubrics/model/stored-rubric";
import { type FactSheet, readSheet } from "@/lib/scorecards/model/fact-sheet";
import { type Standing, standingOf } from "@/lib/scorecards/model/standing";
import { readStatuses } from "@/lib/scorecards/model/team-member";
import { presentCheck } from "@/lib/scorecards/present-checks";
import { explanationQuery, type ScoreExplanation } from "@/lib/scorecards/schema/evidence-of-score";
import { scorecardOfApi } from "@/lib/scorecards/schema/score";
import { findChangeAt, type ScoreChangeRow } from "@/lib/scorecards/store/history";
import { findSheet } from "@/lib/scorecards/store/sheets";

async function readText(ctx: ServiceContext, digest: string): Promise<string | null> {
  const content = await findSheet(ctx.access, digest);
  return content && gunzipSync(content).toString("utf8");
}

async function rubricOf(ctx: ServiceContext, digest: string): Promise<Rubric | null> {
  const text = await readText(ctx, digest);
  return text === null ? null : readStoredRubric(JSON.parse(text));
}

/** Exact: what is kept is what the same code computed of the same facts. */
function isSame(row: ScoreChangeRow, now: Standing): boolean {
  const before = readStatuses(row.statuses);
  const ids = new Set([...Object.keys(before), ...Object.keys(now.statuses)]);
  return (
    row.level === now.level &&
    row.progress === now.progress &&
    row.entropy === now.entropy &&
    row.dimensions === now.dimensions &&
    [...ids].every((id) => before[id] === now.statuses[id])
  );
}

function recompute(sheet: FactSheet, rubric: Rubric) {
  return scoreApi(sheet.facts, rubric, sheet.exemptions, sheet.today);
}

/**
 * What an API's score was at an instant, the facts and the rubric that it was made of, and the same computed again now: whether
 * the old number still holds. Throws `not_found` where the API had no score then.
 */
export const explainScore = defineQuery({
  input: z.strictObject({ ...scorecardOfApi.shape, ...explanationQuery.shape }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api: slug, at }): Promise<ScoreExplanation> => {
    const api = await requireApi(ctx, slug);
    const asked = at === undefined ? ctx.now : new Date(at);
    const row = await findChangeAt(ctx.access, api.id, asked);
    const text = row && (await readText(ctx, row.factsDigest));
    if (!row || !text) {
      throw new RegistryError("not_found", `${slug} had no score at ${asked.toISOString()}.`, {
        fix: "Ask for a later instant: scores are made when something changes, and every night.",
      });
    }
    const sheet = readSheet(text);
    const rubric = await rubricOf(ctx, row.rubricDigest);
    const score = rubric && recompute(sheet, rubric);
    return {
      ...{ api: slug, asked: asked.toISOString(), stored: storedOf(row, sheet) },
      recomputed: score && {
        ...{ level: score.level, progress: score.progress, entropy: score.entropy, dimensions: score.dimensions },
        ...{ checks: score.checks.map(presentCheck), next: score.next },
      },
      same: score && isSame(row, standingOf(score, row.rubricDigest)),
      facts: { ...sheet.facts },
      rubric: rubric && { ...rubric },
    };
  },
});

function storedOf(row: ScoreChangeRow, { exemptions, today }: FactSheet): ScoreExplanation["stored"] {
  const { at, until, level, progress, entropy, dimensions, rubric, rubricDigest, factsDigest } = row;
  return {
    ...{ at: at.toISOString(), until: until.toISOString(), level, progress, entropy, dimensions },
    statuses: readStatuses(row.statuses),
    exempted: exemptions.filter(({ expiresOn }) => expiresOn >= today).map(({ check }) => check),
    ...{ rubric, rubricDigest, factsDigest },
  };
}
