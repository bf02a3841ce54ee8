import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

export const requiredPropertyDefined = defineLintRule({
  id: "required-property-defined",
  severity: "warning",
  title: "Required properties are defined",
  why: "A required property that is not described is often a misspelling: callers must send something of which they know only the name.",
  fix: "Define the property, or correct the name in `required`.",
  formats: ["openapi"],
  check: ({ schemas }, report) => {
    for (const site of schemas) {
      const { required = [], properties, allOf, anyOf, oneOf, patternProperties } = site.schema;
      if (site.isBranch || !properties || allOf || anyOf || oneOf || patternProperties) continue;
      for (const name of required) {
        if (properties.has(name)) continue;
        report(site, `"${shortened(name)}" is required, but not defined.`, { at: ["required"], subject: name });
      }
    }
  },
});
