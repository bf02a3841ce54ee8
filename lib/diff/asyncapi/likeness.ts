import { canonicalJson } from "@/lib/core/canonical-json";
import type { Schema } from "@/lib/specs/model";

/** Alternatives and parts of a payload that are looked into for its outline. */
const MOST_PARTS = 200;

/** The fields of a payload by name; with each, the values that it may have where they are listed in every alternative. */
export type Outline = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** What a payload looks like from outside: its own fields, and those of its parts and alternatives. */
export function outlineOf(payload: Schema): Outline {
  const fields = new Map<string, ReadonlySet<string> | undefined>();
  const seen = new Set<Schema>();
  const pending = [payload];
  for (let part = pending.pop(); part && seen.size < MOST_PARTS; part = pending.pop()) {
    if (seen.has(part)) continue;
    seen.add(part);
    for (const [name, { enum: values }] of part.properties ?? []) {
      const listed = values?.map((value) => canonicalJson(value));
      const known = fields.get(name);
      const isFirst = !fields.has(name);
      fields.set(name, listed && (isFirst || known) ? new Set([...(known ?? []), ...listed]) : undefined);
    }
    pending.push(...(part.allOf ?? []), ...(part.anyOf ?? []), ...(part.oneOf ?? []));
  }
  return fields;
}

/** How much of the names of their fields two payloads must share, to be taken for the same message. */
const LEAST_SHARED = 0.6;

/**
 * How much two payloads look alike, from 0 (not at all) to 1. Those that a reader tells apart by a field, since its values are listed in
 * both and none is in both, do not look alike.
 */
export function likeness(from: Outline, to: Outline): number {
  const shared = [...from.keys()].filter((name) => to.has(name));
  if (shared.length < 2) return 0;
  const isToldApart = shared.some((name) => {
    const [before, after] = [from.get(name), to.get(name)];
    return before !== undefined && after !== undefined && ![...before].some((value) => after.has(value));
  });
  const share = shared.length / (from.size + to.size - shared.length);
  return isToldApart || share < LEAST_SHARED ? 0 : share;
}
