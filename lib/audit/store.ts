import type { ActorRef, AuditEntry, DataAccess } from "@/lib/core/context";
import type { Origin } from "@/lib/core/origin";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import { chainHash, type ChainedRecord, type ChainHead, EMPTY_CHAIN, HASH_FORM } from "./model";
import { reasonOf } from "./model/reason-of";
import { toRecord } from "./store/to-record";

/** The one row of `audit_head`. */
const HEAD_ID = 1;

/**
 * Appends a row to the chain, in the caller's transaction; other writers wait until that ends. It goes on from the head that
 * is kept apart, so that a log whose end was cut off has a gap for ever.
 */
export async function appendEntry(
  access: DataAccess,
  row: { at: Date; actor: ActorRef; action: string; traceId: string; origin: Origin } & AuditEntry,
): Promise<void> {
  const db = dbOf(access);
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.auditChain})`;
  const head = (await readAnchor(access)) ?? (await readHead(access));
  const plain = { ...row, before: plainJson(row.before), after: plainJson(row.after), reason: reasonOf(row) };
  const record = { ...plain, sequence: head.sequence + 1n, hashForm: HASH_FORM };
  const hash = chainHash(head.hash, record);
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
      reason: record.reason,
      origin: { ...record.origin },
      traceId: record.traceId,
      hashForm: record.hashForm,
      previousHash: head.hash,
      hash,
    },
  });
  const kept = { sequence: record.sequence, hash, at: record.at };
  await db.auditHead.upsert({ where: { id: HEAD_ID }, create: { id: HEAD_ID, ...kept }, update: kept });
}

/** As JSON gives it back (dates as text, no undefined): what will be verified later. */
function plainJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function asColumn(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value === null || value === undefined ? Prisma.DbNull : (value as Prisma.InputJsonValue);
}

/** The number and hash of the last row that is there. */
export async function readHead(access: DataAccess): Promise<ChainHead> {
  const last = await dbOf(access).auditEntry.findFirst({
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  return last ?? EMPTY_CHAIN;
}

/** The number, hash and time of the last row that was written, as they are kept apart from the log; null for none. */
export async function readAnchor(access: DataAccess): Promise<(ChainHead & { at: Date }) | null> {
  return dbOf(access).auditHead.findUnique({
    where: { id: HEAD_ID },
    select: { sequence: true, hash: true, at: true },
  });
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
