import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import { readTimeCursor } from "@/lib/versions/model/time-cursor";
import type { WaiverFilter } from "./schema";

const NAMES = {
  api: { select: { slug: true, teamId: true } },
  version: { select: { label: true } },
} satisfies Prisma.WaiverInclude;

/** A waiver with the names of what it is for. */
export type WaiverRow = Prisma.WaiverGetPayload<{ include: typeof NAMES }>;

/** A waiver by its id. */
export async function findWaiver(access: DataAccess, id: string): Promise<WaiverRow | null> {
  return dbOf(access).waiver.findUnique({ where: { id }, include: NAMES });
}

/** Waivers that are not revoked and whose last day is `today` or later: of this version, and of all of its API's. */
export async function listLive(
  access: DataAccess,
  wanted: { apiId: string; versionId: string; today: Date },
): Promise<WaiverRow[]> {
  return dbOf(access).waiver.findMany({
    where: {
      apiId: wanted.apiId,
      OR: [{ versionId: wanted.versionId }, { versionId: null }],
      revokedAt: null,
      expiresOn: { gte: wanted.today },
    },
    include: NAMES,
    orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
  });
}

function ofState(state: WaiverFilter["state"], today: Date): Prisma.WaiverWhereInput {
  if (state === "revoked") return { revokedAt: { not: null } };
  if (state === "live") return { revokedAt: null, expiresOn: { gte: today } };
  return state === "expired" ? { revokedAt: null, expiresOn: { lt: today } } : {};
}

function after(cursor: string | undefined): Prisma.WaiverWhereInput {
  const from = readTimeCursor(cursor);
  return from ? { OR: [{ expiresOn: { gt: from.at } }, { expiresOn: from.at, id: { gt: from.id } }] } : {};
}

/** Waivers that fit, those that end first first, one more than the limit where there are more. */
export async function listWaiverRows(access: DataAccess, filter: WaiverFilter, today: Date): Promise<WaiverRow[]> {
  const { api, version, team, gate, state, expiresWithinDays: days } = filter;
  const until = days === undefined ? undefined : new Date(today.getTime() + days * 86_400_000);
  return dbOf(access).waiver.findMany({
    where: {
      AND: [
        ofState(state, today),
        after(filter.cursor),
        until ? { revokedAt: null, expiresOn: { gte: today, lte: until } } : {},
        version ? { OR: [{ versionId: null }, { version: { label: version } }] } : {},
        gate ? { gate } : {},
        { api: { ...(api ? { slug: api } : {}), ...(team ? { team: { slug: team } } : {}) } },
      ],
    },
    include: NAMES,
    orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
    take: filter.limit + 1,
  });
}

interface NewWaiver {
  apiId: string;
  versionId: string | null;
  gate: string;
  fingerprint: string | null;
  reason: string;
  expiresOn: Date;
  grantedBy: ActorRef;
  grantedAt: Date;
}

/** Writes a waiver. */
export async function insertWaiver(access: DataAccess, waiver: NewWaiver): Promise<WaiverRow> {
  const { grantedBy, ...rest } = waiver;
  const by = { grantedByKind: grantedBy.kind, grantedById: grantedBy.id, grantedByName: grantedBy.name };
  return dbOf(access).waiver.create({ data: { ...rest, ...by }, include: NAMES });
}

/** Ends a waiver before its time. False where it had ended so already. */
export async function markRevoked(access: DataAccess, id: string, at: Date): Promise<boolean> {
  const { count } = await dbOf(access).waiver.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: at } });
  return count === 1;
}

/** The team that owns the API of each of these waivers. */
export async function listTeamsOfWaivers(access: DataAccess, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await dbOf(access).waiver.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, api: { select: { teamId: true } } },
  });
  return new Map(rows.map((row) => [row.id, row.api.teamId]));
}
