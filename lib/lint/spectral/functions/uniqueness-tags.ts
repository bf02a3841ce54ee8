import { z } from "zod";
import { shortened } from "@/lib/lint/listed";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { member } from "@/lib/specs/source/source-node";

export const uniquenessTags = defineFunction({
  name: "uniquenessTags",
  title: "No two tags have one name. For `given: $.tags`.",
  options: "",
  input: ["array"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ value }, { fuel }, report) => {
      if (!Array.isArray(value)) return;
      const seen = new Set<string>();
      fuel.spend(value.length);
      value.forEach((tag, index) => {
        const name = member(tag, "name");
        if (typeof name !== "string") return;
        const message = `"tags" object contains duplicate tag name "${shortened(name)}".`;
        if (seen.has(name)) report(message, { at: [index, "name"] });
        seen.add(name);
      });
    },
});
