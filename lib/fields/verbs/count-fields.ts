import type { ServiceContext } from "@/lib/core/context";
import {
  type CountedVersion,
  forgetCounts,
  moveCounts,
  settleAllNames,
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

/** Counts the fields of more APIs, none of which was counted before, in bulk: `settleFields` has to follow. */
export async function addFields(tx: ServiceContext, apis: readonly CountedApi[]): Promise<void> {
  await moveCounts(tx.access, [], counted(apis));
}

/** Sums up what `addFields` has counted. */
export async function settleFields(tx: ServiceContext): Promise<void> {
  await settleAllNames(tx.access);
}

/** Forgets what was counted of all APIs, so that they can be counted one after another; as `countFields`, in a transaction. */
export async function forgetFields(tx: ServiceContext): Promise<void> {
  await forgetCounts(tx.access);
}
