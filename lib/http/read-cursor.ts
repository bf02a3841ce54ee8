import { isCursor } from "@/lib/core/paging";

/** The cursor in a page's address; undefined for none and for one that is not ours: a stale link shows the first page. */
export function readCursor(value: string | string[] | undefined): string | undefined {
  if (typeof value !== "string" || value === "" || value.length > 500) return undefined;
  return isCursor(value) ? value : undefined;
}
