import type { SmithyContract } from "@/lib/specs/smithy/contract";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import { hasTrait } from "@/lib/specs/smithy/traits-of";
import type { Say } from "@/lib/specs/smithy/validate/check";

/** Whether a structure requires itself over required members: then no value of it ends. Linear, without recursion. */
export function checkRecursion({ shapes }: SmithyContract, say: Say): void {
  const demands = new Map<string, string[]>();
  for (const shape of shapes.values()) {
    if (shape.type !== "structure") continue;
    const targets = [...shape.members.values()]
      .filter((one) => hasTrait(one, "required") && shapes.get(one.target)?.type === "structure")
      .map(({ target }) => target);
    demands.set(shape.id, targets);
  }
  // What demands nothing more can be made; what demands only such things, too; the rest goes round in circles.
  const waiting = new Map([...demands].map(([id, targets]) => [id, new Set(targets)]));
  const users = new Map<string, string[]>();
  for (const [id, targets] of waiting)
    for (const target of targets) {
      const known = users.get(target);
      if (known) known.push(id);
      else users.set(target, [id]);
    }
  const ready = [...waiting].filter(([, targets]) => targets.size === 0).map(([id]) => id);
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    waiting.delete(id);
    for (const user of users.get(id) ?? []) {
      const left = waiting.get(user);
      if (left?.delete(id) && left.size === 0) ready.push(user);
    }
  }
  for (const [id] of waiting) {
    const shape = shapes.get(id);
    if (shape)
      say(SMITHY_RULES.recursion, {
        place: shape.place,
        message: `\`${shape.name}\` requires itself: no value of it ends.`,
      });
  }
}
