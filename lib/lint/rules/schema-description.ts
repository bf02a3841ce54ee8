import { shortened } from "@/lib/lint/listed";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";
import { defineLintRule } from "@/lib/lint/rule";

export const schemaDescription = defineLintRule({
  id: "schema-description",
  severity: "hint",
  title: "Named schemas are described",
  why: "A name such as `Item2` means something only to its author.",
  fix: "Write a `description` (or at least a `title`) that says what the thing is.",
  formats: ["openapi"],
  check: ({ model, root }, report) => {
    const found = [...model.schemas]
      .filter(([, { description = "", title = "" }]) => `${description}${title}`.trim() === "")
      .map(([name, { place }]) => ({
        site: { place },
        message: `The schema "${shortened(name)}" has no description.`,
      }));
    const at = model.dialect === "2.0" ? ["definitions"] : ["components", "schemas"];
    const message = `${found.length} of ${model.schemas.size} named schemas have no description.`;
    reportEachOrOnce(found, { total: model.schemas.size, root, message, at }, report);
  },
});
