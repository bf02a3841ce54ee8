import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { type CallsFilter, callRows } from "./read-traffic";

const MOST = 100_000;

/** Calls alike within one day, with names in place of ids. */
export interface UsageRow {
  day: string;
  version: string;
  operation: string;
  attribute: string;
  value: string;
  consumer: string;
  status: string;
  calls: number;
}

/** Calls row by row, the latest days first. Names that nobody knows are empty. */
export async function readRows(access: DataAccess, filter: CallsFilter): Promise<UsageRow[]> {
  return dbOf(access).$queryRaw<UsageRow[]>`
    SELECT to_char(c.at, 'YYYY-MM-DD') AS day, coalesce(v.label, '') AS version, c.operation, coalesce(i.attribute, '') AS attribute,
      coalesce(i.value, '') AS value, coalesce(k.slug, '') AS consumer, c.status, sum(c.calls)::float8 AS calls
    FROM (${callRows(filter)}) AS c LEFT JOIN api_version v ON v.id = c."versionId"
    LEFT JOIN consumer_identity i ON i.id = c."identityId" LEFT JOIN consumer k ON k.id = i."consumerId"
    GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1 DESC, 2, 3, 4, 5, 7 LIMIT ${MOST}`;
}
