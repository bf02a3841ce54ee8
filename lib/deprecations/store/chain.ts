import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";

const details = {
  id: true,
  label: true,
  sortKey: true,
  state: true,
  api: { select: { id: true, slug: true } },
  deprecation: { select: { sunsetAt: true, zone: true, replacement: true } },
} satisfies Prisma.ApiVersionSelect;
/** A version on the way from replacement to replacement. */
export type ChainVersion = Prisma.ApiVersionGetPayload<{ select: typeof details }>;

/**
 * A version by its id, or by the names of its API and itself; with the label null the newest active one that is not the one
 * left out, else the newest.
 */
export async function findChainVersion(
  access: DataAccess,
  by: { versionId: string } | { slug: string; label: string | null },
  leftOut?: string,
): Promise<ChainVersion | null> {
  const db = dbOf(access);
  if ("versionId" in by) return db.apiVersion.findUnique({ where: { id: by.versionId }, select: details });
  if (by.label !== null) {
    return db.apiVersion.findFirst({ where: { label: by.label, api: { slug: by.slug } }, select: details });
  }
  const rows = await db.apiVersion.findMany({ where: { state: "active", api: { slug: by.slug } }, select: details });
  const active = rows
    .filter(({ id }) => id !== leftOut)
    .reduce<ChainVersion | null>((newest, row) => (newest && newest.sortKey > row.sortKey ? newest : row), null);
  return active ?? db.apiVersion.findFirst({ where: { newestOf: { slug: by.slug } }, select: details });
}

/** The declared record of an operation that holds for a version. */
export async function findOperationRecord(
  access: DataAccess,
  version: { sortKey: string; api: { id: string } },
  matchKey: string,
) {
  const rows = await dbOf(access).partDeprecation.findMany({
    where: { apiId: version.api.id, kind: "operation", matchKey, closedAt: null },
    select: {
      sunsetAt: true,
      zone: true,
      replacement: true,
      since: { select: { sortKey: true } },
      removedIn: { select: { sortKey: true } },
    },
  });
  return (
    rows.find(
      ({ since, removedIn }) =>
        since.sortKey <= version.sortKey && (removedIn === null || version.sortKey < removedIn.sortKey),
    ) ?? null
  );
}
