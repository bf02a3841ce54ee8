import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";

export const checkedElsewhere = defineFunction({
  name: "checkedElsewhere",
  title: "Nothing: what the rule asks is always checked anyway, whatever the ruleset says.",
  options: "by: valid-structure",
  input: null,
  schema: z.strictObject({ by: z.string().max(200) }),
  prepare: ({ by }) => ({
    kind: "silent",
    because: `it is always checked, whatever the ruleset: see the findings ${by}`,
  }),
});
