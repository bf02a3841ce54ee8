import type { JsonValue } from "@/lib/specs/model";
import type { SmithyContract, SmithyShape, SmithyTrait, SmithyType } from "@/lib/specs/smithy/contract";
import { preludeType } from "@/lib/specs/smithy/prelude";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import { enumValueOf, traitOf } from "@/lib/specs/smithy/traits-of";
import type { Say } from "@/lib/specs/smithy/validate/check";
import { isObject } from "@/lib/specs/source/source-node";

/** Whether defaults are values of their type (Smithy 2.0, default value constraints). */
export function checkDefaults({ shapes }: SmithyContract, say: Say): void {
  const check = (
    trait: SmithyTrait | undefined,
    type: SmithyType | undefined,
    owner: string,
    target?: SmithyShape,
  ): void => {
    if (!trait || trait.isImplied || trait.value === null || type === undefined) return;
    if (fits(trait.value, type, target)) return;
    const written = JSON.stringify(trait.value).slice(0, 60);
    say(SMITHY_RULES.defaultValue, {
      place: trait.place,
      message: `${written} is no default for ${owner}, which is a ${type}.`,
    });
  };
  for (const shape of shapes.values()) {
    check(traitOf(shape, "default"), shape.type, `\`${shape.name}\``, shape);
    for (const one of shape.members.values()) {
      const target = shapes.get(one.target);
      check(traitOf(one, "default"), target?.type ?? preludeType(one.target), `\`${shape.name}$${one.name}\``, target);
    }
  }
}

function fits(value: JsonValue, type: SmithyType, target: SmithyShape | undefined): boolean {
  switch (type) {
    case "document":
      return true;
    case "boolean":
      return typeof value === "boolean";
    case "string":
    case "blob":
      return typeof value === "string";
    case "enum":
    case "intEnum":
      return target !== undefined && [...target.members.values()].some((one) => enumValueOf(one) === value);
    case "timestamp":
      return typeof value === "string" || typeof value === "number";
    case "list":
      return Array.isArray(value) && value.length === 0;
    case "map":
      return isObject(value) && Object.keys(value).length === 0;
    case "float":
    case "double":
    case "bigDecimal":
      return typeof value === "number";
    case "structure":
    case "union":
      return false;
    default:
      return typeof value === "number" && Number.isInteger(value);
  }
}
