import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Standing as StandingRow } from "@/generated/prisma/client";
import type { OperationParts } from "@/lib/consumers/model/reached-operations";
import type { SaidCall, StoredStanding, TargetVersion } from "@/lib/consumers/model/place-standings";
import {
  type SaidStanding,
  saidStanding,
  type StandingSubject,
  standingSubjectKind,
} from "@/lib/consumers/model/standing";
import { storedActor } from "@/lib/versions/model/stored-actor";

function toStanding(row: StandingRow): StoredStanding {
  const { consumerId, versionId, note, plannedOn, onBehalf, at } = row;
  return {
    ...{ consumerId, versionId, note, plannedOn, onBehalf, at },
    subject: { kind: standingSubjectKind(row.kind), place: row.place === "" ? null : row.place },
    standing: saidStanding(row.standing),
    by: storedActor(row.byKind, row.byId, row.byName),
  };
}

/** What was said of things in these versions, or by these consumers. */
export async function listStoredStandings(
  access: DataAccess,
  of: { versionIds?: readonly string[]; consumerIds?: readonly string[] },
): Promise<StoredStanding[]> {
  const rows = await dbOf(access).standing.findMany({
    where: {
      ...(of.versionIds ? { versionId: { in: [...of.versionIds] } } : {}),
      ...(of.consumerIds ? { consumerId: { in: [...of.consumerIds] } } : {}),
    },
    take: 50_000,
  });
  return rows.map(toStanding);
}

/** What one consumer said of one thing. */
export async function findStanding(
  access: DataAccess,
  consumerId: string,
  versionId: string,
  { kind, place }: StandingSubject,
): Promise<StoredStanding | null> {
  const key = { consumerId, versionId, kind, place: place ?? "" };
  const row = await dbOf(access).standing.findUnique({ where: { consumerId_versionId_kind_place: key } });
  return row && toStanding(row);
}

/** Writes what a consumer says of one thing; what it said before is replaced. */
export async function putStanding(
  access: DataAccess,
  key: { consumerId: string; versionId: string; subject: StandingSubject },
  said: { standing: SaidStanding; note: string | null; plannedOn: Date | null; onBehalf: boolean },
  by: ActorRef,
  now: Date,
): Promise<void> {
  const { consumerId, versionId, subject } = key;
  const unique = { consumerId, versionId, kind: subject.kind, place: subject.place ?? "" };
  const row = { ...said, at: now, byKind: by.kind, byId: by.id, byName: by.name };
  await dbOf(access).standing.upsert({
    where: { consumerId_versionId_kind_place: unique },
    create: { ...unique, ...row },
    update: row,
  });
}

/** Makes a consumer silent again. */
export async function deleteStanding(
  access: DataAccess,
  consumerId: string,
  versionId: string,
  { kind, place }: StandingSubject,
): Promise<void> {
  await dbOf(access).standing.deleteMany({ where: { consumerId, versionId, kind, place: place ?? "" } });
}

/** A version that something of goes away, with whose it is. */
export interface StandingVersion extends TargetVersion {
  state: string;
  api: { id: string; slug: string; name: string; teamId: string };
}

/** Versions by their ids. */
export async function findStandingVersions(access: DataAccess, ids: readonly string[]): Promise<StandingVersion[]> {
  const rows = await dbOf(access).apiVersion.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      apiId: true,
      label: true,
      state: true,
      api: {
        select: { id: true, slug: true, name: true, teamId: true, activeVersionId: true, newestVersionId: true },
      },
    },
  });
  return rows.map(({ api: { activeVersionId, newestVersionId, ...api }, ...row }) => ({
    ...row,
    api,
    isUsual: row.id === (activeVersionId ?? newestVersionId),
  }));
}

/** What the operations of these versions are made of, by version. */
export async function listOperationParts(
  access: DataAccess,
  versionIds: readonly string[],
): Promise<Map<string, OperationParts[]>> {
  if (versionIds.length === 0) return new Map();
  const rows = await dbOf(access).operation.findMany({
    where: { versionId: { in: [...new Set(versionIds)] } },
    select: { versionId: true, key: true, uses: true },
    orderBy: [{ versionId: "asc" }, { ordinal: "asc" }],
  });
  const byVersion = new Map<string, OperationParts[]>();
  for (const { versionId, ...parts } of rows) {
    const known = byVersion.get(versionId);
    if (known) known.push(parts);
    else byVersion.set(versionId, [parts]);
  }
  return byVersion;
}

/** What is said of who calls these APIs, or of what these consumers call; what was only seen is left out. */
export async function listSaidCalls(
  access: DataAccess,
  of: { apiIds?: readonly string[]; consumerIds?: readonly string[] },
): Promise<SaidCall[]> {
  return dbOf(access).dependency.findMany({
    where: {
      source: { not: "traffic" },
      ...(of.apiIds ? { apiId: { in: [...of.apiIds] } } : {}),
      ...(of.consumerIds ? { consumerId: { in: [...of.consumerIds] } } : {}),
    },
    select: { consumerId: true, apiId: true, version: true, operations: true },
    orderBy: { id: "asc" },
    take: 50_000,
  });
}

/** Consumers with whose they are, by their ids. */
export async function findStandingConsumers(access: DataAccess, ids: readonly string[]) {
  const rows = await dbOf(access).consumer.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      slug: true,
      name: true,
      kind: true,
      contact: true,
      createdByKind: true,
      createdById: true,
      teamId: true,
      team: { select: { id: true, slug: true, name: true } },
    },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
