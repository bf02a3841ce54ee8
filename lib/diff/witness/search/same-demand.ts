import type { Schema } from "@/lib/specs/model";

/** What a schema says to people, or where it stands: two that differ in nothing else allow the same values. */
const FOR_PEOPLE: ReadonlySet<string> = new Set([
  ...["place", "name", "title", "description", "examples", "default", "deprecated", "extensions", "discriminator"],
]);

/** Parts that are compared before two schemas count as different. */
const MAX_PARTS = 400;

/** Pairs that were found to be written alike. */
export type AlikePairs = WeakMap<Schema, WeakSet<Schema>>;

/**
 * Whether two schemas are written alike in everything that decides about values, down to every schema that they lead to.
 * Saves the search what is most of a definition: that which did not change. `false` shows nothing.
 */
export function isSameDemand(first: Schema, second: Schema, known: AlikePairs): boolean {
  const assumed = new Map<Schema, Set<Schema>>();
  const pending: [Schema, Schema][] = [[first, second]];
  let parts = 0;

  const isAlike = (a: unknown, b: unknown): boolean => {
    if (a === b) return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
    if (++parts > MAX_PARTS) return false;
    if (Array.isArray(a))
      return Array.isArray(b) && a.length === b.length && a.every((item, at) => isAlike(item, b[at]));
    if (a instanceof Map) {
      if (!(b instanceof Map) || a.size !== b.size) return false;
      for (const [key, value] of a) if (!b.has(key) || !isAlike(value, b.get(key))) return false;
      return true;
    }
    if (isSchema(a) && isSchema(b)) {
      pending.push([a, b]);
      return true;
    }
    return isAlike(Object.entries(a).sort(byName), Object.entries(b).sort(byName));
  };

  for (let next = pending.pop(); next; next = pending.pop()) {
    const [a, b] = next;
    if (a === b || known.get(a)?.has(b) || assumed.get(a)?.has(b)) continue;
    assumed.set(a, (assumed.get(a) ?? new Set()).add(b));
    if (!isAlike(demandsOf(a), demandsOf(b))) return false;
  }
  for (const [a, others] of assumed) {
    const alike = known.get(a) ?? new WeakSet();
    for (const b of others) alike.add(b);
    known.set(a, alike);
  }
  return true;
}

function isSchema(value: object): value is Schema {
  return "place" in value;
}

/** What decides about values, by name; wrapped, so that it does not look like a schema. */
function demandsOf(schema: Schema): [string, unknown][] {
  return Object.entries(schema)
    .filter(([key, value]) => value !== undefined && !FOR_PEOPLE.has(key))
    .sort(byName);
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
