import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { StoredWindow } from "@/lib/usage/model/hours";
import { NO_VERSION } from "@/lib/usage/model/identity";
import { Prisma } from "@/generated/prisma/client";
import { callRows } from "./read-traffic";

/** Calls of a consumer to one operation of a version. */
export interface ConsumerCalls {
  consumerId: string;
  apiId: string;
  /** Null: nobody knows which. */
  versionId: string | null;
  /** Empty: matches none. */
  operation: string;
  calls: number;
  errors: number;
  /** Start of the first hour or day of the window in which it called. */
  firstAt: Date;
  lastAt: Date;
}

/** Calls by consumer, API, version and operation; the pairs that called at all are known without looking through calls. */
export async function readConsumerCalls(
  access: DataAccess,
  filter: {
    consumerIds?: readonly string[] | undefined;
    apiIds?: readonly string[] | undefined;
    window: StoredWindow;
  },
): Promise<ConsumerCalls[]> {
  const db = dbOf(access);
  const { consumerIds, apiIds, window } = filter;
  const pairs = await db.apiCaller.findMany({
    where: {
      ...(apiIds ? { apiId: { in: [...apiIds] } } : {}),
      identity: { consumerId: consumerIds ? { in: [...consumerIds] } : { not: null } },
    },
    select: { apiId: true, identityId: true },
  });
  if (pairs.length === 0) return [];
  const called = [...new Set(pairs.map(({ apiId }) => apiId))];
  const identityIds = [...new Set(pairs.map(({ identityId }) => identityId))];
  const rows = callRows({ apiIds: called, identityIds, window });
  return db.$queryRaw<ConsumerCalls[]>(Prisma.sql`
    SELECT i."consumerId"::text, c."apiId"::text, nullif(c."versionId", ${NO_VERSION}::uuid)::text AS "versionId", c.operation,
      sum(c.calls)::float8 AS calls, coalesce(sum(c.calls) FILTER (WHERE c.status IN ('5xx', 'error')), 0)::float8 AS errors,
      min(c.at) AS "firstAt", max(c."lastAt") AS "lastAt"
    FROM (${rows}) AS c JOIN consumer_identity i ON i.id = c."identityId" WHERE i."consumerId" IS NOT NULL
    GROUP BY 1, 2, 3, 4`);
}
