import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import { readTimeCursor } from "@/lib/versions/model/time-cursor";
import type { WaiverKind, WaiverState, WaiverStatus } from "./model";
import type { WaiverFilter } from "./schema";

/** What is read with a waiver. */
export const NAMES = {
  api: { select: { slug: true, teamId: true, team: { select: { slug: true } } } },
  version: { select: { label: true } },
} satisfies Prisma.WaiverInclude;

/** A waiver with the names of what it is for. */
export type WaiverRow = Prisma.WaiverGetPayload<{ include: typeof NAMES }>;

/** A waiver by its id. */
export async function findWaiver(access: DataAccess, id: string): Promise<WaiverRow | null> {
  return dbOf(access).waiver.findUnique({ where: { id }, include: NAMES });
}

/** Approved waivers that are not revoked and whose last day is `today` or later: of this version, and of all of its API's. */
export async function listLive(
  access: DataAccess,
  wanted: { apiId: string; versionId: string; today: Date },
): Promise<WaiverRow[]> {
  return dbOf(access).waiver.findMany({
    where: {
      apiId: wanted.apiId,
      OR: [{ versionId: wanted.versionId }, { versionId: null }],
      ...ofState("approved", wanted.today),
    },
    include: NAMES,
    orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
  });
}

/** Rows in a state on a day. */
export function ofState(state: WaiverState | undefined, today: Date): Prisma.WaiverWhereInput {
  switch (state) {
    case undefined:
      return {};
    case "revoked":
      return { revokedAt: { not: null } };
    case "refused":
      return { revokedAt: null, status: "refused" };
    case "expired":
      return { revokedAt: null, status: { not: "refused" }, expiresOn: { lt: today } };
    case "requested":
    case "approved":
      return { revokedAt: null, status: state, expiresOn: { gte: today } };
  }
}

function after(cursor: string | undefined): Prisma.WaiverWhereInput {
  const from = readTimeCursor(cursor);
  return from ? { OR: [{ expiresOn: { gt: from.at } }, { expiresOn: from.at, id: { gt: from.id } }] } : {};
}

/** Waivers that fit, those that end first first, one more than the limit where there are more. */
export async function listWaiverRows(access: DataAccess, filter: WaiverFilter, today: Date): Promise<WaiverRow[]> {
  const { api, version, team, gate, kind, state, use, rule, fingerprint, expiresWithinDays: days } = filter;
  const until = days === undefined ? undefined : new Date(today.getTime() + days * 86_400_000);
  return dbOf(access).waiver.findMany({
    where: {
      AND: [
        ofState(state, today),
        after(filter.cursor),
        until ? { ...ofState("approved", today), expiresOn: { gte: today, lte: until } } : {},
        version ? { OR: [{ versionId: null }, { version: { label: version } }] } : {},
        {
          ...(gate ? { gate } : {}),
          ...(kind ? { kind } : {}),
          ...(use ? { use } : {}),
          ...(rule ? { rule } : {}),
          ...(fingerprint ? { fingerprint } : {}),
        },
        { api: { ...(api ? { slug: api } : {}), ...(team ? { team: { slug: team } } : {}) } },
      ],
    },
    include: NAMES,
    orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
    take: filter.limit + 1,
  });
}

/** A waiver that is not stored yet. */
export interface NewWaiver {
  apiId: string;
  versionId: string | null;
  kind: WaiverKind;
  gate: string;
  fingerprint: string | null;
  rule: string | null;
  operation: string | null;
  message: string;
  reason: string;
  owner: { kind: "team" | "user"; id: string; name: string } | null;
  expiresOn: Date;
  requestedBy: ActorRef;
  requestedAt: Date;
  renewsId: string | null;
  /** Whether it holds at once, by the word of who asks. */
  isGranted: boolean;
}

/** A request for the same, which nobody decided and which has not ended; the first where there are several. */
export async function findSameRequest(
  access: DataAccess,
  asked: Pick<NewWaiver, "apiId" | "versionId" | "kind" | "gate" | "fingerprint" | "rule" | "renewsId">,
  today: Date,
): Promise<WaiverRow | null> {
  const { apiId, versionId, kind, gate, fingerprint, rule, renewsId } = asked;
  const of = fingerprint === null ? { fingerprint, rule } : { fingerprint };
  return dbOf(access).waiver.findFirst({
    where: { apiId, versionId, kind, gate, renewsId, ...of, ...ofState("requested", today) },
    include: NAMES,
    orderBy: { id: "asc" },
  });
}

const decided = (by: ActorRef, at: Date) => ({
  decidedByKind: by.kind,
  decidedById: by.id,
  decidedByName: by.name,
  decidedAt: at,
});

/** Writes a waiver. */
export async function insertWaiver(access: DataAccess, waiver: NewWaiver): Promise<WaiverRow> {
  const { requestedBy: by, owner, isGranted, ...rest } = waiver;
  return dbOf(access).waiver.create({
    data: {
      ...rest,
      status: isGranted ? "approved" : "requested",
      requestedByKind: by.kind,
      requestedById: by.id,
      requestedByName: by.name,
      ...(isGranted ? decided(by, waiver.requestedAt) : {}),
      ...(owner ? { ownerKind: owner.kind, ownerId: owner.id, ownerName: owner.name } : {}),
    },
    include: NAMES,
  });
}

/** Writes what was decided of a request. Null where it was decided, or ended, already. */
export async function decideRow(
  access: DataAccess,
  id: string,
  decision: { status: Exclude<WaiverStatus, "requested">; by: ActorRef; at: Date; note: string; expiresOn?: Date },
): Promise<WaiverRow | null> {
  const { status, by, at, note, expiresOn } = decision;
  const { count } = await dbOf(access).waiver.updateMany({
    where: { id, status: "requested", revokedAt: null },
    data: { status, note, ...decided(by, at), ...(expiresOn ? { expiresOn } : {}) },
  });
  return count === 1 ? findWaiver(access, id) : null;
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
