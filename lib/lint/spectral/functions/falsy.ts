import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { namedTarget } from "@/lib/lint/spectral/print-value";

export const falsy = defineFunction({
  name: "falsy",
  title: "The value is not there, or is empty, 0, false or null.",
  options: "",
  input: null,
  schema: z.strictObject({}),
  prepare: () => (target, _world, report) => {
    if (target.value) report(`${namedTarget(target)} must be falsy`);
  },
});
