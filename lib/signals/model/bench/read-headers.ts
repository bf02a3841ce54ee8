import type { HeaderLine } from "./lint-headers";

/** Longer heads are nobody's answer. */
export const LONGEST_HEAD = 64 * 1024;
const MOST_LINES = 500;
const FIELD = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*:[ \t]*(.*)$/;

/** An answer's head as it was read from a text. */
export interface ReadHead {
  /** Of the last answer, where a text has several: after `100 Continue`, or after redirects. */
  status: number | null;
  lines: HeaderLine[];
}

/**
 * Reads the fields of an answer: `Name: value` lines, or what `curl -i`, `curl -sI` and `curl -v` write. What follows the
 * first empty line after the last head is the body, and not read.
 */
export function readHead(text: string): ReadHead {
  let head: ReadHead = { status: null, lines: [] };
  let ended = false;
  for (const [index, raw] of text
    .slice(0, LONGEST_HEAD)
    .split(/\r\n|\n|\r/, MOST_LINES)
    .entries()) {
    const mark = /^[<>*] ?/.exec(raw)?.[0] ?? "";
    // What curl -v sends, and what it says of itself.
    if (mark.startsWith(">") || mark.startsWith("*")) continue;
    const line = raw.slice(mark.length);
    const status = /^HTTP\/[\d.]+ (\d{3})\b/.exec(line);
    if (status) {
      head = { status: Number(status[1]), lines: [] };
      ended = false;
    } else if (line.trim() === "") ended = head.lines.length > 0;
    else if (!ended) addLine(head, line, index + 1, mark.length);
  }
  return head;
}

function addLine(head: ReadHead, line: string, number: number, shift: number): void {
  const last = head.lines.at(-1);
  // A folded line (RFC 9112 §5.2) is one with the line before it.
  if (/^[ \t]/.test(line) && last) {
    last.value = `${last.value} ${line.trim()}`;
    return;
  }
  const [, name, value] = FIELD.exec(line) ?? [];
  if (name === undefined || value === undefined) return;
  head.lines.push({ name, value: value.trimEnd(), line: number, column: shift + line.length - value.length + 1 });
}
