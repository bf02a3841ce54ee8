import type { ServiceContext } from "@/lib/core/context";
import {
  type CountedVersion,
  countNames,
  forgetCounts,
  listNamesAfter,
  moveCounts,
  settleNames,
} from "@/lib/fields/store/name-counts";

/** The version of an API that is counted, if it has one, and the team that it belongs to. */
export interface CountedApi {
  versionId: string | null;
  teamId: string;
}

function counted(apis: readonly (CountedApi | null)[]): CountedVersion[] {
  return apis.flatMap((api) => (api?.versionId ? [{ versionId: api.versionId, teamId: api.teamId }] : []));
}

/**
 * Counts the fields of APIs as `to` instead of `from`; null where there were, or will be, none. Part of indexing: the
 * caller is in a transaction that holds the lock of the index.
 */
export async function countFields(
  tx: ServiceContext,
  from: readonly (CountedApi | null)[],
  to: readonly (CountedApi | null)[],
): Promise<void> {
  const before = counted(from);
  const after = counted(to);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await settleNames(tx.access, await moveCounts(tx.access, before, after));
}

/** Forgets what was counted of all APIs; as `countFields`, in a transaction. */
export async function forgetFields(tx: ServiceContext): Promise<void> {
  await forgetCounts(tx.access);
}

/**
 * Counts some names anew over all APIs, those after a name in their order; as `countFields`, in a transaction. Returns the
 * last of them: the one to go on after; null at the end.
 */
export async function recountSome(tx: ServiceContext, after: string, limit: number): Promise<string | null> {
  const names = await listNamesAfter(tx.access, after, limit);
  if (names.length > 0) await countNames(tx.access, names);
  return names.length < limit ? null : (names.at(-1) ?? null);
}
