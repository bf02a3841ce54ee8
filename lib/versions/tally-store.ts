import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { DiffSummary } from "@/lib/diff/model";
import { Prisma } from "@/generated/prisma/client";
import { type ChangeTally, changeTallySchema } from "./model/change-tally";

/** A version whose changes were counted. */
export interface TalliedVersion {
  id: string;
  tally: ChangeTally;
  summary: DiffSummary;
}

/** Every version whose changes were counted by rule, a bounded number at a time, by id. */
export async function listTallied(access: DataAccess, after: string | null, limit: number): Promise<TalliedVersion[]> {
  const rows = await dbOf(access).apiVersion.findMany({
    where: { changeTally: { not: Prisma.DbNull }, ...(after === null ? {} : { id: { gt: after } }) },
    orderBy: { id: "asc" },
    take: limit,
    select: { id: true, changeTally: true, breakingCount: true, dangerousCount: true, nonBreakingCount: true },
  });
  return rows.map((row) => ({
    id: row.id,
    tally: changeTallySchema.parse(row.changeTally),
    summary: {
      breaking: row.breakingCount ?? 0,
      dangerous: row.dangerousCount ?? 0,
      nonBreaking: row.nonBreakingCount ?? 0,
    },
  }));
}

/** Writes other counts of changes to some versions, in one statement. Only what is derived changes: revisions stay. */
export async function updateChangeCounts(
  access: DataAccess,
  counts: readonly { id: string; summary: DiffSummary }[],
): Promise<void> {
  const rows = counts.map(({ id, summary: { breaking, dangerous, nonBreaking } }) => ({
    id,
    breaking,
    dangerous,
    non_breaking: nonBreaking,
  }));
  await dbOf(access).$executeRaw`
    UPDATE "api_version" v
    SET "breakingCount" = c.breaking, "dangerousCount" = c.dangerous, "nonBreakingCount" = c.non_breaking
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS c(id uuid, breaking int, dangerous int, non_breaking int)
    WHERE v.id = c.id`;
}

/** Versions that were compared by another engine than this one, the last published first. */
export async function listCountedOtherwise(access: DataAccess, engine: string, limit: number) {
  return dbOf(access).apiVersion.findMany({
    where: { comparedWithId: { not: null }, OR: [{ tallyEngine: null }, { tallyEngine: { not: engine } }] },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: {
      id: true,
      digest: true,
      format: true,
      comparedWith: { select: { id: true, digest: true, format: true } },
    },
  });
}

/** Two definitions that were compared: a version, and the one before it. */
export interface ComparedPair {
  id: string;
  digest: string;
  comparedWith: { id: string; digest: string };
}

/** Versions that were compared with this one. */
export async function listComparedWith(access: DataAccess, versionId: string) {
  return dbOf(access).apiVersion.findMany({
    where: { comparedWithId: versionId },
    orderBy: { id: "asc" },
    select: { id: true, digest: true, format: true },
  });
}

/**
 * Keeps what the engine found, and the counts that this has; null: the comparison could not be made, the counts stay. Not
 * where one of the two has other bytes by now.
 */
export async function saveTally(
  access: DataAccess,
  { id, digest, comparedWith }: ComparedPair,
  engine: string,
  found: { tally: ChangeTally; summary: DiffSummary } | null,
): Promise<void> {
  await dbOf(access).apiVersion.updateMany({
    where: { id, digest, comparedWith: { id: comparedWith.id, digest: comparedWith.digest } },
    data: {
      tallyEngine: engine,
      ...(found
        ? {
            changeTally: found.tally,
            breakingCount: found.summary.breaking,
            dangerousCount: found.summary.dangerous,
            nonBreakingCount: found.summary.nonBreaking,
          }
        : {}),
    },
  });
}
