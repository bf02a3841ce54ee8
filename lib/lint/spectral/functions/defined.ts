import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { namedTarget } from "@/lib/lint/spectral/print-value";

export const defined = defineFunction({
  name: "defined",
  title: "The value is there, whatever it is.",
  options: "",
  input: null,
  schema: z.strictObject({}),
  prepare: () => (target, _world, report) => {
    if (target.value === undefined) report(`${namedTarget(target)} must be defined`);
  },
});
