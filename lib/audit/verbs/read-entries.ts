import type { ServiceContext } from "@/lib/core/context";
import type { ChainedRecord, ChainHead } from "@/lib/audit/model";
import { findSequenceSince, listAfter, readHead } from "@/lib/audit/store";

/** Up to `limit` rows of the audit log after a number, whole, in the order they were written. For the registry itself. */
export function readEntriesAfter(ctx: ServiceContext, sequence: bigint, limit: number): Promise<ChainedRecord[]> {
  return listAfter(ctx.access, sequence, limit);
}

/** The last row's number and hash. For the registry itself. */
export function readAuditHead(ctx: ServiceContext): Promise<ChainHead> {
  return readHead(ctx.access);
}

/** The number before the first row that was written at an instant or later; the last row's where there is none. */
export async function findEntryBefore(ctx: ServiceContext, since: Date): Promise<bigint> {
  const first = await findSequenceSince(ctx.access, since);
  return first === null ? (await readHead(ctx.access)).sequence : first - 1n;
}
