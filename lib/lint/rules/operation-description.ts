import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";
import { defineLintRule } from "@/lib/lint/rule";

export const operationDescription = defineLintRule({
  id: "operation-description",
  severity: "warning",
  title: "Operations say what they do",
  why: "Without words callers guess from the path, and two people guess differently.",
  fix: "Write a `summary` of a few words and, where there is more to know, a `description`.",
  formats: ["openapi"],
  check: (document, report) => {
    const { operations, root } = document;
    const found = operations.flatMap((site) => {
      const { summary = "", description = "", key } = site.operation;
      return `${summary}${description}`.trim() === ""
        ? [{ site, message: `${key} has neither a summary nor a description.` }]
        : [];
    });
    const message = `${found.length} of ${operations.length} operations have neither a summary nor a description.`;
    reportEachOrOnce(found, { total: operations.length, root, message, at: ["paths"] }, report);
  },
});
