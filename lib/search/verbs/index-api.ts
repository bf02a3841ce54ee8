import type { ServiceContext } from "@/lib/core/context";
import { countFields } from "@/lib/fields/verbs/count-fields";
import {
  deleteEntries,
  lockApisOfTeam,
  lockIndex,
  readSearched,
  refreshApiTexts,
  replaceApiEntries,
  replaceEntries,
} from "@/lib/search/store/write-entries";

/**
 * Makes what is searched of an API what it is now: itself, and the operations, schemas and fields of its newest version.
 * The last thing of every change of an API, its team, its versions or their states, in the transaction of that change.
 */
export async function indexApi(tx: ServiceContext, apiId: string): Promise<void> {
  await lockIndex(tx.access);
  const { indexed, current } = await readSearched(tx.access, apiId);
  if (!current) return;
  await countFields(tx, [indexed], [current]);
  await refreshApiTexts(tx.access, { id: apiId });
  await replaceEntries(tx.access, apiId, current);
}

/** Takes an API out of what is searched: before it is removed, or before the rows of its newest version are written anew. */
export async function unindexApi(tx: ServiceContext, apiId: string): Promise<void> {
  await lockIndex(tx.access);
  const { indexed } = await readSearched(tx.access, apiId);
  await countFields(tx, [indexed], []);
  await deleteEntries(tx.access, apiId);
}

/** Makes the APIs of a team found by its new name, in the transaction that renames it. */
export async function indexTeamName(tx: ServiceContext, teamId: string): Promise<void> {
  await lockApisOfTeam(tx.access, teamId);
  await lockIndex(tx.access);
  await refreshApiTexts(tx.access, { teamId });
  await replaceApiEntries(tx.access, teamId);
}
