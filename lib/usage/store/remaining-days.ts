import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";

/** Whose calls are asked for. */
export interface RemainingFilter {
  apiId: string;
  versionId: string;
  /** Keys of operations; null: all. */
  operations: readonly string[] | null;
  /** The first UTC day. */
  from: Date;
  /** The day after the last. */
  to: Date;
  /** Who called on this day or later is still there. */
  since: Date;
}

/** Calls of each UTC day by those who still call; days without calls are left out. The unknown count as one caller. */
export async function readRemainingDays(
  access: DataAccess,
  { apiId, versionId, operations, from, to, since }: RemainingFilter,
): Promise<{ day: string; calls: number }[]> {
  const only = operations === null ? Prisma.empty : Prisma.sql`AND operation = ANY (${[...operations]})`;
  const day = (at: Date) => at.toISOString().slice(0, 10);
  return dbOf(access).$queryRaw<{ day: string; calls: number }[]>`
    SELECT to_char(day, 'YYYY-MM-DD') AS day, sum(calls)::float8 AS calls FROM usage_day
    WHERE "apiId" = ${apiId}::uuid AND "versionId" = ${versionId}::uuid ${only}
      AND day >= ${day(from)}::date AND day < ${day(to)}::date
      AND "identityId" IN (SELECT "identityId" FROM usage_day
        WHERE "apiId" = ${apiId}::uuid AND "versionId" = ${versionId}::uuid ${only} AND day >= ${day(since)}::date)
    GROUP BY 1 ORDER BY 1`;
}
