import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { namedTarget } from "@/lib/lint/spectral/print-value";
import type { JsonValue } from "@/lib/specs/model";

export const length = defineFunction({
  name: "length",
  title: "A text, list or object has a number of letters, items or members within bounds; a number is within them.",
  options: "min: 1, max: 10",
  input: ["array", "object", "string", "number"],
  schema: z
    .strictObject({ min: z.number().optional(), max: z.number().optional() })
    .refine(({ min, max }) => min !== undefined || max !== undefined, "min or max is needed"),
  prepare:
    ({ min, max }) =>
    (target, _world, report) => {
      const size = sizeOf(target.value);
      if (min !== undefined && size < min)
        report(`${namedTarget(target)} must be longer than ${min}`, { about: "min" });
      if (max !== undefined && size > max)
        report(`${namedTarget(target)} must be shorter than ${max}`, { about: "max" });
    },
});

function sizeOf(value: JsonValue | undefined): number {
  if (typeof value === "number") return value;
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}
