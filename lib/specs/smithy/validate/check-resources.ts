import type { SmithyContract } from "@/lib/specs/smithy/contract";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import { hasTrait } from "@/lib/specs/smithy/traits-of";
import type { Say } from "@/lib/specs/smithy/validate/check";

/** Whether the operations on one instance of a resource are sent its identifiers. */
export function checkResources({ shapes }: SmithyContract, say: Say): void {
  for (const { entity, name, type } of shapes.values()) {
    if (type !== "resource" || !entity) continue;
    const instance = [...entity.lifecycle].filter(([key]) => key !== "create" && key !== "list").map(([, one]) => one);
    for (const { target, place } of [...instance, ...entity.operations]) {
      const operation = shapes.get(target)?.operation;
      const input = operation && shapes.get(operation.input.target);
      if (!operation || (operation.input.target !== "smithy.api#Unit" && !input)) continue;
      for (const identifier of entity.identifiers.keys()) {
        const members = [...(input?.members.values() ?? [])];
        if (
          members.some(
            (one) => (one.name === identifier || hasTrait(one, "resourceIdentifier")) && hasTrait(one, "required"),
          )
        )
          continue;
        const message = `\`${target}\` acts on one \`${name}\`, but its input has no required member \`${identifier}\`.`;
        say(SMITHY_RULES.resource, { place, about: identifier, message, operation: target });
      }
    }
  }
}
