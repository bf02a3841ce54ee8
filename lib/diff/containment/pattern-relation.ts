import { compilePattern } from "./patterns/compile-pattern";
import { findWord, type WordSearch } from "./patterns/find-word";
import { runPattern } from "./patterns/run-pattern";

export type PatternRelation = "equal" | "within" | "around" | "apart-or-overlapping" | "unknown";

const MAX_KEPT = 5_000;
const relations = new Map<string, PatternRelation>();

/**
 * How the texts in which the one pattern finds something relate to those of the other (ECMA-262 with the flag `u`,
 * found anywhere). Bounded in states: `unknown` where a pattern is too large, refers back or looks around.
 */
export function patternRelation(a: string, b: string): PatternRelation {
  if (a === b) return "equal";
  const key = JSON.stringify([a, b]);
  const known = relations.get(key);
  if (known) return known;
  if (relations.size >= MAX_KEPT) relations.clear();
  const made = relate(a, b);
  relations.set(key, made);
  return made;
}

function relate(a: string, b: string): PatternRelation {
  const onlyA = wordIn([a], [b]).status;
  if (onlyA === "unknown") return "unknown";
  const onlyB = wordIn([b], [a]).status;
  if (onlyB === "unknown") return "unknown";
  if (onlyA === "none") return onlyB === "none" ? "equal" : "within";
  return onlyB === "none" ? "around" : "apart-or-overlapping";
}

/** Whether no text is found by all the patterns; undefined: cannot be told. */
export function isEmptyIntersection(patterns: readonly string[]): boolean | undefined {
  const { status } = wordIn(patterns, []);
  return status === "unknown" ? undefined : status === "none";
}

/** Whether every text that a pattern finds has a length (in code points) within the bounds; undefined: cannot be told. */
export function isWithinLengths(pattern: string, minLength: number, maxLength: number): boolean | undefined {
  const bounds: (readonly [number, number])[] = [];
  if (minLength > 0) bounds.push([0, minLength - 1]);
  if (Number.isFinite(maxLength)) bounds.push([maxLength + 1, Number.POSITIVE_INFINITY]);
  let isSure = true;
  for (const [least, most] of bounds) {
    const { status } = findWord({ all: [pattern], none: [], minLength: least, maxLength: most });
    if (status === "found") return false;
    if (status === "unknown") isSure = false;
  }
  return isSure ? true : undefined;
}

/** Whether a pattern finds something in a text, by its automaton: linear in the text. Undefined: cannot be told. */
export function isFoundIn(pattern: string, text: string): boolean | undefined {
  const compiled = compilePattern(pattern);
  if ("why" in compiled) return undefined;
  return runPattern(compiled, text);
}

function wordIn(all: readonly string[], none: readonly string[]): WordSearch {
  return findWord({ all, none, minLength: 0, maxLength: Number.POSITIVE_INFINITY });
}
