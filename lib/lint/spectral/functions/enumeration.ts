import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { printValue } from "@/lib/lint/spectral/print-value";

const MOST_SHOWN = 10;

export const enumeration = defineFunction({
  name: "enumeration",
  title: "The value is one of a list.",
  options: "values: [a, b]",
  input: ["string", "number", "null", "boolean"],
  schema: z.strictObject({ values: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])).min(1) }),
  prepare: ({ values }) => {
    const allowed = new Set<unknown>(values);
    const shown = values.slice(0, MOST_SHOWN).map((value) => printValue(value));
    const list = `${shown.join(", ")}${values.length > MOST_SHOWN ? ", …" : ""}`;
    return ({ value }, _world, report) => {
      if (!allowed.has(value)) report(`${printValue(value)} must be equal to one of the allowed values: ${list}`);
    };
  },
});
