import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { namedTarget } from "@/lib/lint/spectral/print-value";

export const truthy = defineFunction({
  name: "truthy",
  title: "The value is there and is not empty, 0, false or null.",
  options: "",
  input: null,
  schema: z.strictObject({}),
  prepare: () => (target, _world, report) => {
    if (!target.value) report(`${namedTarget(target)} must be truthy`);
  },
});
