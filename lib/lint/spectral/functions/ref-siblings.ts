import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { isObject } from "@/lib/specs/source/source-node";

export const refSiblings = defineFunction({
  name: "refSiblings",
  title: "Nothing stands beside a `$ref`. For rules with `resolved: false`.",
  options: "",
  input: ["string"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ node }, _world, report) => {
      const { parent } = node;
      if (!parent || !isObject(parent.value)) return;
      for (const key of Object.keys(parent.value)) {
        if (key !== "$ref") report("$ref must not be placed next to any other properties", { node: parent, at: [key] });
      }
    },
});
