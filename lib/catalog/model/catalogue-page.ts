import { z } from "zod";
import { encodeCursor, readCursor } from "@/lib/core/paging";
import type { ApiFilter } from "@/lib/catalog/schema";
import { type CatalogueEntry, compareByName, compareByUpdate } from "./catalogue-row";

const nameCursor = z.tuple([z.string().max(200), z.uuid()]);
const updateCursor = z.tuple([z.int(), z.uuid()]);

/**
 * The page of a filter's cursor out of the entries that fit it, in its order. A cursor holds the values of the last entry
 * shown, so that nothing is shown twice or left out where others came in between. Throws `invalid_input` for a cursor of
 * another list.
 */
export function catalogueEntries(
  entries: readonly CatalogueEntry[],
  { sort, cursor, limit }: Pick<ApiFilter, "sort" | "cursor" | "limit">,
): { ids: string[]; nextCursor: string | null } {
  const isByName = sort.endsWith("name");
  const start = isByName
    ? firstBeyond(entries, sort, compareByName, nameKeyAt(cursor))
    : firstBeyond(entries, sort, compareByUpdate, updateAt(cursor));
  const shown = entries.slice(start, start + limit);
  const last = shown.at(-1);
  const hasMore = last !== undefined && entries.length > start + limit;
  const nextCursor = hasMore ? encodeCursor([isByName ? last.nameKey : last.updatedMs, last.id]) : null;
  return { ids: shown.map(({ id }) => id), nextCursor };
}

type Position = Pick<CatalogueEntry, "nameKey" | "updatedMs" | "id">;

function nameKeyAt(cursor: string | undefined): Position | undefined {
  const values = readCursor(cursor, nameCursor);
  return values && { nameKey: values[0], updatedMs: 0, id: values[1] };
}

function updateAt(cursor: string | undefined): Position | undefined {
  const values = readCursor(cursor, updateCursor);
  return values && { nameKey: "", updatedMs: values[0], id: values[1] };
}

/** By halves: the entries are in order. */
function firstBeyond(
  entries: readonly CatalogueEntry[],
  sort: string,
  compare: (a: Position, b: Position) => number,
  after: Position | undefined,
): number {
  if (!after) return 0;
  const turn = sort.startsWith("-") ? -1 : 1;
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && compare(entry, after) * turn <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
