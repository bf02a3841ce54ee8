import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { GatheredSource, GatheredTraces } from "@/lib/usage/model/gather-traces";

const iso = (at: number) => new Date(at).toISOString();

/** Adds to the traces of APIs by day, in the order of the key. */
export async function addTraceDays(access: DataAccess, rows: readonly GatheredTraces[]): Promise<void> {
  if (rows.length === 0) return;
  await dbOf(access).$executeRaw`
    INSERT INTO trace_depth_day AS t ("apiId", "day", traces, depth)
    SELECT * FROM unnest(${rows.map((row) => row.apiId)}::uuid[], ${rows.map((row) => iso(row.day))}::date[],
      ${rows.map((row) => String(row.traces))}::bigint[], ${rows.map((row) => String(row.depth))}::bigint[]) AS r(api, at, traces, depth)
    ORDER BY api, at
    ON CONFLICT ("apiId", "day") DO UPDATE SET traces = t.traces + excluded.traces, depth = t.depth + excluded.depth`;
}

/** Notes by what calls came, in the order of the key. */
export async function noteSources(access: DataAccess, rows: readonly GatheredSource[]): Promise<void> {
  if (rows.length === 0) return;
  await dbOf(access).$executeRaw`
    INSERT INTO telemetry_source_day ("apiId", "day", source)
    SELECT * FROM unnest(${rows.map((row) => row.apiId)}::uuid[], ${rows.map((row) => iso(row.day))}::date[],
      ${rows.map((row) => row.source)}::text[]) AS r(api, at, source)
    ORDER BY api, at, source ON CONFLICT DO NOTHING`;
}
