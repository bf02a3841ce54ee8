import type { Schema } from "@/lib/specs/model";
import type { SyntheticSchemas } from "./synthetic-schemas";
import type { ArrayPart } from "./view-draft";

/** The items of an array once everything in `allOf` is merged, and how many there may be. */
export interface ArrayLimits {
  prefixItems: readonly Schema[];
  items?: Schema;
  maxItems?: number;
}

/** Merges what several schemas say of one array: position by position, then the rest. No items is a length. */
export function mergeArrays(
  parts: readonly ArrayPart[],
  maxItems: number | undefined,
  synthetic: SyntheticSchemas,
): ArrayLimits {
  const { prefixItems, items } = mergeParts(parts, synthetic);
  const most = items?.always === false ? Math.min(maxItems ?? Infinity, prefixItems.length) : maxItems;
  const limits: ArrayLimits = { prefixItems: most === undefined ? prefixItems : prefixItems.slice(0, most) };
  if (most !== undefined) limits.maxItems = most;
  const isReachable = most === undefined || most > prefixItems.length;
  if (items && items.always === undefined && isReachable) limits.items = items;
  return limits;
}

function mergeParts(parts: readonly ArrayPart[], synthetic: SyntheticSchemas): ArrayPart {
  const [only] = parts;
  if (!only) return { prefixItems: [] };
  if (parts.length === 1) return only;
  const length = Math.max(...parts.map((part) => part.prefixItems.length));
  const prefixItems: Schema[] = [];
  for (let index = 0; index < length; index++) {
    const at = synthetic.conjoin(parts.flatMap((part) => part.prefixItems[index] ?? part.items ?? []));
    if (at) prefixItems.push(at);
  }
  return { prefixItems, items: synthetic.conjoin(parts.flatMap((part) => part.items ?? [])) };
}
