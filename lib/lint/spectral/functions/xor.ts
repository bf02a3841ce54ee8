import { z } from "zod";
import { listed } from "@/lib/lint/listed";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { isObject } from "@/lib/specs/source/source-node";

export const xor = defineFunction({
  name: "xor",
  title: "Exactly one of some members is there.",
  options: "properties: [a, b]",
  input: ["object"],
  schema: z.strictObject({ properties: z.array(z.string()).min(2, "at least two properties are needed") }),
  prepare:
    ({ properties }) =>
    ({ value }, _world, report) => {
      if (!isObject(value)) return;
      const present = properties.filter((name) => Object.hasOwn(value, name));
      if (present.length === 0) report(`At least one of ${listed(properties)} must be defined`, { about: "none" });
      if (present.length > 1) report(`Just one of ${listed(present)} must be defined`, { about: "several" });
    },
});
