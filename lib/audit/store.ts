import { z } from "zod";
import type { ActorRef, AuditEntry, DataAccess } from "@/lib/core/context";
import { readCursor } from "@/lib/core/paging";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import { Prisma, type AuditEntry as AuditRow } from "@/generated/prisma/client";
import { CHAIN_START, chainHash, type ChainedRecord, type ChainHead } from "./model";
import type { AuditFilter } from "./schema";

const DAY_MS = 86_400_000;

/** Appends a row to the chain, in the caller's transaction; other writers wait until that ends. */
export async function appendEntry(
  access: DataAccess,
  row: { at: Date; actor: ActorRef; action: string; traceId: string } & AuditEntry,
): Promise<void> {
  const db = dbOf(access);
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.auditChain})`;
  const head = await readHead(access);
  const record = { ...plainJson(row), sequence: head.sequence + 1n };
  await db.auditEntry.create({
    data: {
      sequence: record.sequence,
      at: record.at,
      actorKind: record.actor.kind,
      actorId: record.actor.id,
      actorName: record.actor.name,
      action: record.action,
      entity: record.entity,
      entityId: record.entityId,
      entityName: record.entityName,
      before: asColumn(record.before),
      after: asColumn(record.after),
      traceId: record.traceId,
      previousHash: head.hash,
      hash: chainHash(head.hash, record),
    },
  });
}

/** The row with `before` and `after` as JSON gives them back (dates as text, no undefined): what will be verified later. */
function plainJson<R extends AuditEntry>(row: R): R {
  const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));
  return { ...row, before: plain(row.before), after: plain(row.after) };
}

function asColumn(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value === null || value === undefined ? Prisma.DbNull : (value as Prisma.InputJsonValue);
}

/** The last row's number and hash. */
export async function readHead(access: DataAccess): Promise<ChainHead> {
  const last = await dbOf(access).auditEntry.findFirst({
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  return last ?? { sequence: 0n, hash: CHAIN_START };
}

/** Up to `limit` rows after a number, in the order they were written. */
export async function listAfter(access: DataAccess, sequence: bigint, limit: number): Promise<ChainedRecord[]> {
  const rows = await dbOf(access).auditEntry.findMany({
    where: { sequence: { gt: sequence } },
    orderBy: { sequence: "asc" },
    take: limit,
  });
  return rows.map(toRecord);
}

/** The number of the last row shown; as text, since it may pass what a JSON number holds. */
const sequenceCursor = z.tuple([z.string().regex(/^\d{1,18}$/)]);

/** Rows that fit a filter, newest first, one more than its limit where there are more. */
export async function listEntries(access: DataAccess, filter: AuditFilter): Promise<ChainedRecord[]> {
  const [before] = readCursor(filter.cursor, sequenceCursor) ?? [];
  const rows = await dbOf(access).auditEntry.findMany({
    where: {
      ...(before ? { sequence: { lt: BigInt(before) } } : {}),
      ...(filter.entity ? { entity: filter.entity } : {}),
      ...(filter.entityId ? { entityId: filter.entityId } : {}),
      ...(filter.action ? { action: filter.action } : {}),
      ...(filter.actor ? { actorId: filter.actor } : {}),
      ...((filter.since ?? filter.until) ? { at: between(filter) } : {}),
    },
    orderBy: { sequence: "desc" },
    take: filter.limit + 1,
  });
  return rows.map(toRecord);
}

/** From the first instant of one day to the last of another. */
function between({ since, until }: Pick<AuditFilter, "since" | "until">) {
  return {
    ...(since ? { gte: new Date(`${since}T00:00:00Z`) } : {}),
    ...(until ? { lt: new Date(Date.parse(`${until}T00:00:00Z`) + DAY_MS) } : {}),
  };
}

function toRecord(row: AuditRow): ChainedRecord {
  return {
    sequence: row.sequence,
    at: row.at,
    actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
    action: row.action,
    entity: row.entity,
    entityId: row.entityId,
    entityName: row.entityName,
    before: row.before,
    after: row.after,
    traceId: row.traceId,
    previousHash: row.previousHash,
    hash: row.hash,
  };
}

/** What an audit entry was about, for those who keep something that follows the registry. */
export interface TouchedEntity {
  sequence: bigint;
  entity: string;
  entityId: string;
}

/** What was changed after a number, in the order it was, up to `limit`. */
export async function listTouched(access: DataAccess, after: bigint, limit: number): Promise<TouchedEntity[]> {
  return dbOf(access).$queryRaw<TouchedEntity[]>`SELECT sequence, entity, "entityId" FROM "audit_entry"
    WHERE sequence > ${after} ORDER BY sequence LIMIT ${limit}`;
}

/** The number of the last row; 0 where there is none. */
export async function readRevision(access: DataAccess): Promise<bigint> {
  const rows = await dbOf(access).$queryRaw<{ last: bigint | null }[]>`SELECT max(sequence) AS last FROM "audit_entry"`;
  return rows[0]?.last ?? 0n;
}

/** The lowest number of a row of an instant or later; null where there is none. */
export async function findSequenceSince(access: DataAccess, since: Date): Promise<bigint | null> {
  const found = await dbOf(access).auditEntry.aggregate({ where: { at: { gte: since } }, _min: { sequence: true } });
  return found._min.sequence;
}
