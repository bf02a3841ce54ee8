import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import { readTimeCursor } from "@/lib/versions/model/time-cursor";
import type { EvidenceKind } from "@/lib/maturity/model/evidence-kinds";
import type { EvidenceOutcome } from "./model/kinds";

const NAMES = {
  api: { select: { slug: true, teamId: true } },
  version: { select: { label: true } },
} satisfies Prisma.EvidenceInclude;

/** A report with the names of what it is of. */
export type EvidenceRow = Prisma.EvidenceGetPayload<{ include: typeof NAMES }>;

/** A report that is not stored yet. */
export interface NewEvidence {
  apiId: string;
  versionId: string | null;
  kind: EvidenceKind;
  outcome: EvidenceOutcome;
  summary: string;
  values: Record<string, number>;
  url: string | null;
  at: Date;
  expiresAt: Date;
  receivedAt: Date;
  by: ActorRef;
  digest: string;
}

/** Writes a report. */
export async function insertEvidence(access: DataAccess, { by, ...report }: NewEvidence): Promise<EvidenceRow> {
  return dbOf(access).evidence.create({
    data: { ...report, byKind: by.kind, byId: by.id, byName: by.name },
    include: NAMES,
  });
}

/** A report by its id; null where there is none. */
export async function findEvidence(access: DataAccess, id: string): Promise<EvidenceRow | null> {
  return dbOf(access).evidence.findUnique({ where: { id }, include: NAMES });
}

/** A report of the same digest that was not withdrawn: the same, sent again. */
export async function findSameEvidence(access: DataAccess, apiId: string, digest: string): Promise<EvidenceRow | null> {
  return dbOf(access).evidence.findFirst({
    where: { apiId, digest, withdrawnAt: null },
    include: NAMES,
    orderBy: { id: "asc" },
  });
}

/** Notes that a report does not count any more. False where it was withdrawn already. */
export async function markWithdrawn(access: DataAccess, id: string, at: Date): Promise<boolean> {
  const { count } = await dbOf(access).evidence.updateMany({
    where: { id, withdrawnAt: null },
    data: { withdrawnAt: at },
  });
  return count === 1;
}

/** Reports of an API, the last received first, one more than the limit where there are more. */
export async function listEvidenceRows(
  access: DataAccess,
  wanted: {
    apiId: string;
    kind?: string | undefined;
    /** Only those that have not expired at this instant, and were not withdrawn. */
    validAt?: Date | undefined;
    cursor?: string | undefined;
    limit: number;
  },
): Promise<EvidenceRow[]> {
  const from = readTimeCursor(wanted.cursor);
  return dbOf(access).evidence.findMany({
    where: {
      apiId: wanted.apiId,
      ...(wanted.kind === undefined ? {} : { kind: wanted.kind }),
      ...(wanted.validAt === undefined ? {} : { withdrawnAt: null, expiresAt: { gt: wanted.validAt } }),
      ...(from ? { OR: [{ receivedAt: { lt: from.at } }, { receivedAt: from.at, id: { lt: from.id } }] } : {}),
    },
    include: NAMES,
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: wanted.limit + 1,
  });
}

/** What a score reads of a report. */
export interface CountingEvidence {
  id: string;
  apiId: string;
  kind: string;
  outcome: string;
  values: Prisma.JsonValue;
  at: Date;
  expiresAt: Date;
  byName: string;
  url: string | null;
}

/**
 * The newest report of each kind of each API that counts at an instant: not expired, not withdrawn, and, where it names a
 * version, that version in force and no higher one active. In no order.
 */
export async function listCountingEvidence(
  access: DataAccess,
  apiIds: readonly string[],
  at: Date,
): Promise<CountingEvidence[]> {
  const instant = at.toISOString().slice(0, -1);
  return dbOf(access).$queryRaw<CountingEvidence[]>(Prisma.sql`
    SELECT DISTINCT ON (e."apiId", e.kind)
      e.id::text AS id, e."apiId"::text AS "apiId", e.kind, e.outcome, e."values", e.at, e."expiresAt", e."byName", e.url
    FROM evidence e
    LEFT JOIN api_version v ON v.id = e."versionId"
    WHERE e."apiId" = ANY(${[...apiIds]}::uuid[])
      AND e."receivedAt" <= ${instant}::timestamp AND e."expiresAt" > ${instant}::timestamp
      AND (e."withdrawnAt" IS NULL OR e."withdrawnAt" > ${instant}::timestamp)
      AND (e."versionId" IS NULL OR (v.state NOT IN ('sunset', 'retired') AND NOT EXISTS (
        SELECT 1 FROM api_version h
        WHERE h."apiId" = e."apiId" AND h.state = 'active' AND h."sortKey" COLLATE "C" > v."sortKey")))
    ORDER BY e."apiId", e.kind, e.at DESC, e."receivedAt" DESC, e.id DESC`);
}
