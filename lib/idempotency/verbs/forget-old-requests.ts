import type { ServiceContext } from "@/lib/core/context";
import { deleteOlderThan } from "@/lib/idempotency/store";

/** For how long a repeat of a request is answered as the first was. */
export const REMEMBERED_DAYS = 7;

/** Drops what is older; returns how many. Bookkeeping of the transport: not in the audit log. */
export async function forgetOldRequests(ctx: ServiceContext): Promise<number> {
  return deleteOlderThan(ctx.access, new Date(ctx.now.getTime() - REMEMBERED_DAYS * 86_400_000));
}
