import type { JsonValue } from "@/lib/specs/model";
import type { Shape } from "@/lib/specs/openapi/validate/grammar";
import { isObject } from "@/lib/specs/source/source-node";

/** Why a value is not of a simple shape; undefined where it is, or where the shape is not a simple one. */
export function mismatch(
  value: JsonValue,
  shape: Shape,
): { rule: "valid-type" | "valid-value"; message: string } | undefined {
  switch (shape.is) {
    case "text":
      return typeof value === "string"
        ? undefined
        : wrongType("a text", value, isScalar(value) ? " Put it in quotes." : "");
    case "flag":
      return typeof value === "boolean" ? undefined : wrongType("`true` or `false`", value);
    case "number":
      return typeof value === "number" ? undefined : wrongType("a number", value);
    case "count":
      if (typeof value !== "number") return wrongType("a whole number", value);
      if (Number.isInteger(value) && value >= 0) return undefined;
      return { rule: "valid-value", message: `This must be a whole number from 0, not ${value}.` };
    case "choice":
      if (typeof value !== "string") return wrongType("a text", value);
      if (shape.values.includes(value)) return undefined;
      return { rule: "valid-value", message: `${JSON.stringify(value)} is not one of ${shape.values.join(", ")}.` };
    case "object":
    case "map":
      return isObject(value) ? undefined : wrongType("an object", value);
    case "list":
      return Array.isArray(value) ? undefined : wrongType("a list", value);
    default:
      return undefined;
  }
}

/** A value's type in words: `a text`, `null`. */
export function kindOf(value: JsonValue): string {
  if (value === null) return "nothing (null)";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "a text";
    case "number":
      return "a number";
    case "boolean":
      return `\`${value}\``;
    default:
      return "an object";
  }
}

function isScalar(value: JsonValue): boolean {
  return typeof value === "number" || typeof value === "boolean";
}

function wrongType(wanted: string, value: JsonValue, hint = ""): { rule: "valid-type"; message: string } {
  return { rule: "valid-type", message: `This must be ${wanted}, not ${kindOf(value)}.${hint}` };
}
