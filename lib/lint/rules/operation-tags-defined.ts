import { listed, shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";
import type { OperationSite } from "@/lib/lint/site";

export const operationTagsDefined = defineLintRule({
  id: "operation-tags-defined",
  severity: "info",
  title: "Tags of operations are declared",
  why: "A tag that is not declared has no description and no place in the order of the documentation; often it is a misspelling.",
  fix: "Add the tag to `tags` at the top of the document, or correct it.",
  formats: ["openapi"],
  check: ({ model, operations, root }, report) => {
    const declared = new Set(model.tags.map((tag) => tag.name));
    const unknown = new Map<string, { site: OperationSite; index: number }>();
    for (const site of operations) {
      for (const [index, tag] of site.operation.tags.entries()) {
        if (!declared.has(tag) && !unknown.has(tag)) unknown.set(tag, { site, index });
      }
    }
    if (declared.size === 0 && unknown.size > 0) {
      report(root, `Operations are tagged ${listed([...unknown.keys()])}, but no tag is declared.`, {
        subject: "none",
      });
      return;
    }
    for (const [tag, { site, index }] of unknown) {
      report(site, `The tag "${shortened(tag)}" is not declared.`, {
        at: ["tags", index],
        stableAt: ["tags", tag],
        subject: tag,
      });
    }
  },
});
