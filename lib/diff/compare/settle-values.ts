import { isFoundIn } from "@/lib/diff/containment/pattern-relation";
import type { JsonValue } from "@/lib/specs/model";
import { isMultipleOf } from "./bounds";
import { BOOLEAN, kindOfValue, NULL } from "./kinds";
import type { Bound, LengthKey } from "./schema-view";
import type { ViewDraft } from "./view-draft";

/** Enumerated values that the other constraints allow, and the kinds they are of; `true, false` is no enumeration. */
export function settleValues(draft: ViewDraft): { kinds: number; values?: Map<string, JsonValue> } {
  if (!draft.values) return { kinds: draft.kinds };
  let kinds = 0;
  const values = new Map<string, JsonValue>();
  for (const [key, value] of draft.values) {
    const kind = kindOfValue(value);
    if ((draft.kinds & kind) === 0 || !isWithin(draft, value)) continue;
    kinds |= kind;
    if (kind !== NULL) values.set(key, value);
  }
  if (kinds === NULL || kinds === 0) return { kinds };
  if ((kinds & ~NULL) === BOOLEAN && values.size === 2) return { kinds };
  return { kinds, values };
}

/** The bounds that a single value can be held against. */
export interface ValueLimits {
  lengths: Partial<Record<LengthKey, number>>;
  patterns: Iterable<string>;
  minimum?: Bound;
  maximum?: Bound;
  multiples: Iterable<number>;
}

/** Whether a text or number keeps the bounds; other values have none here. A pattern that cannot be run forbids nothing. */
export function isWithin(limits: ValueLimits, value: JsonValue): boolean {
  if (typeof value === "string") {
    const { minLength = 0, maxLength = Infinity } = limits.lengths;
    const length = [...value].length;
    if (length < minLength || length > maxLength) return false;
    for (const pattern of limits.patterns) if (isFoundIn(pattern, value) === false) return false;
    return true;
  }
  if (typeof value !== "number") return true;
  const { minimum, maximum } = limits;
  if (minimum && (value < minimum.value || (minimum.exclusive && value === minimum.value))) return false;
  if (maximum && (value > maximum.value || (maximum.exclusive && value === maximum.value))) return false;
  for (const step of limits.multiples) if (!isMultipleOf(value, step)) return false;
  return true;
}
