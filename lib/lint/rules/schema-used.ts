import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

export const schemaUsed = defineLintRule({
  id: "schema-used",
  severity: "info",
  title: "Named schemas are used",
  why: "What nothing uses is read, translated and kept up to date for nobody; often it is left over from an operation that is gone.",
  fix: "Remove the schema, or refer to it where it is meant.",
  formats: ["openapi"],
  check: ({ model, unusedSchemas }, report) => {
    if (model.operations.size + model.webhooks.size === 0) return;
    for (const site of unusedSchemas) {
      if (site.isBranch) continue;
      report(site, `No operation uses the schema "${shortened(site.schema.name ?? "")}".`);
    }
  },
});
