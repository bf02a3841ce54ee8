import { setImmediate as nextTurn } from "node:timers/promises";
import type { ServiceContext } from "@/lib/core/context";
import { exemptionsOf } from "@/lib/exemptions/verbs/exemptions-of";
import { utcDay } from "@/lib/lifecycle/notice";
import { scoreApi } from "@/lib/maturity/score-api";
import type { Rubric } from "@/lib/maturity/model/rubric";
import type { Rules } from "@/lib/scorecards/model/governance-facts";
import type { Scored } from "@/lib/scorecards/model/scored";
import { collectFacts } from "./collect-facts";

/** APIs that are scored before others get their turn on this thread: about a millisecond. */
const A_TURN = 20;

/**
 * The scores that these APIs would have now under a rubric; nothing is written. Some hundred at a time. Lets other work of this
 * thread in between. For other verbs, which authorise: trials of rubrics ask the same of a draft.
 */
export async function computeScores(
  ctx: ServiceContext,
  apiIds: readonly string[],
  rubric: Rubric,
  rules?: Rules,
): Promise<Scored[]> {
  const facts = await collectFacts(ctx, apiIds, rules);
  const exemptions = await exemptionsOf(ctx, [...facts.keys()]);
  const today = utcDay(ctx.now);
  const scored: Scored[] = [];
  for (const [apiId, known] of facts) {
    const exempted = exemptions.get(apiId) ?? [];
    scored.push({ apiId, facts: known, exemptions: exempted, today, score: scoreApi(known, rubric, exempted, today) });
    if (scored.length % A_TURN === 0) await nextTurn();
  }
  return scored;
}
