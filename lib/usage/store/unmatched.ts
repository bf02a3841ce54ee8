import type { DataAccess } from "@/lib/core/context";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";

const iso = (at: number) => new Date(at).toISOString();

/** A path that matches no operation, as it is kept for a day. */
export interface PathRow {
  apiId: string;
  day: number;
  answered: boolean;
  method: string;
  path: string;
  calls: number;
  surplus: number;
  lastAt: number;
}

/** The paths kept of these APIs on these days. */
export async function listPathRows(
  access: DataAccess,
  lists: readonly { apiId: string; day: number }[],
): Promise<PathRow[]> {
  const rows = await dbOf(access).unmatchedPath.findMany({
    where: { OR: lists.map(({ apiId, day }) => ({ apiId, day: new Date(day) })) },
  });
  return rows.map((row) => ({
    ...row,
    day: row.day.getTime(),
    calls: Number(row.calls),
    surplus: Number(row.surplus),
    lastAt: row.lastAt.getTime(),
  }));
}

/** Writes paths as they are now, and removes those that made room. The APIs are held by whoever does this. */
export async function replacePaths(
  access: DataAccess,
  dropped: readonly PathRow[],
  kept: readonly PathRow[],
): Promise<void> {
  const db = dbOf(access);
  const keys = (rows: readonly PathRow[]) =>
    [
      rows.map((row) => row.apiId),
      rows.map((row) => iso(row.day)),
      rows.map((row) => String(row.answered)),
      rows.map((row) => row.method),
      rows.map((row) => row.path),
    ] as const;
  if (dropped.length > 0) {
    const [apis, days, answered, methods, paths] = keys(dropped);
    await db.$executeRaw`DELETE FROM unmatched_path p USING unnest(${apis}::uuid[], ${days}::date[], ${answered}::boolean[],
      ${methods}::text[], ${paths}::text[]) AS r(api, at, answered, method, path)
      WHERE p."apiId" = r.api AND p."day" = r.at AND p.answered = r.answered AND p.method = r.method AND p.path = r.path`;
  }
  if (kept.length === 0) return;
  const [apis, days, answered, methods, paths] = keys(kept);
  await db.$executeRaw`
    INSERT INTO unmatched_path ("apiId", "day", answered, method, path, calls, surplus, "lastAt")
    SELECT * FROM unnest(${apis}::uuid[], ${days}::date[], ${answered}::boolean[], ${methods}::text[], ${paths}::text[],
      ${kept.map((row) => String(row.calls))}::bigint[], ${kept.map((row) => String(row.surplus))}::bigint[],
      ${kept.map((row) => iso(row.lastAt))}::timestamp[]) AS r
    ON CONFLICT ("apiId", "day", answered, method, path) DO UPDATE SET calls = excluded.calls, surplus = excluded.surplus,
      "lastAt" = excluded."lastAt"`;
}

/** A service that no API goes by. */
export interface ServiceRow {
  service: string;
  calls: number;
  surplus: number;
  firstAt: Date;
  lastAt: Date;
  environment: string | null;
  paths: string[];
}

/** Until the transaction ends nobody else changes the list of services. */
export async function holdServices(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.unknownServices})`;
}

/** All services that no API goes by: a bounded number. */
export async function listServiceRows(access: DataAccess): Promise<ServiceRow[]> {
  const rows = await dbOf(access).unknownService.findMany();
  return rows.map((row) => ({ ...row, calls: Number(row.calls), surplus: Number(row.surplus) }));
}

/** Writes services as they are now, and removes those that made room. */
export async function replaceServices(
  access: DataAccess,
  dropped: readonly string[],
  kept: readonly ServiceRow[],
): Promise<void> {
  const db = dbOf(access);
  if (dropped.length > 0) await db.unknownService.deleteMany({ where: { service: { in: [...dropped] } } });
  for (const { service, ...row } of kept)
    await db.unknownService.upsert({ where: { service }, create: { service, ...row }, update: row });
}
