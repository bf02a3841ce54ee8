import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** What changes a record of a version, in the audit log: each is a further state of its announcement. */
const CHANGES = [
  "version.transition",
  "deprecation.declare",
  "deprecation.change",
  "deprecation.move",
  "deprecation.withdraw",
] as const;
/** Announcements that were taken back; there are never many. */
const MOST_CANCELLED = 500;

/** How often the announcement of each version was made, changed or taken back, and when last. */
export async function countChanges(
  access: DataAccess,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, { count: number; lastAt: Date }>> {
  if (versionIds.length === 0) return new Map();
  const rows = await dbOf(access).auditEntry.groupBy({
    by: ["entityId"],
    where: { entity: "version", entityId: { in: [...new Set(versionIds)] }, action: { in: [...CHANGES] } },
    _count: { _all: true },
    _max: { at: true },
  });
  return new Map(
    rows.map(({ entityId, _count, _max }) => [entityId, { count: _count._all, lastAt: _max.at ?? new Date(0) }]),
  );
}

/** Entries that may have taken the announcement of a whole version back, the latest first; of one version where it is named. */
export async function listWithdrawals(access: DataAccess, since: Date, versionId?: string) {
  const action = { in: ["version.transition", "deprecation.withdraw"] };
  const of = versionId === undefined ? {} : { entityId: versionId };
  return dbOf(access).auditEntry.findMany({
    where: { entity: "version", ...of, action, at: { gte: since } },
    orderBy: { sequence: "desc" },
    take: MOST_CANCELLED,
    select: { action: true, entityId: true, at: true, before: true, after: true },
  });
}

/** Records of parts that were taken back lately, the latest first; what went with a version is not among them. */
export async function listClosedParts(
  access: DataAccess,
  since: Date,
  part?: { apiId: string; kind: string; matchKey: string },
) {
  return dbOf(access).partDeprecation.findMany({
    where: { ...part, closedAt: { gte: since }, removedInId: null },
    orderBy: { closedAt: "desc" },
    take: MOST_CANCELLED,
    select: {
      id: true,
      sinceId: true,
      kind: true,
      place: true,
      sunsetAt: true,
      zone: true,
      recordedAt: true,
      closedAt: true,
      closedReason: true,
      revision: true,
    },
  });
}
