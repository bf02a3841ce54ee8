import type { SmithyContract } from "@/lib/specs/smithy/contract";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import type { Say } from "@/lib/specs/smithy/validate/check";

/** Whether names differ in more than their capitals: of shapes in a namespace, of members in a shape. */
export function checkNames({ shapes }: SmithyContract, say: Say): void {
  const known = new Map<string, string>();
  for (const { id, place, members, type } of shapes.values()) {
    const folded = id.toLowerCase();
    const other = known.get(folded);
    if (other === undefined) known.set(folded, id);
    else say(SMITHY_RULES.nameCase, { place, message: `\`${id}\` and \`${other}\` differ in capitals only.` });
    if (type === "enum" || type === "intEnum") continue;
    const inner = new Map<string, string>();
    for (const one of members.values()) {
      const name = one.name.toLowerCase();
      const same = inner.get(name);
      if (same === undefined) inner.set(name, one.name);
      else
        say(SMITHY_RULES.nameCase, {
          place: one.place,
          message: `The members \`${one.name}\` and \`${same}\` differ in capitals only.`,
        });
    }
  }
}
