import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { CHANGE_DAYS, type ReviewFacts, type Share } from "@/lib/maturity/model/facts";
import { daysBefore, type FactBatch } from "@/lib/scorecards/model/fact-batch";
import { medianOf } from "@/lib/scorecards/model/median";

const HOUR = 3_600_000;
const DAY = 86_400_000;

interface ReviewRow {
  apiId: string;
  state: string;
  requestedAt: Date;
  decidedAt: Date | null;
}

/** What reviews of an API come to, without what its policy asks for. */
export type CountedReviews = Omit<ReviewFacts, "required" | "requiredApprovals">;

/** Versions published in the last 365 days that callers may use or could, and how many of them were approved in a review. */
async function reviewedReleases(access: DataAccess, batch: FactBatch, since: Date): Promise<Map<string, Share>> {
  const rows = await dbOf(access).$queryRaw<{ apiId: string; count: number; of: number }[]>`
    SELECT v."apiId"::text AS "apiId", count(*)::int AS of, count(*) FILTER (WHERE EXISTS (
      SELECT 1 FROM review r JOIN review_decision d ON d."reviewId" = r.id
      WHERE r."versionId" = v.id AND r.state IN ('approved', 'published') AND d.decision = 'approve' AND d."undoneAt" IS NULL))::int AS count
    FROM api_version v WHERE v."apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND v."publishedAt" >= ${since.toISOString()}::timestamp
      AND v.state NOT IN ('draft', 'in_review') GROUP BY v."apiId"`;
  return new Map(rows.map(({ apiId, count, of }) => [apiId, { count, of }]));
}

/** Reviews of the last 365 days, by API; each of the batch has an entry. */
export async function collectReviews(access: DataAccess, batch: FactBatch): Promise<Map<string, CountedReviews>> {
  const since = daysBefore(batch.at, CHANGE_DAYS);
  const reviewed = await reviewedReleases(access, batch, since);
  const rows = await dbOf(access).$queryRaw<ReviewRow[]>`
    SELECT v."apiId"::text AS "apiId", r.state, r."requestedAt", (SELECT min(d.at) FROM review_decision d
      WHERE d."reviewId" = r.id AND d.decision IN ('approve', 'request_changes') AND d."undoneAt" IS NULL) AS "decidedAt"
    FROM review r JOIN api_version v ON v.id = r."versionId"
    WHERE v."apiId" = ANY(${[...batch.apiIds]}::uuid[])
      AND (r."requestedAt" >= ${since.toISOString()}::timestamp OR r.state IN ('open', 'changes_requested'))`;
  const byApi = new Map<string, ReviewRow[]>(batch.apiIds.map((id) => [id, []]));
  for (const row of rows) byApi.get(row.apiId)?.push(row);
  return new Map(
    [...byApi].map(([id, all]) => [id, countReviews(all, reviewed.get(id) ?? { count: 0, of: 0 }, batch.at, since)]),
  );
}

function countReviews(all: readonly ReviewRow[], reviewed: Share, at: Date, since: Date): CountedReviews {
  const open = all.filter(({ state }) => state === "open" || state === "changes_requested");
  const hours = all
    .filter(({ requestedAt }) => requestedAt >= since)
    .flatMap(({ requestedAt, decidedAt }) =>
      decidedAt ? [Math.max(0, decidedAt.getTime() - requestedAt.getTime()) / HOUR] : [],
    );
  const oldest = Math.min(...open.map(({ requestedAt }) => requestedAt.getTime()));
  return {
    reviewed,
    decided: hours.length,
    medianHours: medianOf(hours),
    open: open.length,
    oldestOpenDays: open.length > 0 ? Math.max(0, Math.floor((at.getTime() - oldest) / DAY)) : null,
  };
}
