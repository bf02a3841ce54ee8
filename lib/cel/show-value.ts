import { type CelValue, isCelList, isCelMap, isCelUint } from "@bufbuild/cel";

const MOST_ELEMENTS = 20;

/** A value of an expression in words, for a message; lists by their first elements. */
export function showValue(value: CelValue): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value === "bigint" || typeof value === "number" || typeof value === "boolean") {
    return String(value);
  }
  if (isCelUint(value)) return String(value.value);
  if (isCelList(value)) {
    const shown: string[] = [];
    for (const element of value) {
      if (shown.length === MOST_ELEMENTS) return `${shown.join(", ")} and ${value.size - MOST_ELEMENTS} more`;
      shown.push(showValue(element));
    }
    return shown.join(", ");
  }
  return isCelMap(value) ? `an object of ${value.size} members` : "something that has no words";
}
