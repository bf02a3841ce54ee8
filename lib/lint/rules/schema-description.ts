import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

export const schemaDescription = defineLintRule({
  id: "schema-description",
  severity: "hint",
  title: "Named schemas are described",
  why: "A name such as `Item2` means something only to its author.",
  fix: "Write a `description` (or at least a `title`) that says what the thing is.",
  formats: ["openapi"],
  check: ({ model }, report) => {
    for (const [name, schema] of model.schemas) {
      const said = `${schema.description ?? ""}${schema.title ?? ""}`.trim();
      if (said === "") report({ place: schema.place }, `The schema "${shortened(name)}" has no description.`);
    }
  },
});
