import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { type Clause, keeps } from "@/lib/slos/model/clause";
import { type Span, windowsToJudge } from "@/lib/slos/model/clause-window";
import { measureClause } from "@/lib/slos/model/measure-clause";
import { clauseOf, clauseWindowOf, unitOf } from "@/lib/slos/model/stored-clause";
import { calledContracts } from "@/lib/slos/schema/clause";
import { breachedSince, insertBreach } from "@/lib/slos/store/breaches";
import { type ClauseRow, listClausesAfter, lockClauseRow, noteJudged } from "@/lib/slos/store/clauses";
import { type LatencyStep, readLatency } from "@/lib/usage/verbs/read-latency";
import { callsByVersion } from "@/lib/usage/verbs/calls-by-version";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { callsOfClause } from "./clause-calls";

/** Clauses that are read at once. */
const MANY = 100;

type JudgedRow = ClauseRow & { api: { id: string; slug: string } };

const recordBreach = defineMutation({
  action: "sla.breach",
  input: z.strictObject({
    clauseId: z.uuid(),
    /** What the clause was when the calls were measured. */
    revision: z.number().int(),
    api: z.strictObject({ id: z.uuid(), slug: z.string() }),
    from: z.date(),
    to: z.date(),
    measured: z.number(),
    calls: z.number(),
    contracts: calledContracts,
  }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (tx, { clauseId, revision, api, ...found }) => {
    const row = await lockClauseRow(tx.access, clauseId);
    // Taken away or changed meanwhile: what was measured is not about the clause that there is now.
    if (!row || row.revision !== revision) return { result: false, audit: null };
    const { name, expression, action, counterparty, window } = row;
    const isNew = await insertBreach(tx.access, { clauseId, expression, ...found }, tx.now);
    if (!isNew) return { result: false, audit: null };
    const clause = clauseOf(expression);
    const after = {
      ...{ clause: name, expression, limit: clause.limit, unit: unitOf(clause), window, action, counterparty },
      ...{ ...found, from: found.from.toISOString(), to: found.to.toISOString() },
    };
    return { result: true, audit: { entity: "api", entityId: api.id, entityName: api.slug, after } };
  },
});

/**
 * Judges the windows of all clauses that are over by now, and writes down those in which a clause was not kept: once for each
 * window, whatever the number of processes. Windows of the last two days without a breach are judged again, since telemetry
 * may come late; what was found is never changed. Returns how many breaches were written.
 */
export async function judgeClauses(ctx: ServiceContext): Promise<number> {
  let breaches = 0;
  for (let after: string | null = null; ; ) {
    const rows: JudgedRow[] = await listClausesAfter(ctx.access, after, MANY);
    for (const row of rows) breaches += await judgeClause(ctx, row);
    after = rows.at(-1)?.id ?? null;
    if (rows.length < MANY) return breaches;
  }
}

async function judgeClause(ctx: ServiceContext, row: JudgedRow): Promise<number> {
  const { judgedUntil, updatedAt: since } = row;
  const spans = windowsToJudge(clauseWindowOf(row.window), { judgedUntil, since, now: ctx.now });
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return 0;
  const asked = await callsOfClause(ctx, row.api, row, { from: first.from, to: last.to });
  const step = row.window === "hour" ? "hour" : "day";
  const steps = asked ? await readLatency(ctx, { ...asked, step }) : [];
  const known = steps.length === 0 ? new Set<number>() : await breachedSince(ctx.access, row.id, first.from);
  let breaches = 0;
  for (const span of spans.filter(({ from }) => !known.has(from.getTime()))) {
    const found = judge(row, clauseOf(row.expression), span, steps);
    if (found && asked && (await record(ctx, row, span, found))) breaches += 1;
  }
  await noteJudged(ctx.access, row.id, last.to);
  return breaches;
}

function judge(row: JudgedRow, clause: Clause, span: Span, steps: readonly LatencyStep[]) {
  const within = steps.filter(({ at }) => at >= span.from && at < span.to);
  const { calls, value } = measureClause(clause.metric, within);
  if (value === null || calls < row.leastCalls || keeps(clause, value)) return null;
  return { calls, measured: value };
}

async function record(
  ctx: ServiceContext,
  row: JudgedRow,
  span: Span,
  found: { calls: number; measured: number },
): Promise<boolean> {
  const asked = await callsOfClause(ctx, row.api, row, span);
  const contracts: z.output<typeof calledContracts> = [];
  for (const { versionId, calls } of asked ? await callsByVersion(ctx, asked) : []) {
    const version = versionId === null ? null : await getLifecycleVersion(ctx, versionId);
    contracts.push({ version: version?.label ?? null, digest: version?.digest ?? null, calls });
  }
  return recordBreach(ctx, { clauseId: row.id, revision: row.revision, api: row.api, ...span, ...found, contracts });
}
