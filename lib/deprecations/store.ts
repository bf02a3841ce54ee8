import { z } from "zod";
import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Deprecation as DeprecationRow } from "@/generated/prisma/client";
import { storedActor } from "@/lib/versions/model/stored-actor";
import type { VersionDeprecation } from "./model";
import type { Brownout } from "./model/record";

const brownouts = z.array(z.object({ startsAt: z.iso.datetime(), minutes: z.int() }));

/** The brown-outs that a column holds. Throws for what was never written by us. */
export function storedBrownouts(column: unknown): Brownout[] {
  return brownouts.parse(column).map(({ startsAt, minutes }) => ({ startsAt: new Date(startsAt), minutes }));
}

/** Brown-outs as their column holds them. */
export function brownoutColumn(all: readonly Brownout[]) {
  return all.map(({ startsAt, minutes }) => ({ startsAt: startsAt.toISOString(), minutes }));
}

function toRecord(row: DeprecationRow): VersionDeprecation {
  const { id, deprecatedAt, sunsetAt, zone, replacement, migrationGuide, reason, recordedAt, revision } = row;
  const by = storedActor(row.byKind, row.byId, row.byName);
  return { id, deprecatedAt, sunsetAt, zone, replacement, migrationGuide, reason, by, recordedAt, revision };
}

/** The record of a version. */
export async function findRecord(access: DataAccess, versionId: string): Promise<VersionDeprecation | null> {
  const row = await dbOf(access).deprecation.findUnique({ where: { versionId } });
  return row && toRecord(row);
}

/** Writes the record of a version that has none. */
export async function insertRecord(
  access: DataAccess,
  versionId: string,
  record: Omit<VersionDeprecation, "id" | "revision">,
  schedule: readonly Brownout[] = [],
): Promise<VersionDeprecation> {
  const { by, ...rest } = record;
  const who = { byKind: by.kind, byId: by.id, byName: by.name };
  const row = await dbOf(access).deprecation.create({
    data: { versionId, ...rest, ...who, brownouts: brownoutColumn(schedule) },
  });
  return toRecord(row);
}

/** Removes the record of a version; it stays in the audit log. */
export async function deleteRecord(access: DataAccess, versionId: string): Promise<void> {
  await dbOf(access).deprecation.deleteMany({ where: { versionId } });
}
