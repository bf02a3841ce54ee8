import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

const day = (at: number) => new Date(at).toISOString();

/** A path that matches no operation, over the days of a window. */
export interface UnmatchedTotal {
  apiId: string;
  method: string;
  path: string;
  answered: boolean;
  calls: number;
  surplus: number;
  lastAt: Date;
}

/** The paths of APIs that match no operation, most calls first. */
export async function readUnmatched(
  access: DataAccess,
  asked: { apiIds: readonly string[] | null; from: number; to: number; most: number; answeredOnly?: boolean },
): Promise<UnmatchedTotal[]> {
  const { apiIds, from, to, most, answeredOnly = false } = asked;
  return dbOf(access).$queryRaw<UnmatchedTotal[]>`
    SELECT "apiId"::text, method, path, answered, sum(calls)::float8 AS calls, sum(surplus)::float8 AS surplus, max("lastAt") AS "lastAt"
    FROM unmatched_path WHERE (${apiIds === null} OR "apiId" = ANY(${[...(apiIds ?? [])]}::uuid[]))
      AND "day" >= ${day(from)}::date AND "day" < ${day(to)}::date AND (answered OR NOT ${answeredOnly})
    GROUP BY "apiId", method, path, answered ORDER BY sum(calls - surplus) DESC, path, method LIMIT ${most}`;
}

/** What is ignored of these APIs; null: of all. */
export async function listIgnored(access: DataAccess, apiIds: readonly string[] | null) {
  return dbOf(access).ignoredPath.findMany({ where: apiIds === null ? {} : { apiId: { in: [...apiIds] } } });
}

/** Ignores a path; false where it is ignored already. */
export async function insertIgnored(
  access: DataAccess,
  row: {
    apiId: string;
    method: string;
    path: string;
    reason: string | null;
    ignoredAt: Date;
    by: { kind: string; id: string; name: string };
  },
): Promise<boolean> {
  const { by, ...rest } = row;
  const { count } = await dbOf(access).ignoredPath.createMany({
    data: [{ ...rest, ignoredByKind: by.kind, ignoredById: by.id, ignoredByName: by.name }],
    skipDuplicates: true,
  });
  return count > 0;
}

/** Ignores a path no more; false where it was not ignored. */
export async function deleteIgnored(
  access: DataAccess,
  ref: { apiId: string; method: string; path: string },
): Promise<boolean> {
  return (await dbOf(access).ignoredPath.deleteMany({ where: ref })).count > 0;
}
