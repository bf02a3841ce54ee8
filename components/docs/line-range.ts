/** Lines that are pointed at, both included, from 1. */
export interface LineRange {
  from: number;
  to: number;
}

/** The lines that an address' hash points at: `#L12`, `#L12-L20` or `#L12-20`; null for any other hash. */
export function readLineHash(hash: string): LineRange | null {
  const match = /^#L(\d{1,9})(?:-L?(\d{1,9}))?$/.exec(hash);
  if (!match) return null;
  const first = Number(match[1]);
  const second = match[2] === undefined ? first : Number(match[2]);
  if (first < 1 || second < 1) return null;
  return { from: Math.min(first, second), to: Math.max(first, second) };
}

/** The hash that points at lines. */
export function lineHash({ from, to }: LineRange): string {
  return from === to ? `#L${from}` : `#L${from}-L${to}`;
}

/** The range from the lines chosen so far to another one, as with Shift pressed. */
export function extendTo(range: LineRange | null, line: number): LineRange {
  if (!range) return { from: line, to: line };
  return line < range.from ? { from: line, to: range.from } : { from: range.from, to: line };
}
