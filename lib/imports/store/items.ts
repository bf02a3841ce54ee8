import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { ItemState } from "@/lib/imports/model";
import type { PlannedItem } from "@/lib/imports/model/import-plan";
import type { ItemRow } from "@/lib/imports/store";

const ROWS_AT_ONCE = 500;

/** An item as it is written: what is planned, and the digest of its bytes. */
export interface NewItem extends PlannedItem {
  digest: string | null;
}

/** What a plan says beside the names: kept as JSON. */
export interface StoredDetails {
  api: Omit<PlannedItem["api"], "slug" | "name">;
  version: PlannedItem["details"];
  basis: PlannedItem["basis"];
  problem: PlannedItem["problem"];
}

/** Writes the items of a run, in their order. */
export async function insertItems(access: DataAccess, runId: string, items: readonly NewItem[]): Promise<void> {
  const rows = items.map((item, ordinal) => {
    const { slug, name, ...api } = item.api;
    const details: StoredDetails = { api, version: item.details, basis: item.basis, problem: item.problem };
    return {
      runId,
      ordinal,
      api: slug,
      apiName: name,
      team: item.team?.slug ?? null,
      teamName: item.team?.name ?? null,
      version: item.version,
      format: item.format,
      entry: item.entry,
      files: item.files,
      root: item.root,
      digest: item.digest,
      details: JSON.parse(JSON.stringify(details)),
      state: item.problem ? "left_out" : "planned",
    };
  });
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await dbOf(access).importItem.createMany({ data: rows.slice(start, start + ROWS_AT_ONCE) });
  }
}

/** Items of a run in order, from an ordinal on, one more than `limit` where there are more. */
export async function listItemRows(
  access: DataAccess,
  filter: { runId: string; state?: string | undefined; after: number; limit: number },
): Promise<ItemRow[]> {
  return dbOf(access).importItem.findMany({
    where: { runId: filter.runId, ordinal: { gt: filter.after }, ...(filter.state ? { state: filter.state } : {}) },
    orderBy: { ordinal: "asc" },
    take: filter.limit + 1,
  });
}

/** The first items of a run that are still to be done. */
export async function findNextItem(access: DataAccess, runId: string): Promise<ItemRow | null> {
  return dbOf(access).importItem.findFirst({
    where: { runId, state: { in: ["planned", "working"] } },
    orderBy: { ordinal: "asc" },
  });
}

/** Marks an item as being worked on; false where somebody else has settled it meanwhile. */
export async function claimItem(access: DataAccess, id: string, now: Date): Promise<boolean> {
  const { count } = await dbOf(access).importItem.updateMany({
    where: { id, state: { in: ["planned", "working"] } },
    data: { state: "working", startedAt: now },
  });
  return count === 1;
}

/** What became of an item. */
export interface ItemOutcome {
  state: ItemState;
  reason: string | null;
  published: string | null;
  breaking: number | null;
}

/** Notes what became of an item. */
export async function settleItem(access: DataAccess, id: string, outcome: ItemOutcome, now: Date): Promise<void> {
  await dbOf(access).importItem.update({ where: { id }, data: { ...outcome, finishedAt: now } });
}

/** Changes the items of a run that are still planned or were left out by hand. */
export async function changeItems(
  access: DataAccess,
  which: { runId: string; api?: string; id?: string; withoutTeam?: boolean; from: readonly ItemState[] },
  data: { api?: string; apiName?: string; team?: string; teamName?: string; version?: string; state?: ItemState },
): Promise<number> {
  const { count } = await dbOf(access).importItem.updateMany({
    where: {
      runId: which.runId,
      state: { in: [...which.from] },
      ...(which.api === undefined ? {} : { api: which.api }),
      ...(which.id === undefined ? {} : { id: which.id }),
      ...(which.withoutTeam ? { team: null } : {}),
    },
    data,
  });
  return count;
}

/** Items of a run that the plan itself left out, by their ids: a person cannot take them in. */
export async function listItemsOf(access: DataAccess, runId: string, state: ItemState): Promise<ItemRow[]> {
  return dbOf(access).importItem.findMany({ where: { runId, state } });
}

/** Lets what was refused or failed be tried once more; how many there were. */
export async function reopenItems(access: DataAccess, runId: string): Promise<number> {
  const { count } = await dbOf(access).importItem.updateMany({
    where: { runId, state: { in: ["refused", "failed"] } },
    data: { state: "planned", reason: null, startedAt: null, finishedAt: null },
  });
  return count;
}

/** How many items of a run are still to be done. */
export async function countOpenItems(access: DataAccess, runId: string): Promise<number> {
  return dbOf(access).importItem.count({ where: { runId, state: { in: ["planned", "working"] } } });
}

/** What the registry has of some APIs: their teams and the digests of their versions. */
export async function findKnownApis(access: DataAccess, slugs: readonly string[], labels: readonly string[]) {
  return dbOf(access).api.findMany({
    where: { slug: { in: [...slugs] } },
    select: {
      slug: true,
      teamId: true,
      versions: { where: { label: { in: [...labels] } }, select: { label: true, digest: true } },
    },
  });
}

/** The ids of some teams, by slug. */
export async function findTeamIds(access: DataAccess, slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await dbOf(access).team.findMany({
    where: { slug: { in: [...slugs] } },
    select: { id: true, slug: true },
  });
  return new Map(rows.map((row) => [row.slug, row.id]));
}

/** Notes what of a settled item was not carried over. */
export async function noteOnItem(access: DataAccess, id: string, reason: string): Promise<void> {
  await dbOf(access).importItem.update({ where: { id }, data: { reason } });
}
