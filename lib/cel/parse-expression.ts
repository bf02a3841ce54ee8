import { parse } from "@bufbuild/cel";
import { CEL_LIMITS, type CelProblem } from "./model";
import { findUnbalanced, problemAt } from "./place-in-text";
import { measureTree } from "./measure-tree";
import type { ParsedCel } from "./parsed-cel";

/** An expression that may be run, or what is wrong with it. */
export type CelReading = { ok: true; text: string; parsed: ParsedCel } | { ok: false; problems: CelProblem[] };

const refused = (problem: CelProblem): CelReading => ({ ok: false, problems: [problem] });

/**
 * Reads an expression and holds it to `CEL_LIMITS`. Any text gives an answer; the library's own parser decides what is
 * CEL. Costs time that only the length bounds: for threads.
 */
export function parseExpression(text: string): CelReading {
  if (text.trim() === "") return refused({ line: 1, column: 1, message: "The expression is empty." });
  if (text.length > CEL_LIMITS.textLength) {
    const message = `The expression is longer than ${CEL_LIMITS.textLength} characters.`;
    return refused(problemAt(text, CEL_LIMITS.textLength, message));
  }
  try {
    const parsed = parse(text);
    const tooMuch = measureTree(parsed.expr);
    return tooMuch === null ? { ok: true, text, parsed } : refused({ line: 1, column: 1, message: tooMuch });
  } catch (error) {
    return refused(problemOf(text, error));
  }
}

function problemOf(text: string, error: unknown): CelProblem {
  if (error instanceof RangeError) return { line: 1, column: 1, message: "The expression is nested too deeply." };
  const unbalanced = findUnbalanced(text);
  if (unbalanced) return unbalanced;
  const offset = offsetOf(error);
  const rest = text.slice(offset).trim();
  const at = text.length - text.slice(offset).trimStart().length;
  if (rest === "") return problemAt(text, text.length, "The expression ends before it is complete.");
  return problemAt(text, at, `The expression cannot be read from here on: ${shorten(rest)}`);
}

/** How far the parser got. */
function offsetOf(error: unknown): number {
  if (typeof error !== "object" || error === null || !("location" in error)) return 0;
  const { location } = error;
  if (typeof location !== "object" || location === null || !("start" in location)) return 0;
  const { start } = location;
  if (typeof start !== "object" || start === null || !("offset" in start)) return 0;
  return typeof start.offset === "number" ? start.offset : 0;
}

function shorten(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? "";
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

/** A problem at a node of the expression; at its beginning where the node is not known. */
export function problemAtNode(text: string, parsed: ParsedCel, id: bigint | undefined, message: string): CelProblem {
  const positions = parsed.sourceInfo?.positions;
  const offset = id === undefined ? undefined : positions?.[String(id)];
  return problemAt(text, offset ?? 0, message);
}
