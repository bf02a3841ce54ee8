import type { MessageSide } from "@/lib/diff/compare/difference";
import type { Schema } from "@/lib/specs/model";
import { type Exempt, NO_NAMES } from "./literal";

/** Nested `allOf` is followed this deep. */
const MAX_DEPTH = 20;

/**
 * The names that a schema exempts from being required on one side: `readOnly` properties in requests, `writeOnly` ones
 * in responses (OpenAPI 3.0.4 §4.7.24.2). Remembers what it found.
 */
export function createExemptNames(side: MessageSide): (schema: Schema, inherited: Exempt) => Exempt {
  const memory = new Map<Schema, Exempt>();
  const flag = side === "request" ? "readOnly" : "writeOnly";
  const isHidden = (property: Schema, depth: number): boolean =>
    property[flag] === true ||
    (depth < MAX_DEPTH && property.allOf !== undefined && property.allOf.some((part) => isHidden(part, depth + 1)));

  const collect = (schema: Schema, names: Set<string>, seen: Set<Schema>): void => {
    if (seen.has(schema) || seen.size > MAX_DEPTH) return;
    seen.add(schema);
    if (schema.properties) {
      for (const [name, property] of schema.properties) if (isHidden(property, 0)) names.add(name);
    }
    for (const part of schema.allOf ?? []) collect(part, names, seen);
  };

  return (schema, inherited) => {
    let own = memory.get(schema);
    if (!own) {
      const names = new Set<string>();
      collect(schema, names, new Set());
      memory.set(schema, (own = names.size === 0 ? NO_NAMES : names));
    }
    if (own.size === 0) return inherited;
    return inherited.size === 0 ? own : new Set([...own, ...inherited]);
  };
}
