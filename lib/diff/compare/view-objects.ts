import { isFoundIn } from "@/lib/diff/containment/pattern-relation";
import type { Schema } from "@/lib/specs/model";
import type { SyntheticSchemas } from "./synthetic-schemas";
import type { ObjectPart, ViewDraft } from "./view-draft";

/** The properties of an object once everything in `allOf` is merged. */
export interface MergedObject {
  properties: ReadonlyMap<string, Schema>;
  patternProperties: ReadonlyMap<string, Schema>;
  rest?: Schema;
}

const NONE: ReadonlyMap<string, Schema> = new Map();

/**
 * Merges what several schemas say of one object. Exact, as JSON Schema has it: where one part names a property and
 * another does not, the other's `additionalProperties` holds for it; a pattern holds for the properties it matches.
 */
export function mergeObjects(draft: ViewDraft, synthetic: SyntheticSchemas): MergedObject {
  const parts = draft.objects.map(withoutSingleNames);
  const [only] = parts;
  const closing = draft.unevaluatedProperties;
  if (!only) return { properties: NONE, patternProperties: NONE, rest: synthetic.conjoin(closing) };
  const isFree = only.rest?.always === true;
  if (parts.length === 1 && !only.patternProperties) {
    const rest = isFree ? undefined : (only.rest ?? synthetic.conjoin(closing));
    return { properties: only.properties ?? NONE, patternProperties: NONE, rest };
  }
  const evaluated = parts.some((part) => part.rest) ? [] : closing;
  const rest = synthetic.conjoin([...parts.flatMap((part) => part.rest ?? []), ...evaluated]);
  return {
    properties: mergeNamed(parts, synthetic),
    patternProperties: mergePatterns(parts, synthetic),
    rest: rest?.always === true ? undefined : rest,
  };
}

/** `^name$` as a pattern is the property `name`. */
function withoutSingleNames(part: ObjectPart): ObjectPart {
  if (!part.patternProperties) return part;
  const singles = [...part.patternProperties].filter(([pattern]) => SINGLE_NAME.test(pattern));
  if (singles.length === 0) return part;
  const properties = new Map(part.properties);
  const patterns = new Map(part.patternProperties);
  for (const [pattern, schema] of singles) {
    const name = pattern.slice(1, -1);
    if (properties.has(name)) continue;
    properties.set(name, schema);
    patterns.delete(pattern);
  }
  return { properties, patternProperties: patterns.size > 0 ? patterns : undefined, rest: part.rest };
}

const SINGLE_NAME = /^\^[\w-]+\$$/;

function mergeNamed(parts: readonly ObjectPart[], synthetic: SyntheticSchemas): Map<string, Schema> {
  const isSpecial = parts.some((part) => part.rest || part.patternProperties);
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
    if (isSpecial) for (const part of parts) schemas.push(...furtherDemands(part, name));
    const together = synthetic.conjoin(schemas);
    if (together) merged.set(name, together);
  }
  return merged;
}

/** What a part says of a property beside what it says of it by name. */
function furtherDemands(part: ObjectPart, name: string): Schema[] {
  const matching = schemasMatching(part.patternProperties, name);
  if (matching.length > 0 || !part.rest || part.properties?.has(name)) return matching;
  return hasUnreadable(part.patternProperties, name) ? [] : [part.rest];
}

/** The schemas of the patterns that a name matches. A pattern that cannot be run matches nothing. */
export function schemasMatching(patterns: ReadonlyMap<string, Schema> | undefined, name: string): Schema[] {
  if (!patterns || patterns.size === 0) return [];
  return [...patterns].filter(([pattern]) => isFoundIn(pattern, name) === true).map(([, schema]) => schema);
}

function hasUnreadable(patterns: ReadonlyMap<string, Schema> | undefined, name: string): boolean {
  return patterns !== undefined && [...patterns.keys()].some((pattern) => isFoundIn(pattern, name) === undefined);
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
