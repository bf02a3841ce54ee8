import type { Schema } from "@/lib/specs/model";
import type { ObjectPart } from "./facts";

/** Schemas looked through for what they evaluate. */
const MAX_PARTS = 200;

/** What a schema may evaluate of an object on any of its branches; undefined: everything, or it cannot be told. */
function mayEvaluate(schema: Schema, isCertain: boolean): ObjectPart | undefined {
  const properties = new Map<string, Schema>();
  const patternProperties = new Map<string, Schema>();
  const anything: Schema = { place: schema.place, always: true };
  const seen = new Set<Schema>();
  const pending = [schema];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (seen.has(next)) continue;
    if (seen.size >= MAX_PARTS) {
      if (isCertain) break;
      return undefined;
    }
    seen.add(next);
    if (next.additionalProperties || (next !== schema && next.unevaluatedProperties)) return undefined;
    for (const name of next.properties?.keys() ?? []) properties.set(name, anything);
    for (const pattern of next.patternProperties?.keys() ?? []) patternProperties.set(pattern, anything);
    pending.push(...(next.allOf ?? []));
    if (isCertain) continue;
    pending.push(...(next.anyOf ?? []), ...(next.oneOf ?? []), ...(next.dependentSchemas?.values() ?? []));
    for (const part of [next.if, next.then, next.else]) if (part) pending.push(part);
  }
  return { properties, patternProperties: patternProperties.size > 0 ? patternProperties : undefined };
}

/** What `unevaluatedProperties` surely says of the properties that no branch of the schema can evaluate. */
export function closedPart(schema: Schema, rest: Schema): ObjectPart | undefined {
  const evaluated = mayEvaluate(schema, false);
  return evaluated && { ...evaluated, rest };
}

/** The names and patterns that a schema evaluates whatever branch is taken; undefined where it evaluates everything. */
export function surelyEvaluated(schema: Schema): ObjectPart | undefined {
  return mayEvaluate(schema, true);
}

/** How many first items a schema evaluates whatever branch is taken; undefined where it evaluates all. */
export function surelyEvaluatedItems(schema: Schema): number | undefined {
  let count = 0;
  const seen = new Set<Schema>();
  const pending = [schema];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (seen.has(next) || seen.size >= MAX_PARTS) continue;
    seen.add(next);
    if (next.items) return undefined;
    count = Math.max(count, next.prefixItems?.length ?? 0);
    pending.push(...(next.allOf ?? []));
  }
  return count;
}
