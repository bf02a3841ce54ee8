import type { DataAccess } from "@/lib/core/context";
import type { Prisma } from "@/generated/prisma/client";

/** What a store sees of the database: a transaction, or the client itself outside one. */
export type Db = Prisma.TransactionClient;

const clients = new WeakMap<DataAccess, Db>();

/** Wraps a Prisma client or transaction as the opaque handle that verbs pass around. */
export function wrapAccess(db: Db): DataAccess {
  const access = Object.freeze({}) as DataAccess;
  clients.set(access, db);
  return access;
}

/** Whether what is read through a handle may be undone, since a transaction is open. */
export function isInTransaction(access: DataAccess): boolean {
  return !("$transaction" in dbOf(access));
}

/** The Prisma client behind a handle: for stores only. */
export function dbOf(access: DataAccess): Db {
  const db = clients.get(access);
  if (!db) throw new Error("this data access handle was not made by lib/db");
  return db;
}
