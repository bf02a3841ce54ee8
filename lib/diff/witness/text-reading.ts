import type { JsonValue } from "@/lib/specs/model";
import type { MessageValidator, Verdict } from "./validator";

/** Readings of one value that are tried. */
const MAX_READINGS = 64;

/**
 * A validator for values that are sent as text, as in URLs, headers and forms: there `1` may be a number or a string,
 * and a schema accepts the text if it accepts any reading of it. `levels`: 1 for the value itself, 2 also for its items
 * and properties.
 */
export function readingText(validator: MessageValidator, levels: number): MessageValidator {
  if (levels <= 0) return validator;
  return {
    check(schema, value) {
      if (isUnwritten(value)) return { status: "unknown", why: "an empty list is not written into a text" };
      let refused: Verdict | undefined;
      for (const reading of readingsOf(value, levels)) {
        const verdict = validator.check(schema, reading);
        if (verdict.status !== "rejected") return verdict;
        refused ??= verdict;
      }
      return refused ?? { status: "unknown", why: "the text cannot be read" };
    },
  };
}

/** Lists and objects of nothing leave no trace in a URL or header: nobody can tell them from what was not sent. */
function isUnwritten(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** What a receiver may make of a value that was written as text; the value itself first. A list of one is its item. */
function readingsOf(value: JsonValue, levels: number): JsonValue[] {
  if (Array.isArray(value)) {
    const [only] = value;
    const alone = value.length === 1 && only !== undefined && typeof only !== "object" ? readingsOfScalar(only) : [];
    return [...(levels > 1 ? readingsOfMembers(value) : [value]), ...alone];
  }
  if (typeof value === "object" && value !== null) {
    if (levels <= 1) return [value];
    const names = Object.keys(value);
    return readingsOfMembers(Object.values(value)).map((members) =>
      Object.fromEntries(members.map((member, index) => [names[index] ?? "", member])),
    );
  }
  return readingsOfScalar(value);
}

function readingsOfScalar(value: null | boolean | number | string): JsonValue[] {
  if (value === null) return [null, ""];
  if (typeof value !== "string") return [value, String(value)];
  if (value === "true" || value === "false") return [value, value === "true"];
  if (/^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,10})?$/.test(value)) return [value, Number(value)];
  return [value];
}

function readingsOfMembers(members: readonly JsonValue[]): JsonValue[][] {
  let all: JsonValue[][] = [[]];
  for (const member of members) {
    const scalar = typeof member === "object" && member !== null ? [member] : readingsOfScalar(member);
    const readings = all.length * scalar.length > MAX_READINGS ? scalar.slice(0, 1) : scalar;
    all = readings.flatMap((reading) => all.map((before) => [...before, reading]));
  }
  return all;
}
