import { defineLintRule } from "@/lib/lint/rule";

export const operationSummary = defineLintRule({
  id: "operation-summary",
  severity: "info",
  title: "Operations have a summary",
  why: "Lists of operations, in the documentation and in this registry, show the summary; without one they show a path.",
  fix: "Put a few words into `summary`; keep the details in `description`.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const site of document.operations) {
      const { summary = "", description = "", key } = site.operation;
      if (summary.trim() === "" && description.trim() !== "") report(site, `${key} has a description, but no summary.`);
    }
  },
});
