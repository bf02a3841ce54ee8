import type { Schema } from "@/lib/specs/model";
import type { Difference, Trail } from "./difference";
import { differenceAt } from "./difference-at";
import type { SchemaPair } from "./schema-pair";
import type { SchemaRoot } from "./walk";

/** More notes than this help nobody. */
const MAX_NOTES = 20_000;

/**
 * Reports what changed in the words of schemas: each pair of schemas once for the whole document, at the first place
 * that leads to it in an order that the writing does not change.
 */
export function emitSchemaNotes(roots: readonly SchemaRoot[], report: (difference: Difference) => void): void {
  const told = new Map<Schema, Set<Schema>>();
  let left = MAX_NOTES;
  const tell = (root: SchemaRoot, pair: SchemaPair, trail: Trail | undefined): void => {
    const known = told.get(pair.from) ?? new Set();
    if (known.has(pair.to)) return;
    told.set(pair.from, known.add(pair.to));
    for (const note of pair.notes) if (left-- > 0) report(differenceAt(root, pair.side, trail, note, false));
  };
  const seen = new Set<SchemaPair>();
  const noted = roots.filter((root) => root.pair.noted);
  for (const root of inOrder(noted, orderOf)) {
    const queue: { pair: SchemaPair; trail?: Trail }[] = [{ pair: root.pair, trail: root.trail }];
    for (const at of queue) {
      if (seen.has(at.pair)) continue;
      seen.add(at.pair);
      if (at.pair.notes.length > 0) tell(root, at.pair, at.trail);
      const next = at.pair.children.filter(({ pair }) => pair.noted && !seen.has(pair));
      for (const { segment, pair } of inOrder(next, (child) => child.segment.key))
        queue.push({ pair, trail: at.trail ? { parent: at.trail, segment } : { segment } });
    }
  }
}

function orderOf({ operation, group, subject, trail }: SchemaRoot): string {
  return [operation.matchKey, group, subject, trail?.segment.key ?? ""].join("\n");
}

function inOrder<T>(list: readonly T[], keyOf: (entry: T) => string): T[] {
  return list
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
}
