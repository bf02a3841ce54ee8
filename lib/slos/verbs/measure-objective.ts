import type { ServiceContext } from "@/lib/core/context";
import { budgetOf, burnDown, burnRate, judgeStep, type Judged } from "@/lib/slos/model/error-budget";
import { type Objective, windowAt } from "@/lib/slos/model/objective";
import type { BudgetDto, SloDetail } from "@/lib/slos/schema/objective";
import { readLatency } from "@/lib/usage/verbs/read-latency";
import { findLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";

const HOUR = 3_600_000;
/** The windows that burn rates are read over: those that alerts are usually made of. */
const BURN_HOURS = [1, 6, 24, 72] as const;

/**
 * What is left of an objective's budget now, and how it came to that day by day. Computed from the calls that are
 * recorded by now: telemetry that comes late changes it.
 */
export async function measureObjective(
  ctx: ServiceContext,
  api: { id: string; slug: string },
  objective: Objective,
): Promise<{ budget: BudgetDto; series: SloDetail["series"] }> {
  const { from, to } = windowAt(objective.window, ctx.now);
  const version = objective.version === null ? null : await findLifecycleVersion(ctx, api.slug, objective.version);
  const known = objective.version === null || version !== null;
  const asked = {
    apiId: api.id,
    ...(version ? { versionId: version.id } : {}),
    ...(objective.operations.length > 0 ? { operations: [...objective.operations] } : {}),
    to: ctx.now,
  };
  const judge = (step: Parameters<typeof judgeStep>[1]): Judged => judgeStep(objective, step);
  const days = known ? (await readLatency(ctx, { ...asked, from, step: "day" })).map(judge) : [];
  const recent = new Date(ctx.now.getTime() - BURN_HOURS[3] * HOUR);
  const hours = known ? (await readLatency(ctx, { ...asked, from: recent, step: "hour" })).map(judge) : [];
  const { calls, bad, reached, allowed, left, met } = budgetOf(objective.target, days);
  const burn = BURN_HOURS.map((length) => {
    const since = ctx.now.getTime() - length * HOUR;
    // A step is an hour: the one in which the window begins counts whole.
    const lately = hours.filter(({ at }) => at.getTime() + HOUR > since);
    return { hours: length, rate: burnRate(objective.target, lately) };
  });
  const lefts = burnDown(objective.target, days);
  return {
    budget: { from: from.toISOString(), to: to.toISOString(), calls, bad, reached, allowed, left, met, burn },
    series: days.map((day, index) => ({
      at: day.at.toISOString(),
      calls: day.calls,
      bad: day.bad,
      left: lefts[index]?.left ?? 1,
    })),
  };
}
