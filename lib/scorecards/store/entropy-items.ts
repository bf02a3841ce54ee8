import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { CHANGE_DAYS } from "@/lib/maturity/model/facts";
import { daysBefore, type FactBatch } from "@/lib/scorecards/model/fact-batch";
import { judgedCalls } from "./facts/traffic";

/** Where a page begins, and how long it is. */
export interface ItemWindow {
  after: readonly [number, string] | undefined;
  limit: number;
  /** Only what is counted in the numerator. */
  countedOnly: boolean;
}

/** An operation that a term counts. */
export interface OperationItem {
  name: string;
  calls: number;
  counted: boolean;
  version: string | null;
  /** So that the most calls come first. */
  rank: number;
  /** Apart from all others of its rank. */
  key: string;
}

/** Operations that were called in the window, those with most calls first. */
export async function listCalledOperations(
  access: DataAccess,
  batch: FactBatch,
  { after, limit, countedOnly }: ItemWindow,
): Promise<OperationItem[]> {
  const [rank, name] = after ?? [-1, ""];
  return dbOf(access).$queryRaw<OperationItem[]>`
    ${judgedCalls(batch)}
    SELECT * FROM (SELECT j.operation AS name, j.calls::float8 AS calls, j.deprecated AS counted, v.label AS version,
        (9007199254740991 - j.calls)::float8 AS rank, j.operation || ' ' || coalesce(v."sortKey", '') AS key
      FROM judged j LEFT JOIN api_version v ON v.id = j.version WHERE (NOT ${countedOnly} OR j.deprecated)) i
    WHERE (i.rank, i.key COLLATE "C") > (${rank}::float8, ${name}::text) ORDER BY i.rank, i.key COLLATE "C" LIMIT ${limit + 1}`;
}

/** Operations of a version, in the order of its document; the rank is their place in it. */
export async function listVersionOperations(
  access: DataAccess,
  versionId: string,
  { after, limit, countedOnly }: ItemWindow,
): Promise<{ name: string; counted: boolean; rank: number }[]> {
  return dbOf(access).$queryRaw`
    SELECT key AS name, deprecated AS counted, ordinal AS rank FROM operation
    WHERE "versionId" = ${versionId}::uuid AND ordinal > ${after?.[0] ?? -1} AND (NOT ${countedOnly} OR deprecated)
    ORDER BY ordinal LIMIT ${limit + 1}`;
}

/** A field of a version, as the term `undocumented` counts it. */
export interface FieldItem {
  name: string;
  owner: string;
  kind: string;
  type: string;
  counted: boolean;
  rank: number;
}

/**
 * Fields that operations of a version reach, in the order of its document: as `reachableFields` of
 * lib/maturity/measure/measure-contract.ts decides it.
 */
export async function listReachableFields(
  access: DataAccess,
  versionId: string,
  { after, limit, countedOnly }: ItemWindow,
): Promise<FieldItem[]> {
  return dbOf(access).$queryRaw<FieldItem[]>`
    WITH owner AS (SELECT key AS name FROM operation WHERE "versionId" = ${versionId}::uuid
      UNION SELECT unnest(uses) FROM operation WHERE "versionId" = ${versionId}::uuid)
    SELECT name, owner, kind, type, NOT described AS counted, ordinal AS rank FROM field
    WHERE "versionId" = ${versionId}::uuid AND ordinal > ${after?.[0] ?? -1} AND (NOT ${countedOnly} OR NOT described)
      AND owner IN (SELECT name FROM owner)
    ORDER BY ordinal LIMIT ${limit + 1}`;
}

/** A release of the last 365 days, as the term `breaking` counts it. */
export interface ReleaseItem {
  id: string;
  name: string;
  from: string | null;
  breaking: number;
  at: Date;
}

/** Releases of an API of the last 365 days that broke callers, the newest first; without `countedOnly` also those that did not. */
export async function listReleases(
  access: DataAccess,
  apiId: string,
  now: Date,
  { after, limit, countedOnly }: ItemWindow,
): Promise<ReleaseItem[]> {
  const since = daysBefore(now, CHANGE_DAYS).toISOString();
  const before = after?.[1] ?? "ffffffff-ffff-ffff-ffff-ffffffffffff";
  const until = new Date(after?.[0] ?? 8_640_000_000_000).toISOString();
  return dbOf(access).$queryRaw<ReleaseItem[]>`
    SELECT v.id::text, v.label AS name, f.label AS "from", coalesce(v."breakingCount", 0)::int AS breaking, v."publishedAt" AS at
    FROM api_version v LEFT JOIN api_version f ON f.id = v."comparedWithId"
    WHERE v."apiId" = ${apiId}::uuid AND v."publishedAt" >= ${since}::timestamp AND v.state NOT IN ('draft', 'in_review')
      AND (NOT ${countedOnly} OR coalesce(v."breakingCount", 0) > 0)
      AND (v."publishedAt", v.id) < (${until}::timestamp, ${before}::uuid)
    ORDER BY v."publishedAt" DESC, v.id DESC LIMIT ${limit + 1}`;
}
