import type { Schema } from "@/lib/specs/model";
import type { SyntheticSchemas } from "./synthetic-schemas";
import type { ArrayPart, ObjectPart, ViewDraft } from "./view-draft";

/** The properties of an object once everything in `allOf` is merged. */
export interface MergedObject {
  properties: ReadonlyMap<string, Schema>;
  patternProperties: ReadonlyMap<string, Schema>;
  rest?: Schema;
}

const NONE: ReadonlyMap<string, Schema> = new Map();

/**
 * Merges what several schemas say of one object. Exact, as JSON Schema has it: where one part names a property and
 * another does not, the other's `additionalProperties` holds for it.
 */
export function mergeObjects(draft: ViewDraft, synthetic: SyntheticSchemas): MergedObject {
  const parts = draft.objects;
  const [only] = parts;
  const closing = draft.unevaluatedProperties;
  if (!only) return { properties: NONE, patternProperties: NONE, rest: synthetic.conjoin(closing) };
  if (parts.length === 1) {
    return {
      properties: only.properties ?? NONE,
      patternProperties: only.patternProperties ?? NONE,
      rest: only.rest ?? synthetic.conjoin(closing),
    };
  }
  const rest = synthetic.conjoin([...parts.flatMap((part) => part.rest ?? []), ...closing]);
  return {
    properties: mergeNamed(parts, synthetic),
    patternProperties: mergePatterns(parts, synthetic),
    rest,
  };
}

function mergeNamed(parts: readonly ObjectPart[], synthetic: SyntheticSchemas): Map<string, Schema> {
  const closed = parts.some((part) => part.rest);
  const found = new Map<string, Schema[]>();
  for (const part of parts) {
    if (!part.properties) continue;
    for (const [name, schema] of part.properties) {
      const known = found.get(name);
      if (known) known.push(schema);
      else found.set(name, [schema]);
    }
  }
  const merged = new Map<string, Schema>();
  for (const [name, schemas] of found) {
    if (closed) {
      for (const part of parts) {
        if (part.rest && !part.properties?.has(name) && !part.patternProperties) schemas.push(part.rest);
      }
    }
    const together = synthetic.conjoin(schemas);
    if (together) merged.set(name, together);
  }
  return merged;
}

function mergePatterns(parts: readonly ObjectPart[], synthetic: SyntheticSchemas): Map<string, Schema> {
  const merged = new Map<string, Schema>();
  for (const part of parts) {
    if (!part.patternProperties) continue;
    for (const [pattern, schema] of part.patternProperties) {
      const known = merged.get(pattern);
      const together = synthetic.conjoin(known ? [known, schema] : [schema]);
      if (together) merged.set(pattern, together);
    }
  }
  return merged;
}

/** Merges what several schemas say of one array: position by position, then the rest. */
export function mergeArrays(parts: readonly ArrayPart[], synthetic: SyntheticSchemas): ArrayPart {
  const [only] = parts;
  if (!only) return { prefixItems: [] };
  if (parts.length === 1) return { prefixItems: only.prefixItems, items: only.items };
  const length = Math.max(...parts.map((part) => part.prefixItems.length));
  const prefixItems: Schema[] = [];
  for (let index = 0; index < length; index++) {
    const at = synthetic.conjoin(parts.flatMap((part) => part.prefixItems[index] ?? part.items ?? []));
    if (at) prefixItems.push(at);
  }
  return { prefixItems, items: synthetic.conjoin(parts.flatMap((part) => part.items ?? [])) };
}
