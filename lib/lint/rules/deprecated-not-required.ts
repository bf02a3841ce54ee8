import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";
import { isMarked } from "@/lib/specs/marks/read-mark";

export const deprecatedNotRequired = defineLintRule({
  id: "deprecated-not-required",
  severity: "warning",
  title: "What is deprecated is not required in requests",
  why: "Callers are told to stop sending it, and are refused when they do.",
  fix: "Make it optional, or deprecate the operation that requires it as a whole.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const site of document.parameters) {
      const { parameter, operation } = site;
      // A path cannot leave a parameter out: only the operation can be deprecated.
      if (!parameter.required || parameter.in === "path" || isMarked(operation) || !isMarked(parameter)) continue;
      report(site, `${operation.key} requires the parameter "${shortened(parameter.name)}", which is deprecated.`);
    }
    for (const site of document.schemas) {
      const { schema, inRequest, reachedFrom } = site;
      if (!inRequest || isMarked(schema) || (reachedFrom && isMarked(reachedFrom))) continue;
      const required = new Set(schema.required);
      for (const [name, property] of schema.properties ?? []) {
        if (!required.has(name) || property.readOnly || !isMarked(property)) continue;
        const message = `Requests must have "${shortened(name)}", which is deprecated.`;
        report(site, message, { at: ["properties", name] });
      }
    }
  },
});
