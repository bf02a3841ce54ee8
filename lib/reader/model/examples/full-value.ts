import { hiddenNames } from "@/lib/diff/witness/hidden-names";
import type { Maker } from "@/lib/diff/witness/values/maker";
import { isObject } from "@/lib/diff/witness/values/documented";
import { toObject } from "@/lib/diff/witness/values/object-values";
import type { MessageSide } from "@/lib/diff/compare/difference";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { mergedParts } from "@/lib/reader/model/tree/inner-schemas";

/** Values in one example, and how deep they may lie. */
const MAX_VALUES = 150;
const MAX_DEPTH = 7;

interface Filling {
  maker: Maker;
  side: MessageSide;
  left: number;
  open: Set<Schema>;
}

/**
 * A value that shows what a schema can hold: every property that this side of a call may carry, one item of each list,
 * the first of each choice. It may break rules that hold between properties: judge it before you show it.
 */
export function fullValue(maker: Maker, side: MessageSide, schema: Schema, name?: string): JsonValue | undefined {
  return fill({ maker, side, left: MAX_VALUES, open: new Set() }, schema, name);
}

function fill(filling: Filling, schema: Schema, name: string | undefined): JsonValue | undefined {
  const { maker, open } = filling;
  if (filling.left-- <= 0 || open.size >= MAX_DEPTH || open.has(schema) || schema.always === false) return undefined;
  const parts = allParts(schema);
  const shown = parts.flatMap((part) => [
    ...(part.examples ?? []),
    ...(part.default === undefined ? [] : [part.default]),
  ]);
  const fitting = shown.find((value) => isTelling(value) && maker.isFine(schema, value));
  if (fitting !== undefined) return fitting;
  const first = parts.find((part) => part.enum)?.enum?.find((value) => value !== null);
  if (first !== undefined) return first;
  open.add(schema);
  try {
    return shaped(filling, schema, parts, name);
  } finally {
    open.delete(schema);
  }
}

function shaped(filling: Filling, schema: Schema, parts: readonly Schema[], name: string | undefined) {
  const choice = parts.map((part) => part.oneOf ?? part.anyOf).find((options) => options && options.length > 0);
  const chosen = choice?.find((option) => option.types?.join() !== "null");
  const own = parts.some((part) => part.properties);
  if (own || isOf(parts, "object")) return filledObject(filling, schema, parts, chosen);
  if (chosen) return fill(filling, chosen, name);
  const items = parts.find((part) => part.items ?? part.prefixItems);
  if (items) return filledArray(filling, items, name);
  return filling.maker.firstOf(schema, name === undefined ? {} : { name });
}

function isOf(parts: readonly Schema[], type: "object"): boolean {
  return parts.some((part) => part.types?.includes(type));
}

function filledObject(filling: Filling, schema: Schema, parts: readonly Schema[], chosen: Schema | undefined) {
  const members = new Map<string, JsonValue>();
  const hidden = new Set(parts.flatMap((part) => [...hiddenNames(part, filling.side)]));
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  for (const part of parts) {
    for (const [name, property] of part.properties ?? []) {
      if (hidden.has(name) || members.has(name) || (property.deprecated && !required.has(name))) continue;
      const value =
        fill(filling, property, name) ?? (required.has(name) ? firstOf(filling, property, name) : undefined);
      if (value !== undefined) members.set(name, value);
    }
  }
  const more = chosen ? fill(filling, chosen, undefined) : undefined;
  if (more !== undefined && isObject(more)) for (const [name, value] of Object.entries(more)) members.set(name, value);
  tag(members, schema, parts, chosen);
  const rest = parts.find((part) => part.additionalProperties && part.additionalProperties.always === undefined);
  if (members.size === 0 && rest?.additionalProperties) {
    const value = fill(filling, rest.additionalProperties, undefined);
    if (value !== undefined) members.set("key", value);
  }
  return toObject(members);
}

/** Lets the discriminator name the option that was taken. */
function tag(
  members: Map<string, JsonValue>,
  schema: Schema,
  parts: readonly Schema[],
  chosen: Schema | undefined,
): void {
  const discriminator = parts.find((part) => part.discriminator)?.discriminator;
  if (!discriminator) return;
  const target = chosen ?? schema;
  const [value] = [...discriminator.mapping].find(([, named]) => named === target) ?? [target.name];
  if (value !== undefined && members.has(discriminator.propertyName)) members.set(discriminator.propertyName, value);
}

function filledArray(filling: Filling, { items, prefixItems }: Schema, name: string | undefined): JsonValue {
  const wanted = [...(prefixItems ?? []), ...(items && items.always !== false ? [items] : [])];
  const singular = name?.replace(/s$/, "");
  return wanted.flatMap((item) => {
    const value = fill(filling, item, singular);
    return value === undefined ? [] : [value];
  });
}

function firstOf({ maker }: Filling, schema: Schema, name: string): JsonValue | undefined {
  return maker.firstOf(schema, { name });
}

/** Empty values and nulls show nothing. */
function isTelling(value: JsonValue): boolean {
  if (value === null || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

const MAX_PARTS = 40;

/** A schema with everything it joins, also by name. */
function allParts(schema: Schema): Schema[] {
  const parts = new Set<Schema>(mergedParts(schema));
  for (const part of parts) for (const member of part.allOf ?? []) if (parts.size < MAX_PARTS) parts.add(member);
  return [...parts];
}
