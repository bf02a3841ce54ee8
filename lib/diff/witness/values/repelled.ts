import { spend } from "@/lib/diff/witness/search/search-budget";
import type { JsonObject, JsonValue, Schema } from "@/lib/specs/model";
import type { Maker } from "./maker";
import { schemaOfMember, toObject } from "./object-values";

const WRONG: readonly JsonValue[] = [0, "text", true, {}, null];
const MAX_MEMBERS = 30;
const MAX_PROPERTIES = 12;

/**
 * An object of one member of a `oneOf` that others take too, with what it needs so that the others refuse it: a property
 * of theirs that is none of its own, with a value that only they mind. Undefined where that is not to be had.
 */
export function repelled(maker: Maker, narrowed: Schema, value: JsonObject): JsonObject | undefined {
  const members = new Map(Object.entries(value));
  for (const union of maker.viewOf(narrowed).unions) {
    if (union.kind !== "oneOf") continue;
    for (const other of union.members.slice(0, MAX_MEMBERS)) {
      if (narrowed.allOf?.includes(other) || !maker.isFine(other, toObject(members))) continue;
      if (!repel(maker, narrowed, other, members)) return undefined;
    }
  }
  return toObject(members);
}

function repel(maker: Maker, narrowed: Schema, other: Schema, members: Map<string, JsonValue>): boolean {
  const own = maker.viewOf(narrowed);
  let count = 0;
  for (const [name, schema] of maker.viewOf(other).properties) {
    if (members.has(name)) continue;
    if (++count > MAX_PROPERTIES || !spend(maker.budget)) return false;
    const ours = schemaOfMember(maker, own, name);
    const wrong = WRONG.find((value) => !maker.isFine(schema, value) && (!ours || maker.isFine(ours, value)));
    if (wrong === undefined) continue;
    members.set(name, wrong);
    return true;
  }
  return false;
}
