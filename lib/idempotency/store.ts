import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { StoredAnswer } from "./model";

interface Key {
  actorId: string;
  key: string;
}

/** Claims a key that nobody holds; false where somebody does. */
export async function insertClaim(access: DataAccess, key: Key, requestHash: string, now: Date): Promise<boolean> {
  const { count } = await dbOf(access).idempotencyRecord.createMany({
    data: [{ ...key, requestHash, createdAt: now }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** The record under a key. */
export async function findClaim(access: DataAccess, key: Key) {
  return dbOf(access).idempotencyRecord.findUnique({ where: { actorId_key: key } });
}

/** Keeps the answer for repeats. */
export async function saveAnswer(access: DataAccess, key: Key, answer: StoredAnswer): Promise<void> {
  await dbOf(access).idempotencyRecord.update({ where: { actorId_key: key }, data: answer });
}

/** Frees a key: the request failed, and may be tried again. */
export async function deleteClaim(access: DataAccess, key: Key): Promise<void> {
  await dbOf(access).idempotencyRecord.deleteMany({ where: key });
}

/** Frees a key whose first request began at or before an instant and never answered. */
export async function deleteAbandoned(access: DataAccess, key: Key, begunBy: Date): Promise<void> {
  await dbOf(access).idempotencyRecord.deleteMany({ where: { ...key, status: null, createdAt: { lte: begunBy } } });
}

/** Drops records older than an instant; returns how many. */
export async function deleteOlderThan(access: DataAccess, before: Date): Promise<number> {
  return (await dbOf(access).idempotencyRecord.deleteMany({ where: { createdAt: { lt: before } } })).count;
}
