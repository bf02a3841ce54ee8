import { AVRO_RULES } from "@/lib/specs/avro/avro-rules";
import type { AvroContract, AvroType } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";
import type { Say } from "@/lib/specs/avro/reading";

/** Whether a record holds itself with no way out. Linear, without recursion: what needs nothing more can be made, and so on. */
export function checkRecursion({ types }: AvroContract, say: Say): void {
  const waiting = new Map<string, Set<string>>();
  const users = new Map<string, string[]>();
  for (const { name, fields } of types.values()) {
    const needed = new Set(fields.flatMap(({ type }) => neededBy(type)).filter((one) => types.has(one)));
    waiting.set(name, needed);
    for (const one of needed) {
      const known = users.get(one);
      if (known) known.push(name);
      else users.set(one, [name]);
    }
  }
  const ready = [...waiting].filter(([, needed]) => needed.size === 0).map(([name]) => name);
  for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
    waiting.delete(name);
    for (const user of users.get(name) ?? []) {
      const left = waiting.get(user);
      if (left?.delete(name) && left.size === 0) ready.push(user);
    }
  }
  for (const name of waiting.keys()) {
    const type = types.get(name);
    if (type)
      say(AVRO_RULES.recursion, {
        place: type.place,
        message: `\`${shortName(name)}\` holds itself: no datum of it ends.`,
      });
  }
}

/** Lists and maps may be empty, and a union has another branch: only a record as such must be there. */
function neededBy(type: AvroType): string[] {
  return type.kind === "reference" ? [type.name] : [];
}
