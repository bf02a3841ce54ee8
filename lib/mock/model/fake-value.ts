import { generateSync, type JsonSchema } from "json-schema-faker";
import { hiddenNames } from "@/lib/diff/witness/hidden-names";
import { plainSchema, type SchemaLinks } from "@/lib/diff/witness/json-schema";
import type { JsonObject, JsonValue, Schema } from "@/lib/specs/model";

/** Schemas that one value is made of; what is beyond them is anything. */
const MOST_SCHEMAS = 300;
/** Values in one value: beyond it the making is given up. */
const MOST_VALUES = 5_000;
/** What a definition may demand of one value before it is left to others: the library makes as much as is asked. */
const MOST_DEMANDED: Readonly<Record<string, number>> = {
  minItems: 20,
  minLength: 1_000,
  minProperties: 40,
  minContains: 20,
};
const NO_NAMES: ReadonlySet<string> = new Set();

/** A schema with everything it leads to as one JSON Schema, for `json-schema-faker`; null where it asks for too much. */
export function fakeSchema(schema: Schema): JsonObject | null {
  const ids = new Map<Schema, string>();
  const queue: Schema[] = [];
  const link = (inner: Schema): JsonValue => {
    if (inner.always !== undefined) return inner.always;
    const known = ids.get(inner);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    if (ids.size >= MOST_SCHEMAS) return {};
    ids.set(inner, `s${ids.size}`);
    queue.push(inner);
    return { $ref: `#/$defs/s${ids.size - 1}` };
  };
  const links: SchemaLinks = { inPlace: link, inner: link };
  const root = link(schema);
  if (typeof root !== "object" || root === null || Array.isArray(root)) return null;
  const definitions: JsonObject = {};
  for (const one of queue) {
    const plain = withoutHidden(plainSchema(one, "response", links, NO_NAMES), one);
    if (asksTooMuch(plain)) return null;
    definitions[ids.get(one) ?? ""] = plain;
  }
  return { ...root, $defs: definitions };
}

/** Without what answers do not carry; with what the document shows for values. */
function withoutHidden(plain: JsonObject | boolean, schema: Schema): JsonObject | boolean {
  if (typeof plain === "boolean") return plain;
  const hidden = hiddenNames(schema, "response");
  const { properties } = plain;
  if (hidden.size === 0 || typeof properties !== "object" || properties === null) return plain;
  return { ...plain, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !hidden.has(name))) };
}

function asksTooMuch(plain: JsonObject | boolean): boolean {
  if (typeof plain === "boolean") return false;
  if (Object.entries(MOST_DEMANDED).some(([key, most]) => Number(plain[key] ?? 0) > most)) return true;
  const { pattern } = plain;
  // Repetitions multiply, and the library writes out every one of them.
  return (
    typeof pattern === "string" &&
    (pattern.length > 300 || /\{\d{3,}|\)\{/.test(pattern) || repeatedGroups(pattern) > 3)
  );
}

const repeatedGroups = (pattern: string): number => pattern.match(/\)[*+?]/g)?.length ?? 0;

/**
 * A value by `json-schema-faker`, the same for the same seed. It is not held to the schema: judge it. Undefined where the
 * library gives up, or makes too much.
 */
export function fakeValue(schema: JsonObject, seed: number): JsonValue | undefined {
  let made = 0;
  try {
    const value = generateSync(schema as JsonSchema, {
      seed,
      maxDefaultItems: 3,
      maxDepth: 8,
      refDepthMax: 4,
      optionalsProbability: 0.8,
      outputTransform: (one) => {
        if (++made > MOST_VALUES) throw new RangeError("too much");
        return one;
      },
    });
    return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as JsonValue);
  } catch {
    return undefined;
  }
}

/** A number of 32 bits from a text (FNV-1a): the seed of whatever is the same for it. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
