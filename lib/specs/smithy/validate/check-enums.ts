import type { SmithyContract } from "@/lib/specs/smithy/contract";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import { enumValueOf } from "@/lib/specs/smithy/traits-of";
import type { Say } from "@/lib/specs/smithy/validate/check";

/** Whether enumerations have values, each another, and of their type. */
export function checkEnums({ shapes }: SmithyContract, say: Say): void {
  for (const shape of shapes.values()) {
    if (shape.type !== "enum" && shape.type !== "intEnum") continue;
    if (shape.members.size === 0)
      say(SMITHY_RULES.enumValues, { place: shape.place, message: `The enumeration \`${shape.name}\` has no values.` });
    const seen = new Map<unknown, string>();
    const wanted = shape.type === "enum" ? "string" : "number";
    for (const one of shape.members.values()) {
      const value = enumValueOf(one);
      const other = seen.get(value);
      if (other !== undefined) {
        say(SMITHY_RULES.enumValues, {
          place: one.place,
          message: `\`${one.name}\` and \`${other}\` stand for the same value.`,
        });
      } else seen.set(value, one.name);
      if (typeof value === wanted) continue;
      const message = `\`${one.name}\` must have a ${wanted === "number" ? "whole number" : "text"} as its value.`;
      say(SMITHY_RULES.enumValues, { place: one.place, about: "type", message });
    }
  }
}
