import { z } from "zod";
import { shortened } from "@/lib/lint/listed";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { namedTarget } from "@/lib/lint/spectral/print-value";
import { compileSchema, SCHEMA_DIALECTS } from "@/lib/lint/spectral/schema-validator";
import type { JsonObject } from "@/lib/specs/model";
import { pointerSegments } from "@/lib/specs/source/pointer";

export const schema = defineFunction({
  name: "schema",
  title: "A value fits a JSON Schema. References lead only to places in that schema.",
  options: `schema: {type: array, minItems: 1}, dialect: ${SCHEMA_DIALECTS.join(" | ")}, allErrors: true`,
  input: null,
  schema: z.strictObject({
    schema: z.custom<JsonObject>((value) => typeof value === "object" && value !== null && !Array.isArray(value), {
      error: "schema is a JSON Schema",
    }),
    dialect: z.enum(SCHEMA_DIALECTS).optional(),
    allErrors: z.boolean().optional(),
  }),
  prepare: (options) => {
    const compiled = compileSchema(options.schema, options);
    if (compiled.kind === "problem") return { kind: "problem", message: compiled.message, at: ["schema"] };
    if (compiled.kind === "silent") return compiled;
    return (target, world, report) => {
      if (target.value === undefined) {
        report(`${namedTarget(target)} must exist`);
        return;
      }
      const { node, missing, value } = target;
      const isNode = missing.length === 0 && node.value === value;
      const { whole, size } = isNode ? world.wholeOf(node, compiled.reach) : { whole: value, size: 1 };
      world.fuel.spend(compiled.costOf(whole, size));
      for (const { path, message } of compiled.run(whole)) {
        const at = pointerSegments(path);
        const subject = at.length === 0 ? namedTarget(target) : `"${shortened(at.at(-1) ?? "")}" property`;
        report(`${subject} ${message}`, { at, about: message });
      }
    };
  },
});
