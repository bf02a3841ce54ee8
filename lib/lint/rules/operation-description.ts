import { defineLintRule } from "@/lib/lint/rule";

export const operationDescription = defineLintRule({
  id: "operation-description",
  severity: "warning",
  title: "Operations say what they do",
  why: "Without words callers guess from the path, and two people guess differently.",
  fix: "Write a `summary` of a few words and, where there is more to know, a `description`.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const site of document.operations) {
      const { summary = "", description = "", key } = site.operation;
      if (`${summary}${description}`.trim() === "") report(site, `${key} has neither a summary nor a description.`);
    }
  },
});
