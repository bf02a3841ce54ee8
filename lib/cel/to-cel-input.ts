import type { CelInput } from "@bufbuild/cel";
import { create } from "@bufbuild/protobuf";
import { TimestampSchema } from "@bufbuild/protobuf/wkt";
import type { JsonValue } from "@/lib/specs/model";
import type { Shape } from "./model";

const DAY = /^\d{4}-\d{2}-\d{2}(T|$)/;

/**
 * JSON as CEL reads it: whole numbers are `int`, others `double`; objects are maps, so that a key such as `__proto__` is
 * a key like any other. A day or instant becomes a timestamp where the shape says so.
 */
export function toCelInput(value: JsonValue, shape?: Shape): CelInput {
  if (Array.isArray(value)) {
    const of = shape?.kind === "list" ? shape.of : undefined;
    return value.map((element) => toCelInput(element, of));
  }
  if (typeof value === "object" && value !== null) {
    const members = shape?.kind === "object" ? shape.members : undefined;
    const map = new Map<string, CelInput>();
    for (const [key, member] of Object.entries(value)) map.set(key, toCelInput(member, members?.get(key)));
    return map;
  }
  if (typeof value === "number") return Number.isSafeInteger(value) && shape?.kind !== "double" ? BigInt(value) : value;
  if (typeof value === "string" && shape?.kind === "timestamp" && DAY.test(value)) {
    const seconds = Math.floor(Date.parse(value) / 1_000);
    return Number.isFinite(seconds) ? create(TimestampSchema, { seconds: BigInt(seconds) }) : value;
  }
  return value;
}
