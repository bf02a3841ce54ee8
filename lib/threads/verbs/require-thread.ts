import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { findThread, lockThread, type ThreadRow } from "@/lib/threads/store";

const absent = () =>
  new RegistryError("not_found", "There is no such thread.", { fix: "See /api/v1/reviews/{id}/threads." });

/** The thread of an id, or `not_found`. For other verbs, which authorise. */
export async function requireThread(ctx: ServiceContext, id: string): Promise<ThreadRow> {
  const row = await findThread(ctx.access, id);
  if (!row) throw absent();
  return row;
}

/** The same, held until the transaction ends. */
export async function requireLockedThread(tx: ServiceContext, id: string): Promise<ThreadRow> {
  const row = await lockThread(tx.access, id);
  if (!row) throw absent();
  return row;
}
