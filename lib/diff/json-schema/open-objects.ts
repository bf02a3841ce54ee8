import type { Segment } from "@/lib/diff/compare/difference";
import type { Schema } from "@/lib/specs/model";

/** A property that is newly described in an object that allowed it all along. */
export interface NewProperty {
  name: string;
  trail: Segment[];
  from: Schema;
  to: Schema;
}

/** Objects within objects that are looked at; deeper ones repeat themselves as a rule. */
const MOST_PAIRS = 20_000;

/** Walks two versions of a schema side by side along properties and items, and finds what open objects newly describe. */
export function newPropertiesOfOpenObjects(from: Schema, to: Schema): NewProperty[] {
  const found: NewProperty[] = [];
  const seen = new Map<Schema, Set<Schema>>();
  const pending: { from: Schema; to: Schema; trail: Segment[] }[] = [{ from, to, trail: [] }];
  let left = MOST_PAIRS;
  for (let pair = pending.pop(); pair && left > 0; pair = pending.pop()) {
    const met = seen.get(pair.from) ?? new Set<Schema>();
    seen.set(pair.from, met);
    if (met.has(pair.to)) continue;
    met.add(pair.to);
    left--;
    const { trail } = pair;
    for (const [name, property] of pair.to.properties ?? []) {
      const older = pair.from.properties?.get(name);
      const way = [...trail, { label: name, key: name, path: `.${name}` }];
      if (older) pending.push({ from: older, to: property, trail: way });
      else if (isOpen(pair.from, name) && !allowsAnything(property))
        found.push({ name, trail: way, from: pair.from, to: property });
    }
    if (pair.from.items && pair.to.items) {
      const way = [...trail, { label: "items", key: "items", path: "[]" }];
      pending.push({ from: pair.from.items, to: pair.to.items, trail: way });
    }
  }
  return found;
}

/** Whether an object could have a property of this name that it does not describe. */
function isOpen(schema: Schema, name: string): boolean {
  const { additionalProperties, unevaluatedProperties, patternProperties, propertyNames, types } = schema;
  if (types && !types.includes("object")) return false;
  // Patterns and names of names are weighed by the shared comparison.
  if (patternProperties || propertyNames || name === "") return false;
  return [additionalProperties, unevaluatedProperties].every((rest) => rest === undefined || allowsAnything(rest));
}

/** Whether a schema demands nothing. */
function allowsAnything(schema: Schema): boolean {
  if (schema.always !== undefined) return schema.always;
  const { place, name, written, title, description, default: _, examples, deprecated, extensions, ...demands } = schema;
  return Object.keys(demands).length === 0;
}
