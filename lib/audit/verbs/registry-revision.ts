import { readRevision } from "@/lib/audit/store";
import type { DataAccess, ServiceContext } from "@/lib/core/context";
import { SharedRead } from "@/lib/core/shared-read";
import { dbOf, isInTransaction } from "@/lib/db/data-access";
import { requirePermission } from "@/lib/members/policy";

const store = globalThis as typeof globalThis & { concordatRevisions?: WeakMap<object, SharedRead<bigint>> };

/**
 * The same for whoever finds out who is calling, when there is no caller yet. Requests that ask at the same time share a
 * statement; each sees all that was committed before it asked.
 */
export function currentRevision(access: DataAccess): Promise<bigint> {
  if (isInTransaction(access)) return readRevision(access);
  store.concordatRevisions ??= new WeakMap();
  const db = dbOf(access);
  const shared = store.concordatRevisions.get(db) ?? new SharedRead<bigint>();
  store.concordatRevisions.set(db, shared);
  return shared.read(() => readRevision(access));
}

/**
 * A number that every change of the registry raises: the highest sequence of the audit log, which is written in the
 * transaction of each change, one after another. What a process keeps in memory is as fresh as the revision it was read at.
 * Read it before what is kept, so that a change in between is seen next time. Outside transactions only: inside one it may
 * count a change that is undone later.
 */
export async function registryRevision(ctx: ServiceContext): Promise<bigint> {
  requirePermission(ctx.actor, "registry.read");
  return currentRevision(ctx.access);
}
