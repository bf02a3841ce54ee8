function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/**
 * How many lines belong to what begins at `index`: itself, those below it that stand further in, and the bracket that closes
 * it. Read from the indentation, which is what people see; at most `most`, and at least 1.
 */
export function blockLength(lines: readonly string[], index: number, most: number): number {
  const first = lines[index];
  if (first === undefined) return 1;
  const depth = indentOf(first);
  let length = 1;
  for (let at = index + 1; at < lines.length && length < most; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const isClosing = indentOf(line) === depth && /^[}\]]/.test(line.trimStart());
    if (indentOf(line) <= depth && !isClosing) break;
    length = at - index + 1;
    if (isClosing) break;
  }
  return Math.min(length, most);
}

/**
 * Which lines of a block are not in the other one, whatever their indentation, by their index. All of them where the two
 * do not begin alike: then the other is no earlier or later form of this one, but what is around it.
 */
export function differingLines(block: readonly string[], other: readonly string[]): ReadonlySet<number> {
  const isOtherForm = other.length > 0 && block[0]?.trim() === other[0]?.trim();
  const known = new Set(isOtherForm ? other.map((line) => line.trim()) : []);
  return new Set(block.flatMap((line, index) => (known.has(line.trim()) ? [] : [index])));
}

/** Lines of a text around one of them, such that the wanted line is `before` lines below the top of what is shown. */
export interface AlignedWindow {
  /** The first line to read, from 1. */
  from: number;
  lines: number;
  /** Empty lines above: the text begins nearer than `before`. */
  padding: number;
}

/** The window around a line, from 1, with so many lines before and after it. Two such windows stand level. */
export function alignedWindow(line: number, before: number, after: number): AlignedWindow {
  const from = Math.max(1, line - before);
  return { from, lines: line - from + 1 + after, padding: before - (line - from) };
}
