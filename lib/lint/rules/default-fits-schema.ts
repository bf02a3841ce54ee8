import { isOfType } from "@/lib/lint/json-types";
import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

export const defaultFitsSchema = defineLintRule({
  id: "default-fits-schema",
  severity: "warning",
  title: "A default is allowed by its own schema",
  why: "Services and generated clients fill in the default; one that the schema forbids makes requests that are refused.",
  fix: "Correct the default, or allow it.",
  formats: ["openapi"],
  check: ({ schemas }, report) => {
    for (const site of schemas) {
      const { default: value, enum: values, types } = site.schema;
      if (value === undefined || value === null) continue;
      const shown = shortened(JSON.stringify(value));
      if (types && types.length > 0 && !isOfType(value, types)) {
        report(site, `The default ${shown} is not of type ${types.join(" or ")}.`, { at: ["default"] });
      } else if (values && typeof value !== "object" && !values.includes(value)) {
        report(site, `The default ${shown} is not among the values of the enum.`, { at: ["default"] });
      }
    }
  },
});
