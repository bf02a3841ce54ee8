import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import { brownoutColumn } from "@/lib/deprecations/store";
import type { Brownout, SubjectKind } from "@/lib/deprecations/model/record";

const withMoves = { moves: { orderBy: { id: "asc" } } } satisfies Prisma.DeprecationInclude;
export type VersionRecordRow = Prisma.DeprecationGetPayload<{ include: typeof withMoves }>;

const partDetails = {
  moves: { orderBy: { id: "asc" } },
  since: { select: { id: true, label: true, sortKey: true } },
  removedIn: { select: { id: true, label: true, sortKey: true } },
} satisfies Prisma.PartDeprecationInclude;
/** A record of a part of an API, with its history and the versions that bound it. */
export type PartRow = Prisma.PartDeprecationGetPayload<{ include: typeof partDetails }>;

/** Records of whole versions. */
export async function listVersionRecords(
  access: DataAccess,
  versionIds: readonly string[],
): Promise<VersionRecordRow[]> {
  return dbOf(access).deprecation.findMany({ where: { versionId: { in: [...versionIds] } }, include: withMoves });
}

/** Records of parts of some APIs that were not withdrawn. */
export async function listPartRecords(access: DataAccess, apiIds: readonly string[]): Promise<PartRow[]> {
  return dbOf(access).partDeprecation.findMany({
    where: { apiId: { in: [...apiIds] }, closedAt: null },
    include: partDetails,
    orderBy: { id: "asc" },
  });
}

/** The record of a version by its own id. */
export async function findVersionRecord(access: DataAccess, id: string): Promise<VersionRecordRow | null> {
  return dbOf(access).deprecation.findUnique({ where: { id }, include: withMoves });
}

/** A record of a part that was not withdrawn. */
export async function findPartRecord(access: DataAccess, id: string): Promise<PartRow | null> {
  return dbOf(access).partDeprecation.findFirst({ where: { id, closedAt: null }, include: partDetails });
}

/** What is written of a record of a part. */
export interface NewPart {
  apiId: string;
  sinceId: string;
  kind: Exclude<SubjectKind, "version">;
  place: string;
  matchKey: string;
  deprecatedAt: Date;
  sunsetAt: Date;
  zone: string | null;
  replacement: string | null;
  migrationGuide: string | null;
  reason: string;
  brownouts: readonly Brownout[];
  by: ActorRef;
  recordedAt: Date;
}

/** Writes a record of a part. */
export async function insertPart(access: DataAccess, { by, brownouts, ...part }: NewPart): Promise<PartRow> {
  const who = { byKind: by.kind, byId: by.id, byName: by.name };
  return dbOf(access).partDeprecation.create({
    data: { ...part, ...who, brownouts: brownoutColumn(brownouts) },
    include: partDetails,
  });
}

/** What can be changed of a record. */
export interface RecordChanges {
  sunsetAt: Date;
  zone: string | null;
  replacement: string | null;
  migrationGuide: string | null;
  brownouts: readonly Brownout[];
}

/** Changes a record of a version, and counts its revision up. */
export async function updateVersionRecord(
  access: DataAccess,
  id: string,
  { brownouts, ...changes }: RecordChanges,
): Promise<VersionRecordRow> {
  return dbOf(access).deprecation.update({
    where: { id },
    data: { ...changes, brownouts: brownoutColumn(brownouts), revision: { increment: 1 } },
    include: withMoves,
  });
}

/** Changes a record of a part, and counts its revision up. */
export async function updatePart(
  access: DataAccess,
  id: string,
  { brownouts, ...changes }: RecordChanges,
): Promise<PartRow> {
  return dbOf(access).partDeprecation.update({
    where: { id },
    data: { ...changes, brownouts: brownoutColumn(brownouts), revision: { increment: 1 } },
    include: partDetails,
  });
}

/** Closes a record of a part: it holds for no version any more. */
export async function closePart(
  access: DataAccess,
  id: string,
  { by, reason, now }: { by: ActorRef; reason: string; now: Date },
): Promise<void> {
  await dbOf(access).partDeprecation.update({
    where: { id },
    data: {
      closedAt: now,
      closedReason: reason,
      closedByKind: by.kind,
      closedById: by.id,
      closedByName: by.name,
      revision: { increment: 1 },
    },
  });
}

/** Ends records of parts at a version that has them no more. */
export async function endParts(
  access: DataAccess,
  ids: readonly string[],
  versionId: string,
  now: Date,
): Promise<void> {
  await dbOf(access).partDeprecation.updateMany({
    where: { id: { in: [...ids] } },
    data: { removedInId: versionId, removedAt: now, revision: { increment: 1 } },
  });
}

/** What is written of a sunset that was moved. */
export interface NewMove {
  /** Of the version's record, or of the part's. */
  record: { deprecationId: string } | { partId: string };
  from: Date;
  to: Date;
  reason: string;
  by: ActorRef;
  at: Date;
  override: boolean;
}

/** Writes that a sunset was moved. */
export async function insertMove(access: DataAccess, { record, by, from, to, ...move }: NewMove): Promise<void> {
  const who = { byKind: by.kind, byId: by.id, byName: by.name };
  await dbOf(access).sunsetMove.create({ data: { ...record, ...move, ...who, fromAt: from, toAt: to } });
}

/** Records, of whatever API, that name one of these as their replacement. */
export async function listReplacedBy(access: DataAccess, names: readonly string[], prefix: string | null) {
  const where = {
    OR: [{ replacement: { in: [...names] } }, ...(prefix === null ? [] : [{ replacement: { startsWith: prefix } }])],
  };
  const versions = await dbOf(access).deprecation.findMany({
    where: { ...where, version: { state: { in: ["active", "deprecated"] } } },
    select: { version: { select: { id: true, label: true, api: { select: { slug: true } } } } },
    take: 20,
  });
  const parts = await dbOf(access).partDeprecation.findMany({
    where: { ...where, closedAt: null, removedInId: null },
    select: { id: true, place: true, since: { select: { label: true } }, api: { select: { slug: true } } },
    take: 20,
  });
  return { versions, parts };
}
