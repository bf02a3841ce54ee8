import type { SourcePoint } from "@/lib/diff/model";
import { alignLines } from "./align-lines";
import { withEscapes } from "./show-value";

/** A line of a file in an excerpt. */
export interface ExcerptLine {
  /** From 1. */
  number: number;
  text: string;
  /** Whether the change stands here. */
  isPlace: boolean;
}

/** A row of an excerpt of both versions. */
export interface ExcerptRow {
  from?: ExcerptLine;
  to?: ExcerptLine;
}

const LINES_BEFORE = 2;
const LINES_AFTER = 9;
const LONGEST_LINE = 160;

/** The lines about a place: two before it, and as many after as belong to it by their indentation, at most nine. */
export function excerptOf(lines: readonly string[], point: SourcePoint): ExcerptLine[] {
  const place = point.line - 1;
  const written = lines[place];
  if (written === undefined) return [];
  const margin = indentOf(written);
  let end = place + 1;
  for (; end < Math.min(lines.length, place + 1 + LINES_AFTER); end++) {
    const line = lines[end] ?? "";
    if (line.trim() !== "" && indentOf(line) <= margin && end > place + 1) break;
  }
  const first = Math.max(0, place - LINES_BEFORE);
  return lines.slice(first, end).map((line, index) => ({
    number: first + index + 1,
    text: shortened(line, first + index === place ? point.column : 1),
    isPlace: first + index === place,
  }));
}

/** Both excerpts side by side; a side without a place is empty. */
export function alignExcerpts(from: readonly ExcerptLine[], to: readonly ExcerptLine[]): ExcerptRow[] {
  const texts = (side: readonly ExcerptLine[]) => side.map((line) => line.text);
  return alignLines(texts(from), texts(to)).map((row) => {
    const old = row.from === undefined ? undefined : from[row.from];
    const now = row.to === undefined ? undefined : to[row.to];
    return { ...(old && { from: old }), ...(now && { to: now }) };
  });
}

/** A long line (all of a minified document, perhaps) from a little before the column on. */
function shortened(line: string, column: number): string {
  if (line.length <= LONGEST_LINE) return withEscapes(line);
  const start = column <= LONGEST_LINE / 2 ? 0 : column - 20;
  const part = line.slice(start, start + LONGEST_LINE);
  return withEscapes(`${start > 0 ? "…" : ""}${part}${start + LONGEST_LINE < line.length ? "…" : ""}`);
}

const indentOf = (line: string) => line.length - line.trimStart().length;
