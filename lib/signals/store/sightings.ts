import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import type { SignalField, WireVerdict, Witness } from "@/lib/signals/model";

/** What one field of one operation was, from one instant to another. */
export interface SightingRow {
  id: string;
  /** Empty: none is known. */
  operation: string;
  field: string;
  by: string;
  environment: string;
  seen: string | null;
  expected: string | null;
  verdict: string;
  firstAt: Date;
  lastAt: Date;
}

export interface NewSighting {
  versionId: string;
  operation: string;
  field: SignalField;
  by: Witness;
  environment: string;
  seen: string | null;
  expected: string | null;
  verdict: WireVerdict;
  at: Date;
}

/** Changes of one field, in one environment, that are kept. */
const MOST_KEPT = 20;
/** Environments and operations of one version that are kept track of; a fault of an exporter makes up as many as it likes. */
const MOST_CURRENT = 20_000;

/** The newest row of each field, of each operation, by each witness, in each environment. */
export async function currentSightings(
  access: DataAccess,
  versionId: string,
  operations?: readonly string[],
): Promise<SightingRow[]> {
  const only = operations ? Prisma.sql`AND operation = ANY (${[...operations]})` : Prisma.empty;
  return dbOf(access).$queryRaw<SightingRow[]>`
    SELECT DISTINCT ON (operation, field, by, environment)
      id::text, operation, field, by, environment, seen, expected, verdict, "firstAt", "lastAt"
    FROM "signal_sighting" WHERE "versionId" = ${versionId}::uuid ${only}
    ORDER BY operation, field, by, environment, "lastAt" DESC, id DESC LIMIT ${MOST_CURRENT}`;
}

/** The changes of the fields of a version, the newest first. */
export async function sightingHistory(access: DataAccess, versionId: string, limit: number): Promise<SightingRow[]> {
  return dbOf(access).signalSighting.findMany({
    where: { versionId },
    orderBy: [{ firstAt: "desc" }, { id: "desc" }],
    take: limit,
    omit: { versionId: true },
  });
}

/** Lets writers of one version take turns until the transaction ends. */
export async function lockSightings(access: DataAccess, versionId: string): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`signals ${versionId}`}, 0))`;
}

/** Says that what these rows say was still so. Never back in time. */
export async function stillSo(access: DataAccess, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await dbOf(access).signalSighting.updateMany({
    where: { id: { in: [...ids] }, lastAt: { lt: at } },
    data: { lastAt: at },
  });
}

/** Writes rows, and forgets the oldest of each field beyond what is kept. */
export async function insertSightings(access: DataAccess, rows: readonly NewSighting[]): Promise<void> {
  if (rows.length === 0) return;
  const db = dbOf(access);
  await db.signalSighting.createMany({ data: rows.map(({ at, ...row }) => ({ ...row, firstAt: at, lastAt: at })) });
  const versions = [...new Set(rows.map(({ versionId }) => versionId))];
  const operations = [...new Set(rows.map(({ operation }) => operation))];
  await db.$executeRaw`DELETE FROM "signal_sighting" WHERE id IN (
    SELECT id FROM (SELECT id, row_number() OVER (
        PARTITION BY "versionId", operation, field, by, environment ORDER BY "lastAt" DESC, id DESC) AS number
      FROM "signal_sighting"
      WHERE "versionId" = ANY (${versions}::uuid[]) AND operation = ANY (${operations})) AS numbered
    WHERE number > ${MOST_KEPT})`;
}
