import { servedOperations } from "@/lib/lint/operation-kinds";
import { reportCasing } from "@/lib/lint/report-casing";
import { defineLintRule } from "@/lib/lint/rule";

export const operationIdCasingConsistent = defineLintRule({
  id: "operation-id-casing-consistent",
  severity: "info",
  title: "Operation ids are written in one way",
  why: "Generated clients carry the difference into every caller's code.",
  fix: "Write all ids in the style that most have. An id that callers use already changes only with a new major version.",
  formats: ["openapi"],
  check: (document, report) => {
    const names = servedOperations(document).flatMap((site) => {
      const name = site.operation.operationId;
      return name ? [{ name, of: { site, at: ["operationId"] } }] : [];
    });
    reportCasing("operation ids", names, document.root, report);
  },
});
