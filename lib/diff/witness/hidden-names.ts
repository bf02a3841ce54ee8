import type { Schema } from "@/lib/specs/model";

/** Who sends the message: the caller, or the service. */
export type MessageDirection = "request" | "response";

const NO_NAMES: ReadonlySet<string> = new Set();
/** Nested `allOf` is followed this deep. */
const MAX_DEPTH = 20;

/** Names of properties that messages of a side need not carry: `readOnly` in requests, `writeOnly` in responses. */
export function hiddenNames(schema: Schema, side: MessageDirection): ReadonlySet<string> {
  const names = new Set<string>();
  collect(schema, side, names, new Set());
  return names.size === 0 ? NO_NAMES : names;
}

function collect(schema: Schema, side: MessageDirection, names: Set<string>, seen: Set<Schema>): void {
  if (seen.has(schema) || seen.size > MAX_DEPTH) return;
  seen.add(schema);
  for (const [name, property] of schema.properties ?? []) if (isHidden(property, side, 0)) names.add(name);
  for (const part of schema.allOf ?? []) collect(part, side, names, seen);
}

function isHidden(property: Schema, side: MessageDirection, depth: number): boolean {
  if ((side === "request" ? property.readOnly : property.writeOnly) === true) return true;
  if (depth >= MAX_DEPTH || !property.allOf) return false;
  return property.allOf.some((part) => isHidden(part, side, depth + 1));
}
