import { alignLines } from "@/lib/diff/report/align-lines";

/** A line of a comparison, with its number in both texts; or a number of lines that are as before. */
export type TextRow =
  | { kind: "same" | "added" | "removed"; text: string; from: number | null; to: number | null }
  | { kind: "skipped"; count: number };

/** What two texts differ in. */
export interface TextChanges {
  rows: TextRow[];
  added: number;
  removed: number;
}

/** Lines around a change that are shown, too. */
const AROUND = 3;
/** Aligning is quadratic: so many pairs of lines at most. */
const MOST_PAIRS = 4_000_000;

/** What changed from one text to another, line by line; null where they are too long to be aligned. */
export function textChanges(from: string, to: string): TextChanges | null {
  const [old, now] = [from.split("\n"), to.split("\n")];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old[old.length - 1 - tail] === now[now.length - 1 - tail])
    tail++;
  const [oldMiddle, nowMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  if (oldMiddle.length * nowMiddle.length > MOST_PAIRS) return null;
  const lines: TextRow[] = old.slice(0, head).map((text, index) => same(text, index, index));
  for (const row of alignLines(oldMiddle, nowMiddle)) lines.push(...rowsOf(row, head, oldMiddle, nowMiddle));
  for (let index = tail; index > 0; index--)
    lines.push(same(old[old.length - index] ?? "", old.length - index, now.length - index));
  const count = (kind: TextRow["kind"]) => lines.filter((line) => line.kind === kind).length;
  return { rows: folded(lines), added: count("added"), removed: count("removed") };
}

function same(text: string, from: number, to: number): TextRow {
  return { kind: "same", text, from: from + 1, to: to + 1 };
}

function rowsOf(
  { from, to }: { from?: number; to?: number },
  head: number,
  old: readonly string[],
  now: readonly string[],
): TextRow[] {
  if (from !== undefined && to !== undefined && old[from] === now[to])
    return [same(old[from] ?? "", head + from, head + to)];
  const rows: TextRow[] = [];
  if (from !== undefined) rows.push({ kind: "removed", text: old[from] ?? "", from: head + from + 1, to: null });
  if (to !== undefined) rows.push({ kind: "added", text: now[to] ?? "", from: null, to: head + to + 1 });
  return rows;
}

/** Long runs of equal lines become a number. */
function folded(lines: readonly TextRow[]): TextRow[] {
  const isNear = lines.map((_, index) =>
    lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ kind }) => kind !== "same"),
  );
  const rows: TextRow[] = [];
  for (const [index, line] of lines.entries()) {
    const last = rows.at(-1);
    if (isNear[index]) rows.push(line);
    else if (last?.kind === "skipped") rows[rows.length - 1] = { kind: "skipped", count: last.count + 1 };
    else rows.push({ kind: "skipped", count: 1 });
  }
  return rows;
}
