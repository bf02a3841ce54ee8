/** One place of a JSON document that differs, as text; absent where the document has nothing there. */
export interface JsonDifference {
  /** Names from the top, joined by ` › `; empty for the document itself. */
  path: string;
  before?: string;
  after?: string;
}

/** Deeper than this, a value is shown whole. */
const DEEPEST = 6;

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** The leaves of a document by path. Empty objects and lists are leaves. */
function leavesOf(value: unknown, path: readonly string[], into: Map<string, string>): Map<string, string> {
  const entries = value !== null && typeof value === "object" ? Object.entries(value) : [];
  if (entries.length === 0 || path.length >= DEEPEST) return into.set(path.join(" › "), textOf(value));
  for (const [name, below] of entries) leavesOf(below, [...path, name], into);
  return into;
}

/**
 * What differs between two JSON documents, leaf by leaf, in the order of the first and then of the second; null stands for
 * no document. `unchanged` counts the leaves that are the same in both.
 */
export function jsonDifferences(before: unknown, after: unknown): { changed: JsonDifference[]; unchanged: number } {
  const was = before === null || before === undefined ? new Map<string, string>() : leavesOf(before, [], new Map());
  const is = after === null || after === undefined ? new Map<string, string>() : leavesOf(after, [], new Map());
  const changed: JsonDifference[] = [];
  for (const path of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(path), is.get(path)];
    if (old === now) continue;
    changed.push({ path, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) });
  }
  return { changed, unchanged: [...was.entries()].filter(([path, text]) => is.get(path) === text).length };
}
