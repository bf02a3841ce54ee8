import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { listed } from "@/lib/lint/listed";
import { isObject } from "@/lib/specs/source/source-node";

export const or = defineFunction({
  name: "or",
  title: "At least one of some members is there.",
  options: "properties: [a, b]",
  input: ["object"],
  schema: z.strictObject({ properties: z.array(z.string()).min(2, "at least two properties are needed") }),
  prepare:
    ({ properties }) =>
    ({ value }, _world, report) => {
      if (!isObject(value)) return;
      if (!properties.some((name) => Object.hasOwn(value, name))) {
        report(`At least one of ${listed(properties)} must be defined`);
      }
    },
});
