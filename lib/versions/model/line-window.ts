/** Some lines of a text and how many it has. */
export interface LineWindow {
  totalLines: number;
  lines: string[];
  /** Numbers of the lines that were longer than allowed. */
  cut: number[];
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** Bytes of one UTF-8 character at most: where a line is cut, in bytes, before it is cut in characters. */
const BYTES_A_CHARACTER = 4;

/**
 * Lines `from` (1-based) to `from + count - 1` of UTF-8 bytes, without decoding the rest: reading a window of a document
 * of many megabytes costs one pass over its bytes. Lines end with LF or CRLF; a longer one than `mostCharacters` is cut.
 */
export function cutLines(bytes: Uint8Array, from: number, count: number, mostCharacters = 2_000): LineWindow {
  const lines: string[] = [];
  const cut: number[] = [];
  const decoder = new TextDecoder();
  let line = 1;
  let start = 0;
  for (;;) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    if (line >= from && line < from + count) {
      const stop = end > start && found >= 0 && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
      const kept = Math.min(stop, start + mostCharacters * BYTES_A_CHARACTER);
      const text = decoder.decode(bytes.subarray(start, kept));
      if (kept < stop || text.length > mostCharacters) cut.push(line);
      lines.push(text.slice(0, mostCharacters));
    }
    // What follows the last line end is a line only where there is something in it.
    if (found < 0 || found + 1 === bytes.length) return { totalLines: line, lines, cut };
    start = found + 1;
    line += 1;
  }
}
