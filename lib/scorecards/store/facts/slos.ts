import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { SloFacts } from "@/lib/maturity/model/facts";
import { daysBefore, type FactBatch } from "@/lib/scorecards/model/fact-batch";
import { budgetOf, judgeStep } from "@/lib/slos/model/error-budget";
import { windowAt } from "@/lib/slos/model/objective";
import { objectiveOf } from "@/lib/slos/model/stored-objective";
import { windowOf } from "@/lib/usage/model/hours";
import { unpackLatency } from "@/lib/usage/model/packed-latency";
import type { Slo } from "@/generated/prisma/client";

const BREACH_DAYS = 90;

/** A stretch of stored calls that an objective judges: whole days, or hours. */
interface Stretch {
  slo: string;
  api: string;
  version: string | null;
  operations: string[];
  /** Whether it asks how long calls took. */
  timed: boolean;
  from: string;
  to: string;
}

function stretchesOf(slo: Slo, at: Date): { days: Stretch[]; hours: Stretch[] } {
  const { from, to } = windowAt(objectiveOf(slo).window, at);
  const stored = windowOf(from, to < at ? to : at, at);
  const stretch = (span: { from: number; to: number }): Stretch => ({
    ...{ slo: slo.id, api: slo.apiId, version: slo.version, operations: slo.operations },
    timed: slo.thresholdMs !== null,
    ...{ from: new Date(span.from).toISOString(), to: new Date(span.to).toISOString() },
  });
  return { days: stored.days.from < stored.days.to ? [stretch(stored.days)] : [], hours: stored.hours.map(stretch) };
}

interface CallsRow {
  slo: string;
  calls: number;
  errors: number;
  latency: number[];
}

/** The calls of each objective's window, and how long they took. A version that there is not (yet) has no calls. */
async function readCalls(access: DataAccess, slos: readonly Slo[], at: Date): Promise<Map<string, CallsRow>> {
  const all = slos.map((slo) => stretchesOf(slo, at));
  const [days, hours] = [all.flatMap((one) => one.days), all.flatMap((one) => one.hours)];
  const rows = await dbOf(access).$queryRaw<CallsRow[]>`
    WITH days AS (SELECT w.*, v.id AS "versionId" FROM jsonb_to_recordset(${JSON.stringify(days)}::jsonb)
        AS w(slo text, api uuid, version text, operations jsonb, timed boolean, "from" timestamp, "to" timestamp)
        LEFT JOIN api_version v ON v."apiId" = w.api AND v.label = w.version),
      hours AS (SELECT w.*, v.id AS "versionId" FROM jsonb_to_recordset(${JSON.stringify(hours)}::jsonb)
        AS w(slo text, api uuid, version text, operations jsonb, timed boolean, "from" timestamp, "to" timestamp)
        LEFT JOIN api_version v ON v."apiId" = w.api AND v.label = w.version),
      called AS (
        SELECT w.slo, u.status, u.calls, CASE WHEN w.timed THEN u.latency ELSE '{}' END AS latency FROM days w JOIN usage_day u ON u."apiId" = w.api
          AND u.day >= w."from"::date AND u.day < w."to"::date AND (w.version IS NULL OR u."versionId" = w."versionId")
          AND (jsonb_array_length(w.operations) = 0 OR w.operations ? u.operation)
        UNION ALL
        SELECT w.slo, u.status, u.calls, CASE WHEN w.timed THEN u.latency ELSE '{}' END AS latency FROM hours w JOIN usage_hour u ON u."apiId" = w.api
          AND u.hour >= w."from" AND u.hour < w."to" AND (w.version IS NULL OR u."versionId" = w."versionId")
          AND (jsonb_array_length(w.operations) = 0 OR w.operations ? u.operation)),
      total AS (SELECT slo, sum(calls)::float8 AS calls,
        coalesce(sum(calls) FILTER (WHERE status IN ('5xx', 'error')), 0)::float8 AS errors FROM called GROUP BY slo),
      bucket AS (SELECT slo, one >> 40 AS b, sum(one & 1099511627775)::bigint AS n FROM called, unnest(latency) AS one GROUP BY 1, 2),
      packed AS (SELECT slo, array_agg(((b << 40) + n)::float8 ORDER BY b) AS latency FROM bucket GROUP BY slo)
    SELECT t.slo, t.calls, t.errors, coalesce(p.latency, '{}') AS latency FROM total t LEFT JOIN packed p ON p.slo = t.slo`;
  return new Map(rows.map((row) => [row.slo, row]));
}

function isMet(slo: Slo, row: CallsRow | undefined, at: Date): boolean | null {
  if (!row) return null;
  const objective = objectiveOf(slo);
  const step = { at, calls: row.calls, errors: row.errors, latency: unpackLatency(row.latency) };
  return budgetOf(objective.target, [judgeStep(objective, step)]).met;
}

async function readClauses(access: DataAccess, batch: FactBatch) {
  const since = daysBefore(batch.at, BREACH_DAYS).toISOString();
  const rows = await dbOf(access).$queryRaw<{ apiId: string; clauses: number; breaches: number }[]>`
    SELECT c."apiId"::text AS "apiId", count(*)::int AS clauses, coalesce(sum((SELECT count(*) FROM sla_breach b
      WHERE b."clauseId" = c.id AND b."to" > ${since}::timestamp)), 0)::int AS breaches
    FROM sla_clause c WHERE c."apiId" = ANY(${[...batch.apiIds]}::uuid[]) GROUP BY c."apiId"`;
  return new Map(rows.map((row) => [row.apiId, row]));
}

/** Objectives and clauses of each API, judged as of the batch's instant; each of the batch has an entry. */
export async function collectSlos(access: DataAccess, batch: FactBatch): Promise<Map<string, SloFacts>> {
  const slos = await dbOf(access).slo.findMany({ where: { apiId: { in: [...batch.apiIds] } }, orderBy: { id: "asc" } });
  const calls = slos.length > 0 ? await readCalls(access, slos, batch.at) : new Map<string, CallsRow>();
  const clauses = await readClauses(access, batch);
  const found = new Map(
    batch.apiIds.map((id): [string, SloFacts] => {
      const { clauses: count = 0, breaches = 0 } = clauses.get(id) ?? {};
      return [id, { objectives: 0, met: 0, missed: 0, noData: 0, clauses: count, breaches }];
    }),
  );
  for (const slo of slos) {
    const facts = found.get(slo.apiId);
    if (!facts) continue;
    const met = isMet(slo, calls.get(slo.id), batch.at);
    facts.objectives++;
    if (met === null) facts.noData++;
    else if (met) facts.met++;
    else facts.missed++;
  }
  return found;
}
