import type { DataAccess } from "@/lib/core/context";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import type { Affected } from "@/lib/scorecards/model/affected-by";

const list = (values: ReadonlySet<string>): string[] => [...values].sort();

/** The APIs that are there and meant, by id; `limit` at most. */
export async function findAffected(access: DataAccess, affected: Affected, limit: number): Promise<string[]> {
  const rows = await dbOf(access).$queryRaw<{ id: string }[]>`
    SELECT a.id::text FROM api a WHERE a.id = ANY(${list(affected.apiIds)}::uuid[]) OR a.slug = ANY(${list(affected.slugs)}::text[])
      OR a.id IN (SELECT v."apiId" FROM api_version v WHERE v.id = ANY(${list(affected.versionIds)}::uuid[]))
      OR a.id IN (SELECT v."apiId" FROM review r JOIN api_version v ON v.id = r."versionId" WHERE r.id = ANY(${list(affected.reviewIds)}::uuid[]))
      OR a.id IN (SELECT d."apiId" FROM dependency d WHERE d."consumerId" = ANY(${list(affected.consumerIds)}::uuid[]))
      OR a.id IN (SELECT p."apiId" FROM provision p WHERE p."consumerId" = ANY(${list(affected.consumerIds)}::uuid[]))
      OR a."teamId" = ANY(${list(affected.teamIds)}::uuid[])
      OR a."teamId" IN (SELECT t.id FROM team t WHERE t.slug = ANY(${list(affected.teamSlugs)}::text[]))
      OR a."teamId" IN (SELECT m."teamId" FROM membership m WHERE m."userId" = ANY(${list(affected.userIds)}::text[]))
    ORDER BY a.id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** APIs of which telemetry came since an instant, after one of them, in the order of their ids. */
export async function listReported(
  access: DataAccess,
  { since, after, limit }: { since: Date; after: string | null; limit: number },
): Promise<string[]> {
  const rows = await dbOf(access).apiTelemetry.findMany({
    where: { lastAt: { gte: since }, ...(after === null ? {} : { apiId: { gt: after } }) },
    orderBy: { apiId: "asc" },
    select: { apiId: true },
    take: limit,
  });
  return rows.map(({ apiId }) => apiId);
}

/** Takes the turn of looking at changes, for the open transaction; false where another process has it. */
export async function takeScoreTurn(access: DataAccess): Promise<boolean> {
  const [row] = await dbOf(access).$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(${ADVISORY_LOCKS.scoreCursor}) AS taken`;
  return row?.taken ?? false;
}
