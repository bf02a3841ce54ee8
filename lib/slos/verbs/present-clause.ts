import type { ServiceContext } from "@/lib/core/context";
import { keeps } from "@/lib/slos/model/clause";
import { windowAround } from "@/lib/slos/model/clause-window";
import { measureClause } from "@/lib/slos/model/measure-clause";
import { slosHref } from "@/lib/slos/model/slos-address";
import { clauseOf, clauseWindowOf, unitOf } from "@/lib/slos/model/stored-clause";
import type { ClauseDto } from "@/lib/slos/schema/clause";
import { countBreaches } from "@/lib/slos/store/breaches";
import type { ClauseRow } from "@/lib/slos/store/clauses";
import { readLatency } from "@/lib/usage/verbs/read-latency";
import { callsOfClause } from "./clause-calls";

/** What is said of a clause itself. For answers and the audit log. */
export function describeClause(row: ClauseRow) {
  const { name, expression, operations, version, leastCalls, counterparty } = row;
  const action = row.action === "record" ? ("record" as const) : ("notify" as const);
  return {
    name,
    expression,
    operations,
    version,
    window: clauseWindowOf(row.window),
    leastCalls,
    action,
    counterparty,
  };
}

/** A clause with how its window goes that is going on, and its breaches. */
export async function presentClause(
  ctx: ServiceContext,
  api: { id: string; slug: string },
  row: ClauseRow,
): Promise<ClauseDto> {
  const clause = clauseOf(row.expression);
  const described = describeClause(row);
  const { from, to } = windowAround(described.window, ctx.now);
  const asked = await callsOfClause(ctx, api, row, { from, to: ctx.now });
  const step = described.window === "hour" ? "hour" : "day";
  const steps = asked ? await readLatency(ctx, { ...asked, step }) : [];
  const { calls, value } = measureClause(clause.metric, steps);
  const isJudged = value !== null && calls >= row.leastCalls;
  const breaches = (await countBreaches(ctx.access, [row.id])).get(row.id);
  return {
    api: api.slug,
    ...described,
    unit: unitOf(clause),
    limit: clause.limit,
    now: {
      from: from.toISOString(),
      to: to.toISOString(),
      calls,
      measured: value,
      kept: isJudged ? keeps(clause, value) : null,
    },
    judgedUntil: row.judgedUntil.toISOString(),
    breaches: breaches?.count ?? 0,
    lastBreachAt: breaches?.last?.toISOString() ?? null,
    url: `${slosHref(api.slug)}#clauses`,
  };
}
