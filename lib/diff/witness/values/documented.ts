import type { JsonObject, JsonValue, Schema } from "@/lib/specs/model";

const MAX_PARTS = 20;

/** The examples and defaults of a schema and of what it is put together from, its own first. */
export function documentedValues(schema: Schema): JsonValue[] {
  const values: JsonValue[] = [];
  const seen = new Set<Schema>();
  const queue: Schema[] = [schema];
  for (const part of queue) {
    if (seen.has(part) || seen.size >= MAX_PARTS) continue;
    seen.add(part);
    if (part.examples) values.push(...part.examples.slice(0, 5));
    if (part.default !== undefined) values.push(part.default);
    if (part.allOf) queue.push(...part.allOf.slice(0, MAX_PARTS));
  }
  return values;
}

/** What documented objects have under a name. */
export function membersNamed(values: readonly JsonValue[], name: string): JsonValue[] {
  const members: JsonValue[] = [];
  for (const value of values) {
    const member = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    if (member !== undefined) members.push(member);
  }
  return members;
}

/** What documented arrays hold. */
export function itemsOf(values: readonly JsonValue[]): JsonValue[] {
  return values.flatMap((value) => (Array.isArray(value) ? value.slice(0, 5) : []));
}

/** Whether a value is an object, and neither an array nor null. */
export function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
