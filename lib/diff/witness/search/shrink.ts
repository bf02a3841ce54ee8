import { isObject } from "@/lib/diff/witness/values/documented";
import { toObject } from "@/lib/diff/witness/values/object-values";
import type { JsonValue } from "@/lib/specs/model";
import { type SearchBudget, spend } from "./search-budget";

const MAX_TRIES = 60;

/** The value with every member and item left out that can be, so that what is left still passes the test. */
export function shrunk(value: JsonValue, passes: (value: JsonValue) => boolean, budget: SearchBudget): JsonValue {
  let tries = 0;
  const reduce = (part: JsonValue, rebuild: (part: JsonValue) => JsonValue, depth: number): JsonValue => {
    let best = part;
    for (const key of keysOf(part)) {
      if (++tries > MAX_TRIES || !spend(budget, 2)) return best;
      const smaller = without(best, key);
      if (passes(rebuild(smaller))) best = smaller;
    }
    if (depth >= 8 || !isObject(best)) return best;
    for (const [name, inner] of Object.entries(best)) {
      const outer = best;
      if (typeof inner !== "object" || inner === null) continue;
      const reduced = reduce(inner, (made) => rebuild(withMember(outer, name, made)), depth + 1);
      best = withMember(best, name, reduced);
    }
    return best;
  };
  return reduce(value, (part) => part, 0);
}

/** Names or indices, last first. */
function keysOf(value: JsonValue): (string | number)[] {
  if (Array.isArray(value)) return value.length > 30 ? [] : [...value.keys()].reverse();
  return isObject(value) ? Object.keys(value).reverse() : [];
}

function without(value: JsonValue, key: string | number): JsonValue {
  if (Array.isArray(value)) return value.filter((_, index) => index !== key);
  if (!isObject(value)) return value;
  return toObject(new Map(Object.entries(value).filter(([name]) => name !== key)));
}

function withMember(value: JsonValue, name: string, member: JsonValue): JsonValue {
  return isObject(value) ? toObject(new Map([...Object.entries(value), [name, member]])) : value;
}
