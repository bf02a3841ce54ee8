import { z } from "zod";
import { encodeCursor, readCursor } from "@/lib/core/paging";
import type { ApiFilter } from "@/lib/catalog/schema";
import {
  type CatalogueEntry,
  compareByName,
  compareNumbers,
  NO_CALLS,
  numberOf as numberOfOrder,
  type RecentCalls,
} from "./catalogue-entry";

const nameCursor = z.tuple([z.string().max(200), z.uuid()]);
const numberCursor = z.tuple([z.int(), z.uuid()]);

/**
 * The page of a filter's cursor out of the entries that fit it, in its order. A cursor holds the values of the last entry
 * shown, so that nothing is shown twice or left out where others came in between. Throws `invalid_input` for a cursor of
 * another list.
 */
export function catalogueEntries(
  entries: readonly CatalogueEntry[],
  { sort, cursor, limit }: Pick<ApiFilter, "sort" | "cursor" | "limit">,
  calls: RecentCalls = NO_CALLS,
): { shown: CatalogueEntry[]; nextCursor: string | null } {
  const numberOf = numberOfOrder(sort, calls);
  const start = numberOf ? afterNumber(entries, sort, numberOf, cursor) : afterName(entries, sort, cursor);
  const shown = entries.slice(start, start + limit);
  const last = shown.at(-1);
  const hasMore = last !== undefined && entries.length > start + limit;
  const nextCursor = hasMore ? encodeCursor([numberOf ? numberOf(last) : last.nameKey, last.id]) : null;
  return { shown, nextCursor };
}

function afterName(entries: readonly CatalogueEntry[], sort: string, cursor: string | undefined): number {
  const values = readCursor(cursor, nameCursor);
  if (!values) return 0;
  const [nameKey, id] = values;
  return firstBeyond(entries, sort, (entry) => compareByName(entry, { nameKey, id, updatedMs: 0 }));
}

function afterNumber(
  entries: readonly CatalogueEntry[],
  sort: string,
  numberOf: (entry: CatalogueEntry) => number,
  cursor: string | undefined,
): number {
  const values = readCursor(cursor, numberCursor);
  if (!values) return 0;
  const [number, id] = values;
  return firstBeyond(entries, sort, (entry) => compareNumbers(numberOf(entry), entry.id, number, id));
}

/** By halves: the entries are in order. `distance` is negative for entries before the cursor's, whichever way they are sorted. */
function firstBeyond(
  entries: readonly CatalogueEntry[],
  sort: string,
  distance: (entry: CatalogueEntry) => number,
): number {
  const turn = sort.startsWith("-") ? -1 : 1;
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && distance(entry) * turn <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
