import { z } from "zod";
import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { NO_OPERATION } from "@/lib/usage/model/traffic";
import { NO_VERSION } from "@/lib/usage/model/identity";
import type { ServedNames } from "@/lib/usage/model/moved-service";
import { callRows } from "./read-traffic";
import type { StoredWindow } from "@/lib/usage/model/hours";

/**
 * Answered calls to APIs of which nobody knows to which version they were, by the API's id; none for those whose paths were all
 * ignored. What was refused was hardly a call to anything.
 */
export async function readUnplaced(
  access: DataAccess,
  apiIds: readonly string[],
  window: StoredWindow,
): Promise<Map<string, number>> {
  if (apiIds.length === 0) return new Map();
  const db = dbOf(access);
  const rows = await db.$queryRaw<{ apiId: string; calls: number }[]>`
    SELECT "apiId"::text, sum(calls)::float8 AS calls
    FROM (${callRows({ apiIds, versionIds: [NO_VERSION], operations: [NO_OPERATION], window })}) AS c
    WHERE status NOT IN ('4xx', '5xx', 'error') GROUP BY 1`;
  if (rows.length === 0) return new Map();
  const starts = [window.days.from, ...window.hours.map(({ from }) => from)];
  const from = new Date(Math.min(...starts)).toISOString();
  const known = await db.$queryRaw<{ apiId: string }[]>`
    SELECT DISTINCT p."apiId"::text FROM unmatched_path p
    WHERE p."apiId" = ANY(${rows.map(({ apiId }) => apiId)}::uuid[]) AND p.answered AND p."day" >= ${from}::date
      AND NOT EXISTS (SELECT 1 FROM ignored_path i
        WHERE i."apiId" = p."apiId" AND i.method = p.method AND i.path = p.path)`;
  const open = new Set(known.map(({ apiId }) => apiId));
  return new Map(rows.flatMap(({ apiId, calls }) => (open.has(apiId) ? [[apiId, calls] as const] : [])));
}

const storedAlias = z.object({ service: z.string(), pathPrefix: z.string() });
/** Aliases of one API are few, and seldom taken away. */
const MOST_REMOVED = 1_000;

/** The names that the calls of APIs come under, and came under since an instant; by the API's id. A bounded number of statements. */
export async function readServedNames(
  access: DataAccess,
  apiIds: readonly string[],
  since: Date,
): Promise<Map<string, ServedNames>> {
  const db = dbOf(access);
  const apis = await db.api.findMany({ where: { id: { in: [...apiIds] } }, select: { id: true, slug: true } });
  const own = await db.serviceAlias.findMany({ where: { apiId: { in: [...apiIds] } } });
  const entries = await db.auditEntry.findMany({
    where: { entity: "api", entityId: { in: [...apiIds] }, action: "telemetry.unalias", at: { gte: since } },
    orderBy: { sequence: "desc" },
    take: MOST_REMOVED,
    select: { entityId: true, at: true, before: true },
  });
  const removed = entries.flatMap(({ entityId, at, before }) => {
    const alias = storedAlias.safeParse(before);
    return alias.success ? [{ apiId: entityId, ...alias.data, at }] : [];
  });
  const services = [...new Set([...apis.map(({ slug }) => slug), ...own.map((one) => one.service)])];
  const all = await db.serviceAlias.findMany({
    where: { service: { in: [...services, ...removed.map((one) => one.service)] } },
  });
  const silent = await db.unknownService.findMany({
    where: { service: { in: removed.map((one) => one.service) } },
    select: { service: true, lastAt: true },
  });
  const unknown = new Map(silent.map(({ service, lastAt }) => [service, lastAt]));
  return new Map(
    apis.map(({ id, slug }) => [
      id,
      {
        slug,
        own: own.filter(({ apiId }) => apiId === id),
        removed: removed.filter(({ apiId }) => apiId === id),
        others: all.filter(({ apiId }) => apiId !== id).map((one) => ({ ...one, at: one.createdAt })),
        unknown,
      },
    ]),
  );
}
