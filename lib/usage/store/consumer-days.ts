import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { NO_VERSION } from "@/lib/usage/model/identity";

/** Calls of a consumer's identities to one operation of one version on one UTC day. */
export interface ConsumerDay {
  consumerId: string;
  apiId: string;
  /** Null: nobody knows which. */
  versionId: string | null;
  /** Empty: matches none. */
  operation: string;
  day: Date;
  calls: number;
}

/** What linked identities of some consumers called, by UTC day; both ends are included. */
export async function readConsumerDays(
  access: DataAccess,
  of: { consumerIds: readonly string[]; from: Date; to: Date },
): Promise<ConsumerDay[]> {
  const [from, to] = [of.from.toISOString().slice(0, 10), of.to.toISOString().slice(0, 10)];
  return dbOf(access).$queryRaw<ConsumerDay[]>`
    SELECT i."consumerId"::text AS "consumerId", u."apiId"::text AS "apiId",
      nullif(u."versionId", ${NO_VERSION}::uuid)::text AS "versionId", u.operation, u.day,
      sum(u.calls)::float8 AS calls
    FROM consumer_identity i JOIN usage_day u ON u."identityId" = i.id
    WHERE i."consumerId" = ANY(${[...of.consumerIds]}::uuid[]) AND u.day BETWEEN ${from}::date AND ${to}::date
    GROUP BY 1, 2, 3, 4, 5 ORDER BY u.day`;
}
