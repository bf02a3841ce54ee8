import type { JsonValue, Schema } from "@/lib/specs/model";
import type { Hint, Maker } from "./maker";
import { objectsOf } from "./object-values";

/** Objects of one choice whose discriminating property names that choice, by the mapping or by the schema's name. */
export function* withTag(maker: Maker, schema: Schema, choice: Schema, hint: Hint): Generator<JsonValue> {
  const { discriminator } = maker.viewOf(schema);
  if (!discriminator) return;
  const members = choice.allOf ?? [];
  for (const tag of tagsOf(discriminator.mapping, members)) {
    const planted = new Map<string, JsonValue>([[discriminator.propertyName, tag]]);
    let count = 0;
    for (const value of objectsOf(maker, choice, hint, { planted })) {
      if (++count > 3) break;
      if (maker.isFine(choice, value)) yield value;
    }
  }
}

function tagsOf(mapping: ReadonlyMap<string, Schema>, members: readonly Schema[]): string[] {
  const tags: string[] = [];
  for (const [tag, target] of mapping) if (members.includes(target)) tags.push(tag);
  for (const member of members) if (member.name !== undefined) tags.push(member.name);
  return [...new Set(tags)];
}
