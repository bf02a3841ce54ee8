import type { DataAccess } from "@/lib/core/context";
import { SharedRead } from "@/lib/core/shared-read";
import { dbOf, isInTransaction } from "@/lib/db/data-access";
import { readRevision } from "./store";

const store = globalThis as typeof globalThis & { concordatRevisions?: WeakMap<object, SharedRead<bigint>> };

/**
 * The registry's revision, for whoever finds out who is calling, when there is no caller yet. Requests that ask at the same
 * time share a statement; each sees all that was committed before it asked.
 */
export function currentRevision(access: DataAccess): Promise<bigint> {
  if (isInTransaction(access)) return readRevision(access);
  store.concordatRevisions ??= new WeakMap();
  const db = dbOf(access);
  const shared = store.concordatRevisions.get(db) ?? new SharedRead<bigint>();
  store.concordatRevisions.set(db, shared);
  return shared.read(() => readRevision(access));
}
