import type { Maker } from "@/lib/diff/witness/values/maker";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { isObject } from "@/lib/diff/witness/values/documented";
import { toObject } from "@/lib/diff/witness/values/object-values";

const TRIES = 150;

/** Values of a schema with parts taken from one another, in an order that looks random and is always the same. */
export function* randomValues(maker: Maker, schema: Schema): Generator<JsonValue> {
  const samples = maker.someOf(schema, 12);
  const composed = samples.filter((value) => typeof value === "object" && value !== null);
  if (composed.length < 2) return;
  const next = pseudoRandom();
  for (let index = 0; index < TRIES; index++) {
    const first = composed[next() % composed.length];
    const second = composed[next() % composed.length];
    if (first === undefined || second === undefined || first === second) continue;
    if (isObject(first) && isObject(second)) {
      const members = new Map<string, JsonValue>();
      for (const [name, value] of [...Object.entries(first), ...Object.entries(second)])
        if (next() % 3 > 0) members.set(name, value);
      yield toObject(members);
    } else if (Array.isArray(first) && Array.isArray(second)) {
      yield [...first, ...second].filter(() => next() % 3 > 0);
    }
  }
}

/** Whole numbers in a fixed order without a visible pattern (mulberry32). */
function pseudoRandom(): () => number {
  let state = 0x2f6e2b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
