/** A heading of an outline. */
export interface RowGroup {
  tag: string | null;
  count: number;
}

/** A row that is drawn: a heading, or the entry at a place of the whole outline, `position` from 1 under its heading. */
export type OutlineRow =
  | { kind: "group"; group: number }
  | { kind: "entry"; entry: number; group: number; position: number };

/** Rows of an outline of which some headings are shut, found by their number without making them all. */
export interface OutlineRows {
  count: number;
  rowAt(row: number): OutlineRow | undefined;
  /** The row of an entry; that of its heading where it is shut. */
  rowOf(entry: number): number;
  isShut(group: number): boolean;
}

interface Placed {
  /** Row of the heading, or of the first entry where headings are not drawn. */
  row: number;
  /** The first entry. */
  entry: number;
}

/** The rows of an outline. A single group without a name has no heading. */
export function outlineRows(groups: readonly RowGroup[], shut: ReadonlySet<string>): OutlineRows {
  const [only] = groups;
  const hasHeadings = groups.length > 1 || (only !== undefined && only.tag !== null);
  const heading = hasHeadings ? 1 : 0;
  const isShut = (group: number) => hasHeadings && shut.has(groupKey(groups[group]?.tag ?? null));
  const places: Placed[] = [];
  let row = 0;
  let entry = 0;
  groups.forEach(({ count }, index) => {
    places.push({ row, entry });
    row += heading + (isShut(index) ? 0 : count);
    entry += count;
  });
  const find = (value: number, of: keyof Placed) => lastAtMost(places, value, of);
  return {
    count: row,
    isShut,
    rowAt(wanted) {
      if (wanted < 0 || wanted >= row) return undefined;
      const group = find(wanted, "row");
      const place = places[group];
      if (!place) return undefined;
      if (heading === 1 && place.row === wanted) return { kind: "group", group };
      const within = wanted - place.row - heading;
      return { kind: "entry", entry: place.entry + within, group, position: within + 1 };
    },
    rowOf(wanted) {
      const group = find(wanted, "entry");
      const place = places[group];
      if (!place) return 0;
      return isShut(group) ? place.row : place.row + heading + wanted - place.entry;
    },
  };
}

/** What a heading is remembered by. */
export function groupKey(tag: string | null): string {
  return tag === null ? "" : `#${tag}`;
}

/** The last place that begins at or before a value; those of one beginning are empty but the last. */
function lastAtMost(places: readonly Placed[], value: number, of: keyof Placed): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.[of] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
