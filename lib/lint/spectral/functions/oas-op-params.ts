import { z } from "zod";
import { defineFunction } from "@/lib/lint/spectral/function-model";
import { isObject, member } from "@/lib/specs/source/source-node";

export const oasOpParams = defineFunction({
  name: "oasOpParams",
  title: "Parameters of an operation are there once each, and have at most one body.",
  options: "",
  input: ["array"],
  schema: z.strictObject({}),
  prepare:
    () =>
    ({ node }, { graph, fuel }, report) => {
      const seen = new Set<string>();
      let [bodies, forms] = [0, 0];
      for (const parameter of graph.children(node)) {
        fuel.spend();
        if (!isObject(parameter.value) || member(parameter.value, "$ref") !== undefined) continue;
        const [location, name] = [member(parameter.value, "in"), member(parameter.value, "name")];
        const key = JSON.stringify([location ?? null, name ?? null]);
        const at = [parameter.key ?? ""];
        if (seen.has(key)) {
          const message =
            'A parameter in this operation already exposes the same combination of "name" and "in" values.';
          report(message, { at, about: key });
        }
        seen.add(key);
        if (location === "formData") forms++;
        if (location === "body" && ++bodies > 1) {
          report('Operation must not have more than a single instance of the "in:body" parameter.', {
            at,
            about: "bodies",
          });
        }
      }
      if (bodies > 0 && forms > 0) {
        report('Operation must not have both "in:body" and "in:formData" parameters.', { about: "both" });
      }
    },
});
