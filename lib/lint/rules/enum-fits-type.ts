import { isOfType } from "@/lib/lint/json-types";
import { listed } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

export const enumFitsType = defineLintRule({
  id: "enum-fits-type",
  severity: "warning",
  title: "The values of an enum are of its type",
  why: "A value that its own type forbids can never be sent; usually it is a number in quotes, or one without.",
  fix: "Correct the value or the type.",
  formats: ["openapi"],
  check: ({ schemas }, report) => {
    for (const site of schemas) {
      const { enum: values, types } = site.schema;
      if (!values || !types || types.length === 0) continue;
      const wrong = values.filter((value) => value !== null && !isOfType(value, types));
      if (wrong.length === 0) continue;
      const shown = listed(wrong.map((value) => JSON.stringify(value)));
      report(site, `The enum allows ${shown}, but its type is ${types.join(" or ")}.`, { at: ["enum"] });
    }
  },
});
