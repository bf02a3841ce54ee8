import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { SignalProbe } from "@/generated/prisma/client";

export type ProbeRow = SignalProbe;

/** The probes of a version, in the order they were made. */
export async function listProbeRows(access: DataAccess, versionId: string): Promise<ProbeRow[]> {
  return dbOf(access).signalProbe.findMany({ where: { versionId }, orderBy: { id: "asc" } });
}

interface NewProbe {
  versionId: string;
  operation: string;
  method: string;
  url: string;
  environment: string;
  createdBy: ActorRef;
  createdAt: Date;
}

/** Writes a probe; null where there is one like it. */
export async function insertProbe(access: DataAccess, { createdBy, ...probe }: NewProbe): Promise<ProbeRow | null> {
  const by = { createdByKind: createdBy.kind, createdById: createdBy.id, createdByName: createdBy.name };
  const [row] = await dbOf(access).signalProbe.createManyAndReturn({
    data: [{ ...probe, ...by }],
    skipDuplicates: true,
  });
  return row ?? null;
}

/** Takes a probe of a version away; null where there is none. */
export async function deleteProbeRow(access: DataAccess, versionId: string, id: string): Promise<ProbeRow | null> {
  const db = dbOf(access);
  const row = await db.signalProbe.findFirst({ where: { id, versionId } });
  if (row) await db.signalProbe.deleteMany({ where: { id } });
  return row;
}

/** Writes what came of a probe. */
export async function noteProbe(
  access: DataAccess,
  id: string,
  outcome: { lastRunAt: Date; lastStatus: number | null; lastError: string | null },
): Promise<void> {
  await dbOf(access).signalProbe.updateMany({ where: { id }, data: outcome });
}

/** Versions with probes that were last run before an instant, those that have waited longest first. */
export async function versionsToProbe(access: DataAccess, before: Date, limit: number): Promise<string[]> {
  const rows = await dbOf(access).$queryRaw<{ versionId: string }[]>`
    SELECT p."versionId"::text AS "versionId" FROM "signal_probe" p JOIN "api_version" v ON v.id = p."versionId"
    WHERE v.state IN ('active', 'deprecated', 'sunset') AND (p."lastRunAt" IS NULL OR p."lastRunAt" < ${before})
    GROUP BY p."versionId" ORDER BY min(p."lastRunAt") NULLS FIRST, p."versionId" LIMIT ${limit}`;
  return rows.map(({ versionId }) => versionId);
}
