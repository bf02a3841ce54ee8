import type { ServiceContext } from "@/lib/core/context";
import { type CountedVersion, moveCounts, recountNames } from "@/lib/fields/store/name-counts";

/**
 * Counts the fields of an API as `to` instead of `from`; null where there were, or will be, none. Part of indexing: the
 * caller is in a transaction that holds the lock of the index.
 */
export async function countFields(
  tx: ServiceContext,
  from: CountedVersion | null,
  to: CountedVersion | null,
): Promise<void> {
  if (from?.versionId === to?.versionId && from?.teamId === to?.teamId) return;
  await moveCounts(tx.access, from, to);
}

/** Counts the fields of all APIs anew; as `countFields`, in the caller's transaction. */
export async function recountFields(tx: ServiceContext): Promise<void> {
  await recountNames(tx.access);
}
