import type { JsonType, JsonValue } from "@/lib/specs/model";

/** Whether a JSON value is of one of the types. A whole number is an integer and a number, as in JSON Schema 2020-12. */
export function isOfType(value: JsonValue, types: readonly JsonType[]): boolean {
  return types.some((type) => {
    if (type === "null") return value === null;
    if (type === "array") return Array.isArray(value);
    if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
    if (type === "integer") return Number.isInteger(value);
    return typeof value === type;
  });
}
