import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { utcDay } from "@/lib/lifecycle/notice";
import type { GovernanceFacts } from "@/lib/maturity/model/facts";
import type { FactBatch } from "@/lib/scorecards/model/fact-batch";

/**
 * Waivers of each API that has any. `expired`: ended while what it was for was still there, and nothing holds for it now.
 */
export async function collectWaivers(
  access: DataAccess,
  batch: FactBatch,
): Promise<Map<string, GovernanceFacts["waivers"]>> {
  const today = utcDay(batch.at);
  const rows = await dbOf(access).$queryRaw<({ apiId: string } & GovernanceFacts["waivers"])[]>`
    SELECT w."apiId"::text AS "apiId",
      count(*) FILTER (WHERE w."expiresOn" >= ${today}::date AND w.kind <> 'acceptance')::int AS live,
      count(*) FILTER (WHERE w."expiresOn" >= ${today}::date AND w.kind = 'acceptance')::int AS acceptances,
      count(*) FILTER (WHERE w."expiresOn" < ${today}::date AND w.use = 'needed' AND NOT EXISTS (
        SELECT 1 FROM waiver n WHERE n."apiId" = w."apiId" AND n.gate = w.gate AND n.fingerprint IS NOT DISTINCT FROM w.fingerprint
          AND n.status = 'approved' AND n."revokedAt" IS NULL AND n."expiresOn" >= ${today}::date))::int AS expired,
      count(*) FILTER (WHERE w."expiresOn" >= ${today}::date AND w.use = 'unused')::int AS unused
    FROM waiver w WHERE w."apiId" = ANY(${[...batch.apiIds]}::uuid[]) AND w.status = 'approved' AND w."revokedAt" IS NULL
    GROUP BY w."apiId"`;
  return new Map(rows.map(({ apiId, ...waivers }) => [apiId, waivers]));
}
