import { shortened } from "@/lib/lint/listed";
import { referencesIn } from "@/lib/lint/references-in";
import { defineLintRule } from "@/lib/lint/rule";

export const schemaUsed = defineLintRule({
  id: "schema-used",
  severity: "info",
  title: "Named schemas are used",
  why: "What nothing uses is read, translated and kept up to date for nobody; often it is left over from an operation that is gone.",
  fix: "Remove the schema, or refer to it where it is meant.",
  formats: ["openapi"],
  check: ({ model, operations, unusedSchemas }, report) => {
    if (unusedSchemas.length === 0 || model.operations.size + model.webhooks.size === 0) return;
    const extensions = [model.extensions, ...operations.map(({ operation }) => operation.extensions)];
    const extended = referencesIn(extensions.flatMap((extension) => extension ?? []));
    for (const { schema, isBranch, place } of unusedSchemas) {
      if (isBranch || extended.has(`#${place.pointer}`)) continue;
      report({ place }, `No operation uses the schema "${shortened(schema.name ?? "")}".`);
    }
  },
});
