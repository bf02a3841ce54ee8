import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";
import { defineLintRule } from "@/lib/lint/rule";

export const operationSummary = defineLintRule({
  id: "operation-summary",
  severity: "info",
  title: "Operations have a summary",
  why: "Lists of operations, in the documentation and in this registry, show the summary; without one they show a path.",
  fix: "Put a few words into `summary`; keep the details in `description`.",
  formats: ["openapi"],
  check: (document, report) => {
    const { operations, root } = document;
    const found = operations.flatMap((site) => {
      const { summary = "", description = "", key } = site.operation;
      return summary.trim() === "" && description.trim() !== ""
        ? [{ site, message: `${key} has a description, but no summary.` }]
        : [];
    });
    const message = `${found.length} of ${operations.length} operations have a description, but no summary.`;
    reportEachOrOnce(found, { total: operations.length, root, message, at: ["paths"] }, report);
  },
});
