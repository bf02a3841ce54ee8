import { shortened } from "@/lib/lint/listed";
import type { JsonValue } from "@/lib/specs/model";
import type { Target } from "./function-model";

/** A value for a message: short, whatever it is. */
export function printValue(value: JsonValue | undefined): string {
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return "Array[]";
  if (typeof value === "object" && value !== null) return "Object{}";
  return shortened(JSON.stringify(value));
}

/** The name of what a rule looked at: what is missing, else its own; empty for the whole document. */
export function propertyOf({ node, missing }: Target): string {
  if (missing.length === 0) return node.key ?? "";
  return node.key === null ? missing.join(".") : [node.key, ...missing].join(".");
}

/** The beginning of a sentence about a target. */
export function namedTarget(target: Target): string {
  const property = propertyOf(target);
  return property === "" ? "The document" : `"${shortened(property)}" property`;
}
