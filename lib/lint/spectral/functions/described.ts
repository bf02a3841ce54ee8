import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { namedTarget } from "@/lib/lint/spectral/print-value";

const PLACEHOLDER = /^(?:todo|tbd|tba|fixme|n\/?a|none|description|string|lorem ipsum.*|xxx+|\.+|-+|\?+)[\s.!]*$/i;
const LONGEST = 200;

export const described = defineFunction({
  name: "described",
  title: "A text is there, says something, and is no placeholder.",
  options: "minLength: 20",
  input: null,
  schema: z.strictObject({ minLength: z.number().int().positive().optional() }),
  prepare:
    ({ minLength = 1 }) =>
    (target, _world, report) => {
      const { value } = target;
      if (typeof value !== "string" || value.trim() === "") report(`${namedTarget(target)} must be a text`);
      else if (value.length <= LONGEST && PLACEHOLDER.test(value.trim()))
        report(`${namedTarget(target)} is a placeholder`);
      else if (value.trim().length < minLength)
        report(`${namedTarget(target)} must have at least ${minLength} letters`);
    },
});
