import type { Schema } from "@/lib/specs/model";

/** Members of `anyOf` that are nothing but `anyOf` themselves are as good as their own members. */
export function flattenAnyOf(members: readonly Schema[]): Schema[] {
  const flat = new Set<Schema>();
  const pending = [...members].reverse();
  const opened = new Set<Schema>();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (!isPlainAnyOf(next) || !next.anyOf) flat.add(next);
    else if (!opened.has(next)) {
      opened.add(next);
      pending.push(...[...next.anyOf].reverse());
    }
  }
  return [...flat];
}

const PLAIN = new Set(["place", "name", "title", "description", "anyOf"]);

function isPlainAnyOf(schema: Schema): boolean {
  return schema.anyOf !== undefined && Object.keys(schema).every((key) => PLAIN.has(key));
}
