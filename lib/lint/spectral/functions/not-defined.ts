import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { namedTarget } from "@/lib/lint/spectral/print-value";

export const notDefined = defineFunction({
  name: "undefined",
  title: "The value is not there.",
  options: "",
  input: null,
  schema: z.strictObject({}),
  prepare: () => (target, _world, report) => {
    if (target.value !== undefined) report(`${namedTarget(target)} must be undefined`);
  },
});
