import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Deprecation as DeprecationRow } from "@/generated/prisma/client";
import { storedActor } from "@/lib/versions/model/stored-actor";
import type { DeprecationRecord } from "./model";

function toRecord(row: DeprecationRow): DeprecationRecord {
  const { deprecatedAt, sunsetAt, replacement, migrationGuide, reason, recordedAt } = row;
  const by = storedActor(row.byKind, row.byId, row.byName);
  return { deprecatedAt, sunsetAt, replacement, migrationGuide, reason, by, recordedAt };
}

/** The record of a version. */
export async function findRecord(access: DataAccess, versionId: string): Promise<DeprecationRecord | null> {
  const row = await dbOf(access).deprecation.findUnique({ where: { versionId } });
  return row && toRecord(row);
}

/** Writes the record of a version that has none. */
export async function insertRecord(access: DataAccess, versionId: string, record: DeprecationRecord): Promise<void> {
  const { by, ...rest } = record;
  const who = { byKind: by.kind, byId: by.id, byName: by.name };
  await dbOf(access).deprecation.create({ data: { versionId, ...rest, ...who } });
}

/** Removes the record of a version; it stays in the audit log. */
export async function deleteRecord(access: DataAccess, versionId: string): Promise<void> {
  await dbOf(access).deprecation.deleteMany({ where: { versionId } });
}
