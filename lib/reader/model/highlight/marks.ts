/** What a stretch of source is; the number is its place in this list. */
export const MARK_KINDS = [
  ...(["plain", "keyword", "type", "constant", "string", "number", "comment", "annotation", "key"] as const),
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The stretches of one line, in order: kind and length, kind and length, … What is left of the line is plain. */
export type LineMarks = number[];

/** A stretch of a text that is not plain; offsets in UTF-16 code units. */
export interface Stretch {
  kind: Exclude<MarkKind, "plain">;
  start: number;
  end: number;
}

/** The stretches of a text as marks of its lines `first` to `last` (from 0, both included). Stretches are in order and do not overlap. */
export function lineMarks(text: string, stretches: Iterable<Stretch>, first: number, last: number): LineMarks[] {
  const lines: LineMarks[] = Array.from({ length: Math.max(0, last - first + 1) }, () => []);
  const ends = lines.map(() => 0);
  let line = 0;
  let lineStart = 0;
  let lineEnd = endOfLine(text, 0);
  for (const { kind, start, end } of stretches) {
    for (let at = start; at < end; ) {
      while (at > lineEnd) {
        lineStart = lineEnd + 1;
        lineEnd = endOfLine(text, lineStart);
        if (++line > last) return lines;
      }
      const stop = Math.min(end, lineEnd);
      const marks = lines[line - first];
      if (marks && stop > at) {
        const from = at - lineStart;
        const before = ends[line - first] ?? 0;
        if (from > before) marks.push(0, from - before);
        marks.push(MARK_KINDS.indexOf(kind), stop - at);
        ends[line - first] = stop - lineStart;
      }
      at = stop + 1;
    }
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf("\n", from);
  return found < 0 ? text.length : found;
}
