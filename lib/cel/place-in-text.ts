import type { CelProblem } from "./model";

/** A problem at an offset (UTF-16 code units, from 0) of a text; past its end is its end. */
export function problemAt(text: string, offset: number, message: string): CelProblem {
  const before = text.slice(0, Math.max(0, offset));
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, message };
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/**
 * Where brackets and quotes of a text do not go together: the parser only says how far it got. Null where they do. Knows
 * strings of CEL in single, double and triple quotes, raw ones, and comments.
 */
export function findUnbalanced(text: string): CelProblem | null {
  const open: { char: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === "/" && text[at + 1] === "/") {
      at = endOfLine(text, at);
    } else if (char === '"' || char === "'") {
      const end = endOfString(text, at);
      if (end === -1) return problemAt(text, at, "This text is never closed.");
      at = end;
    } else if (CLOSERS.has(char)) {
      open.push({ char, at });
    } else if (char === ")" || char === "]" || char === "}") {
      const last = open.pop();
      if (!last) return problemAt(text, at, `This ${char} closes nothing.`);
      if (CLOSERS.get(last.char) !== char) return problemAt(text, at, `${last.char} is closed by ${char}.`);
    }
  }
  const last = open.pop();
  return last ? problemAt(text, last.at, `This ${last.char} is never closed.`) : null;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** The offset of the last quote of the string that begins at `from`; -1 where there is none. */
function endOfString(text: string, from: number): number {
  const quote = text[from] ?? "";
  const triple = text.startsWith(quote.repeat(3), from);
  const mark = triple ? quote.repeat(3) : quote;
  const raw = /(^|[^\w])[rR]$/.test(text.slice(Math.max(0, from - 2), from));
  for (let at = from + mark.length; at < text.length; at++) {
    if (text[at] === "\\" && !raw) at++;
    else if (text.startsWith(mark, at)) return at + mark.length - 1;
    else if (text[at] === "\n" && !triple) return -1;
  }
  return -1;
}
