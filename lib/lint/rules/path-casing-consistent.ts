import { fixedSegments, servedOperations } from "@/lib/lint/operation-kinds";
import { reportCasing } from "@/lib/lint/report-casing";
import { defineLintRule } from "@/lib/lint/rule";

export const pathCasingConsistent = defineLintRule({
  id: "path-casing-consistent",
  severity: "info",
  title: "Paths are written in one way",
  why: "Addresses distinguish case and separators; callers mistype what follows no pattern.",
  fix: "Write the words of new paths in the style that most have. A path that callers use already changes only with a new major version.",
  formats: ["openapi"],
  check: (document, report) => {
    const names = servedOperations(document).flatMap((site) =>
      fixedSegments(site.operation.path).map((name) => ({ name, of: { site, at: undefined } })),
    );
    reportCasing("path segments", names, document.root, report);
  },
});
