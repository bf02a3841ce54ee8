import { OUTLINE_WINDOW } from "@/lib/reader/schema/outline";

/** The first entries of the windows that hold the entries from `first` to `last`. */
export function windowsBetween(first: number, last: number): number[] {
  const start = Math.floor(first / OUTLINE_WINDOW);
  const end = Math.floor(Math.max(first, last) / OUTLINE_WINDOW);
  return Array.from({ length: end - start + 1 }, (_, index) => (start + index) * OUTLINE_WINDOW);
}

/** The entry at a place of the outline; undefined where its window is still on its way. */
export function entryIn<Item>(
  windows: readonly { data?: { from: number; items: readonly Item[] } | undefined }[],
  place: number,
): Item | undefined {
  for (const { data } of windows) {
    if (data && place >= data.from && place < data.from + data.items.length) return data.items[place - data.from];
  }
  return undefined;
}
