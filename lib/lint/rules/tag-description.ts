import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

export const tagDescription = defineLintRule({
  id: "tag-description",
  severity: "hint",
  title: "Tags are described",
  why: "Tags are the table of contents of the documentation; a bare word says little of what is behind it.",
  fix: "Give each entry of `tags` a description of a sentence.",
  formats: ["openapi"],
  check: ({ model, root }, report) => {
    for (const [index, tag] of model.tags.entries()) {
      if ((tag.description ?? "").trim() !== "") continue;
      report(root, `The tag "${shortened(tag.name)}" has no description.`, {
        at: ["tags", index],
        stableAt: ["tags", tag.name],
      });
    }
  },
});
